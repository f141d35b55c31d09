//! Why a pack is not read or not made: one sentence each, with what to do.

use crate::platform::FileError;

/// What is wrong with a pack.
#[derive(Debug, thiserror::Error)]
pub enum PackError {
    /// A file cannot be read or written.
    #[error(transparent)]
    File(#[from] FileError),
    /// It is something else.
    #[error("`{file}` is no pack of a scenario: {why}")]
    NotAPack {
        /// Its label.
        file: String,
        /// Why.
        why: String,
    },
    /// Made by a newer program.
    #[error("this pack has format {0}, and this program reads format {of}; update the program", of = super::FORMAT)]
    Newer(u64),
    /// A name that is not plain.
    #[error("no file of a pack can be called `{name}`: {why}")]
    Name {
        /// As it is written, without control characters.
        name: String,
        /// Why it is refused.
        why: &'static str,
    },
    /// A file that belongs to no scenario.
    #[error(
        "`{0}` in the pack belongs to no scenario; a pack has a scenario, its translations, its play-scripts and a licence"
    )]
    Stranger(String),
    /// Two files of one name.
    #[error("two files in the pack are called `{0}`, capitals or not; nothing is taken from it")]
    Twice(String),
    /// Too much of it.
    #[error("there is too much in it: {0}")]
    TooMuch(String),
    /// A text is not what was packed.
    #[error("`{0}` in the pack is not what was packed: its checksum is another; ask for the pack again")]
    Changed(String),
    /// The scenario itself is not in it.
    #[error("the scenario `{0}` itself is not in the pack")]
    NoScenario(String),
    /// From whom, or the licence, is not a line.
    #[error("what the pack says of `{0}` is no line of text; nothing is taken from it")]
    NoLine(&'static str),
    /// The scenario cannot be played.
    #[error("the scenario in the pack cannot be played by this program: {0}")]
    Mistakes(String),
    /// Something else is there.
    #[error("`{}` is there already and is something else; nothing is written. Open it elsewhere with `--to DIR`", .0.display())]
    There(std::path::PathBuf),
}
