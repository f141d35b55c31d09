//! The documents that are open in the editor.
//!
//! In: what the editor says of opening, changing and closing. Out: each document's text, and which of them have to be checked again.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use lsp_types::{TextDocumentContentChangeEvent, Uri};

use super::convert::PlacedText;
use super::findings::{Findings, found};
use crate::platform::path_of;
use crate::scenario::Kinds;

/// A document that is open in the editor.
#[derive(Debug)]
pub(super) struct OpenDocument {
    /// Its address, as the editor writes it.
    pub uri: Uri,
    /// Its path; nothing of one that is in no file yet.
    pub path: Option<PathBuf>,
    /// The editor's number of this text.
    pub version: i32,
    /// Its text.
    pub text: PlacedText,
    /// What is wrong with it, once that has been looked for.
    pub findings: Option<Findings>,
}

impl OpenDocument {
    /// Its file's name, which says what it is.
    pub(super) fn name(&self) -> String {
        file_name(self.path.as_deref(), &self.uri)
    }
}

/// A path's last part; of what is in no file the last part of its address.
fn file_name(path: Option<&Path>, uri: &Uri) -> String {
    match path.and_then(Path::file_name) {
        Some(name) => name.to_string_lossy().into_owned(),
        None => uri.as_str().rsplit('/').next().unwrap_or_default().to_owned(),
    }
}

/// All of them.
#[derive(Debug, Default)]
pub(super) struct OpenDocuments {
    by_address: BTreeMap<String, OpenDocument>,
}

impl OpenDocuments {
    /// One was opened.
    pub(super) fn open(&mut self, uri: Uri, version: i32, text: String) {
        let document = OpenDocument {
            path: path_of(uri.as_str()),
            version,
            text: PlacedText::new(text),
            findings: None,
            uri,
        };
        self.by_address.insert(document.uri.as_str().to_owned(), document);
    }

    /// One was changed: each change is made in the text that the one before it left.
    pub(super) fn change(&mut self, uri: &Uri, version: i32, changes: &[TextDocumentContentChangeEvent]) {
        let Some(document) = self.by_address.get_mut(uri.as_str()) else {
            return;
        };
        for change in changes {
            document.text = match change.range {
                Some(range) => document.text.changed(range, &change.text),
                None => PlacedText::new(change.text.clone()),
            };
        }
        document.version = version;
        document.findings = None;
    }

    /// One was closed.
    pub(super) fn close(&mut self, uri: &Uri) {
        self.by_address.remove(uri.as_str());
    }

    /// A file was saved: what is read together with it has to be looked at again.
    pub(super) fn saved(&mut self, uri: &Uri) {
        let folder = path_of(uri.as_str()).and_then(|path| path.parent().map(Path::to_path_buf));
        for document in self.by_address.values_mut() {
            let beside = document.path.as_deref().and_then(Path::parent) == folder.as_deref();
            if beside && document.uri != *uri {
                document.findings = None;
            }
        }
    }

    /// The document with this address.
    pub(super) fn get(&self, uri: &Uri) -> Option<&OpenDocument> {
        self.by_address.get(uri.as_str())
    }

    /// The document of this file.
    pub(super) fn of_path(&self, path: &Path) -> Option<&OpenDocument> {
        self.by_address
            .values()
            .find(|document| document.path.as_deref() == Some(path))
    }

    /// Whether any has to be checked.
    pub(super) fn any_unchecked(&self) -> bool {
        self.by_address.values().any(|document| document.findings.is_none())
    }

    /// Checks the next one that has to be, and gives it back.
    pub(super) fn check_next(&mut self, kinds: &Kinds) -> Option<&OpenDocument> {
        let next = self
            .by_address
            .values_mut()
            .find(|document| document.findings.is_none())?;
        next.findings = Some(found(&next.name(), next.path.as_deref(), &next.text, kinds));
        Some(next)
    }

    /// Checks this one, if that has not been done.
    pub(super) fn checked(&mut self, uri: &Uri, kinds: &Kinds) -> Option<&OpenDocument> {
        let document = self.by_address.get_mut(uri.as_str())?;
        if document.findings.is_none() {
            document.findings = Some(found(&document.name(), document.path.as_deref(), &document.text, kinds));
        }
        Some(document)
    }
}
