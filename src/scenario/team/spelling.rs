//! The ids in a team's file: they say nothing about anybody.
//!
//! In: an index from 0. Out: ids such as `person_1`, which stay when a name is changed.

/// The id of a person; it says nothing about them.
pub fn person_id(index: usize) -> String {
    format!("person_{}", index + 1)
}

/// The id of a piece of work.
pub fn piece_id(index: usize) -> String {
    format!("work_{}", index + 1)
}
