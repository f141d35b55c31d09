//! A file that only grows: what a journal is written into.
//!
//! In: a path, then whole lines. Out: each line on the disk before the call returns, or not at all. The file is locked
//! for as long as it is open. A write that fails half-way (a full disk) is taken back.

use std::fs::{File, Metadata, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::file_error::FileError;
use super::{files, lock};

/// An open, locked file that is appended to.
#[derive(Debug)]
pub struct AppendFile {
    path: PathBuf,
    file: File,
    length: u64,
    broken: bool,
}

impl AppendFile {
    /// A new file that begins with these bytes, written whole or not at all; [`FileError::Exists`] when one is there.
    pub fn create(path: &Path, bytes: &[u8]) -> Result<Self, FileError> {
        files::write_new(path, bytes)?;
        Self::open(path)
    }

    /// A file that is there. [`FileError::InUse`] when another program has it open.
    pub fn open(path: &Path) -> Result<Self, FileError> {
        let fail = |error| FileError::of(path, &error);
        if path.is_dir() {
            return Err(FileError::IsFolder(path.to_path_buf()));
        }
        let file = OpenOptions::new().read(true).write(true).open(path).map_err(fail)?;
        lock::hold(&file, path)?;
        let length = file.metadata().map_err(fail)?.len();
        Ok(Self {
            path: path.to_path_buf(),
            file,
            length,
            broken: false,
        })
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// All of it, up to `limit` bytes.
    pub fn read(&mut self, limit: u64) -> Result<Vec<u8>, FileError> {
        if self.length > limit {
            return Err(FileError::TooLarge {
                path: self.path.clone(),
                limit,
            });
        }
        let mut bytes = Vec::new();
        self.file
            .seek(SeekFrom::Start(0))
            .and_then(|_| (&self.file).take(self.length).read_to_end(&mut bytes))
            .map_err(|error| FileError::of(&self.path, &error))?;
        Ok(bytes)
    }

    /// Adds bytes at the end and waits until the disk has them.
    pub fn append(&mut self, bytes: &[u8]) -> Result<(), FileError> {
        if self.broken {
            return Err(FileError::Broken(self.path.clone()));
        }
        if !self.is_in_place() {
            return Err(FileError::Replaced(self.path.clone()));
        }
        let written = self
            .file
            .seek(SeekFrom::Start(self.length))
            .and_then(|_| self.file.write_all(bytes))
            .and_then(|()| self.file.sync_data());
        match written {
            Ok(()) => {
                self.length += bytes.len() as u64;
                Ok(())
            }
            Err(error) => {
                self.broken = self.file.set_len(self.length).is_err();
                Err(FileError::of(&self.path, &error))
            }
        }
    }

    /// Whether its path still leads to this very file, and nobody else has written into it: a sync program or an editor may
    /// have deleted, moved, cut or replaced it, and what is added to it then is lost.
    fn is_in_place(&self) -> bool {
        let (Ok(there), Ok(open)) = (std::fs::metadata(&self.path), self.file.metadata()) else {
            return false;
        };
        is_same(&there, &open) && (!open.is_file() || (open.len() == self.length && there.len() == self.length))
    }

    /// Drops everything after the first `length` bytes.
    pub fn cut(&mut self, length: u64) -> Result<(), FileError> {
        self.file
            .set_len(length)
            .and_then(|()| self.file.sync_all())
            .map_err(|error| FileError::of(&self.path, &error))?;
        self.length = length;
        Ok(())
    }
}

impl Drop for AppendFile {
    fn drop(&mut self) {
        lock::release(&self.file);
    }
}

/// Whether both are of one file; where the system does not say, they are taken for it.
#[cfg(unix)]
fn is_same(there: &Metadata, open: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (there.dev(), there.ino()) == (open.dev(), open.ino())
}

#[cfg(not(unix))]
fn is_same(there: &Metadata, open: &Metadata) -> bool {
    there.created().ok() == open.created().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_closed_file_can_be_opened_while_a_program_being_started_still_has_a_copy_of_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.journal");
        let file = AppendFile::create(&path, b"one\n").unwrap();
        let copy = file.file.try_clone().unwrap();
        assert!(matches!(AppendFile::open(&path), Err(FileError::InUse(_))));
        drop(file);
        assert!(AppendFile::open(&path).is_ok());
        drop(copy);
    }
}
