//! The file that is open: its text, every text before it, and what is on disk.
//!
//! In: changes from a page, and a file that others may write too. Out: the text, written to the file whole at each change. What another
//! program wrote in between is merged; where both changed the same lines, neither is lost: one has to say which counts.

use std::path::{Path, PathBuf};

use crate::platform::{FileError, files};
use crate::scenario::form::{Change, ChangeError, FormText};
use crate::scenario::{MAX_BYTES, bytes_of};

/// The most bytes of texts that undo goes back to.
const MOST_KEPT: usize = 256 * 1024 * 1024;

/// A scenario's file, open for writing.
#[derive(Debug)]
pub struct Document {
    path: PathBuf,
    text: String,
    /// Its texts before, oldest first.
    before: Vec<String>,
    /// What was undone, the next to be done again last.
    undone: Vec<String>,
    /// As it was last read from or written to the disk.
    on_disk: String,
    /// How often it changed.
    version: u64,
    /// Why it could not be written the last time.
    unsaved: Option<String>,
    /// What another program wrote that does not go together with the text.
    theirs: Option<String>,
}

/// A file that cannot be opened for writing.
#[derive(Debug, thiserror::Error)]
pub enum DocumentError {
    /// It cannot be read.
    #[error(transparent)]
    File(#[from] FileError),
    /// It is no text.
    #[error("`{}` is no text in UTF-8; save it as UTF-8, and open it then", .0.display())]
    NoText(PathBuf),
}

/// What became of a file that others write too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outside {
    /// Nobody else wrote it.
    Same,
    /// What was written was taken over, or went together with the text.
    TakenOver,
    /// Both changed the same lines.
    Conflict,
}

impl Document {
    /// Opens a file.
    ///
    /// # Errors
    /// It cannot be read, or is no text: its first change would lose what is not.
    pub fn open(path: &Path) -> Result<Self, DocumentError> {
        let text = String::from_utf8(bytes_of(path)?).map_err(|_| DocumentError::NoText(path.to_owned()))?;
        Ok(Self {
            path: path.to_owned(),
            on_disk: text.clone(),
            text,
            before: Vec::new(),
            undone: Vec::new(),
            version: 1,
            unsaved: None,
            theirs: None,
        })
    }

    /// Its text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// How often it changed.
    #[must_use]
    pub const fn version(&self) -> u64 {
        self.version
    }

    /// Why it could not be written the last time.
    #[must_use]
    pub fn unsaved(&self) -> Option<&str> {
        self.unsaved.as_deref()
    }

    /// What another program wrote and still waits for a word.
    #[must_use]
    pub fn theirs(&self) -> Option<&str> {
        self.theirs.as_deref()
    }

    /// Whether there is something to undo, and to do again.
    #[must_use]
    pub fn can_undo_and_redo(&self) -> [bool; 2] {
        [!self.before.is_empty(), !self.undone.is_empty()]
    }

    /// Makes a change of a form.
    ///
    /// # Errors
    /// The place is not there any more, the value cannot be read, or the text's syntax is broken.
    pub fn change(&mut self, change: &Change) -> Result<(), ChangeError> {
        let broken = || ChangeError::NoPlace("as long as the text cannot be read".to_owned());
        let form = FormText::read(&self.text).ok_or_else(broken)?;
        let text = form.changed(change)?;
        self.put(text);
        Ok(())
    }

    /// Puts another text in the place of the one that was there at `version`. What changed since then is merged; where that cannot be,
    /// the text that was sent counts, and undo brings the other back.
    pub fn write(&mut self, version: u64, sent: &str) {
        let steps = usize::try_from(self.version.saturating_sub(version)).unwrap_or(usize::MAX);
        let base = self.before.len().checked_sub(steps).and_then(|at| self.before.get(at));
        let merged = base.and_then(|base| diffy::merge(base, &self.text, sent).ok());
        self.put(merged.unwrap_or_else(|| sent.to_owned()));
    }

    fn put(&mut self, text: String) {
        if text == self.text {
            return;
        }
        self.before.push(std::mem::replace(&mut self.text, text));
        self.undone.clear();
        self.version += 1;
        let mut kept: usize = self.before.iter().map(String::len).sum();
        while kept > MOST_KEPT {
            kept -= self.before.remove(0).len();
        }
        self.save();
    }

    /// Goes back to the text before.
    pub fn undo(&mut self) {
        if let Some(text) = self.before.pop() {
            self.undone.push(std::mem::replace(&mut self.text, text));
            self.version += 1;
            self.save();
        }
    }

    /// Goes to the text that was undone last.
    pub fn redo(&mut self) {
        if let Some(text) = self.undone.pop() {
            self.before.push(std::mem::replace(&mut self.text, text));
            self.version += 1;
            self.save();
        }
    }

    /// Writes the text to the file, unless another program wrote there what waits for a word.
    pub fn save(&mut self) {
        if self.look_outside() == Outside::Conflict {
            return;
        }
        match files::replace(&self.path, self.text.as_bytes()) {
            Ok(()) => {
                self.on_disk.clone_from(&self.text);
                self.unsaved = None;
            }
            Err(error) => self.unsaved = Some(error.to_string()),
        }
    }

    /// Looks whether another program wrote the file, and takes over what goes together with the text.
    pub fn look_outside(&mut self) -> Outside {
        let Ok(bytes) = files::read(&self.path, MAX_BYTES as u64) else {
            return Outside::Same;
        };
        let now = String::from_utf8_lossy(&bytes);
        if now == self.on_disk {
            return if self.theirs.is_some() {
                Outside::Conflict
            } else {
                Outside::Same
            };
        }
        if now == self.text {
            self.on_disk = now.into_owned();
            self.theirs = None;
            return Outside::Same;
        }
        if let Ok(merged) = diffy::merge(&self.on_disk, &self.text, &now) {
            self.on_disk = now.into_owned();
            self.theirs = None;
            self.before.push(std::mem::replace(&mut self.text, merged));
            self.undone.clear();
            self.version += 1;
            if self.text != self.on_disk {
                self.save();
            }
            return Outside::TakenOver;
        }
        self.on_disk.clone_from(&now.as_ref().to_owned());
        self.theirs = Some(now.into_owned());
        self.version += 1;
        Outside::Conflict
    }

    /// Says which text counts after a conflict: that of the page, or that of the other program. Undo brings the other back.
    pub fn settle(&mut self, theirs: bool) {
        let Some(other) = self.theirs.take() else { return };
        if theirs {
            self.put(other);
        } else {
            self.before.push(other);
            self.version += 1;
            self.save();
        }
    }
}
