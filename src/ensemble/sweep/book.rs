//! The ids of a scenario that rows of a sweep speak of, so that rows can be read where the scenario is not at hand.
//!
//! In: a scenario. Out: a book that is written into the manifest; names to indices and back.

use serde::{Deserialize, Serialize};

use crate::scenario::{Choice, Kind, Scenario};

/// Every id that a row may name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Book {
    /// Weeks with the leader.
    pub weeks: u32,
    /// Endings, in their order.
    pub endings: Vec<String>,
    /// Written moments, in the file's order.
    pub moments: Vec<MomentIds>,
    /// Kinds, in the order of [`Kind::ALL`]: what comes by itself.
    pub kinds: Vec<KindIds>,
}

/// A written moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MomentIds {
    /// Its id.
    pub id: String,
    /// It is a meeting: what is decided there is the group's as much as the leader's.
    pub meeting: bool,
    /// Its choices; of a meeting the options by number.
    pub choices: Vec<String>,
}

/// A kind of moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KindIds {
    /// Its name.
    pub id: String,
    /// Its standard choices.
    pub choices: Vec<String>,
    /// Its texts.
    pub texts: Vec<String>,
    /// Of the first texts the choices of their own; none of a text with the standard choices.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub own_choices: Vec<Vec<String>>,
}

impl KindIds {
    /// The choices that a text offers.
    pub(super) fn choices_of(&self, text: usize) -> &[String] {
        let own = self.own_choices.get(text).filter(|own| !own.is_empty());
        own.unwrap_or(&self.choices)
    }
}

impl Book {
    /// The book of a scenario.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Self {
        let moments = scenario.moments.iter().map(|moment| MomentIds {
            id: moment.id.clone(),
            meeting: moment.meeting.is_some(),
            choices: match &moment.meeting {
                Some(meeting) => (1..=meeting.options.len()).map(|n| format!("option_{n}")).collect(),
                None => moment.choices.iter().map(|choice| choice.id.clone()).collect(),
            },
        });
        let kinds = Kind::ALL.iter().map(|kind| {
            let words = scenario.words(*kind);
            let ids = |choices: &[Choice]| choices.iter().map(|choice| choice.id.clone()).collect();
            let own = words.texts[..words.own].iter();
            let own: Vec<Vec<String>> = own.map(|text| ids(&text.choices)).collect();
            KindIds {
                // As its file is called: `missed_deadline`.
                id: kind.name().replace('-', "_"),
                choices: ids(&words.choices),
                texts: words.texts.iter().map(|text| text.id.clone()).collect(),
                own_choices: if own.iter().all(Vec::is_empty) { Vec::new() } else { own },
            }
        });
        Self {
            weeks: scenario.weeks,
            endings: scenario.endings.iter().map(|ending| ending.id.clone()).collect(),
            moments: moments.collect(),
            kinds: kinds.collect(),
        }
    }
}

/// Where a name stands in a list.
pub(super) fn place<'a>(names: impl IntoIterator<Item = &'a String>, name: &str) -> Option<usize> {
    names.into_iter().position(|known| known == name)
}
