//! Luck and judgement told apart. A choice is judged by what was to be expected of it, never by what came; and what came
//! is set beside how likely it was.
//!
//! In: the decisions, flipped over many futures. Out: for each moment the odds, the outcome, and whether another choice
//! would have been better to expect; and for all moments together how many went well beside how many were to be expected.

use crate::insight::decisions::decided::MomentResult;
use crate::insight::decisions::turning::Flipped;
use crate::insight::foresight::outlook::{Confidence, Direction, OutcomeMeasure, Outlooks};
use crate::scenario::{Day, Outcome};

/// How a choice stood against the others, by what was to be expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DecisionQuality {
    /// No other choice was to be expected to do better in anything.
    Sound,
    /// Another would have done better in one thing and worse in another.
    Trade,
    /// Another would have done better in something, and worse in nothing.
    Worse,
}

/// A moment: what was to be expected, and what came.
#[derive(Debug, Clone, PartialEq)]
pub struct LuckDraw {
    /// The decision's number.
    pub number: u32,
    /// Its day.
    pub day: Day,
    /// The moment, the choice, its odds, and what came.
    pub went: MomentResult,
    /// Against the best alternative: the one that makes it worse or a trade, otherwise the next best for the team.
    pub sound: DecisionQuality,
    /// Index of the choice that it is compared with.
    pub other: usize,
    /// Where the other is to be expected to do better, and where worse, in the order of [`OutcomeMeasure::ALL`].
    pub ways: [Direction; 3],
    /// What was taken less the other in the team's expected level, in points of 0..10.
    pub level: f64,
}

impl LuckDraw {
    /// How likely what came was, 0..1.
    #[must_use]
    pub fn likely(&self) -> f64 {
        match self.went.outcome {
            Outcome::Well => self.went.odds,
            Outcome::Badly => 1.0 - self.went.odds,
        }
    }
}

/// All moments of a play-through together.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LuckSummary {
    /// One for each moment that was decided, in order.
    pub dealt: Vec<LuckDraw>,
    /// How many were to be expected to go well at the choices taken.
    pub expected: f64,
    /// How many went well.
    pub well: u32,
    /// The probability that as many or more would have gone well, 0..1.
    pub as_many: f64,
    /// The probability that as few or fewer would have gone well, 0..1.
    pub as_few: f64,
}

impl LuckSummary {
    pub(in crate::insight) fn of(flipped: &[Flipped<'_>]) -> Self {
        let dealt: Vec<LuckDraw> = flipped.iter().filter_map(dealt).collect();
        let odds: Vec<f64> = dealt.iter().map(|dealt| dealt.went.odds).collect();
        let well = dealt.iter().filter(|dealt| dealt.went.outcome == Outcome::Well).count();
        let counts = counts(&odds);
        Self {
            expected: odds.iter().sum(),
            well: u32::try_from(well).unwrap_or(u32::MAX),
            as_many: counts.iter().skip(well).sum(),
            as_few: counts.iter().take(well + 1).sum(),
            dealt,
        }
    }
}

/// The probability of each number of successes among independent tries with these odds (the Poisson binomial).
fn counts(odds: &[f64]) -> Vec<f64> {
    let mut counts = vec![1.0];
    for p in odds {
        let mut next = vec![0.0; counts.len() + 1];
        for (k, chance) in counts.iter().enumerate() {
            next[k] += chance * (1.0 - p);
            next[k + 1] += chance * p;
        }
        counts = next;
    }
    counts
}

fn dealt(flipped: &Flipped<'_>) -> Option<LuckDraw> {
    let went = flipped.decided.went?;
    let (sound, other) = sound(&flipped.outlooks)?;
    let ways = ways(&flipped.outlooks, other)?;
    let crate::simulation::Answer::Choose(choice) = flipped.outlooks.choices.get(other)?.answer else {
        return None;
    };
    Some(LuckDraw {
        number: flipped.decided.number,
        day: flipped.decided.before.day(),
        went,
        sound,
        other: choice,
        ways,
        level: flipped.outlooks.between(0, other, OutcomeMeasure::Team)?.spread.mean,
    })
}

/// Where another choice is to be expected to do better (up) or worse than what was taken, as far as it is probable.
fn ways(outlooks: &Outlooks, other: usize) -> Option<[Direction; 3]> {
    let [team, delivery, standing] = OutcomeMeasure::ALL.map(|stake| {
        let lean = outlooks.between(other, 0, stake)?.lean(stake);
        Some(if lean.sure == Confidence::Perhaps {
            Direction::Level
        } else {
            lean.way
        })
    });
    Some([team?, delivery?, standing?])
}

/// What was taken against everything else, and the alternative that says so.
fn sound(outlooks: &Outlooks) -> Option<(DecisionQuality, usize)> {
    let mut found: Option<(DecisionQuality, f64, usize)> = None;
    for other in 1..outlooks.choices.len() {
        let ways = ways(outlooks, other)?;
        let (up, down) = (ways.contains(&Direction::Up), ways.contains(&Direction::Down));
        let sound = match (up, down) {
            (true, false) => DecisionQuality::Worse,
            (true, true) => DecisionQuality::Trade,
            (false, _) => DecisionQuality::Sound,
        };
        let better = outlooks.between(other, 0, OutcomeMeasure::Team)?.spread.mean;
        if found.is_none_or(|(most, by, _)| (sound, better) > (most, by)) {
            found = Some((sound, better, other));
        }
    }
    found.map(|(sound, _, other)| (sound, other))
}

#[cfg(test)]
mod tests {
    use super::counts;

    #[test]
    fn how_many_go_well_by_luck_alone() {
        assert_eq!(counts(&[]), [1.0]);
        let two = counts(&[0.5, 0.25]);
        for (is, should) in two.iter().zip([0.375, 0.5, 0.125]) {
            assert!((is - should).abs() < 1e-12, "{two:?}");
        }
    }
}
