//! What can be wrong with a sweep: the wording of the room, in one place.

use std::path::PathBuf;

use super::manifest::{MOST_RUNS, NoShard};
use crate::platform::FileError;

/// Why a sweep could not be played, kept or merged. What was done is kept.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SweepError {
    /// Nothing to play.
    #[error("a sweep of 0 runs shows nothing; give at least one, for example `--runs 1000`")]
    NoRuns,
    /// Beyond any use.
    #[error("{0} runs are more than a sweep takes; give {MOST_RUNS} at most")]
    TooManyRuns(u64),
    /// Nobody to play.
    #[error("no leader was named; take `all`, or some of {}", .0.join(", "))]
    NoLeaders(Vec<String>),
    /// There is no leader of that name.
    #[error(
        "there is no leader `{name}`{}; take `all`, or some of {}, foreseeing, always-STANCE, answer-1 to answer-5, \
         most-support, least-support, shuffled, alternating, spam-ACT",
        meant(.close.as_ref()), .known.join(", ")
    )]
    UnknownLeader {
        /// As typed.
        name: String,
        /// The closest name.
        close: Option<String>,
        /// The names of the reference.
        known: Vec<String>,
    },
    /// A name that cannot stand in a row.
    #[error(
        "`{0}` cannot stand in the rows of a sweep; name a leader with lower-case letters, digits, `-` and `_` only"
    )]
    LeaderName(String),
    /// No such part.
    #[error("{0}")]
    Shard(#[from] NoShard),
    /// More parts than runs.
    #[error("{runs} runs cannot be cut into {of} shards; take {runs} at most")]
    TooManyShards {
        /// How many runs.
        runs: u64,
        /// How many shards.
        of: u64,
    },
    /// The folder holds other things.
    #[error("`{}` holds something that is no sweep (`{found}`); name a new or an empty folder with `--out`", .folder.display())]
    NotOurs {
        /// The folder, as it was named.
        folder: PathBuf,
        /// Something in it.
        found: String,
    },
    /// The folder holds another sweep.
    #[error(
        "`{}` holds another sweep: its {what} is {then}, and this one's is {now}; name another folder with `--out`",
        .folder.display()
    )]
    Another {
        /// The folder, as it was named.
        folder: PathBuf,
        /// What differs.
        what: &'static str,
        /// What the shard was played with.
        then: String,
        /// What it would be played with now.
        now: String,
    },
    /// Two at once.
    #[error("another program is writing a sweep into `{}`; wait for it, or name another folder with `--out`", .0.display())]
    InUse(PathBuf),
    /// Not a folder of results.
    #[error("`{}` holds no sweep; name folders that `stepback sweep --out` has written", .0.display())]
    NoSweep(PathBuf),
    /// A manifest that cannot be read.
    #[error("`{}` cannot be read ({why}); play that sweep again into a new folder", .file.display())]
    Manifest {
        /// The path of the file.
        file: PathBuf,
        /// The reason, as a sentence.
        why: String,
    },
    /// Results of another format.
    #[error("`{}` is written in format {found}, and this program reads format {known}; use the program that wrote it", .file.display())]
    Format {
        /// The path of the file.
        file: PathBuf,
        /// Its format.
        found: u64,
        /// The newest format that this program reads.
        known: u32,
    },
    /// A sweep that was broken off.
    #[error(
        "`{}` holds a sweep that was broken off; give its `stepback sweep` command once more, and it goes on where it stopped",
        .0.display()
    )]
    Unfinished(PathBuf),
    /// A row that is not what was written.
    #[error("row {row} of `{}` is not what was written there; remove the folder and play that sweep again", .file.display())]
    Damaged {
        /// Which file.
        file: PathBuf,
        /// Which row, from 1, without the header.
        row: u64,
    },
    /// Rows that were changed after the sweep was done.
    #[error(
        "`{}` was changed after its sweep was done: its rows are not those that `manifest.json` beside it has sealed; \
         remove the folder and play that sweep again",
        .0.display()
    )]
    Edited(PathBuf),
    /// Results that do not belong together.
    #[error(
        "`{}` and `{}` are not parts of one sweep: the {what} of the first is {first}, of the second {second}; merge \
         only shards of the same sweep",
        .folders.0.display(), .folders.1.display()
    )]
    Apart {
        /// Which two.
        folders: (PathBuf, PathBuf),
        /// What differs.
        what: &'static str,
        /// In the first.
        first: String,
        /// In the second.
        second: String,
    },
    /// The same shard from two folders.
    #[error("shard {shard} is in `{}` and in `{}`; name it once", .folders.0.display(), .folders.1.display())]
    Twice {
        /// The shard, as `2/8`.
        shard: String,
        /// The two folders of shards.
        folders: (PathBuf, PathBuf),
    },
    /// Not all shards.
    #[error("{}; play {} with `--shard`, and name {} folder too", missing(.0), them(.0), their(.0))]
    Missing(Vec<String>),
    /// No folder to merge.
    #[error("nothing to merge; name the folders of all shards")]
    NothingToMerge,
    /// A file.
    #[error(transparent)]
    File(#[from] FileError),
}

fn meant(close: Option<&String>) -> String {
    close.map_or_else(String::new, |name| format!("; did you mean `{name}`"))
}

fn missing(shards: &[String]) -> String {
    match shards {
        [one] => format!("shard {one} is missing"),
        few if few.len() <= 8 => format!("shards {} are missing", few.join(", ")),
        many => format!("{} shards are missing, the first is {}", many.len(), many[0]),
    }
}

const fn them(shards: &[String]) -> &'static str {
    if shards.len() == 1 { "it" } else { "them" }
}

const fn their(shards: &[String]) -> &'static str {
    if shards.len() == 1 { "its" } else { "their" }
}
