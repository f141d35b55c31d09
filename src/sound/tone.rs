//! What every instrument is made of: partials that ring and fade, hiss through a narrow door, and gentle edges.
//!
//! In: hertz, seconds, strengths. Out: samples added to a line. Only arithmetic that is the same on every machine.

use core::f64::consts::{PI, TAU};

/// Samples a second.
pub(super) const RATE: u32 = 44_100;

/// One channel while it is being made.
#[derive(Debug, Clone)]
pub(super) struct Buffer(pub(super) Vec<f64>);

/// A sine that begins softly and fades.
#[derive(Debug, Clone, Copy)]
pub(super) struct Partial {
    /// Hertz.
    pub(super) hertz: f64,
    /// Strength, 0..1.
    pub(super) strength: f64,
    /// Seconds until a thousandth of it is left.
    pub(super) fades: f64,
    /// Seconds of its soft beginning.
    pub(super) rises: f64,
}

/// A note that is held: rises, stays, falls.
#[derive(Debug, Clone, Copy)]
pub(super) struct Envelope {
    /// Seconds at which it begins.
    pub(super) at: f64,
    /// Seconds it lasts in all.
    pub(super) lasts: f64,
    /// Seconds of its rise.
    pub(super) rises: f64,
    /// Seconds of its fall.
    pub(super) falls: f64,
}

impl Envelope {
    /// How much of it is there after `seconds` of it, 0..1.
    pub(super) fn at(self, seconds: f64) -> f64 {
        gentle(seconds / self.rises) * gentle((self.lasts - seconds) / self.falls)
    }
}

impl Buffer {
    /// Silence of so many seconds.
    pub(super) fn seconds(seconds: f64) -> Self {
        Self(vec![0.0; samples(seconds)])
    }

    /// Lets a partial ring from `at` seconds on.
    pub(super) fn ring(&mut self, at: f64, partial: Partial) {
        let turn = TAU * partial.hertz / f64::from(RATE);
        let keeps = libm::exp(-6.907_755 / (partial.fades * f64::from(RATE)));
        let (back, further) = (2.0 * keeps * libm::cos(turn), keeps * keeps);
        let (mut last, mut now) = (0.0, partial.strength * keeps * libm::sin(turn));
        let rise = samples(partial.rises).max(1);
        let enough = samples(partial.fades * 1.2);
        for (n, sample) in self.0.iter_mut().skip(samples(at)).take(enough).enumerate() {
            let edge = if n < rise { gentle(n as f64 / rise as f64) } else { 1.0 };
            *sample += last * edge;
            (last, now) = (now, back * now - further * last);
        }
    }

    /// Holds sines, given as hertz and strength.
    pub(super) fn hold(&mut self, held: Envelope, sines: impl IntoIterator<Item = (f64, f64)>) {
        let mut sum = vec![0.0; samples(held.lasts)];
        for (hertz, strength) in sines {
            for (sum, sample) in sum.iter_mut().zip(Wave::new(hertz, 0.0)) {
                *sum += sample * strength;
            }
        }
        for (n, (sample, sum)) in self.0.iter_mut().skip(samples(held.at)).zip(sum).enumerate() {
            *sample += sum * held.at(n as f64 / f64::from(RATE));
        }
    }

    /// Hiss around `hertz`, whose width is a share of it (0.1 narrow .. 2 wide).
    pub(super) fn hiss(&mut self, held: Envelope, hertz: f64, width: f64, strength: f64, seed: u64) {
        let (mut door, mut inner) = (BandPass::new(hertz, width), BandPass::new(hertz, width));
        let mut grains = WhiteNoise(seed);
        for (n, sample) in self
            .0
            .iter_mut()
            .skip(samples(held.at))
            .take(samples(held.lasts))
            .enumerate()
        {
            *sample += inner.through(door.through(grains.next())) * strength * held.at(n as f64 / f64::from(RATE));
        }
    }
}

/// A sine without end.
#[derive(Debug, Clone)]
pub(super) struct Wave {
    back: f64,
    last: f64,
    now: f64,
}

impl Wave {
    /// Of so many hertz, from a place in its round on, 0..1.
    pub(super) fn new(hertz: f64, begins: f64) -> Self {
        let turn = TAU * hertz / f64::from(RATE);
        Self {
            back: 2.0 * libm::cos(turn),
            last: libm::sin(TAU * begins),
            now: libm::sin(TAU * begins + turn),
        }
    }
}

impl Iterator for Wave {
    type Item = f64;

    fn next(&mut self) -> Option<f64> {
        let sample = self.last;
        (self.last, self.now) = (self.now, self.back * self.now - self.last);
        Some(sample)
    }
}

/// Lets pass what lies around a frequency.
#[derive(Debug, Clone, Copy)]
pub(super) struct BandPass {
    gain: f64,
    back: f64,
    further: f64,
    inputs: [f64; 2],
    outputs: [f64; 2],
}

impl BandPass {
    pub(super) fn new(hertz: f64, width: f64) -> Self {
        let turn = TAU * hertz / f64::from(RATE);
        let opens = libm::sin(turn) * width / 2.0;
        let whole = 1.0 + opens;
        Self {
            gain: opens / whole,
            back: 2.0 * libm::cos(turn) / whole,
            further: (1.0 - opens) / whole,
            inputs: [0.0; 2],
            outputs: [0.0; 2],
        }
    }

    pub(super) fn through(&mut self, sample: f64) -> f64 {
        let out = self.gain * (sample - self.inputs[1]) + self.back * self.outputs[0] - self.further * self.outputs[1];
        self.inputs = [sample, self.inputs[0]];
        self.outputs = [out, self.outputs[0]];
        out
    }
}

/// White noise, the same for the same seed.
#[derive(Debug, Clone, Copy)]
pub(super) struct WhiteNoise(pub(super) u64);

impl WhiteNoise {
    /// -1..1.
    pub(super) fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^= mixed >> 31;
        (mixed >> 11) as f64 / (1_u64 << 52) as f64 - 1.0
    }
}

/// Samples in so many seconds.
pub(super) fn samples(seconds: f64) -> usize {
    (seconds.max(0.0) * f64::from(RATE)).round() as usize
}

/// A gentle edge: 0 up to 0, 1 from 1 on, and no corner between.
pub(super) fn gentle(share: f64) -> f64 {
    if share <= 0.0 {
        0.0
    } else if share >= 1.0 {
        1.0
    } else {
        0.5 - 0.5 * libm::cos(PI * share)
    }
}
