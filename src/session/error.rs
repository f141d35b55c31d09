//! What can go wrong with a play-through and its journal: the wording of the room, in one place.
//!
//! In: places and reasons. Out: one sentence each, with the place, why, and what to do.

use std::path::PathBuf;

use crate::platform::{FileError, FolderError};
use crate::simulation::{MissingParameter, Refusal};

/// Why an answer was not taken. Nothing has happened then.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum AnswerError {
    /// It does not fit what is asked.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// It could not be written into the journal first.
    #[error("your answer could not be written down, so nothing has happened yet: {0}")]
    NotKept(#[from] FileError),
    /// Going back led elsewhere.
    #[error("this play-through cannot be taken back: {0}")]
    Astray(#[from] ReplayDivergence),
}

/// Where answers that fitted once do not fit any more: the rules that rebuild are not those that were played by.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum ReplayDivergence {
    /// Time passes the position of an answer without stopping there.
    #[error("on morning {mornings} nothing waits for the answer that was given")]
    NotReached {
        /// Mornings that had passed when it was given.
        mornings: u32,
    },
    /// The answer is refused there.
    #[error("on morning {mornings} the answer does not fit: {refusal}")]
    Refused {
        /// Mornings that had passed when it was given.
        mornings: u32,
        /// Why it was refused.
        refusal: Refusal,
    },
    /// The people are not as they were.
    #[error("on morning {mornings} the team is not as it was")]
    OtherState {
        /// Mornings that had passed by then.
        mornings: u32,
    },
    /// It ends in another way.
    #[error("it ends in another way")]
    OtherEnding,
}

/// Why a journal cannot be kept, found, read or played on. The file is as it was.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum JournalError {
    /// The model that it is to be played with lacks a number.
    #[error(transparent)]
    Model(#[from] MissingParameter),
    /// Something with the file itself.
    #[error(transparent)]
    File(#[from] FileError),
    /// Something with the data folder.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// No play-through has that id.
    #[error("no play-through in `{}` is called `{id}`; `stepback resume --list` shows them", .folder.display())]
    NoSuchPlay {
        /// What was asked for.
        id: String,
        /// The folder, as it was named.
        folder: PathBuf,
    },
    /// Nothing was typed where an id belongs.
    #[error("the id of a play-through is empty; `stepback history` lists them")]
    EmptyId,
    /// More than one id begins like that.
    #[error("`{id}` may be {}; write more of it", .all.join(" or "))]
    SeveralPlays {
        /// What was asked for.
        id: String,
        /// What begins with it.
        all: Vec<String>,
    },
    /// Another kind of file.
    #[error("`{file}` is not a journal of stepback; name a file that ends in `.journal`")]
    NotAJournal {
        /// The file, as messages name it.
        file: String,
    },
    /// It broke off before its first line was whole.
    #[error("`{file}` breaks off in its first line, before anything was decided; start anew with `stepback play`")]
    Nothing {
        /// The file, as messages name it.
        file: String,
    },
    /// The format of the file is another.
    #[error(
        "`{file}` is written in format {found}, and this program reads format {known}; \
         use the stepback that wrote it, or start anew with `stepback play`"
    )]
    Format {
        /// The file, as messages name it.
        file: String,
        /// Its format.
        found: u64,
        /// The program's.
        known: u64,
    },
    /// It is not what was written.
    #[error(
        "`{file}`, line {line}, column {column}: {why}; nothing was changed in it; go back to a copy of the file, or {}",
        instead_of_a_copy(*.line)
    )]
    Corrupt {
        /// The file, as messages name it.
        file: String,
        /// From 1.
        line: usize,
        /// From 1, in bytes.
        column: usize,
        /// What is wrong there.
        why: String,
    },
    /// Made with another version of something that decides what happens.
    #[error(
        "`{file}` was played with another version of {what} (then {then:.12}, now {now:.12}); \
         find the older file, or go on as of now with `stepback resume ID --carry-over`"
    )]
    Version {
        /// The file, as messages name it.
        file: String,
        /// For example "the scenario `the_launch`".
        what: String,
        /// The digest in the journal.
        then: String,
        /// The digest now.
        now: String,
    },
    /// The rules of the program itself have changed.
    #[error(
        "`{file}`, line {line}: this program tells another story from here on ({why}); it was written by stepback \
         {program}, and this is {}; use that one, or go on as of now with `stepback resume ID --carry-over`",
        env!("CARGO_PKG_VERSION")
    )]
    Story {
        /// The file, as messages name it.
        file: String,
        /// From 1.
        line: usize,
        /// The version that wrote it.
        program: String,
        /// What does not fit.
        why: ReplayDivergence,
    },
    /// Neither what it was begun with nor what it came from can be read.
    #[error(
        "what `{file}` was begun with is not kept, and what it came from cannot be read: {why}; put that file back, or \
         name it where it is now with `stepback resume ID --carry-over --scenario FILE`"
    )]
    NoScenario {
        /// Which journal.
        file: String,
        /// The reason, as a sentence.
        why: String,
    },
    /// What it came from cannot be read, so that its answers cannot be carried over into it.
    #[error(
        "the answers of `{file}` cannot be carried over: {why}; name the file where it is now with \
         `stepback resume ID --carry-over --scenario FILE`, or leave out `--carry-over` to go on as it was played"
    )]
    NoSource {
        /// Which journal.
        file: String,
        /// The reason, as a sentence.
        why: String,
    },
    /// There is nothing to salvage in a journal that is whole.
    #[error("`{file}` is not damaged; `stepback resume` goes on with it")]
    NotDamaged {
        /// The file, as messages name it.
        file: String,
    },
    /// A file that `stepback export` has not written.
    #[error("`{file}` is no play-through that `stepback export` has written: {why}; name another, or export it anew")]
    NotAPlay {
        /// The file, as messages name it.
        file: String,
        /// The reason, as a sentence.
        why: String,
    },
}

/// What to do about a damaged line where there is no copy: nothing stands before the first.
const fn instead_of_a_copy(line: usize) -> &'static str {
    if line > 1 {
        "take what stands before that line with `stepback resume ID --salvage`"
    } else {
        "start anew with `stepback play`, for nothing stands before that line"
    }
}

impl JournalError {
    /// Whether it goes on with its answers carried over into what is there now.
    #[must_use]
    pub const fn can_carry_over(&self) -> bool {
        matches!(self, Self::Version { .. } | Self::Story { .. })
    }

    /// Whether what stands before the damage can be salvaged.
    #[must_use]
    pub const fn can_salvage(&self) -> bool {
        matches!(self, Self::Corrupt { line: 2.., .. })
    }
}
