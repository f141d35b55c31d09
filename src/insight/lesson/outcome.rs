//! What a play-through is measured by where ways of leading are compared.

use serde::Serialize;
use strum::IntoStaticStr;

use crate::insight::foresight::outlook::standing;
use crate::scenario::Quantity;
use crate::simulation::Simulation;

/// What ways of leading are compared by, 0..1 each but the sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, IntoStaticStr)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum LessonMeasure {
    /// The team's level after the week without its leader, divided by 10.
    Level,
    /// The share of the work that was delivered.
    Delivered,
    /// Mean trust in the leader.
    Trust,
    /// Mean commitment.
    Commitment,
    /// Mean standing outside; 0.5 where nobody is outside.
    Standing,
    /// Level, delivered and trust together, 0..3.
    Sum,
}

impl LessonMeasure {
    /// All of them, in the order of every table.
    pub const ALL: [Self; 6] = [
        Self::Level,
        Self::Delivered,
        Self::Trust,
        Self::Commitment,
        Self::Standing,
        Self::Sum,
    ];

    /// The three that the sum is of.
    pub const SUMMED: [Self; 3] = [Self::Level, Self::Delivered, Self::Trust];

    /// Its name in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// The team's level is told of 10.
const LEVEL: f64 = 10.0;

/// What a play-through came to, in the order of [`LessonMeasure::ALL`].
pub(super) fn outcome(end: &Simulation) -> [f64; LessonMeasure::ALL.len()] {
    let (level, delivered, trust) = (end.level() / LEVEL, end.delivered(), end.team(Quantity::Trust));
    [
        level,
        delivered,
        trust,
        end.team(Quantity::Commitment),
        standing(end),
        level + delivered + trust,
    ]
}
