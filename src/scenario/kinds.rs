//! The kinds of moments and their words, as scenarios are resolved with them.

use std::sync::Arc;

use super::story::KindWords;
use super::vocabulary::Kind;

/// The words and standard choices of every kind.
#[derive(Debug, Clone, PartialEq)]
pub struct Kinds {
    words: Vec<KindWords>,
    bundle: Arc<str>,
}

impl Kinds {
    /// Of every kind once, in the order of [`Kind::ALL`], with the texts they were read from.
    pub(super) const fn new(words: Vec<KindWords>, bundle: Arc<str>) -> Self {
        Self { words, bundle }
    }

    /// In the order of [`Kind::ALL`].
    #[must_use]
    pub fn words(&self) -> &[KindWords] {
        &self.words
    }

    /// The texts of all files as one.
    #[must_use]
    pub fn bundle(&self) -> Arc<str> {
        Arc::clone(&self.bundle)
    }

    pub(super) fn of(&self, kind: Kind) -> &KindWords {
        &self.words[Kind::ALL.iter().position(|known| *known == kind).unwrap_or(0)]
    }
}
