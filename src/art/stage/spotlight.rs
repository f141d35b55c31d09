//! The leader's light: a cone from above and a pool on the floor.
//!
//! In: the colours. Out: SVG documents to be stretched, the cone 340 by 600 units with its foot at the bottom, the pool 400 by 168.

use crate::art::palette::{ColorToken, Palette};
use crate::art::svg::{SvgBuilder, document};

/// The beam.
#[must_use]
pub fn cone(palette: &Palette) -> String {
    document([0.0, 0.0, 340.0, 600.0], |sheet| draw_cone(sheet, palette))
}

pub(super) fn draw_cone(sheet: &mut SvgBuilder, palette: &Palette) {
    let light = palette.tone(ColorToken::Spotlight);
    let strength = if palette.bright() { 2.2 } else { 1.0 };
    let haze = sheet.downward(&[
        (0.0, light, 0.2 * strength),
        (0.7, light, 0.07 * strength),
        (1.0, light, 0.0),
    ]);
    for (top, foot) in [
        (34.0, 170.0),
        (31.0, 164.0),
        (28.0, 157.0),
        (25.0, 149.0),
        (22.0, 140.0),
        (19.0, 130.0),
    ] {
        sheet.fill_soft_with(
            &format!(
                "M{},0 H{} L{},600 H{} Z",
                170.0 - top,
                170.0 + top,
                170.0 + foot,
                170.0 - foot
            ),
            &haze,
            0.2,
        );
    }
}

/// Where the beam meets the floor.
#[must_use]
pub fn pool(palette: &Palette) -> String {
    document([0.0, 0.0, 400.0, 168.0], |sheet| draw_pool(sheet, palette))
}

pub(super) fn draw_pool(sheet: &mut SvgBuilder, palette: &Palette) {
    let paint = sheet.halo(
        palette.tone(ColorToken::Spotlight),
        if palette.bright() { 0.7 } else { 0.5 },
    );
    sheet.fill_with("M0,84 a200,84 0 1 0 400,0 a200,84 0 1 0 -400,0 Z", &paint);
}
