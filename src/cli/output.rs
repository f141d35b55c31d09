//! Output files: the one place that decides whether a command may write to a path.
//!
//! In: what was typed after an option that names a file, and what the command reads. Out: an [`OutputTarget`], or a sentence. `-` is
//! the standard output. What people cannot make again is never written over: a play-through and all that belongs to it, a
//! scenario, what the command reads; nothing is written where play-throughs are kept; and no two forms go to one file.

use std::path::{Path, PathBuf};

use super::error::{CliError, OutputError};
use super::out;
use crate::platform::files;
use crate::session::Store;

/// What names the standard output.
pub(super) const STANDARD: &str = "-";
/// The ends of names that belong to somebody's work: play-throughs, scenarios, translations.
const SOURCES: [&str; 8] = ["journal", "times", "figures", "record", "stepback", "ron", "ftl", "rs"];
/// The name of a file that holds the key to a store.
const SECRETS: &str = "lrs.json";
/// What the files of the program begin with, whatever they are called.
const BEGINNINGS: [&str; 7] = [
    "{\"stepback",
    "{\"figures\":",
    "{\"record\":",
    "Scenario(",
    "Kind(",
    "Model(",
    "Translation(",
];
/// How much of a file is looked at.
const LOOKED_AT: usize = 64 * 1024;

/// Where something is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum OutputTarget {
    /// To the standard output.
    Standard,
    /// Into a file.
    File(PathBuf),
}

/// The outputs of one command.
#[derive(Debug, Default)]
pub(super) struct Outputs {
    inputs: Vec<PathBuf>,
    taken: Vec<PathBuf>,
}

impl Outputs {
    /// Of a command that reads these.
    pub fn reading(inputs: impl IntoIterator<Item = PathBuf>) -> Self {
        Self {
            inputs: inputs.into_iter().map(|path| files::real(&path)).collect(),
            taken: Vec::new(),
        }
    }

    /// Where a form goes, if it may go there. Nothing is written yet, so that a command that is refused has written nothing.
    pub fn claim(&mut self, path: &Path) -> Result<OutputTarget, CliError> {
        let is_standard = path.as_os_str() == STANDARD;
        let place = if is_standard {
            path.to_path_buf()
        } else {
            files::real(path)
        };
        if self.taken.contains(&place) {
            return Err(OutputError::Twice(path.to_path_buf()).into());
        }
        if !is_standard {
            self.may_replace(path, &place)?;
        }
        self.taken.push(place);
        Ok(OutputTarget::of(path))
    }

    /// Where a file goes that must not be there yet, if it may go there.
    pub fn claim_new(path: &Path) -> Result<OutputTarget, CliError> {
        let target = OutputTarget::of(path);
        match target {
            OutputTarget::File(_) => outside_of_what_is_kept(path, &files::real(path))?,
            OutputTarget::Standard => {}
        }
        Ok(target)
    }

    /// A folder for pictures, made if it is not there; what stands in it must not be anything else.
    #[cfg(feature = "game")]
    pub fn claim_folder(path: &Path) -> Result<PathBuf, CliError> {
        outside_of_what_is_kept(path, &files::real(path))?;
        if files::is_there(path) {
            let others = files::list(path)?;
            let is_picture = |name: &str| Path::new(name).extension().is_some_and(|ending| ending == "png");
            if others.iter().any(|entry| !is_picture(&entry.name)) {
                return Err(OutputError::Used(path.to_path_buf()).into());
            }
        }
        files::make_folder(path)?;
        Ok(path.to_path_buf())
    }

    /// Whether what stands at a path may be replaced.
    fn may_replace(&self, typed: &Path, place: &Path) -> Result<(), OutputError> {
        if self.inputs.iter().any(|input| input == place) {
            return Err(OutputError::Input(typed.to_path_buf()));
        }
        let ending = place.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        let is_source = SOURCES.iter().any(|source| ending.eq_ignore_ascii_case(source));
        let is_secret = place.file_name().is_some_and(|name| name == SECRETS);
        if files::is_file(place) && (is_source || is_secret || begins_like_a_source(place)) {
            return Err(OutputError::Source(typed.to_path_buf()));
        }
        outside_of_what_is_kept(typed, place)
    }
}

/// Nothing but play-throughs stands where they are kept.
fn outside_of_what_is_kept(typed: &Path, place: &Path) -> Result<(), OutputError> {
    if place.ancestors().skip(1).any(Store::keeps_in) {
        return Err(OutputError::Kept(typed.to_path_buf()));
    }
    Ok(())
}

/// Whether a file begins as journals and scenarios do, behind white space and comments.
fn begins_like_a_source(path: &Path) -> bool {
    let Ok(bytes) = files::beginning(path, LOOKED_AT) else {
        return false;
    };
    let text = String::from_utf8_lossy(&bytes);
    let mut rest = text.trim_start_matches('\u{feff}').trim_start();
    loop {
        let behind = if rest.starts_with("//") || rest.starts_with("#!") {
            rest.split_once('\n').map(|(_, behind)| behind)
        } else if rest.starts_with("/*") {
            rest.split_once("*/").map(|(_, behind)| behind)
        } else {
            None
        };
        match behind {
            Some(behind) => rest = behind.trim_start(),
            None => return BEGINNINGS.iter().any(|beginning| rest.starts_with(beginning)),
        }
    }
}

impl OutputTarget {
    /// What a path that was typed names.
    fn of(path: &Path) -> Self {
        if path.as_os_str() == STANDARD {
            Self::Standard
        } else {
            Self::File(path.to_path_buf())
        }
    }

    /// Writes all of it: a file whole or not at all. What is said about it stays out of what is written.
    pub fn write(&self, bytes: &[u8], about: &str) -> Result<(), CliError> {
        match self {
            Self::Standard => out::bytes(bytes),
            Self::File(path) => {
                files::write(path, bytes)?;
                out::print(&format!("Written: {}{about}\n", path.display()));
            }
        }
        Ok(())
    }
}
