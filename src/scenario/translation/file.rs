//! The file of a translation, read.
//!
//! In: bytes with a label. Out: a [`TranslationFile`] with the place of everything in it, or every mistake.

use crate::scenario::authored;
use crate::scenario::check::not_text;
use crate::scenario::diagnostic::Diagnostics;
use crate::scenario::diagnostic_sink::DiagnosticSink;
use crate::scenario::load;
use crate::scenario::place::Located;

use super::matching::EntryKey;

/// A translation as it is written.
#[derive(Debug, Clone)]
pub struct TranslationFile {
    /// Its label in messages.
    pub label: String,
    /// All of its text.
    pub text: String,
    pub(super) written: authored::Translation,
}

impl TranslationFile {
    /// Reads a translation.
    ///
    /// # Errors
    /// Mistakes of syntax and types; what fits the scenario is not looked at.
    pub fn read(label: &str, bytes: &[u8]) -> Result<Self, Diagnostics> {
        let text = not_text::text(label, bytes)?;
        let mut out = DiagnosticSink::new(label, text);
        let written = load::authored(&mut out).filter(|_| !out.has_errors());
        match written {
            Some(written) => Ok(Self {
                label: label.to_owned(),
                text: text.to_owned(),
                written,
            }),
            None => Err(out.into_mistakes()),
        }
    }

    /// The language of its texts.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.written.language.value
    }

    /// How many of its texts are translated, and how many there are; orphaned ones are not counted.
    #[must_use]
    pub fn counts(&self) -> (usize, usize) {
        let texts = &self.written.texts.value;
        let done = texts.iter().filter(|entry| has_words(&entry.value));
        (done.count(), texts.len())
    }

    /// The entries of the list, then the orphaned ones.
    pub(super) fn entries(&self) -> Vec<&Located<authored::TranslatedText>> {
        let orphaned = self.written.orphaned.iter().flat_map(|list| &list.value);
        self.written.texts.value.iter().chain(orphaned).collect()
    }

    /// The same, as far as they are looked for.
    pub(super) fn keys(&self) -> Vec<EntryKey<'_>> {
        self.entries()
            .into_iter()
            .map(|entry| EntryKey {
                id: &entry.value.id.value,
                original: &entry.value.original.value,
                has_words: has_words(&entry.value),
            })
            .collect()
    }
}

/// Whether there is a translation.
pub(super) fn has_words(entry: &authored::TranslatedText) -> bool {
    !entry.text.value.trim().is_empty()
}

/// Whether a text can be a language's code: letters, digits and hyphens, at most sixteen, such as `de` or `pt-BR`. It stands in names of
/// files.
#[must_use]
pub fn is_code(language: &str) -> bool {
    let is_part = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    (2..=16).contains(&language.len())
        && language.split('-').all(is_part)
        && language.starts_with(|first: char| first.is_ascii_lowercase())
        && language != "play"
}
