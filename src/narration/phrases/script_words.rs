//! A scenario's texts outside of any play-through, for who reads it as a script: gaps filled, and the words of the screens for what the
//! language writes as a code word.
//!
//! In: a text, a stance, a kind, a system, a day. Out: words.

use super::moment_words::as_written;
use super::time;
use crate::narration::i18n::interpolate;
use crate::narration::view::View;
use crate::scenario::{Day, Kind, MomentId, Stance};

/// The words of a script, from a play-through that has not begun.
#[derive(Debug, Clone, Copy)]
pub struct ScriptWords<'a> {
    view: View<'a>,
}

impl<'a> ScriptWords<'a> {
    /// With the words and the scenario of a view.
    #[must_use]
    pub const fn new(view: View<'a>) -> Self {
        Self { view }
    }

    /// A text that stands in no moment.
    #[must_use]
    pub fn text(&self, text: &str) -> String {
        interpolate::text(&self.view, text)
    }

    /// A text of a moment.
    #[must_use]
    pub fn of_moment(&self, moment: MomentId, text: &str) -> String {
        as_written(&self.view, moment, text)
    }

    /// How the screens call what a choice does: "Do it with them".
    #[must_use]
    pub fn stance(&self, stance: Stance) -> String {
        self.view.get(&format!("glossary-{}", stance.name()))
    }

    /// How the screens call a kind of moment: "Late work".
    #[must_use]
    pub fn kind(&self, kind: Kind) -> String {
        self.view.get(&format!("kind-{}", kind.name()))
    }

    /// What a system is about: "trust in small steps".
    #[must_use]
    pub fn system(&self, code: &str) -> String {
        self.view.get(&format!("system-{code}"))
    }

    /// "Wednesday, 10:30".
    #[must_use]
    pub fn weekday_and_hour(&self, day: Day, hour: f64) -> String {
        format!("{}, {}", time::weekday(self.view.words, day), time::clock(hour))
    }

    /// "Wednesday, week 3".
    #[must_use]
    pub fn day(&self, day: Day) -> String {
        time::day(self.view.words, day)
    }
}
