//! What the acts of the day do.

use super::act::Act;
use super::chance::Purpose;
use super::day;
use super::event::{Aspect, Cause, EventKind, EventSink, Signal};
use super::learning::{Attempt, learn};
use super::outcome_effects::{self, raise};
use super::plan::PlanLine;
use super::question::NotPossible;
use super::run::Run;
use super::state::{State, TEAM_ACTS};
use super::world::World;
use crate::scenario::{PersonId, Quantity, Stance, TaskId, Tone};
use crate::simulation::math::{float, whole};

/// The number of the draw whether somebody who is asked speaks; part of every saved play-through.
const ASKED: u32 = 3;

/// Whether an act fits now.
pub(super) fn fits(world: &World, state: &State, act: Act) -> Result<(), NotPossible> {
    let here = |p: PersonId| match state.members.get(p) {
        Some(member) if !member.gone => Ok(()),
        _ => Err(NotPossible::NotHere),
    };
    let open = |t: TaskId| match state.tasks.get(t) {
        Some(task) if task.finished.is_none() => Ok(()),
        _ => Err(NotPossible::NotOpen),
    };
    if state.acts_today.contains(&act) {
        return Err(NotPossible::AlreadyToday);
    }
    if act.hours(&world.model.act_hours) + state.leader.used
        > world.scenario.leader.hours_per_day + world.model.leader.evening
    {
        return Err(NotPossible::NoHours);
    }
    match act {
        Act::Look(p)
        | Act::Ask(p)
        | Act::FollowUp(p)
        | Act::SitBeside(p)
        | Act::Thank(p)
        | Act::Invite(p)
        | Act::SetGoals(p)
        | Act::AskGoals(p) => here(p),
        Act::HandBack(p) => here(p).and_then(|()| {
            if state.members[p].stepped_in {
                Ok(())
            } else {
                Err(NotPossible::NothingToHandBack)
            }
        }),
        Act::Check(t) => {
            if t < state.tasks.len() {
                Ok(())
            } else {
                Err(NotPossible::NotOpen)
            }
        }
        Act::TakeBack(t) => open(t),
        Act::HandOver(t, p) => open(t).and(here(p)).and_then(|()| {
            if state.tasks[t].owner == p {
                Err(NotPossible::Theirs)
            } else {
                Ok(())
            }
        }),
        Act::LetLead(project, p) => here(p).and_then(|()| {
            if project >= world.scenario.projects.len() {
                Err(NotPossible::NotOpen)
            } else if state.members[p].leads {
                Err(NotPossible::Theirs)
            } else {
                Ok(())
            }
        }),
        Act::Delegate(desk, p) => here(p).and_then(|()| match world.scenario.leader.tasks.get(desk) {
            None => Err(NotPossible::NotOpen),
            Some(task) if task.only_you => Err(NotPossible::OnlyYou),
            Some(_) if state.leader.desk[desk].left <= 0.0 => Err(NotPossible::NotOpen),
            Some(_) if state.leader.desk[desk].owner == Some(p) => Err(NotPossible::Theirs),
            Some(_) => Ok(()),
        }),
        Act::ShareCredit
        | Act::TakeBlame
        | Act::OwnMistake
        | Act::SayIntent
        | Act::ReviewTogether
        | Act::AskHowILead
        | Act::Rest => Ok(()),
    }
}

