//! Hair and head coverings, behind and before the face.
//!
//! In: a look's hair with its tones, the head's centre at 0,0, a head 54 wide and 66 high. Out: shapes on the sheet in two layers,
//! and one for a head seen from behind.

use super::tones::Tones;
use crate::art::palette::Srgb8;
use crate::art::svg::SvgBuilder;
use crate::scenario::vocabulary::Hair;

const CAP: &str = "M-29,0 C-34,-32 -20,-44 1,-44 C22,-44 34,-32 29,0 C28,-9 25,-15 20,-20 C9,-16 -4,-17 -13,-23 C-20,-19 -27,-11 -29,0 Z";
const SMOOTH: &str = "M-29,0 C-33,-30 -19,-43 0,-43 C19,-43 33,-30 29,0 C26,-14 15,-24 0,-24 C-15,-24 -26,-14 -29,0 Z";
const PARTED: &str = "M-29,8 C-34,-30 -20,-44 1,-44 C22,-44 34,-30 29,8 C28,-8 22,-19 7,-27 C-4,-19 -26,-14 -29,8 Z";
const CROWN: &str = "M-29,-6 C-27,-20 -14,-26 0,-26 C14,-26 27,-20 29,-6 L32,-30 L0,-44 L-32,-30 Z";
const BACK_OF_HEAD: &str = "M-29,4 C-34,-32 -20,-44 0,-44 C20,-44 34,-32 29,4 C27,20 18,29 0,29 C-18,29 -27,20 -29,4 Z";

/// Whether ears show beside this hair.
pub(super) fn shows_ears(hair: Hair) -> bool {
    matches!(hair, Hair::Short | Hair::Bald | Hair::Bun)
}

/// What lies behind head and neck.
pub(super) fn behind(sheet: &mut SvgBuilder, hair: Hair, tones: &Tones) {
    match hair {
        Hair::Long => sheet.fill_rimmed(
            "M-32,-6 C-34,-36 -19,-45 0,-45 C19,-45 34,-36 32,-6 C33,14 38,32 37,44 C30,52 20,50 14,44 L-14,44 C-20,50 -30,52 -37,44 C-38,32 -33,14 -32,-6 Z",
            tones.hair.darker(0.25),
            tones.hair_light.mix(tones.hair, 0.5),
            1.2,
        ),
        Hair::Afro => puffs(sheet, &AFRO, tones.hair, tones.hair_light),
        Hair::Curls => puffs(sheet, &CURLS_BEHIND, tones.hair.darker(0.15), tones.hair_light),
        Hair::Bun => {
            sheet.ellipse((0.0, -50.0), (14.6, 13.6), tones.hair_light, 0.8);
            sheet.ellipse((0.0, -49.6), (13.6, 12.6), tones.hair, 1.0);
            sheet.line_soft("M-7,-53 q7,-6 14,0 M-8,-46 q8,-6 16,0", tones.hair_light, 1.6, 0.8);
        }
        Hair::Scarf => sheet.fill("M-30,0 C-32,26 -40,34 -43,50 C-20,62 20,62 43,50 C40,34 32,26 30,0 Z", tones.hair.darker(0.28)),
        Hair::Short | Hair::Bald | Hair::Turban => {}
    }
}

