//! Something that is looked at again and again beside the work.
//!
//! In: what to look at. Out: nothing; each look says when the next one is due, or that there is none. In the browser nothing is watched.
//! A file is watched by reading it: what two saves within a tick of the clock leave behind is seen, whatever the folder is on.

use std::path::{Path, PathBuf};
use std::time::Duration;

use super::files;

/// Between two looks at a file.
pub const PAUSE: Duration = Duration::from_millis(80);
/// Bytes of a file that are compared.
const COMPARED: u64 = 64 << 20;

/// A file that is looked at again and again.
#[derive(Debug)]
pub struct FileWatch {
    path: PathBuf,
    /// What it held last; `None` where it could not be read.
    held: Option<Vec<u8>>,
    /// Something else that it held at the last look: it may be half written.
    coming: Option<Vec<u8>>,
}

impl FileWatch {
    /// From what it holds now.
    #[must_use]
    pub fn of(path: &Path) -> Self {
        Self {
            path: path.to_owned(),
            held: files::read(path, COMPARED).ok(),
            coming: None,
        }
    }

    /// Whether it holds something else, and the same at two looks. A file that is not there or empty for a moment, as while an editor
    /// writes it anew, has not changed.
    pub fn has_changed(&mut self) -> bool {
        let holds = files::read(&self.path, COMPARED).ok().filter(|holds| !holds.is_empty());
        let Some(holds) = holds.filter(|holds| self.held.as_ref() != Some(holds)) else {
            self.coming = None;
            return false;
        };
        if self.coming.as_ref() != Some(&holds) {
            self.coming = Some(holds);
            return false;
        }
        self.held = self.coming.take();
        true
    }

    /// Waits until it holds something else. `false` where nothing can be watched.
    pub fn wait(&mut self) -> bool {
        #[cfg(not(target_family = "wasm"))]
        {
            while !self.has_changed() {
                std::thread::sleep(PAUSE);
            }
            true
        }
        #[cfg(target_family = "wasm")]
        false
    }
}

/// Calls `look` on a thread of its own, again after as long as it answers, until it answers nothing. Does nothing where threads cannot be
/// started.
pub fn watch(mut look: impl FnMut() -> Option<Duration> + Send + 'static) {
    #[cfg(not(target_family = "wasm"))]
    {
        let watches = move || {
            while let Some(pause) = look() {
                std::thread::sleep(pause);
            }
        };
        // Where no thread can be started, what is watched is found when the program next wakes by itself.
        drop(std::thread::Builder::new().name("watch".to_owned()).spawn(watches));
    }
    #[cfg(target_family = "wasm")]
    {
        let _ = &mut look;
    }
}
