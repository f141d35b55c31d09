//! Statements on their way: in the data folder from before they are sent until a store has said that it has them.
//!
//! In: statements of a play-through. Out: `DATA/outbox/<store>/<play>.json`, what waits, and `<play>.refused.json`
//! beside it, what the store refused, with its reason. Each file is written whole or not at all, and goes when nothing
//! is left in it. Only its owner can read it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::endpoint::Endpoint;
use super::xapi::Statement;
use crate::platform::{FileError, FolderError, file_name, files, folders};

const FOLDER: &str = "outbox";
const ENDING: &str = ".json";
const REFUSED: &str = ".refused.json";
/// The most bytes of a play-through's name in it, with room for an ending within what file systems take.
const LONGEST_NAME: usize = 200;
/// The most bytes that are read of a file in it.
const MOST_BYTES: u64 = 256 * 1024 * 1024;

/// What waits for one store.
#[derive(Debug, Clone)]
pub struct Outbox {
    folder: PathBuf,
}

/// Why something cannot be kept or read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OutboxError {
    /// A file.
    #[error(transparent)]
    File(#[from] FileError),
    /// The folder.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// Somebody else wrote into it.
    #[error("`{}` does not hold statements; move it away", .0.display())]
    Unreadable(PathBuf),
}

impl Outbox {
    /// The outbox for a store. Nothing is made before something waits in it.
    #[must_use]
    pub fn of(data: &Path, endpoint: &Endpoint) -> Self {
        Self {
            folder: data.join(FOLDER).join(endpoint.folder()),
        }
    }

    /// Where it is.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Puts the statements of a play-through in, each once.
    pub fn put(&self, play: &str, statements: &[Statement]) -> Result<(), OutboxError> {
        folders::make(&self.folder)?;
        let mut all = self.waiting_of(play)?;
        let mut there: BTreeMap<String, usize> = BTreeMap::new();
        for (at, statement) in all.iter().enumerate() {
            there.insert(statement.id.clone(), at);
        }
        for statement in statements {
            match there.get(&statement.id) {
                Some(at) => all[*at] = statement.clone(),
                None => all.push(statement.clone()),
            }
        }
        self.keep(play, &all)
    }

    /// The plays of which something waits, by name.
    pub fn plays(&self) -> Result<Vec<String>, OutboxError> {
        let entries = match files::list(&self.folder) {
            Err(FileError::NotFound(_)) => Vec::new(),
            other => other?,
        };
        let play = |entry: files::FolderEntry| {
            let name = entry.name.strip_suffix(ENDING)?.to_owned();
            (!entry.is_folder && !entry.name.ends_with(REFUSED)).then_some(name)
        };
        Ok(entries.into_iter().filter_map(play).collect())
    }

    /// What waits of a play-through, in order.
    pub fn waiting_of(&self, play: &str) -> Result<Vec<Statement>, OutboxError> {
        read(&self.path(play, ENDING))
    }

    /// How many statements wait in all.
    pub fn waiting(&self) -> Result<usize, OutboxError> {
        let plays = self.plays()?;
        plays.iter().map(|play| Ok(self.waiting_of(play)?.len())).sum()
    }

    /// What waits of a play-through is this, and no more.
    pub fn keep(&self, play: &str, waiting: &[Statement]) -> Result<(), OutboxError> {
        write(
            &self.path(play, ENDING),
            waiting.iter().map(|statement| &statement.json),
        )
    }

    /// Puts statements aside that the store refused, each with its reason.
    pub fn set_aside(&self, play: &str, refused: &[(Statement, String)]) -> Result<(), OutboxError> {
        if refused.is_empty() {
            return Ok(());
        }
        let path = self.path(play, REFUSED);
        let mut all: BTreeMap<String, Value> = BTreeMap::new();
        for one in values(&path)? {
            let id = one["statement"]["id"].as_str().unwrap_or_default().to_owned();
            all.insert(id, one);
        }
        for (statement, reason) in refused {
            all.insert(
                statement.id.clone(),
                json!({ "reason": reason, "statement": statement.json }),
            );
        }
        write(&path, all.values())
    }

    fn path(&self, play: &str, ending: &str) -> PathBuf {
        let name = file_name(play, LONGEST_NAME);
        self.folder.join(format!("{name}{ending}"))
    }
}

fn read(path: &Path) -> Result<Vec<Statement>, OutboxError> {
    let statement = |json: Value| {
        let id = json["id"].as_str()?.to_owned();
        Some(Statement { id, json })
    };
    let read: Option<Vec<Statement>> = values(path)?.into_iter().map(statement).collect();
    read.ok_or_else(|| OutboxError::Unreadable(path.to_path_buf()))
}

fn values(path: &Path) -> Result<Vec<Value>, OutboxError> {
    let bytes = match files::read(path, MOST_BYTES) {
        Ok(bytes) => bytes,
        Err(FileError::NotFound(_)) => return Ok(Vec::new()),
        Err(error) => return Err(error.into()),
    };
    serde_json::from_slice(&bytes).map_err(|_| OutboxError::Unreadable(path.to_path_buf()))
}

fn write<'a>(path: &Path, values: impl Iterator<Item = &'a Value>) -> Result<(), OutboxError> {
    let lines: Vec<String> = values.map(Value::to_string).collect();
    if lines.is_empty() {
        return Ok(files::remove(path)?);
    }
    Ok(files::write_private(
        path,
        format!("[\n{}\n]\n", lines.join(",\n")).as_bytes(),
    )?)
}
