//! The lesson, measured: is somebody who reads each moment better off than somebody who always does the same, deals
//! without looking, or overdoes one act?
//!
//! In: a scenario and a number of seeds. Out: a [`LessonReport`]. Both sides of a pair have the same plan, meetings and
//! acts, so that only the reading of moments differs; a second table gives everybody weeks of their own. Seeds come
//! from the digest of scenario and model: every edit draws new ones.
//!
//! Follow it: `player` (who plays) -> `pilot` and `search` (the best constant and the best plan) -> `run` (one run) ->
//! `table` (all of them) -> `report` (paired differences), with `branches` (moments one by one), `labels` (what the
//! label of a choice gives away) and `variance` (what the spread is owed to).
//! `judgement` says of a rehearsed moment (`rehearsal`) what is right in it. `promises` judges what a scenario's contracts say of it, `forms` whether two scenarios are as hard as one another; `roster` hands out the players by name.
//!
//! ```
//! use stepback::insight::{Lesson, LessonMeasure, LessonPlan};
//! use stepback::scenario::Scenario;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let report = Lesson::of(Scenario::shipped("first_steps")?).seeds(4).foreseeing(0).measure();
//! if let Some(value) = report.value_of_reading("situational", LessonPlan::Default) {
//!     println!("against {}: {:+.3}", value.rival, value.on(LessonMeasure::Sum).mean);
//! }
//! # Ok(())
//! # }
//! ```

mod branches;
mod choice_label;
mod forms;
mod judgement;
mod labels;
mod oracle;
mod outcome;
mod pilot;
mod player;
mod promised_runs;
mod promises;
mod rehearsal;
mod report;
mod roster;
mod run;
mod search;
mod table;
mod variance;

use std::sync::Arc;

use crate::ensemble::contracts::JudgedContract;
use crate::ensemble::sweep::SweepTally;
use crate::ensemble::{NamedPolicy, PolicyFactory, WorldSetup};
use crate::platform::threads;
use crate::scenario::{Model, Scenario, suggestion};
use crate::simulation::{MissingParameter, World, stable_hash};

pub use branches::{ChoiceFigures, MomentFigures};
pub use choice_label::ChoiceLabel;
pub use judgement::{ChangeEffect, JudgedChoice, Judgement, MomentChange, MomentFinding, MomentVerdict, WhyNever};
pub use labels::{LabelFigures, LabelShares, StanceFigures};
pub use oracle::{TrueFutures, TrueOdds};
pub use outcome::LessonMeasure;
pub use player::PlayerSort;
pub use rehearsal::{MomentMeasure, MomentVariant, Rehearsal};
pub use report::{LessonReport, NeverMet, PlayerFigures, ReadingValue};
pub use table::LessonPlan;
pub use variance::VarianceShares;

/// Seeds unless said otherwise.
const SEEDS: u64 = 200;
/// Seeds of those who look ahead, unless said otherwise.
const AHEAD: u64 = 60;
/// Futures of each choice for those who look ahead, unless said otherwise.
const FUTURES: u32 = 50;

/// A moment that a scenario does not have.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no moment `{given}` in it{}", closest(.close.as_deref()))]
pub struct NoSuchMoment {
    /// What was asked for.
    pub given: String,
    /// The nearest id.
    pub close: Option<String>,
}

fn closest(close: Option<&str>) -> String {
    close.map_or_else(
        || "; without a name all are rehearsed".to_owned(),
        |close| format!("; did you mean `{close}`?"),
    )
}

/// A measurement to be made.
#[derive(Debug, Clone)]
pub struct Lesson {
    world: Arc<World>,
    first_seed: u64,
    seeds: u64,
    ahead: u64,
    futures: u32,
    threads: usize,
    guests: Vec<NamedPolicy>,
}

impl Lesson {
    /// Over 200 seeds, with the model that is built in, on all cores; those who look ahead play 60 of them with 50
    /// futures a choice.
    #[must_use]
    pub fn of(scenario: impl Into<Arc<Scenario>>) -> Self {
        Self::in_world(WorldSetup::shipped(scenario))
    }

