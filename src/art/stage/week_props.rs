//! Things in the scenes of ready-made weeks: a table for two, cups, a bubble, a question, a barrier, an open door, a lamp, the moon.
//!
//! In: a place and a size in a scene's units. Out: shapes on the sheet; no letters, for a picture says nothing that is not in words.

use crate::art::palette::{ColorToken, Palette, Srgb8};
use crate::art::svg::SvgBuilder;

const WOOD: Srgb8 = Srgb8(0x8a, 0x71, 0x78);
const WOOD_EDGE: Srgb8 = Srgb8(0x58, 0x46, 0x54);
const IVORY: Srgb8 = Srgb8(0xf4, 0xef, 0xe6);
const CLOTH: Srgb8 = Srgb8(0x5b, 0x3f, 0x5e);
const METAL: Srgb8 = Srgb8(0x9a, 0x9e, 0xb6);

/// A round table, seen a little from above; `at` is the middle of its top.
pub(super) fn round_table(sheet: &mut SvgBuilder, at: (f64, f64), radii: (f64, f64)) {
    let (x, y) = at;
    let (rx, ry) = radii;
    sheet.fill(
        &format!(
            "M{:.1},{y} L{:.1},{:.1} H{:.1} L{:.1},{y} Z",
            x - 9.0,
            x - 12.0,
            y + 90.0,
            x + 12.0,
            x + 9.0
        ),
        WOOD_EDGE.darker(0.2),
    );
    sheet.ellipse((x, y + 7.0), radii, WOOD_EDGE, 1.0);
    let top = sheet.radial(
        (0.5, 0.35),
        0.7,
        &[
            (0.0, WOOD.lighter(0.22), 1.0),
            (0.6, WOOD.lighter(0.04), 1.0),
            (1.0, WOOD.darker(0.12), 1.0),
        ],
    );
    sheet.fill_with(
        &format!(
            "M{:.1},{y} a{rx},{ry} 0 1 0 {:.1},0 a{rx},{ry} 0 1 0 {:.1},0 Z",
            x - rx,
            2.0 * rx,
            -2.0 * rx
        ),
        &top,
    );
    sheet.ring(at, radii, WOOD.lighter(0.4), 1.6, 0.7);
}

/// The back of an armchair, behind whoever sits in it; `at` is where it stands.
pub(super) fn armchair(sheet: &mut SvgBuilder, (x, y): (f64, f64), scale: f64) {
    sheet.open(&format!("translate({x:.1},{y:.1}) scale({scale})"));
    let cloth = sheet.downward(&[(0.0, CLOTH.lighter(0.16), 1.0), (1.0, CLOTH, 1.0)]);
    sheet.fill_with(
        "M-66,-20 C-80,-90 -74,-186 -44,-190 Q0,-204 44,-190 C74,-186 80,-90 66,-20 Z",
        &cloth,
    );
    sheet.line_soft(
        "M-60,-150 C-56,-180 -46,-188 -40,-189 Q0,-202 40,-189 C46,-188 56,-180 60,-150",
        CLOTH.lighter(0.4),
        2.0,
        0.8,
    );
    sheet.block((-62.0, -72.0), (124.0, 62.0), 14.0, CLOTH.darker(0.14));
    sheet.close();
}

/// Its arms and its seat, before them.
pub(super) fn arms_of_chair(sheet: &mut SvgBuilder, (x, y): (f64, f64), scale: f64) {
    sheet.open(&format!("translate({x:.1},{y:.1}) scale({scale})"));
    for side in [-1.0, 1.0] {
        sheet.open(&format!("scale({side},1)"));
        sheet.block((38.0, -78.0), (40.0, 74.0), 15.0, CLOTH.lighter(0.06));
        sheet.line_soft(
            "M41,-60 C41,-72 46,-77 54,-77 H62 C70,-77 75,-72 75,-62",
            CLOTH.lighter(0.4),
            1.8,
            0.8,
        );
        sheet.close();
    }
    sheet.close();
}

