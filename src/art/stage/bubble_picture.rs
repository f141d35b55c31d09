//! Speech bubbles on the picture of a whole stage.
//!
//! In: a [`Bubble`]. Out: paper, a tail, lines of words.

use textwrap::core::Fragment;
use textwrap::wrap_algorithms::wrap_first_fit;

use super::bubble::{Bubble, LINE, PADDING, TAIL};
use super::drawing::{Drawing, TO_FOOT};
use super::labels::measure;
use super::marks::{draw_bubble_tail, draw_quiet_bubble};
use super::places::{FigurePlace, number};
use super::sprites::quiet_bubble_at;
use crate::art::palette::ColorToken;

/// The bubble of somebody who speaks.
pub(super) fn draw_bubble(on: &mut Drawing, bubble: &Bubble) {
    let (unit, size) = (on.unit(), on.picture.format.letters);
    let palette = on.picture.palette;
    let inner = bubble.width - 2.0 * PADDING.0 * unit;
    let lines = wrapped(&bubble.words, inner, size);
    let longest = lines.iter().map(|line| measure(line, size)).fold(0.0, f64::max);
    let width = (longest + 2.0 * PADDING.0 * unit).clamp(bubble.width / 2.0, bubble.width.max(longest));
    let left = if bubble.leans_right() {
        bubble.left + bubble.width - width
    } else {
        bubble.left
    };
    let height = LINE * size * number(lines.len()) + 2.0 * PADDING.1 * unit;
    let tail = TAIL * unit + bubble.lift;
    let foot = bubble.tip.1 - tail;
    on.sheet.block(
        (left, foot - height),
        (width, height),
        16.0 * unit,
        palette.tone(ColorToken::Paper),
    );
    let tip = (bubble.left + bubble.tip_share() * bubble.width)
        .clamp(left + 24.0 * unit, (left + width - 24.0 * unit).max(left + 24.0 * unit));
    // A little into the paper, so that no seam is seen.
    on.sheet.open(&format!(
        "translate({:.2},{:.2}) scale({:.4},{:.4})",
        tip - 17.0 * unit,
        foot - unit,
        34.0 * unit / 40.0,
        (tail + unit) / 24.0
    ));
    draw_bubble_tail(&mut on.sheet, palette);
    on.sheet.close();
    let kind = on.text(size, 500, "start", ColorToken::OnPaper);
    for (place, line) in lines.iter().enumerate() {
        let middle = foot - height + PADDING.1 * unit + LINE * size * (number(place) + 0.5);
        on.sheet
            .text((left + PADDING.0 * unit, middle + TO_FOOT * size), kind, line);
    }
}

/// The small bubble of somebody who has not spoken.
pub(super) fn draw_quiet(on: &mut Drawing, place: &FigurePlace) {
    let at = quiet_bubble_at(place);
    let (left, top) = at.corner();
    on.sheet.open(&format!(
        "translate({left:.2},{top:.2}) scale({:.4},{:.4})",
        at.size.0 / 64.0,
        at.size.1 / 52.0
    ));
    draw_quiet_bubble(&mut on.sheet, on.picture.palette);
    on.sheet.close();
}

/// A word with its width in the picture's type.
#[derive(Debug)]
struct MeasuredWord<'a> {
    word: &'a str,
    width: f64,
    space: f64,
}

impl Fragment for MeasuredWord<'_> {
    fn width(&self) -> f64 {
        self.width
    }

    fn whitespace_width(&self) -> f64 {
        self.space
    }

    fn penalty_width(&self) -> f64 {
        0.0
    }
}

/// Words as lines of at most this width.
fn wrapped(words: &str, width: f64, size: f64) -> Vec<String> {
    let space = measure(" ", size);
    let words: Vec<MeasuredWord> = words
        .split_whitespace()
        .map(|word| MeasuredWord {
            word,
            width: measure(word, size),
            space,
        })
        .collect();
    wrap_first_fit(&words, &[width])
        .into_iter()
        .map(|line| line.iter().map(|word| word.word).collect::<Vec<_>>().join(" "))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_wrapped_at_the_width_of_their_letters() {
        let lines = wrapped("It is the new drip, mmmm mmmm says who", 120.0, 20.0);
        assert!(lines.len() > 2);
        assert!(lines.iter().all(|line| measure(line, 20.0) <= 120.0), "{lines:?}");
        assert_eq!(lines.join(" "), "It is the new drip, mmmm mmmm says who");
    }
}
