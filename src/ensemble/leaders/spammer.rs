//! Players who overdo an act of the day.

use crate::ensemble::policy::Policy;
use crate::scenario::PersonId;
use crate::simulation::{Act, ActSubject, Answer, Observation, Question};

/// Does one act of the day every morning, as often as it may, whether there is an occasion or not; leads otherwise like
/// the one inside.
#[derive(Debug, Clone, PartialEq)]
pub struct Spammer<P> {
    /// Who answers what is asked.
    pub policy: P,
    /// The act; with whom and about what it is done changes from day to day.
    pub act: Act,
}

/// An act with everybody whom, and about everything that, it can be about.
fn every(act: Act, seen: Observation<'_>) -> Vec<Act> {
    let spec = act.spec();
    let scenario = seen.scenario();
    let subjects = match spec.subject {
        ActSubject::Nothing => 1,
        ActSubject::Task(_) => scenario.tasks.len(),
        ActSubject::Desk(_) => scenario.leader.tasks.len(),
        ActSubject::Project(_) => scenario.projects.len(),
    };
    let people: Vec<PersonId> = match spec.person {
        Some(_) => seen.here().collect(),
        None => vec![0],
    };
    let with_each = |subject: usize| people.iter().map(move |person| act.about(*person, subject));
    (0..subjects).flat_map(with_each).collect()
}

impl<P: Policy> Policy for Spammer<P> {
    fn answer(&mut self, question: &Question, seen: Observation<'_>) -> Answer {
        self.policy.answer(question, seen)
    }

    /// With somebody else, or about something else, each day.
    fn act(&mut self, seen: Observation<'_>) -> Option<Act> {
        let all = every(self.act, seen);
        let from = seen.day() as usize;
        (0..all.len())
            .map(|i| all[(from + i) % all.len()])
            .find(|act| seen.may(*act))
    }
}
