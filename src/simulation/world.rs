//! What does not change during a play-through: the scenario, the parameters, and the hashes that address luck.

use std::sync::Arc;

use super::chance::stable_hash;
use super::index::ScenarioIndex;
use super::measures;
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
    /// Prepares a scenario.
    #[must_use]
    pub fn new(scenario: Arc<Scenario>, model: Parameters) -> Self {
        let main_domain = scenario
            .people
            .iter()
            .map(|person| {
                let mut best = 0;
                for (d, skill) in person.skill.iter().enumerate() {
                    if *skill > person.skill[best] {
                        best = d;
                    }
                }
                best
            })
            .collect();
        let mut world = Self {
            start: State::new(&scenario, &model),
            people: scenario.people.iter().map(|p| stable_hash(&p.id)).collect(),
            tasks: scenario.tasks.iter().map(|t| stable_hash(&t.id)).collect(),
            moments: scenario.moments.iter().map(|m| stable_hash(&m.id)).collect(),
            index: ScenarioIndex::new(&scenario),
            axes: Stance::ALL.map(|stance| Axes::of(stance, &model.stance)),
            main_domain,
            scenario,
            model,
        };
        world.start.last_level = measures::level(&world, &world.start);
        world
    }

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
