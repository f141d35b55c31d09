//! Whether a condition of the scenario holds now.

use std::ops::RangeInclusive;

use super::measures;
use super::state::State;
use super::world::World;
use crate::scenario::{Condition, Quantity};
use crate::simulation::math::float;

/// Fewer choices than this are no habit.
const HABIT: usize = 3;

/// Reads the true state: a coach writes what happens, and what happens follows from what is so.
pub(super) fn holds(world: &World, state: &State, condition: &Condition) -> bool {
    match condition {
        Condition::All(all) => all.iter().all(|c| holds(world, state, c)),
        Condition::Any(any) => any.iter().any(|c| holds(world, state, c)),
        Condition::Not(not) => !holds(world, state, not),
        Condition::After(m) => state.written[*m].played.is_some_and(|day| day < state.day),
        Condition::Chose(m, choice) => state.written[*m].choice == Some(*choice),
        Condition::Went(m, outcome) => state.written[*m].outcome == Some(*outcome),
        Condition::Habit(stance, days, share) => {
            let since = state.day.saturating_sub(*days);
            let (mut all, mut these) = (0, 0);
            for taken in state.choices.iter().rev().take_while(|taken| taken.day >= since) {
                all += 1;
                these += usize::from(taken.stance == *stance);
            }
            all >= HABIT && within(share, float(these) / float(all))
        }
        Condition::TaskLate(task) => state.tasks[*task].missed,
        Condition::TaskDone(task) => state.tasks[*task].finished.is_some(),
        Condition::PromiseBroken => state.promise_broken,
        Condition::Gone(p) => state.members[*p].gone,
        Condition::Person(p, quantity, range) => {
            !state.members[*p].gone && within(range, measures::of(world, state, *p, *quantity))
        }
        Condition::Team(Quantity::Autonomy, range) => is_team_autonomy_within(world, state, range),
        Condition::Team(quantity, range) => within(range, team(world, state, *quantity)),
        Condition::Delivered(range) => within(range, measures::delivered(world, state)),
        Condition::Energy(range) => within(range, state.leader.energy),
        Condition::Standing(party, range) => within(range, state.standing[*party]),
        Condition::Level(range) => within(range, measures::level(world, state) / measures::SCALE),
        Condition::Left(range) => within(range, float(state.members.iter().filter(|m| m.gone).count())),
        Condition::Days(days) => days.contains(&state.day),
    }
}

/// The team's mean of a quantity, measures included.
pub(super) fn team(world: &World, state: &State, quantity: Quantity) -> f64 {
    if quantity != Quantity::Autonomy {
        return state.mean(quantity);
    }
    let (mut sum, mut count) = (0.0, 0);
    for p in state.here() {
        sum += measures::autonomy(world, state, p);
        count += 1;
    }
    if count == 0 { 0.0 } else { sum / float(count) }
}

/// Whether the team's autonomy is within a range. Nobody's lowers the sum, so once the mean is above the range, the others
/// need not be looked at.
fn is_team_autonomy_within(world: &World, state: &State, range: &RangeInclusive<f64>) -> bool {
    let count = float(state.here().count());
    let mut sum = 0.0;
    for p in state.here() {
        sum += measures::autonomy(world, state, p);
        if sum / count > *range.end() {
            return false;
        }
    }
    within(range, if count > 0.0 { sum / count } else { 0.0 })
}

fn within(range: &RangeInclusive<f64>, level: f64) -> bool {
    range.contains(&level)
}
