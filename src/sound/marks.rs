//! The marks: one short sound for each kind of moment, for each way of deciding, for silence, weeks and days.
//!
//! In: a [`Sound`]. Out: its [`Clip`]. All notes are of one family (D, E, F sharp, A, B), so that any mark sits well on
//! the tone of the room; trouble is low and slow, never loud.

use super::clip::Clip;
use super::instruments::{bell, bow, bowl, breath, drum, knock, mallet, pluck};
use super::sounds::Sound;
use super::space::hall;
use super::tone::{Buffer, Envelope};
use crate::scenario::Kind;

/// How loud a mark is, in decibels of full scale (see [`Clip::loudness`]).
const LOUD: f64 = -29.0;
/// A day passing is nearly nothing.
const FAINT: f64 = -44.0;

const D2: f64 = 73.42;
const A2: f64 = 110.0;
const D3: f64 = 146.83;
const E3: f64 = 164.81;
const F3: f64 = 185.0;
const A3: f64 = 220.0;
const B3: f64 = 246.94;
const D4: f64 = 293.66;
const E4: f64 = 329.63;
const F4: f64 = 369.99;
const A4: f64 = 440.0;

/// The samples of a mark; nothing for the tone of the room, which is no mark (see [`super::room`]).
#[must_use]
pub fn mark(sound: Sound) -> Option<Clip> {
    let (line, far, loud) = match sound {
        Sound::Moment(kind) => {
            let (line, far) = moment(kind);
            (line, far, LOUD)
        }
        Sound::StepIn => (step_in(), 0.25, LOUD),
        Sound::StepBack => (step_back(), 0.45, LOUD),
        Sound::Decided => (decided(), 0.15, LOUD),
        Sound::Silence(breaths) => {
            let breaths = f64::from(breaths);
            (silence(breaths), 0.5, LOUD - 6.0 + 1.5 * breaths)
        }
        Sound::Bell => (week(), 1.0, LOUD),
        Sound::Day => (day(), 0.3, FAINT),
        Sound::Room | Sound::Warmer | Sound::Cooler => return None,
    };
    Some(hall(&line, far, loud))
}

fn moment(kind: Kind) -> (Buffer, f64) {
    match kind {
        Kind::Crisis => (crisis(), 0.6),
        Kind::MissedDeadline => (missed_deadline(), 0.3),
        Kind::Meeting => (meeting(), 0.35),
        Kind::Mistake => (mistake(), 0.35),
        Kind::Conflict => (conflict(), 0.4),
        Kind::Stuck => (stuck(), 0.2),
        Kind::Request => (request(), 0.35),
        Kind::Disagreement => (disagreement(), 0.3),
        Kind::Hesitation => (hesitation(), 0.2),
        Kind::Opportunity => (opportunity(), 0.35),
        Kind::OneToOne => (one_to_one(), 0.2),
        Kind::Success => (success(), 0.4),
        Kind::OwnMistake => (own_mistake(), 0.25),
        Kind::Resignation => (resignation(), 0.6),
    }
}

/// A drum, twice and twice again, far off.
fn crisis() -> Buffer {
    let mut line = Buffer::seconds(2.6);
    for (at, strength) in [(0.0, 1.0), (0.24, 0.7), (0.92, 0.9), (1.16, 0.6)] {
        drum(&mut line, at, strength);
    }
    bow(&mut line, held(0.0, 2.2, 0.8, 1.2), D2, 0.22);
    line
}

/// Ticking on wood that slows down and stops.
fn missed_deadline() -> Buffer {
    let mut line = Buffer::seconds(2.6);
    for (at, strength) in [(0.0, 0.7), (0.3, 0.75), (0.66, 0.8), (1.14, 0.9)] {
        knock(&mut line, at, 523.0, strength * 0.6);
    }
    mallet(&mut line, 1.14, D3, 0.9);
    line
}

/// Three knocks on a table top, and a low chord as people sit down.
fn meeting() -> Buffer {
    let mut line = Buffer::seconds(2.8);
    for (at, hertz) in [(0.0, 210.0), (0.22, 232.0), (0.44, 196.0)] {
        knock(&mut line, at, hertz, 0.8);
    }
    for (at, hertz) in [(0.75, D3), (0.82, A3), (0.9, E4)] {
        mallet(&mut line, at, hertz, 0.6);
    }
    line
}

/// A bowl, touched, a little out of tune.
fn mistake() -> Buffer {
    let mut line = Buffer::seconds(2.8);
    mallet(&mut line, 0.0, F3, 0.5);
    bowl(&mut line, 0.05, D4 * 1.022, 0.6);
    bowl(&mut line, 0.3, D4 * 0.985, 0.35);
    line
}

/// Two low strings that do not agree.
fn conflict() -> Buffer {
    let mut line = Buffer::seconds(2.6);
    bow(&mut line, held(0.0, 2.1, 0.35, 0.9), A2, 0.5);
    bow(&mut line, held(0.35, 1.9, 0.4, 0.9), A2 * 1.0595, 0.42);
    line
}

/// A string, plucked and stopped by a hand; again; again.
fn stuck() -> Buffer {
    let mut line = Buffer::seconds(2.0);
    for (at, strength) in [(0.0, 0.9), (0.42, 0.8), (0.84, 0.7)] {
        pluck(&mut line, at, E3, strength, 0.19);
    }
    line
}

