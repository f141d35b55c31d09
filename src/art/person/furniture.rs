//! Desk, chair and wheelchair, and a small thing on the desk.
//!
//! In: a figure's units with the floor at y = 0. Out: shapes on the sheet. The desk leaves knees and wheels in sight.

use crate::art::palette::Srgb8;
use crate::art::svg::SvgBuilder;

const IVORY: Srgb8 = Srgb8(0xf4, 0xef, 0xe6);
const WOOD: Srgb8 = Srgb8(0x86, 0x6f, 0x78);
const WOOD_EDGE: Srgb8 = Srgb8(0x5c, 0x4a, 0x58);
const WOOD_LEG: Srgb8 = Srgb8(0x4b, 0x3d, 0x4c);
const METAL: Srgb8 = Srgb8(0xc2, 0xc7, 0xdb);
const METAL_SHADOW: Srgb8 = Srgb8(0x80, 0x84, 0x9f);
const CLOTH: Srgb8 = Srgb8(0x3c, 0x37, 0x50);

/// A shadow on the floor.
pub(in crate::art) fn shadow(sheet: &mut SvgBuilder, half_width: f64) {
    let soft = sheet.radial(
        (0.5, 0.5),
        0.5,
        &[
            (0.0, Srgb8(0x0c, 0x06, 0x12), 0.66),
            (0.45, Srgb8(0x0c, 0x06, 0x12), 0.46),
            (0.8, Srgb8(0x0c, 0x06, 0x12), 0.14),
            (1.0, Srgb8(0x0c, 0x06, 0x12), 0.0),
        ],
    );
    let half_width = half_width * 1.1;
    let depth = 14.5;
    sheet.fill_with(
        &format!(
            "M{},0 a{half_width},{depth} 0 1 0 {},0 a{half_width},{depth} 0 1 0 {},0 Z",
            -half_width,
            2.0 * half_width,
            -2.0 * half_width
        ),
        &soft,
    );
}

/// An office chair behind the legs.
pub(in crate::art) fn chair(sheet: &mut SvgBuilder) {
    sheet.line("M0,-40 L0,-8 M0,-10 L-30,-3 M0,-10 L30,-3", CLOTH.lighter(0.08), 5.0);
    sheet.block((-34.0, -62.0), (68.0, 18.0), 8.0, CLOTH);
}

/// The back of a chair, behind a seated torso.
pub(in crate::art) fn chair_back(sheet: &mut SvgBuilder) {
    sheet.block((-44.0, -126.0), (88.0, 70.0), 20.0, CLOTH.lighter(0.06));
    sheet.line_soft(
        "M-43,-106 C-43,-118 -36,-125 -24,-125 L24,-125 C36,-125 43,-118 43,-106",
        CLOTH.lighter(0.3),
        1.6,
        0.8,
    );
}

/// The back of a chair, before a torso that is seen from behind.
pub(super) fn chair_back_near(sheet: &mut SvgBuilder) {
    sheet.line("M0,-60 L0,-12 M0,-12 L-34,-2 M0,-12 L34,-2", CLOTH, 7.0);
    sheet.block((-44.0, -112.0), (88.0, 62.0), 22.0, CLOTH.lighter(0.1));
    sheet.line_soft(
        "M-43,-92 C-43,-104 -36,-111 -22,-111 L22,-111 C36,-111 43,-104 43,-92",
        CLOTH.lighter(0.4),
        1.8,
        0.9,
    );
}

/// Everything of a wheelchair that lies behind its owner.
pub(super) fn wheelchair_behind(sheet: &mut SvgBuilder) {
    for side in [-1.0, 1.0] {
        sheet.open(&format!("scale({side},1)"));
        sheet.line("M38,-62 L38,-134 C38,-141 42,-143 50,-143", METAL, 4.6);
        sheet.line("M45,-143 L52,-143", CLOTH.darker(0.3), 7.0);
        sheet.close();
    }
    sheet.block((-39.0, -132.0), (78.0, 82.0), 12.0, CLOTH.lighter(0.05));
    sheet.block((-42.0, -66.0), (84.0, 16.0), 7.0, CLOTH);
}

