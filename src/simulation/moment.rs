//! Moments: which come up this morning, what is offered, and how a choice resolves, with the reasons kept.

use super::chance::Purpose;
use super::condition::holds;
use super::emergent::{self, A_DAY, A_WEEK};
use super::event::{Cause, Event, EventKind, EventSink};
use super::leadership_effects::{self, LeadershipEffect};
use super::math::whole;
use super::moment_instance::{MomentInstance, Origin};
use super::odds::{ChoiceStyle, MomentAttributes, odds};
use super::outcome_effects;
use super::question::{ChoiceOption, MomentQuestion, MomentReading, Reflect};
use super::run::Run;
use super::stance::{Axes, asks_share, hours_share};
use super::state::{State, Taken};
use super::world::World;
use crate::scenario::{Choice, Kind, Outcome, PersonId, Quantity, Stance, Trigger};

/// Moments a week up to which a written one still comes by its condition; what a choice leads to may make it five.
const A_FULL_WEEK: u32 = 4;

/// Hours are told in quarters.
const QUARTERS: f64 = 4.0;
/// Bits of a draw's subject that tell which text an emergent moment has; part of every saved play-through.
const TEXT_BITS: u32 = 8;
/// As much control as counts as stepping in when a player is asked for the motive, 0..1. It decides what is asked and
/// changes nothing, so it is no parameter.
const STEPPED_IN: f64 = 0.6;

/// This morning's moments, by hour.
pub(super) fn raise_today<L: EventSink>(run: &mut Run<'_, L>) {
    let world = run.world;
    for i in 0..run.state.tomorrow.len() {
        let raised = run.state.tomorrow[i];
        if run.state.asked_today < A_DAY && run.state.asked_this_week < A_WEEK {
            come(run, raised);
        }
    }
    run.state.tomorrow.clear();
    for m in world.index.of_day(run.state.day) {
        written(run, *m);
    }
    let dated = world.index.still_dated(run.state.day);
    let moments = &world.scenario.moments;
    for m in world.index.waiting.iter().copied() {
        let planned = run.state.asked_this_week + dated;
        if run.state.asked_today >= A_DAY || planned >= A_WEEK {
            break;
        }
        let seen = &run.state.written[m];
        if seen.played.is_some() || seen.lapsed {
            continue;
        }
        let ready = match &moments[m].trigger {
            Trigger::On(_) => false,
            Trigger::When(condition) => planned < A_FULL_WEEK && holds(world, run.state, condition),
            Trigger::Then => seen.due.is_some_and(|day| day <= run.state.day),
        };
        if ready {
            written(run, m);
        }
    }
    run.state
        .today
        .sort_unstable_by(|a, b| a.hour.total_cmp(&b.hour).then(a.number.cmp(&b.number)));
}

fn come<L: EventSink>(run: &mut Run<'_, L>, raised: MomentInstance) {
    if raised.owner.is_some_and(|p| run.state.members[p].gone) {
        return;
    }
    run.state.asked_today += 1;
    run.state.asked_this_week += 1;
    run.state.today.push(raised);
    run.tell(|| EventKind::MomentCame(raised));
}

/// A moment the coach wrote. If its owner has left, the best-placed colleague owns it, unless it says `only_owner`.
fn written<L: EventSink>(run: &mut Run<'_, L>, m: usize) {
    let moment = &run.world.scenario.moments[m];
    let mut owner = moment.owner;
    if owner.is_some_and(|p| run.state.members[p].gone) {
        owner = if moment.only_owner {
            None
        } else {
            best_placed(run.state, moment.domain)
        };
        if owner.is_none() {
            run.state.written[m].lapsed = true;
            return;
        }
    }
    let other = moment
        .people
        .iter()
        .copied()
        .find(|p| Some(*p) != owner && !run.state.members[*p].gone);
    let number = run.state.raised;
    run.state.raised += 1;
    run.state.written[m].played = Some(run.state.day);
    let task = moment.task.or_else(|| owner.and_then(|p| run.state.members[p].task));
    come(
        run,
        MomentInstance {
            number,
            kind: moment.kind,
            origin: Origin::Written(m),
            owner,
            other,
            task,
            party: moment.party,
            hour: moment.hour,
            severity: moment.severity,
        },
    );
}

