//! One file a screen: which texts and controls it has, in which order; and the table of all screens.
//!
//! In: a `View`, or what an [`OverlayContext`] holds. Out: a `Page`. What a face must know of a screen before it has a page (its name, its
//! key, how it is reached) is a row of [`Screen::spec`], so that no face lists screens itself.

pub(in crate::narration) mod between;
pub(in crate::narration) mod briefing;
pub(in crate::narration) mod briefing_front;
pub(in crate::narration) mod chair;
pub(in crate::narration) mod choose;
pub(in crate::narration) mod consequence;
pub(in crate::narration) mod day;
pub(in crate::narration) mod divided;
pub(in crate::narration) mod glossary;
pub(in crate::narration) mod help;
pub(in crate::narration) mod history;
pub(in crate::narration) mod history_team;
pub(in crate::narration) mod hosting;
pub(in crate::narration) mod last_week;
pub(in crate::narration) mod licences;
pub(in crate::narration) mod meeting;
pub(in crate::narration) mod moment;
pub(in crate::narration) mod notes;
pub(in crate::narration) mod notice;
pub(in crate::narration) mod people;
pub(in crate::narration) mod plan;
pub(in crate::narration) mod plan_details;
pub(in crate::narration) mod pulse;
pub(in crate::narration) mod question;
pub(in crate::narration) mod reflection;
pub(in crate::narration) mod resuming;
pub(in crate::narration) mod settings;
pub(in crate::narration) mod spec;
pub(in crate::narration) mod title;
pub(in crate::narration) mod votes;
pub(in crate::narration) mod week_board;
pub(in crate::narration) mod week_people;
pub(in crate::narration) mod why;

use strum::VariantArray;

use crate::narration::screens::spec::ScreenKind::{Menu, Overlay, Play, PlayOverlay};
use crate::narration::screens::spec::ScreenSpec;
use crate::platform::keys::Action;

/// Which screen it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, VariantArray)]
pub enum Screen {
    /// The first one.
    #[default]
    Title,
    /// Which scenario?
    Choose,
    /// The play-throughs that are kept.
    History,
    /// The wall of a workshop that this machine hosts.
    Wall,
    /// The people first.
    Briefing,
    /// Monday.
    Plan,
    /// The running day, and what can be done on it.
    Day,
    /// A moment, before the choice.
    Moment,
    /// What followed from the choice.
    Consequence,
    /// A beat of a meeting.
    Meeting,
    /// The Friday survey.
    Pulse,
    /// A question to oneself.
    Reflection,
    /// The week without the leader.
    LastWeek,
    /// What happened and why.
    Debrief,
    /// Both futures of a decision.
    WhatIf,
    /// The people, as far as they can be seen.
    People,
    /// Why what happened last happened.
    Why,
    /// Something could not be done, said in a sentence.
    Notice,
    /// What went by between two stops of a cut.
    Between,
    /// What else a week's plan says.
    Details,
    /// What a scenario's author says to whoever runs a workshop.
    Notes,
    /// Hands are counted.
    Votes,
    /// Language, sizes, sound, keys.
    Settings,
    /// What this is and how it goes.
    Help,
    /// The words that stand on the screens, explained.
    Glossary,
    /// The program, and the licences of all that is in it.
    Licences,
}

impl Screen {
    /// The table of screens, a row each.
    #[must_use]
    pub const fn spec(self) -> ScreenSpec {
        match self {
            Self::Title => ScreenSpec::new("title", Menu),
            Self::Choose => ScreenSpec::new("choose", Menu),
            Self::History => ScreenSpec::new("history", Menu).entry("title-history"),
            // Its page comes from the room that is hosted.
            Self::Wall => ScreenSpec::new("wall", Play),
            Self::Briefing => ScreenSpec::new("briefing", Play),
            Self::Plan => ScreenSpec::new("plan", Play),
            Self::Day => ScreenSpec::new("day", Play),
            Self::Moment => ScreenSpec::new("moment", Play),
            Self::Consequence => ScreenSpec::new("consequence", Play),
            Self::Meeting => ScreenSpec::new("meeting", Play),
            Self::Pulse => ScreenSpec::new("pulse", Play),
            Self::Reflection => ScreenSpec::new("reflection", Play),
            Self::LastWeek => ScreenSpec::new("last-week", Play),
            Self::Debrief => ScreenSpec::new("debrief", Play),
            Self::WhatIf => ScreenSpec::new("what-if", Play),
            Self::Notice => ScreenSpec::new("notice", Play),
            Self::Between => ScreenSpec::new("between", Play),
            Self::People => ScreenSpec::new("people", PlayOverlay)
                .key(Action::People)
                .page(|context| context.view.map(people::people)),
            Self::Why => ScreenSpec::new("why", PlayOverlay).key(Action::Why).page(why::overlay),
            Self::Notes => ScreenSpec::new("notes", PlayOverlay)
                .page(|context| context.view.map(|view| notes::notes(view, context.question))),
            // Its page is made of the plan that is being made.
            Self::Details => ScreenSpec::new("details", PlayOverlay).key(Action::Details),
            // Its page is made of the one that is voted on.
            Self::Votes => ScreenSpec::new("votes", PlayOverlay),
            // Its page shows what the machine can do as well.
            Self::Settings => ScreenSpec::new("settings", Overlay)
                .key(Action::Settings)
                .entry("title-settings"),
            Self::Help => ScreenSpec::new("help", Overlay)
                .key(Action::Help)
                .entry("title-help")
                .page(|context| Some(help::help(context.words, context.keys()))),
            Self::Glossary => ScreenSpec::new("glossary", Overlay)
                .key(Action::Glossary)
                .page(|context| Some(glossary::glossary(context.words))),
            Self::Licences => ScreenSpec::new("licences", Overlay)
                .key(Action::Licences)
                .entry("title-licences")
                .page(|context| Some(licences::licences(context))),
        }
    }
}
