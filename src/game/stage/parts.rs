//! What a drawn stage remembers: its parts, where they are and where they are going.
//!
//! In: a view and the room it has. Out: [`Drawn`] on the stage's node, [`Part`] on the nodes in it.

use bevy::prelude::*;

use super::board::{Board, Spot};
use super::layout::{self, Place, Room};
use super::{StageFrame, StageWords, seating};
use crate::narration::stage::StageView;
use crate::platform::settings::Scheme;

/// Seconds that lights, requests, cards and the leader take.
const GLIDE: f32 = 0.65;
/// At most so many requests are drawn on one thread.
pub(super) const REQUESTS: usize = 3;
/// Strokes of which the ring of silence is made.
pub(super) const TICKS: usize = 20;
/// The longest step of time that is believed; after a rest the clock has run on.
const LONGEST_STEP: f32 = 0.05;

/// A node that is painted anew when looks, postures or moods change; numbers are positions in [`StageView::people`].
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Figure(usize),
    Leader,
}

/// A node that is moved, turned and stretched without the layout being asked; numbers are positions in [`StageView::people`], then
/// of the piece.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mover {
    /// Somebody's own light.
    Glow(usize),
    /// The same as it truly is.
    TrueLight(usize),
    /// The leader's beam.
    Cone,
    /// The leader's light on the floor.
    Pool,
    Leader,
    LeaderLabel,
    Strand(usize, usize),
    /// A dot of the thread as it truly is.
    TrueThread(usize, usize),
    Request(usize, usize),
    /// A stroke of the ring of silence.
    Tick(usize),
    /// A card on the board, by its position in [`Plan::cards`].
    Card(usize),
    /// What is seen only once everything has come to rest.
    Afterwards,
}

/// The pictures that threads are laid from.
#[derive(Debug, Default, Clone)]
pub(super) struct Strands {
    pub(super) taut: Handle<Image>,
    pub(super) slack: Handle<Image>,
    pub(super) request: Handle<Image>,
    pub(super) answer: Handle<Image>,
}

/// What a card says that does not change while the days run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct CardFace {
    pub(super) task: usize,
    pub(super) title: String,
    pub(super) initial: String,
    pub(super) top: u8,
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
    /// Whether cards must be brought up to date.
    pub(super) undressed: bool,
    /// What threads are laid from.
    pub(super) strands: Strands,
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
    /// What the leader says.
    pub(super) said: Option<String>,
    /// Who has not spoken yet.
    pub(super) quiet: Vec<usize>,
    /// How many wait for the leader.
    pub(super) waiting: u32,
    /// The cards on the board in the order of the tasks.
    pub(super) cards: Vec<CardFace>,
    /// The free room without the wall behind the board.
    pub(super) floor: Room,
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
    /// Requests that have reached the leader; a fraction is one on its way.
    pub(super) requests: Vec<f64>,
    /// Where cards are, in the order of [`Plan::cards`].
    pub(super) cards: Vec<Spot>,
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

    /// The height of the usual type in stage units.
    pub(super) fn letters(&self) -> f64 {
        f64::from(self.type_size * self.scale_factor) / self.pixels()
    }

    /// The board, if there is work and a wall to hang it on.
    pub(super) fn board(&self) -> Option<Board> {
        if self.cards.is_empty() {
            return None;
        }
        Board::on_wall(&self.room(), self.letters())
    }

    /// Everybody's places, and the room they are in.
    pub(super) fn lay_out(&self) -> (Room, Vec<Place>) {
        let (room, name) = (self.room(), self.letters() * 1.65);
        if self.table {
            return (room, seating::at_table(self.people.len(), &room));
        }
        match self.board() {
            Some(board) => layout::on_stage_below(board.foot() + 6.0, self.people.len(), &room, name),
            None => (room, layout::on_stage(self.people.len(), &room, name)),
        }
    }

    /// The circle on the floor: its middle and half its width and height.
    pub(super) fn circle(&self) -> ((f64, f64), (f64, f64)) {
        let (floor, fit) = (&self.floor, self.floor.fit());
        let down = floor.top + (floor.bottom - floor.top) * 0.645;
        ((floor.middle(), down), (452.0 * fit, 184.0 * fit))
    }

    /// Into how many pieces a thread is laid.
    pub(super) fn pieces(&self) -> usize {
        if self.people.len() <= 8 { 22 } else { 15 }
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
        let room = self.floor;
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
            requests: view
                .people
                .iter()
                .map(|person| if person.gone { 0.0 } else { f64::from(person.waiting) })
                .collect(),
            cards: self.spots(view),
            leader: (leader.x, leader.y, leader.scale),
            inside: view.leader.inside.clamp(0.0, 1.0),
            silence: view.silence.unwrap_or(0.0).clamp(0.0, 1.0),
        }
    }
}

impl Plan {
    /// Where every card is, in the order of [`Plan::cards`].
    fn spots(&self, view: &StageView) -> Vec<Spot> {
        let Some(board) = self.board() else { return Vec::new() };
        let spots = board.spots(&view.board);
        let of = |task: usize| view.board.iter().position(|card| card.task == task);
        self.cards
            .iter()
            .map(|face| {
                of(face.task)
                    .and_then(|place| spots.get(place))
                    .copied()
                    .unwrap_or_default()
            })
            .collect()
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
        let cards = to.cards.iter().enumerate().map(|(index, end)| {
            let from = self.cards.get(index).unwrap_or(end);
            Spot {
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
