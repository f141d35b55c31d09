//! A scenario's text with everything corrected that can be corrected without asking.
//!
//! In: bytes. Out: a [`CorrectedText`]: all else stays byte for byte as it was, comments too.

use super::diagnostic::{Diagnostic, Diagnostics};
use super::edit::{Edit, edited};
use super::kinds::Kinds;
use super::resolved::Scenario;

const BYTE_ORDER_MARK: &str = "\u{FEFF}";

/// A text before and after its corrections.
#[derive(Debug, Clone)]
pub struct CorrectedText {
    /// As it was.
    pub before: String,
    /// As it is now.
    pub after: String,
    /// What was corrected.
    pub made: Vec<Diagnostic>,
    /// What is left to be corrected by hand.
    pub left: Diagnostics,
}

impl CorrectedText {
    /// Corrects a scenario's text as far as that can be done. Nothing is changed in what is no text.
    #[must_use]
    pub fn of(file: &str, bytes: &[u8], kinds: &Kinds) -> Self {
        let before = String::from_utf8_lossy(bytes).into_owned();
        let mut corrected = Self {
            after: before.clone(),
            before,
            made: Vec::new(),
            left: Scenario::check(file, bytes, kinds),
        };
        let mark = if corrected.before.starts_with(BYTE_ORDER_MARK) {
            BYTE_ORDER_MARK
        } else {
            ""
        };
        let found = corrected.left.list().iter().filter(|one| !one.fix.is_empty());
        let made: Vec<Diagnostic> = found.cloned().collect();
        let edits: Vec<Edit> = made.iter().flat_map(|one| one.fix.clone()).collect();
        let Some(after) = edited(&corrected.before[mark.len()..], &edits).filter(|_| !made.is_empty()) else {
            return corrected;
        };
        let after = format!("{mark}{after}");
        let left = Scenario::check(file, after.as_bytes(), kinds);
        if made
            .iter()
            .all(|one| left.list().iter().all(|other| other.what != one.what))
        {
            corrected.after = after;
            corrected.made = made;
            corrected.left = left;
        }
        corrected
    }

    /// The lines that differ, each as it was and as it is: a correction never adds or takes out a line.
    #[must_use]
    pub fn changed_lines(&self) -> Vec<(usize, &str, &str)> {
        let pairs = self.before.lines().zip(self.after.lines()).enumerate();
        pairs
            .filter(|(_, (old, new))| old != new)
            .map(|(index, (old, new))| (index + 1, old, new))
            .collect()
    }
}
