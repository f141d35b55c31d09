//! What stands out in a person, as data: a tag of a word or a few.

use crate::narration::page::Sentiment;

/// Something that stands out in a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonTag {
    /// Whether it is well.
    pub mood: Sentiment,
    /// Which way and how far something has moved: 1 a little, 3 much, below 0 down; 0 where nothing moved.
    pub steps: i8,
    /// As few words as possible.
    pub words: String,
    /// The same in a sentence without its subject, where there is no sign.
    pub reads: String,
}
