//! The leader's day: what the plan's hours do, what the desk gets, and what being needed takes.

use crate::scenario::{DAYS_PER_WEEK, Kind, PersonId, Quantity};
use crate::simulation::chance::Purpose;
use crate::simulation::emergent;
use crate::simulation::event::{Cause, EventSink};
use crate::simulation::learning::{Attempt, learn};
use crate::simulation::math::float;
use crate::simulation::parameters::ActSizes;
use crate::simulation::plan::PlanLine;
use crate::simulation::run::{PersonEvents, Run};
use crate::simulation::stance::Axes;
use crate::simulation::state::{State, TaskState, WINDOW};
use crate::simulation::world::World;

/// Safety times trust is a quarter when both are at the middle; this brings it to one.
const AT_THE_MIDDLE: f64 = 4.0;

/// The hours of one day after its moments and acts.
#[derive(Debug, Clone, Copy)]
pub struct LeaderHours {
    /// For answering, today.
    pub answers: f64,
    /// Not planned and not used.
    pub spare: f64,
    /// The share of every planned hour that is left when moments have eaten into the plan, 0..1.
    pub share: f64,
    /// Beyond the day: the evening.
    pub overtime: f64,
}

impl LeaderHours {
    /// Nobody is there.
    pub const fn none() -> Self {
        Self {
            answers: 0.0,
            spare: 0.0,
            share: 0.0,
            overtime: 0.0,
        }
    }
}

/// What is left of today's plan.
pub fn hours_after_moments<L>(run: &mut Run<'_, L>) -> LeaderHours {
    let available = run.world.scenario.leader.hours_per_day;
    let planned = run.state.plan.total() / f64::from(DAYS_PER_WEEK);
    let used = run.state.leader.used;
    let unplanned = (available - planned - used).max(0.0);
    let over = (planned + used - available).max(0.0);
    let share = if planned > 0.0 {
        ((planned - over) / planned).max(0.0)
    } else {
        1.0
    };
    let today = run.state.plan.on(PlanLine::Answers) / f64::from(DAYS_PER_WEEK);
    run.state.leader.answers_left =
        (run.state.leader.answers_left + today).min(run.world.model.plan.answers_kept * today);
    LeaderHours {
        answers: run.state.leader.answers_left * share,
        spare: unplanned,
        share,
        overtime: (used - available).max(0.0),
    }
}

/// What the leader-hours left today are, for showing: the day less moments and acts.
pub fn planned_hours_today(world: &World, state: &State) -> f64 {
    (world.scenario.leader.hours_per_day - state.leader.used).max(0.0)
}

