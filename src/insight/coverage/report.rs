//! What came and what did not, as data.

use serde::Serialize;

use super::came::Came;
use crate::scenario::{Kind, Scenario, StoryText};

/// Which texts of a scenario came in so many runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CoverageReport {
    /// The scenario's name.
    pub scenario: String,
    /// Runs that were played.
    pub runs: u64,
    /// Every text that only a play-through brings, in the order of the file.
    pub texts: Vec<CoveredText>,
    /// The program's own words for moments that come by themselves, kind by kind.
    pub kinds: Vec<KindCoverage>,
}

/// A text, and when it came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CoveredText {
    /// What it is, in the words of the language.
    pub name: String,
    /// The id of the moment in which it stands.
    pub moment: Option<String>,
    /// The line of the file on which it stands, from 1.
    pub line: u32,
    /// As it is written.
    pub text: String,
    /// The first run, from 1, in which it came; `None`: in none.
    pub first_run: Option<u64>,
}

/// How many of a kind's texts came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct KindCoverage {
    /// The kind's name.
    pub kind: String,
    /// Texts that came.
    pub came: usize,
    /// Texts that it has.
    pub of: usize,
}

impl CoverageReport {
    pub(super) fn of(
        scenario: &Scenario,
        texts: Vec<StoryText>,
        first_runs: &[Option<u64>],
        came: &Came,
        runs: u64,
    ) -> Self {
        let texts = texts.into_iter().zip(first_runs).map(|(text, first_run)| CoveredText {
            name: text.name,
            moment: text
                .id
                .moment()
                .and_then(|m| scenario.moments.get(m))
                .map(|moment| moment.id.clone()),
            line: text.line,
            text: text.text,
            first_run: *first_run,
        });
        let kinds = Kind::ALL.into_iter().map(|kind| KindCoverage {
            kind: kind.name().to_owned(),
            came: came.of_kind(kind),
            of: scenario.words(kind).texts.len(),
        });
        Self {
            scenario: scenario.name.clone(),
            runs,
            texts: texts.collect(),
            kinds: kinds.filter(|kind| kind.came > 0).collect(),
        }
    }

    /// The texts that came in no run.
    pub fn missing(&self) -> impl Iterator<Item = &CoveredText> {
        self.texts.iter().filter(|text| text.first_run.is_none())
    }
}
