//! How a leader's weeks look, as shares of their hours, and what is given away on a Monday.

use crate::scenario::PersonId;
use crate::simulation::{Act, Observation, PlanLine};

/// Shares of a week's hours by line of the plan, in the order of [`crate::simulation::PlanLine::ALL`]; what they leave is for moments.
pub type Shares = [f64; PlanLine::ALL.len()];

// Goals, path, process, review, floor, one-to-ones, answers, desk, check-ins, rest.

/// A few goals, time to answer, the desk.
pub const PLAIN: Shares = [0.03, 0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.4, 0.0, 0.0];
/// Half of it for answers.
pub const ANSWERS: Shares = [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.5, 0.2, 0.03, 0.0];
/// People: one-to-ones, the floor, looking again, answers.
pub const PEOPLE: Shares = [0.03, 0.0, 0.0, 0.0, 0.09, 0.17, 0.14, 0.2, 0.09, 0.0];
/// The desk, with the door closed.
pub const DESK: Shares = [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.6, 0.0, 0.0];
/// Conditions first: goals, path, ways of working, a review, and time for people.
pub const CONDITIONS: Shares = [0.06, 0.05, 0.04, 0.04, 0.05, 0.12, 0.16, 0.2, 0.09, 0.03];
/// Looking over every shoulder.
pub const CHECKS: Shares = [0.03, 0.0, 0.0, 0.0, 0.04, 0.0, 0.3, 0.25, 0.06, 0.0];

/// The hours of a week, in half hours.
#[must_use]
pub fn hours(shares: &Shares, of: f64) -> [f64; PlanLine::ALL.len()] {
    shares.map(|share| libm::round(of * share * 2.0) / 2.0)
}

/// The first task of the leader's desk that may be given away and has not been, and who does most unasked.
#[must_use]
pub fn to_give_away(seen: Observation<'_>) -> Option<(usize, PersonId)> {
    let tasks = &seen.scenario().leader.tasks;
    let task = (0..tasks.len()).find(|i| {
        let (left, owner) = seen.desk(*i);
        !tasks[*i].only_you && left > 0.0 && owner.is_none()
    })?;
    let has_one = |p: PersonId| (0..tasks.len()).any(|i| seen.desk(i).1 == Some(p) && seen.desk(i).0 > 0.0);
    let mut best: Option<(f64, PersonId)> = None;
    for p in seen.here().filter(|p| !has_one(*p)) {
        let light = seen.light(p);
        if best.is_none_or(|(b, _)| light > b) {
            best = Some((light, p));
        }
    }
    let (_, person) = best?;
    seen.may(Act::Delegate(task, person)).then_some((task, person))
}
