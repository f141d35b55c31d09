//! The place of a scenario as a picture for its card: its set on a dim wall, a lamp, and the floor's edge; without a set a
//! wall in a tint of its own.
//!
//! In: the colours, the name of a place, the width and height of the picture in units. Out: an SVG document.

use crate::art::palette::{ColorToken, Palette, Srgb8, TOPS};
use crate::art::set::{StageSet, WALL};
use crate::art::svg::SvgBuilder;

/// The picture of a place.
#[must_use]
pub fn picture(palette: &Palette, name: &str, (width, height): (f64, f64)) -> String {
    let mut sheet = SvgBuilder::default();
    let tint = tint(name);
    let wall = |share: f64| palette.tone(ColorToken::WallTop).mix(tint, share);
    let (top, foot) = if palette.bright() { (0.3, 0.12) } else { (0.16, 0.42) };
    let paint = sheet.downward(&[(0.0, wall(top), 1.0), (1.0, wall(foot), 1.0)]);
    sheet.fill_with(&format!("M0,0 H{width} V{height} H0 Z"), &paint);
    let light = palette.tone(ColorToken::Glow);
    let lamp = sheet.halo(light, if palette.bright() { 0.3 } else { 0.34 });
    let (x, radius) = (width * (0.25 + 0.5 * share(name)), height * 0.95);
    sheet.fill_with(
        &format!(
            "M{},{} a{radius},{radius} 0 1 0 {},0 a{radius},{radius} 0 1 0 {},0 Z",
            x - radius,
            height * 0.1,
            2.0 * radius,
            -2.0 * radius
        ),
        &lamp,
    );
    if let Some(set) = StageSet::named(name) {
        let scale = (width / WALL.0).max(height / WALL.1);
        let left = (width - WALL.0 * scale) / 2.0;
        sheet.open(&format!(
            "translate({left:.1},{:.1}) scale({scale:.5})",
            height - WALL.1 * scale
        ));
        set.draw_wall(&mut sheet, palette);
        sheet.close();
    }
    let floor = height * 0.8;
    sheet.fill_soft(
        &format!(
            "M0,{height} V{floor} Q{},{} {width},{floor} V{height} Z",
            width / 2.0,
            floor - height * 0.06
        ),
        palette.tone(ColorToken::Seam),
        if palette.bright() { 0.16 } else { 0.5 },
    );
    sheet.document([0.0, 0.0, width, height])
}

/// A tint that a name always has.
fn tint(name: &str) -> Srgb8 {
    TOPS[sum(name) % TOPS.len()]
}

/// A share 0..1 that a name always has.
fn share(name: &str) -> f64 {
    (sum(name) % 97) as f64 / 96.0
}

fn sum(name: &str) -> usize {
    name.bytes()
        .fold(7, |sum, byte| (sum * 31 + usize::from(byte)) % 65_521)
}
