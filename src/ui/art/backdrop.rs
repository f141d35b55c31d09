//! The room: a back wall, a warm dim floor seen a little from above, a vignette.
//!
//! In: whether it is the stage or the meeting room. Out: an opaque SVG document, 1920 by 1080 units, to be baked into one texture.

use super::svg::Sheet;
use crate::ui::palette::{NIGHT, Tone};

const FLOOR_WARM: Tone = Tone(0x5a, 0x45, 0x4a);
const FLOOR: Tone = Tone(0x3b, 0x2d, 0x3b);
const FLOOR_FAR: Tone = Tone(0x20, 0x1a, 0x2a);
const WALL_TOP: Tone = Tone(0x19, 0x16, 0x26);
const WALL_FOOT: Tone = Tone(0x2b, 0x22, 0x38);
const SEAM: Tone = Tone(0x0d, 0x08, 0x12);

/// The room behind everybody; with `meeting` the floor carries no circle.
#[must_use]
pub fn backdrop(meeting: bool) -> String {
    let mut sheet = Sheet::default();
    sheet.block((0.0, 0.0), (1920.0, 1080.0), 0.0, NIGHT);
    wall(&mut sheet);
    floor(&mut sheet);
    if !meeting {
        circle(&mut sheet);
    }
    vignette(&mut sheet);
    sheet.document([0.0, 0.0, 1920.0, 1080.0])
}

fn wall(sheet: &mut Sheet) {
    let paint = sheet.downward(&[
        (0.0, WALL_TOP, 1.0),
        (0.8, WALL_FOOT, 1.0),
        (1.0, WALL_FOOT.lighter(0.03), 1.0),
    ]);
    sheet.fill_with("M0,0 H1920 V470 H0 Z", &paint);
    let fold = sheet.sideways(&[
        (0.0, SEAM, 0.0),
        (0.5, SEAM, 0.2),
        (0.62, WALL_FOOT.lighter(0.2), 0.08),
        (1.0, SEAM, 0.0),
    ]);
    for step in 0..16 {
        let x = f64::from(step) * 122.0 - 20.0;
        sheet.fill_with(&format!("M{x},0 h104 v450 h-104 Z"), &fold);
    }
}

fn floor(sheet: &mut Sheet) {
    const EDGE: &str = "M0,428 Q960,372 1920,428 L1920,1080 L0,1080 Z";
    let paint = sheet.radial(
        (0.5, 0.42),
        0.72,
        &[(0.0, FLOOR_WARM, 1.0), (0.5, FLOOR, 1.0), (1.0, FLOOR_FAR, 1.0)],
    );
    sheet.fill_with(EDGE, &paint);
    sheet.line_soft("M0,428 Q960,372 1920,428", FLOOR_WARM.lighter(0.16), 2.0, 0.35);
    for step in -16..=16 {
        let far = 960.0 + f64::from(step) * 78.0;
        let near = 960.0 + f64::from(step) * 236.0;
        let top = 400.0 + (far - 960.0) * (far - 960.0) * 30.0e-6;
        sheet.line_soft(&format!("M{far},{top:.1} L{near},1080"), SEAM, 1.8, 0.22);
    }
    for (row, y) in [446.0, 500.0, 572.0, 668.0, 796.0, 964.0].into_iter().enumerate() {
        let bend = if row % 2 == 0 { 26.0 } else { 24.0 };
        sheet.line_soft(
            &format!("M0,{} Q960,{} 1920,{}", y + bend, y - bend, y + bend),
            SEAM,
            1.6,
            0.16,
        );
    }
}

fn circle(sheet: &mut Sheet) {
    let centre = (960.0, 668.0);
    sheet.ring((centre.0, centre.1 + 2.0), (452.0, 184.0), SEAM, 7.0, 0.42);
    sheet.ring(centre, (452.0, 184.0), FLOOR_WARM.lighter(0.2), 2.2, 0.5);
    sheet.ring(centre, (428.0, 173.0), FLOOR_WARM.lighter(0.2), 1.1, 0.3);
}

fn vignette(sheet: &mut Sheet) {
    let paint = sheet.radial(
        (0.5, 0.52),
        0.72,
        &[(0.0, NIGHT, 0.0), (0.62, NIGHT, 0.06), (1.0, NIGHT, 0.78)],
    );
    sheet.fill_with("M0,0 H1920 V1080 H0 Z", &paint);
}
