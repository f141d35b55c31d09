//! Makes a pack of a scenario and what stands beside it, and puts one into a folder.
//!
//! In: the path of a scenario, or a checked [`Pack`] and a folder. Out: bytes, or files that were not there before: what is there and is
//! something else stays, and then nothing is written at all.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use super::names::licence_names;
use super::{FORMAT, Pack, PackError, PackText, PackedFile};
use crate::platform::files;
use crate::scenario::beside::beside;
use crate::scenario::open::bytes_of;

impl Pack {
    /// A scenario with its translations, play-scripts and licence, from where its file stands.
    ///
    /// # Errors
    /// One of them cannot be read, is no text, or has a name that no pack takes.
    pub fn of(scenario: &Path, by: &str, licence: &str) -> Result<Self, PackError> {
        let name = scenario
            .file_stem()
            .map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
        let mut packed = vec![packed(scenario, format!("{name}.ron"))?];
        for path in beside(scenario)? {
            let beside = path
                .file_name()
                .map_or_else(String::new, |name| name.to_string_lossy().into_owned());
            packed.push(self::packed(&path, beside)?);
        }
        let folder = scenario.parent().unwrap_or(Path::new(""));
        let licences = licence_names(&name).map(|name| folder.join(name));
        if let Some(path) = licences.iter().find(|path| files::is_file(path)) {
            packed.push(self::packed(path, format!("{name}.licence.txt"))?);
        }
        let pack = Self {
            name,
            by: by.trim().to_owned(),
            licence: licence.trim().to_owned(),
            files: packed,
        };
        pack.holds()?;
        Ok(pack)
    }

    /// The bytes of the file.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let text = PackText {
            stepback_scenario: FORMAT,
            name: self.name.clone(),
            by: self.by.clone(),
            licence: self.licence.clone(),
            files: self.files.clone(),
        };
        serde_json::to_vec(&text).unwrap_or_default()
    }

    /// Writes its files into a folder, which is made if it is not there; the scenario last, so that it is there with all that belongs
    /// to it. Files that are there with the same text count as written. Out: the path of the scenario.
    ///
    /// # Errors
    /// Something else is there, and nothing has been written; or it cannot be written.
    pub fn unpack(&self, folder: &Path) -> Result<PathBuf, PackError> {
        let mut missing = Vec::new();
        for file in self.files.iter().rev() {
            let path = folder.join(&file.name);
            if !files::is_there(&path) {
                missing.push((path, file));
            } else if bytes_of(&path).ok().as_deref() != Some(file.text.as_bytes()) {
                return Err(PackError::There(path));
            }
        }
        files::make_folder(folder)?;
        for (path, file) in missing {
            files::write_new(&path, file.text.as_bytes())?;
        }
        Ok(folder.join(format!("{}.ron", self.name)))
    }
}

fn packed(path: &Path, name: String) -> Result<PackedFile, PackError> {
    let text = String::from_utf8(bytes_of(path)?).map_err(|_| PackError::NotAPack {
        file: path.display().to_string(),
        why: "it is no text in UTF-8, and nothing else is packed".to_owned(),
    })?;
    Ok(PackedFile {
        name,
        sha256: digest_of(&text),
        text,
    })
}

/// SHA-256 of a text, in hex.
pub fn digest_of(text: &str) -> String {
    let mut hex = String::new();
    for byte in Sha256::digest(text.as_bytes()) {
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}
