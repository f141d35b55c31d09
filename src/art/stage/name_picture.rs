//! The pills with names, how many wait, and what the second outlines mean, on the picture of a whole stage.
//!
//! In: a place, words, the room that they have. Out: shapes and text. Widths are estimated generously, so that no name leaves its pill in
//! another font.

use super::drawing::{Drawing, LETTERS, TO_FOOT};
use super::glow::draw_glow_truth;
use super::labels::{fit, measure};
use super::places::{HEIGHT, number};
use super::thread_picture::{draw_request, draw_thread_truth};
use crate::art::palette::ColorToken;

/// Beside and above a name, in design units.
const PADDING: (f64, f64) = (14.0, 5.0);
/// From one line to the next, over the height of the letters.
const LINE: f64 = 1.25;
/// Over the usual letters, those that are large anyway; and names in small type, over the letters of their picture.
const LARGE: f64 = 1.2;
const SMALL: f64 = 18.0 / LETTERS;
/// The height of a row of the legend, in design units.
const LEGEND_ROW: f64 = 27.0;

/// A pill around a name.
pub(super) struct Pill {
    /// The middle of its upper edge.
    pub(super) top: (f64, f64),
    /// The height of the letters.
    pub(super) size: f64,
    pub(super) ground: ColorToken,
    pub(super) ink: ColorToken,
    pub(super) opacity: f64,
}

/// The height of the letters of names, and whether a name may stand on two lines.
pub(super) fn name_type(on: &Drawing) -> (f64, bool) {
    let letters = on.picture.format.letters;
    let style = on.layout.name_style(letters > LARGE * LETTERS);
    let size = if style.small { SMALL * letters } else { letters };
    (size, style.wraps)
}

/// A name in a pill no wider than there is room.
pub(super) fn draw_name(on: &mut Drawing, pill: &Pill, name: &str, free: f64, wraps: bool) {
    draw_pill(on, pill, &fitted(on, name, pill.size, free, wraps));
}

/// How wide and how high the pill around somebody's name is.
pub(super) fn name_pill(on: &Drawing, index: usize, name: &str) -> (f64, f64) {
    let (size, wraps) = name_type(on);
    let free = on.layout.name_width(index, size);
    let text = fitted(on, name, size, free, wraps);
    pill_size(on, &text.lines().collect::<Vec<_>>(), size)
}

fn fitted(on: &Drawing, name: &str, size: f64, free: f64, wraps: bool) -> String {
    let inner = (free - 2.0 * PADDING.0 * on.unit()).max(2.5 * size);
    fit(name, inner, size, wraps).text
}

fn pill_size(on: &Drawing, lines: &[&str], size: f64) -> (f64, f64) {
    let longest = lines.iter().map(|line| measure(line, size)).fold(0.0, f64::max);
    let (across, down) = (PADDING.0 * on.unit(), PADDING.1 * on.unit());
    (longest + 2.0 * across, LINE * size * number(lines.len()) + 2.0 * down)
}

/// Words in a pill, a line break between two lines; returns its right edge.
pub(super) fn draw_pill(on: &mut Drawing, pill: &Pill, words: &str) -> f64 {
    let lines: Vec<&str> = words.lines().collect();
    let (width, height) = pill_size(on, &lines, pill.size);
    let (down, line) = (PADDING.1 * on.unit(), LINE * pill.size);
    let (middle, top) = pill.top;
    let round = (24.0 * on.unit()).min(height / 2.0);
    on.sheet.block_soft(
        (middle - width / 2.0, top),
        (width, height),
        round,
        on.picture.palette.tone(pill.ground),
        pill.opacity,
    );
    let kind = on.text(pill.size, 600, "middle", pill.ink);
    for (place, words) in lines.iter().enumerate() {
        let foot = top + down + line * (number(place) + 0.5) + TO_FOOT * pill.size;
        on.sheet.text((middle, foot), kind, words);
    }
    middle + width / 2.0
}

/// How many wait, beside the leader's name.
pub(super) fn draw_queue(on: &mut Drawing, (left, top): (f64, f64), waiting: u32) {
    let (size, unit) = (on.picture.format.letters, on.unit());
    let palette = on.picture.palette;
    let words = waiting.to_string();
    let (icon, gap) = (1.3 * size, 8.0 * unit);
    let height = LINE * size + 2.0 * PADDING.1 * unit;
    let width = icon + measure(&words, size) + 3.0 * gap;
    let left = left + 22.0 * unit;
    on.sheet.block(
        (left, top),
        (width, height),
        height / 2.0,
        palette.tone(ColorToken::Bar),
    );
    on.sheet.open(&format!(
        "translate({:.2},{:.2}) scale({:.4})",
        left + gap,
        top + (height - icon) / 2.0,
        icon / 40.0
    ));
    draw_request(&mut on.sheet, palette);
    on.sheet.close();
    let kind = on.text(size, 700, "start", ColorToken::Ink);
    let foot = top + height / 2.0 + TO_FOOT * size;
    on.sheet.text((left + 2.0 * gap + icon, foot), kind, &words);
}

/// How high the legend is with the space below it.
pub(super) fn legend_height(unit: f64) -> f64 {
    (2.0 * LEGEND_ROW + 24.0) * unit
}

/// What the second outlines mean, at the lower left of the stage.
pub(super) fn draw_legend(on: &mut Drawing) {
    let palette = on.picture.palette;
    let room = on.picture.format.room();
    let words = on.picture.words.truth.clone();
    let wide = |unit: f64| {
        words
            .iter()
            .map(|words| measure(words, 18.0 * unit))
            .fold(0.0, f64::max)
    };
    // As large as it can be between the edges.
    let whole = wide(on.unit()) + (58.0 + 38.0 + 2.0 * 24.0) * on.unit();
    let unit = on.unit() * ((room.right - room.left) / whole).min(1.0);
    let (size, signs, longest) = (18.0 * unit, 58.0 * unit, wide(unit));
    let row = LEGEND_ROW * unit;
    let (width, height) = (longest + signs + 38.0 * unit, 2.0 * row + 16.0 * unit);
    let (left, top) = (room.left + 24.0 * unit, HEIGHT - height - 8.0 * unit);
    on.sheet.block_soft(
        (left, top),
        (width, height),
        16.0 * unit,
        palette.tone(ColorToken::Bar),
        0.92,
    );
    for (place, words) in words.iter().enumerate() {
        let middle = top + 8.0 * unit + row * (number(place) + 0.5);
        let (wide, high, stretch) = if place == 0 {
            (57.6 * unit, 24.0 * unit, 0.144 * unit)
        } else {
            (12.0 * unit, 12.0 * unit, 0.375 * unit)
        };
        on.sheet.open(&format!(
            "translate({:.2},{:.2}) scale({stretch:.4})",
            left + 14.0 * unit + (signs - wide) / 2.0,
            middle - high / 2.0
        ));
        if place == 0 {
            draw_glow_truth(&mut on.sheet, palette);
        } else {
            draw_thread_truth(&mut on.sheet, palette);
        }
        on.sheet.close();
        let kind = on.text(size, 500, "start", ColorToken::Ink);
        let at = (left + 24.0 * unit + signs, middle + TO_FOOT * size);
        on.sheet.text(at, kind, words);
    }
}
