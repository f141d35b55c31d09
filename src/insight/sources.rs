//! Names for causes: which moment, which act, which task, which colleague.
//!
//! In: happenings in their order. Out: for each change its cause with what it was about. Some names come just before the
//! change (an answer, an act), one comes just after it: whose problem it was is told when the attempt is over.

use super::ledger::Change;
use crate::scenario::{PersonId, TaskId};
use crate::simulation::{Act, Cause, What};

/// A cause and what it was about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Source {
    /// Why.
    pub cause: Cause,
    /// What it was about. A moment and a meeting are named by the number in their cause.
    pub about: Matter,
}

/// What a cause was about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Matter {
    /// Nothing but the day itself: its work, its load, its passing.
    Day,
    /// A task.
    Task(TaskId),
    /// Somebody else in the team.
    Colleague(PersonId),
    /// An act of the player's.
    Act(Act),
}

/// What was heard of lately, by person where it is a person's.
pub(super) struct Sources {
    acts: Vec<Act>,
    handled: Vec<Pending>,
    answered: Vec<Matter>,
    asked: Vec<Matter>,
    hid: Vec<Matter>,
    rubbed: Vec<Matter>,
    done: Matter,
    left: Matter,
}

/// Changes whose task is not told yet: places in the list of changes.
#[derive(Default, Clone)]
struct Pending(Vec<usize>);

impl Sources {
    pub fn new(people: usize) -> Self {
        let nothing = vec![Matter::Day; people];
        Self {
            acts: Vec::new(),
            handled: vec![Pending::default(); people],
            answered: nothing.clone(),
            asked: nothing.clone(),
            hid: nothing.clone(),
            rubbed: nothing,
            done: Matter::Day,
            left: Matter::Day,
        }
    }

    /// Hears of what names a cause. Changes that wait for their name are given it.
    pub fn hear(&mut self, what: &What, changes: &mut [Change]) {
        match *what {
            What::Acted(act) => self.acts.push(act),
            What::Handled { person, task, .. } => {
                for at in self.handled[person].0.drain(..) {
                    changes[at].source.about = Matter::Task(task);
                }
            }
            What::Answered { person, task, .. } => self.answered[person] = Matter::Task(task),
            What::Asked { person, task } => self.asked[person] = Matter::Task(task),
            What::Hid(person, task) => self.hid[person] = Matter::Task(task),
            What::RapportMoved {
                person,
                other,
                cause: Cause::Friction,
                ..
            } => {
                self.rubbed[person] = Matter::Colleague(other);
                self.rubbed[other] = Matter::Colleague(person);
            }
            What::TaskDone(task, _) => self.done = Matter::Task(task),
            What::Left(person) => self.left = Matter::Colleague(person),
            _ => {}
        }
    }

    /// The cause of somebody's change, with its name as far as it has been told.
    pub fn of(&self, person: PersonId, cause: Cause) -> Source {
        let about = match cause {
            Cause::Act(n) => self.acts.get(n as usize).map_or(Matter::Day, |act| Matter::Act(*act)),
            Cause::TakenBack => self.acts.last().map_or(Matter::Day, |act| Matter::Act(*act)),
            Cause::Answer => self.answered[person],
            Cause::Waiting => self.asked[person],
            Cause::Fear => self.hid[person],
            Cause::Friction => self.rubbed[person],
            Cause::Delivery => self.done,
            Cause::Departure => self.left,
            _ => Matter::Day,
        };
        Source { cause, about }
    }

    /// The change at this place in the list waits for the name of its task.
    pub fn wait(&mut self, person: PersonId, at: usize) {
        self.handled[person].0.push(at);
    }

    /// What moved somebody's autonomy from outside: a colleague who knows more now, gets on with them otherwise, or
    /// has left.
    pub fn between(person: PersonId, what: &What) -> Source {
        let (cause, other) = match *what {
            What::RapportMoved {
                person: one,
                other,
                cause,
                ..
            } => (cause, if one == person { other } else { one }),
            What::Left(other) => (Cause::Departure, other),
            What::Moved { person: other, .. } => (Cause::Colleague, other),
            _ => (Cause::Colleague, person),
        };
        Source {
            cause,
            about: Matter::Colleague(other),
        }
    }
}
