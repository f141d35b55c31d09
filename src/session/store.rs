//! The folder of play-throughs: `DATA/plays/<id>.journal`, with `<id>.times`, `<id>.figures` and `<id>.record` beside each.
//!
//! In: the data folder, ids. Out: journals that are new, listed, or opened and verified. An id is
//! `<scenario>-<seed>-<n>`, n counting up: no clock, so that the same commands give the same names.

use std::path::{Path, PathBuf};

use super::error::JournalError;
use super::header::JournalHeader;
use super::header::KeptTexts;
use super::journal::{ENDING, Journal, JournalLine, beside, figures_beside, record_beside};
use super::place;
use super::record::{Record, Repair, TornAt};
use super::texts::TextStore;
use crate::platform::{AppendFile, FileError, clock, files, folders, within_bytes};
use crate::scenario::Scenario;

const FOLDER: &str = "plays";
/// The most bytes that a journal may have; a year of a large team takes a thousandth of it.
pub(super) const MOST_BYTES: u64 = 64 * 1024 * 1024;
/// The most characters of a scenario's name in an id.
const LONGEST_NAME: usize = 80;
/// Its most bytes: letters of some scripts take four each, and file systems count bytes.
const MOST_BYTES_OF_A_NAME: usize = 160;
/// From this age on, in seconds, an unfinished temporary file is what a killed write has left.
const LEFT_OVER: u64 = 24 * 60 * 60;
/// The highest number in an id that is counted on from.
const MOST_PLAYS: u64 = 1_000_000_000;

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

/// A journal that was opened for playing on: locked, read, verified, and not changed yet. One that is over is opened for looking
/// back too, where it cannot be written.
#[derive(Debug)]
pub struct OpenJournal {
    path: PathBuf,
    record: Record,
    /// Locked; or why it cannot be written.
    file: Result<AppendFile, FileError>,
}

/// What was saved of a damaged journal.
#[derive(Debug, Clone, PartialEq)]
pub struct Salvaged {
    /// The new play-through.
    pub id: String,
    /// How many decisions stand in it.
    pub decisions: usize,
    /// What is wrong with the old one.
    pub damage: JournalError,
}

impl Store {
    /// The store of a data folder. Nothing is made before the first play-through is kept.
    #[must_use]
    pub fn in_data(data: &Path) -> Self {
        Self {
            folder: data.join(FOLDER),
        }
    }

    /// Whether play-throughs, or the texts that they were begun with, are kept in a folder, of whatever data folder.
    #[must_use]
    pub fn keeps_in(folder: &Path) -> bool {
        let Some(data) = folder.parent() else { return false };
        let store = Self::in_data(data);
        let has_something = || {
            let texts = store.texts().digests().is_ok_and(|digests| !digests.is_empty());
            texts || store.journals().is_ok_and(|journals| !journals.is_empty())
        };
        (folder == store.folder || folder == store.texts().folder()) && has_something()
    }

    /// Where the journals are.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The texts that play-throughs were begun with.
    #[must_use]
    pub fn texts(&self) -> TextStore {
        TextStore::beside(&self.folder)
    }

    /// All play-throughs, the last played first, without reading them: what each is called and where it is.
    pub fn paths(&self) -> Result<Vec<PathBuf>, JournalError> {
        Ok(self.last_played()?.into_iter().map(|(entry, _)| entry.path).collect())
    }