/// Does it.
pub(super) fn act<L: EventSink>(run: &mut Run<'_, L>, act: Act) {
    use Quantity as Q;
    let cause = Cause::Act(run.state.acts);
    run.state.acts += 1;
    run.state.acts_today.push(act);
    run.state.leader.used += act.hours(&run.world.model.act_hours);
    run.tell(|| EventKind::Acted(act));
    let model = &run.world.model;
    let fresh = freshness(run, act);
    match act {
        Act::Look(p) => {
            let strain = run.state.of(p, Q::Strain);
            run.tell(|| EventKind::Revealed(p, Signal::Strain(strain)));
            raise(run, p, Q::Visibility, model.act.look_seen, cause);
        }
        Act::Ask(p) => ask(run, p, fresh, cause),
        Act::Check(t) => check(run, t, cause),
        Act::HandOver(t, p) => {
            run.hand(t, p);
            run.state.members[p].look_again = Some(run.state.day + whole(model.plan.look_again));
            run.shift(p, Aspect::Given, fresh * model.act.hand_over_given, cause);
            raise(run, p, Q::Ownership, fresh * model.act.hand_over_ownership, cause);
            raise(run, p, Q::Trust, fresh * model.trust.handed, cause);
        }
        Act::TakeBack(t) => take_back(run, t, cause),
        Act::HandBack(p) => {
            run.state.members[p].stepped_in = false;
            let reliance = run.state.of(p, Q::Reliance);
            run.move_by(
                p,
                Q::Reliance,
                -model.act.hand_back * model.reliance.down * reliance,
                cause,
            );
            raise(run, p, Q::Ownership, model.act.hand_back_ownership, cause);
        }
        Act::FollowUp(p) => {
            let set = run.state.members[p].look_again.take().is_some();
            let rate = fresh * if set { 1.0 } else { model.follow_up.unset };
            raise(run, p, Q::Clarity, model.follow_up.clarity * rate, cause);
            raise(run, p, Q::Trust, model.trust.kept * rate, cause);
            let member = &mut run.state.members[p];
            member.feedback += model.follow_up.feedback * rate * (1.0 - member.feedback);
            member.contact += model.follow_up.contact * (1.0 - member.contact);
        }
        Act::SitBeside(p) => sit_beside(run, p, fresh, cause),
        Act::Thank(p) => {
            outcome_effects::recognised(run, p, cause);
            raise(run, p, Q::Visibility, fresh * model.visibility.thanks, cause);
            raise(run, p, Q::Commitment, fresh * model.commitment.thanks, cause);
            raise(run, p, Q::Trust, fresh * model.trust.thanks, cause);
        }
        Act::ShareCredit => credit(run, fresh, cause),
        Act::TakeBlame => blame(run, fresh, cause),
        Act::OwnMistake => own_mistake(run, fresh, cause),
        Act::Invite(p) => run.state.members[p].invited = true,
        Act::SetGoals(p) => {
            raise(run, p, Q::Clarity, fresh * model.act.set_clarity, cause);
            let ownership = run.state.of(p, Q::Ownership);
            run.move_by(p, Q::Ownership, -model.act.set_ownership * ownership, cause);
        }
        Act::AskGoals(p) => {
            raise(run, p, Q::Clarity, fresh * model.act.asked_clarity, cause);
            raise(run, p, Q::Ownership, fresh * model.act.asked_ownership, cause);
            raise(run, p, Q::Commitment, fresh * model.act.asked_commitment, cause);
        }
        Act::SayIntent => {
            let team = &mut run.state.team;
            team.intent += fresh * model.act.intent * (1.0 - team.intent);
            everyone(run, Q::Clarity, fresh * model.act.intent_clarity, cause);
        }
        Act::LetLead(project, p) => {
            run.state.members[p].leads = true;
            run.state.members[p].look_again = Some(run.state.day + whole(model.plan.look_again_lead));
            raise(run, p, Q::Leading, model.act.lead_leading, cause);
            raise(run, p, Q::Ownership, model.act.lead_ownership, cause);
            raise(run, p, Q::Visibility, model.act.lead_seen, cause);
            run.tell(|| EventKind::LeadNamed(project, p));
        }
        Act::Delegate(desk, p) => delegate(run, desk, p, cause),
        Act::ReviewTogether => {
            let found = fresh * day::to_find(run, 1.0);
            let review = found * model.plan.review;
            let team = &mut run.state.team;
            team.standards += review * (1.0 - team.standards);
            team.accountability += model.plan.review_accountability * review * (1.0 - team.accountability);
            for p in 0..run.state.people {
                let member = &mut run.state.members[p];
                member.feedback += review * (1.0 - member.feedback);
            }
            everyone(run, Q::Safety, found * model.act.review_safety, cause);
        }
        Act::AskHowILead => {
            how_i_lead(run);
            everyone(run, Q::Safety, fresh * model.act.how_safety, cause);
            everyone(run, Q::Trust, fresh * model.act.how_trust, cause);
        }
        Act::Rest => run.energy(model.act.rest * model.plan.rest, cause),
    }
}

