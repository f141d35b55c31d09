//! What the leader has promised: kept when there are hours for it, broken otherwise, and noticed either way.

use crate::scenario::{DAYS_PER_WEEK, Quantity};
use crate::simulation::event::{Cause, EventKind, EventSink};
use crate::simulation::plan::PlanLine;
use crate::simulation::run::Run;

/// Promises due this morning. Check-in hours of the plan keep the dates that were set; a promise with hours of its own
/// takes them from the day.
pub fn due<L: EventSink>(run: &mut Run<'_, L>) {
    let rates = &run.world.model.follow_up;
    let today = run.state.day;
    let check_ins = run.state.plan.on(PlanLine::CheckIns);
    let hours = run.world.scenario.leader.hours_per_day;
    for i in 0..run.state.promises.len() {
        if !run.state.promises[i].open || run.state.promises[i].due > today {
            continue;
        }
        run.state.promises[i].open = false;
        let (to, cost) = (run.state.promises[i].to, run.state.promises[i].hours);
        let room = hours - run.state.plan.total() / f64::from(DAYS_PER_WEEK) - run.state.leader.used;
        let kept = room >= cost || check_ins >= rates.check_ins || run.state.leader.energy > rates.energy;
        if kept {
            run.state.leader.used += cost;
        }
        settle(run, to, kept);
    }
    for p in 0..run.state.people {
        if run.state.members[p].gone || run.state.members[p].look_again.is_none_or(|day| day > today) {
            continue;
        }
        run.state.members[p].look_again = None;
        let kept = check_ins >= rates.check_ins;
        if kept {
            run.state.members[p].feedback += rates.feedback * (1.0 - run.state.members[p].feedback);
            let clarity = run.state.of(p, Quantity::Clarity);
            run.move_by(
                p,
                Quantity::Clarity,
                rates.clarity * (1.0 - clarity),
                Cause::PromiseKept,
            );
            let follows = run.world.model.plan.follow_through;
            run.state.team.accountability += follows * (1.0 - run.state.team.accountability);
        }
        settle(run, p, kept);
    }
}

/// A promise was kept or broken.
pub fn settle<L: EventSink>(run: &mut Run<'_, L>, to: usize, kept: bool) {
    let model = &run.world.model;
    let rates = &model.trust;
    run.tell(|| EventKind::PromiseDue(to, kept));
    let trust = run.state.of(to, Quantity::Trust);
    if kept {
        run.move_by(to, Quantity::Trust, rates.kept * (1.0 - trust), Cause::PromiseKept);
        run.state.members[to].contact += model.follow_up.kept_contact * (1.0 - run.state.members[to].contact);
    } else {
        run.state.promise_broken = true;
        run.state.leader.wrong += 1.0;
        run.move_by(to, Quantity::Trust, -rates.broken * trust, Cause::PromiseBroken);
        run.move_by(to, Quantity::Commitment, -model.commitment.broken, Cause::PromiseBroken);
    }
}
