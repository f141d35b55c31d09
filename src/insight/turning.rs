//! Turning points: each decision is flipped over many futures, and those that moved the outcome most are kept.
//!
//! Futures draw fresh luck, the same for every choice; after the choice the player's own habit decides, the same in
//! every branch. They start from the true state: this is for the debrief, never for a hint.

use super::habit::Habit;
use crate::ensemble::play_on;
use crate::simulation::{Answer, Nobody, Question, Simulation};

/// A decision, and the play-through just before it.
#[derive(Debug, Clone)]
pub struct Decided {
    /// Its number in the journal, from 1.
    pub number: u32,
    /// The play-through just before.
    pub before: Simulation,
    /// What was answered.
    pub answer: Answer,
}

/// A decision that moved the outcome.
#[derive(Debug, Clone, PartialEq)]
pub struct TurningPoint {
    /// The decision's number.
    pub number: u32,
    /// Its day.
    pub day: u32,
    /// What was answered.
    pub taken: Answer,
    /// What it is compared with: the alternative that differs most.
    pub instead: Answer,
    /// Expected team level with it minus without it, in points of 0..10.
    pub level: f64,
    /// The same for the delivered share, -1..1.
    pub delivered: f64,
    /// Half the width of the middle 80 % of the futures' differences, in points of 0..10.
    pub spread: f64,
}

/// The decisions that moved the team's expected level most, largest first, each over this many futures.
#[must_use]
pub fn turning_points(decisions: &[Decided], habit: &Habit, futures: u32, keep: usize) -> Vec<TurningPoint> {
    let mut points: Vec<TurningPoint> = Vec::new();
    for decided in decisions {
        let Some(question) = decided.before.question() else {
            continue;
        };
        let alternatives = alternatives(&question, &decided.answer);
        if alternatives.is_empty() {
            continue;
        }
        let outcome = |answer: &Answer| -> Vec<(f64, f64)> {
            (0..futures)
                .map(|n| {
                    let seed = decided.before.future_seed(u64::from(decided.number), n);
                    let mut future = decided.before.with_luck(seed);
                    if future.answer(answer, &mut Nobody).is_ok() {
                        play_on(&mut future, &mut habit.clone(), &mut Nobody);
                    }
                    (future.level(), future.delivered())
                })
                .collect()
        };
        let taken = outcome(&decided.answer);
        let mut best: Option<TurningPoint> = None;
        for instead in alternatives {
            let other = outcome(&instead);
            let mut differences: Vec<f64> = taken.iter().zip(&other).map(|(a, b)| a.0 - b.0).collect();
            let count = f64::from(futures.max(1));
            let level = differences.iter().sum::<f64>() / count;
            let delivered = taken.iter().zip(&other).map(|(a, b)| a.1 - b.1).sum::<f64>() / count;
            differences.sort_by(f64::total_cmp);
            let at = |share: usize| differences.get(differences.len() * share / 100).copied().unwrap_or(0.0);
            let spread = (at(90) - at(10)) / 2.0;
            let point = TurningPoint {
                number: decided.number,
                day: decided.before.day(),
                taken: decided.answer.clone(),
                instead,
                level,
                delivered,
                spread,
            };
            if best.as_ref().is_none_or(|b| libm::fabs(level) > libm::fabs(b.level)) {
                best = Some(point);
            }
        }
        points.extend(best);
    }
    points.sort_by(|a, b| {
        libm::fabs(b.level)
            .total_cmp(&libm::fabs(a.level))
            .then(a.number.cmp(&b.number))
    });
    points.truncate(keep);
    points
}

/// What else could have been answered. Weeks and choices have alternatives; of a meeting only its end has.
fn alternatives(question: &Question, taken: &Answer) -> Vec<Answer> {
    match (question, taken) {
        (Question::Moment(_), Answer::Choose(_)) => question
            .numbered()
            .into_iter()
            .filter(|answer| matches!(answer, Answer::Choose(_)) && answer != taken)
            .collect(),
        _ => Vec::new(),
    }
}
