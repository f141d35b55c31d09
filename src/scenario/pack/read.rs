//! Reads a pack: every rule about what may be in it, one after the other.
//!
//! In: bytes. Out: a [`Pack`] in which everything holds, or the first thing that does not.

use std::collections::BTreeSet;
use std::path::Path;

use super::names::{PackFileSort, plain};
use super::write::digest_of;
use super::{BEGINNING, FORMAT, MOST_PACKED_FILES, Pack, PackError, PackText};
use crate::platform::files;
use crate::platform::terminal_text::is_embedding;
use crate::scenario::check::not_text::MAX_BYTES;
use crate::scenario::kinds::Kinds;
use crate::scenario::resolved::Scenario;

/// The most bytes of a pack, 32 MiB. What is read is never larger than this, whatever it says of itself.
pub const MOST_PACK_BYTES: u64 = 4 * MAX_BYTES as u64;
/// The most characters of a line about it.
const LONGEST_LINE: usize = 200;

impl Pack {
    /// Reads a pack from a file.
    ///
    /// # Errors
    /// The file cannot be read, or as [`Pack::from_bytes`].
    pub fn open(path: &Path) -> Result<Self, PackError> {
        let bytes = files::read(path, MOST_PACK_BYTES)?;
        Self::from_bytes(&path.display().to_string(), &bytes)
    }

    /// Reads a pack from its bytes; `label` is what it is called in messages.
    ///
    /// # Errors
    /// Something in it does not hold.
    pub fn from_bytes(label: &str, bytes: &[u8]) -> Result<Self, PackError> {
        let not_one = |why: &str| PackError::NotAPack {
            file: label.to_owned(),
            why: why.to_owned(),
        };
        let text = std::str::from_utf8(bytes).map_err(|_| not_one("it is no text"))?;
        let behind = text
            .strip_prefix(BEGINNING)
            .ok_or_else(|| not_one("it does not begin like one"))?;
        // Before anything else: a newer format may have parts that this program does not know.
        let digits: String = behind
            .trim_start()
            .chars()
            .take_while(char::is_ascii_digit)
            .take(18)
            .collect();
        match digits.parse::<u64>() {
            Ok(FORMAT) => {}
            Ok(0) | Err(_) => return Err(not_one("it does not say of which format it is")),
            Ok(newer) => return Err(PackError::Newer(newer)),
        }
        let read: PackText = serde_json::from_str(text).map_err(|error| not_one(&error.to_string()))?;
        let pack = Self {
            name: read.name,
            by: read.by,
            licence: read.licence,
            files: read.files,
        };
        pack.holds()?;
        Ok(pack)
    }

    /// Everything that must hold of a pack but whether its scenario can be played.
    pub(super) fn holds(&self) -> Result<(), PackError> {
        plain(&self.name)?;
        if self.name.contains('.') {
            return Err(PackError::Name {
                name: self.name.clone(),
                why: "a scenario's name has no dot",
            });
        }
        line("by", &self.by)?;
        line("licence", &self.licence)?;
        if self.files.len() > MOST_PACKED_FILES {
            let has = self.files.len();
            return Err(PackError::TooMuch(format!(
                "{has} files, and {MOST_PACKED_FILES} are taken"
            )));
        }
        let mut names = BTreeSet::new();
        for file in &self.files {
            PackFileSort::of(&self.name, &file.name)?;
            if !names.insert(file.name.to_lowercase()) {
                return Err(PackError::Twice(file.name.clone()));
            }
            if file.text.len() > MAX_BYTES {
                let size = MAX_BYTES / (1024 * 1024);
                return Err(PackError::TooMuch(format!("`{}` is larger than {size} MiB", file.name)));
            }
            if digest_of(&file.text) != file.sha256.to_ascii_lowercase() {
                return Err(PackError::Changed(file.name.clone()));
            }
        }
        match self.files.first() {
            Some(first) if first.name == format!("{}.ron", self.name) => Ok(()),
            _ => Err(PackError::NoScenario(self.name.clone())),
        }
    }

    /// The scenario in it, as this program reads it.
    ///
    /// # Errors
    /// It has mistakes for this program.
    pub fn scenario(&self, kinds: &Kinds) -> Result<Scenario, PackError> {
        let Some(first) = self.files.first() else {
            return Err(PackError::NoScenario(self.name.clone()));
        };
        let read = Scenario::from_bytes(&self.name, &first.name, first.text.as_bytes(), kinds);
        read.map(|(scenario, _)| scenario).map_err(|mistakes| {
            let first = mistakes.list().first();
            PackError::Mistakes(first.map_or_else(String::new, |mistake| {
                format!("{} line {}, {}", mistake.code, mistake.line, mistake.what)
            }))
        })
    }
}

/// Refuses what is no short line of text.
fn line(what: &'static str, text: &str) -> Result<(), PackError> {
    let is_hidden = |c: char| c.is_control() || is_embedding(c);
    if text.chars().count() > LONGEST_LINE || text.contains(is_hidden) {
        return Err(PackError::NoLine(what));
    }
    Ok(())
}