/// Acts before the whole team, which wear off, in the order of [`super::state::LeaderState::worn`].
const BEFORE_ALL: [Act; TEAM_ACTS] = [
    Act::ShareCredit,
    Act::TakeBlame,
    Act::OwnMistake,
    Act::SayIntent,
    Act::ReviewTogether,
    Act::AskHowILead,
];

/// How fresh an act is, 0..1: the tenth says less than the first. It is worn a little more from now on.
fn freshness<L>(run: &mut Run<'_, L>, act: Act) -> f64 {
    let wear = run.world.model.act.wear;
    let worn = match (BEFORE_ALL.iter().position(|before_all| *before_all == act), act) {
        (Some(place), _) => &mut run.state.leader.worn[place],
        (
            None,
            Act::Ask(p)
            | Act::HandOver(_, p)
            | Act::FollowUp(p)
            | Act::SitBeside(p)
            | Act::Thank(p)
            | Act::SetGoals(p)
            | Act::AskGoals(p),
        ) => &mut run.state.members[p].worn,
        _ => return 1.0,
    };
    let fresh = 1.0 / (1.0 + wear * *worn);
    *worn += 1.0;
    fresh
}

fn everyone<L: EventSink>(run: &mut Run<'_, L>, quantity: Quantity, share: f64, cause: Cause) {
    for p in 0..run.state.people {
        if !run.state.members[p].gone {
            raise(run, p, quantity, share, cause);
        }
    }
}

/// Asking and listening: what is kept quiet may be said, and what they can do shows.
fn ask<L: EventSink>(run: &mut Run<'_, L>, p: PersonId, fresh: f64, cause: Cause) {
    use Quantity as Q;
    let hidden =
        (0..run.state.tasks.len()).find(|t| run.state.tasks[*t].hidden > 0.0 && run.state.tasks[*t].hidden_by == p);
    let courage = run.state.of(p, Q::Safety) * run.state.of(p, Q::Trust) * run.world.model.errors.asked;
    match hidden {
        Some(task)
            if run
                .luck(p, Purpose::Courage, run.world.tasks[task], ASKED)
                .chance(courage) =>
        {
            let severity = std::mem::replace(&mut run.state.tasks[task].hidden, 0.0);
            run.tell(|| EventKind::Revealed(p, Signal::Hiding(task)));
            mend(run, task, severity);
            run.tell(|| EventKind::ErrorSpoken(p, task));
        }
        _ => {
            let able = super::measures::autonomy(run.world, run.state, p);
            run.tell(|| EventKind::Revealed(p, Signal::Able(able)));
        }
    }
    let sizes = &run.world.model.act;
    raise(run, p, Q::Trust, fresh * sizes.ask_trust, cause);
    let member = &mut run.state.members[p];
    member.contact += fresh * sizes.ask_contact * (1.0 - member.contact);
}

