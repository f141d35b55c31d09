//! A play-through as one file: its journal, its times, its figures, its record and the texts that it was begun with.
//!
//! In: a play-through that is kept, or the bytes of such a file. Out: one JSON object, or a play-through in this store. What
//! is imported is verified first, like everything that is opened: the chain of the journal, the digest of each text. The
//! journal is written last, so that a play-through is there with all that belongs to it or not at all; of one that is there
//! already, what is missing is put back.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::chain::unsealed;
use super::error::JournalError;
use super::header::KeptTexts;
use super::journal::{FIGURES, RECORD, TIMES};
use super::open::text_of_source;
use super::record::Record;
use super::store::{MOST_BYTES, Store, id_of};
use super::texts::digest_of;
use crate::platform::{FileError, files};

/// The format of the file.
const FORMAT: u64 = 1;
/// How every such file begins.
const BEGINNING: &[u8] = b"{\"stepback_play\":";
/// The most bytes that the file may have.
pub const MOST_BUNDLE_BYTES: u64 = 4 * MOST_BYTES;

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
    /// Something that belongs to it was missing, and was put back.
    pub mended: bool,
}

/// A play-through as one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
    /// The file.
    pub bytes: Vec<u8>,
    /// Why a text that it was begun with is not in it, a sentence for each; nothing when it is whole.
    pub lacks: Vec<String>,
}

impl Bundle {
    /// What stands beside the journal, by the endings of the names.
    fn beside(&self) -> Vec<(&'static str, &str)> {
        let times = (!self.times.is_empty()).then_some(self.times.as_str());
        let all = [
            (TIMES, times),
            (FIGURES, self.figures.as_deref()),
            (RECORD, self.record.as_deref()),
        ];
        let there = all.into_iter().filter_map(|(ending, kept)| Some((ending, kept?)));
        there.collect()
    }
}

impl Store {
    /// A play-through as the bytes of one file. A text that is lost is taken from where it came from, if it is the same there,
    /// and is said otherwise.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn export(&self, id: &str) -> Result<Exported, JournalError> {
        let journal = self.find(id)?;
        let bytes = files::read(&journal, MOST_BYTES)?;
        let record = Record::from_bytes(&journal.display().to_string(), &bytes)?;
        let beside = |ending: &str| {
            let bytes = files::read(&journal.with_extension(ending), MOST_BYTES).ok()?;
            String::from_utf8(bytes).ok()
        };
        let store = self.texts();
        let named = record.head().kept.as_ref();
        let (mut texts, mut lacks) = (BTreeMap::new(), Vec::new());
        for digest in named.into_iter().flat_map(KeptTexts::digests) {
            let kept = store.get(digest);
            match kept.or_else(|why| text_of_source(record.head(), digest).ok_or(why)) {
                Ok(text) => {
                    texts.insert(digest.to_owned(), text);
                }
                Err(why) => lacks.push(why.to_string()),
            }
        }
        let bundle = Bundle {
            stepback_play: FORMAT,
            id: id_of(&journal),
            journal: record.verified_text(&bytes),
            times: beside(TIMES).unwrap_or_default(),
            figures: beside(FIGURES),
            record: beside(RECORD),
            texts,
        };
        match serde_json::to_vec(&bundle) {
            Ok(bytes) => Ok(Exported { bytes, lacks }),
            Err(error) => Err(JournalError::File(FileError::Other {
                path: journal,
                why: error.to_string(),
            })),
        }
    }

    /// Puts a play-through from such a file into this store, as [`Store::import_bytes`].
    ///
    /// # Errors
    /// As there, or the file cannot be read.
    pub fn import(&self, file: &Path) -> Result<Imported, JournalError> {
        let bytes = files::read(file, MOST_BUNDLE_BYTES)?;
        self.import_bytes(&file.display().to_string(), &bytes)
    }

    /// Puts a play-through from the bytes of such a file, called `label` in messages, into this store: under its id or, where
    /// that is taken by another, the next one. Of one that is there already, what is missing is put back.
    ///
    /// # Errors
    /// It is no such file, or something in it is not what was exported; nothing is changed then. Or it cannot be written.
    pub fn import_bytes(&self, label: &str, bytes: &[u8]) -> Result<Imported, JournalError> {
        let (bundle, record) = Self::verified(label, bytes)?;
        if let Some(journal) = self.journal_of(record.head(), &bundle.id, bundle.journal.as_bytes()) {
            return Ok(Imported {
                id: id_of(&journal),
                was_there: true,
                mended: self.put_back(&bundle, &journal)?,
            });
        }
        let texts = self.texts();
        for text in bundle.texts.values() {
            texts.put(text)?;
        }
        let journal = bundle.journal.as_bytes();
        let journal = self.place(record.head(), Some(&bundle.id), &bundle.beside(), journal)?;
        // Another program may have removed them as long as no journal named them.
        for text in bundle.texts.values() {
            texts.put(text)?;
        }
        Ok(Imported {
            id: id_of(&journal),
            was_there: false,
            mended: false,
        })
    }

    fn verified(label: &str, bytes: &[u8]) -> Result<(Bundle, Record), JournalError> {
        let not_one = |why: String| JournalError::NotAPlay {
            file: label.to_owned(),
            why,
        };
        if !bytes.starts_with(BEGINNING) {
            return Err(not_one("it does not begin like one".to_owned()));
        }
        let bundle: Bundle = serde_json::from_slice(bytes).map_err(|error| not_one(error.to_string()))?;
        if bundle.stepback_play != FORMAT {
            return Err(not_one(format!(
                "it is of format {}, and this program reads format {FORMAT}",
                bundle.stepback_play
            )));
        }
        let record = Record::from_bytes(label, bundle.journal.as_bytes())?;
        if let Some((digest, _)) = bundle.texts.iter().find(|(digest, text)| digest_of(text) != **digest) {
            return Err(not_one(format!("the text {digest:.12} in it is not what was exported")));
        }
        Ok((bundle, record))
    }

    /// Puts back what is lost of a play-through that is there; whether that was anything.
    fn put_back(&self, bundle: &Bundle, journal: &Path) -> Result<bool, JournalError> {
        let texts = self.texts();
        let mut mended = false;
        for (digest, text) in &bundle.texts {
            if texts.get(digest).is_err() {
                texts.put(text)?;
                mended = true;
            }
        }
        for (ending, kept) in bundle.beside() {
            let path = journal.with_extension(ending);
            if is_lost(&path, ending) {
                files::replace(&path, kept.as_bytes())?;
                mended = true;
            }
        }
        Ok(mended)
    }
}

/// Whether what stood beside a journal is not there any more, or not whole. Only a record tells by itself that it is whole.
fn is_lost(path: &Path, ending: &str) -> bool {
    match files::read(path, MOST_BYTES) {
        Ok(bytes) => bytes.is_empty() || (ending == RECORD && unsealed(&bytes).is_none()),
        Err(error) => matches!(error, FileError::NotFound(_)),
    }
}
