//! Small marks of the stage: an empty place, a group of people, bubbles, the marks on cards.
//!
//! In: the colours. Out: SVG documents.

use crate::art::palette::{ColorToken, Palette, TOPS};
use crate::art::person::furniture;
use crate::art::person::{FIGURE_FEET, FIGURE_HEIGHT, FIGURE_WIDTH};
use crate::art::set::StageSet;
use crate::art::svg::{SvgBuilder, document};

/// The place of somebody who has left: a cleared desk and a quiet outline, in a figure's units.
#[must_use]
pub fn empty_place(palette: &Palette, set: Option<&StageSet>) -> String {
    document(FIGURE_VIEW, |sheet| draw_empty_place(sheet, palette, set))
}

/// The place of somebody who has got up and will be back: their desk alone, in a figure's units.
#[must_use]
pub fn desk(palette: &Palette, set: Option<&StageSet>) -> String {
    document(FIGURE_VIEW, |sheet| draw_desk(sheet, palette, set))
}

fn draw_desk(sheet: &mut SvgBuilder, palette: &Palette, set: Option<&StageSet>) {
    furniture::shadow(sheet, 76.0);
    furniture::chair(sheet);
    furniture::chair_back(sheet);
    if !set.is_some_and(|set| set.draw_table(sheet, palette, false)) {
        furniture::desk(sheet, false);
    }
}

pub(super) fn draw_empty_place(sheet: &mut SvgBuilder, palette: &Palette, set: Option<&StageSet>) {
    draw_desk(sheet, palette, set);
    sheet.dashed(
        "M-30,-92 C-34,-124 -18,-134 0,-134 C18,-134 34,-124 30,-92 M-20,-166 a20,22 0 1 0 40,0 a20,22 0 1 0 -40,0",
        palette.tone(ColorToken::InkSoft),
        2.2,
        0.55,
        (4.0, 6.5),
    );
}

/// Many people who are not drawn one by one, in a figure's units.
#[must_use]
pub fn crowd(palette: &Palette) -> String {
    document(FIGURE_VIEW, |sheet| draw_crowd(sheet, palette))
}

pub(super) fn draw_crowd(sheet: &mut SvgBuilder, palette: &Palette) {
    furniture::shadow(sheet, 84.0);
    for (place, (x, y)) in [(-46.0, -34.0), (0.0, -44.0), (46.0, -34.0), (-24.0, -4.0), (24.0, -4.0)]
        .into_iter()
        .enumerate()
    {
        let tone = TOPS.get(place * 2).copied().unwrap_or(TOPS[0]).darker(0.35);
        sheet.open(&format!("translate({x},{y})"));
        sheet.fill_rimmed(
            "M-26,0 L-28,-50 C-28,-76 -14,-80 0,-80 C14,-80 28,-76 28,-50 L26,0 Z",
            tone,
            tone.lighter(0.3),
            1.6,
        );
        sheet.ellipse(
            (0.0, -102.0),
            (20.0, 22.0),
            palette.tone(ColorToken::Outline).darker(0.1),
            1.0,
        );
        sheet.ring(
            (0.0, -102.0),
            (20.0, 22.0),
            palette.tone(ColorToken::Outline).lighter(0.3),
            1.6,
            0.8,
        );
        sheet.close();
    }
}

/// The tail under a speech bubble, 40 by 24 units, pointing down.
#[must_use]
pub fn bubble_tail(palette: &Palette) -> String {
    document([0.0, 0.0, 40.0, 24.0], |sheet| draw_bubble_tail(sheet, palette))
}

pub(super) fn draw_bubble_tail(sheet: &mut SvgBuilder, palette: &Palette) {
    sheet.fill(
        "M2,0 H38 C30,3 25,12 21,23 C17,12 10,3 2,0 Z",
        palette.tone(ColorToken::Paper),
    );
}

/// The small bubble of somebody who has not spoken, 64 by 52 units, its tail toward the lower left.
#[must_use]
pub fn quiet_bubble(palette: &Palette) -> String {
    document([0.0, 0.0, 64.0, 52.0], |sheet| draw_quiet_bubble(sheet, palette))
}

pub(super) fn draw_quiet_bubble(sheet: &mut SvgBuilder, palette: &Palette) {
    let paper = palette.tone(ColorToken::Paper);
    for (grow, tone) in [(2.0, palette.tone(ColorToken::OnPaper)), (0.0, paper)] {
        sheet.ellipse((36.0, 20.0), (24.0 + grow, 17.0 + grow), tone, 1.0);
        sheet.ellipse((14.0, 38.0), (5.5 + grow, 4.8 + grow), tone, 1.0);
        sheet.ellipse((6.0, 47.0), (2.6 + grow * 0.7, 2.4 + grow * 0.7), tone, 1.0);
    }
    for x in [26.0, 36.0, 46.0] {
        sheet.ellipse((x, 20.0), (3.2, 3.2), palette.tone(ColorToken::OnPaper), 0.85);
    }
}

/// What has just happened to somebody, 44 units square: a tick for good, an exclamation mark for harm. No arrow: more may be worse.
#[must_use]
pub fn moved_mark(palette: &Palette, good: bool) -> String {
    document([0.0, 0.0, 44.0, 44.0], |sheet| draw_moved_mark(sheet, palette, good))
}

pub(super) fn draw_moved_mark(sheet: &mut SvgBuilder, palette: &Palette, good: bool) {
    let token = if good { ColorToken::Mint } else { ColorToken::Coral };
    let tone = palette.tone(token);
    sheet.ellipse((22.0, 22.0), (21.0, 21.0), tone, 1.0);
    sheet.ellipse((22.0, 22.0), (18.4, 18.4), palette.tone(ColorToken::Bar), 1.0);
    if good {
        sheet.line("M13,22.5 L19.5,29 L31.5,15.5", tone, 4.2);
    } else {
        sheet.line("M22,11.5 V24.5", tone, 4.6);
        sheet.ellipse((22.0, 31.4), (2.7, 2.7), tone, 1.0);
    }
}

/// The mark on a card whose task is finished: a tick, 24 units square.
#[must_use]
pub fn done_mark(palette: &Palette) -> String {
    document([0.0, 0.0, 24.0, 24.0], |sheet| draw_done_mark(sheet, palette))
}

pub(super) fn draw_done_mark(sheet: &mut SvgBuilder, palette: &Palette) {
    sheet.line("M5,12.5 L10,17.5 L19.5,6.5", palette.tone(ColorToken::Mint), 3.6);
}

/// The mark on a card whose day has passed: a clock in a ring, 24 units square.
#[must_use]
pub fn late_mark(palette: &Palette) -> String {
    document([0.0, 0.0, 24.0, 24.0], |sheet| draw_late_mark(sheet, palette))
}

pub(super) fn draw_late_mark(sheet: &mut SvgBuilder, palette: &Palette) {
    let coral = palette.tone(ColorToken::Coral);
    sheet.ring((12.0, 12.0), (9.4, 9.4), coral, 2.8, 1.0);
    sheet.line("M12,6.6 V12.4 L15.8,14.6", coral, 2.6);
}

const FIGURE_VIEW: [f64; 4] = [-FIGURE_WIDTH / 2.0, -FIGURE_FEET, FIGURE_WIDTH, FIGURE_HEIGHT];
