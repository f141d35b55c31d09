//! What a table foresaw: how it expected somebody to ask the leader in the next week, held against how they did.
//!
//! In: a table's decisions with their ballots, its play-through. Out: for each decision whose next week is over what came, and how many had said
//! so; in a small group only whether most had, since a count would say who said what.

use super::ballot::Prediction;
use super::poll::FEWEST_SHOWN;
use super::table::{TableDecision, TablePlace, WorkshopTable};
use crate::scenario::{DAYS_PER_WEEK, Day, PersonId};
use crate::session::Session;
use crate::simulation::EventKind;

/// An expectation, held against what came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Foreseen {
    /// The number of the decision in the play-through, from 1.
    pub decision: u32,
    /// The week that was foreseen, from 1.
    pub week: u32,
    /// Of whom.
    pub person: PersonId,
    /// How they asked that week, against the week of the decision.
    pub came: Prediction,
    /// Most had said so, of those who said anything.
    pub by_most: bool,
    /// How many had said so, and how many said anything; none in a small group.
    pub counts: Option<(u32, u32)>,
}

impl WorkshopTable {
    /// What it foresaw in the weeks that are over, in the order of its decisions.
    #[must_use]
    pub fn foreseen(&self) -> Vec<Foreseen> {
        foreseen(self.session(), self.decided(), self.place() == TablePlace::Over)
    }
}

/// What was foreseen at some decisions of a play-through; `is_over` also counts the week in which it ended on a Friday.
#[must_use]
pub fn foreseen(session: &Session, decided: &[TableDecision], is_over: bool) -> Vec<Foreseen> {
    let today = session.simulation().day();
    let weeks_over = if is_over { today + 1 } else { today } / DAYS_PER_WEEK;
    let held = |one: &TableDecision| {
        let (person, day) = one.about?;
        let week = day / DAYS_PER_WEEK;
        let expected = one.poll.now().expectations();
        let total: u32 = expected.iter().sum();
        let is_known = week + 1 < weeks_over && !has_left(session, person, (week + 2) * DAYS_PER_WEEK);
        if total == 0 || !is_known {
            return None;
        }
        let came = match asks(session, person, week + 1).cmp(&asks(session, person, week)) {
            std::cmp::Ordering::Greater => Prediction::More,
            std::cmp::Ordering::Equal => Prediction::Same,
            std::cmp::Ordering::Less => Prediction::Less,
        };
        let said_so = Prediction::ALL.into_iter().zip(expected).find(|(one, _)| *one == came);
        let right = said_so.map_or(0, |(_, count)| count);
        Some(Foreseen {
            decision: one.number,
            week: week + 2,
            person,
            came,
            by_most: right * 2 > total,
            counts: (total >= FEWEST_SHOWN).then_some((right, total)),
        })
    };
    decided.iter().filter_map(held).collect()
}

/// How often somebody asked in a week, from 0.
fn asks(session: &Session, id: PersonId, week: u32) -> usize {
    let is_ask = |what: &EventKind| matches!(what, EventKind::Asked { person, .. } if *person == id);
    let events = session.happenings().iter();
    events
        .filter(|event| event.day / DAYS_PER_WEEK == week && is_ask(&event.what))
        .count()
}

/// Whoever has left asks nothing, and that was not the question.
fn has_left(session: &Session, id: PersonId, before: Day) -> bool {
    let is_leaving = |what: &EventKind| matches!(what, EventKind::Left(person, ..) if *person == id);
    let mut events = session.happenings().iter();
    events.any(|event| event.day < before && is_leaving(&event.what))
}
