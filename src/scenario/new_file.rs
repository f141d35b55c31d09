//! The file of a new scenario: where it goes, and the text of one that it is a copy of.
//!
//! In: what somebody typed. Out: a path at which nothing stands yet, with the name that the scenario is known by; or one sentence why not.
//! Nothing is written here.

use std::path::{Path, PathBuf};

use super::kinds::Kinds;
use super::open::{OpenError, bytes_of, is_path, shipped_name};
use super::resolved::Scenario;
use super::script_file::is_play_script;
use crate::platform::{embedded, files};

/// Why no scenario can be begun at a path.
#[derive(Debug, thiserror::Error)]
pub enum NewFileError {
    /// Something is there.
    #[error("`{}` is there already, and is not written over; choose another name", .0.display())]
    Exists(PathBuf),
    /// Not the name of a scenario.
    #[error("`{}` is no name for a scenario: write something like `my_team.ron`, with one dot", .0.display())]
    Name(PathBuf),
    /// The folder is missing.
    #[error("there is no folder `{}`; make it first, or choose another", .0.display())]
    NoFolder(PathBuf),
}

/// Where a new scenario goes, and its name; `.ron` need not be typed.
///
/// # Errors
/// It is no name, something is there, or its folder is missing.
pub fn new_file(typed: &Path) -> Result<(PathBuf, String), NewFileError> {
    let mut path = typed.to_path_buf();
    if path.extension().is_none() {
        path.set_extension("ron");
    }
    let name = path
        .file_stem()
        .and_then(|stem| stem.to_str())
        .unwrap_or_default()
        .to_owned();
    let is_ron = path.extension().is_some_and(|ending| ending == "ron");
    if !is_ron || name.is_empty() || name.contains('.') || is_play_script(&path) {
        return Err(NewFileError::Name(typed.to_path_buf()));
    }
    if files::is_there(&path) {
        return Err(NewFileError::Exists(path));
    }
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty())
        && !files::is_folder(folder)
    {
        return Err(NewFileError::NoFolder(folder.to_path_buf()));
    }
    Ok((path, name))
}

/// The text of a scenario that is copied, by its path or its shipped name: one without mistakes.
///
/// # Errors
/// There is none, or it has mistakes.
pub fn text_to_copy(typed: &str) -> Result<String, OpenError> {
    let bytes = if is_path(typed) {
        bytes_of(Path::new(typed))?
    } else {
        let name = shipped_name(typed).ok_or_else(|| OpenError::unknown(typed))?;
        embedded::scenario(&name)
            .ok_or_else(|| OpenError::unknown(typed))?
            .to_vec()
    };
    Scenario::from_bytes("copied", typed, &bytes, &Kinds::current()?)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
