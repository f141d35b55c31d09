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
