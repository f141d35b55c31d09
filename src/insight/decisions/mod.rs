//! How decisions fitted: what each moment needed, what the other choice would have led to, and luck apart.
//!
//! In: a play-through and its decisions. Out: judged moments, turning points, the fit profile.

pub(in crate::insight) mod decided;
pub(in crate::insight) mod fit;
pub(in crate::insight) mod flip;
pub(in crate::insight) mod fork_stops;
pub(in crate::insight) mod judged;
pub(in crate::insight) mod late;
pub(in crate::insight) mod luck;
pub(in crate::insight) mod profile;
pub(in crate::insight) mod tone_gap;
pub(in crate::insight) mod turning;
pub(in crate::insight) mod what_if;