    /// All play-throughs, the last played first.
    pub fn plays(&self) -> Result<Vec<StoredPlay>, JournalError> {
        Ok(self
            .last_played()?
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

    /// Removes a play-through for good: its journal, and the times, the figures and the record beside it. The texts that it was begun with
    /// go too, unless others were begun with them.
    pub fn delete(&self, id: &str) -> Result<(), JournalError> {
        let path = self.find(id)?;
        // A player has it open: then it stays.
        drop(AppendFile::open(&path)?);
        // The journal goes last: killed in between, nothing is left without one.
        clear_beside(&path);
        files::remove(&path)?;
        // What cannot be cleaned up now is when the next one is deleted.
        self.remove_unused_texts().ok();
        Ok(())
    }

    /// Copies what stands before the damage of a journal into a new play-through. The damaged file stays as it is.
    ///
    /// # Errors
    /// It is not damaged, or already in its first line; or the copy cannot be written.
    pub fn salvage(&self, id: &str) -> Result<Salvaged, JournalError> {
        let path = self.find(id)?;
        let bytes = files::read(&path, MOST_BYTES)?;
        let file = path.display().to_string();
        let (record, damage) = Record::as_far_as_whole(&file, &bytes)?;
        let damage = damage.ok_or(JournalError::NotDamaged { file })?;
        let copy = self.place(&record.head, None, &[], record.verified_text(&bytes).as_bytes())?;
        Ok(Salvaged {
            id: id_of(&copy),
            decisions: record.decisions(),
            damage,
        })
    }

    /// Why the play-through that was last played and cannot be read cannot be read.
    pub fn latest_damage(&self) -> Result<Option<JournalError>, JournalError> {
        Ok(self.paths()?.iter().find_map(|path| read(path).err()))
    }

    /// Where the journal of a play-through is, by its id, or by the beginning of it if no other begins so.
    pub fn find(&self, id: &str) -> Result<PathBuf, JournalError> {
        if id.trim().is_empty() {
            return Err(JournalError::EmptyId);
        }
        let known = self.journals()?.into_iter();
        let mut like: Vec<_> = known.filter(|(_, known)| known.starts_with(id)).collect();
        if let Some(exact) = like.iter().position(|(_, known)| known == id) {
            like = vec![like.swap_remove(exact)];
        }
        match like.as_slice() {
            [] => Err(JournalError::NoSuchPlay {
                id: id.to_owned(),
                folder: self.folder.clone(),
            }),
            [(entry, _)] => Ok(entry.path.clone()),
            _ => Err(JournalError::SeveralPlays {
                id: id.to_owned(),
                all: like.into_iter().map(|(_, id)| id).collect(),
            }),
        }
    }

    pub(super) fn create(&self, head: &JournalHeader, so_far: &[JournalLine]) -> Result<Journal, JournalError> {
        self.under_a_new_id(head, None, |path, id| Journal::create(path, id, head, so_far))
    }

    /// Writes a whole journal under the id that is asked for, if it is one of this play-through and free, or under a new
    /// one; says where it is. What stands beside it, by the endings of the names, is written before: a play-through that is
    /// there lacks nothing.
    pub(super) fn place(
        &self,
        head: &JournalHeader,
        wanted: Option<&str>,
        beside: &[(&str, &str)],
        journal: &[u8],
    ) -> Result<PathBuf, JournalError> {
        self.under_a_new_id(head, wanted, |path, _| {
            let mut written = Vec::new();
            let placed = beside.iter().try_for_each(|(ending, kept)| {
                let place = path.with_extension(ending);
                files::write_new(&place, kept.as_bytes())?;
                written.push(place);
                Ok(())
            });
            let placed = placed.and_then(|()| files::write_new(path, journal));
            if placed.is_err() {
                for place in written {
                    files::remove(&place).ok();
                }
            }
            placed.map(|()| path.to_path_buf())
        })
    }

    fn under_a_new_id<T>(
        &self,
        head: &JournalHeader,
        wanted: Option<&str>,
        create: impl Fn(&Path, String) -> Result<T, FileError>,
    ) -> Result<T, JournalError> {
        folders::make(&self.folder)?;
        for folder in [self.folder.as_path(), self.texts().folder()] {
            files::clean(folder, clock::now(), LEFT_OVER);
        }
        let stem = stem(head);
        let number = |id: &str| id.strip_prefix(&stem)?.parse::<u64>().ok().filter(|n| *n < MOST_PLAYS);
        let known = self.journals()?;
        let numbers = known.iter().filter_map(|(_, id)| number(id));
        let mut n = numbers.max().unwrap_or(0) + 1;
        if let Some(wanted) = wanted.and_then(number)
            && !known.iter().any(|(_, id)| number(id) == Some(wanted))
        {
            n = wanted;
        }
        loop {
            let id = format!("{stem}{n}");
            let path = self.path(&id);
            if !files::is_there(&path) {
                // What was killed while it was being deleted may have left them, and they would be taken for this one's.
                clear_beside(&path);
            }
            match create(&path, id) {
                // Another program was quicker with the same number.
                Err(FileError::Exists(_)) => n += 1,
                Err(why) => {
                    let folder = self.folder.clone();
                    return Err(folders::FolderError::Unusable { folder, why }.into());
                }
                Ok(created) => return Ok(created),
            }
        }
    }

    /// Where the journal is that has exactly these lines: the one of this id, or another of the same scenario and seed.
    pub(super) fn journal_of(&self, head: &JournalHeader, id: &str, journal: &[u8]) -> Option<PathBuf> {
        let stem = stem(head);
        let mut known = self.journals().ok()?;
        known.retain(|(_, known)| known.starts_with(&stem));
        known.sort_by_key(|(_, known)| known != id);
        let has_lines = |path: &PathBuf| {
            let Ok(bytes) = files::read(path, MOST_BYTES) else {
                return false;
            };
            let lines = || Some(Record::from_bytes("", &bytes).ok()?.verified_text(&bytes));
            bytes == journal || lines().is_some_and(|lines| lines.as_bytes() == journal)
        };
        known.into_iter().map(|(entry, _)| entry.path).find(has_lines)
    }

    /// Keeps the texts that a play-through is begun with, where they are texts.
    pub(super) fn keep_texts(&self, scenario: &Scenario, model: Option<&str>) -> Result<(), JournalError> {
        let texts = self.texts();
        for text in KeptTexts::texts(scenario, model).into_iter().flatten() {
            texts.put(text).map_err(|why| folders::FolderError::Unusable {
                folder: texts.folder().to_path_buf(),
                why,
            })?;
        }
        Ok(())
    }

    fn last_played(&self) -> Result<Vec<(files::FolderEntry, String)>, JournalError> {
        let mut found = self.journals()?;
        found.sort_by(|(a, a_id), (b, b_id)| b.changed.cmp(&a.changed).then_with(|| a_id.cmp(b_id)));
        Ok(found)
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
        use FileError::{InUse, NoPermission, ReadOnly};
        let (bytes, file) = match AppendFile::open(path) {
            Ok(mut file) => (file.read(MOST_BYTES)?, Ok(file)),
            Err(why @ (InUse(_) | NoPermission(_) | ReadOnly(_))) => match files::read(path, MOST_BYTES) {
                Ok(bytes) => (bytes, Err(why)),
                Err(_) => return Err(why.into()),
            },
            Err(why) => return Err(why.into()),
        };
        let record = Record::from_bytes(&path.display().to_string(), &bytes)?;
        match &file {
            Err(why) if !record.is_done() => Err(why.clone().into()),
            _ => Ok(Self {
                path: path.to_path_buf(),
                record,
                file,
            }),
        }
    }

    /// Why it can only be looked at, if that is so.
    pub(super) fn read_only(&self) -> Option<String> {
        self.file.as_ref().err().map(ToString::to_string)
    }

    /// What the play-through was begun with: tells which scenario to load.
    #[must_use]
    pub const fn head(&self) -> &JournalHeader {
        &self.record.head
    }

    /// What it is called.
    #[must_use]
    pub fn id(&self) -> String {
        id_of(&self.path)
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What stands in it.
    #[must_use]
    pub const fn record(&self) -> &Record {
        &self.record
    }

    /// Mends a torn last line, now that the rest is known to be playable, and goes on writing; nothing of that where it cannot be
    /// written.
    pub(super) fn go_on(self) -> Result<Option<(Journal, Option<Repair>)>, FileError> {
        let Self { path, record, file } = self;
        let Ok(mut file) = file else { return Ok(None) };
        let repair = record.torn.map(|torn| Repair {
            file: record.file.clone(),
            line: record.lines + usize::from(torn == TornAt::Middle),
            torn,
        });
        if record.padded {
            file.cut(record.whole)?;
        }
        match record.torn {
            Some(TornAt::Middle) => file.cut(record.whole)?,
            Some(TornAt::LineEnd) => file.append(b"\n")?,
            None => {}
        }
        let done = record.is_done();
        let journal = Journal::going_on(id_of(&path), done, file, record.chain, record.lines);
        Ok(Some((journal, repair)))
    }
}

/// Reads a journal without opening it for playing on: another program may have it open.
pub fn read(path: &Path) -> Result<Record, JournalError> {
    let bytes = files::read(path, MOST_BYTES)?;
    Record::from_bytes(&path.display().to_string(), &bytes)
}

/// Removes the times, the place, the figures and the record beside a journal.
fn clear_beside(journal: &Path) {
    for path in [
        beside(journal),
        place::beside(journal),
        figures_beside(journal),
        record_beside(journal),
    ] {
        files::remove(&path).ok();
    }
}

/// What the ids of all play-throughs of a scenario and a seed begin with.
fn stem(head: &JournalHeader) -> String {
    let name: String = head.scenario.chars().map(in_a_file_name).take(LONGEST_NAME).collect();
    format!("{}-{}-", within_bytes(&name, MOST_BYTES_OF_A_NAME), head.seed)
}

fn in_a_file_name(c: char) -> char {
    if c.is_alphanumeric() || c == '_' || c == '-' {
        c
    } else {
        '_'
    }
}

/// The id of a play-through by the path of its journal.
pub(super) fn id_of(journal: &Path) -> String {
    journal
        .file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default()
}
