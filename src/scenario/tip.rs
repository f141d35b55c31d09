//! The tips of a guided scenario, resolved: where each is shown, and what it says.
//!
//! In: [`super::authored::Tip`]. Out: what narration puts at the top of a page.

use super::ids::MomentId;

/// A hint for somebody who has not played before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tip {
    /// Where it is shown, the first time in a play-through.
    pub on: Occasion,
    /// One or two sentences; `{priya}` and the like are still to be filled.
    pub text: String,
    /// What a ring is put around meanwhile.
    pub points_at: Option<TipTarget>,
}

/// What a tip points at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TipTarget {
    /// The button that looks and listens first.
    Listen,
    /// The columns of the choices of a moment.
    Choices,
    /// The faces of the team on a day.
    Team,
}

/// Where a tip is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Occasion {
    /// Before the first Monday.
    Briefing,
    /// The first plan of a week.
    Plan,
    /// The first morning on which nobody waits for the leader.
    Day,
    /// A written moment, or the beginning of a written meeting.
    Moment(MomentId),
    /// What followed from the first decision.
    Consequence,
    /// The beginning of the first meeting.
    Meeting,
    /// The first time that nobody speaks in a meeting.
    Silence,
    /// The first Friday's survey.
    Pulse,
    /// The first question to oneself.
    Reflection,
    /// The first day without the leader.
    LastWeek,
    /// Looking back.
    Debrief,
}
