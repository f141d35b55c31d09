//! Leaders that play by themselves, on signals as players do, and runs of them.
//!
//! In: a world, a seed, a policy. Out: a play-through played to its end. Debrief, tests and sweeps use the same.

pub mod contracts;
pub mod evidence;
pub mod lab;
mod leaders;
mod policy;
mod run;
pub mod statistics;
pub mod sweep;
mod world_setup;

pub use leaders::{
    Alternating, ConstantPolicy, Hover, MeetingStyle, NamedPolicy, Noisy, PolicyFactory, PolicyParams, Random,
    ReferenceLeader, Rescue, Routine, Shares, Shuffled, SituationReading, Situational, Spammer, Split, weeks,
};
pub use policy::{DecisionMaker, Policy};
pub use run::{play, play_on, play_while};
pub use sweep::{Measure, Sweep};
pub use world_setup::WorldSetup;
