//! What the runs add up to: the overview of a scenario.

use std::sync::Arc;

use serde::Serialize;

use super::calendar::{CalendarWeek, calendar};
use super::edges::{MomentEdge, edges};
use super::runs::{HeardMoment, HeardRun, heard_runs};
use crate::ensemble::{Measure, ReferenceLeader, Sweep, WorldSetup};
use crate::scenario::{Model, PersonId, Scenario};
use crate::simulation::{MissingParameter, stable_hash};

/// A scenario as a whole.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ScenarioOverview {
    /// Its title.
    pub title: String,
    /// The seed of the first run of each leader.
    pub first_seed: u64,
    /// Runs by each leader.
    pub runs: u64,
    /// Who played, in the order of every share by leader.
    pub leaders: Vec<&'static str>,
    /// The weeks, and at last the one without the leader.
    pub weeks: Vec<CalendarWeek>,
    /// The ids of written moments that never came.
    pub never: Vec<String>,
    /// The endings, in their order.
    pub endings: Vec<EndingShares>,
    /// Words and minutes.
    pub reading: ReadingShare,
    /// The people, in their order.
    pub people: Vec<PersonMet>,
    /// Which moment leads to which.
    pub edges: Vec<MomentEdge>,
}

/// How often an ending is reached.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct EndingShares {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The share of runs, 0..1, by leader.
    pub shares: Vec<f64>,
}

impl EndingShares {
    /// Nobody reaches it.
    #[must_use]
    pub fn is_never(&self) -> bool {
        self.shares.iter().all(|share| *share <= 0.0)
    }
}

/// What there is to read beside what is promised.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct ReadingShare {
    /// Words of the story in the file.
    pub words: usize,
    /// The minutes of play that the file promises.
    pub promised: u32,
    /// Minutes of reading in a run, the mean at 200 words a minute.
    pub minutes: f64,
    /// Moments in a run, the mean.
    pub moments: f64,
}

impl ReadingShare {
    /// The seconds that the promised minutes leave for each moment beside reading; below 0 when reading alone takes longer.
    #[must_use]
    pub fn seconds_a_moment(&self) -> f64 {
        60.0 * (f64::from(self.promised) - self.minutes) / self.moments.max(1.0)
    }
}

/// How often somebody is met.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PersonMet {
    /// Their id.
    pub id: String,
    /// Their name.
    pub name: String,
    /// Moments of theirs in a run, the mean: those they own.
    pub own: f64,
    /// Moments in a run at which they are there without owning them, the mean.
    pub beside: f64,
    /// The share of runs in which they are met at all, 0..1.
    pub met: f64,
}

impl ScenarioOverview {
    /// Plays a scenario, so many seeds under each reference leader, at least 1.
    ///
    /// # Errors
    /// Names a parameter that the model lacks.
    pub fn of(scenario: Scenario, model: &Model, seeds: u64) -> Result<Self, MissingParameter> {
        let setup = WorldSetup::with_model(scenario, model)?;
        let scenario = &setup.world.scenario;
        let seeds = seeds.max(1);
        // As the lesson's: every edit draws new ones.
        let first_seed = stable_hash(&format!("{} {}", scenario.digest, setup.model_digest));
        let runs = heard_runs(&setup.world, first_seed, seeds);
        let read = Sweep::with_model(Arc::clone(scenario), model)?
            .leaders([ReferenceLeader::Situational])
            .runs(seeds)
            .seed(first_seed)
            .rows()
            .unwrap_or_default();
        let minutes = read.iter().map(|row| row.measure(Measure::ReadingMinutes)).sum::<f64>();
        let (weeks, never) = calendar(scenario, &runs);
        Ok(Self {
            title: scenario.title.clone(),
            first_seed,
            runs: seeds,
            leaders: ReferenceLeader::ALL.map(ReferenceLeader::name).to_vec(),
            never,
            endings: endings(scenario, &runs),
            reading: ReadingShare {
                words: words(scenario),
                promised: scenario.minutes,
                minutes: minutes / read.len().max(1) as f64,
                moments: weeks.iter().map(|week| week.moments).sum(),
            },
            weeks,
            people: people(scenario, &runs),
            edges: edges(scenario, &runs),
        })
    }
}

fn endings(scenario: &Scenario, runs: &[HeardRun]) -> Vec<EndingShares> {
    let share = |ending: usize, leader: usize| {
        let own = || runs.iter().filter(|run| run.leader == leader);
        own().filter(|run| run.ending == ending).count() as f64 / own().count().max(1) as f64
    };
    let all = scenario.endings.iter().enumerate().map(|(index, ending)| EndingShares {
        id: ending.id.clone(),
        title: ending.title.clone(),
        shares: (0..ReferenceLeader::ALL.len())
            .map(|leader| share(index, leader))
            .collect(),
    });
    all.collect()
}

fn words(scenario: &Scenario) -> usize {
    let story = scenario.story_texts();
    let story = story.iter().map(|text| text.text.as_str());
    let all = story
        .chain([scenario.about.as_str()])
        .chain(scenario.brief.iter().map(String::as_str));
    all.map(|text| text.split_whitespace().count()).sum()
}

fn people(scenario: &Scenario, runs: &[HeardRun]) -> Vec<PersonMet> {
    let mean = |count: usize| count as f64 / runs.len().max(1) as f64;
    let all = scenario.people.iter().enumerate().map(|(person, written)| {
        let heard = || runs.iter().flat_map(|run| &run.met);
        let own = heard().filter(|heard| heard.owner == Some(person)).count();
        let beside = heard().filter(|heard| is_beside(scenario, heard, person)).count();
        let met = runs.iter().filter(|run| {
            let mut met = run.met.iter();
            met.any(|heard| heard.owner == Some(person) || is_beside(scenario, heard, person))
        });
        PersonMet {
            id: written.id.clone(),
            name: written.name.clone(),
            own: mean(own),
            beside: mean(beside),
            met: mean(met.count()),
        }
    });
    all.collect()
}

/// Somebody is there, at the table or looking on, without owning the moment.
fn is_beside(scenario: &Scenario, heard: &HeardMoment, person: PersonId) -> bool {
    let written = heard.written.and_then(|moment| scenario.moments.get(moment));
    let is_there = heard.other == Some(person) || written.is_some_and(|moment| moment.people.contains(&person));
    is_there && heard.owner != Some(person)
}
