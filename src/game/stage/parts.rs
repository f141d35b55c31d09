//! What a stage consists of: its parts, and the plan by which they are built.
//!
//! In: a view and the room it has. Out: [`StagePlan`] with the places of everybody and everything, [`PaintedPart`] and [`MovingPart`] on the nodes.

use bevy::prelude::*;

use super::board::{Board, Spot};
use super::layout::{self, FigurePlace, StageRoom};
use super::motion::Motion;
use super::{StageFrame, StageWords, seating};
use crate::narration::stage::StageView;
use crate::platform::settings::Scheme;

/// At most so many requests are drawn on one thread.
pub(super) const REQUESTS: usize = 3;
/// Strokes of which the ring of silence is made.
pub(super) const TICKS: usize = 20;
/// A node that is painted anew when looks, postures or moods change; numbers are positions in [`StageView::people`].
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PaintedPart {
    Figure(usize),
    Leader,
}

/// A node that is moved, turned and stretched without the layout being asked; numbers are positions in [`StageView::people`], then
/// of the piece.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MovingPart {
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
    /// A card on the board, by its position in [`StagePlan::cards`].
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

/// Everything that decides which nodes there are and how large.
#[derive(Debug, Clone, PartialEq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent facts that each add or leave out nodes"
)]
pub(super) struct StagePlan {
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
    pub(super) floor: StageRoom,
    pub(super) size: UVec2,
    pub(super) frame: StageFrame,
    pub(super) words: StageWords,
    pub(super) type_size: f32,
    /// The scheme it is painted in.
    pub(super) scheme: Scheme,
    /// Real pixels to a logical one.
    pub(super) scale_factor: f32,
}

impl StagePlan {
    pub(super) fn room(&self) -> StageRoom {
        let (width, frame) = (self.width(), &self.frame);
        // Names that are set larger than usual hang lower.
        let larger = (1.3 * self.letters() + 16.0 - layout::NAME_HEIGHT).max(0.0);
        StageRoom {
            left: width * f64::from(frame.left),
            right: width * (1.0 - f64::from(frame.right)),
            top: layout::HEIGHT * f64::from(frame.top),
            bottom: layout::HEIGHT * (1.0 - f64::from(frame.bottom)) - larger,
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
    pub(super) fn lay_out(&self) -> (StageRoom, Vec<FigurePlace>) {
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
    pub(super) fn leader(&self, view: &StageView, places: &[FigurePlace]) -> FigurePlace {
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
    pub(super) fn motion(&self, view: &StageView, places: &[FigurePlace]) -> Motion {
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

impl StagePlan {
    /// Where every card is, in the order of [`StagePlan::cards`].
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
