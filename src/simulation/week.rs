//! The round of a week, step by step: what is open, the plan taken, dawn, night, Friday, and how it ends.
//!
//! In: the state at one of its phases. Out: the state at the next. [`super::turn`] calls these in their order.

use super::act_effects;
use super::condition::holds;
use super::day;
use super::event::{Cause, Event, EventKind, EventSink};
use super::friday;
use super::math::{float, whole};
use super::measures;
use super::meeting;
use super::moment;
use super::moment_instance::MomentInstance;
use super::plan::{Plan, PlanLine};
use super::question::{PlanQuestion, PulseQuestion, Question, Reflect};
use super::run::Run;
use super::signals;
use super::state::{Phase, State};
use super::table::Table;
use super::world::World;
use crate::scenario::{DAYS_PER_WEEK, Kind, PersonId, Quantity};

/// What is open, before it is put into words and lists.
pub(super) enum OpenQuestion<'a> {
    Reflection(Reflect),
    Plan,
    Beat(&'a Table),
    Moment(MomentInstance),
    Pulse,
}

/// What is open, from the state alone.
#[inline]
pub(super) fn open(state: &State) -> Option<OpenQuestion<'_>> {
    if let Some(reflect) = state.reflect {
        return Some(OpenQuestion::Reflection(reflect));
    }
    match state.phase {
        Phase::Plan => Some(OpenQuestion::Plan),
        Phase::Moments | Phase::Aftermath => {
            if let Some(table) = &state.table {
                return Some(OpenQuestion::Beat(table));
            }
            let first = state.today.first().filter(|r| r.kind != Kind::Meeting)?;
            Some(OpenQuestion::Moment(*first))
        }
        Phase::Pulse => Some(OpenQuestion::Pulse),
        Phase::Dawn | Phase::Reflect | Phase::Away | Phase::Finished => None,
    }
}

/// The question of what is open.
pub(super) fn question(world: &World, state: &State, open: OpenQuestion<'_>) -> Question {
    match open {
        OpenQuestion::Reflection(reflect) => Question::Reflection(reflect),
        OpenQuestion::Plan => Question::Plan(plan_question(world, state)),
        OpenQuestion::Beat(table) => Question::Beat(meeting::question(world, table)),
        OpenQuestion::Moment(raised) => Question::Moment(moment::question(world, state, raised)),
        OpenQuestion::Pulse => {
            let mut answers = Vec::with_capacity(state.people);
            answers.extend(state.here().map(|p| (p, signals::pulse(world, state, p))));
            Question::Pulse(PulseQuestion {
                week: state.week(),
                answers,
            })
        }
    }
}

/// Leader-hours of a week.
pub(super) fn hours_a_week(world: &World) -> f64 {
    world.scenario.leader.hours_per_day * f64::from(DAYS_PER_WEEK)
}

pub(super) fn plan_question(world: &World, state: &State) -> PlanQuestion {
    let hours = hours_a_week(world);
    let mut last = state.plan.as_last_week();
    last.with.retain(|p| !state.members[*p].gone);
    PlanQuestion {
        week: state.week(),
        hours,
        last,
    }
}

pub(super) fn next_meeting(state: &mut State) -> Option<MomentInstance> {
    let first = state.today.first()?;
    (first.kind == Kind::Meeting && state.table.is_none()).then(|| state.today.remove(0))
}

/// A crisis that broke out during the work counts among the day's moments.
pub(super) fn count_crises<L: EventSink>(run: &mut Run<'_, L>) {
    for i in 0..run.state.today.len() {
        let raised = run.state.today[i];
        run.state.asked_today += 1;
        run.state.asked_this_week += 1;
        run.tell(|| EventKind::MomentCame(raised));
    }
}

pub(super) fn take_plan<L: EventSink>(run: &mut Run<'_, L>, plan: &Plan) {
    let model = &run.world.model;
    run.state.plan = plan.clone();
    run.state.leader.answers_left = 0.0;
    for (desk, p) in &plan.delegate {
        act_effects::delegate(run, *desk, *p, Cause::Plan);
    }
    for (project, p) in &plan.leads {
        run.state.members[*p].leads = true;
        run.state.members[*p].look_again = Some(run.state.day + whole(model.plan.look_again_lead));
        let leading = run.state.of(*p, Quantity::Leading);
        run.move_by(
            *p,
            Quantity::Leading,
            model.act.lead_leading * (1.0 - leading),
            Cause::Plan,
        );
        let ownership = run.state.of(*p, Quantity::Ownership);
        run.move_by(
            *p,
            Quantity::Ownership,
            model.act.lead_ownership * (1.0 - ownership),
            Cause::Plan,
        );
        let (project, p) = (*project, *p);
        run.tell(|| EventKind::LeadNamed(project, p));
    }
    run.state.phase = Phase::Dawn;
}

