//! What if: a decision taken the other way on the same luck, and what the player did afterwards done again as far as it fits.
//!
//! In: a play-through that is over, a turning point of it. Out: [`WhatIf`]: both futures at their end, and where they first part. One
//! pair of futures is a story and no finding: how both ways go over many futures stands in the [`TurningPoint`].

use crate::ensemble::{Policy, play_on};
use crate::insight::decisions::decided::DecisionPoint;
use crate::insight::decisions::turning::TurningPoint;
use crate::insight::foresight::habit::Habit;
use crate::insight::progress::trajectory::levels;
use crate::scenario::{DAYS_PER_WEEK, Quantity};
use crate::session::{DecisionEntry, Session};
use crate::simulation::{Act, Answer, Event, EventKind, MomentInstance, Observation, PersonArc, Question, Simulation};

/// Both futures of a decision.
#[derive(Debug, Clone, PartialEq)]
pub struct WhatIf {
    /// The decision's number.
    pub number: u32,
    /// As it went.
    pub went: FutureEnd,
    /// The other way.
    pub other: FutureEnd,
    /// The first that happened in one of them alone: as it went, and the other way.
    pub parts: (Option<Event>, Option<Event>),
}

/// How a future ended.
#[derive(Debug, Clone, PartialEq)]
pub struct FutureEnd {
    /// The team's level on the first day, each Friday, and after the week away, 0..10.
    pub levels: Vec<f64>,
    /// Autonomy and which way they have gone, in the scenario's order.
    pub people: Vec<(f64, PersonArc)>,
    /// The delivered share, 0..1.
    pub delivered: f64,
}

impl WhatIf {
    /// Plays the other way of a turning point; `None` where it cannot be played.
    pub(in crate::insight) fn of(session: &Session, decided: &DecisionPoint, point: &TurningPoint) -> Option<Self> {
        let entry = session.decisions().iter().find(|entry| entry.number == point.number)?;
        let went = session.since(entry.heard);
        let mut other = decided.before.clone();
        let mut heard: Vec<Event> = Vec::new();
        let left_alone = matches!((&decided.answer, &point.instead), (Answer::Act(_), Answer::Continue));
        if !left_alone {
            other.answer(&point.instead, &mut heard).ok()?;
        }
        play_on(&mut other, &mut SameAgain::after(session, entry), &mut heard);
        let first = decided.went.map(|went| went.moment.number);
        Some(Self {
            number: point.number,
            went: FutureEnd::of(session.simulation(), &decided.levels, went),
            other: FutureEnd::of(&other, &decided.levels, &heard),
            parts: (first_alone(went, &heard, first), first_alone(&heard, went, first)),
        })
    }

    /// By how much somebody's autonomy is higher the other way; `None` where they left in either.
    #[must_use]
    pub fn gain(&self, person: usize) -> Option<f64> {
        let (went, other) = (self.went.people.get(person)?, self.other.people.get(person)?);
        let stays = went.1 != PersonArc::Gone && other.1 != PersonArc::Gone;
        stays.then_some(other.0 - went.0)
    }
}

impl FutureEnd {
    fn of(end: &Simulation, past: &[f64], heard: &[Event]) -> Self {
        let arcs = end.in_retrospect().arcs();
        let people = arcs.into_iter().enumerate();
        Self {
            levels: past.iter().copied().chain(levels(heard)).collect(),
            people: people
                .map(|(person, arc)| (end.truth(person, Quantity::Autonomy), arc))
                .collect(),
            delivered: end.delivered(),
        }
    }
}

/// The first happening that can be told of and that the others do not have. What became of the decided moment itself is no difference.
fn first_alone(heard: &[Event], others: &[Event], decided: Option<u32>) -> Option<Event> {
    let is_told = |event: &&Event| match &event.what {
        EventKind::Went { moment, .. } => Some(moment.number) != decided,
        EventKind::Handled { .. }
        | EventKind::Asked { .. }
        | EventKind::Erupted(..)
        | EventKind::ErrorSpoken(..)
        | EventKind::SelfStarted(..)
        | EventKind::TaskDone(..)
        | EventKind::TaskMissed(..)
        | EventKind::Notice(_)
        | EventKind::Left(_) => true,
        _ => false,
    };
    let is_alike = |one: &Event, other: &Event| match (&one.what, &other.what) {
        (
            EventKind::Went { moment, outcome, .. },
            EventKind::Went {
                moment: theirs,
                outcome: came,
                ..
            },
        ) => is_same(moment, theirs) && outcome == came,
        (one, other) => one == other,
    };
    let alone = |event: &&Event| !others.iter().any(|other| is_alike(event, other));
    heard.iter().filter(is_told).find(alone).cloned()
}

/// Whether two moments are the same one in both futures.
fn is_same(one: &MomentInstance, other: &MomentInstance) -> bool {
    (one.origin, one.kind, one.owner) == (other.origin, other.kind, other.owner)
}

/// Answers as the player answered after a decision, as long as the same is asked; what was never asked, by their habit.
struct SameAgain<'a> {
    /// Later plans by week, from 1.
    plans: Vec<(u32, &'a Answer)>,
    /// Later choices, each with its moment and whether the player had listened first.
    choices: Vec<(MomentInstance, usize, bool)>,
    /// Later acts that have not come yet.
    acts: Vec<(u32, Act)>,
    habit: Habit,
}

impl<'a> SameAgain<'a> {
    fn after(session: &'a Session, from: &DecisionEntry) -> Self {
        let later = session.decisions().iter().filter(|entry| entry.number > from.number);
        let mut same = Self {
            plans: Vec::new(),
            choices: Vec::new(),
            acts: Vec::new(),
            habit: Habit::of(session),
        };
        for entry in later {
            match &entry.answer {
                Answer::Plan(_) => same.plans.push((entry.day / DAYS_PER_WEEK + 1, &entry.answer)),
                Answer::Act(act) => same.acts.push((entry.day, *act)),
                _ => {}
            }
        }
        let since = session.since(from.heard);
        for event in since {
            if let EventKind::Chose { moment, choice, .. } = event.what {
                let listened =
                    |other: &Event| matches!(other.what, EventKind::Listened(heard) if heard.number == moment.number);
                same.choices.push((moment, choice, since.iter().any(listened)));
            }
        }
        same
    }
}

impl Policy for SameAgain<'_> {
    fn answer(&mut self, question: &Question, seen: Observation<'_>) -> Answer {
        let same = match question {
            Question::Plan(asked) => self
                .plans
                .iter()
                .find_map(|(week, plan)| (*week == asked.week).then(|| (*plan).clone())),
            Question::Moment(asked) => self
                .choices
                .iter()
                .find(|(moment, ..)| is_same(moment, &asked.moment))
                .map(|(_, choice, listened)| match listened {
                    true if asked.can_listen => Answer::Listen,
                    _ => Answer::Choose(*choice),
                }),
            _ => None,
        };
        same.unwrap_or_else(|| self.habit.answer(question, seen))
    }

    fn act(&mut self, seen: Observation<'_>) -> Option<Act> {
        let today = self.acts.iter().position(|(day, _)| *day == seen.day())?;
        Some(self.acts.remove(today).1)
    }
}
