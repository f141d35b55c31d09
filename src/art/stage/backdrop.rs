//! The room: a back wall, a warm dim floor seen a little from above, a vignette.
//!
//! In: the colours, and what stands still in the room. Out: SVG documents, 1920 by 1080 units, to be baked into one texture: the empty
//! room, and what is drawn over it: the stage's circle and the board's frame, or the light in which somebody is met.

use crate::art::palette::{ColorToken, Palette, Srgb8};
use crate::art::set::StageSet;
use crate::art::svg::{SvgBuilder, document};

/// Left, top, width and height of every document here.
const WHOLE: [f64; 4] = [0.0, 0.0, 1920.0, 1080.0];

/// What stands still in a room, in units of a stage 1080 high.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Scenery {
    /// The stage's width.
    pub width: f64,
    /// What stands on the wall.
    pub set: Option<&'static StageSet>,
    /// The circle on the floor: its middle and half its width and height.
    pub circle: Option<((f64, f64), (f64, f64))>,
    /// The board on the wall: left, top, width, height.
    pub board: Option<[f64; 4]>,
    /// Where its columns begin, left of each.
    pub columns: Vec<f64>,
}

/// The tones of the room.
struct Room {
    wall: (Srgb8, Srgb8),
    floor: [Srgb8; 3],
    seam: Srgb8,
    /// Of edges that catch light.
    edge: Srgb8,
    night: Srgb8,
    /// How much the corners darken, 0..=1.
    dusk: f64,
}

impl Room {
    fn of(palette: &Palette) -> Self {
        let floor = [ColorToken::FloorNear, ColorToken::Floor, ColorToken::FloorFar].map(|paint| palette.tone(paint));
        let seam = palette.tone(ColorToken::Seam);
        Self {
            wall: (palette.tone(ColorToken::WallTop), palette.tone(ColorToken::WallFoot)),
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
                palette.tone(ColorToken::Ground)
            },
            dusk: if palette.bright() { 0.5 } else { 1.0 },
        }
    }
}

/// The room with nothing in it, opaque.
#[must_use]
pub fn room(palette: &Palette) -> String {
    document(WHOLE, |sheet| draw_room(sheet, palette))
}

pub(super) fn draw_room(sheet: &mut SvgBuilder, palette: &Palette) {
    let room = Room::of(palette);
    sheet.block((0.0, 0.0), (1920.0, 1080.0), 0.0, room.night);
    wall(sheet, &room);
    floor(sheet, &room);
    vignette(sheet, &room);
}

/// What stands still in the room, to be drawn over it.
#[must_use]
pub fn scenery(palette: &Palette, scenery: &Scenery) -> String {
    document(WHOLE, |sheet| draw_scenery(sheet, palette, scenery))
}

pub(super) fn draw_scenery(sheet: &mut SvgBuilder, palette: &Palette, scenery: &Scenery) {
    let room = Room::of(palette);
    if let Some(set) = scenery.set {
        draw_set(sheet, palette, set, scenery.width.max(1.0));
    }
    sheet.open(&format!("scale({:.5},1)", 1920.0 / scenery.width.max(1.0)));
    if let Some((centre, radii)) = scenery.circle {
        circle(sheet, &room, palette, centre, radii);
    }
    if let Some(frame) = scenery.board {
        board(sheet, palette, frame, &scenery.columns);
    }
    sheet.close();
}

/// A set on the wall, as wide as it is high on a stage of this width, its middle in the middle, under the dusk of the room.
fn draw_set(sheet: &mut SvgBuilder, palette: &Palette, set: &StageSet, width: f64) {
    let room = Room::of(palette);
    sheet.clip("M0,0 H1920 V428 Q960,372 0,428 Z");
    let scale = (width / 1920.0).max(1.0);
    sheet.open(&format!(
        "scale({:.5},1) translate({:.1},{:.1}) scale({scale:.5})",
        1920.0 / width,
        (width - 1920.0 * scale) / 2.0,
        428.0 * (1.0 - scale)
    ));
    set.draw_wall(sheet, palette);
    sheet.close();
    let dusk = sheet.downward(&[
        (0.0, room.wall.0, 0.5),
        (0.5, room.wall.0, 0.2),
        (0.9, room.wall.1, 0.1),
        (1.0, room.night, 0.24),
    ]);
    sheet.fill_with("M0,0 H1920 V430 H0 Z", &dusk);
    let corners = sheet.radial(
        (0.5, 0.9),
        0.62,
        &[
            (0.0, room.night, 0.0),
            (0.6, room.night, 0.08),
            (1.0, room.night, 0.55 * room.dusk),
        ],
    );
    sheet.fill_with("M0,0 H1920 V430 H0 Z", &corners);
    sheet.close();
    sheet.line_soft("M0,428 Q960,372 1920,428", room.edge, 2.0, 0.35);
}

