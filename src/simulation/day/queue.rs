//! The queue for the leader's attention. Requests are served by day and drawn time of day, never by list order; the
//! bottleneck is what is left in it in the evening.

use super::leader::LeaderHours;
use super::work;
use crate::scenario::{Outcome, Quantity, Stance, Tone};
use crate::simulation::chance::Purpose;
use crate::simulation::event::{Cause, EventKind, EventSink};
use crate::simulation::leadership_effects::{self, LeadershipEffect};
use crate::simulation::math::whole;
use crate::simulation::run::Run;
use crate::simulation::stance::asks_share;
use crate::simulation::state::Request;
use crate::simulation::success::{self, Problem};

/// Serves what waits, as far as the answer hours go: by the plan's manner, and beyond those hours, while any of the
/// day is left, by standing habit. A leader who leaves people alone answers nobody.
pub fn serve_waiting<L: EventSink>(run: &mut Run<'_, L>, hours: &mut LeaderHours) {
    run.state.requests.sort_unstable_by(|a, b| {
        a.day
            .cmp(&b.day)
            .then(a.time.total_cmp(&b.time))
            .then(a.person.cmp(&b.person))
    });
    let mut served = 0;
    while served < run.state.requests.len() {
        let request = run.state.requests[served];
        let manner = run.state.plan.manner;
        let habit = run.state.habit();
        let cost = |stance: Stance| run.world.answer_hours(stance);
        let stance = if manner != Stance::Leave && hours.answers >= cost(manner) {
            hours.answers -= cost(manner);
            manner
        } else if habit != Stance::Leave && hours.spare >= cost(habit) {
            hours.spare -= cost(habit);
            habit
        } else {
            break;
        };
        answer_now(run, &request, stance);
        served += 1;
    }
    run.state.requests.drain(..served);
}

/// The leader answers one request.
pub fn answer_now<L: EventSink>(run: &mut Run<'_, L>, request: &Request, stance: Stance) {
    let Request {
        person,
        task,
        day,
        difficulty,
        ..
    } = *request;
    let domain = run.world.scenario.tasks[task].domain;
    let axes = run.world.axes(stance);
    let rates = &run.world.model.leader;
    let craft = run.state.leader.craft[domain];
    let problem = Problem {
        domain,
        difficulty,
        familiarity: run.world.model.work.familiarity,
    };
    let tired = run.world.model.leader.energy_effect * (0.5 - run.state.leader.energy).max(0.0);
    let odds = success::helped(run.world, run.state, person, &problem, craft, axes) - tired;
    let well = run
        .luck(person, Purpose::Attempt, run.world.tasks[task], 1)
        .chance(odds);
    let outcome = if well { Outcome::Well } else { Outcome::Badly };
    let waited = run.state.day - day;
    run.state.leader.answered_today += 1;
    run.state.members[person].waiting = None;
    run.tell(|| EventKind::Answered {
        person,
        task,
        stance,
        waited,
        outcome,
    });
    let treatment = LeadershipEffect {
        axes,
        asks: asks_share(stance, &run.world.model.stance),
        tone: Tone::Plain,
        weight: run.world.model.leader.answer_weight,
        asked: true,
        outcome,
        domain: Some(domain),
        difficulty,
        familiarity: run.world.model.work.familiarity,
        urgency: 0.0,
        cause: Cause::Answer,
        handed_back: matches!(stance, Stance::Join),
    };
    leadership_effects::concerned(run, person, &treatment);
    if well {
        run.state.members[person].stuck = 0;
        if axes.control > run.world.model.leader.call_control {
            let credible = &mut run.state.members[person].credibility;
            *credible += run.world.model.leader.right_call * (1.0 - *credible);
        }
    } else {
        work::error(run, person, task, run.world.model.errors.failed);
        if axes.control > run.world.model.leader.call_control {
            run.state.wrong_call = Some((person, task));
        }
    }
    run.state.leader.craft[domain] = (craft + rates.craft_join * axes.guidance * rates.craft_answer).min(1.0);
}

/// Whoever has waited three days goes on alone.
pub fn give_up<L: EventSink>(run: &mut Run<'_, L>) {
    let today = run.state.day;
    let wait = whole(run.world.model.leader.wait);
    let mut i = 0;
    while i < run.state.requests.len() {
        let request = run.state.requests[i];
        let rate = run.world.model.strain.waiting;
        run.move_by(request.person, Quantity::Strain, rate, Cause::Waiting);
        if today >= request.day + wait {
            run.state.requests.remove(i);
            let (p, task) = (request.person, request.task);
            run.state.members[p].waiting = None;
            run.tell(|| EventKind::GaveUpWaiting(p, task));
            let domain = run.world.scenario.tasks[task].domain;
            let problem = Problem {
                domain,
                difficulty: request.difficulty,
                familiarity: run.world.model.work.familiarity,
            };
            work::attempt(run, p, task, &problem, None);
            let reliance = run.state.of(p, Quantity::Reliance);
            run.move_by(
                p,
                Quantity::Reliance,
                -run.world.model.reliance.give_up * reliance,
                Cause::Waiting,
            );
            let trust = run.state.of(p, Quantity::Trust);
            run.move_by(
                p,
                Quantity::Trust,
                -run.world.model.trust.unanswered * trust,
                Cause::Waiting,
            );
        } else {
            i += 1;
        }
    }
    for p in 0..run.state.people {
        if run.state.members[p].waiting.is_some_and(|since| today >= since + wait) {
            run.state.members[p].waiting = None;
        }
    }
}