/// What lies over the head, before the face; `turn` is -1..=1 toward a side.
pub(super) fn before(sheet: &mut SvgBuilder, hair: Hair, turn: f64, tones: &Tones) {
    let rim = tones.hair_light;
    sheet.open(&format!("translate({:.2},0)", turn * 1.8));
    match hair {
        Hair::Short => {
            sheet.fill_rimmed(CAP, tones.hair, rim, 1.2);
            sheet.line_soft(
                "M-13,-24 C-8,-33 4,-38 15,-36 M-4,-21 C4,-29 13,-31 22,-28",
                rim,
                1.8,
                0.75,
            );
        }
        Hair::Long => {
            sheet.fill_rimmed(PARTED, tones.hair, rim, 1.2);
            for side in [-1.0, 1.0] {
                sheet.open(&format!("scale({side},1)"));
                sheet.fill(
                    "M-30,-6 C-36,14 -35,34 -36,47 C-31,53 -22,51 -20,45 C-26,30 -27,12 -25,-4 Z",
                    tones.hair,
                );
                sheet.line_soft("M-30,6 C-32,20 -30,34 -29,44", rim, 1.6, 0.7);
                sheet.close();
            }
            sheet.line_soft(
                "M7,-28 C-3,-30 -14,-25 -21,-14 M7,-28 C14,-26 21,-19 24,-11",
                rim,
                1.6,
                0.75,
            );
        }
        Hair::Bun => {
            sheet.fill_rimmed(SMOOTH, tones.hair, rim, 1.2);
            sheet.line_soft(
                "M-19,-18 C-15,-29 -8,-36 -2,-39 M19,-18 C15,-29 8,-36 2,-39 M0,-25 L0,-39",
                rim,
                1.5,
                0.7,
            );
        }
        Hair::Afro => {
            sheet.fill(CROWN, tones.hair);
            puffs(sheet, &HAIRLINE, tones.hair, tones.hair);
        }
        Hair::Curls => {
            sheet.fill(CROWN, tones.hair);
            puffs(sheet, &CURLS_BEFORE, tones.hair, rim);
        }
        Hair::Bald => {
            sheet.fill_soft("M-27,-4 C-30,-18 -25,-27 -20,-31 C-25,-20 -25,-12 -26,-2 Z M27,-4 C30,-18 25,-27 20,-31 C25,-20 25,-12 26,-2 Z", tones.hair, 0.22);
            sheet.ellipse((8.0 - turn * 3.0, -26.0), (8.0, 3.6), Srgb8(0xff, 0xff, 0xff), 0.22);
        }
        Hair::Scarf => scarf(sheet, tones),
        Hair::Turban => turban(sheet, tones),
    }
    sheet.close();
}

/// A head from behind, over skin and ears.
pub(super) fn from_behind(sheet: &mut SvgBuilder, hair: Hair, tones: &Tones) {
    match hair {
        Hair::Bald => sheet.ellipse((6.0, -24.0), (9.0, 4.0), Srgb8(0xff, 0xff, 0xff), 0.2),
        Hair::Afro => puffs(sheet, &AFRO, tones.hair, tones.hair_light),
        Hair::Curls => {
            puffs(sheet, &CURLS_BEHIND, tones.hair, tones.hair_light);
            sheet.fill(BACK_OF_HEAD, tones.hair);
        }
        _ => {
            behind(sheet, hair, tones);
            sheet.fill_rimmed(BACK_OF_HEAD, tones.hair, tones.hair_light, 1.2);
            sheet.line_soft(
                "M-17,10 C-21,-8 -15,-26 -3,-34 M17,12 C21,-8 15,-26 5,-34 M0,18 C-2,0 0,-16 2,-26",
                tones.hair_light,
                1.7,
                0.55,
            );
        }
    }
}

fn scarf(sheet: &mut SvgBuilder, tones: &Tones) {
    let (dark, light) = (tones.hair.darker(0.3), tones.hair.lighter(0.22));
    sheet.fill_rimmed(
        "M-33,-6 C-35,-36 -19,-47 0,-47 C19,-47 35,-36 33,-6 C33,16 36,30 44,46 C30,66 8,68 -6,66 C-24,66 -38,56 -44,46 C-36,30 -33,16 -33,-6 Z \
         M-24,-4 C-24,18 -13,31 0,31 C13,31 24,18 24,-4 C23,-20 12,-27 0,-27 C-12,-27 -23,-20 -24,-4 Z",
        tones.hair,
        light,
        1.2,
    );
    sheet.line_soft(
        "M-24,-4 C-24,18 -13,31 0,31 C13,31 24,18 24,-4 C23,-20 12,-27 0,-27 C-12,-27 -23,-20 -24,-4 Z",
        dark,
        2.2,
        0.8,
    );
    sheet.line_soft(
        "M-30,4 C-30,24 -14,40 12,44 M28,10 C26,28 10,48 -22,54 M-32,-8 C-32,-28 -20,-40 -4,-41",
        light,
        1.8,
        0.7,
    );
    sheet.line_soft("M-34,34 C-18,50 8,56 34,46", dark, 2.0, 0.6);
}