/// Who of those here knows most of a domain; ties go to the lower index.
fn best_placed(state: &State, domain: Option<usize>) -> Option<PersonId> {
    let mut best: Option<(f64, PersonId)> = None;
    for p in state.here() {
        let skill = domain.map_or_else(|| state.of(p, Quantity::Leading), |d| state.skill(p, d));
        if best.is_none_or(|(b, _)| skill > b) {
            best = Some((skill, p));
        }
    }
    best.map(|(_, p)| p)
}

/// The choices a moment offers.
pub(super) fn choices<'w>(world: &'w World, raised: &MomentInstance) -> &'w [Choice] {
    match raised.origin {
        Origin::Written(m) => &world.scenario.moments[m].choices,
        Origin::Emergent(text) => world.scenario.words(raised.kind).choices_of(text),
    }
}

/// The question of a moment.
pub(super) fn question(world: &World, state: &State, raised: MomentInstance) -> MomentQuestion {
    let offers = choices(world, &raised)
        .iter()
        .map(|choice| offer(world, &raised, choice))
        .collect();
    let facets = facets(world, &raised);
    MomentQuestion {
        moment: raised,
        reading: MomentReading {
            urgency: facets.urgency,
            severity: facets.severity,
            familiarity: facets.familiarity,
            stakes: facets.stakes,
            authority: facets.authority,
            domain: facets.domain,
        },
        choices: offers,
        hours_left: super::day::planned_hours_today(world, state),
        can_listen: !state.listened,
    }
}

fn offer(world: &World, raised: &MomentInstance, choice: &Choice) -> ChoiceOption {
    let Axes {
        control,
        support,
        guidance,
    } = world.axes(choice.stance);
    let quarter = |x: f64| libm::round(x * QUARTERS) / QUARTERS;
    let hours = choice.hours.unwrap_or_else(|| {
        let m = &world.model.moment;
        let size = m.hours_base + m.hours_severity * raised.severity;
        quarter(m.hours * hours_share(choice.stance, &world.model.stance) * size)
    });
    ChoiceOption {
        stance: choice.stance,
        tone: choice.tone,
        control,
        support,
        guidance,
        hours,
    }
}

/// The measures of a moment.
pub(super) fn facets(world: &World, raised: &MomentInstance) -> MomentAttributes {
    let words = world.scenario.words(raised.kind);
    let task = raised.task.map(|t| &world.scenario.tasks[t]);
    match raised.origin {
        Origin::Written(m) => {
            let moment = &world.scenario.moments[m];
            MomentAttributes {
                urgency: moment.urgency,
                severity: moment.severity,
                familiarity: moment.familiarity,
                stakes: moment.stakes,
                visibility: moment.visibility,
                difficulty: moment.difficulty,
                authority: moment.needs_authority,
                domain: moment.domain,
            }
        }
        Origin::Emergent(_) => MomentAttributes {
            urgency: words.urgency,
            severity: raised.severity,
            familiarity: words.familiarity,
            stakes: words.stakes,
            visibility: words.visibility,
            difficulty: task.map_or(0.5, |t| t.difficulty),
            authority: false,
            domain: task.map(|t| t.domain),
        },
    }
}

/// The leader looks and listens first: half an hour, and the card says more.
pub(super) fn listen<L: EventSink>(run: &mut Run<'_, L>, raised: MomentInstance) {
    run.state.listened = true;
    let m = &run.world.model.moment;
    run.state.leader.used += m.listen_hours;
    run.tell(|| EventKind::Listened(raised));
    if let Some(p) = raised.owner {
        let trust = run.state.of(p, Quantity::Trust);
        run.move_by(
            p,
            Quantity::Trust,
            m.listen_trust * (1.0 - trust),
            State::because(&raised),
        );
    }
}

