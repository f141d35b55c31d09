//! What passes between people without the leader: friction, example, who is seen.

use crate::scenario::{Kind, Quantity};
use crate::simulation::chance::Purpose;
use crate::simulation::emergent;
use crate::simulation::happening::{Aspect, Cause, Listener};
use crate::simulation::math::float;
use crate::simulation::run::Run;

/// The evening between colleagues.
pub fn between_people<L: Listener>(run: &mut Run<'_, L>) {
    friction(run);
    example(run);
    being_seen(run);
}

/// Each day each person may rub against the colleague they get on with least.
fn friction<L: Listener>(run: &mut Run<'_, L>) {
    let rates = &run.world.model.social;
    for p in 0..run.state.people {
        if run.state.members[p].gone {
            continue;
        }
        let Some(q) = run.memo.least(run.state, p) else {
            continue;
        };
        let rapport = run.state.rapport(p, q);
        let strain = 0.5 * run.state.of(p, Quantity::Strain) + 0.5 * run.state.of(q, Quantity::Strain);
        let chance = rates.friction * (0.4 + strain) * (1.2 - rapport);
        if run.luck(p, Purpose::Friction, run.world.people[q], 0).chance(chance) {
            run.rapport(p, q, -rates.rapport_friction);
            run.move_by(p, Quantity::Strain, 0.01, Cause::Friction);
            run.move_by(q, Quantity::Strain, 0.01, Cause::Friction);
            if run.state.rapport(p, q) < 0.3 {
                let odds = run.world.model.emergent.conflict;
                emergent::maybe_pair(run, Kind::Conflict, p, q, 0.4 + 0.4 * strain, odds);
            }
        }
    }
}

/// A good example seen lately makes others try: it lowers the habit of asking, and fades.
fn example<L: Listener>(run: &mut Run<'_, L>) {
    let rates = &run.world.model.social;
    let (mut sum, mut count) = (0.0, 0);
    for p in run.state.here() {
        let slot = run.state.day as usize % super::super::state::WINDOW;
        let nimble = run.world.scenario.people[p].initiative;
        sum += f64::from(run.state.members[p].handled[slot]) * nimble;
        count += 1;
    }
    let around = if count == 0 { 0.0 } else { sum / float(count) };
    for p in 0..run.state.people {
        if run.state.members[p].gone {
            continue;
        }
        let mut row = *run.state.levels.row(p);
        let drift = rates.spark * around - rates.spark_fade * row.get(Aspect::Spark);
        run.shift_in(&mut row, p, Aspect::Spark, drift, Cause::Example);
        let tried = -rates.example * row.get(Aspect::Spark) * row.of(Quantity::Reliance);
        run.move_in(&mut row, p, Quantity::Reliance, tried, Cause::Example);
        run.state.levels.put(p, row);
    }
}

/// The loud are over-seen, the quiet under-seen, unless somebody looks.
fn being_seen<L: Listener>(run: &mut Run<'_, L>) {
    let rates = &run.world.model.visibility;
    for p in 0..run.state.people {
        if run.state.members[p].gone {
            continue;
        }
        let target = 0.3 + rates.voice * (run.world.scenario.people[p].voice - 0.5);
        let now = run.state.of(p, Quantity::Visibility);
        run.move_by(p, Quantity::Visibility, rates.rate * (target - now), Cause::Recognition);
        if run.state.members[p].unseen >= 3 && now < 0.5 {
            let odds = run.world.model.emergent.success;
            emergent::maybe(run, Kind::Success, p, run.state.members[p].task, 0.2, odds);
        }
    }
}
