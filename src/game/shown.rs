//! What the window shows now, as plain data.
//!
//! In: pages from narration, a stage from signals; written by the sitting, or by a test. Out: the screens draw it whenever it changes.

use bevy::prelude::*;

use crate::narration::WeekBoard;
use crate::narration::page::Page;
use crate::narration::stage::StageView;
use crate::scenario::PersonId;
use crate::sitting::Presentation;

pub use crate::sitting::Pace;

/// What the window shows.
#[derive(Resource, Debug, Clone, PartialEq)]
pub struct ShownPage {
    /// The page.
    pub page: Page,
    /// The stage behind it or beside it.
    pub stage: StageView,
    /// The week that is being made, for its bar.
    pub plan: Option<WeekBoard>,
    /// Whether the days run, and how fast.
    pub pace: Option<Pace>,
    /// The person whose acts are shown.
    pub selected: Option<PersonId>,
}

impl From<Presentation> for ShownPage {
    fn from(presentation: Presentation) -> Self {
        Self {
            page: presentation.page,
            stage: presentation.stage,
            plan: presentation.plan,
            pace: presentation.pace,
            selected: presentation.selected,
        }
    }
}

impl Default for ShownPage {
    fn default() -> Self {
        Presentation::default().into()
    }
}
