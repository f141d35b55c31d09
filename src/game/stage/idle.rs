//! Idle life: while the days run, people look up from their work, to a neighbour, and down again.
//!
//! In: which beat it is ([`IdleBeat`]). Out: how somebody's figure differs from how it is held at rest. The same beat gives the same
//! picture, and while no beat comes nothing is painted.

use bevy::prelude::*;

use crate::art::person::FigureSpec;
use crate::narration::stage::Posture;

/// Seconds between two beats.
pub const SECONDS: f32 = 0.5;
/// Beats for which somebody does the same, at the least; each person has a rhythm of their own.
const SHORTEST: u32 = 3;

/// How far a head is still turned at the end of a line.
const LINE_READ: f64 = 0.3;

/// The beat of a running day; none at rest.
#[derive(Resource, Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct IdleBeat(pub Option<u32>);

/// What somebody does at a beat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Idle {
    Works,
    LooksUp,
    LooksAside(i8),
}

impl IdleBeat {
    /// A figure as it is held at this beat. Who turns away, has a hand on their head or waves keeps doing that.
    pub(super) fn held(self, person: usize, figure: FigureSpec<'_>) -> FigureSpec<'_> {
        let free = matches!(figure.posture, Posture::Upright | Posture::Leaning | Posture::Hunched);
        let Some(beat) = self.0.filter(|_| free && !figure.glance) else {
            return figure;
        };
        match does(person, beat) {
            // Who works reads a line and goes back to the next.
            Idle::Works if (beat as usize + person).is_multiple_of(3) => FigureSpec {
                toward: figure.toward * LINE_READ,
                ..figure
            },
            Idle::Works => figure,
            Idle::LooksUp => FigureSpec { glance: true, ..figure },
            Idle::LooksAside(side) => FigureSpec {
                toward: f64::from(side),
                ..figure
            },
        }
    }
}

/// What somebody does at a beat: mostly they work.
fn does(person: usize, beat: u32) -> Idle {
    let person = u32::try_from(person).unwrap_or(u32::MAX);
    let rhythm = SHORTEST + person % 3;
    let turn = (beat + person.wrapping_mul(2)) / rhythm;
    // A small hash: neighbours and following turns have nothing to do with each other.
    let mixed = (turn.wrapping_mul(0x9e37_79b9) ^ person.wrapping_mul(0x85eb_ca6b)).wrapping_mul(0xc2b2_ae35) >> 24;
    match mixed % 9 {
        0 | 1 => Idle::LooksUp,
        2 => Idle::LooksAside(-1),
        3 => Idle::LooksAside(1),
        _ => Idle::Works,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_works_most_of_the_time_and_looks_up_now_and_then() {
        for person in 0..12 {
            let all: Vec<Idle> = (0..200).map(|beat| does(person, beat)).collect();
            let works = all.iter().filter(|idle| **idle == Idle::Works).count();
            assert!((80..190).contains(&works), "{person} works {works} beats of 200");
            assert!(all.contains(&Idle::LooksUp), "{person} never looks up");
        }
    }

    #[test]
    fn not_everybody_moves_at_once() {
        let moves = |beat: u32| {
            (0..7)
                .filter(|person| does(*person, beat) != does(*person, beat + 1))
                .count()
        };
        let most = (0..200).map(moves).max();
        assert!(most <= Some(5), "{most:?}");
    }
}
