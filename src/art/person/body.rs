//! Torso, legs and arms.
//!
//! In: tones and a posture, in a figure's units (feet at 0,0, shoulders 152 above). Out: shapes on the sheet; hands end on the desk
//! top of [`super::furniture`], 100 above the feet of a standing figure.

use super::tones::Tones;
use crate::art::palette::Srgb8;
use crate::art::svg::SvgBuilder;
use crate::narration::stage::Posture;

const SHOE: Srgb8 = Srgb8(0x2a, 0x24, 0x36);
const TORSO: &str = "M-12,-171 C-24,-168 -36,-165 -39,-149 C-38,-130 -32,-112 -31,-92 Q0,-84 31,-92 C32,-112 38,-130 39,-149 C36,-165 24,-168 12,-171 Q0,-161 -12,-171 Z";

/// How high a leg is that is lifted, over one that stands.
const LIFTED: f64 = 0.87;
/// Where legs begin, above the feet.
const HIP: f64 = -98.0;

/// Legs of somebody who stands, or who walks and has lifted the leg on one side, -1 left or 1 right.
pub(super) fn standing_legs(sheet: &mut SvgBuilder, tones: &Tones, lifted: Option<f64>) {
    let shadow = tones.trousers.darker(0.3);
    for side in [-1.0, 1.0] {
        if lifted == Some(side) {
            // Towards the hip.
            sheet.open(&format!(
                "translate(0,{:.2}) scale({side},{LIFTED})",
                HIP * (1.0 - LIFTED)
            ));
        } else {
            sheet.open(&format!("scale({side},1)"));
        }
        sheet.fill("M4,-8 C2,-1 6,1 14,1 L27,1 C30,1 29,-4 26,-6 L22,-9 Z", SHOE);
        sheet.fill(
            "M-1,-98 L30,-98 C31,-64 27,-34 24,-6 L6,-6 C4,-40 2,-60 -1,-74 Z",
            tones.trousers,
        );
        sheet.line_soft("M1,-74 C4,-56 6,-34 7,-8", shadow, 2.0, 0.8);
        sheet.close();
    }
}

/// Lower legs of somebody who sits, seen under a desk.
pub(super) fn seated_legs(sheet: &mut SvgBuilder, tones: &Tones) {
    let dark = tones.trousers.darker(0.18);
    for side in [-1.0, 1.0] {
        sheet.open(&format!("scale({side},1)"));
        sheet.fill("M4,-8 C2,-1 6,1 13,1 L25,1 C28,1 27,-4 24,-6 L20,-9 Z", SHOE);
        sheet.fill(
            "M-1,-64 L30,-64 C32,-54 28,-46 25,-40 L22,-6 L6,-6 L4,-42 L-1,-46 Z",
            dark,
        );
        sheet.close();
    }
}

/// Torso, lit from above.
pub(super) fn torso(sheet: &mut SvgBuilder, tones: &Tones) {
    let shade = sheet.downward(&[
        (0.0, tones.top, 1.0),
        (0.3, tones.top, 1.0),
        (1.0, tones.top.mix(tones.top_shadow, 0.75), 1.0),
    ]);
    sheet.fill_with(TORSO, &shade);
    sheet.line_soft("M-31,-162 C-36,-159 -38,-154 -38.5,-148", tones.top_light, 1.6, 0.7);
    sheet.line_soft("M31,-162 C36,-159 38,-154 38.5,-148", tones.top_light, 1.6, 0.7);
}

/// Neck and collar, over the torso.
pub(super) fn neck(sheet: &mut SvgBuilder, tones: &Tones) {
    sheet.fill("M-10.5,-192 L10.5,-192 L11,-170 Q0,-160 -11,-170 Z", tones.skin);
    sheet.fill(
        "M-10.5,-186 L10.5,-186 L10.7,-178 Q0,-168 -10.7,-178 Z",
        tones.skin_shadow,
    );
    sheet.line("M-12.5,-171 Q0,-159.5 12.5,-171", tones.top_shadow, 3.0);
}

