//! The folder of play-throughs: `DATA/plays/<id>.journal`, with `<id>.times` beside each.
//!
//! In: the data folder, ids. Out: journals that are new, listed, or opened and verified. An id is
//! `<scenario>-<seed>-<n>`, n counting up: no clock, so that the same commands give the same names.

use std::path::{Path, PathBuf};

use super::error::JournalError;
use super::header::JournalHeader;
use super::journal::{ENDING, Journal, JournalLine, beside};
use super::record::{Record, Repair, TornAt};
use crate::platform::{AppendFile, FileError, files, folders};

const FOLDER: &str = "plays";
/// The most bytes that a journal may have; a year of a large team takes a thousandth of it.
const MOST_BYTES: u64 = 64 * 1024 * 1024;
/// The most characters of a scenario's name in an id.
const LONGEST_NAME: usize = 80;

/// The play-throughs in a data folder.
#[derive(Debug, Clone)]
pub struct Store {
    folder: PathBuf,
}

/// A play-through in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredPlay {
    /// What it is opened by.
    pub id: String,
    /// Where it is.
    pub path: PathBuf,
    /// When it was last played, in seconds since 1970.
    pub last_played: u64,
    /// What it was begun with; `None` when the file cannot be read: opening it says why.
    pub head: Option<JournalHeader>,
    /// How many decisions stand in it.
    pub decisions: usize,
    /// It was played to its end.
    pub done: bool,
}

/// A journal that was opened for playing on: locked, read, verified, and not changed yet.
#[derive(Debug)]
pub struct OpenJournal {
    id: String,
    record: Record,
    file: AppendFile,
}

impl Store {
    /// The store of a data folder. Nothing is made before the first play-through is kept.
    #[must_use]
    pub fn in_data(data: &Path) -> Self {
        Self {
            folder: data.join(FOLDER),
        }
    }

    /// Where the journals are.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// All play-throughs, the last played first.
    pub fn plays(&self) -> Result<Vec<StoredPlay>, JournalError> {
        let mut found: Vec<_> = self.journals()?.into_iter().collect();
        found.sort_by(|(a, a_id), (b, b_id)| b.changed.cmp(&a.changed).then_with(|| a_id.cmp(b_id)));
        Ok(found
            .into_iter()
            .map(|(entry, id)| {
                let record = read(&entry.path).ok();
                StoredPlay {
                    id,
                    last_played: (entry.changed / 1_000_000_000) as u64,
                    decisions: record.as_ref().map_or(0, Record::decisions),
                    done: record.as_ref().is_some_and(Record::is_done),
                    head: record.map(|record| record.head),
                    path: entry.path,
                }
            })
            .collect())
    }

    /// The play-through that was last played and is not over.
    pub fn latest_unfinished(&self) -> Result<Option<StoredPlay>, JournalError> {
        Ok(self.plays()?.into_iter().find(|play| play.head.is_some() && !play.done))
    }

    /// Opens a play-through by its id, or by the beginning of it if no other begins so.
    pub fn open(&self, id: &str) -> Result<OpenJournal, JournalError> {
        OpenJournal::open(&self.find(id)?)
    }

    /// Removes a play-through for good, by its whole id: its journal, and the times beside it.
    pub fn delete(&self, id: &str) -> Result<(), JournalError> {
        let path = self.find(id)?;
        // Whoever plays it has it open: then it stays.
        drop(AppendFile::open(&path)?);
        files::remove(&path)?;
        files::remove(&beside(&path)).ok();
        Ok(())
    }

    /// Where the journal of a play-through is, by its id, or by the beginning of it if no other begins so.
    pub fn find(&self, id: &str) -> Result<PathBuf, JournalError> {
        let ids: Vec<String> = self.journals()?.into_iter().map(|(_, id)| id).collect();
        let mut like: Vec<String> = ids.into_iter().filter(|known| known.starts_with(id)).collect();
        if let Some(exact) = like.iter().position(|known| known == id) {
            like = vec![like.swap_remove(exact)];
        }
        match like.as_slice() {
            [] => Err(JournalError::NoSuchPlay {
                id: id.to_owned(),
                folder: self.folder.clone(),
            }),
            [one] => Ok(self.path(one)),
            _ => Err(JournalError::SeveralPlays {
                id: id.to_owned(),
                all: like,
            }),
        }
    }

