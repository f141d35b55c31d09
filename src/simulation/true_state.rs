//! What is true of a play-through: for the debrief, the facilitator and statistics, never for a player at play.

use super::engine::Simulation;
use super::event::Aspect;
use super::measures::{self, Defects, Probe};
use crate::scenario::{DomainId, PersonId, Quantity};

impl Simulation {
    /// What is true of a person: for the debrief, the facilitator and statistics, never for a player at play. 0..1.
    #[must_use]
    pub fn truth(&self, person: PersonId, quantity: Quantity) -> f64 {
        measures::of(&self.world, &self.state, person, quantity)
    }

    /// The team's true level, 0..10.
    #[must_use]
    pub fn level(&self) -> f64 {
        measures::level(&self.world, &self.state)
    }

    /// A person's true level, 0..10: their share in the team's, of which it is the mean while nobody has left.
    #[must_use]
    pub fn level_of(&self, person: PersonId) -> f64 {
        measures::SCALE * measures::does(&self.world, &self.state, person)
    }

    /// What a person can do and does on a battery of (difficulty, familiarity), 0..1 each, without the leader, learning
    /// off: expectations, without luck.
    #[must_use]
    pub fn probe(&self, person: PersonId, battery: &[(f64, f64)]) -> Probe {
        measures::probe(&self.world, &self.state, person, battery)
    }

    /// Errors so far and what came of them.
    #[must_use]
    pub fn defects(&self) -> Defects {
        measures::defects(&self.state)
    }

    /// A person's true skill in a domain, 0..1.
    #[must_use]
    pub fn skill(&self, person: PersonId, domain: DomainId) -> f64 {
        self.state.skill(person, domain)
    }

    /// Where anything of a person truly stands, 0..1: stored quantities, skills, autonomy, and what lies under them.
    #[must_use]
    pub fn aspect(&self, person: PersonId, aspect: Aspect) -> f64 {
        match aspect {
            Aspect::Of(quantity) => self.truth(person, quantity),
            _ => self.state.get(person, aspect),
        }
    }
}
