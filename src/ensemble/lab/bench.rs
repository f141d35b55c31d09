//! The bench of the laboratory: the model as it is or with a mechanism off, and teams on all cores.

use std::sync::Arc;

use super::tally::WeeklyTally;
use super::team::LabTeam;
use crate::ensemble::{Policy, play};
use crate::platform::{embedded, threads};
use crate::scenario::{Diagnostics, Kinds, Model, Scenario};
use crate::simulation::{Parameters, Simulation, World};

/// The pattern's path among the assets.
const PATTERN: &str = "lab/team.ron";

/// Why there is no laboratory: the assets it needs have mistakes.
#[derive(Debug, thiserror::Error)]
#[error("the assets that experiments need have mistakes:\n{0}")]
pub struct LabError(#[from] Diagnostics);

/// A model to experiment with, and the pattern of teams.
#[derive(Debug, Clone)]
pub struct Lab {
    pattern: Arc<Scenario>,
    values: Vec<(&'static str, f64)>,
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
            values: Parameters::NAMES
                .iter()
                .map(|name| (*name, model.get(name).unwrap_or(0.0)))
                .collect(),
            threads: threads::cores(),
        })
    }

    /// The same laboratory on so many threads, at least 1. Results do not depend on it.
    #[must_use]
    pub fn on_threads(mut self, threads: usize) -> Self {
        self.threads = threads.max(1);
        self
    }

    /// The same with some parameters set to other values. A name that does not exist changes nothing.
    #[must_use]
    pub fn with(&self, changes: &[(&str, f64)]) -> Self {
        let mut lab = self.clone();
        for (name, value) in &mut lab.values {
            if let Some((_, new)) = changes.iter().find(|(changed, _)| changed == name) {
                *value = *new;
            }
        }
        lab
    }

    /// The value of a parameter here.
    #[must_use]
    pub fn value(&self, name: &str) -> f64 {
        self.values
            .iter()
            .find(|(known, _)| *known == name)
            .map_or(0.0, |(_, value)| *value)
    }

    /// The model as numbers.
    #[must_use]
    pub fn model(&self) -> Parameters {
        Parameters::new(|name| Some(self.value(name)))
    }

    /// A team's world.
    #[must_use]
    pub fn world(&self, team: &LabTeam, seed: u64) -> Arc<World> {
        Arc::new(World::new(Arc::new(team.build(&self.pattern, seed)), self.model()))
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
