//! What a player should know about a play-through that was opened: as data, which `narration` puts into words.
//!
//! In: a journal's header and what is there now. Out: a [`Remark`].

use super::carry::Carried;
use super::header::JournalHeader;
use super::record::Repair;
use crate::scenario::{Model, Scenario};

/// Something to say about a play-through that was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// What it came from has changed since; it goes on as it was played.
    Changed(Vec<ChangedPart>),
    /// What it came from is not there, as in another folder or on another computer; it goes on as it was played.
    SourceMissing(String),
    /// What it came from cannot be read; it goes on as it was played.
    SourceUnreadable(String),
    /// What was kept of it is lost, or cannot be used; the file means the same and is used.
    TextsLost(String),
    /// The file means the same, and words it otherwise; the new words are used.
    WordsReplaced,
    /// It is of the format before digests were over the meaning.
    OldFormat {
        /// The scenario's file is the same, byte for byte.
        same_file: bool,
    },
    /// It was begun with another version of the simulation, and every state that was noted is the same.
    OtherSimulation,
    /// So many states in it were noted by another version and cannot be compared.
    Uncompared(u32),
    /// Its answers were carried over.
    Carried(Carried),
    /// It is over and cannot be written into, for this reason: nothing that is done with it is kept.
    ReadOnly(String),
    /// Its last line was mended.
    Repaired(Repair),
    /// It was played with another version of the simulation, by this version of the program; what was kept when it ended is
    /// shown.
    OtherVersion(String),
    /// It cannot be played again, for this reason; what was kept when it ended is shown.
    ShownAsKept(String),
    /// What was kept when it ended cannot be used, for this reason; it is played again.
    RecordUnusable(String),
}

impl Remark {
    /// Whether there is another way of going on than as it was played: what it was begun with has changed, or the simulation is
    /// of another version.
    #[must_use]
    pub const fn offers_a_choice(&self) -> bool {
        matches!(self, Self::Changed(_) | Self::OtherSimulation | Self::Uncompared(_))
    }
}

/// What has changed since a play-through was begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangedPart {
    /// What decides in the scenario.
    Scenario,
    /// Only what is said in it.
    ScenarioTexts,
    /// What decides in the standard moments.
    Kinds,
    /// Only what is said in them.
    KindsTexts,
    /// The model.
    Model,
}

impl ChangedPart {
    /// What is another now; nothing where the header does not say.
    pub(super) fn between(header: &JournalHeader, now: &Scenario, model: &Model) -> Vec<Self> {
        let Some(then) = &header.digests else {
            return Vec::new();
        };
        let mut changed = Vec::new();
        if then.rules != now.rules_digest() {
            changed.push(Self::Scenario);
        } else if then.texts != now.texts_digest() {
            changed.push(Self::ScenarioTexts);
        }
        if then.kinds_rules != now.kinds_rules_digest() {
            changed.push(Self::Kinds);
        } else if then.kinds_texts != now.kinds_texts_digest() {
            changed.push(Self::KindsTexts);
        }
        if then.model != model.digest() {
            changed.push(Self::Model);
        }
        changed
    }
}
