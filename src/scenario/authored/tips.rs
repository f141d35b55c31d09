//! What a guided scenario says beside its story: where to look, what a control does.

use super::declare::authored;
use crate::scenario::place::Located;

authored! {
    /// A hint for somebody who has not played before: shown once, at the top of the screen, the first time that its
    /// place comes in a play-through. It says where to look or what a control does, never which choice is right.
    struct Tip {
        /// Where it is shown.
        on: Occasion,
        /// One or two sentences, up to 280 characters.
        text: Located<String>,
        /// What the window puts a ring around while the tip is read; left out, nothing.
        points_at: Option<TipTarget>,
    }
}

authored! {
    /// What a tip can point at.
    enum TipTarget {
        /// At a moment: the button that looks and listens first.
        Listen,
        /// At a moment: the columns that say of each choice how far it steps in, its support and its hours.
        Choices,
        /// On a day: the faces of those whom one can turn to.
        Team,
    }
}

authored! {
    /// Where a tip can be shown.
    enum Occasion {
        /// The people and the work, before the first Monday.
        Briefing,
        /// The first plan of a week.
        Plan,
        /// The first morning on which nobody waits for the leader.
        Day,
        /// This moment, or the beginning of this meeting.
        Moment(Located<String>),
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
}
