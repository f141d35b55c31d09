//! Removing the texts that no play-through was begun with any more.
//!
//! In: the journals of a store. Out: a store of texts without those that none of them names. Another program may begin a
//! play-through meanwhile: it puts its texts before and after it writes its journal, and here what was removed is put back
//! when a journal names it after all. So no order of the two loses a text that is needed.

use std::collections::BTreeSet;

use super::error::JournalError;
use super::header::KeptTexts;
use super::record::Record;
use super::store::{MOST_BYTES, Store};
use crate::platform::files;

impl Store {
    /// Removes every text that no journal names; how many. None is removed while a journal cannot be read: nobody knows what it
    /// names.
    ///
    /// # Errors
    /// A folder cannot be listed, or a text that is still named could not be put back.
    pub fn remove_unused_texts(&self) -> Result<usize, JournalError> {
        let Some(named) = self.named_texts()? else { return Ok(0) };
        let texts = self.texts();
        let mut removed = Vec::new();
        for digest in texts.digests()? {
            if !named.contains(&digest) {
                // A damaged one is of no use to anybody.
                let text = texts.get(&digest).ok();
                texts.remove(&digest)?;
                removed.push((digest, text));
            }
        }
        let named = if removed.is_empty() { None } else { self.named_texts()? };
        let is_named = |digest: &String| named.as_ref().is_none_or(|named| named.contains(digest));
        let mut count = removed.len();
        for (_, text) in removed.into_iter().filter(|(digest, _)| is_named(digest)) {
            if let Some(text) = text {
                texts.put(&text)?;
            }
            count -= 1;
        }
        Ok(count)
    }

    /// The digests that the journals name; `None` when one of them cannot be read.
    fn named_texts(&self) -> Result<Option<BTreeSet<String>>, JournalError> {
        let mut named = BTreeSet::new();
        for path in self.paths()? {
            let header = files::read(&path, MOST_BYTES)
                .ok()
                .and_then(|bytes| Record::first_line("", &bytes).ok());
            let Some(header) = header else { return Ok(None) };
            let digests = header.kept.as_ref().map(KeptTexts::digests);
            named.extend(digests.into_iter().flatten().map(str::to_owned));
        }
        Ok(Some(named))
    }
}
