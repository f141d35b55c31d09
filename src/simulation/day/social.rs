//! What passes between people without the leader: friction, example, who is seen.

use crate::scenario::{Kind, Quantity};
use crate::simulation::chance::Purpose;
use crate::simulation::emergent;
use crate::simulation::event::{Aspect, Cause, EventSink};
use crate::simulation::math::float;
use crate::simulation::run::{PersonEvents, Run};

/// The evening between colleagues.
pub fn between_people<L: EventSink>(run: &mut Run<'_, L>) {
    friction(run);
    example(run);
    being_seen(run);
}

/// Each day each person may rub against the colleague they get on with least.
fn friction<L: EventSink>(run: &mut Run<'_, L>) {
    let rates = &run.world.model.social;
    let today = run.today();
    for p in 0..run.state.people {
        if run.state.members[p].gone {
            continue;
        }
        let Some(q) = run.memo.least(run.state, p) else {
            continue;
        };
        let rapport = run.state.rapport(p, q);
        let strain = 0.5 * run.state.of(p, Quantity::Strain) + 0.5 * run.state.of(q, Quantity::Strain);
        let chance = rates.friction * (rates.friction_base + strain) * (rates.friction_rapport - rapport);
        let people = &run.world.people;
        if today.of(people[p]).at(Purpose::Friction, people[q]).chance(chance) {
            run.rapport(p, q, -rates.rapport_friction, Cause::Friction);
            run.move_by(p, Quantity::Strain, rates.friction_strain, Cause::Friction);
            run.move_by(q, Quantity::Strain, rates.friction_strain, Cause::Friction);
            let odds = &run.world.model.emergent;
            if run.state.rapport(p, q) < odds.conflict_rapport {
                let severity = odds.conflict_base + odds.conflict_strain * strain;
                emergent::maybe_pair(run, Kind::Conflict, p, q, severity, odds.conflict);
            }
        }
    }
}

/// A good example seen lately makes others try: it lowers the habit of asking, and fades.
fn example<L: EventSink>(run: &mut Run<'_, L>) {
    let rates = &run.world.model.social;
    let state = &mut *run.state;
    let slot = state.day as usize % super::super::state::WINDOW;
    let (mut sum, mut count) = (0.0, 0);
    for (member, who) in state.members.iter().zip(&run.world.scenario.people) {
        if !member.gone {
            sum += f64::from(member.handled[slot]) * who.initiative;
            count += 1;
        }
    }
    let around = if count == 0 { 0.0 } else { sum / float(count) };
    let mut told = PersonEvents {
        sink: run.sink,
        day: state.day,
    };
    for (p, (row, member)) in state.levels.rows_mut().iter_mut().zip(&state.members).enumerate() {
        if member.gone {
            continue;
        }
        let drift = rates.spark * around - rates.spark_fade * row.get(Aspect::Spark);
        told.shift(row, p, Aspect::Spark, drift, Cause::Example);
        let tried = -rates.example * row.get(Aspect::Spark) * row.of(Quantity::Reliance);
        told.move_by(row, p, Quantity::Reliance, tried, Cause::Example);
    }
}

/// The loud are over-seen, the quiet under-seen, unless somebody looks.
fn being_seen<L: EventSink>(run: &mut Run<'_, L>) {
    let rates = &run.world.model.visibility;
    for p in 0..run.state.people {
        let member = &run.state.members[p];
        if member.gone {
            continue;
        }
        let (task, unseen) = (member.task, member.unseen);
        let target = rates.usual + rates.voice * (run.world.scenario.people[p].voice - 0.5);
        let now = run.state.of(p, Quantity::Visibility);
        run.move_by(p, Quantity::Visibility, rates.rate * (target - now), Cause::Recognition);
        let odds = &run.world.model.emergent;
        if f64::from(unseen) >= odds.success_unseen && now < odds.success_seen {
            emergent::maybe(run, Kind::Success, p, task, odds.success_severity, odds.success);
        }
    }
}
