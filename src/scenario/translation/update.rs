//! A translation brought up to date with what it translates, or begun.
//!
//! In: what is translated, a language, the translation as it is. Out: its new text. What is missing is added empty, what is stale is
//! marked, what is orphaned is put apart, and what comes back is taken out again. Entries that stay are left as they are written, with
//! the comments that stand before them; no words are ever lost.

use std::fmt::Write as _;

use super::entry_text::{BREAK, INDENT, entry, was_part};
use super::file::{TranslationFile, has_words};
use super::matching::{Fit, Matching, matched};
use super::originals::OriginalText;
use super::pieces::{Pieces, pieces};
use super::source::TranslationSource;
use crate::scenario::authored::TranslatedText;
use crate::scenario::check::format::FORMAT;
use crate::scenario::edit::{Edit, edited};
use crate::scenario::place::{Located, Span};
use crate::scenario::quoted::quoted;

/// A translation that was brought up to date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UpdatedTranslation {
    /// The whole file.
    pub text: String,
    /// Texts that were not in it.
    pub added: usize,
    /// Texts whose original has changed since it was last brought up to date.
    pub changed: usize,
    /// Translations whose text is gone, put apart now.
    pub orphaned: usize,
    /// Texts that are not translated yet.
    pub empty: usize,
    /// Translations that are marked as those of an older text.
    pub stale: usize,
    /// All texts.
    pub texts: usize,
}

/// The translation of a source into a language, brought up to date; begun where there is none.
#[must_use]
pub fn updated(source: &TranslationSource, language: &str, before: Option<&TranslationFile>) -> UpdatedTranslation {
    let entries = before.map(TranslationFile::entries).unwrap_or_default();
    let keys = before.map(TranslationFile::keys).unwrap_or_default();
    let matching = matched(&source.originals, &keys);
    let listed = before.map_or(0, |file| file.written.texts.value.len());
    let mut sum = UpdatedTranslation {
        text: String::new(),
        added: 0,
        changed: 0,
        orphaned: 0,
        empty: 0,
        stale: 0,
        texts: source.originals.len(),
    };
    for (original, found) in source.originals.iter().zip(&matching.of) {
        let found = found.and_then(|(entry, fit)| Some((&entries.get(entry)?.value, fit)));
        sum.added += usize::from(found.is_none());
        sum.changed += usize::from(found.is_some_and(|(entry, fit)| fit == Fit::Changed && has_words(entry)));
        match found {
            Some((entry, fit)) if has_words(entry) => {
                sum.stale += usize::from(was(entry, fit, original).is_some());
            }
            _ => sum.empty += 1,
        }
    }
    let left = matching.left.iter().filter(|left| **left < listed);
    let has_words_at = |index: &&usize| entries.get(**index).is_some_and(|entry| has_words(&entry.value));
    sum.orphaned = left.filter(has_words_at).count();
    let merged = before
        .and_then(|file| kept_as_written(source, file, &entries, &matching))
        .filter(|text| is_complete(text, &entries));
    sum.text = merged.unwrap_or_else(|| anew(source, language, &entries, &matching));
    sum
}

/// What was translated, where that is another text than the one that is there now.
fn was<'e>(entry: &'e TranslatedText, fit: Fit, original: &OriginalText) -> Option<&'e str> {
    let was = entry.was.as_ref().map(|was| was.value.as_str());
    let was = was.or_else(|| (fit == Fit::Changed).then_some(entry.original.value.as_str()));
    was.filter(|was| has_words(entry) && *was != original.text)
}

/// Whether a text can be read again and has every translation that there was.
fn is_complete(text: &str, before: &[&Located<TranslatedText>]) -> bool {
    let Ok(file) = TranslationFile::read("", text.as_bytes()) else {
        return false;
    };
    let now = file.entries();
    let is_there = |words: &str| now.iter().any(|entry| entry.value.text.value == words);
    before
        .iter()
        .filter(|entry| has_words(&entry.value))
        .all(|entry| is_there(&entry.value.text.value))
}

