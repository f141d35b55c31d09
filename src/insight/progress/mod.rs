//! Where the team stands: its weeks, who needs no leader any more, and what was seen of it.
//!
//! In: the events of a play-through. Out: trajectories, readiness, signals beside the truth.

pub(in crate::insight) mod readiness;
pub(in crate::insight) mod seen;
pub(in crate::insight) mod standing;
pub(in crate::insight) mod trajectory;
