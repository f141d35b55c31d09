//! Eyes, brows, nose and mouth.
//!
//! In: a mood, where the face looks (-1..=1 to the sides and downwards) and the person's tones, with the head's centre at 0,0 and
//! a head 54 wide and 66 high. Out: shapes on the sheet.

use super::tones::Tones;
use crate::art::palette::Srgb8;
use crate::art::svg::SvgBuilder;
use crate::narration::stage::Expression;

const WHITE: Srgb8 = Srgb8(0xff, 0xfb, 0xf5);
const IRIS: Srgb8 = Srgb8(0x22, 0x16, 0x1e);

/// Where a face is turned: -1 left .. 1 right, and -1 up .. 1 down.
pub(super) type Gaze = (f64, f64);

/// Draws the face.
pub(super) fn draw(sheet: &mut SvgBuilder, mood: Expression, gaze: Gaze, tones: &Tones) {
    let shift = (gaze.0 * 6.5, gaze.1 * 3.0);
    let near = 11.0 - gaze.0.abs() * 1.4;
    sheet.open(&format!("translate({:.2},{:.2})", shift.0, shift.1));
    for side in [-1.0, 1.0] {
        let spread = if side * gaze.0 > 0.0 { near - 1.0 } else { near };
        cheek(sheet, side * (spread + 5.0), mood, tones);
        eye(sheet, side * spread, side, mood, gaze, tones);
        brow(sheet, side * spread, side, mood, tones);
    }
    let nose = gaze.0 * 2.0;
    sheet.line(
        &format!("M{:.2},6.4 q2.4,2.2 4.6,0", nose - 2.3),
        tones.line.mix(tones.skin, 0.25),
        1.8,
    );
    mouth(sheet, gaze.0 * 1.2, mood, tones);
    sheet.close();
}

fn cheek(sheet: &mut SvgBuilder, x: f64, mood: Expression, tones: &Tones) {
    let warmth = match mood {
        Expression::Glad => 0.5,
        Expression::Calm | Expression::Unsure => 0.28,
        Expression::Worried | Expression::Cross => 0.18,
        Expression::Spent => 0.08,
    };
    sheet.ellipse((x, 9.5), (5.2, 3.4), tones.blush, warmth);
}

fn eye(sheet: &mut SvgBuilder, x: f64, side: f64, mood: Expression, gaze: Gaze, tones: &Tones) {
    if mood == Expression::Glad {
        sheet.ellipse((x, -2.2), (5.0, 4.9), WHITE, 1.0);
    } else {
        sheet.ellipse((x, -2.0), (5.2, 5.0), WHITE, 1.0);
    }
    let (dx, dy) = (gaze.0 * 1.5, gaze.1 * 1.3);
    sheet.ellipse((x + dx, -1.8 + dy), (3.7, 4.1), IRIS, 1.0);
    sheet.ellipse((x + dx + 1.2, -3.4 + dy), (1.25, 1.25), WHITE, 1.0);
    match mood {
        Expression::Spent => {
            sheet.fill(
                &format!("M{:.2},-8 h12.8 v6.4 q-6.4,-2.2 -12.8,0 z", x - 6.4),
                tones.skin,
            );
            sheet.line(&format!("M{:.2},-1.9 q5.6,-2.2 11.2,0", x - 5.6), tones.line, 2.3);
            sheet.line(&format!("M{:.2},6.2 q3.6,1.8 7.2,0", x - 3.6), tones.skin_shadow, 1.5);
        }
        Expression::Glad => {
            sheet.line(&format!("M{:.2},-3.4 q5.6,-6.6 11.2,0", x - 5.6), tones.line, 2.3);
            sheet.fill(&format!("M{:.2},5 v-3.2 q6,-2.2 12,0 v3.2 z", x - 6.0), tones.skin);
        }
        Expression::Cross => {
            let (inner, outer) = if side < 0.0 {
                (x + 5.6, x - 5.6)
            } else {
                (x - 5.6, x + 5.6)
            };
            sheet.fill(
                &format!("M{outer:.2},-9 L{outer:.2},-5.6 L{inner:.2},-4.4 L{inner:.2},-9 z"),
                tones.skin,
            );
            sheet.line(&format!("M{outer:.2},-5.4 L{inner:.2},-4.4"), tones.line, 2.2);
        }
        Expression::Calm | Expression::Unsure | Expression::Worried => {
            sheet.line(&format!("M{:.2},-3.6 q5.6,-5.4 11.2,0", x - 5.6), tones.line, 2.2);
        }
    }
}

fn brow(sheet: &mut SvgBuilder, x: f64, side: f64, mood: Expression, tones: &Tones) {
    let (inner, peak, outer) = match mood {
        Expression::Glad => (-13.6, -17.6, -13.8),
        Expression::Calm => (-12.8, -15.6, -12.6),
        Expression::Unsure if side < 0.0 => (-15.8, -17.6, -13.6),
        Expression::Unsure => (-13.0, -14.2, -11.8),
        Expression::Worried => (-16.6, -15.2, -10.8),
        Expression::Cross => (-10.6, -13.4, -13.6),
        Expression::Spent => (-13.2, -12.8, -9.8),
    };
    let (from, to) = (x - side * 5.4, x + side * 6.2);
    sheet.line(
        &format!("M{from:.2},{inner} Q{x:.2},{peak} {to:.2},{outer}"),
        tones.brow,
        2.6,
    );
}

fn mouth(sheet: &mut SvgBuilder, x: f64, mood: Expression, tones: &Tones) {
    match mood {
        Expression::Glad => {
            sheet.open(&format!("translate({x:.2},0)"));
            sheet.fill_rimmed(
                "M-8.4,13.6 q8.4,3 16.8,0 q-1.2,9.4 -8.4,9.4 q-7.2,0 -8.4,-9.4 z",
                Srgb8(0x5a, 0x1c, 0x28),
                tones.line,
                1.6,
            );
            sheet.fill("M-6.8,14.6 q6.8,2.2 13.6,0 l-0.8,3 q-6,1.4 -12,0 z", WHITE);
            sheet.close();
        }
        Expression::Calm => sheet.line(&format!("M{:.2},15.6 q6.4,4.8 12.8,0", x - 6.4), tones.line, 2.5),
        Expression::Unsure => sheet.line(
            &format!("M{:.2},18.2 q4,-1 6.4,-1.2 q3,0 5.4,-1.6", x - 5.6),
            tones.line,
            2.5,
        ),
        Expression::Worried => sheet.line(&format!("M{:.2},19.2 q5.8,-4.6 11.6,0", x - 5.8), tones.line, 2.5),
        Expression::Cross => sheet.line(&format!("M{:.2},18 q5.6,-2.2 11.2,0", x - 5.6), tones.line, 2.6),
        Expression::Spent => sheet.line(&format!("M{:.2},17.4 q5,-1.2 10,0.4", x - 5.0), tones.line, 2.4),
    }
}
