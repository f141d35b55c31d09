//! The laboratory: teams made up for experiments, led by policies, counted week by week, probed without their leader.
//!
//! In: the model, a description of a team, a policy. Out: what happened in numbers. Evidence and the tests of the systems
//! use it; no player ever meets it. An arm is what [`Lab::teams`] finds with one way of leading, a measure whatever is
//! taken from the play-through at its end, from the counts of its weeks, or from [`gain`], the probe without the leader.

mod bench;
mod mornings;
mod planned;
mod probe;
mod tally;
mod team;

pub use bench::{Lab, LabError};
pub use mornings::Mornings;
pub use planned::Planned;
pub use probe::{ProbeItems, gain};
pub use tally::{Week, WeeklyTally};
pub use team::{LabTeam, LevelDistribution};
