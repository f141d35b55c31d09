//! What threads are drawn with: a piece of a taut one, a piece of a slack one, requests, the light of an answer.
//!
//! In: the colours. Out: small SVG documents, drawn once; the stage lays the pieces along a thread and moves them without drawing
//! anything anew. Taut is coral with an edge, slack is pale: where neighbouring pieces of it leave gaps, it is dashed.

use crate::art::palette::{ColorToken, Palette};
use crate::art::svg::{SvgBuilder, document};

/// Height of the picture of a piece over the thickness of the thread in it; the rest is its soft edge.
pub const THREAD_ROOM: f64 = 2.0;

/// A piece of a thread that somebody pulls at, 32 by 32 units, to be stretched along the thread.
#[must_use]
pub fn thread_taut(palette: &Palette) -> String {
    let coral = palette.tone(ColorToken::Coral);
    let mut sheet = SvgBuilder::default();
    sheet.line_soft("M-8,16 H40", palette.tone(ColorToken::Ground), 22.0, 0.55);
    sheet.line("M-8,16 H40", coral, 16.0);
    let light = if palette.bright() { 0.22 } else { 0.45 };
    sheet.line_soft("M-8,13.5 H40", coral.lighter(0.6), 3.6, light);
    sheet.document([0.0, 0.0, 32.0, 32.0])
}

/// A piece of a slack thread, 64 by 32 units, with round ends.
#[must_use]
pub fn thread_slack(palette: &Palette) -> String {
    let mut sheet = SvgBuilder::default();
    sheet.line("M9,16 H55", palette.tone(ColorToken::Slack), 16.0);
    sheet.document([0.0, 0.0, 64.0, 32.0])
}

/// A dot of the thread as it truly is, 32 units square.
#[must_use]
pub fn thread_truth(palette: &Palette) -> String {
    document([0.0, 0.0, 32.0, 32.0], |sheet| draw_thread_truth(sheet, palette))
}

pub(super) fn draw_thread_truth(sheet: &mut SvgBuilder, palette: &Palette) {
    sheet.ellipse((16.0, 16.0), (14.0, 14.0), palette.tone(ColorToken::Ground), 0.7);
    sheet.ellipse((16.0, 16.0), (9.5, 9.5), palette.tone(ColorToken::Ink), 1.0);
}

/// A request that waits, 40 units square.
#[must_use]
pub fn request(palette: &Palette) -> String {
    document([0.0, 0.0, 40.0, 40.0], |sheet| draw_request(sheet, palette))
}

pub(super) fn draw_request(sheet: &mut SvgBuilder, palette: &Palette) {
    let coral = palette.tone(ColorToken::Coral);
    sheet.open("translate(20,20)");
    sheet.ellipse((0.0, 0.0), (18.0, 18.0), palette.tone(ColorToken::Bar), 1.0);
    sheet.ring((0.0, 0.0), (16.0, 16.0), coral, 3.4, 1.0);
    sheet.line("M-4.6,-5 C-4.6,-10 4.8,-10 4.8,-4.8 C4.8,-1.2 0,-1 0,3", coral, 3.3);
    sheet.ellipse((0.0, 8.4), (2.1, 2.1), coral, 1.0);
    sheet.close();
}

/// An answer on its way back, 40 units square: a small light of the leader's.
#[must_use]
pub fn answer(palette: &Palette) -> String {
    let light = palette.tone(ColorToken::Sky);
    let mut sheet = SvgBuilder::default();
    let halo = sheet.halo(light, 0.8);
    sheet.fill_with("M0,20 a20,20 0 1 0 40,0 a20,20 0 1 0 -40,0 Z", &halo);
    sheet.ellipse((20.0, 20.0), (7.5, 7.5), light.lighter(0.35), 1.0);
    sheet.document([0.0, 0.0, 40.0, 40.0])
}
