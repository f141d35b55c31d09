//! A file that is open, with all that is worked out for its pages.
//!
//! In: a document. Out: the same for every page of it; each part is locked on its own, so that counting and playing hold up no typing.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::document::Document;
use super::playing::PagePlay;
use crate::insight::ScenarioOverview;
use crate::scenario::{Kinds, Scenario};

/// An open file.
pub struct OpenedFile {
    document: Mutex<Document>,
    /// Where it really is, whatever leads there.
    real: PathBuf,
    /// What is played in the page.
    pub(super) play: Mutex<Option<PagePlay>>,
    /// What leads to what, and the text that it was counted for.
    pub(super) counted: Mutex<Option<CountedText>>,
    /// The kinds that it is read with.
    pub(super) kinds: Kinds,
}

/// An overview, and of which text.
pub(super) struct CountedText {
    pub text: String,
    pub scenario: Scenario,
    pub overview: ScenarioOverview,
}

impl OpenedFile {
    pub(super) const fn new(document: Document, real: PathBuf, kinds: Kinds) -> Self {
        Self {
            document: Mutex::new(document),
            real,
            play: Mutex::new(None),
            counted: Mutex::new(None),
            kinds,
        }
    }

    pub(super) fn document(&self) -> MutexGuard<'_, Document> {
        self.document.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether it is the file at a real path.
    pub(super) fn is_at(&self, real: &Path) -> bool {
        self.real == real
    }
}
