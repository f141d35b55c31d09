//! What a script should expect: a handful of facts of a play-through that stay true when a text is edited.

use super::play::Played;
use crate::scenario::{Condition, ExpectedFact, Outcome, ScriptExpectation, ScriptStep, StepDone, Trigger};

/// Moments whose outcome is expected.
const OUTCOMES: usize = 4;
/// Moments that need not come, and came.
const COMING: usize = 2;
/// A level is expected to be at least this much lower than it was, in a step of as much.
const MARGIN: f64 = 0.05;

/// Of a play-through that took these steps.
pub(super) fn expectations(end: &Played, steps: &[ScriptStep]) -> Vec<ScriptExpectation> {
    let scenario = &end.at.world().scenario;
    let back = end.at.in_retrospect();
    let mut facts = vec![ExpectedFact::Ending(end.ending)];
    let conditional = scenario.moments.iter().enumerate();
    let conditional =
        conditional.filter(|(m, moment)| !matches!(moment.trigger, Trigger::On(_)) && back.has_gone(*m, None, None));
    facts.extend(conditional.take(COMING).map(|(m, _)| ExpectedFact::Came(m)));
    let chosen: Vec<usize> = steps
        .iter()
        .filter_map(|step| match step.does {
            StepDone::Choose(m, _) => Some(m),
            _ => None,
        })
        .collect();
    let stride = chosen.len().div_ceil(OUTCOMES).max(1);
    for m in chosen.iter().copied().step_by(stride) {
        let how = [Outcome::Well, Outcome::Badly].into_iter();
        let how = how.filter(|how| back.has_gone(m, None, Some(*how)));
        facts.extend(how.map(|how| ExpectedFact::Holds(Condition::Went(m, how))));
    }
    facts.extend(steps.iter().find_map(|step| match step.does {
        StepDone::Meet(m, _) => {
            let options = scenario.moments[m].meeting.as_ref()?.options.len();
            let option = (0..options).find(|option| back.has_gone(m, Some(*option), None))?;
            Some(ExpectedFact::Decided(m, option))
        }
        _ => None,
    }));
    let gone = (0..scenario.people.len()).filter(|person| back.is_gone(*person));
    facts.extend(gone.map(|person| ExpectedFact::Holds(Condition::Gone(person))));
    facts.push(ExpectedFact::Holds(Condition::Delivered(at_least(end.at.delivered()))));
    facts.push(ExpectedFact::Holds(Condition::Level(at_least(end.at.level() / 10.0))));
    let expected = facts.into_iter().map(|fact| ScriptExpectation {
        line: 0,
        written: String::new(),
        fact,
    });
    expected.collect()
}

/// Somewhat less than it was.
fn at_least(level: f64) -> std::ops::RangeInclusive<f64> {
    let steps = libm::floor(level / MARGIN) - 1.0;
    (steps * MARGIN).max(0.0)..=1.0
}
