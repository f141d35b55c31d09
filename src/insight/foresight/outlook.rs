//! What futures came to, choice by choice: how far they spread, and how each choice stands against the others.
//!
//! Choices are compared within the same future, so that luck which both met cancels out. How sure a direction is, is the
//! share of futures that go that way; never a single score.

use strum::IntoStaticStr;

use crate::simulation::{Answer, Simulation};

/// What is at stake.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum OutcomeMeasure {
    /// What the team does without its leader: its level after the week away, 0..10.
    Team,
    /// The share of the work that is delivered, 0..1.
    Delivery,
    /// The leader's mean standing outside, 0..1.
    Standing,
}

impl OutcomeMeasure {
    /// All of them, in the order of every list.
    pub const ALL: [Self; 3] = [Self::Team, Self::Delivery, Self::Standing];

    /// A difference of means below this is too small to be sure of, and below a fifth of it none, in the stake's own unit.
    const fn small(self) -> f64 {
        match self {
            Self::Team => 0.04,
            Self::Delivery | Self::Standing => 0.004,
        }
    }

    /// Its name in locale keys.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// How one future ended, in the order of [`OutcomeMeasure::ALL`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::insight) struct End([f64; 3]);

impl End {
    pub(in crate::insight) fn of(future: &Simulation) -> Self {
        Self([future.level(), future.delivered(), standing(future)])
    }

    pub(in crate::insight) const fn of_measure(self, measure: OutcomeMeasure) -> f64 {
        self.0[measure as usize]
    }
}

/// Mean standing with those outside, 0..1; 0.5 where there is nobody.
pub(in crate::insight) fn standing(future: &Simulation) -> f64 {
    let parties = future.world().scenario.outside.len();
    if parties == 0 {
        return 0.5;
    }
    let seen = future.seen();
    (0..parties).map(|party| seen.standing(party)).sum::<f64>() / parties as f64
}

/// What all choices of a question probably lead to.
#[derive(Debug, Clone, PartialEq)]
pub struct Outlooks {
    /// One for each choice, in the order of the card.
    pub choices: Vec<Outlook>,
    ends: Vec<Vec<End>>,
}

/// What a choice probably leads to.
#[derive(Debug, Clone, PartialEq)]
pub struct Outlook {
    /// The choice.
    pub answer: Answer,
    /// How far the futures spread, in the order of [`OutcomeMeasure::ALL`].
    pub spread: [OutcomeDistribution; 3],
    /// Against the mean of the other choices in the same future, in the order of [`OutcomeMeasure::ALL`].
    pub against: [PairedDifference; 3],
}

impl Outlook {
    /// Which way it leans.
    #[must_use]
    pub fn lean(&self, stake: OutcomeMeasure) -> Tendency {
        self.against[stake as usize].lean(stake)
    }
}

/// A distribution, in the unit of what is at stake.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct OutcomeDistribution {
    /// One in ten futures ends below.
    pub low: f64,
    /// Half of them end below.
    pub middle: f64,
    /// One in ten ends above.
    pub high: f64,
    /// The mean.
    pub mean: f64,
}

/// Differences within the same futures.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PairedDifference {
    /// The differences.
    pub spread: OutcomeDistribution,
    /// The standard error of their mean.
    pub error: f64,
    /// The share of futures in which it is ahead, 0..1; level ones count half.
    pub ahead: f64,
}

/// A direction, and how sure it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tendency {
    /// Where to.
    pub way: Direction,
    /// How sure.
    pub sure: Confidence,
}

/// Directions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Direction {
    /// Less than with the other choices.
    Down,
    /// No difference that can be told.
    Level,
    /// More.
    Up,
}

impl Direction {
    /// Its name in locale keys.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// How sure a direction is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Confidence {
    /// On average, but by little, or many futures go the other way.
    Perhaps,
    /// About two futures of three.
    Probably,
    /// More than four futures of five.
    Surely,
}

