//! Files and folders: read with a limit, written whole or not at all, listed in order.
//!
//! In: a path (and the most bytes the caller takes). Out: bytes, or a [`FileError`].

use std::fs::{self, File, OpenOptions};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use super::file_error::FileError;

/// How the names of files begin that are written until they are put in their place.
#[cfg(not(target_family = "wasm"))]
const TEMPORARY: &str = ".stepback-";

/// Something in a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FolderEntry {
    /// The last part of its path.
    pub name: String,
    /// All of its path.
    pub path: PathBuf,
    /// It is a folder itself.
    pub is_folder: bool,
    /// When it was last changed, in nanoseconds since 1970; 0 when the disk does not say.
    pub changed: u128,
}

/// Who may read and write a file that is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Access {
    /// Those whom the system lets (its umask).
    Usual,
    /// Only its owner.
    Owner,
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
    // Opening a pipe into which nobody writes never ends.
    if !about.is_file() {
        return Err(FileError::NotRegular(path.to_path_buf()));
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

/// Refuses a folder, a pipe and a device: opening a pipe that nobody reads, or writes into, never ends. What is not there is
/// well.
pub(super) fn regular(path: &Path) -> Result<(), FileError> {
    match fs::metadata(path) {
        Ok(about) if about.is_dir() => Err(FileError::IsFolder(path.to_path_buf())),
        Ok(about) if !about.is_file() => Err(FileError::NotRegular(path.to_path_buf())),
        _ => Ok(()),
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
pub fn list(folder: &Path) -> Result<Vec<FolderEntry>, FileError> {
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| FileError::of(folder, &error))? {
        let entry = entry.map_err(|error| FileError::of(folder, &error))?;
        // What vanished between the two calls is no longer in the folder.
        let Ok(about) = entry.metadata() else { continue };
        let changed = about
            .modified()
            .ok()
            .and_then(|time| time.duration_since(UNIX_EPOCH).ok());
        entries.push(FolderEntry {
            name: entry.file_name().to_string_lossy().into_owned(),
            path: entry.path(),
            is_folder: about.is_dir(),
            changed: changed.map_or(0, |since| since.as_nanos()),
        });
    }
    entries.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(entries)
}

/// Whether a file is there: no folder, pipe or device.
#[must_use]
pub fn is_file(path: &Path) -> bool {
    path.is_file()
}

/// The first bytes of a file, at most `most`.
pub fn beginning(path: &Path, most: usize) -> Result<Vec<u8>, FileError> {
    regular(path)?;
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|error| FileError::of(path, &error))?;
    let read = file.take(most as u64).read_to_end(&mut bytes);
    read.map_err(|error| FileError::of(path, &error))?;
    Ok(bytes)
}

/// The one path that a file or a file to be made has, whichever way there was typed: links followed, `.` and `..` gone.
#[must_use]
pub fn real(path: &Path) -> PathBuf {
    if let Ok(real) = fs::canonicalize(path) {
        return real;
    }
    let path = whole(path);
    match (path.parent().map(fs::canonicalize), path.file_name()) {
        (Some(Ok(folder)), Some(name)) => folder.join(name),
        _ => path,
    }
}

/// The whole path from the root of the disk, so that it means the same from any folder; as it was where that is not
/// known.
#[must_use]
pub fn whole(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf())
}

/// How the text of a path begins that is not UTF-8.
#[cfg(not(target_family = "wasm"))]
const FILE_URL: &str = "file:///";

/// A whole path as text that leads back to it: as it is or, where it is not UTF-8, as a `file:` URL, which names every byte.
#[must_use]
pub fn path_to_text(path: &Path) -> String {
    #[cfg(not(target_family = "wasm"))]
    if path.to_str().is_none()
        && let Ok(url) = url::Url::from_file_path(path)
    {
        return url.into();
    }
    path.display().to_string()
}

/// The path of such a text.
#[must_use]
pub fn path_from_text(text: &str) -> PathBuf {
    #[cfg(not(target_family = "wasm"))]
    if text.starts_with(FILE_URL)
        && let Some(path) = url::Url::parse(text).ok().and_then(|url| url.to_file_path().ok())
    {
        return path;
    }
    PathBuf::from(text)
}

