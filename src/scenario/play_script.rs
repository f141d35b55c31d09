//! A play-script, resolved: names are indices, options count from 0, and every step and expectation knows its line.
//!
//! In: nothing; `resolve` makes them. Out: what is played and what is compared.

use super::ids::{MomentId, PersonId};
use super::story::Condition;
use super::story_texts::TextId;
use super::vocabulary::{Kind, Stance};

/// One play-through and what is expected of it.
#[derive(Debug, Clone, PartialEq)]
pub struct PlayScript {
    /// The seed of all luck.
    pub seed: u64,
    /// The name of who decides what the script does not mention, as in tables.
    pub otherwise: String,
    /// The plan of every week, as hours in the order of the plan's lines, and how requests are answered.
    pub plan: Option<([f64; 10], Stance)>,
    /// What the leader does.
    pub steps: Vec<ScriptStep>,
    /// What is expected.
    pub expected: Vec<ScriptExpectation>,
}

/// Something that the leader does.
#[derive(Debug, Clone, PartialEq)]
pub struct ScriptStep {
    /// The line on which it stands.
    pub line: u32,
    /// As it was written.
    pub written: String,
    /// The answer, and to which moment.
    pub does: StepDone,
}

/// What the leader does in a step.
#[derive(Debug, Clone, PartialEq)]
pub enum StepDone {
    /// Takes a choice in a moment.
    Choose(MomentId, usize),
    /// Listens first.
    Listen(MomentId),
    /// Does this in a meeting, beat by beat.
    Meet(MomentId, Vec<BeatDone>),
    /// Takes a choice (its id) in the next moment of a kind that comes by itself and has it.
    ByItself(Kind, String),
}

/// What the leader does in a beat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BeatDone {
    /// Says nothing.
    Wait,
    /// Asks what is missing.
    Ask,
    /// Invites somebody.
    Invite(PersonId),
    /// States a view.
    State(usize),
    /// Decides.
    Decide(usize),
    /// Lets them decide.
    LetThemDecide,
}

/// Something that is expected.
#[derive(Debug, Clone, PartialEq)]
pub struct ScriptExpectation {
    /// The line on which it stands.
    pub line: u32,
    /// As it was written.
    pub written: String,
    /// What has to have come, or to hold.
    pub fact: ExpectedFact,
}

/// What is expected.
#[derive(Debug, Clone, PartialEq)]
pub enum ExpectedFact {
    /// A moment came.
    Came(MomentId),
    /// It ended so (index).
    Ending(usize),
    /// One of these texts came.
    Shows(Vec<TextId>),
    /// Somebody had gone this way, in the order of an epilogue.
    Arc(PersonId, usize),
    /// A meeting decided for this option.
    Decided(MomentId, usize),
    /// Right after a moment these held.
    Once(MomentId, Vec<ScriptExpectation>),
    /// A condition held.
    Holds(Condition),
}
