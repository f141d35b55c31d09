//! Sweeps: a scenario played many times by leaders that play by themselves, on all cores, with the same bytes whatever
//! the number of threads, shards or interruptions.
//!
//! In: a scenario, leaders (those of the reference, or any policy by a name), a number of runs, a seed. Out: a [`SweepTally`] and its [`SweepSummary`]; on the disk rows that any run
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
//!     let alone = swept.tally.measured(leader, Measure::LevelAlone);
//!     println!("{leader}: {:.2}", alone.map_or(0.0, |level| level.mean));
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

use super::{NamedPolicy, PolicyFactory, ReferenceLeader, WorldSetup};
use crate::platform::threads;
use crate::scenario::{Model, Scenario, suggestion};
use crate::simulation::MissingParameter;

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
    setup: WorldSetup,
    leaders: Vec<NamedPolicy>,
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
    /// A thousand runs under every reference leader, from seed 0, with the model that is built in, on all cores.
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
        Self {
            setup,
            leaders: ReferenceLeader::ALL.map(NamedPolicy::from).to_vec(),
            runs: 1000,
            seed: 0,
            shard: Shard::WHOLE,
            threads: threads::cores(),
        }
    }

    /// Who plays; each name once (the first of it): those of the reference in their order however they are given, then
    /// the others.
    #[must_use]
    pub fn leaders<L: Into<NamedPolicy>>(mut self, leaders: impl IntoIterator<Item = L>) -> Self {
        let mut wanted: Vec<NamedPolicy> = Vec::new();
        for leader in leaders.into_iter().map(Into::into) {
            if wanted.iter().all(|known| known.name() != leader.name()) {
                wanted.push(leader);
            }
        }
        let place = |leader: &NamedPolicy| {
            let named = |known: &ReferenceLeader| known.name() == &**leader.name();
            ReferenceLeader::ALL
                .iter()
                .position(named)
                .unwrap_or(ReferenceLeader::ALL.len())
        };
        wanted.sort_by_key(place);
        self.leaders = wanted;
        self
    }

    /// With a leader of one's own beside the others: any policy, by a name. A folder is gone on with by names alone, so a
    /// policy that was changed needs another name or another folder.
    #[must_use]
    pub fn player(self, name: impl AsRef<str>, make: PolicyFactory) -> Self {
        let with = self.leaders.iter().cloned().chain([NamedPolicy::new(name, make)]);
        let with: Vec<NamedPolicy> = with.collect();
        self.leaders(with)
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
        let scenario = &self.setup.world.scenario;
        Manifest {
            stepback_sweep: FORMAT,
            program: env!("CARGO_PKG_VERSION").to_owned(),
            scenario: scenario.name.clone(),
            scenario_digest: scenario.digest.clone(),
            model_digest: self.setup.model_digest.clone(),
            kinds_digest: scenario.kinds_digest(),
            leaders: self.leaders.iter().map(|leader| leader.name().to_string()).collect(),
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
        &self.setup.world.scenario
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
        let mut tally = SweepTally::new(&manifest.leaders, &manifest.book);
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
            return Err(SweepError::NoLeaders(reference_names()));
        }
        let unfit = |leader: &&NamedPolicy| !is_name(leader.name());
        if let Some(leader) = self.leaders.iter().find(unfit) {
            return Err(SweepError::LeaderName(leader.name().to_string()));
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
        let reading = RowReader::of(&self.setup.world.scenario);
        let unit = |n: u64| {
            let first = from + n * UNIT;
            let last = (first + UNIT).min(to);
            let mut rows = Vec::with_capacity(self.leaders.len() * (last - first) as usize);
            for run in first..last {
                let seed = self.seed.wrapping_add(run);
                let row = |leader: &NamedPolicy| watch::watch(&self.setup.world, &reading, leader, run, seed);
                rows.extend(self.leaders.iter().map(row));
            }
            rows
        };
        let units = (to - from).div_ceil(UNIT);
        threads::in_order(self.threads, units, unit, |_, rows| take(rows))
    }
}

/// What a row of a sweep can name: lower-case letters, digits, `-` and `_`.
fn is_name(name: &str) -> bool {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_';
    !name.is_empty() && name.chars().all(fits)
}

/// The leaders that a list of names means: `all` for those of the reference, or names with commas between them, of the
/// reference or of others that are known.
///
/// # Errors
/// A name that no leader has, with the closest.
pub fn leaders_named(list: &str, others: &[NamedPolicy]) -> Result<Vec<NamedPolicy>, SweepError> {
    let mut leaders = Vec::new();
    for name in list.split(',').map(str::trim).filter(|name| !name.is_empty()) {
        if name.eq_ignore_ascii_case("all") {
            leaders.extend(ReferenceLeader::ALL.map(NamedPolicy::from));
        } else {
            leaders.push(leader_named(name, others)?);
        }
    }
    if leaders.is_empty() {
        return Err(SweepError::NoLeaders(reference_names()));
    }
    Ok(leaders)
}

/// The leader of a name: of the reference, or one of others that are known; capitals do not matter.
///
/// # Errors
/// None has it; with the closest.
pub fn leader_named(name: &str, others: &[NamedPolicy]) -> Result<NamedPolicy, SweepError> {
    if let Some(leader) = ReferenceLeader::named(name) {
        return Ok(leader.into());
    }
    let known = others.iter().find(|other| other.name().eq_ignore_ascii_case(name));
    known.cloned().ok_or_else(|| {
        let all = ReferenceLeader::ALL.map(ReferenceLeader::name);
        let others = others.iter().map(|other| &**other.name());
        SweepError::UnknownLeader {
            name: name.to_owned(),
            close: suggestion::closest(name, all.into_iter().chain(others)).map(str::to_owned),
            known: reference_names(),
        }
    })
}

fn reference_names() -> Vec<String> {
    ReferenceLeader::ALL
        .iter()
        .map(|leader| leader.name().to_owned())
        .collect()
}