pub(super) fn start_of_day<L: EventSink>(run: &mut Run<'_, L>) {
    run.state.asked_today = 0;
    run.state.acts_today.clear();
    run.tell(|| EventKind::DayBegan);
    day::promises_due(run);
    moment::raise_today(run);
    run.state.phase = Phase::Moments;
}

pub(super) fn end_of_day<L: EventSink>(run: &mut Run<'_, L>) {
    if run.state.day % DAYS_PER_WEEK == DAYS_PER_WEEK - 1 {
        run.state.last_level = measures::level(run.world, run.state);
        if L::LISTENS {
            let day = run.state.day;
            let level = run.state.last_level;
            let pulse = (0..run.state.people)
                .map(|p| {
                    (
                        mean_pulse(run.world, run.state, p),
                        friday::answer(|q| run.state.of(p, q)),
                    )
                })
                .collect();
            run.sink.on_event(Event {
                day,
                what: EventKind::Level(level),
            });
            run.sink.on_event(Event {
                day,
                what: EventKind::Pulse(pulse),
            });
        }
        quiet_growth(run);
        run.state.phase = Phase::Pulse;
    } else {
        run.state.day += 1;
        run.state.phase = Phase::Dawn;
    }
}

/// The mean of somebody's answers to the Friday survey, 0..1.
fn mean_pulse(world: &World, state: &State, p: PersonId) -> f64 {
    let answers = signals::pulse(world, state, p);
    answers.iter().sum::<f64>() / float(answers.len())
}

/// What grows quietly is noticed outside late: once a week standing drifts with the level above where it began.
pub(super) fn quiet_growth<L: EventSink>(run: &mut Run<'_, L>) {
    let rates = &run.world.model.outside;
    let size = rates.quiet * (run.state.last_level / measures::SCALE - rates.quiet_level);
    for party in 0..run.state.standing.len() {
        run.standing(party, size, Cause::Delivery);
    }
}

pub(super) fn after_reflection<L: EventSink>(run: &mut Run<'_, L>) {
    run.state.day += 1;
    run.state.asked_this_week = 0;
    run.state.emergent_this_week = 0;
    if run.state.day >= run.world.scenario.days() {
        run.state.phase = Phase::Away;
        run.state.today.clear();
        run.state.tomorrow.clear();
        let plan = &mut run.state.plan;
        plan.delegate.clear();
        plan.leads.clear();
        plan.hours[PlanLine::Answers as usize] = 0.0;
        run.tell(|| EventKind::Away);
    } else if run.world.scenario.leader.plans {
        run.state.phase = Phase::Plan;
    } else {
        // The week goes as the last one did, which nobody is asked about.
        let plan = plan_question(run.world, run.state).last;
        take_plan(run, &plan);
    }
}

/// A reflection for this Friday: the coach's own first, then the one at half-time; at most two before the end.
pub(super) fn next_reflection(world: &World, state: &mut State) -> Option<Reflect> {
    if state.reflected.len() >= 2 {
        return None;
    }
    let week = state.week();
    for (i, reflection) in world.scenario.reflections.iter().enumerate() {
        let played = state.written[reflection.after].played;
        if played.is_some_and(|day| day / DAYS_PER_WEEK + 1 == week) && !state.reflected.contains(&i) {
            state.reflected.push(i);
            return Some(Reflect::Written(i));
        }
    }
    if world.scenario.reflections.is_empty() && !state.halfway_asked && week == world.scenario.weeks.div_ceil(2) {
        state.halfway_asked = true;
        return Some(Reflect::Halfway);
    }
    None
}

/// The first ending whose condition holds; the last has none.
pub(super) fn ending(world: &World, state: &State) -> usize {
    let endings = &world.scenario.endings;
    endings
        .iter()
        .position(|e| e.when.as_ref().is_none_or(|c| holds(world, state, c)))
        .unwrap_or(endings.len().saturating_sub(1))
}
