//! Leaders with luck in them: one that takes anything, and anyone who sometimes slips.

use super::situational::Situational;
use crate::ensemble::policy::Policy;
use crate::simulation::{Act, Answer, Observation, Question};

/// Takes any possible answer, all alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Random;

/// One of the numbered answers that move on, drawn evenly.
fn anything(question: &Question, luck: f64) -> Answer {
    let mut answers = question.numbered();
    answers.retain(|answer| *answer != Answer::Listen);
    let n = answers.len();
    let drawn = (luck * n as f64) as usize;
    answers.swap_remove(drawn.min(n.saturating_sub(1)))
}

impl Policy for Random {
    fn answer(&mut self, question: &Question, seen: Observation<'_>) -> Answer {
        anything(question, seen.luck(number(question)))
    }
}

/// A beat of a meeting has its own number, so that each beat is drawn anew.
const fn number(question: &Question) -> u32 {
    match question {
        Question::Beat(beat) => 100 + beat.beat,
        _ => 0,
    }
}

/// An imperfect human: leads like the policy inside, and at this rate (0..1) answers anything instead.
#[derive(Debug, Clone, PartialEq)]
pub struct Noisy<P> {
    /// Who it means to be.
    pub policy: P,
    /// How often it slips, 0..1.
    pub rate: f64,
}

impl Noisy<Situational> {
    /// Somebody who plays for the first time: takes what the situation asks for in six of ten, and anything otherwise.
    #[must_use]
    pub fn first_time() -> Self {
        Self {
            policy: Situational::default(),
            rate: FIRST_TIME,
        }
    }
}

/// How often somebody slips who plays for the first time, 0..1.
const FIRST_TIME: f64 = 0.4;

impl<P: Policy> Policy for Noisy<P> {
    fn answer(&mut self, question: &Question, seen: Observation<'_>) -> Answer {
        let meant = self.policy.answer(question, seen);
        let n = number(question);
        if seen.luck(1_000 + n) < self.rate {
            anything(question, seen.luck(2_000 + n))
        } else {
            meant
        }
    }

    fn act(&mut self, seen: Observation<'_>) -> Option<Act> {
        self.policy.act(seen)
    }
}
