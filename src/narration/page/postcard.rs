//! A place with a course over time, as data: seen only, for the words beside it say the same.

/// A place with a course over time.
#[derive(Debug, Clone, PartialEq)]
pub struct Postcard {
    /// The name of the place, for example `ward`; any other name has a tint of its own.
    pub place: String,
    /// What the team could do alone, 0..10: on the first day, at last, and after the week without the leader; empty where nothing is known.
    pub course: Vec<f64>,
    /// The last of them in figures.
    pub last: String,
    /// What the course is of, in a word.
    pub label: String,
}
