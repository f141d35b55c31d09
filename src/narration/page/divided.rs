//! What the wall shows of a room that is split, as data: two stages, who pays on each, where they part, where the room goes on.
//!
//! It is looked at and not played: no controls.

use crate::narration::StageDescription;
use crate::narration::stage::{Expression, StageView};
use crate::scenario::{Appearance, PersonId};

/// How a room is split over the two answers of a [`Divided`](crate::insight::Divided), in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RoomSplit {
    /// Votes for each answer.
    pub votes: [u32; 2],
    /// How many are in the room, whether or not they voted.
    pub room: u32,
    /// Where the room goes on, by the order of the answers; `None` while nobody has said so. Of a room that is not in a tie it is where most
    /// votes are, unless the facilitator overrules that.
    pub goes_on: Option<usize>,
}

/// The wall.
#[derive(Debug, Clone, PartialEq)]
pub struct DividedPage {
    /// The scenario.
    pub title: String,
    /// How the room is split.
    pub split: String,
    /// What both futures have in common.
    pub luck: String,
    /// The side with more votes first; in a tie in the order of the answers.
    pub sides: [DividedSidePage; 2],
    /// Where they part.
    pub parting: PartingPage,
    /// What the bars are.
    pub alone: String,
    /// What stands in brackets beside them.
    pub alone_usually: String,
    /// Where the room goes on.
    pub goes_on: String,
}

/// One future.
#[derive(Debug, Clone, PartialEq)]
pub struct DividedSidePage {
    /// How many voted for it, where that may be shown.
    pub votes: Option<String>,
    /// What the side is called in few letters: its votes, or where it stands.
    pub mark: String,
    /// What was answered.
    pub answer: String,
    /// When it is.
    pub when: String,
    /// It has more votes than the other.
    pub wins: bool,
    /// The team.
    pub stage: StageView,
    /// The same for those who do not see it.
    pub description: StageDescription,
    /// Who pays, in a sentence; or that nobody does.
    pub paid: String,
    /// With what; empty where nobody pays.
    pub cost: String,
    /// Before [`Self::sure`].
    pub sure_label: String,
    /// In how many other lucks the same holds; empty where nobody pays.
    pub sure: String,
    /// Who pays.
    pub payer: Option<Payer>,
    /// What the team can do alone, 0..1, and in words.
    pub level: (f64, String),
    /// The same on average over other lucks.
    pub usual_level: (f64, String),
}

/// Who pays.
#[derive(Debug, Clone, PartialEq)]
pub struct Payer {
    /// Index of the person in the scenario.
    pub person: PersonId,
    /// How they look.
    pub look: Appearance,
    /// What their face shows.
    pub mood: Expression,
}

/// Where they part.
#[derive(Debug, Clone, PartialEq)]
pub struct PartingPage {
    /// What the strip is.
    pub title: String,
    /// The day.
    pub when: String,
    /// The time and the moment.
    pub moment: String,
    /// What happens on each side, in the order of the sides; nothing where they never part.
    pub sides: Option<[PartingSide; 2]>,
    /// What the frames do not say: nobody pays, or one person does either way, or the two never part; else empty.
    pub says: String,
}

/// What happens on one side where they part.
#[derive(Debug, Clone, PartialEq)]
pub struct PartingSide {
    /// Whose face stands before it.
    pub face: PartingFace,
    /// What came of it.
    pub came: String,
    /// What that led to; empty where nothing is told of it.
    pub led: String,
}

/// Whose face stands before what happens.
#[derive(Debug, Clone, PartialEq)]
pub enum PartingFace {
    /// The leader's.
    Leader,
    /// A person's, as they stand on that side.
    Person(PersonId, Appearance, Expression),
    /// Nobody's.
    Nobody,
}
