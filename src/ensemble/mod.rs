//! Leaders that play by themselves, on signals as players do, and runs of them.
//!
//! In: a world, a seed, a policy. Out: a play-through played to its end. Debrief, tests and later sweeps use the same.

mod dials;
mod policy;
mod run;

pub use dials::{Dials, Room};
pub use policy::Policy;
pub use run::{play, play_on};
