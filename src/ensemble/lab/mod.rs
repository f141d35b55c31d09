//! The laboratory: teams made up for experiments, led by policies, counted week by week, probed without their leader.
//!
//! In: the model, a description of a team, a policy. Out: what happened in numbers. Evidence and the tests of the systems
//! use it; no player ever meets it.

mod bench;
mod tally;
mod team;

pub use bench::{Lab, LabError};
pub use tally::{Week, WeeklyTally};
pub use team::{LabTeam, LevelDistribution, Planned};