/// What the leader finds by checking is mended without anyone daring; being checked costs.
fn check<L: EventSink>(run: &mut Run<'_, L>, task: TaskId, cause: Cause) {
    use Quantity as Q;
    let model = &run.world.model;
    let found = model.errors.check_finds;
    let state = &mut run.state.tasks[task];
    let severity = found * (state.latent + state.hidden);
    state.latent *= 1.0 - found;
    state.hidden *= 1.0 - found;
    mend(run, task, severity);
    let p = run.state.tasks[task].owner;
    if run.state.members[p].gone {
        return;
    }
    let (safety, ownership) = (run.state.of(p, Q::Safety), run.state.of(p, Q::Ownership));
    run.move_by(
        p,
        Q::Safety,
        -model.act.check_safety * model.safety.hover * safety,
        cause,
    );
    run.move_by(p, Q::Ownership, -model.ownership.checked * ownership, cause);
    run.move_by(p, Q::Strain, model.strain.checked, cause);
    let reliance = run.state.of(p, Q::Reliance);
    run.move_by(
        p,
        Q::Reliance,
        model.reliance.checked * model.reliance.up * (1.0 - reliance),
        cause,
    );
}

fn mend<L: EventSink>(run: &mut Run<'_, L>, task: TaskId, severity: f64) {
    let cost = severity * run.world.model.errors.mend * run.world.model.errors.mend_found;
    let state = &mut run.state.tasks[task];
    if state.finished.is_none() {
        state.done = (state.done - cost).max(0.0);
    }
}

/// The leader does the day's work on it; whoever owned it has learned who owns it.
fn take_back<L: EventSink>(run: &mut Run<'_, L>, task: TaskId, cause: Cause) {
    use Quantity as Q;
    let domain = run.world.scenario.tasks[task].domain;
    let model = &run.world.model;
    let sizes = &model.act;
    run.state.tasks[task].done += sizes.take_back_work + sizes.take_back_craft * run.state.leader.craft[domain];
    let p = run.state.tasks[task].owner;
    if run.state.members[p].gone {
        return;
    }
    let given = run.state.get(p, Aspect::Given);
    let (trust, ownership) = (run.state.of(p, Q::Trust), run.state.of(p, Q::Ownership));
    let lost = model.trust.take_back * (sizes.take_back_base + given) * trust;
    run.move_by(p, Q::Trust, -lost, Cause::TakenBack);
    run.move_by(
        p,
        Q::Ownership,
        -sizes.take_back_ownership * ownership,
        Cause::TakenBack,
    );
    let (reliance, efficacy) = (run.state.of(p, Q::Reliance), run.state.of(p, Q::Efficacy));
    run.move_by(
        p,
        Q::Reliance,
        sizes.take_back_reliance * model.reliance.up * (1.0 - reliance),
        cause,
    );
    run.move_by(p, Q::Efficacy, -sizes.take_back_efficacy * efficacy, cause);
    run.shift(p, Aspect::Given, -given, cause);
    run.state.members[p].stepped_in = true;
}

/// In the trenches: lifts the load, shows how, earns respect; craft stays fresh.
fn sit_beside<L: EventSink>(run: &mut Run<'_, L>, p: PersonId, fresh: f64, cause: Cause) {
    use Quantity as Q;
    let Some(task) = run.state.members[p]
        .task
        .or_else(|| day::most_urgent_task(run.world, run.state, p))
    else {
        return;
    };
    let what = &run.world.scenario.tasks[task];
    let craft = run.state.leader.craft[what.domain];
    let model = &run.world.model;
    let sizes = &model.act;
    run.state.tasks[task].done += fresh * (sizes.beside_work + sizes.beside_craft * craft);
    let axes = run.world.axes(Stance::Join);
    learn(
        run,
        p,
        &Attempt {
            domain: what.domain,
            difficulty: what.difficulty,
            familiarity: model.work.familiarity,
            amount: sizes.beside_teaches,
            axes,
            feedback: 1.0,
            well: true,
            openness: 1.0,
            cause,
        },
    );
    let strain = run.state.of(p, Q::Strain);
    run.move_by(p, Q::Strain, -sizes.beside_strain * strain, cause);
    raise(run, p, Q::Trust, fresh * sizes.beside_trust * (0.5 + craft), cause);
    let member = &mut run.state.members[p];
    member.contact += sizes.beside_contact * (1.0 - member.contact);
    member.credibility += sizes.beside_credibility * (craft - sizes.beside_craft_needed);
    run.state.leader.craft[what.domain] += model.leader.craft_join * (1.0 - craft);
}

