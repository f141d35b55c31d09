//! What a leader that plays by itself must be able to do. Small, public, and to be implemented outside this package too.

use crate::simulation::{Act, Answer, Question, Signals};

/// A way of leading.
pub trait Policy {
    /// Answers what is asked, from what can be seen. An answer that is not possible is replaced by answer 1.
    fn answer(&mut self, question: &Question, signals: &Signals) -> Answer;

    /// An act of the day on a quiet morning, if any.
    fn act(&mut self, _signals: &Signals) -> Option<Act> {
        None
    }
}
