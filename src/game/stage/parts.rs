//! What a drawn stage remembers: its parts, where they are and where they are going.
//!
//! In: a view and the room it has. Out: [`Drawn`] on the stage's node, [`Part`] on the nodes in it.

use bevy::prelude::*;

use super::layout::{self, Place, Room};
use super::{StageFrame, StageWords, seating};
use crate::narration::stage::StageView;
use crate::platform::settings::Scheme;

/// Seconds that lights and the leader take.
const GLIDE: f32 = 0.5;
/// The longest step of time that is believed; after a rest the clock has run on.
const LONGEST_STEP: f32 = 0.05;

/// A node that moves or is repainted; numbers are positions in [`StageView::people`].
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Glow(usize),
    Ring(usize),
    Truth(usize),
    Figure(usize),
    Threads,
    Cone,
    Pool,
    Leader,
    LeaderLabel,
    Silence,
}

/// The state of a stage on the screen.
#[derive(Component, Debug, Default)]
pub(super) struct Drawn {
    /// What must be built anew when it changes.
    pub(super) plan: Option<Plan>,
    pub(super) places: Vec<Place>,
    pub(super) shown: Motion,
    pub(super) from: Motion,
    pub(super) to: Motion,
    /// Seconds of the glide that are left.
    pub(super) left: f32,
    /// Whether moving parts must be placed once more.
    pub(super) unsettled: bool,
    /// Whether people must be painted once more.
    pub(super) unpainted: bool,
    /// The threads' picture as it was drawn last.
    pub(super) threads: String,
}

/// Everything that decides which nodes there are and how large.
#[derive(Debug, Clone, PartialEq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent facts that each add or leave out nodes"
)]
pub(super) struct Plan {
    pub(super) people: Vec<(usize, String, bool)>,
    pub(super) table: bool,
    /// The leader is not there.
    pub(super) away: bool,
    pub(super) silence: bool,
    pub(super) truth: bool,
    pub(super) speech: Option<(usize, String)>,
    pub(super) size: UVec2,
    pub(super) frame: StageFrame,
    pub(super) words: StageWords,
    pub(super) type_size: f32,
    /// The scheme it is painted in.
    pub(super) scheme: Scheme,
    /// Real pixels to a logical one.
    pub(super) scale_factor: f32,
}

/// Everything that glides.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Motion {
    pub(super) lights: Vec<f64>,
    pub(super) pulls: Vec<f64>,
    pub(super) leader: (f64, f64, f64),
    pub(super) inside: f64,
    pub(super) silence: f64,
}

impl Plan {
    pub(super) fn room(&self) -> Room {
        let (width, frame) = (self.width(), &self.frame);
        Room {
            left: width * f64::from(frame.left),
            right: width * (1.0 - f64::from(frame.right)),
            top: layout::HEIGHT * f64::from(frame.top),
            bottom: layout::HEIGHT * (1.0 - f64::from(frame.bottom)),
        }
    }

    /// The stage's width in its own units.
    pub(super) fn width(&self) -> f64 {
        layout::HEIGHT * f64::from(self.size.x.max(1)) / f64::from(self.size.y.max(1))
    }

    /// Real pixels to a stage unit.
    pub(super) fn pixels(&self) -> f64 {
        f64::from(self.size.y) / layout::HEIGHT
    }

    pub(super) fn places(&self) -> Vec<Place> {
        if self.table {
            seating::at_table(self.people.len(), &self.room())
        } else {
            layout::on_stage(self.people.len(), &self.room())
        }
    }

    /// How many people have a place of their own.
    pub(super) fn singles(&self) -> usize {
        if self.people.len() > layout::PLACES {
            layout::PLACES - 1
        } else {
            self.people.len()
        }
    }

    /// Where the leader belongs in this view.
    pub(super) fn leader(&self, view: &StageView, places: &[Place]) -> Place {
        let room = self.room();
        let companion = view
            .leader
            .beside
            .and_then(|id| view.people.iter().position(|person| person.id == id));
        match companion.and_then(|index| places.get(index)) {
            _ if self.table => seating::leader_at_table(&room),
            Some(place) => layout::beside(place, places, &room),
            None => layout::leader(view.leader.inside, self.people.len(), &room),
        }
    }

    /// Where everything that glides belongs in this view.
    pub(super) fn motion(&self, view: &StageView, places: &[Place]) -> Motion {
        let leader = self.leader(view, places);
        let here = view.people.iter().map(|person| if person.gone { 0.0 } else { 1.0 });
        Motion {
            lights: view.people.iter().map(|person| person.light.clamp(0.0, 1.0)).collect(),
            pulls: view
                .people
                .iter()
                .zip(here)
                .map(|(person, here)| person.thread.clamp(0.0, 1.0) * here)
                .collect(),
            leader: (leader.x, leader.y, leader.scale),
            inside: view.leader.inside.clamp(0.0, 1.0),
            silence: view.silence.unwrap_or(0.0).clamp(0.0, 1.0),
        }
    }
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
        Self {
            lights: each(&self.lights, &to.lights),
            pulls: each(&self.pulls, &to.pulls),
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
