//! Sweeps: a scenario played many times by leaders that play by themselves, on all cores, with the same bytes whatever
//! the number of threads, shards or interruptions.
//!
//! In: a scenario, leaders, a number of runs, a seed. Out: a [`SweepTally`] and its [`SweepSummary`]; on the disk rows that any run
//! can be played again from.
//!
//! Follow a run: `watch` (played and heard) -> `row` (a line) -> `folder` (parts, then whole files) -> `tally` (whole
//! numbers) -> `summary` (figures), with `choices` for what decisions do. `merge` puts shards together.
//!
//! ```
//! use stepback::ensemble::{Measure, ReferenceLeader, Sweep};
//! use stepback::scenario::Scenario;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let scenario = Scenario::shipped("the_launch")?;
//! let swept = Sweep::of(scenario).leaders([ReferenceLeader::Direct, ReferenceLeader::Absent]).runs(20).play()?;
//! for leader in swept.tally.leaders() {
//!     let alone = swept.tally.measured(*leader, Measure::LevelAlone);
//!     println!("{}: {:.2}", leader.name(), alone.map_or(0.0, |level| level.mean));
//! }
//! # Ok(())
//! # }
//! ```

mod book;
mod choices;
mod error;
mod folder;
mod manifest;
mod measure;
mod merge;
mod reading;
mod replay;
mod row;
mod summary;
mod tally;
mod watch;

use std::path::Path;
use std::sync::Arc;

use super::ReferenceLeader;
use crate::platform::threads;
use crate::scenario::{Model, Scenario, suggestion};
use crate::simulation::{MissingParameter, Parameters, World};

use reading::RowReader;

pub use book::{Book, KindIds, MomentIds};
pub use choices::{ChoiceEffect, ChoiceVerdict, Weighed};
pub use error::SweepError;
pub use manifest::{Differs, FORMAT, MOST_RUNS, Manifest, NoShard, Shard};
pub use measure::Measure;
pub use merge::merge;
pub use replay::{ReplayError, ReplayedRun, Step, replay};
pub use row::{MomentOrigin, MomentRow, RunRow};
pub use summary::{ChoiceCounts, EmergentCounts, Ended, Measured, MomentCame, Proportion, Spiral, SweepSummary};
pub use tally::SweepTally;

/// Runs that one thread plays at a time.
const UNIT: u64 = 32;

/// A sweep to be played.
#[derive(Debug, Clone)]
pub struct Sweep {
    world: Arc<World>,
    model_digest: String,
    leaders: Vec<ReferenceLeader>,
    runs: u64,
    seed: u64,
    shard: Shard,
    threads: usize,
}

/// A sweep that was played.
#[derive(Debug, Clone, PartialEq)]
pub struct Swept {
    /// What it was.
    pub manifest: Manifest,
    /// What it adds up to.
    pub tally: SweepTally,
    /// How many runs of each leader were there already, in a folder that was gone on with.
    pub found: u64,
}

impl Swept {
    /// Its figures.
    #[must_use]
    pub fn summary(&self) -> SweepSummary {
        SweepSummary::of(&self.manifest, &self.tally)
    }
}

impl Sweep {
    /// A thousand runs under every leader, from seed 0, with the model that is built in, on all cores.
    #[must_use]
    pub fn of(scenario: impl Into<Arc<Scenario>>) -> Self {
        Self::in_world(World::new(scenario.into(), Parameters::shipped()), &Model::shipped())
    }

    /// The same with another model.
    ///
    /// # Errors
    /// Names a parameter that the model lacks.
    pub fn with_model(scenario: impl Into<Arc<Scenario>>, model: &Model) -> Result<Self, MissingParameter> {
        let parameters = Parameters::new(|name| model.get(name))?;
        Ok(Self::in_world(World::new(scenario.into(), parameters), model))
    }

    fn in_world(world: World, model: &Model) -> Self {
        Self {
            world: Arc::new(world),
            model_digest: model.digest().to_owned(),
            leaders: ReferenceLeader::ALL.to_vec(),
            runs: 1000,
            seed: 0,
            shard: Shard::WHOLE,
            threads: threads::cores(),
        }
    }

    /// Who plays; each once, in the order of [`ReferenceLeader::ALL`] however they are given.
    #[must_use]
    pub fn leaders(mut self, leaders: impl IntoIterator<Item = ReferenceLeader>) -> Self {
        let wanted: Vec<ReferenceLeader> = leaders.into_iter().collect();
        self.leaders = ReferenceLeader::ALL
            .into_iter()
            .filter(|l| wanted.contains(l))
            .collect();
        self
    }

    /// Runs of each leader in the whole sweep, 1..=[`MOST_RUNS`].
    #[must_use]
    pub const fn runs(mut self, runs: u64) -> Self {
        self.runs = runs;
        self
    }

    /// The seed of run 0; run n is played with this plus n, under each leader.
    #[must_use]
    pub const fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Only this part of it.
    #[must_use]
    pub const fn shard(mut self, shard: Shard) -> Self {
        self.shard = shard;
        self
    }

    /// On how many threads; the results are the same on any number.
    #[must_use]
    pub const fn threads(mut self, threads: usize) -> Self {
        self.threads = threads;
        self
    }