/// What a day's share of the plan does. Conditions act on everyone.
pub fn conditions<L: EventSink>(run: &mut Run<'_, L>, hours: &LeaderHours) {
    use Quantity as Q;
    let model = &run.world.model;
    let r = &model.plan;
    run.state.leader.answers_left = hours.answers;
    let of = |run: &Run<'_, L>, line: PlanLine| run.state.plan.on(line) / f64::from(DAYS_PER_WEEK) * hours.share;
    let (goals, path, process) = (
        of(run, PlanLine::Goals),
        of(run, PlanLine::Path),
        of(run, PlanLine::Process),
    );
    let (review, floor, ones) = (
        of(run, PlanLine::Review),
        of(run, PlanLine::Floor),
        of(run, PlanLine::OneToOnes),
    );
    let (desk, checks, rest) = (
        of(run, PlanLine::Desk),
        of(run, PlanLine::CheckIns),
        of(run, PlanLine::Rest),
    );

    let review = review * to_find(run, review);
    let team = &mut run.state.team;
    team.intent += r.goals * r.goals_intent * goals * (1.0 - team.intent);
    team.path += r.path * path * (1.0 - team.path) - r.path_fade * team.path;
    team.process += r.process * process * (1.0 - team.process) - r.process_fade * team.process;
    team.standards += r.review * review * (1.0 - team.standards);
    team.accountability += r.review_accountability * r.review * review * (1.0 - team.accountability);
    for p in 0..run.state.people {
        if run.state.members[p].gone {
            continue;
        }
        if goals > 0.0 {
            let clear = r.goals * goals * (1.0 - run.state.of(p, Q::Clarity));
            run.move_by(p, Q::Clarity, clear, Cause::Plan);
        }
        if review > 0.0 {
            let safe = r.review_safety * r.review * review * (1.0 - run.state.of(p, Q::Safety));
            run.move_by(p, Q::Safety, safe, Cause::Review);
            let member = &mut run.state.members[p];
            member.feedback += r.review * review * (1.0 - member.feedback);
            looked_back(run, p, r.review_teaches * review);
        }
        if floor > 0.0 {
            let trust = r.floor_trust * floor * (1.0 - run.state.of(p, Q::Trust));
            run.move_by(p, Q::Trust, trust, Cause::Plan);
            let seen = model.visibility.floor * floor * (1.0 - run.state.of(p, Q::Visibility));
            run.move_by(p, Q::Visibility, seen, Cause::Plan);
            let member = &mut run.state.members[p];
            member.contact += r.floor_contact * floor * (1.0 - member.contact);
        }
        if checks > 0.0 {
            let member = &mut run.state.members[p];
            member.feedback += r.check_in * checks * (1.0 - member.feedback);
        }
    }
    if floor > 0.0 {
        for craft in &mut run.state.leader.craft {
            *craft += model.leader.craft_floor * floor * (1.0 - *craft);
        }
    }
    one_to_ones(run, ones);
    at_the_desk(run, desk);
    run.energy(r.rest * rest, Cause::Plan);
    undone(run);
}

/// The share of so many hours of review (a day) that find something, 0..1: where everything was looked at already there is
/// nothing left. What is looked at is used up.
pub fn to_find<L>(run: &mut Run<'_, L>, hours: f64) -> f64 {
    let wanted = run.world.model.plan.review_uses * hours;
    if wanted <= 0.0 {
        return 0.0;
    }
    let left = &mut run.state.team.unreviewed;
    let found = wanted.min(*left);
    *left -= found;
    found / wanted
}

/// What is left undone on the leader's desk for longer than it should be blocks others, is noticed outside, and weighs.
fn undone<L: EventSink>(run: &mut Run<'_, L>) {
    let scenario = &run.world.scenario;
    let days = f64::from(scenario.days().max(1));
    let to_come = (1.0 - f64::from(run.state.day + 1) / days).max(0.0);
    let (mut all, mut behind) = (0.0, 0.0);
    for (task, desk) in scenario.leader.tasks.iter().zip(&run.state.leader.desk) {
        all += task.hours;
        behind += (desk.left - task.hours * to_come).max(0.0);
    }
    if behind <= 0.0 {
        return;
    }
    let r = &run.world.model.plan;
    let behind = behind / all;
    run.state.team.path -= r.undone_path * behind * run.state.team.path;
    for party in 0..run.state.standing.len() {
        run.standing(party, -r.undone_standing * behind, Cause::Plan);
    }
    run.energy(-r.undone_energy * behind, Cause::Load);
    // What the leader leaves undone, somebody does, or waits for.
    let state = &mut *run.state;
    let mut told = PersonEvents {
        sink: run.sink,
        day: state.day,
    };
    let rows = state.levels.rows_mut().iter_mut();
    for (p, (row, member)) in rows.zip(&mut state.members).enumerate() {
        if !member.gone {
            member.helping += r.undone_help * behind;
            let trust = row.of(Quantity::Trust);
            told.move_by(row, p, Quantity::Trust, -r.undone_trust * behind * trust, Cause::Plan);
        }
    }
}

