//! A leader who does one act of the day each morning, beside whatever else it does.

use crate::ensemble::Policy;
use crate::scenario::Day;
use crate::simulation::{Act, Answer, Observation, Question};

/// Leads as another does, and does one act more on each quiet morning.
#[derive(Debug, Clone)]
pub struct Mornings<P, F> {
    leader: P,
    act: F,
    done: Option<Day>,
}

impl<P, F: FnMut(Observation<'_>) -> Option<Act>> Mornings<P, F> {
    /// As this leader, with what `act` names each morning, if it fits.
    pub const fn new(leader: P, act: F) -> Self {
        Self {
            leader,
            act,
            done: None,
        }
    }
}

impl<P: Policy, F: FnMut(Observation<'_>) -> Option<Act>> Policy for Mornings<P, F> {
    fn answer(&mut self, question: &Question, seen: Observation<'_>) -> Answer {
        self.leader.answer(question, seen)
    }

    fn act(&mut self, seen: Observation<'_>) -> Option<Act> {
        if self.done != Some(seen.day()) {
            self.done = Some(seen.day());
            if let Some(act) = (self.act)(seen).filter(|act| seen.may(*act)) {
                return Some(act);
            }
        }
        self.leader.act(seen)
    }
}
