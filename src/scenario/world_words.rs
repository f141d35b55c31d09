//! A world's own words, resolved: what people say on a Friday, and what is noticed between the moments.
//!
//! In: nothing; `resolve` makes them. Out: data for narration. A world's own moments that come by themselves stand with the words
//! of their kind ([`super::story::KindWords`]).

use super::ids::PersonId;

/// What somebody says of the week on a Friday; two texts of each sort at least.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonVoice {
    /// Whose.
    pub person: PersonId,
    /// They are well, and say so.
    pub good: Vec<String>,
    /// An ordinary week, or they do not dare to say more.
    pub fine: Vec<String>,
    /// Something is wrong, and they hint at it.
    pub mixed: Vec<String>,
    /// They are unhappy or worn out, and say so.
    pub low: Vec<String>,
}

/// What the program otherwise says in its own words; it does where a list is empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WorldWords {
    /// Somebody has left.
    pub left: Vec<String>,
    /// The leader leaves for the week away.
    pub goes_away: Vec<String>,
    /// The last evening of the week away, when nothing happened on it.
    pub comes_back: Vec<String>,
    /// What is heard in a meeting from the second silence in a row.
    pub silence: Vec<String>,
    /// A task is finished in time.
    pub finished: Vec<String>,
    /// A task is finished after its day.
    pub finished_late: Vec<String>,
    /// The day of a task passes.
    pub slipped: Vec<String>,
    /// Somebody finds an error and says so.
    pub saved: Vec<String>,
    /// An error that was kept quiet comes out.
    pub broke: Vec<String>,
    /// The day that somebody was promised has gone by.
    pub promise_broken: Vec<String>,
    /// Somebody starts something unasked.
    pub own_start: Vec<String>,
}
