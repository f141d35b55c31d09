//! The lines of a journal, and writing them.
//!
//! In: a head, then decisions, notes, undos, the end. Out: one JSON object a line, each with its checksum, on the disk
//! before the caller goes on. No clock and no machine stand in it: the same scenario, seed and answers give the same
//! bytes. The time of each line goes into a file beside it that nothing depends on.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::chain::Chain;
use super::header::JournalHeader;
use super::timeline::{DecisionEntry, NoteEntry, NoteText, Position, TimelineEntry};
use crate::platform::{AppendFile, FileError, clock, files};
use crate::simulation::{Answer, StateDigest};

/// How a journal's file name ends.
pub(super) const ENDING: &str = "journal";
/// How the name of the file of its times ends.
pub(super) const TIMES: &str = "times";
/// How the name of the file of its figures ends.
pub(super) const FIGURES: &str = "figures";
/// How the name of the file of its record ends.
pub(super) const RECORD: &str = "record";
/// The most bytes that are read of the times.
const MOST_TIMES: u64 = 64 * 1024 * 1024;

/// Any line but the first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum JournalLine {
    /// A numbered answer.
    Decision(DecisionLine),
    /// Something written down.
    Note(NoteLine),
    /// The decision of this number, and all that followed it, did not happen.
    Undo(u32),
    /// It is over: the index of the ending.
    Done(usize),
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DecisionLine {
    n: u32,
    at: Position,
    answer: Answer,
    /// Digest of the state before it, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    state: Option<StateDigest>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NoteLine {
    note: NoteText,
    at: Position,
    passed: bool,
}

impl JournalLine {
    pub(super) fn of(entry: &TimelineEntry) -> Self {
        match entry {
            TimelineEntry::Decision(decision) => Self::Decision(DecisionLine {
                n: decision.number,
                at: decision.position,
                answer: decision.answer.clone(),
                state: decision.state,
            }),
            TimelineEntry::Note(noted) => Self::Note(NoteLine {
                note: noted.note.clone(),
                at: noted.position,
                passed: noted.passed,
            }),
        }
    }
}

impl DecisionLine {
    /// The decision, without what following it brings to light.
    pub(super) fn decision(self) -> DecisionEntry {
        DecisionEntry {
            number: self.n,
            position: self.at,
            answer: self.answer,
            day: 0,
            heard: 0,
            state: self.state,
        }
    }
}

impl NoteLine {
    pub(super) fn noted(self) -> NoteEntry {
        NoteEntry {
            note: self.note,
            position: self.at,
            after: 0,
            day: 0,
            passed: self.passed,
        }
    }
}

/// A journal that is being written.
#[derive(Debug)]
pub(super) struct Journal {
    pub(super) id: String,
    pub(super) done: bool,
    file: AppendFile,
    chain: Chain,
    lines: usize,
}

impl Journal {
    /// A new file with a head and what has been answered so far, whole or not at all.
    pub(super) fn create(
        path: &Path,
        id: String,
        head: &JournalHeader,
        so_far: &[JournalLine],
    ) -> Result<Self, FileError> {
        let (mut text, mut chain) = Chain::default().seal(&json(path, head)?);
        for line in so_far {
            let (sealed, next) = chain.seal(&json(path, line)?);
            text.push_str(&sealed);
            chain = next;
        }
        let file = AppendFile::create(path, text.as_bytes())?;
        let done = matches!(so_far.last(), Some(JournalLine::Done(_)));
        let journal = Self {
            id,
            done,
            file,
            chain,
            lines: so_far.len() + 1,
        };
        // What was decided before it was kept has no time; that it was begun has one.
        if journal.lines > 1 {
            journal.note_the_time_of(1);
        }
        journal.note_the_time_of(journal.lines);
        Ok(journal)
    }

    /// One that was read, its last line mended.
    pub(super) const fn going_on(id: String, done: bool, file: AppendFile, chain: Chain, lines: usize) -> Self {
        Self {
            id,
            done,
            file,
            chain,
            lines,
        }
    }

    /// The checksum of its last line.
    pub(super) fn checksum(&self) -> &str {
        self.chain.checksum()
    }

    /// Where it is.
    pub(super) fn path(&self) -> &Path {
        self.file.path()
    }

    /// Puts a line on the disk.
    pub(super) fn write(&mut self, line: &JournalLine) -> Result<(), FileError> {
        let (sealed, chain) = self.chain.seal(&json(self.file.path(), line)?);
        self.file.append(sealed.as_bytes())?;
        self.chain = chain;
        self.lines += 1;
        self.done = matches!(line, JournalLine::Done(_));
        self.note_the_time_of(self.lines);
        Ok(())
    }

    /// Nothing is lost when this fails.
    fn note_the_time_of(&self, line: usize) {
        let line = format!("{line} {}\n", clock::text(clock::now()));
        files::add(&beside(self.file.path()), &line).ok();
    }
}

/// When each line of a journal was written, as RFC 3339 in UTC, by the number of the line from 1. Nothing depends on
/// the file: what is missing in it, or is no time, is left out.
#[must_use]
pub fn times(journal: &Path) -> BTreeMap<usize, String> {
    let text = files::read(&beside(journal), MOST_TIMES).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let read = |line: &str| {
        let (number, time) = line.split_once(' ')?;
        let number = number.parse().ok()?;
        clock::is_text(time).then(|| (number, time.to_owned()))
    };
    text.lines().filter_map(read).collect()
}

/// Where the times of a journal's lines stand.
pub(super) fn beside(journal: &Path) -> PathBuf {
    journal.with_extension(TIMES)
}

/// Where the figures of a play-through stand, beside its journal.
#[must_use]
pub fn figures_beside(journal: &Path) -> PathBuf {
    journal.with_extension(FIGURES)
}

/// Where what was kept of a finished play-through stands, beside its journal.
#[must_use]
pub fn record_beside(journal: &Path) -> PathBuf {
    journal.with_extension(RECORD)
}

fn json(path: &Path, value: &impl Serialize) -> Result<String, FileError> {
    serde_json::to_string(value).map_err(|error| FileError::Other {
        path: path.to_path_buf(),
        why: error.to_string(),
    })
}
