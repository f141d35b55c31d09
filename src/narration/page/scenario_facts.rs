//! What a card of the list of scenarios shows beside its title, as data.

use crate::scenario::{Appearance, Difficulty};

/// Facts of a scenario for its card.
#[derive(Debug, Clone, PartialEq)]
pub struct ScenarioFacts {
    /// The name of its place, for example `ward`.
    pub place: String,
    /// Everybody of the team: name and look.
    pub faces: Vec<(String, Appearance)>,
    /// The names of all of them, in a sentence.
    pub team: String,
    /// What it is about, in one sentence.
    pub about: String,
    /// How long it takes: "25 min".
    pub minutes: String,
    /// How many weeks it has, and how many people: "6 weeks · 7 people".
    pub extent: String,
    /// How hard it is, with the word for it, where that is known and sets it apart from others.
    pub difficulty: Option<(Difficulty, String)>,
    /// The language it is written in, where that is not the language of everything else.
    pub language: String,
    /// Whether it was played.
    pub state: PlayState,
    /// The same in words.
    pub state_words: String,
}

/// Whether a scenario was played.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlayState {
    /// Not yet.
    New,
    /// It is where a newcomer starts, and was not played yet.
    First,
    /// Somebody is in the middle of it.
    UnderWay,
    /// To its end, at least once.
    Played,
}
