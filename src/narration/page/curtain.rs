//! The curtain call: the team on one stage at the end, each with a word of their own, as data.

use serde::{Deserialize, Serialize};

use crate::narration::page::Sentiment;
use crate::narration::stage::{Expression, Posture};
use crate::scenario::{Appearance, PersonId};

/// The team at the end of a play-through, or of one of its futures.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CurtainCall {
    /// Who is on stage, in the order of the team.
    pub people: Vec<CurtainPerson>,
    /// What the dashed outline is: the light of the first day.
    pub before: String,
    /// What the filled light is: the light of now.
    pub now: String,
    /// Where a thread leads.
    pub thread: String,
    /// Who is not on stage, in a sentence; empty when all are.
    pub absent: String,
    /// The set behind them, for example `ward`; empty for a bare stage.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub set: String,
}

/// Somebody on that stage.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CurtainPerson {
    /// Index of the person in the scenario.
    pub id: PersonId,
    /// How they are drawn.
    pub look: Appearance,
    /// Name.
    pub name: String,
    /// What they say, without quotation marks; may be empty.
    pub words: String,
    /// Which way they have gone, in a few words, and whether that is well.
    pub fate: (Sentiment, String),
    /// What they manage alone in figures, when the leader came and now; of somebody who manages more that says it all.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub figures: String,
    /// How they hold themselves.
    pub posture: Posture,
    /// What their face shows.
    pub mood: Expression,
    /// What they managed alone on the first day, 0..=1.
    pub before: f64,
    /// The same now, 0..=1.
    pub now: f64,
    /// They still wait for the leader.
    pub waits: bool,
}

impl CurtainCall {
    /// The same with all its words changed.
    #[must_use]
    pub fn map_words(&self, words: impl Fn(&str) -> String) -> Self {
        let person = |person: &CurtainPerson| CurtainPerson {
            name: words(&person.name),
            words: words(&person.words),
            fate: (person.fate.0, words(&person.fate.1)),
            figures: words(&person.figures),
            ..person.clone()
        };
        Self {
            people: self.people.iter().map(person).collect(),
            before: words(&self.before),
            now: words(&self.now),
            thread: words(&self.thread),
            absent: words(&self.absent),
            set: self.set.clone(),
        }
    }
}
