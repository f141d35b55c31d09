//! Where translations stand: beside what they translate, with the language before the ending of the name.
//!
//! In: the path of a scenario or of a translation. Out: the paths of the others.

use std::path::{Path, PathBuf};

use super::file::is_code;
use crate::platform::files;

/// The path of the translation of a file into a language.
#[must_use]
pub fn translation_path(file: &Path, language: &str) -> PathBuf {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    file.with_file_name(format!("{stem}.{language}.ron"))
}

/// The translations that stand beside a file, sorted.
#[must_use]
pub fn translations_beside(file: &Path) -> Vec<PathBuf> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    let stem = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let entries = files::list(folder.unwrap_or_else(|| Path::new("."))).unwrap_or_default();
    let mut found: Vec<PathBuf> = entries
        .into_iter()
        .filter(|entry| !entry.is_folder)
        .filter(|entry| {
            let inner = entry
                .name
                .strip_suffix(".ron")
                .and_then(|name| name.strip_prefix(&stem));
            inner.and_then(|inner| inner.strip_prefix('.')).is_some_and(is_code)
        })
        .map(|entry| file.with_file_name(entry.name))
        .collect();
    found.sort();
    found
}

/// The file that a translation translates, if the name is one of a translation and the file is there.
#[must_use]
pub fn translated_file(path: &Path) -> Option<PathBuf> {
    let name = path.file_name()?.to_str()?;
    let (stem, language) = name.strip_suffix(".ron")?.rsplit_once('.')?;
    let source = path.with_file_name(format!("{stem}.ron"));
    (is_code(language) && files::is_file(&source)).then_some(source)
}