/// The light in which somebody is met, to be drawn over the room: from above, where they stand, before the set on the wall. `width` is
/// the window's, with a height of 1080.
#[must_use]
pub fn alcove(palette: &Palette, set: Option<&'static StageSet>, width: f64) -> String {
    const MIDDLE: f64 = 282.0;
    let mut sheet = SvgBuilder::default();
    if let Some(set) = set {
        draw_set(&mut sheet, palette, set, width);
    }
    let bright = palette.bright();
    let light = palette.tone(ColorToken::Spotlight);
    let beam = sheet.downward(&[
        (0.0, light, if bright { 0.34 } else { 0.17 }),
        (0.75, light, 0.05),
        (1.0, light, 0.0),
    ]);
    for (top, foot) in [(46.0, 236.0), (36.0, 196.0)] {
        sheet.fill_soft_with(
            &format!(
                "M{},0 H{} L{},800 H{} Z",
                MIDDLE - top,
                MIDDLE + top,
                MIDDLE + foot,
                MIDDLE - foot
            ),
            &beam,
            0.6,
        );
    }
    let pool = sheet.halo(light, if bright { 0.42 } else { 0.24 });
    sheet.fill_with(
        &format!("M{},740 a380,170 0 1 0 760,0 a380,170 0 1 0 -760,0 Z", MIDDLE - 380.0),
        &pool,
    );
    sheet.document(WHOLE)
}

fn wall(sheet: &mut SvgBuilder, room: &Room) {
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

fn floor(sheet: &mut SvgBuilder, room: &Room) {
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

fn circle(sheet: &mut SvgBuilder, room: &Room, palette: &Palette, centre: (f64, f64), radii: (f64, f64)) {
    let (within, around) = if palette.bright() { (0.5, 0.16) } else { (0.1, 0.42) };
    let inlay = sheet.radial(
        (0.5, 0.5),
        0.5,
        &[
            (0.0, room.floor[0], within),
            (0.8, room.floor[0], within * 0.8),
            (1.0, room.floor[0], within * 0.35),
        ],
    );
    let (rx, ry) = radii;
    sheet.fill_with(
        &format!(
            "M{:.1},{:.1} a{rx:.1},{ry:.1} 0 1 0 {:.1},0 a{rx:.1},{ry:.1} 0 1 0 {:.1},0 Z",
            centre.0 - rx,
            centre.1,
            2.0 * rx,
            -2.0 * rx
        ),
        &inlay,
    );
    for (more, share) in [(3.0, 0.3), (1.5, 0.35), (0.0, 0.35)] {
        sheet.ring(centre, radii, room.seam, 3.0 + 2.0 * more, around * share);
    }
    sheet.ring(centre, radii, room.edge, 1.6, if palette.bright() { 0.3 } else { 0.5 });
    sheet.ring(
        centre,
        (rx * 0.947, ry * 0.94),
        room.edge,
        1.0,
        if palette.bright() { 0.18 } else { 0.28 },
    );
}

fn board(sheet: &mut SvgBuilder, palette: &Palette, frame: [f64; 4], columns: &[f64]) {
    let [left, top, width, height] = frame;
    let (panel, outline) = (palette.tone(ColorToken::Panel), palette.tone(ColorToken::Outline));
    let path = |grow: f64| {
        let round = 14.0 + grow;
        let (across, down) = (width + 2.0 * (grow - round), height + 2.0 * (grow - round));
        format!(
            "M{:.1},{:.1} h{across:.1} q{round},0 {round},{round} v{down:.1} q0,{round} -{round},{round} h-{across:.1} q-{round},0 -{round},-{round} v-{down:.1} q0,-{round} {round},-{round} Z",
            left - grow + round,
            top - grow,
        )
    };
    for (grow, shade) in [(10.0, 0.05), (6.0, 0.07), (3.0, 0.09)] {
        sheet.fill_soft(&path(grow), palette.tone(ColorToken::Seam), shade);
    }
    sheet.fill_soft(&path(0.0), panel, if palette.bright() { 0.8 } else { 0.72 });
    sheet.line_soft(&path(0.0), outline, 1.6, 0.6);
    for x in columns {
        sheet.line_soft(
            &format!("M{x:.1},{:.1} V{:.1}", top + 12.0, top + height - 12.0),
            outline,
            1.4,
            0.4,
        );
    }
}

fn vignette(sheet: &mut SvgBuilder, room: &Room) {
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