/// A folder and those it stands in; well when it is there already.
pub fn make_folder(path: &Path) -> Result<(), FileError> {
    make_with(&mut fs::DirBuilder::new(), path)
}

/// The same, but what is made only its owner can look into. What is there already stays as it is.
pub fn make_private_folder(path: &Path) -> Result<(), FileError> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    make_with(&mut builder, path)
}

fn make_with(builder: &mut fs::DirBuilder, path: &Path) -> Result<(), FileError> {
    builder
        .recursive(true)
        .create(path)
        .map_err(|error| match FileError::of(path, &error) {
            FileError::Exists(path) => FileError::NotFolder(path),
            error => error,
        })
}

/// Replaces a file of the program's own with these bytes, or leaves what was there. Pipes and devices are refused.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    regular(path)?;
    write(path, bytes)
}

/// Replaces a file with these bytes, or leaves what was there. What is no file but a pipe or a device is written into.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    match fs::metadata(path) {
        Ok(about) if about.is_dir() => Err(FileError::IsFolder(path.to_path_buf())),
        Ok(about) if !about.is_file() => into(path, bytes),
        // A link stays one: what it points to is replaced.
        Ok(_) => put(
            &fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf()),
            bytes,
            true,
            Access::Usual,
        ),
        Err(_) => put(path, bytes, true, Access::Usual),
    }
}

/// Writes into what is no file: a pipe, a terminal, a device. Another file in its place would end it.
fn into(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    let opened = OpenOptions::new().write(true).open(path);
    let written = opened.and_then(|mut file| file.write_all(bytes));
    written.map_err(|error| FileError::of(path, &error))
}

/// Writes a file that must not be there yet; [`FileError::Exists`] when it is.
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    put(path, bytes, false, Access::Usual)
}

/// Replaces a file with these bytes, or leaves what was there; only its owner can read it then.
pub fn write_private(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    put(path, bytes, true, Access::Owner)
}

/// A file that is written piece by piece, and is there, whole, once it is put in its place; dropped before, it is gone.
#[cfg(not(target_family = "wasm"))]
#[derive(Debug)]
pub struct AtomicFile {
    path: PathBuf,
    file: std::io::BufWriter<tempfile::NamedTempFile>,
}

#[cfg(not(target_family = "wasm"))]
impl AtomicFile {
    /// A file that will stand at `path`; until then it is written in `beside`, a folder on the same disk.
    pub fn begin(path: &Path, beside: &Path) -> Result<Self, FileError> {
        let file = temporary(beside, Access::Usual).map_err(|error| FileError::of(path, &error))?;
        Ok(Self {
            path: path.to_path_buf(),
            file: std::io::BufWriter::with_capacity(1 << 20, file),
        })
    }

    /// Adds to its end.
    pub fn add(&mut self, bytes: &[u8]) -> Result<(), FileError> {
        let written = self.file.write_all(bytes);
        written.map_err(|error| FileError::of(&self.path, &error))
    }

    /// Puts it in its place, where it replaces what was there.
    pub fn put(self) -> Result<(), FileError> {
        let fail = |error: &std::io::Error| FileError::of(&self.path, error);
        let file = self.file.into_inner().map_err(|error| fail(error.error()))?;
        file.as_file().sync_all().map_err(|error| fail(&error))?;
        file.persist(&self.path).map_err(|error| fail(&error.error))?;
        Ok(())
    }
}

/// The same where there are no files.
#[cfg(target_family = "wasm")]
#[derive(Debug)]
pub struct AtomicFile;

#[cfg(target_family = "wasm")]
impl AtomicFile {
    /// Refused.
    pub fn begin(path: &Path, _: &Path) -> Result<Self, FileError> {
        Err(FileError::Unsupported(path.to_path_buf()))
    }

    /// Never called.
    pub fn add(&mut self, _: &[u8]) -> Result<(), FileError> {
        Ok(())
    }

    /// Never called.
    pub fn put(self) -> Result<(), FileError> {
        Ok(())
    }
}

