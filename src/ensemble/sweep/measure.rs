//! What is measured at the end of a run, and how it is kept: whole ten-thousandths, so that sums are exact and come out
//! the same whoever adds them up, in whatever order.

use serde::Serialize;
use strum::IntoStaticStr;

/// Ten-thousandths in one.
const FINE: f64 = 10_000.0;

/// A number as whole ten-thousandths.
#[must_use]
pub(super) fn to_fixed(number: f64) -> i64 {
    libm::round(number * FINE) as i64
}

/// Whole ten-thousandths as a number.
#[must_use]
pub(super) fn from_fixed(fixed: i64) -> f64 {
    fixed as f64 / FINE
}

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, IntoStaticStr)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Measure {
    /// The team's level on the first day, 0..10.
    LevelAtStart,
    /// The same on the last Friday with the leader, 0..10.
    LevelLastFriday,
    /// The same after the week away, 0..10: what the team does without its leader.
    LevelAlone,
    /// The share delivered, 0..1.
    Delivered,
    /// The leader's energy, 0..1.
    Energy,
    /// Mean standing outside, 0..1; 0.5 where nobody is outside.
    Standing,
    /// Mean autonomy, 0..1.
    Autonomy,
    /// Mean reliance, 0..1.
    Reliance,
    /// Mean trust, 0..1.
    Trust,
    /// Mean safety, 0..1.
    Safety,
    /// Mean commitment, 0..1.
    Commitment,
    /// Mean strain, 0..1.
    Strain,
    /// People who left.
    Left,
    /// Crises that came.
    Crises,
    /// Answers the leader gave.
    Answers,
    /// Minutes of reading: the coach's words that came, at 200 a minute.
    ReadingMinutes,
}

impl Measure {
    /// All of them, in the order of every table.
    pub const ALL: [Self; 16] = [
        Self::LevelAtStart,
        Self::LevelLastFriday,
        Self::LevelAlone,
        Self::Delivered,
        Self::Energy,
        Self::Standing,
        Self::Autonomy,
        Self::Reliance,
        Self::Trust,
        Self::Safety,
        Self::Commitment,
        Self::Strain,
        Self::Left,
        Self::Crises,
        Self::Answers,
        Self::ReadingMinutes,
    ];

    /// The six by which leaders and choices are compared; more is better in each. The same as a contract may name.
    pub const OUTCOMES: [Self; 6] = [
        Self::LevelAlone,
        Self::Autonomy,
        Self::Delivered,
        Self::Commitment,
        Self::Standing,
        Self::Energy,
    ];

    /// Its name in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// The measure that a word of a contract means; in the order of the language.
    #[must_use]
    pub fn of_contract(word: &str) -> Option<Self> {
        match word {
            "LastWeek" => Some(Self::LevelAlone),
            "Autonomy" => Some(Self::Autonomy),
            "Delivered" => Some(Self::Delivered),
            "Commitment" => Some(Self::Commitment),
            "Standing" => Some(Self::Standing),
            "Energy" => Some(Self::Energy),
            _ => None,
        }
    }

    /// What its values reach at most, where they have an end: a contract's 100.
    #[must_use]
    pub const fn top(self) -> f64 {
        match self {
            Self::LevelAtStart | Self::LevelLastFriday | Self::LevelAlone => 10.0,
            _ => 1.0,
        }
    }

    /// How far apart two values are that a histogram tells apart, in ten-thousandths.
    pub(super) const fn step(self) -> i64 {
        match self {
            Self::Left | Self::Crises | Self::Answers => 10_000,
            Self::ReadingMinutes => 1_000,
            _ => 1,
        }
    }
}
