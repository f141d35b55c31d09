//! What stands beside a scenario's file and belongs to it: translations, `NAME.LANGUAGE.ron`, and play-scripts, `NAME.play.ron`.
//!
//! In: the path of a scenario. Out: the paths of the others, sorted by name.

use std::path::{Path, PathBuf};

use crate::platform::{FileError, files};

/// The files that belong to a scenario, without the scenario itself.
///
/// # Errors
/// Its folder cannot be read.
pub fn beside(scenario: &Path) -> Result<Vec<PathBuf>, FileError> {
    let Some(stem) = scenario.file_stem().and_then(|stem| stem.to_str()) else {
        return Ok(Vec::new());
    };
    let folder = match scenario.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let entries = files::list(folder)?;
    let belong = entries
        .into_iter()
        .filter(|entry| !entry.is_folder && belongs(stem, &entry.name));
    Ok(belong.map(|entry| folder.join(entry.name)).collect())
}

/// Whether a file of this name belongs to the scenario of that name.
#[must_use]
pub fn belongs(scenario: &str, name: &str) -> bool {
    let middle = name
        .strip_prefix(scenario)
        .and_then(|rest| rest.strip_prefix('.'))
        .and_then(|rest| rest.strip_suffix(".ron"));
    middle.is_some_and(|middle| !middle.is_empty())
}
