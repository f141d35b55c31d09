//! What a run is after: a condition under which a text comes, and how far a play-through is from it.
//!
//! In: a text that has not come. Out: an [`Aim`]. It is worked out from the true state, which a coach may see and a leader may not.

use std::ops::RangeInclusive;

use crate::scenario::epilogue::{CallBack, EveningSort};
use crate::scenario::{Condition, MomentId, Outcome, PersonId, Quantity, Scenario, Stance, TextId, Trigger};
use crate::simulation::{PersonArc, Simulation};

/// How many moments that lead to each other are followed back.
const DEEPEST: usize = 4;
/// Everybody who has not left is so far at least from having left.
const HERE: f64 = 0.5;
/// A level that nobody reaches draws on for ever.
const UTMOST: RangeInclusive<f64> = 1.0..=1.0;
const LEAST: RangeInclusive<f64> = 0.0..=0.0;

/// A condition that a run tries to bring about.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Aim(Condition);

impl Aim {
    /// Under which a text comes; `None` when only luck brings it.
    pub fn of(scenario: &Scenario, id: TextId) -> Option<Self> {
        let condition = match id {
            TextId::Moment(m)
            | TextId::See(m, _)
            | TextId::Listen(m, _)
            | TextId::Choice(m, _)
            | TextId::Followed(m, ..)
            | TextId::Promise(m, _)
            | TextId::Option(m, _) => comes(scenario, m, 0)?,
            TextId::Fact(m, _) => {
                let safe = Condition::Team(Quantity::Safety, UTMOST);
                Condition::All(comes(scenario, m, 0).into_iter().chain([safe]).collect())
            }
            TextId::Ending(index) | TextId::LastImage(index) => {
                first_of(scenario.endings.iter().map(|ending| ending.when.as_ref()), index)
            }
            TextId::Delivered(index) => {
                let delivered = &scenario.epilogue.as_ref()?.delivered;
                first_of(delivered.iter().map(|one| one.when.as_ref()), index)
            }
            TextId::Person(index, form) => {
                let person = scenario.epilogue.as_ref()?.people.get(index)?.person;
                has_gone(person, *ARCS.get(form)?)
            }
            TextId::CallBack(index) => called_back(&scenario.epilogue.as_ref()?.callbacks, index),
            TextId::Evening(sort, _) => evening(sort)?,
            TextId::Reflection(index) => comes(scenario, scenario.reflections.get(index)?.after, 0)?,
            TextId::Voice(index, answer) => spoken(scenario.voices.get(index)?.person, answer)?,
            TextId::Tip(_)
            | TextId::Emerged(..)
            | TextId::EmergedListen(..)
            | TextId::EmergedChoice(..)
            | TextId::EmergedFollowed(..) => return None,
        };
        Some(Self(condition))
    }

    /// How far off it is; 0 when it is so.
    pub fn distance(&self, at: &Simulation) -> f64 {
        distance(&self.0, true, at)
    }
}

/// The ways that a person can have gone, in the order of the file.
const ARCS: [PersonArc; 5] = [
    PersonArc::Leading,
    PersonArc::Freed,
    PersonArc::Waiting,
    PersonArc::Hurt,
    PersonArc::Gone,
];

/// What lets a moment come: `None` when it comes on a day whatever happens.
fn comes(scenario: &Scenario, m: MomentId, depth: usize) -> Option<Condition> {
    let moment = scenario.moments.get(m)?;
    let stays = moment.owner.filter(|_| moment.only_owner);
    let stays = stays.map(|owner| Condition::Not(Box::new(Condition::Gone(owner))));
    let due = match &moment.trigger {
        Trigger::When(condition) => Some(and_its_moments(scenario, condition, depth)),
        Trigger::Then if depth < DEEPEST => Some(Condition::Any(led_to(scenario, m, depth))),
        Trigger::On(_) | Trigger::Then => None,
    };
    let all: Vec<Condition> = stays.into_iter().chain(due).collect();
    (!all.is_empty()).then_some(Condition::All(all))
}

