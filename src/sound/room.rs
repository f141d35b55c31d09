//! The tone of the room: four layers without beginning or end, whose mix warms as lights widen.
//!
//! In: the share of light, 0..1. Out: [`layers`] that repeat without a seam, and how much of each is heard ([`mix`]).
//! Every frequency fits a whole number of times into a layer, so that its end meets its beginning.

use super::clip::{Clip, share};
use super::tone::{BandPass, RATE, Wave, WhiteNoise, gentle};

/// How many layers there are.
pub const LAYERS: usize = 4;
/// Seconds until a layer repeats.
const SECONDS: u32 = 8;
/// How loud each layer is at its fullest, in decibels of full scale (see [`Clip::loudness`]).
const LOUD: [f64; LAYERS] = [-50.0, -46.0, -45.0, -46.0];
/// No layer is ever louder, so that all together stay below -9.
const CEILING: f64 = -22.0;

/// A note of a layer: hertz, strength, and how often a layer it swells and on which side it begins, 0..1.
type Note = (f64, f64, f64, f64);

/// Low strings: the ground.
const GROUND: [Note; 4] = [
    (73.5, 0.8, 1.0, 0.1),
    (110.0, 0.5, 2.0, 0.6),
    (146.75, 0.35, 1.0, 0.7),
    (220.25, 0.1, 3.0, 0.3),
];
/// The middle: a chord as of held breath.
const WARMTH: [Note; 6] = [
    (146.875, 0.7, 2.0, 0.0),
    (185.0, 0.5, 1.0, 0.4),
    (220.0, 0.55, 3.0, 0.8),
    (220.5, 0.35, 2.0, 0.2),
    (293.75, 0.22, 1.0, 0.6),
    (370.0, 0.1, 2.0, 0.9),
];
/// Above: light on it.
const GLOW: [Note; 6] = [
    (293.625, 0.6, 1.0, 0.2),
    (329.625, 0.3, 2.0, 0.7),
    (370.0, 0.4, 3.0, 0.5),
    (440.0, 0.42, 2.0, 0.0),
    (440.5, 0.25, 1.0, 0.9),
    (587.25, 0.12, 3.0, 0.4),
];

/// The layers, from the air of the room up to the glow; each repeats after 8 seconds.
#[must_use]
pub fn layers() -> [Clip; LAYERS] {
    let [air, ground, warmth, glow] = LOUD;
    [
        levelled(&self::air(5), &self::air(9), air),
        chord(&GROUND, ground),
        chord(&WARMTH, warmth),
        chord(&GLOW, glow),
    ]
}

/// How much of each layer is heard at a share of light (0..1), 0..1 each.
#[must_use]
pub fn mix(light: f64) -> [f64; LAYERS] {
    let light = light.clamp(0.0, 1.0);
    [
        1.0 - 0.4 * light,
        0.45 + 0.55 * gentle(light / 0.5),
        gentle((light - 0.1) / 0.6),
        gentle((light - 0.4) / 0.6),
    ]
}

/// Slow air: hiss that goes round, heard once it has settled.
fn air(seed: u64) -> Vec<f64> {
    let mut grains = WhiteNoise(seed);
    let round: Vec<f64> = (0..length()).map(|_| grains.next()).collect();
    let mut doors = [
        (BandPass::new(170.0, 1.6), 1.0),
        (BandPass::new(420.0, 1.2), 0.35),
        (BandPass::new(950.0, 1.0), 0.08),
    ];
    let mut pass = || -> Vec<f64> {
        round
            .iter()
            .map(|grain| {
                doors
                    .iter_mut()
                    .map(|(door, strength)| door.through(*grain) * *strength)
                    .sum()
            })
            .collect()
    };
    pass();
    pass()
}

fn chord(notes: &[Note], loud: f64) -> Clip {
    let side = |turned: f64| -> Vec<f64> {
        let mut line = vec![0.0; length()];
        for (hertz, strength, swells, begins) in notes {
            let swell = Wave::new(swells / f64::from(SECONDS), begins + turned);
            let tone = Wave::new(*hertz, begins + turned * 0.5);
            let over = Wave::new(hertz * 2.0, *begins);
            for (((sample, swell), tone), over) in line.iter_mut().zip(swell).zip(tone).zip(over) {
                *sample += strength * (0.72 + 0.28 * swell) * (tone + 0.12 * over);
            }
        }
        line
    };
    levelled(&side(0.0), &side(0.27), loud)
}

/// At a loudness, and around zero.
fn levelled(left: &[f64], right: &[f64], loud: f64) -> Clip {
    let centred = |line: &[f64]| -> Vec<f64> {
        let mean = line.iter().sum::<f64>() / line.len() as f64;
        line.iter().map(|sample| sample - mean).collect()
    };
    let (left, right) = (centred(left), centred(right));
    let clip = super::space::levelled(&left, &right, loud);
    let over = clip.peak() - CEILING;
    if over <= 0.0 {
        return clip;
    }
    let gain = share(-over) as f32;
    let lower = |line: &[f32]| line.iter().map(|sample| sample * gain).collect();
    Clip {
        left: lower(&clip.left),
        right: lower(&clip.right),
    }
}

const fn length() -> usize {
    (RATE * SECONDS) as usize
}
