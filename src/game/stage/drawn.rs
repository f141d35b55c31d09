//! What a drawn stage remembers: what is shown now, where everything is going, and how far it has come.
//!
//! In: states to head for, time. Out: [`Drawn`] on the stage's node; it eases in and out, and every glide ends.

use bevy::prelude::*;

use super::motion::Motion;
use super::parts::{StagePlan, ThreadPictures};

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
    pub(super) threads: ThreadPictures,
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
