//! What a leader that plays by itself must be able to do. Small, public, and to be implemented outside this package too.

use crate::simulation::{Act, Answer, Observation, Question, Simulation};

/// A way of leading. It sees signals, as a player does, never the true state.
pub trait Policy {
    /// Answers what is asked, from what can be seen. An answer that is not possible is replaced by answer 1.
    fn answer(&mut self, question: &Question, seen: Observation<'_>) -> Answer;

    /// An act of the day on a quiet morning, if any. Asked again after each act, three times at most; an act that does
    /// not fit ends the morning.
    fn act(&mut self, _seen: Observation<'_>) -> Option<Act> {
        None
    }
}

impl<P: Policy + ?Sized> Policy for Box<P> {
    fn answer(&mut self, question: &Question, seen: Observation<'_>) -> Answer {
        (**self).answer(question, seen)
    }

    fn act(&mut self, seen: Observation<'_>) -> Option<Act> {
        (**self).act(seen)
    }
}

impl<P: Policy + ?Sized> Policy for &mut P {
    fn answer(&mut self, question: &Question, seen: Observation<'_>) -> Answer {
        (**self).answer(question, seen)
    }

    fn act(&mut self, seen: Observation<'_>) -> Option<Act> {
        (**self).act(seen)
    }
}

/// Whoever plays: a policy, which sees signals, or an oracle that is shown what is true and serves as a ceiling.
pub trait DecisionMaker {
    /// Answers what is asked. An answer that is not possible is replaced by answer 1.
    fn decide(&mut self, question: &Question, at: &Simulation) -> Answer;

    /// An act of the day; as [`Policy::act`].
    fn begin(&mut self, _at: &Simulation) -> Option<Act> {
        None
    }
}

impl<P: Policy + ?Sized> DecisionMaker for P {
    fn decide(&mut self, question: &Question, at: &Simulation) -> Answer {
        self.answer(question, at.seen())
    }

    fn begin(&mut self, at: &Simulation) -> Option<Act> {
        self.act(at.seen())
    }
}
