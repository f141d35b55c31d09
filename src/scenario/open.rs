//! Finds a scenario by its path or its shipped name and reads it.
//!
//! In: what somebody typed. Out: the resolved scenario with its warnings, or why not: no such file, or its mistakes.

use std::path::Path;

use super::check::not_text::MAX_BYTES;
use super::diagnostic::{Diagnostic, Diagnostics};
use super::kinds::Kinds;
use super::resolved::Scenario;
use super::suggestion;
use crate::platform::{FileError, embedded, files};

/// Why a scenario could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The file cannot be read.
    #[error("{0}")]
    File(#[from] FileError),
    /// It can be read, and is wrong.
    #[error("{0}")]
    Mistakes(#[from] Diagnostics),
    /// No scenario of that name is shipped, and no file has that path.
    #[error("there is no scenario `{name}`{}; shipped: {}", meant(.close.as_ref()), .known.join(", "))]
    Unknown {
        /// As typed.
        name: String,
        /// The closest shipped name.
        close: Option<String>,
        /// All shipped names.
        known: Vec<String>,
    },
}

fn meant(close: Option<&String>) -> String {
    close.map_or_else(String::new, |name| format!("; did you mean `{name}`"))
}

impl Scenario {
    /// Reads a scenario from a file.
    ///
    /// # Errors
    /// The file cannot be read, or every mistake in it with its place and a remedy.
    pub fn load(path: impl AsRef<Path>) -> Result<Self, OpenError> {
        Ok(from_file(path.as_ref())?.0)
    }

    /// A scenario that is built into the program.
    ///
    /// # Errors
    /// There is none of that name.
    pub fn shipped(name: &str) -> Result<Self, OpenError> {
        Ok(shipped(name)?.0)
    }

    /// A scenario by whatever somebody typed: a path (with a `/` or ending in `.ron`), else a shipped name or title.
    ///
    /// # Errors
    /// As [`Scenario::load`] and [`Scenario::shipped`].
    pub fn find(typed: &str) -> Result<(Self, Vec<Diagnostic>), OpenError> {
        if is_path(typed) {
            from_file(Path::new(typed))
        } else {
            shipped(&shipped_name(typed).ok_or_else(|| OpenError::unknown(typed))?)
        }
    }
}

impl OpenError {
    /// No scenario is called so.
    #[must_use]
    pub fn unknown(name: &str) -> Self {
        let known = embedded::scenarios();
        let close = suggestion::closest(name, known.iter().map(String::as_str)).map(str::to_owned);
        Self::Unknown {
            name: name.to_owned(),
            close,
            known,
        }
    }
}

/// The name of the shipped scenario that is called so: by its name, or by its title in capitals or not.
#[must_use]
pub fn shipped_name(typed: &str) -> Option<String> {
    if embedded::scenario(typed).is_some() {
        return Some(typed.to_owned());
    }
    let title = typed.trim().to_lowercase();
    let is_called_so = |name: &String| shipped(name).is_ok_and(|(found, _)| found.title.to_lowercase() == title);
    embedded::scenarios().into_iter().find(is_called_so)
}

/// Whether what was typed is a path rather than a shipped name.
#[must_use]
pub fn is_path(typed: &str) -> bool {
    typed.contains(['/', '\\'])
        || Path::new(typed)
            .extension()
            .is_some_and(|e| e.eq_ignore_ascii_case("ron"))
}

/// The bytes of a scenario file, at most as many as are ever read.
///
/// # Errors
/// The file cannot be read or is too large.
pub fn bytes_of(path: &Path) -> Result<Vec<u8>, FileError> {
    files::read(path, MAX_BYTES as u64)
}

impl Kinds {
    /// The kinds that are built in, or those of `--assets DIR`.
    ///
    /// # Errors
    /// Every mistake in them.
    pub fn current() -> Result<Self, Diagnostics> {
        let read: Vec<(String, String)> = embedded::assets_in("kinds")
            .into_iter()
            .filter(|path| is_kind_file(path))
            .filter_map(|path| {
                let bytes = embedded::asset(&path)?;
                Some((embedded::label(&path), String::from_utf8_lossy(&bytes).into_owned()))
            })
            .collect();
        let files: Vec<(&str, &str)> = read
            .iter()
            .map(|(label, text)| (label.as_str(), text.as_str()))
            .collect();
        Ok(Self::read(&files)?.0)
    }
}

/// Whether it is the file of a kind: what has another dot in its name is a translation.
fn is_kind_file(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.strip_suffix(".ron").is_some_and(|stem| !stem.contains('.'))
}

fn from_file(path: &Path) -> Result<(Scenario, Vec<Diagnostic>), OpenError> {
    let bytes = bytes_of(path)?;
    let name = path
        .file_stem()
        .map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
    Ok(Scenario::from_bytes(
        &name,
        &path.display().to_string(),
        &bytes,
        &Kinds::current()?,
    )?)
}

fn shipped(name: &str) -> Result<(Scenario, Vec<Diagnostic>), OpenError> {
    let bytes = embedded::scenario(name).ok_or_else(|| OpenError::unknown(name))?;
    Ok(Scenario::from_bytes(
        name,
        &format!("scenarios/{name}.ron"),
        bytes,
        &Kinds::current()?,
    )?)
}
