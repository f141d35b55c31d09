//! The journal of a room: one JSON line an entry, on the disk before it is acknowledged.
//!
//! In: entries. Out: a file that only grows, and the room again from it. Lines and no database: a room writes a few thousand short lines in a
//! day and reads them once, a person can read what was kept, and a broken end can be cut off. A last line that was not finished is dropped: it
//! was never acknowledged.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::room::{Room, RoomEntry, RoomError, RoomHead};
use crate::platform::{AppendFile, FileError, files};
use crate::scenario::{Diagnostics, Kinds, Model, OpenError, Scenario};

/// The most bytes of a journal that are read.
const MOST_BYTES: u64 = 256 * 1024 * 1024;

/// The format that is written.
pub const ROOM_FORMAT: u32 = 1;

/// A room cannot be kept or come back.
#[derive(Debug, thiserror::Error)]
pub enum RoomJournalError {
    /// The file cannot be read or written.
    #[error(transparent)]
    File(#[from] FileError),
    /// A line is no entry of a room.
    #[error(
        "{path}, line {line}: this is no journal of a room ({why}); it was changed by something else, or is of a newer program"
    )]
    Line {
        /// The file.
        path: PathBuf,
        /// From 1.
        line: usize,
        /// Why not.
        why: String,
    },
    /// The standard moments of this program are broken.
    #[error("the kinds of moments cannot be read:\n{0}")]
    Kinds(#[from] Diagnostics),
    /// The scenario as the room kept it cannot be played by this program.
    #[error("the scenario `{0}` that this room plays cannot be read by this program")]
    Scenario(String),
    /// The scenario is not in this program.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The room cannot begin.
    #[error(transparent)]
    Room(#[from] RoomError),
}

/// Where lines are kept.
#[derive(Debug)]
enum Lines {
    Disk(AppendFile),
    /// Of a practice room: gone with the program.
    Memory(Vec<u8>),
}

/// Where a room comes from and is written to.
#[derive(Debug)]
pub struct RoomJournal {
    lines: Lines,
}

impl RoomJournal {
    /// A new room in a folder of this data folder.
    ///
    /// # Errors
    /// The folder or the file cannot be written; a room of the same code is there.
    pub fn create(folder: &Path, head: &RoomHead) -> Result<Self, RoomJournalError> {
        files::make_private_folder(folder)?;
        let path = folder.join(format!("{}.room", head.code.as_str()));
        let file = AppendFile::create(&path, line_of(head).as_bytes())?;
        Ok(Self {
            lines: Lines::Disk(file),
        })
    }

    /// A new room for practice: nothing of it is ever on a disk.
    #[must_use]
    pub fn in_memory(head: &RoomHead) -> Self {
        Self {
            lines: Lines::Memory(line_of(head).into_bytes()),
        }
    }

    /// A room that was kept, as it stood.
    ///
    /// # Errors
    /// The file cannot be read, or holds something else; another program has it open.
    pub fn open(path: &Path, model: &Model) -> Result<(Self, Room), RoomJournalError> {
        let mut journal = Self {
            lines: Lines::Disk(AppendFile::open(path)?),
        };
        let room = journal.read(model)?;
        Ok((journal, room))
    }

    /// The rooms of a folder, the newest last.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn all(folder: &Path) -> Result<Vec<PathBuf>, FileError> {
        if !files::is_folder(folder) {
            return Ok(Vec::new());
        }
        let mut found: Vec<_> = files::list(folder)?
            .into_iter()
            .filter(|entry| entry.path.extension().is_some_and(|end| end == "room"))
            .collect();
        found.sort_by(|a, b| a.changed.cmp(&b.changed).then_with(|| a.path.cmp(&b.path)));
        Ok(found.into_iter().map(|entry| entry.path).collect())
    }

    /// Where it is; of a practice room nowhere.
    #[must_use]
    pub fn path(&self) -> &Path {
        match &self.lines {
            Lines::Disk(file) => file.path(),
            Lines::Memory(_) => Path::new(""),
        }
    }

    /// Deletes it.
    ///
    /// # Errors
    /// It is still there.
    pub fn delete(self) -> Result<(), FileError> {
        match &self.lines {
            Lines::Memory(_) => Ok(()),
            Lines::Disk(file) => {
                let path = file.path().to_path_buf();
                // Some systems delete no file that is open.
                drop(self);
                files::remove(&path)
            }
        }
    }

    /// Adds lines, and waits until the disk has them.
    ///
    /// # Errors
    /// Nothing was added.
    pub fn append(&mut self, lines: &str) -> Result<(), FileError> {
        match &mut self.lines {
            Lines::Disk(file) => file.append(lines.as_bytes()),
            Lines::Memory(kept) => {
                kept.extend_from_slice(lines.as_bytes());
                Ok(())
            }
        }
    }

    /// The room as the file has it.
    ///
    /// # Errors
    /// As [`RoomJournal::open`].
    pub fn read(&mut self, model: &Model) -> Result<Room, RoomJournalError> {
        let bytes = match &mut self.lines {
            Lines::Disk(file) => file.read(MOST_BYTES)?,
            Lines::Memory(kept) => kept.clone(),
        };
        let whole = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
        if let (true, Lines::Disk(file)) = (whole < bytes.len(), &mut self.lines) {
            file.cut(whole as u64)?;
        }
        let text = String::from_utf8_lossy(bytes.get(..whole).unwrap_or_default());
        let wrong = |line: usize, why: String| RoomJournalError::Line {
            path: self.path().to_path_buf(),
            line,
            why,
        };
        let mut lines = text.lines();
        let head: RoomHead =
            serde_json::from_str(lines.next().unwrap_or_default()).map_err(|error| wrong(1, error.to_string()))?;
        if head.stepback_room != ROOM_FORMAT {
            return Err(wrong(1, format!("its format is {}", head.stepback_room)));
        }
        let scenario = scenario_of(&head)?;
        let mut room = Room::begin(head, &scenario, model)?;
        for (line, written) in (2..).zip(lines) {
            let entry: RoomEntry = serde_json::from_str(written).map_err(|error| wrong(line, error.to_string()))?;
            room.accept(&entry)
                .map_err(|refusal| wrong(line, refusal.to_string()))?;
        }
        Ok(room)
    }
}

/// The scenario that a room plays.
///
/// # Errors
/// It is not there, or has mistakes.
pub fn scenario_of(head: &RoomHead) -> Result<Arc<Scenario>, RoomJournalError> {
    let Some(text) = &head.text else {
        return Ok(Arc::new(Scenario::shipped(&head.scenario)?));
    };
    let stem = Path::new(&head.scenario).file_stem().unwrap_or_default();
    let kept = Scenario::from_kept(&stem.to_string_lossy(), text, &Kinds::current()?);
    kept.map(Arc::new)
        .ok_or_else(|| RoomJournalError::Scenario(head.scenario.clone()))
}

/// An entry as a line.
#[must_use]
pub fn line_of(entry: &impl serde::Serialize) -> String {
    // What has only texts and numbers can always be written.
    let mut line = serde_json::to_string(entry).unwrap_or_default();
    line.push('\n');
    line
}
