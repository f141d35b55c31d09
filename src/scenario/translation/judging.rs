//! What is wrong with a translation: what is missing, stale, orphaned, or cannot stand in its place.
//!
//! In: what is translated, the translation, the kinds. Out: warnings with their places in the translation. It is never an error: what
//! is wrong is told as it was written.

use super::file::{TranslationFile, has_words};
use super::matching::{Fit, matched};
use super::source::TranslationSource;
use crate::scenario::check::{
    orphaned_translation, other_translation, stale_translation, unfit_translation, untranslated,
};
use crate::scenario::diagnostic::{Diagnostics, Severity};
use crate::scenario::diagnostic_sink::DiagnosticSink;
use crate::scenario::kinds::Kinds;

/// Everything there is to say about a translation of this source.
#[must_use]
pub fn judged(source: &TranslationSource, file: &TranslationFile, kinds: &Kinds) -> Diagnostics {
    let mut out = DiagnosticSink::new(&file.label, &file.text);
    other_translation::check(&file.written, &source.name, &source.language, &mut out);
    let entries = file.entries();
    let matching = matched(&source.originals, &file.keys());
    let mut missing = Vec::new();
    let mut words = Vec::new();
    for (text, (original, found)) in source.originals.iter().zip(&matching.of).enumerate() {
        let entry = found.and_then(|(entry, fit)| Some((&entries.get(entry)?.value, fit)));
        let Some((entry, fit)) = entry else {
            missing.push(original.id.as_str());
            continue;
        };
        if !has_words(entry) {
            untranslated::report_empty(entry, &mut out);
            continue;
        }
        words.push((text, entry.text.value.as_str(), entry.text.span));
        if fit == Fit::Changed {
            stale_translation::report_changed(entry, &original.text, &mut out);
        } else if let Some(was) = &entry.was {
            stale_translation::report_unseen(was, &mut out);
        }
    }
    untranslated::report_missing(&file.written, &missing, &mut out);
    let listed = file.written.texts.value.len();
    for entry in matching.left.iter().filter(|left| **left < listed) {
        if let Some(entry) = entries.get(*entry).filter(|entry| has_words(&entry.value)) {
            orphaned_translation::report(&entry.value, &mut out);
        }
    }
    let tried: Vec<_> = words.iter().map(|(text, words, _)| (*text, *words)).collect();
    for (word, finding) in source.tried(&tried, kinds).findings {
        let Some((_, _, span)) = words.get(word) else { continue };
        if finding.rule.severity == Severity::Error {
            unfit_translation::report(*span, finding.words, &mut out);
        } else {
            out.report(finding.rule, *span, finding.words);
        }
    }
    out.into_mistakes()
}
