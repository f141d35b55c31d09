//! Whether an attempt at a problem succeeds, as a probability.

use super::event::Aspect;
use super::math::sigmoid;
use super::parameters::SuccessOdds;
use super::stance::Axes;
use super::state::State;
use super::world::World;
use crate::scenario::{DomainId, PersonId, Quantity};

/// What is attempted.
#[derive(Debug, Clone, Copy)]
pub(super) struct Problem {
    pub domain: DomainId,
    pub difficulty: f64,
    /// 1 = well known; below that, handling the unknown counts.
    pub familiarity: f64,
}

/// The odds of one person on their own, 0..1.
pub(super) fn alone(world: &World, state: &State, person: PersonId, problem: &Problem) -> f64 {
    Attempter::new(world, state, person, problem.domain).odds(&world.model.success, problem, 0.0)
}

/// The odds with somebody's help: `helper` is the helper's skill, `axes` how they help.
pub(super) fn helped(
    world: &World,
    state: &State,
    person: PersonId,
    problem: &Problem,
    helper: f64,
    axes: Axes,
) -> f64 {
    let attempter = Attempter::new(world, state, person, problem.domain);
    let assist = attempter.assist(&world.model.success, helper, axes);
    attempter.odds(&world.model.success, problem, assist)
}

/// Somebody who attempts problems of one domain: what of their odds is the same for each of them.
pub(super) struct Attempter {
    skill: f64,
    /// What clarity adds to the logit.
    clarity: f64,
    /// What strain takes from it.
    strain: f64,
    /// How much better than usual they handle the unknown.
    adapt: f64,
    /// The chance that they try once more when it did not work: belief acts through persistence, never on the odds of an
    /// attempt.
    again: f64,
}

impl Attempter {
    #[inline]
    pub(super) fn new(world: &World, state: &State, person: PersonId, domain: DomainId) -> Self {
        let s = &world.model.success;
        Self {
            skill: state.skill(person, domain),
            clarity: s.clarity * (state.of(person, Quantity::Clarity) - 0.5),
            strain: s.strain * state.of(person, Quantity::Strain),
            adapt: state.get(person, Aspect::Adapt) - 0.5,
            again: s.persistence * state.of(person, Quantity::Efficacy),
        }
    }

    /// What a helper of this skill adds to theirs.
    #[inline]
    pub(super) fn assist(&self, s: &SuccessOdds, helper: f64, axes: Axes) -> f64 {
        let lead = (helper - self.skill).max(-s.hindrance);
        (s.assist_control * axes.control + s.assist_guidance * axes.guidance) * lead
    }

    /// The odds at a problem of the domain with so much added to their skill, 0..1.
    #[inline]
    pub(super) fn odds(&self, s: &SuccessOdds, problem: &Problem, assist: f64) -> f64 {
        let unknown = (1.0 - problem.familiarity) * s.unfamiliar * self.adapt;
        let once = sigmoid(
            s.slope * (self.skill + assist - problem.difficulty) + s.base + self.clarity - self.strain + unknown,
        );
        once + (1.0 - once) * self.again * once
    }
}