    /// The same with another model.
    ///
    /// # Errors
    /// Names a parameter that the model lacks.
    pub fn with_model(scenario: impl Into<Arc<Scenario>>, model: &Model) -> Result<Self, MissingParameter> {
        WorldSetup::with_model(scenario, model).map(Self::in_world)
    }

    fn in_world(setup: WorldSetup) -> Self {
        let digests = format!("{} {}", setup.world.scenario.digest, setup.model_digest);
        Self {
            world: setup.world,
            first_seed: stable_hash(&digests),
            seeds: SEEDS,
            ahead: AHEAD,
            futures: FUTURES,
            threads: threads::cores(),
            guests: Vec::new(),
        }
    }

    /// With an attentive player of one's own: any policy, by a name. With shared plans it answers moments only.
    #[must_use]
    pub fn player(mut self, name: impl AsRef<str>, make: PolicyFactory) -> Self {
        self.guests.push(NamedPolicy::new(name, make));
        self
    }

    /// Seeds that everybody plays, at least 2.
    #[must_use]
    pub fn seeds(mut self, seeds: u64) -> Self {
        self.seeds = seeds.max(2);
        self
    }

    /// How many of the seeds those play who look ahead; 0: nobody looks ahead.
    #[must_use]
    pub const fn foreseeing(mut self, seeds: u64) -> Self {
        self.ahead = seeds;
        self
    }

    /// Futures of each choice for those who look ahead.
    #[must_use]
    pub const fn futures(mut self, futures: u32) -> Self {
        self.futures = futures;
        self
    }

    /// On how many threads; the results are the same on any number.
    #[must_use]
    pub const fn threads(mut self, threads: usize) -> Self {
        self.threads = threads;
        self
    }

    /// The first seed, and how many everybody plays.
    #[must_use]
    pub const fn seed_range(&self) -> (u64, u64) {
        (self.first_seed, self.seeds)
    }

    /// Everybody who sees no more than a player does, by name: as the lesson's tables have them with the plan that lies
    /// there on the first Monday, and `foreseeing` with weeks of its own.
    #[must_use]
    pub fn players(&self) -> Vec<NamedPolicy> {
        roster::players(self)
    }

    /// Rehearses a written moment, with its id.
    ///
    /// # Errors
    /// The scenario has no such moment; with the closest.
    pub fn rehearse(&self, id: &str) -> Result<Rehearsal, NoSuchMoment> {
        let moments = &self.world.scenario.moments;
        let found = moments.iter().position(|moment| moment.id == id);
        let found = found.ok_or_else(|| NoSuchMoment {
            given: id.to_owned(),
            close: suggestion::closest(id, moments.iter().map(|moment| moment.id.as_str())).map(str::to_owned),
        })?;
        Ok(rehearsal::rehearsed(self, found))
    }

    /// A rehearsed moment, judged: what is right in it, and what to change to turn that.
    #[must_use]
    pub fn judged(&self, rehearsal: &Rehearsal) -> Judgement {
        Judgement::of(rehearsal, &self.world.scenario)
    }

    /// Judges what the scenario promises of the lesson and of moments, in the order of the file, by as few runs as that
    /// takes.
    #[must_use]
    pub fn judge(&self) -> Vec<JudgedContract> {
        promises::judged(self)
    }

    /// Judges all that the scenario promises, in the order of the file; what it promises of leaders by a sweep.
    #[must_use]
    pub fn judge_all(&self, tally: &SweepTally) -> Vec<JudgedContract> {
        promises::judged_all(self, tally)
    }

    /// Judges whether this scenario is as hard as the one that it is a parallel form of.
    #[must_use]
    pub fn as_hard_as(&self, of: &Self) -> JudgedContract {
        forms::as_hard(self, of)
    }

    /// Plays all of it.
    #[must_use]
    pub fn measure(&self) -> LessonReport {
        LessonReport::of(self, &table::played(self))
    }
}
