//! The cast before the first day: the place they work in, and somebody of it on a small light.
//!
//! In: the colours, the name of a set, somebody's look. Out: SVG documents; a figure [`CAST_WIDTH`] by [`CAST_HEIGHT`] units, the feet in
//! the middle.

use super::glow::{draw_glow, draw_glow_ring, glow_strength};
use super::place_picture::{floor, wall};
use crate::art::palette::{ColorToken, Palette};
use crate::art::person::{FIGURE_FEET, FigureSpec, Seat};
use crate::art::svg::document;
use crate::narration::stage::{Expression, Posture};
use crate::scenario::Appearance;

/// Width of the picture of one person, in figure units.
pub const CAST_WIDTH: f64 = 220.0;
/// Its height.
pub const CAST_HEIGHT: f64 = FIGURE_FEET - ABOVE + BELOW;

/// Of what is free above a head this much is left out.
const ABOVE: f64 = 6.0;
/// Below the feet.
const BELOW: f64 = 40.0;
/// The light's picture is this wide in units of its own, and this high; so much of it is seen.
const GLOW: (f64, f64) = (400.0, 168.0);
const LIGHT: f64 = 0.5;
/// How strong the floor is lit, as of a light of this share.
const SHARE: f64 = 0.3;
/// The share of the place's height at which the wall ends.
const WALL_SHARE: f64 = 0.58;

/// Somebody on their feet; every third one greets.
#[must_use]
pub fn cast_figure(palette: &Palette, look: &Appearance, person: usize) -> String {
    let view = [-CAST_WIDTH / 2.0, ABOVE - FIGURE_FEET, CAST_WIDTH, CAST_HEIGHT];
    document(view, |sheet| {
        let corner = (-GLOW.0 / 2.0 * LIGHT, -GLOW.1 / 2.0 * LIGHT);
        let soft = sheet.define(|sheet| draw_glow(sheet, palette));
        sheet.place(&soft, corner, (LIGHT, LIGHT), glow_strength(SHARE));
        let ring = sheet.define(|sheet| draw_glow_ring(sheet, palette));
        sheet.place(&ring, corner, (LIGHT, LIGHT), 0.8);
        let posture = if person.is_multiple_of(3) {
            Posture::Waving
        } else {
            Posture::Upright
        };
        let figure = FigureSpec {
            palette,
            look,
            posture,
            mood: Expression::Calm,
            seat: Seat::Standing,
            set: None,
            toward: if person.is_multiple_of(2) { 0.3 } else { -0.3 },
            variant: person,
            glance: false,
        };
        figure.draw(sheet);
    })
}

/// The place, so many units wide and high: its wall with the set on it in the light of a lamp, and the floor.
#[must_use]
pub fn cast_place(palette: &Palette, set: &str, (width, height): (f64, f64)) -> String {
    document([0.0, 0.0, width, height], |sheet| {
        let tone = |token| palette.tone(token);
        let (edge, rise) = (height * WALL_SHARE, height * 0.05);
        wall(sheet, palette, set, (width, height), edge);
        let lamp = sheet.halo(tone(ColorToken::Glow), if palette.bright() { 0.3 } else { 0.2 });
        let (x, radius) = (width / 2.0, width * 0.46);
        sheet.fill_with(
            &format!(
                "M{},{edge} a{radius},{} 0 1 0 {},0 a{radius},{} 0 1 0 {},0 Z",
                x - radius,
                height * 0.8,
                2.0 * radius,
                height * 0.8,
                -2.0 * radius
            ),
            &lamp,
        );
        floor(sheet, palette, (width, height), (edge, rise));
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::settings::Scheme;

    #[test]
    fn the_set_is_seen_where_there_is_one() {
        let place = |set| cast_place(Palette::of(Scheme::Dark), set, (1200.0, 300.0));
        assert!(place("ward").len() > place("").len());
        assert_eq!(place("nowhere"), place(""));
    }
}
