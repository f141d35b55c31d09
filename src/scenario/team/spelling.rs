//! How a team's file is spelled: texts in quotes, and ids that say nothing about anybody.
//!
//! In: a text, an index from 0. Out: RON, and ids such as `person_1`, which stay when a name is changed.

/// A text in quotes, as RON reads it.
pub fn quoted(text: &str) -> String {
    ron::to_string(text).unwrap_or_else(|_| "\"\"".to_owned())
}

/// The id of a person; it says nothing about them.
pub fn person_id(index: usize) -> String {
    format!("person_{}", index + 1)
}

/// The id of a piece of work.
pub fn piece_id(index: usize) -> String {
    format!("work_{}", index + 1)
}
