//! A ballot: what one seat votes, what it expects, and why.

use serde::{Deserialize, Serialize};

use super::name::one_line;

/// The most signs of a reason.
pub const LONGEST_REASON: usize = 120;

/// What somebody expects of the person whom the moment is about: how often they will ask the leader next week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Prediction {
    /// More than now.
    More,
    /// As now.
    Same,
    /// Less than now.
    Less,
}

impl Prediction {
    /// All, as they stand on a phone.
    pub const ALL: [Self; 3] = [Self::More, Self::Same, Self::Less];

    /// Its word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::More => "more",
            Self::Same => "same",
            Self::Less => "less",
        }
    }

    /// The expectation of a word.
    #[must_use]
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.word() == word)
    }
}

/// One seat's vote.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ballot {
    /// The choice, from 0; without one the seat abstains.
    pub choice: Option<usize>,
    /// What is expected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expects: Option<Prediction>,
    /// Why, in one line; empty when nothing was said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

impl Ballot {
    /// The same with a reason of one short line.
    #[must_use]
    pub fn tidy(mut self) -> Self {
        self.reason = one_line(&self.reason, LONGEST_REASON);
        self
    }
}
