//! What is built into the program: `assets/` and `scenarios/`.
//!
//! In: paths like `model.ron` or `locales/en/game.ftl`, with `/` on every system. Out: bytes. A folder named once at
//! the start (`--assets DIR`), laid out like `assets/`, goes before what is built in; what it lacks is built in.

use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use include_dir::{Dir, include_dir};

use super::file_error::FileError;
use super::files;

static ASSETS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets");
static SCENARIOS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/scenarios");
static FOLDER: OnceLock<PathBuf> = OnceLock::new();

/// The most bytes that are read of an asset in `--assets DIR`.
const MOST_BYTES: u64 = 256 * 1024 * 1024;

/// Names the folder that goes before what is built in. Only the first call counts; call it before anything is read.
///
/// # Errors
/// It is not a folder.
pub fn use_folder(folder: &Path) -> Result<(), FileError> {
    if !files::is_there(folder) {
        return Err(FileError::NotFound(folder.to_path_buf()));
    }
    if !files::is_folder(folder) {
        return Err(FileError::NotFolder(folder.to_path_buf()));
    }
    FOLDER.get_or_init(|| folder.to_path_buf());
    Ok(())
}

/// An asset: from the folder if it has it, otherwise the one that is built in.
#[must_use]
pub fn asset(path: &str) -> Option<Cow<'static, [u8]>> {
    let replaced = FOLDER
        .get()
        .and_then(|folder| files::read(&folder.join(path), MOST_BYTES).ok());
    replaced.map(Cow::Owned).or_else(|| shipped(path).map(Cow::Borrowed))
}

/// Where an asset is read from, for messages: its path in the folder, or `assets/...`.
#[must_use]
pub fn label(path: &str) -> String {
    match FOLDER.get().map(|folder| folder.join(path)) {
        Some(replaced) if files::is_there(&replaced) => replaced.display().to_string(),
        _ => format!("assets/{path}"),
    }
}

/// The asset that is built in, whatever the folder has.
#[must_use]
pub fn shipped(path: &str) -> Option<&'static [u8]> {
    ASSETS.get_file(path).map(include_dir::File::contents)
}

/// The assets that stand directly in `folder` (`kinds`), as paths for [`asset`], sorted; those of both places.
#[must_use]
pub fn assets_in(folder: &str) -> Vec<String> {
    let built_in = ASSETS.get_dir(folder).map(names_in).unwrap_or_default();
    let replaced = FOLDER
        .get()
        .and_then(|own| files::list(&own.join(folder)).ok())
        .unwrap_or_default();
    let mut all: Vec<String> = replaced
        .into_iter()
        .filter(|entry| !entry.is_folder)
        .map(|entry| format!("{folder}/{}", entry.name))
        .collect();
    all.extend(built_in.into_iter().map(|name| format!("{folder}/{name}")));
    all.sort();
    all.dedup();
    all
}

/// The names of the sets that a scenario can play in (`ward`), sorted: drawings in `assets/sets`.
#[must_use]
pub fn sets() -> Vec<String> {
    assets_in("sets")
        .iter()
        .filter_map(|path| Some(path.strip_prefix("sets/")?.strip_suffix(".svg")?.to_owned()))
        .collect()
}

/// The folders that stand directly in `folder` of the assets (`locales`), by name, sorted; those of both places.
#[must_use]
pub fn folders_in(folder: &str) -> Vec<String> {
    let mut all: Vec<String> = ASSETS
        .get_dir(folder)
        .map(|dir| dir.dirs().filter_map(|inner| last_part(inner.path())).collect())
        .unwrap_or_default();
    let replaced = FOLDER
        .get()
        .and_then(|own| files::list(&own.join(folder)).ok())
        .unwrap_or_default();
    all.extend(
        replaced
            .into_iter()
            .filter(|entry| entry.is_folder)
            .map(|entry| entry.name),
    );
    all.sort();
    all.dedup();
    all
}

/// The shipped scenarios by name (`the_launch`), sorted; what has another dot in its name is a translation or a play-script.
#[must_use]
pub fn scenarios() -> Vec<String> {
    names_in(&SCENARIOS)
        .iter()
        .filter_map(|name| name.strip_suffix(".ron"))
        .filter(|name| !name.contains('.'))
        .map(str::to_owned)
        .collect()
}

/// A shipped scenario by its name.
#[must_use]
pub fn scenario(name: &str) -> Option<&'static [u8]> {
    scenario_file(&format!("{name}.ron"))
}

/// Anything else that stands beside the shipped scenarios: a translation, a play-script.
#[must_use]
pub fn scenario_file(path: &str) -> Option<&'static [u8]> {
    SCENARIOS.get_file(path).map(include_dir::File::contents)
}

fn names_in(dir: &Dir<'static>) -> Vec<String> {
    let mut names: Vec<String> = dir.files().filter_map(|file| last_part(file.path())).collect();
    names.sort();
    names
}

fn last_part(path: &Path) -> Option<String> {
    path.file_name().map(|name| name.to_string_lossy().into_owned())
}
