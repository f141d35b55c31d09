//! How an entry of a translation is written.
//!
//! In: its parts. Out: RON text, one part a line, so that original and translation stand one under the other.

/// A text as RON writes it.
pub(super) fn literal(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            other => out.push(other),
        }
    }
    out.push('"');
    out
}

/// An entry, without what stands before it on its line and without the comma after it.
pub(super) fn entry(id: &str, original: &str, was: Option<&str>, text: &str) -> String {
    let was = was.map_or_else(String::new, |was| format!("{BREAK}{},", was_part(was)));
    format!(
        "(id: {},{BREAK}original: {},{was}{BREAK}text: {})",
        literal(id),
        literal(original),
        literal(text)
    )
}

/// The part that says what was translated.
pub(super) fn was_part(was: &str) -> String {
    format!("was: {}", literal(was))
}

/// Between two parts of an entry.
pub(super) const BREAK: &str = "\n         ";

/// What stands before an entry.
pub(super) const INDENT: &str = "        ";
