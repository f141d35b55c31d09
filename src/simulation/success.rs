//! Whether an attempt at a problem succeeds, as a probability.

use super::event::Aspect;
use super::math::sigmoid;
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
    tried_again(world, state, person, sigmoid(logit(world, state, person, problem, 0.0)))
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
    let s = &world.model.success;
    let lead = (helper - state.skill(person, problem.domain)).max(-s.hindrance);
    let assist = (s.assist_control * axes.control + s.assist_guidance * axes.guidance) * lead;
    tried_again(
        world,
        state,
        person,
        sigmoid(logit(world, state, person, problem, assist)),
    )
}

/// Whoever believes they can, tries once more when it did not work: belief acts through persistence, never on the odds
/// of an attempt.
fn tried_again(world: &World, state: &State, person: PersonId, odds: f64) -> f64 {
    let again = world.model.success.persistence * state.of(person, Quantity::Efficacy);
    odds + (1.0 - odds) * again * odds
}

fn logit(world: &World, state: &State, person: PersonId, problem: &Problem, assist: f64) -> f64 {
    let s = &world.model.success;
    let unknown = (1.0 - problem.familiarity) * s.unfamiliar * (state.get(person, Aspect::Adapt) - 0.5);
    s.slope * (state.skill(person, problem.domain) + assist - problem.difficulty)
        + s.base
        + s.clarity * (state.of(person, Quantity::Clarity) - 0.5)
        - s.strain * state.of(person, Quantity::Strain)
        + unknown
}