fn turban(sheet: &mut SvgBuilder, tones: &Tones) {
    let (dark, light) = (tones.hair.darker(0.34), tones.hair.lighter(0.24));
    sheet.fill_rimmed(
        "M-31,-6 C-42,-22 -38,-46 -16,-54 C-4,-58 12,-57 22,-51 C40,-42 42,-22 31,-6 C24,-18 14,-23 0,-31 C-14,-23 -24,-18 -31,-6 Z",
        tones.hair,
        light,
        1.2,
    );
    sheet.fill(
        "M-13,-24 L0,-32 L13,-24 C8,-22 4,-20 0,-19 C-4,-20 -8,-22 -13,-24 Z",
        dark,
    );
    sheet.line_soft(
        "M0,-31 C-14,-30 -29,-22 -34,-12 M0,-31 C-12,-38 -26,-38 -37,-28 M0,-31 C-8,-44 -20,-50 -30,-45",
        dark,
        2.0,
        0.75,
    );
    sheet.line_soft(
        "M0,-31 C14,-30 29,-22 34,-12 M0,-31 C12,-38 26,-38 37,-28 M0,-31 C6,-46 14,-52 24,-49",
        dark,
        2.0,
        0.75,
    );
    sheet.line_soft("M-27,-44 C-18,-52 -4,-55 8,-54", light, 2.2, 0.8);
}

type Puff = (f64, f64, f64);

const AFRO: [Puff; 13] = [
    (0.0, -16.0, 42.0),
    (-32.0, -2.0, 15.0),
    (32.0, -2.0, 15.0),
    (-38.0, -20.0, 13.0),
    (38.0, -20.0, 13.0),
    (-32.0, -38.0, 13.0),
    (32.0, -38.0, 13.0),
    (-18.0, -50.0, 13.0),
    (18.0, -50.0, 13.0),
    (0.0, -54.0, 13.0),
    (-31.0, 8.0, 10.0),
    (31.0, 8.0, 10.0),
    (0.0, -40.0, 18.0),
];
const HAIRLINE: [Puff; 7] = [
    (-24.0, -14.0, 7.5),
    (-18.0, -23.0, 8.0),
    (-9.0, -28.0, 8.5),
    (0.0, -30.0, 8.5),
    (9.0, -28.0, 8.5),
    (18.0, -23.0, 8.0),
    (24.0, -14.0, 7.5),
];
const CURLS_BEHIND: [Puff; 12] = [
    (0.0, -18.0, 32.0),
    (-30.0, -2.0, 11.0),
    (30.0, -2.0, 11.0),
    (-32.0, 12.0, 10.0),
    (32.0, 12.0, 10.0),
    (-31.0, -18.0, 11.0),
    (31.0, -18.0, 11.0),
    (-24.0, -34.0, 12.0),
    (24.0, -34.0, 12.0),
    (-9.0, -43.0, 12.0),
    (9.0, -43.0, 12.0),
    (0.0, -36.0, 14.0),
];
const CURLS_BEFORE: [Puff; 9] = [
    (-27.0, -8.0, 7.0),
    (-24.0, -19.0, 8.5),
    (-14.0, -27.0, 9.5),
    (-2.0, -29.0, 9.5),
    (10.0, -27.0, 9.0),
    (20.0, -22.0, 9.0),
    (27.0, -10.0, 7.0),
    (-14.0, -38.0, 9.0),
    (12.0, -38.0, 9.0),
];

fn puffs(sheet: &mut SvgBuilder, puffs: &[Puff], tone: Srgb8, rim: Srgb8) {
    if rim != tone {
        for (x, y, radius) in puffs {
            sheet.ellipse((*x, *y), (radius + 1.1, radius + 1.1), rim, 0.8);
        }
    }
    for (x, y, radius) in puffs {
        sheet.ellipse((*x, *y), (*radius, *radius), tone, 1.0);
    }
    if rim != tone {
        for (x, y, radius) in puffs.iter().filter(|puff| puff.2 < 16.0) {
            let r = radius * 0.5;
            sheet.line_soft(
                &format!("M{:.1},{:.1} a{r:.1},{r:.1} 0 0 1 {r:.1},{:.1}", x - r, y, -r),
                rim,
                1.5,
                0.55,
            );
        }
    }
}
