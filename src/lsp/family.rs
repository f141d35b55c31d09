//! A scenario and the files beside it that name its things: play-scripts, and whatever else begins with its name.
//!
//! In: a document. Out: a [`Family`]: the text of each file, as the editor has it if it is open, else from the disk.

use std::path::{Path, PathBuf};

use lsp_types::Uri;

use super::convert::{PlacedText, uri};
use super::documents::{OpenDocument, OpenDocuments};
use crate::platform::{address_of, files};
use crate::scenario::editor::{IdPlace, id_places, walk};
use crate::scenario::{MAX_BYTES, SCRIPT};

/// So many files of a folder are looked at.
const MOST_FILES: usize = 200;

/// A file of a family.
#[derive(Debug)]
pub(super) struct FamilyFile {
    /// Its address.
    pub uri: Uri,
    /// The editor's number of its text, if it is open.
    pub version: Option<i32>,
    /// Its file's name.
    pub name: String,
    /// Its text.
    pub text: PlacedText,
}

impl FamilyFile {
    /// Every id in it.
    pub(super) fn places(&self) -> Vec<IdPlace> {
        id_places(&walk(self.text.body(), &self.name))
    }
}

/// A scenario with the files beside it; the scenario first.
#[derive(Debug)]
pub(super) struct Family {
    /// Its files.
    pub members: Vec<FamilyFile>,
}

impl Family {
    /// Of a document: of a play-script that of the scenario that it names.
    pub(super) fn of(document: &OpenDocument, documents: &OpenDocuments) -> Self {
        let alone = || Self {
            members: vec![open_member(document)],
        };
        let Some(path) = &document.path else { return alone() };
        let scenario_path = if document.name().ends_with(SCRIPT) {
            let Some(named) = scenario_named(document.text.body(), &document.name()) else {
                return alone();
            };
            path.with_file_name(named)
        } else {
            path.clone()
        };
        let Some(scenario) = member(&scenario_path, documents) else {
            return alone();
        };
        let mut members = vec![scenario];
        for beside in files_beside(&scenario_path) {
            if let Some(member) = member(&beside, documents)
                && belongs(&member, &scenario_path)
            {
                members.push(member);
            }
        }
        Self { members }
    }

    /// The file in which things get their ids.
    pub(super) fn scenario(&self) -> Option<&FamilyFile> {
        self.members.first()
    }
}

fn open_member(document: &OpenDocument) -> FamilyFile {
    FamilyFile {
        uri: document.uri.clone(),
        version: Some(document.version),
        name: document.name(),
        text: PlacedText::new(document.text.whole().to_owned()),
    }
}

fn member(path: &Path, documents: &OpenDocuments) -> Option<FamilyFile> {
    if let Some(document) = documents.of_path(path) {
        return Some(open_member(document));
    }
    let text = String::from_utf8(files::read(path, MAX_BYTES as u64).ok()?).ok()?;
    Some(FamilyFile {
        uri: uri(&address_of(path)?)?,
        version: None,
        name: path.file_name()?.to_string_lossy().into_owned(),
        text: PlacedText::new(text),
    })
}

/// The file name that a play-script says its scenario has.
fn scenario_named(text: &str, name: &str) -> Option<String> {
    let walked = walk(text, name);
    let whole = walked.frames.first()?;
    let named = whole.written("scenario", text)?;
    let is_name = Path::new(named).file_name().is_some_and(|file| file == named);
    is_name.then(|| named.to_owned())
}

/// Other RON files of the folder that may be about a scenario: all play-scripts, and what begins with its name.
fn files_beside(scenario: &Path) -> Vec<PathBuf> {
    let stem = scenario.file_stem().map(|stem| stem.to_string_lossy().into_owned());
    let (Some(folder), Some(stem)) = (scenario.parent(), stem) else {
        return Vec::new();
    };
    let mut names: Vec<String> = files::list(folder)
        .unwrap_or_default()
        .into_iter()
        .map(|entry| entry.name)
        .filter(|name| name.ends_with(SCRIPT) || (name.starts_with(&format!("{stem}.")) && is_ron(name)))
        .filter(|name| scenario.file_name().is_none_or(|file| file != name.as_str()))
        .collect();
    names.sort();
    names.truncate(MOST_FILES);
    names.into_iter().map(|name| folder.join(name)).collect()
}

fn is_ron(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|ending| ending == "ron")
}

/// Whether a file beside a scenario is about it.
fn belongs(member: &FamilyFile, scenario: &Path) -> bool {
    if !member.name.ends_with(SCRIPT) {
        return true;
    }
    let named = scenario_named(member.text.body(), &member.name);
    named.is_some_and(|named| scenario.file_name().is_some_and(|file| file == named.as_str()))
}
