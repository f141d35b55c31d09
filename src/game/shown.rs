//! What the window shows now, as plain data.
//!
//! In: pages from narration, a stage from signals; written by `play`, or by a test. Out: the screens draw it whenever it changes.

use bevy::prelude::*;

use crate::narration::page::{Page, Screen};
use crate::narration::stage::StageView;
use crate::scenario::PersonId;
use crate::simulation::Plan;

/// What the window shows.
#[derive(Resource, Debug, Clone, PartialEq)]
pub struct ShownPage {
    /// The page.
    pub page: Page,
    /// The stage behind it or beside it.
    pub stage: StageView,
    /// The plan that is being made and the hours of the week, for the bar above it.
    pub plan: Option<(Plan, f64)>,
    /// Whether the days run, and how fast.
    pub pace: Option<Pace>,
    /// The person whose acts are shown.
    pub selected: Option<PersonId>,
}

/// How the days run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// They run.
    pub running: bool,
    /// 1, 2 or 4.
    pub speed: u32,
}

impl Default for ShownPage {
    fn default() -> Self {
        Self {
            page: Page::new(Screen::Title, "", ""),
            stage: StageView::default(),
            plan: None,
            pace: None,
            selected: None,
        }
    }
}

/// The name of a screen, for tests and for `shot`.
#[must_use]
pub const fn name(screen: Screen) -> &'static str {
    screen.name()
}

/// The screen of a name.
#[must_use]
pub fn named(word: &str) -> Option<Screen> {
    Screen::ALL.into_iter().find(|screen| screen.name() == word)
}
