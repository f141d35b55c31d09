//! Where a player stands after the last line of a journal: at which morning or question, and whether what followed from the last answer
//! has been read.
//!
//! In and out: a file beside the journal to which a line is added at every stop. Nothing depends on it: without it, or when its last line
//! belongs to another line of the journal, a play-through goes on where its last answer was made.

use std::path::{Path, PathBuf};

use crate::platform::files;
use crate::scenario::Day;

/// How the name of the file of its place ends.
pub(super) const PLACE: &str = "place";
/// The most bytes that are read of it.
const MOST_BYTES: u64 = 4 * 1024 * 1024;
/// What a line ends with while the outcome of the last answer is being read.
const READING: &str = "reading";
/// What it ends with at a question.
const ASKED: &str = "asked";
/// What it ends with otherwise.
const MORNING: &str = "morning";

/// Where a player stands after the last line of a journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// How many mornings have come.
    pub mornings: u32,
    /// A question is looked at.
    pub asked: bool,
    /// What followed from the last answer is being read.
    pub reading: bool,
    /// The day.
    pub day: Day,
}

impl Place {
    /// The place after the line of a journal with this checksum.
    #[must_use]
    pub fn after(journal: &Path, checksum: &str) -> Option<Self> {
        let bytes = files::read(&beside(journal), MOST_BYTES).ok()?;
        let text = String::from_utf8_lossy(&bytes);
        let mut parts = text.lines().next_back()?.split(' ');
        let (of, day, mornings) = (parts.next()?, parts.next()?, parts.next()?);
        let stands = parts.next()?;
        (of == checksum).then_some(())?;
        Some(Self {
            mornings: mornings.parse().ok()?,
            asked: stands == ASKED,
            reading: stands == READING,
            day: day.parse().ok()?,
        })
    }

    /// Notes it. Nothing is lost when this fails.
    pub(super) fn note(self, journal: &Path, checksum: &str) {
        let stands = match self {
            Self { reading: true, .. } => READING,
            Self { asked: true, .. } => ASKED,
            Self { .. } => MORNING,
        };
        let line = format!("{checksum} {} {} {stands}\n", self.day, self.mornings);
        files::add(&beside(journal), &line).ok();
    }
}

/// Where the place stands.
pub(super) fn beside(journal: &Path) -> PathBuf {
    journal.with_extension(PLACE)
}
