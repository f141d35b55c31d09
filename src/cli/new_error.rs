//! Why a scenario's file is not made or changed.

use std::path::PathBuf;

use crate::scenario::team::AnswerRefused;

/// What is wrong, and what to do.
#[derive(Debug, thiserror::Error)]
pub enum NewError {
    /// The answers stop before the questions do.
    #[error("the answers end before the question \"{0}\"; nothing is written")]
    Ends(String),
    /// The player left.
    #[error("nothing is written")]
    Left,
    /// An answer in a file.
    #[error("line {line} of the answers, to \"{ask}\": {why}; nothing is written")]
    Answer {
        /// Which line, from 1.
        line: usize,
        /// The question.
        ask: String,
        /// Why it is none.
        why: AnswerRefused,
    },
    /// Nobody has this name.
    #[error("nobody in `{}` is called `{old}`{}; there are {}", .file.display(), meant(.close.as_ref()), .there.join(", "))]
    Nobody {
        /// The scenario.
        file: PathBuf,
        /// As typed.
        old: String,
        /// The closest name.
        close: Option<String>,
        /// All names.
        there: Vec<String>,
    },
    /// The new name is none.
    #[error("`{name}`: {why}")]
    NoName {
        /// As typed, shortened.
        name: String,
        /// Why.
        why: AnswerRefused,
    },
    /// The file would not be what it was.
    #[error("with this name `{}` would not be read any more: {why}; nothing is changed", .file.display())]
    Breaks {
        /// The scenario.
        file: PathBuf,
        /// The first mistake.
        why: String,
    },
}

fn meant(close: Option<&String>) -> String {
    close.map_or_else(String::new, |name| format!("; did you mean `{name}`"))
}
