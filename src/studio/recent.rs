//! The files that were open last, in a file of the data folder; they are names alone, and nothing is lost with them.
//!
//! In: paths. Out: those that are still there, the last one first.

use std::path::{Path, PathBuf};

use crate::platform::{files, folders};

/// Its name in the data folder.
const FILE: &str = "studio.json";
/// The most files that are remembered.
const MOST: usize = 12;
/// The most bytes that are read of it.
const MOST_BYTES: u64 = 256 * 1024;

/// The list.
#[derive(Debug, Clone, Default)]
pub struct RecentFiles {
    /// The data folder; nothing where there is none, and then nothing is remembered.
    folder: Option<PathBuf>,
}

impl RecentFiles {
    /// The list in a data folder.
    #[must_use]
    pub const fn in_data(folder: Option<PathBuf>) -> Self {
        Self { folder }
    }

    /// The files that are still there, the last one first. A list that cannot be read is empty.
    #[must_use]
    pub fn list(&self) -> Vec<PathBuf> {
        let read = || {
            let bytes = files::read(&self.folder.as_ref()?.join(FILE), MOST_BYTES).ok()?;
            serde_json::from_slice::<Vec<String>>(&bytes).ok()
        };
        let all = read().unwrap_or_default().into_iter();
        let paths = all.map(|text| files::path_from_text(&text));
        paths.filter(|path| files::is_file(path)).take(MOST).collect()
    }

    /// Puts a file first. Where that cannot be written, it is not remembered.
    pub fn add(&self, path: &Path) {
        let Some(folder) = &self.folder else { return };
        let path = files::whole(path);
        let mut all = self.list();
        all.retain(|known| *known != path);
        all.insert(0, path);
        all.truncate(MOST);
        let texts: Vec<String> = all.iter().map(|path| files::path_to_text(path)).collect();
        if folders::make(folder).is_ok()
            && let Ok(bytes) = serde_json::to_vec(&texts)
        {
            let _ = files::write_private(&folder.join(FILE), &bytes);
        }
    }
}
