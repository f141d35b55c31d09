//! Coverage of a scenario: which of its texts, choices and outcomes come in play-throughs, and which never do.
//!
//! In: a scenario and a number of runs. Out: a [`CoverageReport`]. First everybody of the reference plays, and constant, blind and
//! spamming players. From then on each run has an aim, a text that has not come: it plays as one of them, listens and asks where
//! something is left to hear, and in every moment looks at where each choice would lead (a fork that is given up at once) and takes
//! the one that brings its aim nearest. What a fork shows has come. Runs of a round share what came before it, so that the
//! report is the same on any number of threads.
//!
//! Follow it: `seeker` (who plays) -> `aim` (what a run is after, and how far off it is) -> `course` (one run) -> `report`.

mod aim;
mod came;
mod course;
mod report;
mod seeker;

use std::sync::Arc;

use crate::ensemble::WorldSetup;
use crate::platform::threads;
use crate::scenario::{Model, Scenario, TextId};
use crate::simulation::{MissingParameter, World, stable_hash};

use aim::Aim;
use course::course;
use seeker::Seeker;

pub(in crate::insight) use came::Came;
pub(in crate::insight) use course::PlayListener;
pub use report::{CoverageReport, CoveredText, KindCoverage};

/// Runs unless said otherwise.
const RUNS: u64 = 20_000;
/// Runs that share what came before them.
const ROUND: u64 = 64;
/// In so many runs of a round one is after nothing.
const AIMLESS: u64 = 8;

/// Play-throughs that look for what has not come.
#[derive(Debug, Clone)]
pub struct Coverage {
    world: Arc<World>,
    runs: u64,
    first_seed: u64,
    threads: usize,
}

impl Coverage {
    /// Over 20,000 runs from seed 0, on all cores.
    ///
    /// # Errors
    /// Names a parameter that the model lacks.
    pub fn with_model(scenario: impl Into<Arc<Scenario>>, model: &Model) -> Result<Self, MissingParameter> {
        let setup = WorldSetup::with_model(scenario, model)?;
        Ok(Self {
            world: setup.world,
            runs: RUNS,
            first_seed: 0,
            threads: threads::cores(),
        })
    }

    /// Runs at most; it ends earlier when everything has come.
    #[must_use]
    pub const fn runs(mut self, runs: u64) -> Self {
        self.runs = runs;
        self
    }

    /// The seed of the first run; each run has the next.
    #[must_use]
    pub const fn seed(mut self, seed: u64) -> Self {
        self.first_seed = seed;
        self
    }

    /// On how many threads; the report is the same on any number.
    #[must_use]
    pub const fn threads(mut self, threads: usize) -> Self {
        self.threads = threads;
        self
    }

    /// Plays; `tell` hears how many runs are done, of how many at most.
    #[must_use]
    pub fn measure(&self, mut tell: impl FnMut(u64, u64)) -> CoverageReport {
        let texts = self.world.scenario.story_texts();
        let mut all = Came::nothing(&self.world.scenario, &texts);
        let mut first_runs: Vec<Option<u64>> = vec![None; texts.len()];
        let mut done = 0;
        while done < self.runs && !(all.is_complete() && done > 0) {
            let unseen: Vec<TextId> = texts.iter().map(|text| text.id).filter(|id| !all.has(*id)).collect();
            let round = ROUND.min(self.runs - done);
            let played = threads::map(self.threads, round as usize, |n| {
                self.run(done + n as u64, &all, &unseen)
            });
            for (n, came) in played.iter().enumerate() {
                for index in came.beyond(&all) {
                    first_runs[index].get_or_insert(done + n as u64 + 1);
                }
                all.add(came);
            }
            done += round;
            tell(done, self.runs);
        }
        CoverageReport::of(&self.world.scenario, texts, &first_runs, &all, done)
    }

    /// One run, and what came in it.
    fn run(&self, n: u64, before: &Came, unseen: &[TextId]) -> Came {
        let seed = self.first_seed.wrapping_add(n);
        let players = seeker::players();
        let dealt = stable_hash(&format!("{seed}"));
        let is_first_of_its_sort = n < players.len() as u64;
        let aim = (!is_first_of_its_sort && !unseen.is_empty() && !n.is_multiple_of(AIMLESS))
            .then(|| unseen[(dealt >> 8) as usize % unseen.len()])
            .and_then(|id| Aim::of(&self.world.scenario, id));
        let player = if is_first_of_its_sort { n } else { dealt };
        let player = players[player as usize % players.len()].policy();
        course(&self.world, seed, &mut Seeker { player, aim }, before)
    }
}
