//! What happens to people when a leader steps in or back.
//!
//! In: a resolved scenario, the model's parameters, a seed, and answers. Out: questions, signals, and happenings with
//! their causes. It does no IO, reads no clock, spawns no thread and cannot fail: scenario + seed + answers determine
//! every bit. All change goes through [`Simulation::answer`] and [`Simulation::step`].
//!
//! Follow a day: `turn` and `round` (the round of the week) -> `moment` and `meeting` (what is asked) -> `odds` (how it goes) ->
//! `treatment` (what it does to people) -> `day/` (work, queue, errors, feelings, the leader).

mod act;
mod chance;
mod condition;
mod day;
mod deed;
mod effect;
mod emergent;
mod fork;
mod happening;
mod imagined;
mod index;
mod learning;
mod levels;
mod math;
mod measures;
mod meeting;
mod memo;
mod mirror;
mod moment;
mod odds;
mod parameters;
mod plan;
mod preset;
mod question;
mod raised;
mod round;
mod run;
mod seen;
mod signals;
mod stance;
mod state;
mod success;
mod treatment;
mod turn;
mod world;

pub use act::Act;
pub use chance::{Address, Chance, Luck, Purpose, name_hash};
pub use happening::{Aspect, Cause, Happening, Listener, Nobody, Reason, Signal, What};
pub use measures::{Defects, Probe};
pub use mirror::{Mirror, Touched};
pub use parameters::Parameters;
pub use plan::{Line, Plan};
pub use question::{
    Answer, Beat, BeatQuestion, LastBeat, MomentQuestion, NotPossible, Offer, PlanQuestion, Preset, PulseQuestion,
    Question, Reading, Reflect, Refusal, Stop,
};
pub use raised::{Origin, Raised};
pub use seen::Seen;
pub use signals::{PersonSignal, Signals, TaskSignal};
pub use stance::Axes;
pub use turn::Simulation;
pub use world::World;
