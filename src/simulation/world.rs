//! What does not change during a play-through: the scenario, the parameters, and the hashes that address luck.

use std::sync::Arc;

use super::index::ScenarioIndex;
use super::parameters::Parameters;
use super::stance::{Axes, hours_share};
use super::state::State;
use crate::scenario::{Scenario, Stance};

/// A scenario ready to be simulated. Shared by every fork.
#[derive(Debug)]
pub struct World {
    /// What the coach wrote.
    pub scenario: Arc<Scenario>,
    /// The model.
    pub model: Parameters,
    pub(super) index: ScenarioIndex,
    /// Everybody and everything on the first morning.
    pub(super) start: State,
    pub(super) axes: [Axes; Stance::ALL.len()],
    pub(super) people: Vec<u64>,
    pub(super) tasks: Vec<u64>,
    pub(super) moments: Vec<u64>,
    /// Whether a person has skill worth speaking of in each domain, for the battery: weights by domain.
    pub(super) main_domain: Vec<usize>,
}

impl World {
    /// Leader-hours that one answer to a request takes in this manner.
    #[must_use]
    pub(super) fn answer_hours(&self, manner: Stance) -> f64 {
        let leader = &self.model.leader;
        leader.answer_hours * (leader.answer_least + hours_share(manner, &self.model.stance))
    }

    /// The axes of a stance.
    #[must_use]
    #[inline]
    pub fn axes(&self, stance: Stance) -> Axes {
        self.axes[stance as usize]
    }
}