/// The choices that lead to a moment, each with what lets its own moment come.
fn led_to(scenario: &Scenario, m: MomentId, depth: usize) -> Vec<Condition> {
    let mut ways = Vec::new();
    for (from, moment) in scenario.moments.iter().enumerate() {
        for (index, choice) in moment.choices.iter().enumerate() {
            if choice.then == Some(m) {
                let chosen = Condition::Chose(from, index);
                ways.push(Condition::All(
                    comes(scenario, from, depth + 1).into_iter().chain([chosen]).collect(),
                ));
            }
        }
    }
    ways
}

/// A condition, and that the moments come of which it speaks.
fn and_its_moments(scenario: &Scenario, condition: &Condition, depth: usize) -> Condition {
    let also = |m: MomentId| {
        let comes = (depth < DEEPEST).then(|| comes(scenario, m, depth + 1)).flatten();
        Condition::All(comes.into_iter().chain([condition.clone()]).collect())
    };
    let each = |all: &[Condition]| all.iter().map(|one| and_its_moments(scenario, one, depth)).collect();
    match condition {
        Condition::All(all) => Condition::All(each(all)),
        Condition::Any(any) => Condition::Any(each(any)),
        Condition::After(m) | Condition::Chose(m, _) | Condition::Went(m, _) => also(*m),
        other => other.clone(),
    }
}

/// That this is the first that holds.
fn first_of<'a>(whens: impl Iterator<Item = Option<&'a Condition>>, index: usize) -> Condition {
    let mut all = Vec::new();
    for (at, when) in whens.take(index + 1).enumerate() {
        all.extend(when.cloned().map(|when| {
            if at < index {
                Condition::Not(Box::new(when))
            } else {
                when
            }
        }));
    }
    Condition::All(all)
}

/// What draws somebody that way.
fn has_gone(person: PersonId, arc: PersonArc) -> Condition {
    let towards = |quantity, range| Condition::Person(person, quantity, range);
    match arc {
        PersonArc::Leading => Condition::All(vec![
            towards(Quantity::Autonomy, UTMOST),
            towards(Quantity::Efficacy, UTMOST),
            towards(Quantity::Reliance, LEAST),
        ]),
        PersonArc::Freed => Condition::All(vec![
            towards(Quantity::Reliance, LEAST),
            towards(Quantity::Efficacy, LEAST),
            towards(Quantity::Commitment, UTMOST),
        ]),
        PersonArc::Waiting => Condition::All(vec![
            towards(Quantity::Reliance, UTMOST),
            towards(Quantity::Commitment, UTMOST),
            towards(Quantity::Trust, UTMOST),
        ]),
        PersonArc::Hurt => Condition::Any(vec![towards(Quantity::Strain, UTMOST), towards(Quantity::Trust, LEAST)]),
        PersonArc::Gone => Condition::Gone(person),
    }
}

/// What draws somebody to such an answer on a Friday, in the order of the file; `None` for an ordinary week.
fn spoken(person: PersonId, answer: usize) -> Option<Condition> {
    let towards = |quantity, range| Condition::Person(person, quantity, range);
    let (well, safe) = match answer {
        0 => (UTMOST, UTMOST),
        2 => (LEAST, 0.4..=0.45),
        3 => (LEAST, UTMOST),
        _ => return None,
    };
    Some(Condition::All(vec![
        towards(Quantity::Commitment, well.clone()),
        towards(Quantity::Trust, well),
        towards(Quantity::Safety, safe),
    ]))
}

/// That a choice comes back, and none that is preferred does.
fn called_back(callbacks: &[CallBack], index: usize) -> Condition {
    let so = |one: &CallBack| {
        let chose = one.chose.map(|choice| Condition::Chose(one.after, choice));
        let went = one.went.map(|outcome| Condition::Went(one.after, outcome));
        let all: Vec<Condition> = chose.into_iter().chain(went).collect();
        if all.is_empty() {
            Condition::After(one.after)
        } else {
            Condition::All(all)
        }
    };
    let before = callbacks
        .iter()
        .take(index)
        .map(|one| Condition::Not(Box::new(so(one))));
    Condition::All(before.chain(callbacks.get(index).map(so)).collect())
}