/// What a review together teaches: the week's work once more, with feedback, and errors that can be looked at.
fn looked_back<L: EventSink>(run: &mut Run<'_, L>, p: PersonId, amount: f64) {
    let Some(task) = run.state.members[p].task else { return };
    let what = &run.world.scenario.tasks[task];
    let attempt = Attempt {
        domain: what.domain,
        difficulty: what.difficulty,
        familiarity: run.world.model.work.familiarity,
        amount,
        axes: Axes {
            control: 0.0,
            support: 1.0,
            guidance: run.world.model.plan.review_guidance,
        },
        feedback: 1.0,
        well: true,
        openness: run.state.of(p, Quantity::Safety),
        cause: Cause::Review,
    };
    learn(run, p, &attempt);
}

/// One-to-ones: with those the plan names, else with whoever brought most lately.
fn one_to_ones<L: EventSink>(run: &mut Run<'_, L>, hours: f64) {
    if hours <= 0.0 {
        return;
    }
    let state = &*run.state;
    let named = state.plan.with.iter().filter(|p| !state.members[**p].gone).count();
    if named == 0 {
        let chosen = most_in_need(run.state);
        let each = hours / float(chosen.iter().flatten().count().max(1));
        for p in chosen.into_iter().flatten() {
            one_to_one(run, p, each);
        }
        return;
    }
    let each = hours / float(named);
    for i in 0..run.state.plan.with.len() {
        let p = run.state.plan.with[i];
        if !run.state.members[p].gone {
            one_to_one(run, p, each);
        }
    }
}

/// One person's share of it.
fn one_to_one<L: EventSink>(run: &mut Run<'_, L>, p: PersonId, each: f64) {
    use Quantity as Q;
    let r = &run.world.model.plan;
    let (trust, safety, clarity) = (
        run.state.of(p, Q::Trust),
        run.state.of(p, Q::Safety),
        run.state.of(p, Q::Clarity),
    );
    run.move_by(p, Q::Trust, r.one_to_one_trust * each * (1.0 - trust), Cause::Plan);
    run.move_by(p, Q::Safety, r.one_to_one_safety * each * (1.0 - safety), Cause::Plan);
    run.move_by(
        p,
        Q::Clarity,
        r.one_to_one_clarity * each * (1.0 - clarity),
        Cause::Plan,
    );
    let member = &mut run.state.members[p];
    member.contact += r.one_to_one_contact * each * (1.0 - member.contact);
    member.feedback += r.one_to_one_feedback * each * (1.0 - member.feedback);
    let hides = |task: &TaskState| task.hidden > 0.0 && task.hidden_by == p;
    if let Some(task) = run.state.tasks.iter().position(hides) {
        let opens = r.one_to_one_opens * each * safety * trust * AT_THE_MIDDLE;
        if run.luck(p, Purpose::Courage, run.world.tasks[task], 2).chance(opens) {
            let severity = std::mem::replace(&mut run.state.tasks[task].hidden, 0.0);
            super::errors::spoken(run, p, task, severity);
        }
    }
}

/// The two who brought most to the leader lately; ties go to the lower index.
fn most_in_need(state: &State) -> [Option<PersonId>; 2] {
    let mut most: [Option<(u32, PersonId)>; 2] = [None, None];
    for p in state.here() {
        let brought = state.members[p].brought.iter().map(|b| u32::from(*b)).sum::<u32>();
        let [first, second] = most;
        if first.is_none_or(|(most, _)| brought > most) {
            most = [Some((brought, p)), first];
        } else if second.is_none_or(|(most, _)| brought > most) {
            most = [first, Some((brought, p))];
        }
    }
    most.map(|found| found.map(|(_, p)| p))
}

