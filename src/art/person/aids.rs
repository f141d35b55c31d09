//! What people use or wear: glasses, a beard, a hearing aid, a cane.
//!
//! In: a head with its centre at 0,0 (glasses, beard, hearing aid) or a figure's units (cane). Out: shapes on the sheet that stay
//! visible whatever the hair, seat or posture.

use super::face::Gaze;
use super::tones::Tones;
use crate::art::palette::Srgb8;
use crate::art::svg::SvgBuilder;
use crate::scenario::vocabulary::{Hair, Shade};

const FRAME_DARK: Srgb8 = Srgb8(0x1c, 0x16, 0x24);
const FRAME_LIGHT: Srgb8 = Srgb8(0xef, 0xe4, 0xd6);
const SHELL: Srgb8 = Srgb8(0xf3, 0xee, 0xf7);

/// Round glasses before the eyes.
pub(super) fn glasses(sheet: &mut SvgBuilder, gaze: Gaze, dark_skin: bool) {
    let frame = if dark_skin { FRAME_LIGHT } else { FRAME_DARK };
    let (x, y) = (gaze.0 * 6.5, gaze.1 * 3.0 - 1.5);
    sheet.open(&format!("translate({x:.2},{y:.2})"));
    let gap = 11.6 - gaze.0.abs();
    for side in [-1.0, 1.0] {
        sheet.ellipse((side * gap, 0.0), (9.4, 9.0), Srgb8(0xff, 0xff, 0xff), 0.12);
        sheet.ring((side * gap, 0.0), (9.4, 9.0), frame, 2.3, 1.0);
    }
    sheet.line(
        &format!("M{:.2},-1 q{:.2},-2.6 {:.2},0", 9.4 - gap, gap - 9.4, 2.0 * (gap - 9.4)),
        frame,
        2.3,
    );
    sheet.line(
        &format!(
            "M{:.2},-2 L{:.2},-3 M{:.2},-2 L{:.2},-3",
            -gap - 9.2,
            -27.0 - x,
            gap + 9.2,
            27.0 - x
        ),
        frame,
        2.0,
    );
    sheet.close();
}

/// A full beard that leaves the mouth free.
pub(super) fn beard(sheet: &mut SvgBuilder, gaze: Gaze, shade: Shade, covered: bool, tones: &Tones) {
    let hair = if covered && matches!(shade, Shade::Teal | Shade::Plum) {
        Srgb8(0x2a, 0x22, 0x2c)
    } else {
        tones.hair
    };
    let x = gaze.0 * 5.0;
    let mouth = gaze.0 * 7.6;
    sheet.fill_rimmed(
        &format!(
            "M-28,-4 C-28,22 -17,39 {x:.1},40 C17,39 28,22 28,-4 C25,6 21,9.5 {:.1},10 Q{:.1},6.5 {:.1},9.4 Q{:.1},6.5 {:.1},10 C-21,9.5 -25,6 -28,-4 Z \
             M{:.1},17.5 a10.4,6.4 0 1 0 20.8,0 a10.4,6.4 0 1 0 -20.8,0 Z",
            11.0 + mouth, 5.0 + mouth, mouth, -5.0 + mouth, -11.0 + mouth, mouth - 10.4
        ),
        hair,
        hair.lighter(0.18),
        1.0,
    );
}

/// A hearing aid behind the ear on one side, drawn over whatever covers the ear.
pub(super) fn hearing_aid(sheet: &mut SvgBuilder, side: f64, hair: Hair) {
    let x = match hair {
        Hair::Scarf | Hair::Turban | Hair::Afro | Hair::Curls => 27.0,
        Hair::Short | Hair::Long | Hair::Bun | Hair::Bald => 28.5,
    };
    sheet.open(&format!("scale({side},1)"));
    sheet.line(
        &format!("M{x},-9 C{:.1},-13 {:.1},-6 {:.1},4", x + 7.0, x + 8.0, x + 3.4),
        FRAME_DARK,
        6.6,
    );
    sheet.line(
        &format!("M{x},-9 C{:.1},-13 {:.1},-6 {:.1},4", x + 7.0, x + 8.0, x + 3.4),
        SHELL,
        4.2,
    );
    sheet.line(
        &format!("M{x},-9 C{:.1},-6 {:.1},-2 {:.1},2", x - 2.6, x - 3.0, x - 2.0),
        SHELL,
        1.6,
    );
    sheet.close();
}

/// A cane with a bent handle, its top at the given place and its tip on the floor or out of sight.
pub(super) fn cane(sheet: &mut SvgBuilder, top: (f64, f64), tip: (f64, f64)) {
    let (x, y) = top;
    let path = format!(
        "M{:.1},{:.1} C{:.1},{:.1} {:.1},{:.1} {x:.1},{y:.1} L{:.1},{:.1}",
        x - 13.0,
        y + 1.0,
        x - 13.0,
        y - 12.0,
        x - 1.0,
        y - 13.0,
        tip.0,
        tip.1
    );
    sheet.line(&path, FRAME_DARK, 6.4);
    sheet.line(&path, Srgb8(0xd9, 0xcf, 0xdc), 3.8);
    sheet.line(&format!("M{:.1},{:.1} l0.1,-4", tip.0, tip.1), FRAME_DARK, 4.6);
}
