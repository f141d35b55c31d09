//! What a player should know about a play-through that was opened: one sentence each.
//!
//! In: a journal's header and what is there now. Out: a [`Remark`]; its English is written here, for the command line.

use std::fmt;

use super::carry::{Carried, PartingReason};
use super::header::JournalHeader;
use super::record::Repair;
use crate::scenario::{DAYS_PER_WEEK, Model, Scenario};

/// Something to say about a play-through that was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// What it came from has changed since; it goes on as it was played.
    Changed(Vec<ChangedPart>),
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
    /// Its last line was mended.
    Repaired(Repair),
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

    const fn named(self) -> &'static str {
        match self {
            Self::Scenario => "the scenario",
            Self::ScenarioTexts => "the wording of the scenario",
            Self::Kinds => "the standard moments",
            Self::KindsTexts => "the wording of the standard moments",
            Self::Model => "the model",
        }
    }
}

impl fmt::Display for Remark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Changed(parts) => {
                let named: Vec<&str> = parts.iter().map(|part| part.named()).collect();
                let have = if parts.len() == 1 && parts != &[ChangedPart::Kinds] {
                    "has"
                } else {
                    "have"
                };
                let them = if have == "has" { "it" } else { "them" };
                write!(
                    f,
                    "{} {have} changed since this was begun; it goes on as it was played, and `--carry-over` goes on \
                     with {them} as of now",
                    named.join(" and ")
                )
            }
            Self::SourceUnreadable(why) => {
                write!(
                    f,
                    "the file it came from cannot be read ({why}); it goes on as it was played"
                )
            }
            Self::TextsLost(why) => {
                write!(
                    f,
                    "what it was begun with was kept and is lost ({why}); its file decides the same and is used"
                )
            }
            Self::WordsReplaced => f.write_str("its wording is that of now, which decides nothing"),
            Self::OldFormat { same_file } => {
                f.write_str(
                    "it was written by an older stepback: its answers were played again, and whether the team is as it \
                     was cannot be compared",
                )?;
                if *same_file {
                    Ok(())
                } else {
                    f.write_str("; the scenario's file has been edited since")
                }
            }
            Self::OtherSimulation => f.write_str(
                "it was begun with another version of the simulation; every state that was noted in it is the same now",
            ),
            Self::Uncompared(count) => write!(
                f,
                "its answers were played again; whether the team is as it was cannot be compared ({count} times), because \
                 another version noted how it stood"
            ),
            Self::Carried(carried) => carried.fmt(f),
            Self::Repaired(repair) => repair.fmt(f),
        }
    }
}

impl fmt::Display for Carried {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { decisions, of, parted } = self;
        write!(f, "{decisions} of {of} decisions still stand")?;
        let Some(parting) = parted else { return Ok(()) };
        let (week, day) = (parting.day / DAYS_PER_WEEK + 1, parting.day % DAYS_PER_WEEK + 1);
        write!(f, "; from week {week}, day {day} on they do not: ")?;
        match &parting.why {
            PartingReason::NotAsked(moment) if moment.is_empty() => {
                f.write_str("what was asked there is not asked now")
            }
            PartingReason::NotAsked(moment) => write!(f, "`{moment}` does not come up there now"),
            PartingReason::NoChoice(choice) => write!(f, "the choice `{choice}` is not there any more"),
            PartingReason::Gone(id) => write!(f, "`{id}` is not there any more"),
            PartingReason::Refused => f.write_str("what was answered there is not possible now"),
        }
    }
}
