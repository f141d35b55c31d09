//! The states of a play-through: each decision with how everyone stood just before it, and the team's level week by week.
//!
//! In: a session that was played again. Out: [`PlayStates`], which tables and statements are made from, and which a record
//! file keeps.

use serde::{Deserialize, Serialize};

use super::decided::{DecisionRow, decided};
use crate::insight::PlayFigures;
use crate::narration::Localizer;
use crate::session::Session;
use crate::simulation::EventKind;

/// What tables and statements are made from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlayStates {
    /// The scenario's file name.
    pub scenario: String,
    /// Its title.
    pub title: String,
    /// Its digest.
    pub digest: String,
    /// How many weeks it has.
    pub weeks: u32,
    /// Everyone, in the scenario's order.
    pub people: Vec<NamedPerson>,
    /// The day, 0 = the first Monday, and the team's level on it, 0..10: each Friday.
    pub levels: Vec<(u32, f64)>,
    /// Every decision, in order.
    pub decisions: Vec<DecisionRow>,
    /// How it stands.
    pub standing: PlayFigures,
}

/// Somebody of the team.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NamedPerson {
    /// Their id in the scenario.
    pub id: String,
    /// Their name.
    pub name: String,
}

impl PlayStates {
    /// Of a session; what was answered is put into these words.
    #[must_use]
    pub fn of(session: &Session, words: &Localizer) -> Self {
        let scenario = session.scenario();
        let people = scenario.people.iter().map(|person| NamedPerson {
            id: person.id.clone(),
            name: person.name.clone(),
        });
        let levels = session.happenings().iter().filter_map(|event| match event.what {
            EventKind::Level(level) => Some((event.day, level)),
            _ => None,
        });
        Self {
            scenario: scenario.name.clone(),
            title: scenario.title.clone(),
            digest: scenario.digest.clone(),
            weeks: scenario.weeks,
            people: people.collect(),
            levels: levels.collect(),
            decisions: decided(session, words),
            standing: PlayFigures::of(session),
        }
    }
}
