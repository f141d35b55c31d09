//! Learning by one's own thinking, in the zone a little above present skill.
//!
//! Guidance acts three ways: it brings work that is too hard into the zone, it raises success now (see `success`), and
//! for whoever already knows it is in the way. Individual learning is exponential in the number of attempts.

use super::event::{Aspect, Cause, EventSink};
use super::run::Run;
use super::stance::Axes;
use crate::scenario::{DomainId, PersonId};

/// One attempt to learn from.
pub(super) struct Attempt {
    pub domain: DomainId,
    pub difficulty: f64,
    pub familiarity: f64,
    /// 1 = one whole attempt at a problem.
    pub amount: f64,
    pub axes: Axes,
    /// Feedback got, 0..1.
    pub feedback: f64,
    pub well: bool,
    /// How far an error could be looked at, 0..1: a critical word closes it, curiosity opens it.
    pub openness: f64,
    pub cause: Cause,
}

/// The zone of learning: how much there is to learn at this distance above (or below) present skill, 0..1. A ramp below
/// the peak, a bell with a thin tail above it.
pub(super) fn zone(distance: f64, peak: f64, low: f64, width: f64) -> f64 {
    if distance <= peak {
        ((distance + low) / (peak + low)).max(0.0)
    } else {
        let y = (distance - peak) / width;
        let tail = 1.0 + y * y;
        1.0 / (tail * tail)
    }
}

/// Moves skill, and the ability to handle the unknown.
pub(super) fn learn<L: EventSink>(run: &mut Run<'_, L>, person: PersonId, a: &Attempt) {
    let rates = &run.world.model.learning;
    let skill = run.state.skill(person, a.domain);
    let Axes { control, guidance, .. } = a.axes;
    let own = 1.0 - control;
    let distance = a.difficulty - skill - rates.relief * guidance;
    let here = zone(distance, rates.peak, rates.low, rates.width);
    let feedback = rates.feedback_floor + (1.0 - rates.feedback_floor) * a.feedback;
    let in_the_way = 1.0 - rates.redundancy * guidance * skill;
    let outcome = if a.well { 1.0 } else { rates.failure };
    let quick = (0.5 + run.world.scenario.people[person].quickness) * run.state.members[person].nature.learning;
    let gain = rates.attempt * a.amount * own * here * feedback * in_the_way * outcome * quick * (1.0 - skill);
    run.shift(person, Aspect::Skill(a.domain), gain, a.cause);
    let adapt = run.state.get(person, Aspect::Adapt);
    let looked_at = if a.well {
        rates.adapt_success
    } else {
        rates.adapt_failure * a.openness
    };
    let unknown = rates.adapt * a.amount * own * (1.0 - a.familiarity) * looked_at * (1.0 - adapt);
    run.shift(person, Aspect::Adapt, unknown, a.cause);
}
