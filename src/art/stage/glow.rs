//! A person's own light on the floor.
//!
//! In: the colours, and which outline is wanted. Out: SVG documents, 400 by 168 units, to be stretched as the light grows; amber, or
//! dashes for the true light that only the debrief shows.

use crate::art::palette::{ColorToken, Palette};
use crate::art::svg::{SvgBuilder, document};

/// Width of the picture over its height.
pub const GLOW_ASPECT: f64 = 400.0 / 168.0;

/// The soft light itself.
#[must_use]
pub fn glow(palette: &Palette) -> String {
    document([0.0, 0.0, 400.0, 168.0], |sheet| draw_glow(sheet, palette))
}

pub(super) fn draw_glow(sheet: &mut SvgBuilder, palette: &Palette) {
    let paint = sheet.halo(
        palette.tone(ColorToken::Glow),
        if palette.bright() { 0.95 } else { 0.6 },
    );
    sheet.fill_with("M0,84 a200,84 0 1 0 400,0 a200,84 0 1 0 -400,0 Z", &paint);
}

/// The thin ring at the light's edge.
#[must_use]
pub fn glow_ring(palette: &Palette) -> String {
    document([0.0, 0.0, 400.0, 168.0], |sheet| draw_glow_ring(sheet, palette))
}

pub(super) fn draw_glow_ring(sheet: &mut SvgBuilder, palette: &Palette) {
    sheet.ring((200.0, 84.0), (126.0, 52.9), palette.tone(ColorToken::Amber), 2.4, 1.0);
}

/// The outline of the true light.
#[must_use]
pub fn glow_truth(palette: &Palette) -> String {
    document([0.0, 0.0, 400.0, 168.0], |sheet| draw_glow_truth(sheet, palette))
}

pub(super) fn draw_glow_truth(sheet: &mut SvgBuilder, palette: &Palette) {
    let ring = "M74,84 a126,52.9 0 1 0 252,0 a126,52.9 0 1 0 -252,0";
    sheet.dashed(ring, palette.tone(ColorToken::Ground), 6.4, 0.7, (11.0, 8.0));
    sheet.dashed(ring, palette.tone(ColorToken::Ink), 3.4, 1.0, (11.0, 8.0));
}

/// Where the leader stood who is away: dashes of the leader's colour around a faint light, 400 by 168 units.
#[must_use]
pub fn empty_circle(palette: &Palette) -> String {
    document([0.0, 0.0, 400.0, 168.0], |sheet| {
        let sky = palette.tone(ColorToken::Sky);
        let faint = sheet.halo(sky, 0.22);
        sheet.fill_with("M0,84 a200,84 0 1 0 400,0 a200,84 0 1 0 -400,0 Z", &faint);
        let ring = "M74,84 a126,52.9 0 1 0 252,0 a126,52.9 0 1 0 -252,0";
        sheet.dashed(ring, sky, 4.0, 0.9, (14.0, 11.0));
    })
}

/// How wide the glow's picture is for a light 0..=1, in figure units.
#[must_use]
pub fn glow_width(light: f64) -> f64 {
    190.0 + 370.0 * light.clamp(0.0, 1.0)
}

/// How strong it is, 0..=1.
#[must_use]
pub fn glow_strength(light: f64) -> f64 {
    0.42 + 0.58 * light.clamp(0.0, 1.0)
}
