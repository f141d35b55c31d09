//! The leader who takes what hints say: before each choice it looks at futures of it, from what can be known, and takes
//! the one that probably leads furthest.

use crate::ensemble::{Policy, Situational, play_on};
use crate::insight::foresight::outlook::{End, OutcomeMeasure};
use crate::simulation::{Act, Answer, MomentQuestion, NullSink, Observation, Question};

/// The leader who looks ahead, on signals as a player does. What follows a choice, and everything outside of moments,
/// is led by the policy inside.
#[derive(Debug, Clone, PartialEq)]
pub struct Foreseeing<P> {
    /// Futures of each choice, at least 1.
    pub futures: u32,
    /// Who leads in the futures, and outside of moments.
    pub plays_on: P,
}

/// Numbers of its decisions lie above those of a play-through's own.
const DECISIONS: u64 = 1 << 32;
/// The team's level is told of 10; the other two outcomes of 1.
const LEVEL: f64 = 10.0;

impl Foreseeing<Situational> {
    /// With so many futures of each choice, led on by [`Situational`].
    #[must_use]
    pub fn over(futures: u32) -> Self {
        Self {
            futures,
            plays_on: Situational::default(),
        }
    }
}

impl<P: Policy> Foreseeing<P> {
    /// The choice (from 0) whose futures end best in team, delivery and standing together; ties go to the first.
    fn choice(&mut self, question: &MomentQuestion, seen: Observation<'_>) -> usize {
        let decision = DECISIONS + u64::from(question.moment.number);
        let mut sums = vec![0.0; question.choices.len()];
        let mut future = None;
        for n in 0..self.futures.max(1) {
            let luck = seen.future_seed(decision, n);
            let imagined = seen.imagined(luck);
            let future = future.get_or_insert_with(|| imagined.clone());
            for (choice, sum) in sums.iter_mut().enumerate() {
                future.fork_from(&imagined, luck);
                if future.answer(&Answer::Choose(choice), &mut NullSink).is_ok() {
                    play_on(future, &mut self.plays_on, &mut NullSink);
                }
                let end = End::of(future);
                *sum += end.of_measure(OutcomeMeasure::Team) / LEVEL
                    + end.of_measure(OutcomeMeasure::Delivery)
                    + end.of_measure(OutcomeMeasure::Standing);
            }
        }
        let mut best = 0;
        for (choice, sum) in sums.iter().enumerate() {
            if *sum > sums[best] {
                best = choice;
            }
        }
        best
    }
}

impl<P: Policy> Policy for Foreseeing<P> {
    fn answer(&mut self, question: &Question, seen: Observation<'_>) -> Answer {
        match question {
            Question::Moment(moment) => Answer::Choose(self.choice(moment, seen)),
            other => self.plays_on.answer(other, seen),
        }
    }

    fn act(&mut self, seen: Observation<'_>) -> Option<Act> {
        self.plays_on.act(seen)
    }
}
