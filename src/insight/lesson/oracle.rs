//! Oracles: players who are shown what is true. Nobody can lead like that; they are the ceiling of what reading could
//! be worth.

use crate::ensemble::{DecisionMaker, Policy, Routine, Situational, Split, play_on};
use crate::insight::lesson::outcome::{LessonMeasure, outcome};
use crate::simulation::{Act, Answer, NullSink, Question, Simulation};

/// Takes the choice with the best true odds; outside of moments as the one inside.
#[derive(Debug, Clone, PartialEq)]
pub struct TrueOdds<P> {
    /// Who does everything else.
    pub rest: P,
}

impl<P: Policy> DecisionMaker for TrueOdds<P> {
    fn decide(&mut self, question: &Question, at: &Simulation) -> Answer {
        match (question, at.prospects()) {
            (Question::Moment(_), Some(odds)) => Answer::Choose(first_best(&odds)),
            _ => self.rest.answer(question, at.seen()),
        }
    }

    fn begin(&mut self, at: &Simulation) -> Option<Act> {
        self.rest.act(at.seen())
    }
}

/// Takes the choice whose futures, from the true state and with luck of their own, end best in level, delivery and
/// trust together; outside of moments it keeps to a routine.
#[derive(Debug, Clone, PartialEq)]
pub struct TrueFutures {
    /// Futures of each choice.
    pub futures: u32,
    /// Who does everything else.
    pub rest: Routine,
}

/// Numbers of its decisions lie above those of a play-through's own.
const DECISIONS: u64 = 1 << 33;

impl DecisionMaker for TrueFutures {
    fn decide(&mut self, question: &Question, at: &Simulation) -> Answer {
        let Question::Moment(moment) = question else {
            return self.rest.answer(question, at.seen());
        };
        let mut plays_on = Split {
            moments: Situational::default(),
            rest: self.rest.clone(),
        };
        let decision = DECISIONS + u64::from(moment.moment.number);
        let mut sums = vec![0.0; moment.choices.len()];
        let mut future = at.clone();
        for n in 0..self.futures {
            let luck = at.future_seed(decision, n);
            for (choice, sum) in sums.iter_mut().enumerate() {
                future.fork_from(at, luck);
                if future.answer(&Answer::Choose(choice), &mut NullSink).is_ok() {
                    play_on(&mut future, &mut plays_on, &mut NullSink);
                }
                *sum += outcome(&future)[LessonMeasure::Sum as usize];
            }
        }
        Answer::Choose(first_best(&sums))
    }

    fn begin(&mut self, at: &Simulation) -> Option<Act> {
        self.rest.act(at.seen())
    }
}

/// The first of the highest.
pub(super) fn first_best(values: &[f64]) -> usize {
    let mut best = 0;
    for (i, value) in values.iter().enumerate() {
        if *value > values[best] {
            best = i;
        }
    }
    best
}
