//! A place with a course over time, as data.

use crate::narration::page::CurtainCall;

/// A place with a course over time.
#[derive(Debug, Clone, PartialEq)]
pub struct Postcard {
    /// The name of the place, for example `ward`; any other name has a tint of its own.
    pub place: String,
    /// What the team could do alone: on the first day, at last, and after the week without the leader; empty where nothing is known.
    pub course: Vec<Station>,
    /// The course in a sentence; empty where there is none.
    pub reads: String,
    /// Who works there, as they stand; nobody where that is not known.
    pub team: CurtainCall,
}

/// A point of a course.
#[derive(Debug, Clone, PartialEq)]
pub struct Station {
    /// 0..10.
    pub level: f64,
    /// The same in figures.
    pub figures: String,
    /// When that was, in a word or two.
    pub label: String,
}