    pub(super) fn create(&self, head: &JournalHeader, so_far: &[JournalLine]) -> Result<Journal, JournalError> {
        folders::make(&self.folder)?;
        let name: String = head.scenario.chars().map(in_a_file_name).take(LONGEST_NAME).collect();
        let stem = format!("{name}-{}-", head.seed);
        let numbers = self
            .journals()?
            .into_iter()
            .filter_map(|(_, id)| id.strip_prefix(&stem)?.parse::<u64>().ok());
        let mut n = numbers.max().unwrap_or(0) + 1;
        loop {
            let id = format!("{stem}{n}");
            match Journal::create(&self.path(&id), id, head, so_far) {
                // Another program was quicker with the same number.
                Err(FileError::Exists(_)) => n += 1,
                Err(why) => {
                    let folder = self.folder.clone();
                    return Err(folders::FolderError::Unusable { folder, why }.into());
                }
                Ok(journal) => return Ok(journal),
            }
        }
    }

    fn path(&self, id: &str) -> PathBuf {
        self.folder.join(format!("{id}.{ENDING}"))
    }

    fn journals(&self) -> Result<Vec<(files::FolderEntry, String)>, JournalError> {
        let entries = match files::list(&self.folder) {
            Ok(entries) => entries,
            Err(FileError::NotFound(_) | FileError::Unsupported(_)) => Vec::new(),
            Err(error) => return Err(error.into()),
        };
        let ending = format!(".{ENDING}");
        Ok(entries
            .into_iter()
            .filter(|entry| !entry.is_folder)
            .filter_map(|entry| {
                entry
                    .name
                    .strip_suffix(&ending)
                    .map(str::to_owned)
                    .map(|id| (entry, id))
            })
            .collect())
    }
}

impl OpenJournal {
    /// Opens a journal by its path, wherever it is.
    pub fn open(path: &Path) -> Result<Self, JournalError> {
        let mut file = AppendFile::open(path)?;
        let bytes = file.read(MOST_BYTES)?;
        let record = Record::from_bytes(&path.display().to_string(), &bytes)?;
        let id = path
            .file_stem()
            .map(|stem| stem.to_string_lossy().into_owned())
            .unwrap_or_default();
        Ok(Self { id, record, file })
    }

    /// What the play-through was begun with: tells which scenario to load.
    #[must_use]
    pub const fn head(&self) -> &JournalHeader {
        &self.record.head
    }

    /// What it is called.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    pub(super) const fn record(&self) -> &Record {
        &self.record
    }

    /// Mends a torn last line, now that the rest is known to be playable, and goes on writing.
    pub(super) fn go_on(self) -> Result<(Journal, Option<Repair>), FileError> {
        let Self { id, record, mut file } = self;
        let repair = record.torn.map(|torn| Repair {
            file: record.file.clone(),
            line: record.lines + usize::from(torn == TornAt::Middle),
            torn,
        });
        match record.torn {
            Some(TornAt::Middle) => file.cut(record.whole)?,
            Some(TornAt::LineEnd) => file.append(b"\n")?,
            None => {}
        }
        let done = record.is_done();
        Ok((Journal::going_on(id, done, file, record.chain, record.lines), repair))
    }
}

/// Reads a journal without opening it for playing on: another program may have it open.
pub fn read(path: &Path) -> Result<Record, JournalError> {
    let bytes = files::read(path, MOST_BYTES)?;
    Record::from_bytes(&path.display().to_string(), &bytes)
}

fn in_a_file_name(c: char) -> char {
    if c.is_alphanumeric() || c == '_' || c == '-' {
        c
    } else {
        '_'
    }
}
