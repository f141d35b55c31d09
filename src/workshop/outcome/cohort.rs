//! A cohort: how rooms decided in the same moments, added up over many workshops.
//!
//! In: votes of a room, or other cohorts. Out: for each moment how many rooms chose what, how many people voted for what before and after
//! talking, and what came. Adding up is the same in any order, and no room is counted twice.

use std::collections::{BTreeMap, BTreeSet};

use super::record::RoomRecord;
use super::votes::{VotedDecision, VotedRound};
use crate::scenario::Outcome;

/// With fewer rooms than this nothing is said of other rooms.
pub const FEWEST_ROOMS: u32 = 5;

/// A moment in many rooms. All lists have one figure for each choice.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CohortMoment {
    /// The scenario's name.
    pub scenario: String,
    /// The scenario's digest: another text is another moment.
    pub digest: String,
    /// The moment's id.
    pub moment: String,
    /// How many rooms decided it; each table of a room counts as one.
    pub rooms: u32,
    /// How many rooms did what.
    pub decided: Vec<u32>,
    /// In how many of them it went well.
    pub well: Vec<u32>,
    /// In how many it did not.
    pub badly: Vec<u32>,
    /// How many people voted for what at first. Rooms in which fewer than five voted add nothing here.
    pub first: Vec<u32>,
    /// The same in the last vote.
    pub last: Vec<u32>,
}

impl CohortMoment {
    /// All its lists.
    pub(super) fn figures(&self) -> [&Vec<u32>; 5] {
        [&self.decided, &self.well, &self.badly, &self.first, &self.last]
    }

    fn add(&mut self, other: &Self) {
        self.rooms = self.rooms.saturating_add(other.rooms);
        for (mine, theirs) in [
            (&mut self.decided, &other.decided),
            (&mut self.well, &other.well),
            (&mut self.badly, &other.badly),
            (&mut self.first, &other.first),
            (&mut self.last, &other.last),
        ] {
            for (mine, theirs) in mine.iter_mut().zip(theirs) {
                *mine = mine.saturating_add(*theirs);
            }
        }
    }

    /// How many of a hundred rooms did what, rounded.
    #[must_use]
    pub fn shares(&self) -> Vec<u32> {
        let rooms = u64::from(self.rooms.max(1));
        let share = |count: &u32| ((u64::from(*count) * 200 + rooms) / (rooms * 2)) as u32;
        self.decided.iter().map(share).collect()
    }
}

/// The same moment has another number of choices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct OtherChoices;

/// How rooms decided.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cohort {
    /// The results that are added up.
    pub(super) results: BTreeSet<String>,
    /// By digest and moment.
    pub(super) moments: BTreeMap<(String, String), CohortMoment>,
}

impl Cohort {
    /// The cohort of one room. Of a moment that a table met several times the first one counts.
    #[must_use]
    pub fn of(record: &RoomRecord, votes: &[Vec<VotedDecision>]) -> Self {
        let mut cohort = Self {
            results: BTreeSet::from([record.result.clone()]),
            moments: BTreeMap::new(),
        };
        for (table, decided) in record.tables.iter().zip(votes) {
            let scenario = table.session.scenario();
            let mut met = BTreeSet::new();
            for one in decided {
                let Some(moment) = one.moment.clone().filter(|moment| met.insert(moment.clone())) else {
                    continue;
                };
                let none = vec![0; one.choices.len()];
                let alone = |is: bool| {
                    (0..one.choices.len())
                        .map(|choice| u32::from(is && choice == one.choice))
                        .collect()
                };
                let votes = |round: Option<&VotedRound>| {
                    round
                        .and_then(|round| round.counts.clone())
                        .unwrap_or_else(|| none.clone())
                };
                // Choices of one scenario's moment are always as many.
                let _ = cohort.add(&CohortMoment {
                    scenario: scenario.name.clone(),
                    digest: scenario.digest.clone(),
                    moment,
                    rooms: 1,
                    decided: alone(true),
                    well: alone(one.outcome == Some(Outcome::Well)),
                    badly: alone(one.outcome == Some(Outcome::Badly)),
                    first: votes(one.rounds.first()),
                    last: votes(one.rounds.last()),
                });
            }
        }
        cohort
    }

    pub(super) fn add(&mut self, other: &CohortMoment) -> Result<(), OtherChoices> {
        let key = (other.digest.clone(), other.moment.clone());
        match self.moments.get_mut(&key) {
            Some(mine) if mine.decided.len() != other.decided.len() => Err(OtherChoices),
            Some(mine) => {
                mine.add(other);
                Ok(())
            }
            None => {
                self.moments.insert(key, other.clone());
                Ok(())
            }
        }
    }

    /// How many workshops are added up.
    #[must_use]
    pub fn workshops(&self) -> usize {
        self.results.len()
    }

    /// Its moments, by digest and id.
    pub fn moments(&self) -> impl Iterator<Item = &CohortMoment> {
        self.moments.values()
    }

    /// Whether anything in it is of a scenario.
    #[must_use]
    pub fn knows(&self, digest: &str) -> bool {
        self.moments.keys().any(|(one, _)| one == digest)
    }

    /// How other rooms decided in a moment; nothing where they are too few.
    #[must_use]
    pub fn others(&self, digest: &str, moment: &str) -> Option<&CohortMoment> {
        let found = self.moments.get(&(digest.to_owned(), moment.to_owned()))?;
        (found.rooms >= FEWEST_ROOMS).then_some(found)
    }
}