    /// What it is.
    #[must_use]
    pub fn manifest(&self) -> Manifest {
        let scenario = &self.world.scenario;
        Manifest {
            stepback_sweep: FORMAT,
            program: env!("CARGO_PKG_VERSION").to_owned(),
            scenario: scenario.name.clone(),
            scenario_digest: scenario.digest.clone(),
            model_digest: self.model_digest.clone(),
            kinds_digest: scenario.kinds_digest(),
            leaders: self.leaders.iter().map(|leader| leader.name().to_owned()).collect(),
            runs: self.runs,
            seed: self.seed,
            shard: self.shard,
            book: Book::of(scenario),
            rows_digest: None,
        }
    }

    /// What is played.
    #[must_use]
    pub fn scenario(&self) -> &Scenario {
        &self.world.scenario
    }

    /// Plays it in memory.
    ///
    /// # Errors
    /// Nothing to play, or a shard that does not exist.
    pub fn play(&self) -> Result<Swept, SweepError> {
        self.play_and_tell(|_, _| {})
    }

    /// The same, telling how many runs of how many are done (runs of all leaders together) as they come.
    ///
    /// # Errors
    /// As [`Sweep::play`].
    pub fn play_and_tell(&self, mut tell: impl FnMut(u64, u64)) -> Result<Swept, SweepError> {
        self.fits()?;
        let manifest = self.manifest();
        let mut tally = SweepTally::new(&self.leaders, &manifest.book);
        let (from, to) = manifest.range();
        self.each_unit(from, to, &mut |rows| {
            for run in rows.chunks(self.leaders.len()) {
                tally.add_run(run);
            }
            tell(tally.runs(), to - from);
            Ok(())
        })?;
        Ok(Swept {
            manifest,
            tally,
            found: 0,
        })
    }

    /// Plays it into a folder, or goes on with what is there; telling how many runs of how many are done.
    ///
    /// Kept are `runs.csv` and `runs.jsonl` (a row a run), `summary.json` and `summary.csv`, and, written last,
    /// `manifest.json`. Broken off at any instant, it keeps the parts that are done.
    ///
    /// # Errors
    /// The folder cannot be written, or holds something else.
    pub fn keep(&self, folder: &Path, tell: impl FnMut(u64, u64)) -> Result<Swept, SweepError> {
        self.fits()?;
        folder::keep(self, folder, tell)
    }

    /// Every row, in the order of runs and leaders.
    ///
    /// # Errors
    /// As [`Sweep::play`].
    pub fn rows(&self) -> Result<Vec<RunRow>, SweepError> {
        self.fits()?;
        let (from, to) = self.shard.range(self.runs);
        let mut all = Vec::new();
        self.each_unit(from, to, &mut |rows| {
            all.extend(rows);
            Ok(())
        })?;
        Ok(all)
    }

    fn fits(&self) -> Result<(), SweepError> {
        if self.runs == 0 {
            return Err(SweepError::NoRuns);
        }
        if self.runs > MOST_RUNS {
            return Err(SweepError::TooManyRuns(self.runs));
        }
        if self.leaders.is_empty() {
            return Err(SweepError::NoLeaders(names()));
        }
        let Shard { part, of } = self.shard;
        if of == 0 {
            return Err(NoShard::None.into());
        }
        if part == 0 || part > of {
            return Err(NoShard::Number { part, of }.into());
        }
        if of > self.runs {
            return Err(SweepError::TooManyShards { runs: self.runs, of });
        }
        Ok(())
    }

    /// Plays runs `from..to` under each leader and hands over their rows, unit by unit in order.
    fn each_unit(
        &self,
        from: u64,
        to: u64,
        take: &mut impl FnMut(Vec<RunRow>) -> Result<(), SweepError>,
    ) -> Result<(), SweepError> {
        let reading = RowReader::of(&self.world.scenario);
        let unit = |n: u64| {
            let first = from + n * UNIT;
            let last = (first + UNIT).min(to);
            let mut rows = Vec::with_capacity(self.leaders.len() * (last - first) as usize);
            for run in first..last {
                let seed = self.seed.wrapping_add(run);
                let row = |leader: &ReferenceLeader| watch::watch(&self.world, &reading, *leader, run, seed);
                rows.extend(self.leaders.iter().map(row));
            }
            rows
        };
        let units = (to - from).div_ceil(UNIT);
        threads::in_order(self.threads, units, unit, |_, rows| take(rows))
    }
}

/// The leaders that a list of names means: `all`, or names with commas between them.
///
/// # Errors
/// A name that no leader has, with the closest.
pub fn leaders_named(list: &str) -> Result<Vec<ReferenceLeader>, SweepError> {
    let mut leaders = Vec::new();
    for name in list.split(',').map(str::trim).filter(|name| !name.is_empty()) {
        if name.eq_ignore_ascii_case("all") {
            return Ok(ReferenceLeader::ALL.to_vec());
        }
        leaders.push(leader_named(name)?);
    }
    if leaders.is_empty() {
        return Err(SweepError::NoLeaders(names()));
    }
    Ok(leaders)
}

/// The leader of a name.
///
/// # Errors
/// None has it; with the closest.
pub fn leader_named(name: &str) -> Result<ReferenceLeader, SweepError> {
    ReferenceLeader::named(name).ok_or_else(|| SweepError::UnknownLeader {
        name: name.to_owned(),
        close: suggestion::closest(name, ReferenceLeader::ALL.map(ReferenceLeader::name)).map(str::to_owned),
        known: names(),
    })
}

fn names() -> Vec<String> {
    ReferenceLeader::ALL
        .iter()
        .map(|leader| leader.name().to_owned())
        .collect()
}
