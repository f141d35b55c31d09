//! What the program has open: files with their numbers, and the folder in which new ones are begun.
//!
//! In: paths, names of new scenarios. Out: numbers, which stand in the addresses of their pages. A file that is open keeps its number, so
//! that two pages of one file are pages of one document.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::document::{Document, DocumentError};
use super::opened::OpenedFile;
use super::recent::RecentFiles;
use crate::platform::{FileError, files};
use crate::scenario::{Kinds, NewFileError, new_file};
use crate::session::Store;

/// How a scenario's file begins, behind comments; so many bytes are looked at.
const BEGINNING: &str = "Scenario(";
const LOOKED_AT: usize = 16 * 1024;
/// The most files of a folder that are offered.
const MOST_OFFERED: usize = 40;

/// Everything that is open.
pub struct Desk {
    opened: Mutex<Vec<Arc<OpenedFile>>>,
    kinds: Kinds,
    folder: PathBuf,
    recent: RecentFiles,
}

/// Why a new scenario is not begun.
#[derive(Debug, thiserror::Error)]
pub enum BeginError {
    /// No file can be made there.
    #[error(transparent)]
    NewFile(#[from] NewFileError),
    /// It stands in another folder.
    #[error("`{0}` is more than a name; new scenarios are begun in this folder, so write a name such as `my_team`")]
    NotHere(String),
    /// Play-throughs are kept here.
    #[error(
        "play-throughs are kept in this folder, and nothing else is written into it; start the studio in another one"
    )]
    Kept,
    /// It cannot be written.
    #[error(transparent)]
    File(#[from] FileError),
    /// It cannot be opened.
    #[error(transparent)]
    Document(#[from] DocumentError),
}

impl Desk {
    /// An empty one; new scenarios are begun in `folder`.
    #[must_use]
    pub const fn new(kinds: Kinds, folder: PathBuf, recent: RecentFiles) -> Self {
        Self {
            opened: Mutex::new(Vec::new()),
            kinds,
            folder,
            recent,
        }
    }

    fn opened(&self) -> MutexGuard<'_, Vec<Arc<OpenedFile>>> {
        self.opened.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The folder in which new scenarios are begun.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The file of this number, from 1.
    pub(super) fn file(&self, number: usize) -> Option<Arc<OpenedFile>> {
        self.opened().get(number.checked_sub(1)?).map(Arc::clone)
    }

    /// Opens a file, unless it is open. Out: its number, from 1.
    ///
    /// # Errors
    /// It cannot be read, or is no text.
    pub fn open(&self, path: &Path) -> Result<usize, DocumentError> {
        let real = files::real(path);
        let mut opened = self.opened();
        if let Some(index) = opened.iter().position(|file| file.is_at(&real)) {
            return Ok(index + 1);
        }
        let document = Document::open(path)?;
        opened.push(Arc::new(OpenedFile::new(document, real, self.kinds.clone())));
        self.recent.add(path);
        Ok(opened.len())
    }

    /// Writes a new file into the folder and opens it. `text` is made for its name. Out: its number, from 1.
    ///
    /// # Errors
    /// It is no name, something is there, or it cannot be written.
    pub fn begin(&self, name: &str, text: impl FnOnce(&str) -> String) -> Result<usize, BeginError> {
        let name = name.trim();
        if name.contains(['/', '\\', ':']) || name.starts_with('.') {
            return Err(BeginError::NotHere(name.chars().take(80).collect()));
        }
        let (path, name) = new_file(&self.folder.join(name))?;
        if files::real(&self.folder).ancestors().any(Store::keeps_in) {
            return Err(BeginError::Kept);
        }
        files::write_new(&path, text(&name).as_bytes())?;
        Ok(self.open(&path)?)
    }

    /// The scenarios that were open last, and the others that stand in the folder.
    pub(super) fn offered(&self) -> (Vec<PathBuf>, Vec<PathBuf>) {
        let recent = self.recent.list();
        let entries = files::list(&self.folder).unwrap_or_default();
        let names = entries
            .into_iter()
            .filter(|entry| !entry.is_folder && is_name(&entry.name));
        let paths = names.map(|entry| files::whole(&self.folder.join(entry.name)));
        let mut here: Vec<PathBuf> = paths
            .filter(|path| !recent.contains(path) && is_scenario(path))
            .take(MOST_OFFERED)
            .collect();
        here.sort();
        (recent, here)
    }
}

/// Whether a scenario can be called so: translations and play-scripts have another dot in their names.
fn is_name(name: &str) -> bool {
    name.strip_suffix(".ron").is_some_and(|stem| !stem.contains('.'))
}

fn is_scenario(path: &Path) -> bool {
    let bytes = files::beginning(path, LOOKED_AT).unwrap_or_default();
    String::from_utf8_lossy(&bytes).contains(BEGINNING)
}
