//! The room that every mark is played in: a small wooden hall, heard from the middle.
//!
//! In: one dry line. Out: two channels, brought to a loudness, without a step at either end.

use super::clip::{Clip, share};
use super::tone::{Buffer, RATE, gentle, samples};

/// No sample is louder, in decibels of full scale.
pub(super) const CEILING: f64 = -9.5;

/// Echoes in samples, left and right; none is a multiple of another.
const WALLS: [[usize; 4]; 2] = [[1557, 1617, 1491, 1422], [1580, 1640, 1514, 1445]];
/// What smears the echoes, in samples.
const PANELS: [usize; 2] = [225, 556];
/// Seconds of the soft beginning and end.
const EDGES: (f64, f64) = (0.003, 0.25);

/// The line in the hall: `far` 0 is beside you, 1 across the yard; `loud` in decibels of full scale.
pub(super) fn hall(dry: &Buffer, far: f64, loud: f64) -> Clip {
    let near = 1.0 - 0.55 * far;
    let around = 0.10 + 0.22 * far;
    let [left, right] = WALLS.map(|walls| {
        let wet = echoes(&dry.0, walls);
        let mixed: Vec<f64> = dry
            .0
            .iter()
            .zip(wet)
            .map(|(dry, wet)| dry * near + wet * around)
            .collect();
        edged(steady(&mixed))
    });
    levelled(&left, &right, loud)
}

/// Brings two channels to a loudness, or to the ceiling if that comes first.
pub(super) fn levelled(left: &[f64], right: &[f64], loud: f64) -> Clip {
    let scaled = |gain: f64| Clip {
        left: left.iter().map(|sample| (sample * gain) as f32).collect(),
        right: right.iter().map(|sample| (sample * gain) as f32).collect(),
    };
    let raw = scaled(1.0);
    let gain = (loud - raw.loudness()).min(CEILING - raw.peak());
    scaled(share(gain))
}

fn echoes(dry: &[f64], walls: [usize; 4]) -> Vec<f64> {
    let mut sum = vec![0.0; dry.len()];
    for wall in walls {
        let mut line = vec![0.0; wall];
        let mut dull = 0.0;
        for (n, (sum, dry)) in sum.iter_mut().zip(dry).enumerate() {
            let place = n % wall;
            let Some(cell) = line.get_mut(place) else { continue };
            let out = *cell;
            dull = out * 0.55 + dull * 0.45;
            *cell = dry + dull * 0.80;
            *sum += out * 0.25;
        }
    }
    for panel in PANELS {
        let mut line = vec![0.0; panel];
        for (n, sample) in sum.iter_mut().enumerate() {
            let Some(cell) = line.get_mut(n % panel) else { continue };
            let out = *cell - *sample * 0.5;
            *cell = *sample + out * 0.5;
            *sample = out;
        }
    }
    sum
}

/// Without what is too low to hear.
fn steady(line: &[f64]) -> Vec<f64> {
    let keeps = libm::exp(-core::f64::consts::TAU * 25.0 / f64::from(RATE));
    let (mut last, mut out) = (0.0, 0.0);
    line.iter()
        .map(|sample| {
            out = keeps * (out + sample - last);
            last = *sample;
            out
        })
        .collect()
}

fn edged(mut line: Vec<f64>) -> Vec<f64> {
    let (rise, fall) = (samples(EDGES.0), samples(EDGES.1));
    let length = line.len();
    for (n, sample) in line.iter_mut().enumerate() {
        let left = length - 1 - n;
        *sample *= gentle(n as f64 / rise as f64) * gentle(left as f64 / fall as f64);
    }
    line
}
