//! What the title shows: the play-throughs that are kept, the one that was left, the scenarios, and the team behind the menus.

use std::sync::Arc;

use super::jobs::{LeftPlay, TitleRead};
use crate::narration::stage::StageView;
use crate::scenario::Scenario;
use crate::session::StoredPlay;

/// What was read for the title.
#[derive(Debug, Default)]
pub(super) struct Title {
    pub(super) plays: Vec<StoredPlay>,
    pub(super) left: Option<LeftPlay>,
    /// The team behind the menus.
    pub(super) backdrop: StageView,
    pub(super) drawn: bool,
    /// It was read, or is being read, since a play-through was last left.
    pub(super) fresh: bool,
    /// The shipped scenarios, once they were read.
    pub(super) scenarios: Option<Vec<Arc<Scenario>>>,
}

impl Title {
    pub(super) fn take(&mut self, read: TitleRead) {
        self.plays = read.plays;
        self.left = read.left;
        if let Some(backdrop) = read.backdrop {
            self.backdrop = backdrop;
            self.drawn = true;
        }
    }

    /// A shipped scenario that was read already.
    pub(super) fn scenario(&self, name: &str) -> Option<Arc<Scenario>> {
        self.scenarios
            .iter()
            .flatten()
            .find(|scenario| scenario.name == name)
            .cloned()
    }
}
