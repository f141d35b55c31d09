//! How an entry of a translation is written.
//!
//! In: its parts. Out: RON text, one part a line, so that original and translation stand one under the other.

use crate::scenario::quoted::quoted;

/// An entry, without what stands before it on its line and without the comma after it.
pub(super) fn entry(id: &str, original: &str, was: Option<&str>, text: &str) -> String {
    let was = was.map_or_else(String::new, |was| format!("{BREAK}{},", was_part(was)));
    format!(
        "(id: {},{BREAK}original: {},{was}{BREAK}text: {})",
        quoted(id),
        quoted(original),
        quoted(text)
    )
}

/// The part that says what was translated.
pub(super) fn was_part(was: &str) -> String {
    format!("was: {}", quoted(was))
}

/// Between two parts of an entry.
pub(super) const BREAK: &str = "\n         ";

/// What stands before an entry.
pub(super) const INDENT: &str = "        ";
