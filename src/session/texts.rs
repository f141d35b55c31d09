//! A content-addressed store of the texts that play-throughs were begun with: `DATA/texts/<sha256>`.
//!
//! In: a text, or the digest that a journal's header names. Out: the digest, or the text exactly as it was. Each text is
//! there once, for all play-throughs, and is written whole or not at all before the journal that names it.

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::chain::hex;
use crate::platform::{FileError, files};

const FOLDER: &str = "texts";
/// The most bytes that a text may have: a scenario has at most 8 MiB, all kinds together less.
const MOST_BYTES: u64 = 64 * 1024 * 1024;
/// Hex digits of a SHA-256.
const DIGITS: usize = 64;

/// The texts in a data folder.
#[derive(Debug, Clone)]
pub struct TextStore {
    folder: PathBuf,
}

/// Why a text that a journal names cannot be had.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// It is not there, or cannot be read.
    #[error(transparent)]
    File(#[from] FileError),
    /// It is not what was written.
    #[error("`{}` is not what was kept there", .0.display())]
    Damaged(PathBuf),
    /// What the journal names is no digest.
    #[error("a text is named that cannot be one")]
    NoDigest,
}

impl TextStore {
    /// The texts of the data folder in which a folder of journals stands. Nothing is made before the first is kept.
    #[must_use]
    pub fn beside(plays: &Path) -> Self {
        Self {
            folder: plays.with_file_name(FOLDER),
        }
    }

    /// Where they are.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Keeps a text and says by which digest it is found again. A damaged copy is replaced.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn put(&self, text: &str) -> Result<String, FileError> {
        let digest = digest_of(text);
        if self.get(&digest).is_err() {
            // What people wrote of themselves is in the folder that is made with it.
            files::make_private_folder(&self.folder)?;
            files::replace(&self.folder.join(&digest), text.as_bytes())?;
        }
        Ok(digest)
    }

    /// The digests of all that are there, whole or not.
    ///
    /// # Errors
    /// The folder cannot be listed.
    pub(super) fn digests(&self) -> Result<Vec<String>, FileError> {
        let entries = match files::list(&self.folder) {
            Ok(entries) => entries,
            Err(FileError::NotFound(_) | FileError::Unsupported(_)) => Vec::new(),
            Err(error) => return Err(error),
        };
        let names = entries.into_iter().map(|entry| entry.name);
        Ok(names.filter(|name| is_digest(name)).collect())
    }

    /// Removes a text by its digest.
    ///
    /// # Errors
    /// The file cannot be removed.
    pub(super) fn remove(&self, digest: &str) -> Result<(), FileError> {
        files::remove(&self.folder.join(digest))
    }

    /// The text of a digest, known to be what was kept.
    ///
    /// # Errors
    /// It is not there, or is another.
    pub fn get(&self, digest: &str) -> Result<String, TextError> {
        if !is_digest(digest) {
            return Err(TextError::NoDigest);
        }
        let path = self.folder.join(digest);
        let bytes = files::read(&path, MOST_BYTES)?;
        match String::from_utf8(bytes) {
            Ok(text) if digest_of(&text) == digest => Ok(text),
            _ => Err(TextError::Damaged(path)),
        }
    }
}

/// Whether a name can be one of a text.
fn is_digest(name: &str) -> bool {
    name.len() == DIGITS && name.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// SHA-256 of a text in hex, as `sha256sum` prints it.
pub(super) fn digest_of(text: &str) -> String {
    hex(&Sha256::digest(text.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_digests_name_a_text() {
        let store = TextStore::beside(Path::new("/nowhere/plays"));
        for crafted in ["", "../../../etc/passwd", &"/".repeat(64)] {
            assert_eq!(store.get(crafted), Err(TextError::NoDigest), "{crafted}");
        }
        assert!(matches!(store.get(&"0".repeat(64)), Err(TextError::File(_))));
    }
}