fn evening(sort: EveningSort) -> Option<Condition> {
    Some(match sort {
        EveningSort::Asked => Condition::Team(Quantity::Safety, UTMOST),
        EveningSort::Waited => Condition::Team(Quantity::Reliance, UTMOST),
        EveningSort::Broke => Condition::Team(Quantity::Strain, UTMOST),
        EveningSort::Mended => Condition::Team(Quantity::Autonomy, UTMOST),
        EveningSort::Quiet | EveningSort::Phone => return None,
    })
}

/// How far a condition is from holding (or, not `wanted`, from not holding); 0 when it is so, about 1 for a fact that is not.
fn distance(condition: &Condition, wanted: bool, at: &Simulation) -> f64 {
    let each = |all: &[Condition], wanted| {
        all.iter()
            .map(move |one| distance(one, wanted, at))
            .collect::<Vec<f64>>()
    };
    match condition {
        Condition::All(all) if wanted => each(all, true).iter().sum(),
        Condition::All(all) => nearest(&each(all, false)),
        Condition::Any(any) if wanted => nearest(&each(any, true)),
        Condition::Any(any) => each(any, false).iter().sum(),
        Condition::Not(not) => distance(not, !wanted, at),
        Condition::Person(person, quantity, range) => from_range(at.truth(*person, *quantity), range, wanted),
        Condition::Team(quantity, range) => from_range(at.team(*quantity), range, wanted),
        Condition::Delivered(range) => from_range(at.delivered(), range, wanted),
        Condition::Energy(range) => from_range(at.seen().energy(), range, wanted),
        Condition::Standing(party, range) => from_range(at.seen().standing(*party), range, wanted),
        Condition::Level(range) => from_range(at.level() / 10.0, range, wanted),
        Condition::Left(range) => from_range(left(at), range, wanted) * (HERE + at.team(Quantity::Commitment)),
        Condition::Gone(person) if wanted && !at.in_retrospect().is_gone(*person) => {
            HERE + at.truth(*person, Quantity::Commitment) + (1.0 - at.truth(*person, Quantity::Strain)) / 2.0
        }
        Condition::Habit(stance, _, range) => from_range(habit(at, *stance), range, wanted),
        // What is still to be decided is nearer than what has been decided otherwise.
        Condition::Chose(m, _) | Condition::Went(m, _) if is_open(at, *m) => HERE,
        other => f64::from(u8::from(at.in_retrospect().holds(other) != wanted)),
    }
}

fn nearest(all: &[f64]) -> f64 {
    all.iter().copied().fold(f64::INFINITY, f64::min)
}

fn from_range(level: f64, range: &RangeInclusive<f64>, wanted: bool) -> f64 {
    let outside = (range.start() - level).max(level - range.end()).max(0.0);
    if wanted {
        return outside;
    }
    if outside > 0.0 {
        return 0.0;
    }
    let below = if *range.start() > 0.0 {
        level - range.start()
    } else {
        f64::INFINITY
    };
    let above = if *range.end() < 1.0 {
        range.end() - level
    } else {
        f64::INFINITY
    };
    below.min(above).min(1.0)
}

/// The share of answers with this stance, over the whole play-through: it leads to what the last days are asked for.
fn habit(at: &Simulation, stance: Stance) -> f64 {
    let taken = at.stances();
    let all: u32 = taken.iter().sum();
    f64::from(taken[stance as usize]) / f64::from(all.max(1))
}

fn left(at: &Simulation) -> f64 {
    let people = at.world().scenario.people.len();
    (0..people).filter(|person| at.in_retrospect().is_gone(*person)).count() as f64
}

/// Whether a moment has not been answered yet.
fn is_open(at: &Simulation, m: MomentId) -> bool {
    let back = at.in_retrospect();
    !back.has_gone(m, None, None) && !back.has_gone(m, None, Some(Outcome::Well))
}
