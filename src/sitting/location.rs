//! Where the player stands.

/// The location of the player. What belongs to it (which events followed, which days were passed) stands in the active session, as data
/// and not as rendered text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Location {
    /// The menu.
    #[default]
    Title,
    /// The list of scenarios.
    Choose,
    /// The play-throughs that are kept.
    History,
    /// The list of scenarios, of which one is to be hosted.
    HostList,
    /// The wall of the room that is hosted.
    Wall,
    /// A scenario, before its first day.
    Briefing,
    /// A question is open.
    Asked,
    /// A morning; nothing must be answered.
    Morning,
    /// What followed from an answer.
    Followed,
    /// What a short version passed over.
    Between,
    /// The week without the leader is about to be looked at.
    BeforeAway,
    /// A day without the leader.
    Away,
    /// The play-through is over: the debrief, or the wait for it.
    Over,
}

impl Location {
    /// A play-through is going on, or has just ended.
    #[must_use]
    pub const fn is_playing(self) -> bool {
        !matches!(
            self,
            Self::Title | Self::Choose | Self::History | Self::HostList | Self::Wall | Self::Briefing
        )
    }
}
