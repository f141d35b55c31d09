//! Players who vary what they do, and not by what the moment is.

use super::constant::nearest_to;
use crate::ensemble::policy::Policy;
use crate::scenario::Stance;
use crate::simulation::{Answer, Observation, Question};

/// Takes stances as often as somebody else does, dealt without looking at the moment: by the luck of the play-through,
/// so that the same one is dealt the same.
#[derive(Debug, Clone, PartialEq)]
pub struct Shuffled {
    /// How often each stance is taken, in the order of [`Stance::ALL`]; any unit.
    pub often: [f64; Stance::ALL.len()],
}

impl Shuffled {
    /// The stance that a draw of 0..1 deals.
    #[must_use]
    pub fn deal(&self, luck: f64) -> Stance {
        let mut left = luck * self.often.iter().sum::<f64>();
        let mut dealt = Stance::Coach;
        for (stance, often) in Stance::ALL.into_iter().zip(self.often) {
            if often > 0.0 {
                dealt = stance;
                left -= often;
                if left < 0.0 {
                    break;
                }
            }
        }
        dealt
    }
}

/// A number for its draws, apart from those of other policies.
const DEALT: u32 = 3_000;

impl Policy for Shuffled {
    fn answer(&mut self, question: &Question, seen: Observation<'_>) -> Answer {
        match question {
            Question::Moment(moment) => Answer::Choose(nearest_to(self.deal(seen.luck(DEALT)), moment, seen)),
            other => other.numbered().swap_remove(0),
        }
    }
}

/// Beside them and at their service by turns: joins in one moment and coaches in the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Alternating;

impl Policy for Alternating {
    fn answer(&mut self, question: &Question, seen: Observation<'_>) -> Answer {
        match question {
            Question::Moment(moment) => {
                let turn = if moment.moment.number % 2 == 0 {
                    Stance::Join
                } else {
                    Stance::Coach
                };
                Answer::Choose(nearest_to(turn, moment, seen))
            }
            other => other.numbered().swap_remove(0),
        }
    }
}
