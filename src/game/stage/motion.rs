//! What a drawn stage remembers: what is shown now, where everything is going, and how far it has come.
//!
//! In: states to head for, time. Out: [`Drawn`] on the stage's node; it eases in and out, and every glide ends.

use bevy::prelude::*;

use super::parts::{StagePlan, Strands};
use crate::art::stage::CardSpot;

/// Seconds that lights, requests, cards and the leader take.
const GLIDE: f32 = 0.65;
/// The longest step of time that is believed; after a rest the clock has run on.
const LONGEST_STEP: f32 = 0.05;

/// The state of a stage on the screen.
#[derive(Component, Debug, Default)]
pub(super) struct Drawn {
    /// What must be built anew when it changes.
    pub(super) plan: Option<StagePlan>,
    pub(super) shown: Motion,
    pub(super) from: Motion,
    pub(super) to: Motion,
    /// Seconds of the glide that are left.
    pub(super) left: f32,
    /// Whether moving parts must be placed once more.
    pub(super) unsettled: bool,
    /// Whether people must be painted once more.
    pub(super) unpainted: bool,
    /// Whether cards must be brought up to date.
    pub(super) undressed: bool,
    /// What threads are laid from.
    pub(super) strands: Strands,
}

/// Everything that glides.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Motion {
    pub(super) lights: Vec<f64>,
    pub(super) pulls: Vec<f64>,
    /// Requests that have reached the leader; a fraction is one on its way.
    pub(super) requests: Vec<f64>,
    /// Where cards are, in the order of [`StagePlan::cards`].
    pub(super) cards: Vec<CardSpot>,
    pub(super) leader: (f64, f64, f64),
    pub(super) inside: f64,
    pub(super) silence: f64,
}

impl Drawn {
    /// Starts to glide to another state, or jumps there.
    pub(super) fn head_for(&mut self, to: Motion, jump: bool) {
        if jump {
            self.shown = to.clone();
            self.left = 0.0;
            self.unsettled = true;
        } else if self.to != to {
            self.from = self.shown.clone();
            self.left = GLIDE;
        }
        self.to = to;
    }

    /// Glides on; says whether anything has to be placed.
    pub(super) fn step(&mut self, seconds: f32) -> bool {
        if self.left > 0.0 {
            self.left = (self.left - seconds.min(LONGEST_STEP)).max(0.0);
            let share = f64::from(1.0 - self.left / GLIDE);
            self.shown = self.from.toward(&self.to, share * share * (3.0 - 2.0 * share));
            return true;
        }
        std::mem::take(&mut self.unsettled)
    }

    pub(super) fn gliding(&self) -> bool {
        self.left > 0.0
    }
}

impl Motion {
    fn toward(&self, to: &Self, share: f64) -> Self {
        let mix = |from: f64, to: f64| from + (to - from) * share;
        let each = |from: &[f64], to: &[f64]| -> Vec<f64> {
            to.iter()
                .enumerate()
                .map(|(index, end)| mix(from.get(index).copied().unwrap_or(*end), *end))
                .collect()
        };
        let cards = to.cards.iter().enumerate().map(|(index, end)| {
            let from = self.cards.get(index).unwrap_or(end);
            CardSpot {
                x: mix(from.x, end.x),
                y: mix(from.y, end.y),
                seen: mix(from.seen, end.seen),
            }
        });
        Self {
            lights: each(&self.lights, &to.lights),
            pulls: each(&self.pulls, &to.pulls),
            requests: each(&self.requests, &to.requests),
            cards: cards.collect(),
            leader: (
                mix(self.leader.0, to.leader.0),
                mix(self.leader.1, to.leader.1),
                mix(self.leader.2, to.leader.2),
            ),
            inside: mix(self.inside, to.inside),
            silence: mix(self.silence, to.silence),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_light_glides_and_then_rests() {
        let mut drawn = Drawn::default();
        drawn.head_for(
            Motion {
                lights: vec![0.0],
                ..default()
            },
            true,
        );
        assert!(drawn.step(1.0));
        drawn.head_for(
            Motion {
                lights: vec![1.0],
                ..default()
            },
            false,
        );
        for _ in 0..4 {
            assert!(drawn.step(0.05));
        }
        assert!(drawn.shown.lights[0] > 0.2 && drawn.shown.lights[0] < 0.6);
        for _ in 0..10 {
            drawn.step(0.05);
        }
        assert_eq!(drawn.shown.lights, vec![1.0]);
        assert!(!drawn.gliding() && !drawn.step(0.05));
    }
}