impl Confidence {
    /// Its name in locale keys.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}

impl PairedDifference {
    /// Which way it leans.
    #[must_use]
    pub fn lean(&self, stake: OutcomeMeasure) -> Tendency {
        let size = libm::fabs(self.spread.mean);
        let told = size >= 0.2 * stake.small() && size >= 2.0 * self.error;
        let (way, share) = match (told, self.spread.mean > 0.0) {
            (false, _) => (Direction::Level, 0.0),
            (true, true) => (Direction::Up, self.ahead),
            (true, false) => (Direction::Down, 1.0 - self.ahead),
        };
        let sure = match share {
            _ if size < stake.small() => Confidence::Perhaps,
            0.8.. => Confidence::Surely,
            0.62.. => Confidence::Probably,
            _ => Confidence::Perhaps,
        };
        Tendency { way, sure }
    }

    fn of(mut differences: Vec<f64>) -> Self {
        let count = differences.len().max(1) as f64;
        let ahead = differences.iter().map(|d| match d.total_cmp(&0.0) {
            std::cmp::Ordering::Greater => 1.0,
            _ if *d == 0.0 => 0.5,
            _ => 0.0,
        });
        let ahead = ahead.sum::<f64>() / count;
        let spread = OutcomeDistribution::of(&mut differences);
        let square = |x: f64| x * x;
        let variance = differences.iter().map(|d| square(d - spread.mean)).sum::<f64>() / (count - 1.0).max(1.0);
        Self {
            spread,
            error: libm::sqrt(variance / count),
            ahead,
        }
    }
}

impl OutcomeDistribution {
    /// Sorts what it is given.
    fn of(values: &mut [f64]) -> Self {
        let mean = values.iter().sum::<f64>() / values.len().max(1) as f64;
        values.sort_by(f64::total_cmp);
        let at = |percent: usize| values.get(values.len() * percent / 100).copied().unwrap_or(mean);
        Self {
            low: at(10),
            middle: at(50),
            high: at(90),
            mean,
        }
    }
}

impl Outlooks {
    pub(in crate::insight) fn new(answers: &[Answer], ends: &[Vec<End>]) -> Self {
        let choices = answers
            .iter()
            .enumerate()
            .map(|(choice, answer)| Outlook {
                answer: answer.clone(),
                spread: OutcomeMeasure::ALL.map(|stake| {
                    let mut values: Vec<f64> = ends[choice].iter().map(|end| end.0[stake as usize]).collect();
                    OutcomeDistribution::of(&mut values)
                }),
                against: OutcomeMeasure::ALL.map(|stake| PairedDifference::of(against_others(ends, choice, stake))),
            })
            .collect();
        Self {
            choices,
            ends: ends.to_vec(),
        }
    }

    /// How many futures were played of each choice.
    #[must_use]
    pub fn futures(&self) -> usize {
        self.ends.first().map_or(0, Vec::len)
    }

    /// The choice that an answer is.
    #[must_use]
    pub fn of(&self, answer: &Answer) -> Option<&Outlook> {
        self.choices.iter().find(|choice| choice.answer == *answer)
    }

    /// One choice against another, by their indices, within the same futures; `None` when there is no such choice.
    #[must_use]
    pub fn between(&self, one: usize, other: usize, stake: OutcomeMeasure) -> Option<PairedDifference> {
        let (one, other) = (self.ends.get(one)?, self.ends.get(other)?);
        let of = |end: &End| end.0[stake as usize];
        Some(PairedDifference::of(
            one.iter().zip(other).map(|(a, b)| of(a) - of(b)).collect(),
        ))
    }
}

/// Future by future, a choice less the mean of the others.
fn against_others(ends: &[Vec<End>], choice: usize, stake: OutcomeMeasure) -> Vec<f64> {
    let others = (ends.len().max(2) - 1) as f64;
    let of = |end: &End| end.0[stake as usize];
    let mine = ends[choice].iter().map(of).enumerate();
    mine.map(|(n, mine)| {
        let all: f64 = ends.iter().map(|ends| of(&ends[n])).sum();
        mine - (all - mine) / others
    })
    .collect()
}
