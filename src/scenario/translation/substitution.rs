//! A file read with other texts in the places of its own.
//!
//! In: the text of a file, its translatable texts, words for some of them, and what reads such a file. Out: what was read, and for each
//! of the words what is wrong with them. Words that cannot stand in their place are left out, so that the original stands there.

use super::originals::OriginalText;
use crate::scenario::check::{no_such_letter, same_name, too_long};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, SpannedMessage};
use crate::scenario::edit::{Edit, EditedText};
use crate::scenario::place::Span;
use crate::scenario::quoted::quoted;

/// Words for a text: its index, and the words.
pub(super) type IndexedWords<'a> = (usize, &'a str);

/// What came of reading a file with other words.
pub(super) struct Substituted<T> {
    /// What was read; nothing when it could not be read whatever was left out.
    pub value: Option<T>,
    /// Of the words with this index: what is wrong with them.
    pub findings: Vec<(usize, SpannedMessage)>,
}

/// How often the file is read again without what was wrong; mistakes that hide others come one after the other.
const ROUNDS: usize = 8;

/// Reads a file with words in the places of its own texts.
pub(super) fn substituted<T>(
    text: &str,
    originals: &[OriginalText],
    words: &[IndexedWords<'_>],
    read: impl Fn(&mut DiagnosticSink<'_>) -> Option<T>,
) -> Substituted<T> {
    let mut findings: Vec<(usize, SpannedMessage)> = Vec::new();
    let mut stands = vec![true; words.len()];
    for _ in 0..ROUNDS {
        let edits = edits(originals, words, &stands);
        let Some(edited) = EditedText::new(text).with(&edits) else {
            break;
        };
        let mut out = DiagnosticSink::new("", &edited.text);
        let value = read(&mut out);
        let is_whole = !out.has_errors();
        let (found, _) = out.into_findings();
        let mut left_out = false;
        let mut warnings = Vec::new();
        for finding in found {
            let place = edited.origin(finding.span);
            let Some(word) = word_at(originals, words, place) else {
                continue;
            };
            if finding.rule.severity == Severity::Error {
                if let Some(stands) = stands.get_mut(word) {
                    left_out |= *stands;
                    *stands = false;
                }
                findings.push((word, finding));
            } else if is_about_words(&finding) {
                warnings.push((word, finding));
            }
        }
        if is_whole {
            findings.extend(warnings);
            return Substituted { value, findings };
        }
        if !left_out {
            break;
        }
    }
    Substituted { value: None, findings }
}

/// Warnings that other words can bring; all others are the scenario's own.
fn is_about_words(finding: &SpannedMessage) -> bool {
    [&too_long::RULE, &no_such_letter::RULE, &same_name::RULE]
        .iter()
        .any(|rule| rule.code == finding.rule.code)
}

fn edits(originals: &[OriginalText], words: &[IndexedWords<'_>], stands: &[bool]) -> Vec<Edit> {
    let standing = words.iter().zip(stands).filter(|(_, stands)| **stands);
    standing
        .filter_map(|((index, words), _)| Some((originals.get(*index)?, quoted(words))))
        .flat_map(|(original, words)| {
            let edit = move |span: &Span| Edit {
                span: *span,
                text: words.clone(),
            };
            original.spans.iter().map(edit)
        })
        .collect()
}

/// The words that were put where a finding points.
fn word_at(originals: &[OriginalText], words: &[IndexedWords<'_>], place: Span) -> Option<usize> {
    let is_there = |span: &Span| span.start <= place.start && place.start < span.end;
    words.iter().position(|(index, _)| {
        originals
            .get(*index)
            .is_some_and(|original| original.spans.iter().any(is_there))
    })
}
