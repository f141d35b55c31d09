//! What a sweep was: enough to know whether its results belong with others, and to read its rows.
//!
//! In: a sweep. Out: `manifest.json`, the same bytes for the same sweep on every machine; and what differs between two.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::book::Book;
use super::row::Stamp;

/// The format of results that this program writes and reads.
pub const FORMAT: u32 = 1;
/// The most runs a sweep takes.
pub const MOST_RUNS: u64 = 1_000_000_000;

/// One part of a sweep that is played in several: part `part` of `of`, counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shard {
    /// Which, from 1.
    pub part: u64,
    /// Of how many, at least 1.
    pub of: u64,
}

/// Why a text names no shard.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoShard {
    /// Two numbers are needed.
    #[error("a shard is written as its number and how many there are, for example 1/3")]
    Spelling,
    /// There is none of that number.
    #[error("there is no shard {part} of {of}: the first is 1/{of}, the last is {of}/{of}")]
    Number {
        /// As written.
        part: u64,
        /// As written.
        of: u64,
    },
    /// Nothing can be cut into no parts.
    #[error("a sweep cannot be cut into 0 shards; the whole is 1/1")]
    None,
}

impl Shard {
    /// All of it.
    pub const WHOLE: Self = Self { part: 1, of: 1 };

    /// The numbers of its runs among `runs`: the first, and the one after its last. Shards follow on each other, and
    /// their sizes differ by one at most.
    #[must_use]
    pub fn range(self, runs: u64) -> (u64, u64) {
        let at = |part: u64| (u128::from(runs) * u128::from(part) / u128::from(self.of.max(1))) as u64;
        (at(self.part.saturating_sub(1)), at(self.part))
    }
}

impl FromStr for Shard {
    type Err = NoShard;

    fn from_str(text: &str) -> Result<Self, NoShard> {
        let (part, of) = text.split_once('/').ok_or(NoShard::Spelling)?;
        let number = |text: &str| text.parse::<u64>().map_err(|_| NoShard::Spelling);
        let (part, of) = (number(part)?, number(of)?);
        match (part, of) {
            (_, 0) => Err(NoShard::None),
            (1.., _) if part <= of => Ok(Self { part, of }),
            _ => Err(NoShard::Number { part, of }),
        }
    }
}

impl fmt::Display for Shard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.part, self.of)
    }
}

/// What a sweep was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The format of the results.
    pub stepback_sweep: u32,
    /// The version of the program.
    pub program: String,
    /// The scenario's name.
    pub scenario: String,
    /// SHA-256 of its text, in hex.
    pub scenario_digest: String,
    /// SHA-256 of the model, in hex.
    pub model_digest: String,
    /// SHA-256 of the standard moments and their words, in hex.
    pub kinds_digest: String,
    /// Names of the leaders, in the order of every table.
    pub leaders: Vec<String>,
    /// Runs of each leader in the whole sweep.
    pub runs: u64,
    /// The seed of run 0; run n is played with this plus n.
    pub seed: u64,
    /// Which part of it.
    pub shard: Shard,
    /// The ids that rows speak of.
    pub book: Book,
    /// SHA-256 of `runs.csv` as it was written, in hex; `None` before it is, and in sweeps from before rows were sealed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows_digest: Option<String>,
}

/// Something in which two sweeps differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Differs {
    /// What, in words.
    pub what: &'static str,
    /// In the one that was there first.
    pub first: String,
    /// In the other.
    pub second: String,
}

impl Manifest {
    /// As it is written.
    pub(super) fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).map_or_else(|_| String::new(), |text| text + "\n")
    }

    /// The first thing in which another sweep differs, the shard apart.
    #[must_use]
    pub fn differs(&self, other: &Self) -> Option<Differs> {
        let short = |digest: &String| digest.chars().take(16).collect::<String>();
        let pairs = [
            ("scenario", self.scenario.clone(), other.scenario.clone()),
            (
                "text of the scenario (its digest)",
                short(&self.scenario_digest),
                short(&other.scenario_digest),
            ),
            (
                "model (its digest)",
                short(&self.model_digest),
                short(&other.model_digest),
            ),
            (
                "kinds of moments (their digest)",
                short(&self.kinds_digest),
                short(&other.kinds_digest),
            ),
            ("version of the program", self.program.clone(), other.program.clone()),
            ("leaders", self.leaders.join(","), other.leaders.join(",")),
            ("number of runs", self.runs.to_string(), other.runs.to_string()),
            ("seed", self.seed.to_string(), other.seed.to_string()),
        ];
        let differing = pairs.into_iter().find(|(_, first, second)| first != second);
        differing.map(|(what, first, second)| Differs { what, first, second })
    }

    /// What each of its rows says of scenario and model.
    pub(super) fn stamp(&self) -> Stamp {
        let short = |digest: &String| digest.chars().take(16).collect();
        Stamp {
            scenario: short(&self.scenario_digest),
            model: short(&self.model_digest),
        }
    }

    /// The first of its runs, and the one after the last.
    #[must_use]
    pub fn range(&self) -> (u64, u64) {
        self.shard.range(self.runs)
    }
}
