//! A translation on its way to a translator and back: rows, whatever file they travel in.
//!
//! In: what is translated, the translation, and rows that came back. Out: rows of every text; or the translation with the words of the
//! rows in it. A row is known by id and original, as everything here is. An empty row changes nothing.

use super::entry_text::{BREAK, was_part};
use super::file::{TranslationFile, has_words};
use super::matching::{EntryKey, Fit, matched};
use super::source::TranslationSource;
use super::update::{UpdatedTranslation, updated};
use crate::scenario::diagnostic::Diagnostics;
use crate::scenario::edit::{Edit, edited};
use crate::scenario::quoted::quoted;

/// A text with its translation, as it travels.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ForeignText {
    /// Where it stands.
    pub id: String,
    /// As the scenario has it.
    pub original: String,
    /// What was translated, where that was another text; nothing once the translation is right.
    pub was: Option<String>,
    /// The translation; may be empty.
    pub words: String,
}

/// What came of rows that were taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenIn {
    /// The translation with them.
    pub translation: UpdatedTranslation,
    /// Texts that have other words now.
    pub changed: usize,
    /// Ids of the rows with words that belong to no text any more; they are not taken.
    pub strangers: Vec<String>,
}

impl TranslationFile {
    /// A row for each of its texts.
    #[must_use]
    pub fn rows(&self) -> Vec<ForeignText> {
        let entries = self.written.texts.value.iter().map(|entry| &entry.value);
        entries
            .map(|entry| ForeignText {
                id: entry.id.value.clone(),
                original: entry.original.value.clone(),
                was: entry.was.as_ref().map(|was| was.value.clone()),
                words: entry.text.value.clone(),
            })
            .collect()
    }

    /// Brings a translation up to date and takes the words of rows into it.
    ///
    /// # Errors
    /// What was written cannot be read again.
    pub fn taking_in(
        source: &TranslationSource,
        language: &str,
        before: Option<&Self>,
        rows: &[ForeignText],
    ) -> Result<TakenIn, Diagnostics> {
        let current = updated(source, language, before);
        let file = Self::read("", current.text.as_bytes())?;
        let keys: Vec<EntryKey<'_>> = rows
            .iter()
            .map(|row| EntryKey {
                id: &row.id,
                original: &row.original,
                has_words: !row.words.trim().is_empty(),
            })
            .collect();
        let matching = matched(&source.originals, &keys);
        let entries = file.entries();
        let mut edits = Vec::new();
        let mut changed = 0;
        for (text, found) in matching.of.iter().enumerate() {
            let Some((row, fit)) = found.and_then(|(row, fit)| Some((rows.get(row)?, fit))) else {
                continue;
            };
            // What was brought up to date has the texts in the order of the source.
            let Some(entry) = entries.get(text).map(|at| &at.value) else {
                continue;
            };
            if row.words.trim().is_empty() {
                continue;
            }
            if row.words != entry.text.value {
                changed += 1;
                edits.push(Edit {
                    span: entry.text.span,
                    text: quoted(&row.words),
                });
            }
            let was = match fit {
                Fit::Changed => Some(row.was.as_ref().unwrap_or(&row.original)),
                Fit::Same | Fit::Moved => row.was.as_ref(),
            };
            let is_marked = entry.was.is_some();
            if was.is_some() != is_marked && (is_marked || has_words(entry) || fit == Fit::Changed) {
                let span = entry
                    .was
                    .as_ref()
                    .map_or(entry.original.span, |was| entry.original.span.to(was.span));
                let mark = was.map_or_else(String::new, |was| format!(",{BREAK}{}", was_part(was)));
                edits.push(Edit {
                    span,
                    text: quoted(&entry.original.value) + &mark,
                });
            }
        }
        let strangers = matching.left.iter().filter_map(|left| rows.get(*left));
        let strangers = strangers
            .filter(|row| !row.words.trim().is_empty())
            .map(|row| row.id.clone());
        let text = edited(&file.text, &edits).unwrap_or_else(|| file.text.clone());
        let whole = Self::read("", text.as_bytes())?;
        Ok(TakenIn {
            translation: UpdatedTranslation {
                text,
                ..updated(source, language, Some(&whole))
            },
            changed,
            strangers: strangers.collect(),
        })
    }
}
