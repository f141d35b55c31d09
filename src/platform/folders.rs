//! The data folder, where play-throughs are kept, and the settings folder.
//!
//! In: what `--data DIR` said, if anything. Out: a path, made on demand, or a sentence that names the remedy.

use std::path::{Path, PathBuf};

use super::file_error::FileError;
use super::files;

/// The program's name in the user's data folder.
const OURS: &str = "stepback";

/// Why there is no data folder. The remedy is always `--data DIR`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FolderError {
    /// The system names none.
    #[error("this system names no folder for a user's data; choose one with `--data DIR`")]
    NoneNamed,
    /// It cannot be made or written into.
    #[error("play-throughs cannot be kept in `{}`: {why}; or choose another folder with `--data DIR`", .folder.display())]
    Unusable {
        /// The folder, as it was named.
        folder: PathBuf,
        /// What is wrong.
        why: FileError,
    },
}

/// The folder that was chosen, or the usual one of the system. Nothing is made yet.
pub fn data(chosen: Option<&Path>) -> Result<PathBuf, FolderError> {
    match chosen {
        Some(folder) => Ok(folder.to_path_buf()),
        None => usual().map(|folder| folder.join(OURS)).ok_or(FolderError::NoneNamed),
    }
}

/// The folder of the settings: the one that was chosen, or the usual one of the system. Nothing is made yet.
#[must_use]
pub fn settings(chosen: Option<&Path>) -> Option<PathBuf> {
    match chosen {
        Some(folder) => Some(folder.to_path_buf()),
        None => usual_settings().map(|folder| folder.join(OURS)),
    }
}

/// Makes a folder in which play-throughs are kept, if it is not there yet. What people wrote of themselves is in it: only they can
/// look into what is made.
pub fn make(folder: &Path) -> Result<(), FolderError> {
    files::make_private_folder(folder).map_err(|why| FolderError::Unusable {
        folder: folder.to_path_buf(),
        why,
    })
}

#[cfg(not(target_family = "wasm"))]
fn usual() -> Option<PathBuf> {
    dirs::data_dir()
}

#[cfg(not(target_family = "wasm"))]
fn usual_settings() -> Option<PathBuf> {
    dirs::config_dir()
}

#[cfg(target_family = "wasm")]
fn usual_settings() -> Option<PathBuf> {
    None
}

#[cfg(target_family = "wasm")]
fn usual() -> Option<PathBuf> {
    None
}