/// The leader's own tasks; what was given away moves without them, at some cost to whoever has it.
fn at_the_desk<L: EventSink>(run: &mut Run<'_, L>, hours: f64) {
    let model = &run.world.model;
    let rates = &model.plan;
    let mut left = hours;
    for i in 0..run.state.leader.desk.len() {
        let what = &run.world.scenario.leader.tasks[i];
        match run.state.leader.desk[i].owner {
            Some(p) if !run.state.members[p].gone => {
                let open = run.state.leader.desk[i].left > 0.0;
                if open {
                    run.state.leader.desk[i].left = (run.state.leader.desk[i].left - rates.delegated).max(0.0);
                    run.state.members[p].helping += rates.delegated_cost;
                    let leading = run.state.of(p, Quantity::Leading);
                    run.move_by(p, Quantity::Leading, model.learning.desk * (1.0 - leading), Cause::Plan);
                    let ownership = run.state.of(p, Quantity::Ownership);
                    run.move_by(
                        p,
                        Quantity::Ownership,
                        model.ownership.desk * (1.0 - ownership),
                        Cause::Plan,
                    );
                }
            }
            _ => {
                let spent = left.min(run.state.leader.desk[i].left);
                run.state.leader.desk[i].left -= spent;
                left -= spent;
                if what.strategic {
                    run.state.leader.strategic += spent;
                    let gain = rates.strategic * spent;
                    run.state.team.path = (run.state.team.path + gain).min(1.0);
                    for party in 0..run.state.standing.len() {
                        run.standing(party, rates.desk_standing * spent, Cause::Plan);
                    }
                }
            }
        }
    }
}

/// The leader's evening: answering drains at an increasing rate, seeing others succeed gives back, craft fades.
pub fn evening<L: EventSink>(run: &mut Run<'_, L>, leader_here: bool, hours: &LeaderHours) {
    let r = &run.world.model.leader;
    if leader_here {
        let x = f64::from(run.state.leader.answered_today) / r.answer_many;
        run.energy(-r.answer_cost * x * (1.0 + x), Cause::Answer);
        let planned = run.state.plan.total() / f64::from(DAYS_PER_WEEK);
        run.energy(-r.hour_cost * planned, Cause::Load);
        run.energy(-r.moment_cost * run.state.leader.used, Cause::Load);
        run.energy(-r.overtime * hours.overtime, Cause::Load);
        let slot = run.state.day as usize % WINDOW;
        let here = run.state.members.iter().filter(|member| !member.gone);
        let well: u32 = here.map(|member| u32::from(member.handled[slot])).sum();
        run.energy(
            r.success_restores * f64::from(well).min(r.success_most),
            Cause::OwnSuccess,
        );
        for craft in &mut run.state.leader.craft {
            *craft -= r.craft_fade * *craft;
        }
    }
    let energy = run.state.leader.energy;
    run.energy(r.recover * (1.0 - energy), Cause::Time);
    if let Some((p, task)) = run.state.wrong_call.take()
        && leader_here
        && !run.state.members[p].gone
    {
        run.state.leader.wrong += 1.0;
        let credible = &mut run.state.members[p].credibility;
        *credible -= r.credibility * *credible;
        emergent::maybe(
            run,
            Kind::OwnMistake,
            p,
            Some(task),
            run.world.model.emergent.own_mistake_severity,
            run.world.model.emergent.own_mistake,
        );
    }
    let drift = run.world.model.outside.drift;
    for party in 0..run.state.standing.len() {
        let target = run.world.scenario.outside[party].standing;
        run.standing(party, drift * (target - run.state.standing[party]), Cause::Anchor);
    }
    fade(run.state, &run.world.model.act);
    run.state.leader.used = 0.0;
    run.state.leader.answered_today = 0;
}

/// What was said, what went wrong and what happened are forgotten a little.
fn fade(state: &mut State, sizes: &ActSizes) {
    for worn in &mut state.leader.worn {
        *worn -= sizes.worn_fade * *worn;
    }
    for member in &mut state.members {
        member.worn -= sizes.worn_fade * member.worn;
    }
    state.leader.wrong -= sizes.wrong_fade * state.leader.wrong;
    state.team.unreviewed -= sizes.wrong_fade * state.team.unreviewed;
}
