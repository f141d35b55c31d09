//! The place of a team as a picture of its own: the wall with the set on it, and the floor before it.
//!
//! In: a set's name, a size, where the floor begins. Out: shapes on a sheet; what lights them is drawn between the two.

use crate::art::palette::{ColorToken, Palette};
use crate::art::set::{StageSet, WALL};
use crate::art::svg::SvgBuilder;

/// The wall of a picture so wide and high, down to `edge`; says whether a set hangs on it.
pub(super) fn wall(
    sheet: &mut SvgBuilder,
    palette: &Palette,
    set: &str,
    (width, height): (f64, f64),
    edge: f64,
) -> bool {
    let wall = sheet.downward(&[
        (0.0, palette.tone(ColorToken::WallTop), 1.0),
        (1.0, palette.tone(ColorToken::WallFoot), 1.0),
    ]);
    sheet.fill_with(&format!("M0,0 H{width} V{height} H0 Z"), &wall);
    let Some(set) = StageSet::named(set) else { return false };
    let scale = (width / WALL.0).max(edge / WALL.1);
    sheet.open(&format!(
        "translate({:.1},{:.1}) scale({scale:.4})",
        (width - WALL.0 * scale) / 2.0,
        edge - WALL.1 * scale
    ));
    set.draw_wall(sheet, palette);
    sheet.close();
    true
}

/// The floor from `edge` on, which rises by so much in its middle.
pub(super) fn floor(sheet: &mut SvgBuilder, palette: &Palette, (width, height): (f64, f64), (edge, rise): (f64, f64)) {
    let tone = |token| palette.tone(token);
    let floor = sheet.downward(&[
        (0.0, tone(ColorToken::FloorFar), 1.0),
        (0.4, tone(ColorToken::Floor), 1.0),
        (1.0, tone(ColorToken::FloorNear), 1.0),
    ]);
    let (middle, curve) = (width / 2.0, edge - rise);
    sheet.fill_with(
        &format!("M0,{edge} Q{middle},{curve} {width},{edge} V{height} H0 Z"),
        &floor,
    );
    let seam = format!("M0,{edge} Q{middle},{curve} {width},{edge}");
    sheet.line_soft(&seam, tone(ColorToken::Seam), 2.0, 0.7);
}
