//! Conditions and effects: names to indices, bounds to ranges.

use std::ops::RangeInclusive;

use super::{Context, level};
use crate::scenario::authored::{self, Bound, Count, TaskState};
use crate::scenario::check::impossible_day;
use crate::scenario::check::team_size::MOST_PEOPLE;
use crate::scenario::diagnostic_sink::DiagnosticSink;
use crate::scenario::ids::Day;
use crate::scenario::names::Names;
use crate::scenario::story::{Condition, Effect};

/// Days in conditions may lie in the week after the last.
const WEEKS_AFTER: u32 = 1;

pub fn condition(written: &authored::Condition, context: &Context, out: &mut DiagnosticSink) -> Condition {
    use authored::Condition as Written;
    let names = context.names;
    let mut all = |conditions: &[Written]| conditions.iter().map(|one| condition(one, context, out)).collect();
    match written {
        Written::All(conditions) => Condition::All(all(conditions)),
        Written::Any(conditions) => Condition::Any(all(conditions)),
        Written::Not(one) => Condition::Not(Box::new(condition(one, context, out))),
        Written::After(moment) => Condition::After(names.moments.get(moment, out)),
        Written::Chose(moment, choice) => {
            let known = names.moments.find(&moment.value);
            let moment = names.moments.get(moment, out);
            let choice = known
                .and_then(|known| names.choices.get(known))
                .map_or(0, |choices| chosen(choices, choice, moment, context, out));
            Condition::Chose(moment, choice)
        }
        Written::Went(moment, outcome) => Condition::Went(names.moments.get(moment, out), *outcome),
        Written::Habit(stance, days, bound) => Condition::Habit(*stance, days.value, levels(bound)),
        Written::Task(task, TaskState::Late) => Condition::TaskLate(names.tasks.get(task, out)),
        Written::Task(task, TaskState::Done) => Condition::TaskDone(names.tasks.get(task, out)),
        Written::Promise(_) => Condition::PromiseBroken,
        Written::Gone(person) => Condition::Gone(names.people.get(person, out)),
        Written::Person(person, quantity, bound) => {
            Condition::Person(names.people.get(person, out), *quantity, levels(bound))
        }
        Written::Team(quantity, bound) => Condition::Team(*quantity, levels(bound)),
        Written::Delivered(bound) => Condition::Delivered(levels(bound)),
        Written::Energy(bound) => Condition::Energy(levels(bound)),
        Written::Standing(party, bound) => Condition::Standing(names.parties.get(party, out), levels(bound)),
        Written::Level(bound) => Condition::Level(levels(bound)),
        Written::Left(count) => Condition::Left(people(count)),
        Written::From(day) => {
            Condition::Days(impossible_day::check(day, context.scenario, WEEKS_AFTER, out)..=Day::MAX)
        }
        Written::Until(day) => Condition::Days(0..=impossible_day::check(day, context.scenario, WEEKS_AFTER, out)),
    }
}

/// The index of a choice; of a moment without choices of its own, among the kind's.
pub(super) fn chosen(
    choices: &crate::scenario::names::NameIndex,
    choice: &crate::scenario::place::Located<String>,
    moment: usize,
    context: &Context,
    out: &mut DiagnosticSink,
) -> usize {
    let standard = context
        .scenario
        .moments
        .value
        .get(moment)
        .filter(|moment| moment.choices.is_empty());
    let among = standard.map(|moment| &context.kinds.of(moment.kind.value).choices);
    among
        .and_then(|standard| standard.iter().position(|one| one.id == choice.value))
        .unwrap_or_else(|| choices.get(choice, out))
}

pub fn effect(effect: &authored::Effect, names: &Names, out: &mut DiagnosticSink) -> Effect {
    use authored::Effect as Written;
    match effect {
        Written::Person(person, quantity, change) => {
            Effect::Person(names.people.get(person, out), *quantity, level(change))
        }
        Written::Team(quantity, change) => Effect::Team(*quantity, level(change)),
        Written::Delay(task, days) => Effect::Delay(names.tasks.get(task, out), days.value),
        Written::Standing(party, change) => Effect::Standing(names.parties.get(party, out), level(change)),
        Written::Energy(change) => Effect::Energy(level(change)),
        Written::Give(task, person) => Effect::Give(names.tasks.get(task, out), names.people.get(person, out)),
    }
}

pub(super) fn levels(bound: &Bound) -> RangeInclusive<f64> {
    match bound {
        Bound::AtLeast(least) => level(least)..=1.0,
        Bound::AtMost(most) => 0.0..=level(most),
    }
}

#[expect(clippy::cast_precision_loss, reason = "five hundred at most")]
fn people(count: &Count) -> RangeInclusive<f64> {
    match count {
        Count::AtLeast(least) => f64::from(least.value)..=MOST_PEOPLE as f64,
        Count::AtMost(most) => 0.0..=f64::from(most.value),
    }
}
