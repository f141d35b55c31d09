//! A play-through as one file: its journal, its times, its figures, its record and the texts that it was begun with.
//!
//! In: a play-through that is kept, or the bytes of such a file. Out: one JSON object, or a play-through in this store. What
//! is imported is verified first, like everything that is opened: the chain of the journal, the digest of each text.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::error::JournalError;
use super::header::KeptTexts;
use super::journal::{FIGURES, RECORD, TIMES};
use super::record::Record;
use super::store::{MOST_BYTES, Store, id_of};
use super::texts::digest_of;
use crate::platform::{FileError, files};

/// The format of the file.
const FORMAT: u64 = 1;
/// How every such file begins.
const BEGINNING: &[u8] = b"{\"stepback_play\":";
/// The most bytes that the file may have.
const MOST_BUNDLE_BYTES: u64 = 4 * MOST_BYTES;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Bundle {
    stepback_play: u64,
    id: String,
    journal: String,
    times: String,
    figures: Option<String>,
    /// `None` in files from before there were any, and of a play-through that is not over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    record: Option<String>,
    texts: BTreeMap<String, String>,
}

/// A play-through that was imported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// What it is opened by here.
    pub id: String,
    /// It was there already, with every line of it.
    pub was_there: bool,
}

impl Store {
    /// A play-through as the bytes of one file. A text that is lost is left out.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn export(&self, id: &str) -> Result<Vec<u8>, JournalError> {
        let journal = self.find(id)?;
        let bytes = files::read(&journal, MOST_BYTES)?;
        let record = Record::from_bytes(&journal.display().to_string(), &bytes)?;
        let beside = |ending: &str| {
            let bytes = files::read(&journal.with_extension(ending), MOST_BYTES).ok()?;
            String::from_utf8(bytes).ok()
        };
        let store = self.texts();
        let named = record.head().kept.as_ref();
        let digests = named.into_iter().flat_map(KeptTexts::digests);
        let texts = digests.filter_map(|digest| {
            let text = store.get(digest).ok()?;
            Some((digest.to_owned(), text))
        });
        let bundle = Bundle {
            stepback_play: FORMAT,
            id: id_of(&journal),
            journal: record.verified_text(&bytes),
            times: beside(TIMES).unwrap_or_default(),
            figures: beside(FIGURES),
            record: beside(RECORD),
            texts: texts.collect(),
        };
        serde_json::to_vec(&bundle).map_err(|error| {
            JournalError::File(FileError::Other {
                path: journal,
                why: error.to_string(),
            })
        })
    }

    /// Puts a play-through from such a file into this store, under its id or, where that is taken by another, the next one.
    ///
    /// # Errors
    /// It is no such file, or something in it is not what was exported; nothing is changed then.
    pub fn import(&self, file: &Path) -> Result<Imported, JournalError> {
        let bytes = files::read(file, MOST_BUNDLE_BYTES)?;
        let label = file.display().to_string();
        let not_one = |why: String| JournalError::NotAPlay {
            file: label.clone(),
            why,
        };
        if !bytes.starts_with(BEGINNING) {
            return Err(not_one("it does not begin like one".to_owned()));
        }
        let bundle: Bundle = serde_json::from_slice(&bytes).map_err(|error| not_one(error.to_string()))?;
        if bundle.stepback_play != FORMAT {
            return Err(not_one(format!(
                "it is of format {}, and this program reads format {FORMAT}",
                bundle.stepback_play
            )));
        }
        let record = Record::from_bytes(&label, bundle.journal.as_bytes())?;
        if let Some((digest, _)) = bundle.texts.iter().find(|(digest, text)| digest_of(text) != **digest) {
            return Err(not_one(format!("the text {digest:.12} in it is not what was exported")));
        }
        if let Some(id) = self.has(&bundle.id, bundle.journal.as_bytes()) {
            return Ok(Imported { id, was_there: true });
        }
        let texts = self.texts();
        for text in bundle.texts.values() {
            texts.put(text)?;
        }
        let journal = self.place(record.head(), Some(&bundle.id), bundle.journal.as_bytes())?;
        // Another program may have removed them as long as no journal named them.
        for text in bundle.texts.values() {
            texts.put(text)?;
        }
        files::write(&journal.with_extension(TIMES), bundle.times.as_bytes())?;
        for (ending, kept) in [(FIGURES, &bundle.figures), (RECORD, &bundle.record)] {
            if let Some(kept) = kept {
                files::write(&journal.with_extension(ending), kept.as_bytes())?;
            }
        }
        Ok(Imported {
            id: id_of(&journal),
            was_there: false,
        })
    }
}