/// A cup; `at` is the middle of its foot.
pub(super) fn cup(sheet: &mut SvgBuilder, (x, y): (f64, f64), scale: f64) {
    sheet.open(&format!("translate({x:.1},{y:.1}) scale({scale})"));
    sheet.ellipse((0.0, 0.5), (13.0, 3.4), IVORY.darker(0.4), 0.8);
    sheet.ring((9.5, -8.5), (4.4, 4.6), IVORY.darker(0.1), 2.4, 1.0);
    sheet.fill("M-9,-16 H9 L7.4,-1.6 Q0,1.6 -7.4,-1.6 Z", IVORY);
    sheet.ellipse((0.0, -16.0), (9.0, 2.8), IVORY.darker(0.6), 1.0);
    sheet.close();
}

/// What rises from something warm.
pub(super) fn steam(sheet: &mut SvgBuilder, palette: &Palette, (x, y): (f64, f64), scale: f64) {
    let tone = palette.tone(ColorToken::Ink);
    sheet.open(&format!("translate({x:.1},{y:.1}) scale({scale})"));
    for side in [-4.5, 4.5] {
        sheet.line_soft(&format!("M{side},0 q-5,-7 0,-13 q5,-6 0,-13"), tone, 2.6, 0.55);
    }
    sheet.close();
}

/// The bubble of somebody who speaks, with its tail toward the lower right.
pub(super) fn speech(sheet: &mut SvgBuilder, palette: &Palette, (x, y): (f64, f64), scale: f64) {
    let (paper, ink) = (palette.tone(ColorToken::Paper), palette.tone(ColorToken::OnPaper));
    sheet.open(&format!("translate({x:.1},{y:.1}) scale({scale})"));
    sheet.fill("M18,14 L46,32 L32,8 Z", paper);
    sheet.block((-40.0, -25.0), (80.0, 46.0), 22.0, paper);
    for dot in [-18.0, 0.0, 18.0] {
        sheet.ellipse((dot, -2.0), (5.2, 5.2), ink, 0.85);
    }
    sheet.close();
}

/// A question in somebody's mind.
pub(super) fn question(sheet: &mut SvgBuilder, palette: &Palette, (x, y): (f64, f64), scale: f64) {
    let (coral, ink) = (palette.tone(ColorToken::Coral), palette.tone(ColorToken::OnColour));
    sheet.open(&format!("translate({x:.1},{y:.1}) scale({scale})"));
    sheet.fill("M-7,16 L0,29 L7,16 Z", coral);
    sheet.ellipse((0.0, 0.0), (20.0, 20.0), coral, 1.0);
    sheet.line("M-6.6,-4.6 C-6.6,-13 7,-13 7,-4.4 C7,0.6 0,0.6 0,6", ink, 4.4);
    sheet.ellipse((0.0, 12.2), (2.7, 2.7), ink, 1.0);
    sheet.close();
}

/// What was in the way, carried on both arms; `at` is its middle.
pub(super) fn barrier(sheet: &mut SvgBuilder, palette: &Palette, (x, y): (f64, f64), scale: f64) {
    let coral = palette.tone(ColorToken::Coral);
    sheet.open(&format!("translate({x:.1},{y:.1}) scale({scale}) rotate(-9)"));
    for foot in [-64.0, 64.0] {
        sheet.line(
            &format!("M{foot},4 L{:.1},52 M{foot},4 L{:.1},52", foot - 13.0, foot + 13.0),
            METAL,
            5.0,
        );
    }
    sheet.clip("M-86,-17 H86 Q92,-17 92,-11 V11 Q92,17 86,17 H-86 Q-92,17 -92,11 V-11 Q-92,-17 -86,-17 Z");
    sheet.block((-92.0, -17.0), (184.0, 34.0), 0.0, IVORY);
    for stripe in 0..5 {
        let left = -98.0 + 42.0 * f64::from(stripe);
        sheet.fill(&format!("M{left},17 l20,-34 h21 l-20,34 Z"), coral);
    }
    sheet.close();
    sheet.close();
}

