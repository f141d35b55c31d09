//! Names for causes: which moment, which act, which task, which colleague.
//!
//! In: happenings in their order. Out: for each change its cause with what it was about. Some names come just before the
//! change (an answer, an act), one comes just after it: whose problem it was is told when the attempt is over.

use crate::insight::changes::entry::{CauseSource, LedgerEntry, Subject};
use crate::scenario::PersonId;
use crate::simulation::{Act, Cause, EventKind};

/// What was heard of lately, by person where it is a person's.
pub(in crate::insight) struct Sources {
    acts: Vec<Act>,
    handled: Vec<Pending>,
    answered: Vec<Subject>,
    asked: Vec<Subject>,
    hid: Vec<Subject>,
    rubbed: Vec<Subject>,
    done: Subject,
    left: Subject,
}

/// Changes whose task is not told yet: places in the list of changes.
#[derive(Default, Clone)]
struct Pending(Vec<usize>);

impl Sources {
    pub fn new(people: usize) -> Self {
        let nothing = vec![Subject::Day; people];
        Self {
            acts: Vec::new(),
            handled: vec![Pending::default(); people],
            answered: nothing.clone(),
            asked: nothing.clone(),
            hid: nothing.clone(),
            rubbed: nothing,
            done: Subject::Day,
            left: Subject::Day,
        }
    }

    /// Hears of what names a cause. Changes that wait for their name are given it.
    pub fn on_event(&mut self, what: &EventKind, changes: &mut [LedgerEntry]) {
        match *what {
            EventKind::Acted(act) => self.acts.push(act),
            EventKind::Handled { person, task, .. } => {
                for at in self.handled[person].0.drain(..) {
                    changes[at].source.about = Subject::Task(task);
                }
            }
            EventKind::Answered { person, task, .. } => self.answered[person] = Subject::Task(task),
            EventKind::Asked { person, task } => self.asked[person] = Subject::Task(task),
            EventKind::Hid(person, task) => self.hid[person] = Subject::Task(task),
            EventKind::RapportMoved {
                person,
                other,
                cause: Cause::Friction,
                ..
            } => {
                self.rubbed[person] = Subject::Colleague(other);
                self.rubbed[other] = Subject::Colleague(person);
            }
            EventKind::TaskDone(task, _) => self.done = Subject::Task(task),
            EventKind::Left(person) => self.left = Subject::Colleague(person),
            _ => {}
        }
    }

    /// The cause of somebody's change, with its name as far as it has been told.
    pub fn of(&self, person: PersonId, cause: Cause) -> CauseSource {
        let about = match cause {
            Cause::Act(n) => self.acts.get(n as usize).map_or(Subject::Day, |act| Subject::Act(*act)),
            Cause::TakenBack => self.acts.last().map_or(Subject::Day, |act| Subject::Act(*act)),
            Cause::Answer => self.answered[person],
            Cause::Waiting => self.asked[person],
            Cause::Fear => self.hid[person],
            Cause::Friction => self.rubbed[person],
            Cause::Delivery => self.done,
            Cause::Departure => self.left,
            _ => Subject::Day,
        };
        CauseSource { cause, about }
    }

    /// The change at this place in the list waits for the name of its task.
    pub fn wait(&mut self, person: PersonId, at: usize) {
        self.handled[person].0.push(at);
    }

    /// What moved somebody's autonomy from outside: a colleague who knows more now, gets on with them otherwise, or
    /// has left.
    pub fn between(person: PersonId, what: &EventKind) -> CauseSource {
        let (cause, other) = match *what {
            EventKind::RapportMoved {
                person: one,
                other,
                cause,
                ..
            } => (cause, if one == person { other } else { one }),
            EventKind::Left(other) => (Cause::Departure, other),
            EventKind::Moved { person: other, .. } => (Cause::Colleague, other),
            _ => (Cause::Colleague, person),
        };
        CauseSource {
            cause,
            about: Subject::Colleague(other),
        }
    }
}
