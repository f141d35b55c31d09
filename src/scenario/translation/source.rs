//! What is translated: a scenario or a kind of moment, with everything in it that can be.
//!
//! In: the bytes of its file. Out: a [`TranslationSource`], or the file's mistakes.

use super::originals::{self, OriginalText};
use super::substitution::{IndexedWords, Substituted, substituted};
use crate::scenario::check::not_text;
use crate::scenario::diagnostic::Diagnostics;
use crate::scenario::diagnostic_sink::DiagnosticSink;
use crate::scenario::kind_files::read_kind;
use crate::scenario::kinds::Kinds;
use crate::scenario::load::{read_authored, read_authored_kind, resolved};
use crate::scenario::source_texts::KINDS_LANGUAGE;
use crate::scenario::tree::{self, RonValue};

/// A file whose texts can be translated.
#[derive(Debug, Clone)]
pub struct TranslationSource {
    /// Its name without ending.
    pub name: String,
    /// The language that it is written in.
    pub language: String,
    /// What can be translated, in the order of the file.
    pub originals: Vec<OriginalText>,
    text: String,
    is_kind: bool,
}

impl TranslationSource {
    /// Reads a scenario, or a file of `assets/kinds`.
    ///
    /// # Errors
    /// Mistakes of syntax and types in it.
    pub fn read(name: &str, label: &str, bytes: &[u8]) -> Result<Self, Diagnostics> {
        let text = not_text::text(label, bytes)?;
        let root = tree::read(&mut DiagnosticSink::new(label, text));
        let is_kind = matches!(&root.value, RonValue::Group(group) if group.name.as_deref() == Some("Kind"));
        let (language, originals) = if is_kind {
            let written = read_authored_kind(label, text)?;
            (KINDS_LANGUAGE.to_owned(), originals::of_kind(&written))
        } else {
            let written = read_authored(label, text)?;
            let language = written.language.value.clone();
            (language, originals::of_scenario(&written))
        };
        Ok(Self {
            name: name.to_owned(),
            language,
            originals,
            text: text.to_owned(),
            is_kind,
        })
    }

    /// What is wrong with words in the places of texts: of the words with an index, what is found.
    pub(super) fn tried(&self, words: &[IndexedWords<'_>], kinds: &Kinds) -> Substituted<()> {
        substituted(&self.text, &self.originals, words, |out| {
            if self.is_kind {
                read_kind(out).map(|_| ())
            } else {
                resolved(&self.name, out.text(), kinds, out).map(|_| ())
            }
        })
    }
}