/// Two knocks at a door.
fn request() -> Buffer {
    let mut line = Buffer::seconds(1.7);
    knock(&mut line, 0.0, 247.0, 0.9);
    knock(&mut line, 0.26, 233.0, 1.0);
    mallet(&mut line, 0.3, A3, 0.3);
    line
}

/// One string, answered by another that holds.
fn disagreement() -> Buffer {
    let mut line = Buffer::seconds(2.5);
    pluck(&mut line, 0.0, A3, 0.7, 0.6);
    pluck(&mut line, 0.6, E3, 0.9, 1.5);
    bow(&mut line, held(0.6, 1.6, 0.3, 0.8), E3, 0.16);
    line
}

/// Breath drawn in, and held.
fn hesitation() -> Buffer {
    let mut line = Buffer::seconds(2.0);
    breath(&mut line, held(0.0, 1.1, 0.95, 0.12), 900.0, 1.0);
    mallet(&mut line, 1.15, B3, 0.12);
    line
}

/// Three notes on wood, going up.
fn opportunity() -> Buffer {
    let mut line = Buffer::seconds(2.4);
    for (at, hertz, strength) in [(0.0, D3, 0.8), (0.2, A3, 0.75), (0.42, E4, 0.7)] {
        mallet(&mut line, at, hertz, strength);
    }
    line
}

/// Two notes close together, one after the other.
fn one_to_one() -> Buffer {
    let mut line = Buffer::seconds(2.2);
    mallet(&mut line, 0.0, F3, 0.8);
    mallet(&mut line, 0.34, A3, 0.75);
    line
}

/// A warm chord, rolled upward, over a string.
fn success() -> Buffer {
    let mut line = Buffer::seconds(3.2);
    for (at, hertz, strength) in [
        (0.0, D3, 0.8),
        (0.11, F3, 0.7),
        (0.22, A3, 0.7),
        (0.33, D4, 0.65),
        (0.46, F4, 0.5),
    ] {
        mallet(&mut line, at, hertz, strength);
    }
    bow(&mut line, held(0.1, 2.6, 0.7, 1.4), D3, 0.16);
    bowl(&mut line, 0.5, A4, 0.08);
    line
}

/// One low note, and the one below it.
fn own_mistake() -> Buffer {
    let mut line = Buffer::seconds(2.4);
    mallet(&mut line, 0.0, E3, 0.8);
    mallet(&mut line, 0.5, D3 * 0.943_87, 0.7);
    mallet(&mut line, 1.0, A2, 0.7);
    line
}

/// A long string that fades, and a last quiet note above it.
fn resignation() -> Buffer {
    let mut line = Buffer::seconds(3.6);
    bow(&mut line, held(0.0, 3.2, 0.5, 2.4), D3, 0.4);
    bow(&mut line, held(0.0, 2.6, 0.7, 1.8), A2, 0.3);
    mallet(&mut line, 0.9, B3, 0.35);
    line
}

/// Two steps on boards, coming nearer, and a note that opens.
fn step_in() -> Buffer {
    let mut line = Buffer::seconds(1.9);
    knock(&mut line, 0.0, 118.0, 0.5);
    knock(&mut line, 0.34, 128.0, 0.9);
    mallet(&mut line, 0.42, D3, 0.35);
    mallet(&mut line, 0.52, A3, 0.5);
    line
}

/// Two steps on boards, going away, and a note that settles.
fn step_back() -> Buffer {
    let mut line = Buffer::seconds(2.0);
    mallet(&mut line, 0.0, A3, 0.45);
    mallet(&mut line, 0.12, D3, 0.4);
    knock(&mut line, 0.22, 128.0, 0.8);
    knock(&mut line, 0.58, 116.0, 0.4);
    line
}

/// A tap on wood.
fn decided() -> Buffer {
    let mut line = Buffer::seconds(1.4);
    knock(&mut line, 0.0, 262.0, 0.6);
    mallet(&mut line, 0.01, D3, 0.7);
    line
}

/// The air of a room in which nobody speaks; with every breath a little higher and fuller.
fn silence(breaths: f64) -> Buffer {
    let mut line = Buffer::seconds(2.4);
    breath(&mut line, held(0.0, 2.1, 1.2, 0.8), 380.0 + 90.0 * breaths, 0.8);
    let string = [D3, E3, F3, A3].get(breaths as usize - 1).copied().unwrap_or(A3);
    bow(&mut line, held(0.3, 1.9, 1.0, 0.8), string, 0.03 * breaths);
    line
}

/// A bell across the yard.
fn week() -> Buffer {
    let mut line = Buffer::seconds(3.8);
    bell(&mut line, 0.0, D4, 0.8);
    bell(&mut line, 0.85, A3, 0.6);
    line
}

/// A page turned in the next room.
fn day() -> Buffer {
    let mut line = Buffer::seconds(0.8);
    breath(&mut line, held(0.0, 0.3, 0.2, 0.1), 1300.0, 0.7);
    breath(&mut line, held(0.2, 0.3, 0.06, 0.24), 800.0, 0.5);
    line
}

const fn held(at: f64, lasts: f64, rises: f64, falls: f64) -> Envelope {
    Envelope {
        at,
        lasts,
        rises,
        falls,
    }
}
