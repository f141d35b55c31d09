//! The bench of the laboratory: the model as it is or with a mechanism off, and teams on all cores.

use std::sync::Arc;

use super::tally::WeeklyTally;
use super::team::LabTeam;
use crate::ensemble::{Policy, play};
use crate::platform::{embedded, threads};
use crate::scenario::{Diagnostics, Kinds, Model, Scenario};
use crate::simulation::{MissingParameter, Parameters, Simulation, UnknownParameter, World};

/// The pattern's path among the assets.
const PATTERN: &str = "lab/team.ron";

/// Why there is no laboratory.
#[derive(Debug, thiserror::Error)]
pub enum LabError {
    /// The assets it needs have mistakes.
    #[error("the assets that experiments need have mistakes:\n{0}")]
    Assets(#[from] Diagnostics),
    /// The model lacks a number.
    #[error(transparent)]
    Model(#[from] MissingParameter),
}

/// A model to experiment with, and the pattern of teams.
#[derive(Debug, Clone)]
pub struct Lab {
    pattern: Arc<Scenario>,
    model: Parameters,
    threads: usize,
}

impl Lab {
    /// With the model of the program, or the one in `--assets DIR`.
    ///
    /// # Errors
    /// Every mistake in the assets.
    pub fn open() -> Result<Self, LabError> {
        let kinds = Kinds::current()?;
        let bytes = embedded::asset(PATTERN).unwrap_or_default();
        let (pattern, _) = Scenario::from_bytes("lab", &embedded::label(PATTERN), &bytes, &kinds)?;
        let model = Model::current()?;
        Ok(Self {
            pattern: Arc::new(pattern),
            model: Parameters::new(|name| model.get(name))?,
            threads: threads::cores(),
        })
    }

    /// The same laboratory on so many threads, at least 1. Results do not depend on it.
    #[must_use]
    pub fn on_threads(mut self, threads: usize) -> Self {
        self.threads = threads.max(1);
        self
    }

    /// The same with some parameters changed.
    #[must_use]
    pub fn with(&self, change: impl FnOnce(&mut Parameters)) -> Self {
        let mut lab = self.clone();
        change(&mut lab.model);
        lab
    }

    /// The same with parameters set by name, as `group.name`.
    ///
    /// # Errors
    /// The model has no parameter of that name.
    pub fn with_values(&self, values: &[(&str, f64)]) -> Result<Self, UnknownParameter> {
        let mut lab = self.clone();
        for (name, value) in values {
            lab.model.set(name, *value)?;
        }
        Ok(lab)
    }

    /// The model as numbers.
    #[must_use]
    pub const fn model(&self) -> &Parameters {
        &self.model
    }

    /// A team's world.
    #[must_use]
    pub fn world(&self, team: &LabTeam, seed: u64) -> Arc<World> {
        Arc::new(World::new(Arc::new(team.build(&self.pattern, seed)), self.model))
    }

    /// A team led from the first Monday to the end of the week without its leader.
    #[must_use]
    pub fn lead(&self, team: &LabTeam, seed: u64, mut policy: impl Policy) -> (Simulation, WeeklyTally) {
        let world = self.world(team, seed);
        let unique = team
            .moments
            .iter()
            .find_map(|m| m.meeting.as_ref())
            .and_then(|m| m.facts.iter().position(|f| f.known_by.len() == 1));
        let mut tally = WeeklyTally::new(unique.unwrap_or(usize::MAX));
        let end = play(&world, seed, &mut policy, &mut tally);
        (end, tally)
    }

    /// What `work` finds in each of so many teams from a seed on, in the order of their seeds.
    pub fn teams<T: Send>(&self, seeds: std::ops::Range<u64>, work: impl Fn(u64) -> T + Sync) -> Vec<T> {
        let count = usize::try_from(seeds.end.saturating_sub(seeds.start)).unwrap_or(usize::MAX);
        threads::map(self.threads, count, |i| work(seeds.start + i as u64))
    }
}
