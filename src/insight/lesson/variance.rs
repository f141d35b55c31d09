//! What of the spread of outcomes is owed to weeks, and what to moments with meetings: drawn plans crossed with drawn
//! sets of answers, each pair under the same few seeds.
//!
//! A total share is the mean variance over one side while everything else is held, divided by the variance of all. What
//! sides do together counts for each, so shares may add up to more than 1.

use serde::Serialize;

use crate::ensemble::statistics::SampleStats;
use crate::ensemble::{Policy, Routine, Split, play};
use crate::insight::lesson::Lesson;
use crate::insight::lesson::outcome::{LessonMeasure, outcome};
use crate::insight::lesson::search::{drawn, hours_a_week};
use crate::platform::threads;
use crate::simulation::{Address, Answer, Chance, MomentInstance, NullSink, Observation, Origin, Purpose, Question};

/// Plans, and as many sets of answers.
const SIDE: usize = 30;
/// Seeds that each pair is played with.
const SEEDS: usize = 2;

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

/// Plays the crossed table.
pub(super) fn shares(lesson: &Lesson) -> Vec<VarianceShares> {
    let side = SIDE.min(lesson.seeds.max(2) as usize);
    let count = side * side * SEEDS;
    let ends = threads::map(lesson.threads, count, |i| {
        let (plan, answers, seed) = (i / (side * SEEDS), i / SEEDS % side, i % SEEDS);
        one(lesson, plan as u32, answers as u64, seed as u64)
    });
    let at = |plan: usize, answers: usize, seed: usize, measure: LessonMeasure| {
        ends[(plan * side + answers) * SEEDS + seed][measure as usize]
    };
    LessonMeasure::ALL
        .into_iter()
        .map(|measure| {
            // Divided by n, so that no part has more than the whole.
            let variance = |values: Vec<f64>| {
                let of = SampleStats::of(&values);
                of.variance * (of.n.max(1) - 1) as f64 / of.n.max(1) as f64
            };
            let all = variance(ends.iter().map(|end| end[measure as usize]).collect());
            let mut held = [0.0; 3];
            for one in 0..side {
                for seed in 0..SEEDS {
                    held[0] += variance((0..side).map(|plan| at(plan, one, seed, measure)).collect());
                    held[1] += variance((0..side).map(|answers| at(one, answers, seed, measure)).collect());
                }
                for other in 0..side {
                    held[2] += variance((0..SEEDS).map(|seed| at(one, other, seed, measure)).collect());
                }
            }
            let share = |sum: f64, of: usize| if all > 0.0 { sum / of as f64 / all } else { 0.0 };
            VarianceShares {
                measure,
                plan: share(held[0], side * SEEDS),
                answers: share(held[1], side * SEEDS),
                luck: share(held[2], side * side),
            }
        })
        .collect()
}

fn one(lesson: &Lesson, plan: u32, answers: u64, seed: u64) -> [f64; LessonMeasure::ALL.len()] {
    let world = &lesson.world;
    let drawn = drawn(hours_a_week(world), Chance::new(lesson.first_seed), plan);
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
