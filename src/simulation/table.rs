//! The table: the state of a meeting under way.

use std::sync::Arc;

use super::moment_instance::MomentInstance;
use super::question::LastMeetingAction;
use crate::scenario::PersonId;

/// A meeting under way.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Table {
    pub raised: MomentInstance,
    pub written: usize,
    pub beat: u32,
    /// Shared with the questions of its beats.
    pub people: Arc<[PersonId]>,
    /// Facts on the table, as bits and in the order they were said.
    pub said: u64,
    pub order: Vec<usize>,
    pub spoken: Vec<u32>,
    pub last: LastMeetingAction,
    pub silence: u32,
    pub leaders_view: Option<usize>,
    /// What the leader did that drew others out: invitations, questions, waiting.
    pub drawn_out: u32,
}