/// Who leads by this choice, if it names somebody, and whose doing it then is.
fn decider(
    state: &State,
    raised: &MomentInstance,
    choice: &Choice,
    facets: &MomentAttributes,
) -> (Option<PersonId>, Option<PersonId>) {
    let lead = choice.lead.filter(|p| !state.members[*p].gone);
    let decider = lead
        .or(raised.owner)
        .or(raised.other)
        .or_else(|| best_placed(state, facets.domain));
    (lead, decider)
}

/// How a choice leads.
fn style(world: &World, choice: &Choice) -> ChoiceStyle {
    ChoiceStyle {
        axes: world.axes(choice.stance),
        asks: asks_share(choice.stance, &world.model.stance),
        tone: choice.tone,
    }
}

/// The probability of going well (0..1) of each choice of a moment, if it were taken now.
pub(super) fn prospects(world: &World, state: &State, raised: &MomentInstance) -> Vec<f64> {
    let facets = facets(world, raised);
    let of = |choice: &Choice| {
        let (_, decider) = decider(state, raised, choice, &facets);
        odds(world, state, raised.kind, &facets, decider, style(world, choice)).0
    };
    choices(world, raised).iter().map(of).collect()
}

/// The leader has chosen: hours, odds, the draw, and what it does to everyone.
pub(super) fn resolve<L: EventSink>(run: &mut Run<'_, L>, raised: MomentInstance, index: usize) {
    let world = run.world;
    let choice = &choices(world, &raised)[index];
    let ChoiceOption { stance, hours, .. } = offer(world, &raised, choice);
    let axes = world.axes(stance);
    run.state.leader.used += hours;
    run.state.choices.push(Taken {
        day: run.state.day,
        stance,
    });
    run.tell(|| EventKind::Chose {
        moment: raised,
        choice: index,
        stance,
        tone: choice.tone,
        hours,
    });
    let facets = facets(world, &raised);
    let (lead, decider) = decider(run.state, &raised, choice, &facets);
    let style = style(world, choice);
    let (chance, parts) = odds(world, run.state, raised.kind, &facets, decider, style);
    let subject = match raised.origin {
        Origin::Written(m) => world.moments[m],
        Origin::Emergent(text) => (raised.kind as u64) << TEXT_BITS | text as u64,
    };
    let outcome = if run.own_luck(Purpose::Moment, subject, 0).chance(chance) {
        Outcome::Well
    } else {
        Outcome::Badly
    };
    let words = words(run, &raised, choice, outcome);
    if L::LISTENS {
        let day = run.state.day;
        run.sink.on_event(Event {
            day,
            what: EventKind::Went {
                moment: raised,
                choice: index,
                outcome,
                odds: chance,
                reasons: parts.sorted(),
                words,
            },
        });
    }
    let cause = State::because(&raised);
    let treatment = LeadershipEffect {
        axes,
        asks: style.asks,
        tone: choice.tone,
        weight: world.model.moment.weight_base + world.model.moment.weight_stakes * facets.stakes,
        asked: raised.kind == Kind::Request,
        outcome,
        domain: facets.domain,
        difficulty: facets.difficulty,
        familiarity: facets.familiarity,
        urgency: facets.urgency,
        cause,
        handed_back: matches!(stance, Stance::Join | Stance::Guide),
    };
    if let Some(p) = decider {
        leadership_effects::concerned(run, p, &treatment);
        if lead.is_some() && raised.owner.is_some_and(|o| o != p) {
            let leading = run.state.of(p, Quantity::Leading);
            run.move_by(
                p,
                Quantity::Leading,
                world.model.learning.leading * axes.support * (1.0 - leading),
                cause,
            );
        }
        if stance == Stance::Entrust {
            run.state.members[p].look_again = Some(run.state.day + whole(world.model.plan.look_again));
        }
        outcome_effects::of_kind(run, &raised, p, axes, choice.tone, outcome, &facets);
    }
    if outcome == Outcome::Badly && axes.control >= world.model.leader.call_control {
        wrong_call(run, &raised, decider);
    }
    run.state.team.unreviewed += world.model.plan.moment_to_review;
    onlookers(run, &raised, &treatment, decider, facets.visibility);
    outcome_effects::outside(run, &raised, axes, outcome, &facets);
    for written in &choice.effects {
        outcome_effects::written(run, written, Cause::Written(raised.number));
    }
    if let Some(promise) = &choice.promise {
        outcome_effects::promise(run, promise);
    }
    if let Some(next) = choice.then
        && run.state.written[next].played.is_none()
    {
        run.state.written[next].due = Some(run.state.day + 2);
    }
    if let Origin::Written(m) = raised.origin {
        run.state.written[m].choice = Some(index);
        run.state.written[m].outcome = Some(outcome);
    }
    run.state.listened = false;
    ask_for_the_motive(run, &raised, axes);
}

