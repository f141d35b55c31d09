//! The text of a scenario or a play-script with everything corrected that can be corrected without asking.
//!
//! In: bytes. Out: a [`CorrectedText`]: all else stays byte for byte as it was, comments too.

use std::collections::BTreeSet;

use super::diagnostic::{Diagnostic, Diagnostics};
use super::diagnostic_sink::DiagnosticSink;
use super::edit::{Edit, edited};
use super::kinds::Kinds;
use super::lexer::{Lexer, Token};
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
    /// It is recognisably a scenario or a play-script; nothing else is ever changed.
    pub is_ours: bool,
}

/// Parts of which a scenario or a play-script has some, however much is wrong with it.
const PARTS: &[&str] = &[
    "format",
    "title",
    "minutes",
    "weeks",
    "about",
    "brief",
    "leader",
    "people",
    "projects",
    "moments",
    "endings",
    "scenario",
    "seed",
    "decisions",
    "expect",
];
/// So many of them make one.
const FEWEST: usize = 3;

/// Whether a text is recognisably one of ours.
fn is_ours(text: &str) -> bool {
    let mut out = DiagnosticSink::new("", text);
    let mut lexer = Lexer::new(text);
    let mut known: BTreeSet<String> = BTreeSet::new();
    let mut name: Option<String> = None;
    loop {
        let (token, _) = lexer.next(&mut out);
        match &token {
            Token::End => break,
            Token::Colon | Token::Wrong('=') => known.extend(name.filter(|name| PARTS.contains(&name.as_str()))),
            _ => {}
        }
        name = match token {
            Token::Word(word) | Token::Text(word) => Some(word),
            _ => None,
        };
    }
    known.len() >= FEWEST
}

impl CorrectedText {
    /// Corrects a scenario's text as far as that can be done. Nothing is changed in what is no text.
    #[must_use]
    pub fn of(file: &str, bytes: &[u8], kinds: &Kinds) -> Self {
        Self::by(bytes, &|bytes| Scenario::check(file, bytes, kinds))
    }

    /// The same of a text that is judged so.
    #[must_use]
    pub fn by(bytes: &[u8], check: &dyn Fn(&[u8]) -> Diagnostics) -> Self {
        let before = String::from_utf8_lossy(bytes).into_owned();
        let mut corrected = Self {
            after: before.clone(),
            before,
            made: Vec::new(),
            left: check(bytes),
            is_ours: false,
        };
        corrected.is_ours = is_ours(&corrected.before);
        if !corrected.is_ours {
            return corrected;
        }
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
        let left = check(after.as_bytes());
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