/// A door that stands open, and the light that comes in by it; `at` is the middle of its threshold.
pub(super) fn open_door(sheet: &mut SvgBuilder, palette: &Palette, (x, y): (f64, f64), high: f64) {
    let warm = palette.tone(ColorToken::Glow);
    let half = 0.25 * high;
    let top = y - high;
    let shine = sheet.halo(warm, if palette.bright() { 0.7 } else { 0.42 });
    let round = 1.5 * high;
    sheet.fill_with(
        &format!(
            "M{:.1},{:.1} a{round},{round} 0 1 0 {:.1},0 a{round},{round} 0 1 0 {:.1},0 Z",
            x - round,
            y - 0.4 * high,
            2.0 * round,
            -2.0 * round
        ),
        &shine,
    );
    let fan = sheet.downward(&[(0.0, warm, 0.75), (1.0, warm, 0.0)]);
    sheet.fill_with(
        &format!(
            "M{:.1},{y} H{:.1} L{:.1},300 H{:.1} Z",
            x - half,
            x + half,
            x + 0.5 * half,
            x - 6.4 * half
        ),
        &fan,
    );
    let frame = palette.tone(ColorToken::WallFoot).lighter(0.16);
    sheet.block((x - half - 6.0, top - 6.0), (2.0 * half + 12.0, high + 6.0), 3.0, frame);
    let inside = sheet.downward(&[(0.0, warm.lighter(0.55), 1.0), (1.0, warm.lighter(0.25), 1.0)]);
    sheet.fill_with(
        &format!("M{:.1},{top} H{:.1} V{y} H{:.1} Z", x - half, x + half, x - half),
        &inside,
    );
    let leaf = palette.tone(ColorToken::Floor).lighter(0.14);
    sheet.fill(
        &format!(
            "M{:.1},{top} L{:.1},{:.1} V{:.1} L{:.1},{y} Z",
            x + half,
            x + half + 30.0,
            top - 12.0,
            y + 14.0,
            x + half
        ),
        leaf,
    );
    sheet.ellipse((x + half + 23.0, y - 0.46 * high), (3.0, 3.6), warm, 1.0);
}

/// A lamp on a desk; `at` is the middle of its foot.
pub(super) fn lamp(sheet: &mut SvgBuilder, palette: &Palette, (x, y): (f64, f64), scale: f64) {
    let warm = palette.tone(ColorToken::Spotlight);
    sheet.open(&format!("translate({x:.1},{y:.1}) scale({scale})"));
    let light = sheet.downward(&[(0.0, warm, 0.6), (1.0, warm, 0.04)]);
    sheet.fill_with("M8,-44 L34,-36 L62,6 L2,6 Z", &light);
    sheet.ellipse((0.0, 0.0), (11.0, 3.4), METAL.darker(0.3), 1.0);
    sheet.line("M0,-1 L-8,-30 L12,-50", METAL, 4.0);
    sheet.fill(
        "M6,-56 L30,-46 Q36,-38 34,-33 L5,-43 Q1,-50 6,-56 Z",
        METAL.lighter(0.2),
    );
    sheet.close();
}

/// A pile of papers; `at` is the middle of its foot.
pub(super) fn papers(sheet: &mut SvgBuilder, (x, y): (f64, f64), scale: f64) {
    sheet.open(&format!("translate({x:.1},{y:.1}) scale({scale})"));
    for sheet_of in 0..5 {
        let lift = f64::from(sheet_of) * 5.4;
        let aside = [0.0, 2.6, -1.8, 1.4, -0.6][sheet_of as usize];
        sheet.block(
            (-17.0 + aside, -5.0 - lift),
            (34.0, 4.6),
            1.2,
            IVORY.darker(0.06 * f64::from(5 - sheet_of)),
        );
    }
    sheet.close();
}

/// The moon, with the light around it.
pub(super) fn moon(sheet: &mut SvgBuilder, palette: &Palette, (x, y): (f64, f64), radius: f64) {
    let tone = palette.tone(ColorToken::Paper);
    let shine = if palette.bright() {
        ColorToken::Spotlight
    } else {
        ColorToken::Paper
    };
    let halo = sheet.halo(palette.tone(shine), 0.5);
    let round = 3.4 * radius;
    sheet.fill_with(
        &format!(
            "M{:.1},{y} a{round},{round} 0 1 0 {:.1},0 a{round},{round} 0 1 0 {:.1},0 Z",
            x - round,
            2.0 * round,
            -2.0 * round
        ),
        &halo,
    );
    sheet.open(&format!("translate({x:.1},{y:.1}) scale({:.3})", radius / 10.0));
    let rim = if palette.bright() {
        palette.tone(ColorToken::Glow)
    } else {
        tone
    };
    sheet.fill("M3.6,-9.3 A10,10 0 1 0 9.3,3.7 A8.4,8.4 0 0 1 3.6,-9.3 Z", rim);
    sheet.close();
}
