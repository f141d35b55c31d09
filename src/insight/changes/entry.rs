//! An entry of the ledger: one change of one person, in whole units, with what it is put down to.
//!
//! Rounding: a level is counted in whole units of 2^-53, to the nearest, so that differences add up without any rest.

use crate::scenario::{Day, PersonId, TaskId};
use crate::simulation::{Act, Aspect, Cause};

/// Units in a level of 1.
const UNITS: f64 = 9_007_199_254_740_992.0;

/// A level (0..1) in whole units of 2^-53.
#[must_use]
pub fn units(level: f64) -> i64 {
    libm::round(level * UNITS) as i64
}

/// Units as a level or a difference of levels, -1..1.
#[must_use]
pub fn level(units: i64) -> f64 {
    units as f64 / UNITS
}

/// One change of one person.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LedgerEntry {
    /// The day it happened on, 0 = the first Monday.
    pub day: Day,
    /// The person whose level it is.
    pub person: PersonId,
    /// The aspect of that person.
    pub aspect: Aspect,
    /// Before, 0..1.
    pub from: f64,
    /// After, 0..1; clamping is in it.
    pub to: f64,
    /// What it is put down to.
    pub source: CauseSource,
}

impl LedgerEntry {
    /// Its size in whole units.
    #[must_use]
    pub fn units(&self) -> i64 {
        units(self.to) - units(self.from)
    }
}

/// A cause and what it was about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct CauseSource {
    /// The cause that the change is put down to.
    pub cause: Cause,
    /// What it was about. A moment and a meeting are named by the number in their cause.
    pub about: Subject,
}

/// What a cause was about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// Nothing but the day itself: its work, its load, its passing.
    Day,
    /// A task.
    Task(TaskId),
    /// Somebody else in the team.
    Colleague(PersonId),
    /// An act of the player's.
    Act(Act),
}