/// A large file of text, read line by line.
#[derive(Debug)]
pub struct Lines {
    path: PathBuf,
    file: BufReader<File>,
}

impl Lines {
    /// Opens it.
    pub fn of(path: &Path) -> Result<Self, FileError> {
        regular(path)?;
        let file = File::open(path).map_err(|error| FileError::of(path, &error))?;
        Ok(Self {
            path: path.to_path_buf(),
            file: BufReader::with_capacity(1 << 20, file),
        })
    }

    /// Adds the next line, with its end, to `text`; `false` after the last.
    pub fn next(&mut self, text: &mut String) -> Result<bool, FileError> {
        let read = self.file.read_line(text);
        Ok(read.map_err(|error| FileError::of(&self.path, &error))? > 0)
    }
}

/// Removes a folder with all that is in it; well when it is gone already.
pub fn remove_folder(path: &Path) -> Result<(), FileError> {
    match fs::remove_dir_all(path).map_err(|error| FileError::of(path, &error)) {
        Err(FileError::NotFound(_)) => Ok(()),
        done => done,
    }
}

/// Removes a file; well when it is gone already.
pub fn remove(path: &Path) -> Result<(), FileError> {
    match fs::remove_file(path).map_err(|error| FileError::of(path, &error)) {
        Err(FileError::NotFound(_)) => Ok(()),
        done => done,
    }
}

/// Removes what killed writes have left in a folder, once it is `age` seconds old: what another program is writing now is
/// younger. Nothing depends on it.
#[cfg(not(target_family = "wasm"))]
pub fn clean(folder: &Path, now: u64, age: u64) {
    for entry in list(folder).unwrap_or_default() {
        let changed = entry.changed / 1_000_000_000;
        let old = u128::from(now).saturating_sub(changed) >= u128::from(age);
        if entry.name.starts_with(TEMPORARY) && !entry.is_folder && old {
            remove(&entry.path).ok();
        }
    }
}

/// The same where nothing is ever left.
#[cfg(target_family = "wasm")]
pub fn clean(_: &Path, _: u64, _: u64) {}

/// Whether nobody but its owner can read or write a file; true where the system has no such permissions.
pub fn is_private(path: &Path) -> Result<bool, FileError> {
    let about = fs::metadata(path).map_err(|error| FileError::of(path, &error))?;
    #[cfg(unix)]
    {
        const OTHERS: u32 = 0o077;
        let mode = std::os::unix::fs::PermissionsExt::mode(&about.permissions());
        Ok(mode & OTHERS == 0)
    }
    #[cfg(not(unix))]
    {
        let _ = about;
        Ok(true)
    }
}

/// Gives a file another name, in place of what had that name.
pub fn rename(from: &Path, to: &Path) -> Result<(), FileError> {
    fs::rename(from, to).map_err(|error| FileError::of(from, &error))
}

/// Adds text to a file, which is made if need be. Not waited for: only for what may be lost.
pub fn add(path: &Path, text: &str) -> Result<(), FileError> {
    regular(path)?;
    OpenOptions::new()
        .create(true)
        .append(true)
        .open(path)
        .and_then(|mut file| file.write_all(text.as_bytes()))
        .map_err(|error| FileError::of(path, &error))
}

#[cfg(not(target_family = "wasm"))]
fn temporary(folder: &Path, access: Access) -> std::io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(TEMPORARY);
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(match access {
        Access::Usual => 0o666,
        Access::Owner => 0o600,
    }));
    builder.tempfile_in(folder)
}

#[cfg(not(target_family = "wasm"))]
fn put(path: &Path, bytes: &[u8], replace: bool, access: Access) -> Result<(), FileError> {
    let fail = |error: &std::io::Error| FileError::of(path, error);
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut file = temporary(folder, access).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => FileError::NoFolder(folder.to_path_buf()),
        _ => fail(&error),
    })?;
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
fn put(path: &Path, _: &[u8], _: bool, _: Access) -> Result<(), FileError> {
    Err(FileError::Unsupported(path.to_path_buf()))
}
