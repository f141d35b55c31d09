//! What will come up by itself tomorrow: somebody stuck, waiting, hesitating, wanting more, or work that cannot be done
//! by its day. At most so many a week, and nobody twice within a week.

use super::problem_response;
use crate::scenario::{DAYS_PER_WEEK, Kind, PersonId, Quantity, Stance, TaskId};
use crate::simulation::emergent;
use crate::simulation::event::EventSink;
use crate::simulation::math::whole;
use crate::simulation::plan::PlanLine;
use crate::simulation::run::Run;

/// The evening's look ahead.
pub fn prepare<L: EventSink>(run: &mut Run<'_, L>) {
    slipping(run);
    for p in 0..run.state.people {
        if !emergent::room_this_week(run) {
            return;
        }
        if run.state.members[p].gone || !emergent::room(run, p) {
            continue;
        }
        if let Some(task) = run.state.members[p].task {
            at_work(run, p, task);
        }
        disagreement(run, p);
        if run.state.day.is_multiple_of(DAYS_PER_WEEK) {
            wanting_more(run, p);
        }
    }
}

/// Work whose day is two days off and that cannot be done by then.
fn slipping<L: EventSink>(run: &mut Run<'_, L>) {
    let (world, day) = (run.world, run.state.day);
    let odds = &world.model.emergent;
    let ahead = whole(odds.deadline_ahead);
    for (t, due) in world.index.due.iter().copied().enumerate() {
        if due > day + ahead || day > due + 1 {
            continue;
        }
        let task = &run.state.tasks[t];
        if task.finished.is_some() || task.slipping_told {
            continue;
        }
        let left = (task.effort - task.done) / run.world.model.work.pace;
        if left > f64::from(due.saturating_sub(day)) + odds.deadline_slack {
            let owner = task.owner;
            run.state.tasks[t].slipping_told = true;
            if !run.state.members[owner].gone {
                emergent::maybe(
                    run,
                    Kind::MissedDeadline,
                    owner,
                    Some(t),
                    odds.deadline_severity,
                    odds.deadline,
                );
            }
        }
    }
}

/// Days on one problem, a wait at the door, or an able person who does not start.
fn at_work<L: EventSink>(run: &mut Run<'_, L>, p: PersonId, task: TaskId) {
    let odds = &run.world.model.emergent;
    let domain = run.world.scenario.tasks[task].domain;
    if f64::from(run.state.members[p].stuck) >= odds.stuck_days {
        emergent::maybe(run, Kind::Stuck, p, Some(task), odds.stuck_severity, odds.stuck);
    } else if run.state.members[p].waiting.is_some() {
        emergent::maybe(run, Kind::Request, p, Some(task), odds.request_severity, odds.request);
    } else {
        let able = run.state.skill(p, domain) + odds.hesitation_able >= run.world.scenario.tasks[task].difficulty;
        // Luck is looked at first: it settles most days, and what somebody would do takes longest to work out.
        let may = able && emergent::comes(run, Kind::Hesitation, p, odds.hesitation);
        if may && problem_response::acts_unasked(run.world, run.state, p, domain) < odds.hesitation_acts {
            emergent::surely(run, Kind::Hesitation, p, None, Some(task), odds.hesitation_severity);
        }
    }
}

/// Somebody outspoken who feels safe holds against what was decided for them.
fn disagreement<L: EventSink>(run: &mut Run<'_, L>, p: PersonId) {
    let decided =
        run.state.choices.last().is_some_and(|taken| {
            taken.day == run.state.day && matches!(taken.stance, Stance::Direct | Stance::TakeOver)
        });
    let voice = run.world.scenario.people[p].voice;
    let odds = &run.world.model.emergent;
    let dares = voice > odds.disagreement_voice && run.state.of(p, Quantity::Safety) > odds.disagreement_safety;
    if decided && dares {
        let task = run.state.members[p].task;
        emergent::maybe(
            run,
            Kind::Disagreement,
            p,
            task,
            odds.disagreement_severity,
            odds.disagreement,
        );
    }
}

/// On a Monday: somebody who wants more could have it, and a planned half hour may become a conversation.
fn wanting_more<L: EventSink>(run: &mut Run<'_, L>, p: PersonId) {
    let odds = &run.world.model.emergent;
    let who = &run.world.scenario.people[p];
    let task = run.state.members[p].task;
    if who.ambition > odds.opportunity_ambition && run.state.of(p, Quantity::Visibility) < odds.opportunity_seen {
        emergent::maybe(
            run,
            Kind::Opportunity,
            p,
            task,
            odds.opportunity_severity,
            odds.opportunity,
        );
    }
    if run.state.plan.on(PlanLine::OneToOnes) >= odds.one_to_one_hours {
        emergent::maybe(run, Kind::OneToOne, p, task, odds.one_to_one_severity, odds.one_to_one);
    }
}