/// Both arms; `away` is the side (-1 or 1) that is farther from the leader.
pub(super) fn arms(sheet: &mut SvgBuilder, posture: Posture, seated: bool, away: f64, tones: &Tones) {
    match (posture, seated) {
        (Posture::Turned, _) => {
            arm(sheet, -away, "M34,-148 C50,-132 46,-114 22,-112 L-8,-113", None, tones);
            arm(
                sheet,
                away,
                "M34,-148 C51,-132 47,-118 22,-119 L-10,-123",
                Some((-17.0, -124.0)),
                tones,
            );
        }
        (Posture::Hunched, true) => {
            for side in [-1.0, 1.0] {
                arm(
                    sheet,
                    side,
                    "M32,-146 C53,-132 50,-106 22,-102",
                    Some((16.0, -101.0)),
                    tones,
                );
            }
        }
        (Posture::Hunched, false) => {
            arm(sheet, -away, "M34,-148 C50,-132 46,-110 22,-108 L-4,-106", None, tones);
            arm(
                sheet,
                away,
                "M34,-148 C50,-128 50,-110 49,-98",
                Some((48.0, -91.0)),
                tones,
            );
        }
        (Posture::Tired, true) => {
            arm(
                sheet,
                -away,
                "M33,-148 C51,-136 54,-114 30,-102",
                Some((23.0, -100.0)),
                tones,
            );
            arm(
                sheet,
                away,
                "M33,-148 C48,-138 58,-118 48,-104 C44,-124 38,-146 33,-162",
                Some((30.0, -171.0)),
                tones,
            );
        }
        (Posture::Waving, _) => {
            rest(sheet, -away, seated, tones);
            raised(sheet, away, tones);
        }
        (Posture::Leaning, true) => {
            arm(
                sheet,
                away,
                "M33,-148 C51,-136 54,-114 36,-102",
                Some((30.0, -101.0)),
                tones,
            );
            arm(
                sheet,
                -away,
                "M33,-148 C49,-140 57,-126 54,-115 L65,-132",
                Some((71.0, -141.0)),
                tones,
            );
        }
        (Posture::Upright | Posture::Tired | Posture::Leaning, _) => {
            rest(sheet, -1.0, seated, tones);
            rest(sheet, 1.0, seated, tones);
        }
    }
}

fn rest(sheet: &mut SvgBuilder, side: f64, seated: bool, tones: &Tones) {
    if seated {
        arm(
            sheet,
            side,
            "M33,-148 C51,-136 55,-114 38,-102",
            Some((33.0, -100.0)),
            tones,
        );
    } else {
        arm(
            sheet,
            side,
            "M34,-148 C46,-134 49,-116 46,-96",
            Some((45.5, -87.0)),
            tones,
        );
    }
}

fn raised(sheet: &mut SvgBuilder, side: f64, tones: &Tones) {
    sheet.open(&format!("scale({side},1)"));
    let palm = (69.0, -193.0);
    for (dx, dy) in [(-7.0, -10.0), (-2.6, -14.0), (2.4, -14.4), (7.0, -11.0)] {
        sheet.line(&format!("M{},{} l{dx},{dy}", palm.0, palm.1), tones.skin, 4.4);
    }
    sheet.line(&format!("M{},{} l-11,-2", palm.0, palm.1 + 3.0), tones.skin, 4.4);
    sheet.ellipse(palm, (8.2, 8.8), tones.skin, 1.0);
    sheet.close();
    arm(sheet, side, "M33,-148 C50,-138 64,-142 68,-180", None, tones);
}

/// One arm, drawn for the right-hand side of the picture and mirrored for the other.
fn arm(sheet: &mut SvgBuilder, side: f64, path: &str, hand: Option<(f64, f64)>, tones: &Tones) {
    sheet.open(&format!("scale({side},1)"));
    sheet.line(path, tones.top_shadow, 17.6);
    if let Some(hand) = hand {
        sheet.ellipse(hand, (8.6, 8.0), tones.skin_shadow, 1.0);
        sheet.ellipse((hand.0, hand.1 - 0.6), (8.0, 7.4), tones.skin, 1.0);
    }
    sheet.line(path, tones.top, 14.6);
    sheet.ellipse((31.0, -149.5), (8.6, 9.4), tones.top, 1.0);
    sheet.close();
}
