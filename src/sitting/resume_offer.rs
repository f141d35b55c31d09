//! An offer: the ways in which a play-through can be gone on with, opened already.

use crate::session::{Carried, Remark, ScenarioSource, Session};

/// Two ways of going on with a play-through, of which one is to be chosen.
#[derive(Debug)]
pub(super) struct ResumeOffer {
    pub(super) source: ScenarioSource,
    /// What has changed.
    pub(super) remarks: Vec<Remark>,
    /// As it was played, or why that cannot be.
    pub(super) as_played: Result<Box<Session>, String>,
    /// As of now.
    pub(super) carried_over: Box<Session>,
    /// How far the answers carry over.
    pub(super) carried: Carried,
}