/// The file with its entries in the order of the source, each as it is written.
fn kept_as_written(
    source: &TranslationSource,
    file: &TranslationFile,
    entries: &[&Located<TranslatedText>],
    matching: &Matching,
) -> Option<String> {
    let Pieces {
        head,
        entries: pieces,
        after_texts,
        between,
        after_orphaned,
        tail,
    } = pieces(file)?;
    let mut out = head.to_owned();
    let mut group = "";
    for (original, found) in source.originals.iter().zip(&matching.of) {
        let begins_group = group_of(&original.id) != group;
        group = group_of(&original.id);
        match found {
            Some((index, fit)) => {
                let (piece, entry) = (pieces.get(*index)?, entries.get(*index)?);
                let body = mended(&file.text, entry, *fit, original)?;
                let _ = write!(out, "{}{body},{}", piece.before, piece.after);
            }
            None => out.push_str(&added(original, begins_group)),
        }
    }
    for index in &matching.left {
        // An empty entry goes with its text; what somebody noted above it stays.
        let is_empty = entries.get(*index).is_some_and(|entry| !has_words(&entry.value));
        if let Some(piece) = pieces
            .get(*index)
            .filter(|piece| is_empty && piece.before.contains("//"))
        {
            out.push_str(piece.before.trim_end());
        }
    }
    out.push_str(or_margin(after_texts));
    out.push(']');
    let orphans: Vec<usize> = matching
        .left
        .iter()
        .copied()
        .filter(|left| entries.get(*left).is_some_and(|entry| has_words(&entry.value)))
        .collect();
    match between {
        Some(between) => out.push_str(between),
        None if orphans.is_empty() => {
            out.push_str(tail);
            return Some(out);
        }
        None => out.push_str(",\n    // Translated once, and not in the scenario any more.\n    orphaned: ["),
    }
    for index in orphans {
        let (piece, entry) = (pieces.get(index)?, entries.get(index)?);
        let body = file.text.get(entry.span.range())?;
        let _ = write!(out, "{}{body},{}", piece.before, piece.after);
    }
    out.push_str(or_margin(after_orphaned));
    out.push(']');
    out.push_str(tail);
    Some(out)
}

/// What stands before the end of a list; at least a new line.
fn or_margin(written: &str) -> &str {
    if written.contains('\n') { written } else { "\n    " }
}

/// An entry with what has changed of its original.
fn mended(text: &str, at: &Located<TranslatedText>, fit: Fit, original: &OriginalText) -> Option<String> {
    let entry = &at.value;
    let start = at.span.start;
    let local = |span: Span| Span {
        start: span.start.saturating_sub(start),
        end: span.end.saturating_sub(start),
    };
    let mut edits = Vec::new();
    if fit == Fit::Moved {
        edits.push(Edit {
            span: local(entry.id.span),
            text: quoted(&original.id),
        });
    }
    if fit == Fit::Changed {
        let marked = was(entry, fit, original);
        // Where it is the text again that was translated, the mark goes.
        let span = match &entry.was {
            Some(was) if marked.is_none() => entry.original.span.to(was.span),
            _ => entry.original.span,
        };
        let mark = marked.filter(|_| entry.was.is_none());
        let mark = mark.map_or_else(String::new, |was| format!(",{BREAK}{}", was_part(was)));
        edits.push(Edit {
            span: local(span),
            text: quoted(&original.text) + &mark,
        });
    }
    edited(text.get(at.span.range())?, &edits)
}

/// An entry that is not there yet, with what stands before and after it. Texts of one moment or person stand together.
fn added(original: &OriginalText, begins_group: bool) -> String {
    let gap = if begins_group { "\n" } else { "" };
    format!("{gap}\n{INDENT}{},", entry(&original.id, &original.text, None, ""))
}

/// What the ids of one moment, one person or one list begin with; nothing of what stands alone.
fn group_of(id: &str) -> &str {
    let parts = |count: usize| id.match_indices('.').nth(count - 1).map(|(dot, _)| dot);
    let end = parts(2).or_else(|| parts(1)).unwrap_or(0);
    id.get(..end).unwrap_or(id)
}

/// The whole file, written anew.
fn anew(
    source: &TranslationSource,
    language: &str,
    entries: &[&Located<TranslatedText>],
    matching: &Matching,
) -> String {
    let name = &source.name;
    let mut out = format!(
        "// {name}.ron in another language. Write each translation under its original; what stays empty is shown as it was\n\
         // written. `stepback translate {name}.ron {language}` brings this file up to date, `stepback check` says what is missing.\n\
         Translation(\n    format: {FORMAT},\n    of: {},\n    language: {},\n    texts: [",
        quoted(name),
        quoted(language)
    );
    let mut group = "";
    for (original, found) in source.originals.iter().zip(&matching.of) {
        let begins_group = group_of(&original.id) != group;
        group = group_of(&original.id);
        let found = found.and_then(|(index, fit)| Some((&entries.get(index)?.value, fit)));
        match found {
            Some((kept, fit)) => {
                let was = was(kept, fit, original);
                let body = entry(&original.id, &original.text, was, &kept.text.value);
                let gap = if begins_group { "\n" } else { "" };
                let _ = write!(out, "{gap}\n{INDENT}{body},");
            }
            None => out.push_str(&added(original, begins_group)),
        }
    }
    out.push_str("\n    ],\n");
    let left = matching.left.iter().filter_map(|left| entries.get(*left));
    let orphans: Vec<_> = left.map(|at| &at.value).filter(|entry| has_words(entry)).collect();
    if !orphans.is_empty() {
        out.push_str("    // Translated once, and not in the scenario any more.\n    orphaned: [");
        for kept in orphans {
            let was = kept.was.as_ref().map(|was| was.value.as_str());
            let body = entry(&kept.id.value, &kept.original.value, was, &kept.text.value);
            let _ = write!(out, "\n{INDENT}{body},");
        }
        out.push_str("\n    ],\n");
    }
    out.push_str(")\n");
    out
}