/// The wheels and the footplate of a wheelchair.
pub(super) fn wheelchair_wheels(sheet: &mut SvgBuilder) {
    for side in [-1.0, 1.0] {
        sheet.open(&format!("scale({side},1)"));
        sheet.ellipse((56.0, -42.0), (15.0, 44.0), CLOTH.darker(0.25), 0.9);
        sheet.ring((56.0, -42.0), (13.0, 42.0), Srgb8(0x22, 0x1d, 0x2c), 6.0, 1.0);
        sheet.ring((56.6, -42.0), (12.4, 40.0), METAL, 3.4, 1.0);
        sheet.line_soft("M56,-78 L56,-6 M48,-64 L65,-20 M48,-20 L65,-64", METAL_SHADOW, 1.5, 0.9);
        sheet.ellipse((56.5, -42.0), (4.0, 5.4), METAL, 1.0);
        sheet.line("M36,-50 L30,-14", METAL_SHADOW, 4.0);
        sheet.ellipse((33.0, -6.0), (4.6, 7.4), METAL_SHADOW, 1.0);
        sheet.ellipse((33.0, -6.0), (2.0, 3.4), CLOTH, 1.0);
        sheet.close();
    }
    sheet.block((-27.0, -3.0), (54.0, 5.0), 2.4, METAL_SHADOW);
}

/// A desk that hides a lap; `narrow` leaves room for wheels at its sides.
pub(in crate::art) fn desk(sheet: &mut SvgBuilder, narrow: bool) {
    let (back, front, leg) = if narrow { (38.0, 43.0, 36.0) } else { (60.0, 71.0, 62.0) };
    for side in [-1.0, 1.0] {
        sheet.open(&format!("scale({side},1)"));
        sheet.fill(&format!("M{},-60 h7 L{},1 h-5 Z", leg - 4.0, leg + 2.0), WOOD_LEG);
        sheet.line_soft(
            &format!("M{},-58 L{},0", leg + 2.4, leg + 1.6),
            WOOD.lighter(0.1),
            1.0,
            0.5,
        );
        sheet.close();
    }
    sheet.fill(
        &format!("M{},-80 L{back},-80 L{front},-64 L{},-64 Z", -back, -front),
        WOOD,
    );
    sheet.fill(
        &format!(
            "M{},-64 L{front},-64 L{},-56 L{},-56 Z",
            -front,
            front - 1.0,
            1.0 - front
        ),
        WOOD_EDGE,
    );
    sheet.line_soft(&format!("M{},-64 L{front},-64", -front), WOOD.lighter(0.35), 1.4, 0.9);
}

/// One small thing at the side of a desk, chosen by `variant`; what people work with belongs to a set.
pub(super) fn desk_top(sheet: &mut SvgBuilder, narrow: bool, variant: usize) {
    if narrow {
        return;
    }
    let side = if variant.is_multiple_of(2) { 1.0 } else { -1.0 };
    sheet.open(&format!("translate({},0)", side * 52.0));
    match variant % 3 {
        0 => {
            sheet.ring((side * 5.6, -73.0), (3.4, 3.6), IVORY.darker(0.2), 2.0, 1.0);
            sheet.fill("M-5,-79 h10 l-0.8,10.5 q-4.2,2 -8.4,0 Z", IVORY.darker(0.12));
            sheet.ellipse((0.0, -79.0), (5.0, 1.7), IVORY.darker(0.6), 1.0);
        }
        1 => {
            sheet.block((-9.0, -70.0), (18.0, 4.0), 1.0, Srgb8(0x6a, 0x7c, 0xa6));
            sheet.block((-8.0, -74.0), (15.0, 4.0), 1.0, IVORY.darker(0.2));
            sheet.block((-8.5, -78.0), (16.0, 4.0), 1.0, Srgb8(0x8d, 0x62, 0x6a));
        }
        _ => {
            sheet.line(
                "M0,-76 C-1,-84 -6,-88 -9,-89 M0,-76 C0,-86 2,-92 3,-95 M0,-76 C1,-83 6,-86 10,-87",
                Srgb8(0x5f, 0x96, 0x78),
                4.6,
            );
            sheet.fill("M-5.5,-77 h11 l-1.4,9 h-8.2 Z", Srgb8(0x9a, 0x6d, 0x62));
        }
    }
    sheet.close();
}
