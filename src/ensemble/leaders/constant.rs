//! Players who look at no moment: the same stance always, the same number always, the most or the least support.
//!
//! Each answers moments only; a [`super::Split`] gives it a week. Beside one who reads the situation they show what
//! reading is worth.

use super::params::PolicyParams;
use crate::ensemble::policy::Policy;
use crate::scenario::Stance;
use crate::simulation::{Answer, ChoiceOption, MomentQuestion, Observation, Question};

/// Takes the same in every moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConstantPolicy {
    /// This stance, or the nearest where it is not offered.
    Stance(Stance),
    /// The answer of this number, from 1; the last where there are fewer.
    Number(usize),
    /// Most support, and of those least control.
    MostSupport,
    /// Least support, and of those most control.
    LeastSupport,
}

impl ConstantPolicy {
    /// All of them: each stance, the numbers 1 to 5, most and least support.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let stances = Stance::ALL.into_iter().map(Self::Stance);
        let numbers = (1..=MOST_NUMBERS).map(Self::Number);
        stances
            .chain(numbers)
            .chain([Self::MostSupport, Self::LeastSupport])
            .collect()
    }

    /// Its name in tables and on the command line, as `always-coach` or `answer-2`.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::Stance(stance) => format!("always-{}", stance.name()),
            Self::Number(number) => format!("answer-{number}"),
            Self::MostSupport => "most-support".to_owned(),
            Self::LeastSupport => "least-support".to_owned(),
        }
    }

    /// The choice (from 0) that it takes.
    #[must_use]
    pub fn choice(self, question: &MomentQuestion, seen: Observation<'_>) -> usize {
        let least = |key: fn(&ChoiceOption) -> (f64, f64)| {
            let mut best = (f64::INFINITY, f64::INFINITY, 0);
            for (i, offer) in question.choices.iter().enumerate() {
                let (first, second) = key(offer);
                if first < best.0 || (first <= best.0 && second < best.1) {
                    best = (first, second, i);
                }
            }
            best.2
        };
        match self {
            Self::Stance(stance) => nearest_to(stance, question, seen),
            Self::Number(number) => number.clamp(1, question.choices.len().max(1)) - 1,
            Self::MostSupport => least(|offer| (-offer.support, offer.control)),
            Self::LeastSupport => least(|offer| (offer.support, -offer.control)),
        }
    }
}

/// A card has about as many choices at most.
const MOST_NUMBERS: usize = 5;

/// The choice (from 0) nearest to a stance, whatever its tone.
pub(super) fn nearest_to(stance: Stance, question: &MomentQuestion, seen: Observation<'_>) -> usize {
    let dials = PolicyParams {
        axes: seen.axes(stance),
        tone: None,
        ..PolicyParams::plain()
    };
    dials.nearest(question)
}

impl Policy for ConstantPolicy {
    fn answer(&mut self, question: &Question, seen: Observation<'_>) -> Answer {
        match question {
            Question::Moment(moment) => Answer::Choose(self.choice(moment, seen)),
            other => other.numbered().swap_remove(0),
        }
    }
}
