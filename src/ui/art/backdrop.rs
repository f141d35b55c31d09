//! The room: a back wall, a warm dim floor seen a little from above, a vignette.
//!
//! In: the colours, and whether it is the stage or the meeting room. Out: an opaque SVG document, 1920 by 1080 units, to be baked into one texture.

use super::svg::Sheet;
use crate::ui::palette::{Paint, Palette, Tone};

/// The tones of the room.
struct Room {
    wall: (Tone, Tone),
    floor: [Tone; 3],
    seam: Tone,
    /// Of edges that catch light.
    edge: Tone,
    night: Tone,
    /// How much the corners darken, 0..=1.
    dusk: f64,
}

impl Room {
    fn of(palette: &Palette) -> Self {
        let floor = [Paint::FloorNear, Paint::Floor, Paint::FloorFar].map(|paint| palette.tone(paint));
        let seam = palette.tone(Paint::Seam);
        Self {
            wall: (palette.tone(Paint::WallTop), palette.tone(Paint::WallFoot)),
            floor,
            seam,
            edge: if palette.bright() {
                floor[0].mix(seam, 0.5)
            } else {
                floor[0].lighter(0.2)
            },
            night: if palette.bright() {
                floor[2]
            } else {
                palette.tone(Paint::Ground)
            },
            dusk: if palette.bright() { 0.5 } else { 1.0 },
        }
    }
}

/// The room behind everybody; with `meeting` the floor carries no circle.
#[must_use]
pub fn backdrop(palette: &Palette, meeting: bool) -> String {
    let mut sheet = Sheet::default();
    let room = Room::of(palette);
    sheet.block((0.0, 0.0), (1920.0, 1080.0), 0.0, room.night);
    wall(&mut sheet, &room);
    floor(&mut sheet, &room);
    if !meeting {
        circle(&mut sheet, &room);
    }
    vignette(&mut sheet, &room);
    sheet.document([0.0, 0.0, 1920.0, 1080.0])
}

fn wall(sheet: &mut Sheet, room: &Room) {
    let paint = sheet.downward(&[
        (0.0, room.wall.0, 1.0),
        (0.8, room.wall.1, 1.0),
        (1.0, room.wall.1.lighter(0.03), 1.0),
    ]);
    sheet.fill_with("M0,0 H1920 V470 H0 Z", &paint);
    let fold = sheet.sideways(&[
        (0.0, room.seam, 0.0),
        (0.5, room.seam, 0.2 * room.dusk),
        (0.62, room.wall.1.lighter(0.2), 0.08),
        (1.0, room.seam, 0.0),
    ]);
    for step in 0..16 {
        let x = f64::from(step) * 122.0 - 20.0;
        sheet.fill_with(&format!("M{x},0 h104 v450 h-104 Z"), &fold);
    }
}

fn floor(sheet: &mut Sheet, room: &Room) {
    const EDGE: &str = "M0,428 Q960,372 1920,428 L1920,1080 L0,1080 Z";
    let paint = sheet.radial(
        (0.5, 0.42),
        0.72,
        &[
            (0.0, room.floor[0], 1.0),
            (0.5, room.floor[1], 1.0),
            (1.0, room.floor[2], 1.0),
        ],
    );
    sheet.fill_with(EDGE, &paint);
    sheet.line_soft("M0,428 Q960,372 1920,428", room.edge, 2.0, 0.35);
    for step in -16..=16 {
        let far = 960.0 + f64::from(step) * 78.0;
        let near = 960.0 + f64::from(step) * 236.0;
        let top = 400.0 + (far - 960.0) * (far - 960.0) * 30.0e-6;
        sheet.line_soft(&format!("M{far},{top:.1} L{near},1080"), room.seam, 1.8, 0.22);
    }
    for (row, y) in [446.0, 500.0, 572.0, 668.0, 796.0, 964.0].into_iter().enumerate() {
        let bend = if row % 2 == 0 { 26.0 } else { 24.0 };
        sheet.line_soft(
            &format!("M0,{} Q960,{} 1920,{}", y + bend, y - bend, y + bend),
            room.seam,
            1.6,
            0.16,
        );
    }
}

fn circle(sheet: &mut Sheet, room: &Room) {
    let centre = (960.0, 668.0);
    sheet.ring((centre.0, centre.1 + 2.0), (452.0, 184.0), room.seam, 7.0, 0.42);
    sheet.ring(centre, (452.0, 184.0), room.edge, 2.2, 0.5);
    sheet.ring(centre, (428.0, 173.0), room.edge, 1.1, 0.3);
}

fn vignette(sheet: &mut Sheet, room: &Room) {
    let paint = sheet.radial(
        (0.5, 0.52),
        0.72,
        &[
            (0.0, room.night, 0.0),
            (0.62, room.night, 0.06),
            (1.0, room.night, 0.78 * room.dusk),
        ],
    );
    sheet.fill_with("M0,0 H1920 V1080 H0 Z", &paint);
}
