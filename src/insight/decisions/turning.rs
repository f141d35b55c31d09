//! Turning points: the decisions that moved the outcome most.
//!
//! Two looks. In the first every decision is flipped over a few futures, against everything else that could have been
//! answered. In the second the most promising are played again over many *other* futures, against the one alternative
//! that differed most: so what is reported was not picked by the luck that it is measured with.
//!
//! A moment comes before a plan that moved about as much: what one did to somebody is remembered, and hours are not ([`PLANS`]).
//!
//! A decision moved the outcome by the change in the team's expected level; delivery and standing are told beside it and
//! never added to it.

use crate::insight::decisions::decided::DecisionPoint;
use crate::insight::decisions::flip::{Branch, watch};
use crate::insight::effort::{Effort, LEAST};
use crate::insight::foresight::habit::Habit;
use crate::insight::foresight::outlook::{OutcomeMeasure, Outlooks, PairedDifference, Tendency};
use crate::simulation::Answer;

/// Futures of a branch in the first look, at least and at most.
const EACH: (usize, usize) = (LEAST, 64);
/// How many times the futures of the first look may be played, where the fewest of each branch add up to more than they.
const MOST_LOOKS: usize = 4;
/// Decisions that are looked at again.
const AGAIN: usize = 6;

/// What the change of a plan counts as, beside that of a moment, where decisions are ranked.
const PLANS: f64 = 0.5;

/// How much a change counts where decisions are ranked.
fn rank_of(change: f64, taken: &Answer) -> f64 {
    let counts = if matches!(taken, Answer::Plan(_)) { PLANS } else { 1.0 };
    libm::fabs(change) * counts
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
    /// What it is compared with: the alternative that differs most. To leave an act of the day alone is
    /// [`Answer::Continue`].
    pub instead: Answer,
    /// What was taken against the other, within the same futures, in the order of [`OutcomeMeasure::ALL`]. The unit is that of
    /// the stake: points of 0..10 for the team's level, shares for the others.
    pub against: [PairedDifference; 3],
    /// The team's level on the first day and each Friday before it, 0..10.
    pub past: Vec<f64>,
    /// Over how many futures.
    pub futures: u32,
    /// What was taken, and the other, from there on.
    pub branches: [Branch; 2],
}

impl TurningPoint {
    /// The change in the team's expected level, in points of 0..10.
    #[must_use]
    pub const fn level(&self) -> f64 {
        self.against[OutcomeMeasure::Team as usize].spread.mean
    }

    /// Which way it leans, and how sure.
    #[must_use]
    pub fn lean(&self, stake: OutcomeMeasure) -> Tendency {
        self.against[stake as usize].lean(stake)
    }
}

/// A decision with how all its branches end.
pub(in crate::insight) struct Flipped<'a> {
    pub decided: &'a DecisionPoint,
    /// Choice 0 is what was taken.
    pub outlooks: Outlooks,
}

/// What the first look flips, by index, and over how many futures: every decision, or, where even the fewest futures of all of them are too
/// many, fewer decisions, spread over the play-through.
pub(in crate::insight) fn first_look(decisions: &[DecisionPoint], effort: Effort) -> (Vec<usize>, u32) {
    let branches: usize = decisions.iter().map(|decided| 1 + decided.alternatives().len()).sum();
    let each = (effort.first_look / branches.max(1)).clamp(EACH.0, EACH.1);
    let most = (decisions.len() * MOST_LOOKS * effort.first_look)
        .div_ceil((branches * EACH.0).max(1))
        .max(AGAIN);
    let looked_at = Effort::spread((0..decisions.len()).collect(), most);
    (looked_at, u32::try_from(each).unwrap_or(u32::MAX))
}

/// Those of the first look that are worth a second one, by place in it, each with the alternative that differed most; the most promising
/// first. `looked_at` and `outlooks` are what the first look flipped, and what came of each.
pub(in crate::insight) fn most_promising(
    decisions: &[DecisionPoint],
    looked_at: &[usize],
    outlooks: &[Option<Outlooks>],
) -> Vec<(usize, usize)> {
    let mut candidates: Vec<(f64, u32, usize, usize)> = looked_at
        .iter()
        .zip(outlooks)
        .enumerate()
        .filter_map(|(place, (at, outlooks))| {
            let (size, other) = furthest(outlooks.as_ref()?)?;
            let decided = decisions.get(*at)?;
            Some((rank_of(size, &decided.answer), decided.number, place, other))
        })
        .collect();
    candidates.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    candidates.truncate(AGAIN);
    candidates
        .into_iter()
        .map(|(_, _, place, other)| (place, other))
        .collect()
}

/// The turning points by how much they moved the team's expected level, a plan for half of it, largest first.
pub(in crate::insight) fn ranked(mut points: Vec<TurningPoint>) -> Vec<TurningPoint> {
    points.sort_by(|a, b| {
        rank_of(b.level(), &b.taken)
            .total_cmp(&rank_of(a.level(), &a.taken))
            .then(a.number.cmp(&b.number))
    });
    points
}

/// The alternative in which the team's level differs most, and by how much.
fn furthest(outlooks: &Outlooks) -> Option<(f64, usize)> {
    let mut best: Option<(f64, usize)> = None;
    for other in 1..outlooks.choices.len() {
        let size = libm::fabs(outlooks.between(0, other, OutcomeMeasure::Team)?.spread.mean);
        if best.is_none_or(|(most, _)| size > most) {
            best = Some((size, other));
        }
    }
    best
}

/// The second look at a decision, against one alternative and over futures that the first look did not see.
pub(in crate::insight) fn look_again(
    decided: &DecisionPoint,
    seen: &Outlooks,
    other: usize,
    habit: &Habit,
    futures: u32,
) -> Option<TurningPoint> {
    let instead = seen.choices.get(other)?.answer.clone();
    let fresh = u32::try_from(seen.futures()).unwrap_or(u32::MAX);
    let (outlooks, branches) = watch(decided, &instead, habit, fresh, futures);
    let [team, delivery, standing] = OutcomeMeasure::ALL.map(|stake| outlooks.between(0, 1, stake));
    Some(TurningPoint {
        number: decided.number,
        day: decided.before.day(),
        taken: decided.answer.clone(),
        instead,
        against: [team?, delivery?, standing?],
        past: decided.levels.clone(),
        futures,
        branches,
    })
}
