//! What of the spread of outcomes is owed to weeks, and what to moments with meetings: plans and sets of answers are
//! drawn, and each pair is played again with another plan, with other answers and with another seed.
//!
//! A total share is half the mean square of what such a change does (Jansen's estimate), divided by the variance of all.
//! What sides do together counts for each, so shares may add up to more than 1.

use serde::Serialize;

use crate::ensemble::statistics::{SampleStats, mean, ratio};
use crate::ensemble::{Policy, Routine, Split, play};
use crate::insight::lesson::Lesson;
use crate::insight::lesson::outcome::{LessonMeasure, outcome};
use crate::insight::lesson::search::{drawn, hours_a_week};
use crate::platform::threads;
use crate::simulation::{Address, Answer, Chance, MomentInstance, NullSink, Observation, Origin, Purpose, Question};

/// Pairs of a plan and a set of answers that are drawn for each seed.
const PAIRS: u64 = 3;
/// Another seed lies so far from those of the pairs.
const FAR: u64 = 1 << 42;

/// Total shares of a measure's variance, 0..1.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct VarianceShares {
    /// What it is the variance of.
    pub measure: LessonMeasure,
    /// Owed to the plan.
    pub plan: f64,
    /// Owed to answers in moments and meetings.
    pub answers: f64,
    /// Owed to luck.
    pub luck: f64,
}

/// Pairs of a plan and a set of answers, seed by seed, with what became of each when one side was drawn anew.
#[derive(Debug, Default)]
pub(super) struct Redrawn(Vec<RedrawnPair>);

/// What a pair came to, in the order of [`LessonMeasure::ALL`].
#[derive(Debug, Clone, Copy)]
struct RedrawnPair {
    as_drawn: Outcome,
    other_plan: Outcome,
    other_answers: Outcome,
    other_luck: Outcome,
}

type Outcome = [f64; LessonMeasure::ALL.len()];

impl Redrawn {
    pub fn played(lesson: &Lesson) -> Self {
        Self(threads::map(lesson.threads, (PAIRS * lesson.seeds) as usize, |i| {
            let (i, seed) = (i as u64, i as u64 / PAIRS);
            let (own, other) = (2 * i, 2 * i + 1);
            RedrawnPair {
                as_drawn: one(lesson, own, own, seed),
                other_plan: one(lesson, other, own, seed),
                other_answers: one(lesson, own, other, seed),
                other_luck: one(lesson, own, own, FAR + i),
            }
        }))
    }

    /// What the spread is owed to, on each measure.
    pub fn shares(&self) -> Vec<VarianceShares> {
        let of_measure = |measure: LessonMeasure| {
            let of = |end: fn(&RedrawnPair) -> &Outcome| self.0.iter().map(move |pair| end(pair)[measure as usize]);
            let all = SampleStats::of(&of(|pair| &pair.as_drawn).collect::<Vec<_>>()).variance;
            let share = |end: fn(&RedrawnPair) -> &Outcome| {
                let changes = of(|pair| &pair.as_drawn).zip(of(end));
                let owed = mean(&changes.map(|(own, other)| half_square(own - other)).collect::<Vec<_>>());
                if all > 0.0 { owed / all } else { 0.0 }
            };
            VarianceShares {
                measure,
                plan: share(|pair| &pair.other_plan),
                answers: share(|pair| &pair.other_answers),
                luck: share(|pair| &pair.other_luck),
            }
        };
        LessonMeasure::ALL.into_iter().map(of_measure).collect()
    }

    /// What other answers do as a share of what another plan does, on level, delivered and trust together.
    pub fn answers_of_plan(&self) -> SampleStats {
        let sum = |end: &Outcome| end[LessonMeasure::Sum as usize];
        let change = |pair: &RedrawnPair, other: &Outcome| half_square(sum(&pair.as_drawn) - sum(other));
        let of_seed = |pairs: &[RedrawnPair]| {
            let answers: f64 = pairs.iter().map(|pair| change(pair, &pair.other_answers)).sum();
            let plan: f64 = pairs.iter().map(|pair| change(pair, &pair.other_plan)).sum();
            (answers, plan)
        };
        ratio(&self.0.chunks(PAIRS as usize).map(of_seed).collect::<Vec<_>>())
    }
}

fn half_square(difference: f64) -> f64 {
    difference * difference / 2.0
}

fn one(lesson: &Lesson, plan: u64, answers: u64, seed: u64) -> Outcome {
    let world = &lesson.world;
    let drawn = drawn(hours_a_week(world), Chance::new(lesson.first_seed), plan as u32);
    let mut player = Split {
        moments: AnswerSet(answers),
        rest: MeetingsDrawn(AnswerSet(answers), Routine::with(Some(drawn))),
    };
    outcome(&play(
        world,
        lesson.first_seed.wrapping_add(seed),
        &mut player,
        &mut NullSink,
    ))
}

/// A drawn answer to everything that could be asked in moments and meetings; the same in every play-through.
#[derive(Debug, Clone, Copy)]
struct AnswerSet(u64);

impl AnswerSet {
    fn luck(self, moment: &MomentInstance, n: u32) -> f64 {
        let origin = match moment.origin {
            Origin::Written(written) => written as u64,
            Origin::Emergent(text) => 1_000_000 + 1_000 * moment.kind as u64 + text as u64,
        };
        Chance::new(self.0).roll(Address {
            day: 0,
            who: 0,
            purpose: Purpose::Policy,
            subject: origin,
            n,
        })
    }
}

impl Policy for AnswerSet {
    fn answer(&mut self, question: &Question, _seen: Observation<'_>) -> Answer {
        let mut answers = question.numbered();
        answers.retain(|answer| *answer != Answer::Listen);
        let luck = match question {
            Question::Moment(moment) => self.luck(&moment.moment, 0),
            Question::Beat(beat) => self.luck(&beat.moment, 1 + beat.beat),
            _ => 0.0,
        };
        let n = (luck * answers.len() as f64) as usize;
        answers.swap_remove(n.min(answers.len() - 1))
    }
}

/// Meetings by an answer set, weeks by a routine, and no act.
struct MeetingsDrawn(AnswerSet, Routine);

impl Policy for MeetingsDrawn {
    fn answer(&mut self, question: &Question, seen: Observation<'_>) -> Answer {
        match question {
            Question::Beat(_) => self.0.answer(question, seen),
            _ => self.1.answer(question, seen),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Outcomes that another plan moves so far, up and down by turns, and other answers so far.
    fn moved(by_plan: f64, by_answers: f64) -> Redrawn {
        let pair = |n: u32| {
            let sign = if n.is_multiple_of(2) { 1.0 } else { -1.0 };
            let far = 1.0 + f64::from(n % 5);
            let all = |value: f64| [value; LessonMeasure::ALL.len()];
            RedrawnPair {
                as_drawn: all(0.0),
                other_plan: all(sign * far * by_plan),
                other_answers: all(-sign * far * by_answers),
                other_luck: all(0.0),
            }
        };
        Redrawn((0..60).map(pair).collect())
    }

    #[test]
    fn answers_that_move_twice_as_far_as_plans_account_for_four_times_the_spread() {
        let owed = moved(1.0, 2.0).answers_of_plan();
        assert!((owed.mean - 4.0).abs() < 1e-9, "{owed:?}");
        assert_eq!(owed.n, 20, "a seed is a cluster");
    }

    #[test]
    fn where_only_the_plan_counts_answers_account_for_nothing() {
        assert_eq!(moved(1.0, 0.0).answers_of_plan().mean, 0.0);
    }
}
