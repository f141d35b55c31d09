//! A world made ready: everything that follows from scenario and parameters alone, worked out once.
//!
//! In: a scenario, parameters. Out: a [`World`], with its people on the first morning.

use std::sync::Arc;

use super::chance::stable_hash;
use super::index::ScenarioIndex;
use super::measures;
use super::parameters::Parameters;
use super::stance::Axes;
use super::state::State;
use super::world::World;
use crate::scenario::{Scenario, Stance};

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
}
