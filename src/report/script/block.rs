//! A script as data: its parts in reading order, neither Markdown nor HTML.

/// A scenario as a script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScenarioScript {
    /// Its title.
    pub title: String,
    /// What it is about, in two or three sentences.
    pub about: String,
    /// The language its texts are written in.
    pub language: String,
    /// All that follows.
    pub blocks: Vec<ScriptBlock>,
}

/// A part of a script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ScriptBlock {
    /// The title of a part; on paper a new page begins.
    Part(String),
    /// The title of a section: a week, a group of people.
    Section(String),
    /// The title of one thing: a moment, a person, an ending; and a line about it, which may be empty.
    Piece(String, String),
    /// A paragraph.
    Text(String),
    /// What somebody says.
    Speech(String),
    /// A word and what it stands for: "You can see", "A colleague knows".
    Labelled(String, String),
    /// Points, one a line.
    List(Vec<String>),
    /// Heads and rows.
    Table(Vec<String>, Vec<Vec<String>>),
    /// A choice: its number, its words, what it does in the words of the screens, and what may follow.
    Choice {
        /// From 1.
        number: usize,
        /// What the player reads.
        text: String,
        /// How far the leader steps in with it.
        stance: String,
        /// A label and a text each.
        follows: Vec<(String, String)>,
    },
    /// Lines to write on, each with what belongs there.
    Lines(Vec<String>),
}
