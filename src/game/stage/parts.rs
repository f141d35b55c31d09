//! What a stage consists of: its parts, and the plan by which they are built.
//!
//! In: a view and the room it has. Out: [`StagePlan`] with the places of everybody and everything, [`PaintedPart`] and [`MovingPart`] on the nodes.

use bevy::prelude::*;

use super::StageFrame;
use super::motion::Motion;
use crate::art::stage::{CardSpot, HEIGHT, StageLayout};
use crate::narration::StageWords;
use crate::narration::stage::StageView;
use crate::platform::settings::Scheme;

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
    /// Somebody on their way to the leader or back, by their position in [`Drawn::visits`](super::drawn::Drawn::visits).
    Visitor(usize),
    Thread(usize, usize),
    /// A dot of the thread as it truly is.
    TrueThread(usize, usize),
    Request(usize, usize),
    /// A piece of the ring of silence.
    Tick(usize),
    /// A card on the board, by its position in [`StagePlan::cards`].
    Card(usize),
    /// What is seen only once everything has come to rest.
    Afterwards,
}

/// The pictures that threads are laid from.
#[derive(Debug, Default, Clone)]
pub(super) struct ThreadPictures {
    pub(super) taut: Handle<Image>,
    pub(super) slack: Handle<Image>,
    pub(super) request: Handle<Image>,
    pub(super) answer: Handle<Image>,
}

/// The pictures of somebody who walks: on both feet, and on the way with either foot off the floor.
#[derive(Debug, Default, Clone)]
pub(super) struct WalkerPictures {
    pub(super) stands: Handle<Image>,
    pub(super) walks: [Handle<Image>; 2],
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
pub(super) struct StagePlan {
    pub(super) people: Vec<(usize, String, bool)>,
    /// The numbers of the moves that ask them.
    pub(super) numbers: Vec<Option<u32>>,
    /// Whether those stand before their names.
    pub(super) keys: bool,
    /// The leader is not there.
    pub(super) away: bool,
    /// How full the ring of silence is, where there is one; 0..=1.
    pub(super) silence: Option<f64>,
    pub(super) truth: bool,
    pub(super) speech: Option<(usize, String)>,
    /// What the leader says.
    pub(super) said: Option<String>,
    /// To whom something has just happened, by their positions, and whether it did them good.
    pub(super) moved: Vec<(usize, bool)>,
    /// Who has not spoken yet.
    pub(super) quiet: Vec<usize>,
    /// How many wait for the leader.
    pub(super) waiting: u32,
    /// The cards on the board in the order of the tasks.
    pub(super) cards: Vec<CardFace>,
    /// Where everybody and everything stands.
    pub(super) layout: StageLayout,
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
    /// Real pixels to a stage unit.
    pub(super) fn pixels(&self) -> f64 {
        f64::from(self.size.y) / HEIGHT
    }

    /// Logical pixels to a stage unit.
    pub(super) fn logical(&self) -> f64 {
        self.pixels() / f64::from(self.scale_factor)
    }

    /// Where everything that glides belongs in this view.
    pub(super) fn motion(&self, view: &StageView) -> Motion {
        let leader = self.layout.leader(view);
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
    fn spots(&self, view: &StageView) -> Vec<CardSpot> {
        let Some(board) = self.layout.board else {
            return Vec::new();
        };
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
