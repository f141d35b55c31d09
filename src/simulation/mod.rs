//! What happens to people when a leader steps in or back.
//!
//! In: a resolved scenario, the model's parameters, a seed, and answers. Out: questions, signals, and happenings with
//! their causes. It does no IO, reads no clock, spawns no thread and cannot fail: scenario + seed + answers determine
//! every bit. All change goes through [`Simulation::answer`] and [`Simulation::step`].
//!
//! Follow a day: `engine` and `week` (the course of a week) -> `moment` and `meeting` (what is asked) -> `odds` (how it goes) ->
//! `leadership_effects` and
//! `outcome_effects` (what it does to people) -> `day/` (work, queue, errors, feelings, the leader).

mod act;
mod act_effects;
mod belief_state;
mod cache;
mod chance;
mod condition;
mod day;
mod emergent;
mod engine;
mod event;
mod fork;
mod friday;
mod index;
mod individuals;
mod leadership_effects;
mod learning;
mod levels;
mod math;
mod measures;
mod meeting;
mod moment;
mod moment_instance;
mod nature;
mod odds;
mod outcome_effects;
mod parameters;
mod person_arc;
mod plan;
mod prepare;
mod preset;
mod question;
mod replay_state;
mod retrospect;
mod run;
mod seen;
mod signals;
mod stance;
mod state;
mod state_digest;
mod state_fields;
mod success;
mod table;
mod true_state;
mod week;
mod world;

pub use act::{Act, ActSpec, ActSubject};
pub use chance::{Address, AddressedRng, Chance, Purpose, stable_hash};
pub use engine::Simulation;
pub use event::{Aspect, Cause, Event, EventKind, EventSink, NullSink, Reason, Signal};
pub use friday::FridayAnswer;
pub use measures::{Defects, Probe};
pub use moment_instance::{MomentInstance, Origin};
pub use parameters::{MissingParameter, Parameters, UnknownParameter};
pub use person_arc::PersonArc;
pub use plan::{Plan, PlanLine};
pub use preset::Preset;
pub use question::{
    Answer, ChoiceOption, LastMeetingAction, MeetingAction, MeetingQuestion, MomentQuestion, MomentReading,
    NotPossible, PlanQuestion, PulseQuestion, Question, Reflect, Refusal, StepResult,
};
pub use replay_state::{ReplayState, TouchedAutonomy};
pub use retrospect::Retrospect;
pub use seen::Observation;
pub use signals::{PersonSignal, Signals, TaskSignal};
pub use stance::Axes;
pub use state_digest::{NoStateDigest, STATE_DIGEST_VERSION, StateDigest};
pub use world::World;
