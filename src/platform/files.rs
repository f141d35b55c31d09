//! Files and folders: read with a limit, written whole or not at all, listed in order.
//!
//! In: a path (and the most bytes the caller takes). Out: bytes, or a [`FileError`].

use std::fs::{self, File, OpenOptions};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use super::file_error::FileError;

/// Something in a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The last part of its path.
    pub name: String,
    /// All of its path.
    pub path: PathBuf,
    /// It is a folder itself.
    pub is_folder: bool,
    /// When it was last changed, in nanoseconds since 1970; 0 when the disk does not say.
    pub changed: u128,
}

/// The bytes of a file, at most `limit` of them; a larger file is refused, not cut.
pub fn read(path: &Path, limit: u64) -> Result<Vec<u8>, FileError> {
    let fail = |error| FileError::of(path, &error);
    let too_large = || FileError::TooLarge {
        path: path.to_path_buf(),
        limit,
    };
    let about = fs::metadata(path).map_err(fail)?;
    if about.is_dir() {
        return Err(FileError::IsFolder(path.to_path_buf()));
    }
    if about.len() > limit {
        return Err(too_large());
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(fail)?;
    file.take(limit.saturating_add(1))
        .read_to_end(&mut bytes)
        .map_err(fail)?;
    if bytes.len() as u64 > limit {
        Err(too_large())
    } else {
        Ok(bytes)
    }
}

/// Whether a file or a folder is there.
#[must_use]
pub fn is_there(path: &Path) -> bool {
    path.exists()
}

/// Whether a folder is there.
#[must_use]
pub fn is_folder(path: &Path) -> bool {
    path.is_dir()
}

/// What is in a folder, by name.
pub fn list(folder: &Path) -> Result<Vec<Entry>, FileError> {
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| FileError::of(folder, &error))? {
        let entry = entry.map_err(|error| FileError::of(folder, &error))?;
        // What vanished between the two calls is no longer in the folder.
        let Ok(about) = entry.metadata() else { continue };
        let changed = about
            .modified()
            .ok()
            .and_then(|time| time.duration_since(UNIX_EPOCH).ok());
        entries.push(Entry {
            name: entry.file_name().to_string_lossy().into_owned(),
            path: entry.path(),
            is_folder: about.is_dir(),
            changed: changed.map_or(0, |since| since.as_nanos()),
        });
    }
    entries.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(entries)
}

/// The whole path from the root of the disk, so that it means the same from any folder; as it was where that is not
/// known.
#[must_use]
pub fn whole(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf())
}

/// A folder and those it stands in; well when it is there already.
pub fn make_folder(path: &Path) -> Result<(), FileError> {
    fs::create_dir_all(path).map_err(|error| match FileError::of(path, &error) {
        FileError::Exists(path) => FileError::NotFolder(path),
        error => error,
    })
}

/// Replaces a file with these bytes, or leaves what was there.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    if path.is_dir() {
        return Err(FileError::IsFolder(path.to_path_buf()));
    }
    put(path, bytes, true)
}

/// Writes a file that must not be there yet; [`FileError::Exists`] when it is.
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    put(path, bytes, false)
}

/// Adds text to a file, which is made if need be. Not waited for: only for what may be lost.
pub fn add(path: &Path, text: &str) -> Result<(), FileError> {
    OpenOptions::new()
        .create(true)
        .append(true)
        .open(path)
        .and_then(|mut file| file.write_all(text.as_bytes()))
        .map_err(|error| FileError::of(path, &error))
}

#[cfg(not(target_family = "wasm"))]
fn put(path: &Path, bytes: &[u8], replace: bool) -> Result<(), FileError> {
    let fail = |error: &std::io::Error| FileError::of(path, error);
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut builder = tempfile::Builder::new();
    builder.prefix(".stepback-");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = builder.tempfile_in(folder).map_err(|error| fail(&error))?;
    file.write_all(bytes)
        .and_then(|()| file.as_file().sync_all())
        .map_err(|error| fail(&error))?;
    let put = if replace {
        file.persist(path)
    } else {
        file.persist_noclobber(path)
    };
    put.map_err(|error| fail(&error.error))?;
    // The name is on the disk once the folder is; where folders cannot be opened, the system sees to it.
    if let Ok(folder) = File::open(folder) {
        folder.sync_all().ok();
    }
    Ok(())
}

#[cfg(target_family = "wasm")]
fn put(path: &Path, _: &[u8], _: bool) -> Result<(), FileError> {
    Err(FileError::Unsupported(path.to_path_buf()))
}
