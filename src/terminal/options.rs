//! How a play-through is played in plain text, and what stops it.

use std::io;

use crate::session::AnswerError;

/// How it is played.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PlayOptions {
    /// Characters in a line.
    pub width: usize,
    /// Write every line that was read: for input that is no keyboard, so that the transcript can be read.
    pub echo: bool,
    /// The command that goes on with this play-through, if it is kept.
    pub resume: Option<String>,
}

/// Why it stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finish {
    /// It was played to its end.
    Over,
    /// The player left.
    Quit,
    /// There was nothing more to read.
    EndOfInput,
    /// Nobody reads what is written.
    NobodyReads,
}

/// What stops a play-through in plain text.
#[derive(Debug, thiserror::Error)]
pub enum TerminalError {
    /// Reading or writing failed.
    #[error("the terminal cannot be read or written: {0}")]
    Io(#[from] io::Error),
    /// An answer could not be kept.
    #[error(transparent)]
    Answer(#[from] AnswerError),
}
