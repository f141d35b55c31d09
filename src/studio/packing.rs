//! *Pack*: the open scenario with all that stands beside it as one file, beside it.
//!
//! In: a scenario's file as it stands on the disk. Out: the path of the pack, or why there is none. What is there is never written over:
//! the next pack has a number.

use std::path::{Path, PathBuf};

use crate::platform::{FileError, files};
use crate::scenario::pack::{Pack, PackError};
use crate::scenario::{Diagnostic, Kinds, Scenario, Severity};

/// How the name of a pack ends.
const ENDING: &str = "stepback-scenario";
/// The most packs of one scenario in a folder.
const MOST: usize = 999;

/// A pack that was written, or stood there already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenPack {
    /// Where it is.
    pub path: PathBuf,
    /// The names of the files in it.
    pub files: Vec<String>,
    /// It stood there already, as it would have been written.
    pub was_there: bool,
}

/// Why nothing is packed.
#[derive(Debug, thiserror::Error)]
pub enum PackingError {
    /// There is something left to fix.
    #[error("{} left to fix first", Self::things(.0.len()))]
    Mistakes(Vec<Diagnostic>),
    /// It is no pack.
    #[error(transparent)]
    Pack(#[from] PackError),
    /// It cannot be written.
    #[error(transparent)]
    File(#[from] FileError),
    /// There are too many.
    #[error("there are {MOST} packs of it in this folder; take some of them away")]
    Full,
}

impl PackingError {
    /// "there are 2 things".
    #[must_use]
    pub fn things(count: usize) -> String {
        if count == 1 {
            "there is 1 thing".to_owned()
        } else {
            format!("there are {count} things")
        }
    }
}

/// Packs a scenario beside its file. `by` and `licence` are lines, which may be empty.
///
/// # Errors
/// What `check` says keeps it from being played; or it cannot be read or written.
pub fn pack(file: &Path, text: &str, kinds: &Kinds, by: &str, licence: &str) -> Result<WrittenPack, PackingError> {
    let label = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let mut found = Scenario::check(&label, text.as_bytes(), kinds).into_list();
    found.retain(|one| one.severity == Severity::Error);
    if !found.is_empty() {
        return Err(PackingError::Mistakes(found));
    }
    let pack = Pack::of(file, by, licence)?;
    pack.scenario(kinds)?;
    let bytes = pack.to_bytes();
    // What cannot be opened again is not handed on.
    Pack::from_bytes(&label, &bytes)?;
    let packed: Vec<String> = pack.files.iter().map(|file| file.name.clone()).collect();
    for number in 1..=MOST {
        let path = match number {
            1 => file.with_extension(ENDING),
            number => file.with_file_name(format!("{}-{number}.{ENDING}", pack.name)),
        };
        if !files::is_there(&path) {
            files::write_new(&path, &bytes)?;
            let was_there = false;
            return Ok(WrittenPack {
                path,
                files: packed,
                was_there,
            });
        }
        let stands = files::read(&path, bytes.len() as u64);
        if stands.is_ok_and(|stands| stands == bytes) {
            let was_there = true;
            return Ok(WrittenPack {
                path,
                files: packed,
                was_there,
            });
        }
    }
    Err(PackingError::Full)
}
