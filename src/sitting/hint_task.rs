//! The look ahead behind the hints: what is known, what is under way, and from where.

use crate::insight::Outlooks;
use crate::simulation::StateDigest;

/// Where a look ahead starts: how many decisions there were, and the state.
pub(super) type LookAheadStart = (usize, StateDigest);

/// What is known of the hints.
#[derive(Debug, Default)]
pub(super) struct HintTask {
    pub(super) shown: bool,
    /// What the last look ahead came to, and from where.
    pub(super) known: Option<(LookAheadStart, Outlooks)>,
    /// Where the look ahead under way starts.
    pub(super) under_way: Option<LookAheadStart>,
    /// Where a look ahead broke off.
    pub(super) failed: Option<LookAheadStart>,
}
