//! The instruments: mallets on wood, knocks, low strings, a bowl, a bell across the yard, breath, a soft drum.
//!
//! In: a line, when, how high, how strong. Out: the line with the note on it. None of them is sharp at its beginning.

use super::tone::{Buffer, Envelope, Partial};

/// A soft mallet on a wooden bar.
pub(super) fn mallet(line: &mut Buffer, at: f64, hertz: f64, strength: f64) {
    let long = 1.3 * libm::pow(220.0 / hertz, 0.55);
    for (times, share, fades) in [(1.0, 1.0, 1.0), (2.0, 0.07, 0.6), (3.93, 0.16, 0.28), (9.2, 0.025, 0.1)] {
        ring(line, at, hertz * times, strength * share, long * fades, 0.007);
    }
    line.hiss(short(at, 0.03), 420.0, 1.2, strength * 0.25, 11);
}

/// A knuckle on wood.
pub(super) fn knock(line: &mut Buffer, at: f64, hertz: f64, strength: f64) {
    for (times, share, fades) in [
        (1.0, 1.0, 0.2),
        (1.51, 0.6, 0.14),
        (2.17, 0.32, 0.10),
        (3.05, 0.14, 0.06),
    ] {
        ring(line, at, hertz * times, strength * share, fades, 0.003);
    }
    line.hiss(short(at, 0.05), hertz * 2.2, 1.6, strength * 0.8, 23);
}

/// A low string under a slow bow.
pub(super) fn bow(line: &mut Buffer, held: Envelope, hertz: f64, strength: f64) {
    let harmonics = (1..).map(f64::from).take_while(|n| hertz * n < 1800.0);
    let sines = harmonics.flat_map(|n| {
        let share = strength * libm::pow(n, -1.45);
        [(hertz * n * 0.9992, share * 0.55), (hertz * n * 1.0009, share * 0.45)]
    });
    line.hold(held, sines);
    line.hiss(held, hertz * 6.0, 1.0, strength * 0.05, 37);
}

/// A plucked string, stopped by a hand after `lasts` seconds.
pub(super) fn pluck(line: &mut Buffer, at: f64, hertz: f64, strength: f64, lasts: f64) {
    let mut own = Buffer::seconds(line.0.len() as f64 / f64::from(super::tone::RATE));
    let mut harmonic = 1.0;
    while hertz * harmonic < 2600.0 {
        let share = strength / libm::pow(harmonic, 1.3);
        ring(&mut own, at, hertz * harmonic, share, 2.2 / libm::sqrt(harmonic), 0.005);
        harmonic += 1.0;
    }
    let held = Envelope {
        at,
        lasts,
        rises: 0.001,
        falls: 0.07,
    };
    let begins = super::tone::samples(at);
    for (n, (sum, sample)) in line.0.iter_mut().zip(&own.0).enumerate().skip(begins) {
        *sum += sample * held.at((n - begins) as f64 / f64::from(super::tone::RATE));
    }
}

/// A metal bowl, touched.
pub(super) fn bowl(line: &mut Buffer, at: f64, hertz: f64, strength: f64) {
    for (times, share, fades) in [
        (1.0, 0.6, 3.2),
        (1.004, 0.4, 3.0),
        (2.71, 0.16, 1.4),
        (2.722, 0.1, 1.3),
        (5.18, 0.03, 0.5),
    ] {
        ring(line, at, hertz * times, strength * share, fades, 0.014);
    }
}

/// A bell a good way off.
pub(super) fn bell(line: &mut Buffer, at: f64, hertz: f64, strength: f64) {
    let partials = [
        (0.5, 0.5, 3.6),
        (1.0, 1.0, 3.0),
        (1.003, 0.4, 3.0),
        (1.19, 0.28, 2.2),
        (1.5, 0.12, 1.6),
        (2.0, 0.2, 1.5),
        (2.52, 0.05, 0.9),
    ];
    for (times, share, fades) in partials {
        ring(line, at, hertz * times, strength * share, fades, 0.02);
    }
}

/// Breath through a half-open mouth; `hertz` says how bright.
pub(super) fn breath(line: &mut Buffer, held: Envelope, hertz: f64, strength: f64) {
    line.hiss(held, hertz, 0.9, strength, 51);
    line.hiss(held, hertz * 2.3, 0.7, strength * 0.3, 53);
}

/// A hand on a large skin.
pub(super) fn drum(line: &mut Buffer, at: f64, strength: f64) {
    for (hertz, share, fades) in [
        (73.4, 1.0, 0.6),
        (110.0, 0.7, 0.42),
        (163.0, 0.4, 0.28),
        (231.0, 0.18, 0.16),
    ] {
        ring(line, at, hertz, strength * share, fades, 0.008);
    }
    line.hiss(short(at, 0.09), 190.0, 1.2, strength * 0.8, 71);
}

fn ring(line: &mut Buffer, at: f64, hertz: f64, strength: f64, fades: f64, rises: f64) {
    line.ring(
        at,
        Partial {
            hertz,
            strength,
            fades,
            rises,
        },
    );
}

const fn short(at: f64, lasts: f64) -> Envelope {
    Envelope {
        at,
        lasts,
        rises: lasts * 0.25,
        falls: lasts * 0.75,
    }
}