/// What people say about how they are led: what they think of it, nicer where they are afraid.
fn how_i_lead<L: EventSink>(run: &mut Run<'_, L>) {
    for p in 0..run.state.people {
        if !run.state.members[p].gone {
            let said = super::signals::led(run.world, run.state, p);
            run.tell(|| EventKind::Revealed(p, Signal::Led(said)));
        }
    }
}

/// "I was wrong", where something was: it is heard. Where nothing was, people wonder what the leader takes for wrong.
fn own_mistake<L: EventSink>(run: &mut Run<'_, L>, fresh: f64, cause: Cause) {
    let owed = run.state.leader.wrong.min(1.0);
    run.state.leader.wrong -= owed;
    outcome_effects::owned(run, fresh * owed, Tone::Curious, cause);
    let unfounded = run.world.model.act.unfounded * (1.0 - owed);
    for member in &mut run.state.members {
        member.credibility -= unfounded * member.credibility;
    }
}

/// Credit shared is noticed by the team, and costs the leader a little standing now.
fn credit<L: EventSink>(run: &mut Run<'_, L>, fresh: f64, cause: Cause) {
    let delivered = super::measures::delivered(run.world, run.state);
    let sizes = &run.world.model.act;
    everyone(
        run,
        Quantity::Commitment,
        fresh * sizes.credit_commitment * (0.5 + delivered),
        cause,
    );
    everyone(run, Quantity::Visibility, fresh * sizes.credit_seen, cause);
    for party in 0..run.state.standing.len() {
        run.standing(party, -sizes.credit_standing, cause);
    }
}

/// Blame taken outside is felt inside.
fn blame<L: EventSink>(run: &mut Run<'_, L>, fresh: f64, cause: Cause) {
    let missed = run.state.tasks.iter().filter(|t| t.missed || t.harm > 0.0).count();
    let model = &run.world.model;
    let size = if missed > 0 { 1.0 } else { model.act.blame_unfounded };
    everyone(run, Quantity::Safety, fresh * model.safety.blame * size, cause);
    everyone(run, Quantity::Trust, fresh * model.act.blame_trust * size, cause);
    let parties = float(run.state.standing.len().max(1));
    for party in 0..run.state.standing.len() {
        run.standing(party, -model.act.blame_standing * size / parties, cause);
    }
}

/// A task of the leader's own desk goes to somebody. What only goes from hand to hand is a gift to nobody, and whoever had
/// it has learned how long things stay theirs.
pub(super) fn delegate<L: EventSink>(run: &mut Run<'_, L>, desk: usize, p: PersonId, cause: Cause) {
    if run.state.leader.desk[desk].owner == Some(p) {
        return;
    }
    let model = &run.world.model;
    let before = run.state.leader.desk[desk].owner.replace(p);
    run.tell(|| EventKind::Delegated(desk, p));
    if let Some(q) = before
        && !run.state.members[q].gone
    {
        let ownership = run.state.of(q, Quantity::Ownership);
        run.move_by(q, Quantity::Ownership, -model.act.delegate_ownership * ownership, cause);
        let trust = run.state.of(q, Quantity::Trust);
        run.move_by(q, Quantity::Trust, -model.act.delegate_trust * trust, cause);
        return;
    }
    run.shift(p, Aspect::Given, model.act.delegate_given, cause);
    raise(run, p, Quantity::Trust, model.act.delegate_trust, cause);
    raise(run, p, Quantity::Ownership, model.act.delegate_ownership, cause);
    if run.state.plan.on(PlanLine::CheckIns) > 0.0 {
        run.state.members[p].look_again = Some(run.state.day + whole(model.plan.look_again));
    }
}
