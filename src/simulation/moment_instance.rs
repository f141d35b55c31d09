//! A moment that has come up in this play-through: where its words stand and who is in it.

use crate::scenario::{Kind, MomentId, PartyId, PersonId, TaskId};

/// Where the words of a moment come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// A moment the coach wrote.
    Written(MomentId),
    /// One that emerged: index into the kind's texts.
    Emergent(usize),
}

/// A moment as it came up. Small, and copied freely.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MomentInstance {
    /// Counts the moments of this play-through from 0.
    pub number: u32,
    /// Its kind.
    pub kind: Kind,
    /// Its words.
    pub origin: Origin,
    /// Whose it is.
    pub owner: Option<PersonId>,
    /// A second person in it.
    pub other: Option<PersonId>,
    /// The task it is about.
    pub task: Option<TaskId>,
    /// The outside party it is about.
    pub party: Option<PartyId>,
    /// Hour of the day, 0..24.
    pub hour: f64,
    /// How bad it is, 0..1.
    pub severity: f64,
}