/// A confident wrong call is remembered by everybody it concerned.
fn wrong_call<L>(run: &mut Run<'_, L>, raised: &MomentInstance, decider: Option<PersonId>) {
    let lost = run.world.model.leader.credibility;
    run.state.leader.wrong += 1.0;
    for (p, member) in run.state.members.iter_mut().enumerate() {
        if [decider, raised.owner, raised.other].contains(&Some(p)) {
            member.credibility -= lost * member.credibility;
        }
    }
}

/// Now and then, after a step in, the player is asked why.
fn ask_for_the_motive<L>(run: &mut Run<'_, L>, raised: &MomentInstance, axes: Axes) {
    let week = run.state.week();
    if axes.control >= STEPPED_IN && run.state.motive_week.is_none_or(|w| w + 1 < week) {
        run.state.motive_week = Some(week);
        run.state.reflect = Some(Reflect::Motive(raised.number));
    }
}

/// Which sentence of the kind's pool tells what followed, when the choice has none of its own.
fn words<L: EventSink>(
    run: &mut Run<'_, L>,
    raised: &MomentInstance,
    choice: &Choice,
    outcome: Outcome,
) -> Option<usize> {
    let well = outcome == Outcome::Well;
    if !(if well { &choice.well } else { &choice.badly }).is_empty() {
        return None;
    }
    let pool = run.world.scenario.words(raised.kind);
    let mut luck = run.own_luck(Purpose::Consequence, emergent::pool(raised.kind, well), raised.number);
    if let Origin::Emergent(text) = raised.origin
        && let Some(own) = pool.outcomes_of(text, outcome)
    {
        // Its text comes once, so none of them has been told.
        return Some(luck.below(own.len()));
    }
    let (count, used) = if well {
        (pool.well.len(), run.state.well_used[raised.kind as usize])
    } else {
        (pool.badly.len(), run.state.badly_used[raised.kind as usize])
    };
    let index = emergent::fresh(count, used, &mut luck)?;
    let mask = if well {
        &mut run.state.well_used
    } else {
        &mut run.state.badly_used
    };
    mask[raised.kind as usize] |= 1 << index;
    Some(index)
}

/// Whoever was there sees it whole; the others as far as it is seen.
fn onlookers<L: EventSink>(
    run: &mut Run<'_, L>,
    raised: &MomentInstance,
    treatment: &LeadershipEffect,
    decider: Option<PersonId>,
    visibility: f64,
) {
    let cause = Cause::Onlooking(raised.number);
    for p in 0..run.state.people {
        if run.state.members[p].gone || Some(p) == decider {
            continue;
        }
        let there = Some(p) == raised.other
            || Some(p) == raised.owner
            || matches!(raised.origin, Origin::Written(m) if run.world.scenario.moments[m].people.contains(&p));
        let share = if there {
            1.0
        } else {
            run.world.model.moment.seen_by_others * visibility
        };
        if share > 0.0 {
            let seen = LeadershipEffect {
                weight: treatment.weight * share,
                ..*treatment
            };
            leadership_effects::onlooker(run, p, &seen, cause);
        }
    }
}
