//! The kinds of moments read from `assets/kinds/*.ron`.
//!
//! In: file names and texts. Out: [`Kinds`], with every kind exactly once, or every mistake in all the files.

use super::authored;
use super::check;
use super::check::kind_words;
use super::diagnostic::{Diagnostic, Diagnostics};
use super::diagnostic_sink::DiagnosticSink;
use super::kinds::Kinds;
use super::load;
use super::mend;
use super::names::{NameIndex, Names};
use super::place::Located;
use super::resolve;
use super::source_texts;
use super::story::{EmergentText, KindWords};
use super::vocabulary::Kind;

impl Kinds {
    /// Reads the files, in any order.
    ///
    /// # Errors
    /// Every mistake in all of them, and kinds that have no file or two.
    pub fn read(files: &[(&str, &str)]) -> Result<(Self, Vec<Diagnostic>), Diagnostics> {
        let mut all = Vec::new();
        let mut words: Vec<KindWords> = Vec::new();
        for (name, text) in files {
            let mut out = DiagnosticSink::new(name, text);
            if let Some(kind) = read_kind(&mut out) {
                if words.iter().any(|known| known.kind == kind.kind) {
                    let what = format!("the kind {:?} has another file already", kind.kind);
                    kind_words::report_file(&mut out, what, "keep one of the two");
                } else {
                    words.push(kind);
                }
            }
            all.push(mend::mistakes(out, &|out| {
                read_kind(out);
            }));
        }
        let unread = all.iter().any(Diagnostics::has_errors);
        for kind in Kind::ALL {
            if !unread && !words.iter().any(|known| known.kind == kind) {
                let mut out = DiagnosticSink::new("assets/kinds", "");
                kind_words::report_file(&mut out, format!("the kind {kind:?} has no file"), "write one");
                all.push(out.into_mistakes());
            }
        }
        let mistakes = Diagnostics::together(all);
        if mistakes.has_errors() {
            return Err(mistakes);
        }
        words.sort_by_key(|known| Kind::ALL.iter().position(|kind| *kind == known.kind));
        let bundle = source_texts::bundle(files).into();
        Ok((Self::new(words, bundle), mistakes.into_list()))
    }

    /// Those of a bundle, as [`Kinds::bundle`] gives it; `None` when this program cannot read them.
    #[must_use]
    pub fn from_bundle(bundle: &str) -> Option<Self> {
        let files = source_texts::unbundle(bundle)?;
        let files: Vec<(&str, &str)> = files
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_str()))
            .collect();
        Some(Self::read(&files).ok()?.0)
    }
}

/// One file of a kind.
pub fn read_kind(out: &mut DiagnosticSink) -> Option<KindWords> {
    let kind: authored::Kind = load::authored(out)?;
    let names = Names::none(out);
    check::kind(&kind, &names, out);
    NameIndex::of("choice", kind.choices.value.iter().map(|choice| &choice.id), out);
    NameIndex::of("text", kind.texts.value.iter().map(|text| &text.id), out);
    let words = resolved(&kind, &names, out);
    (!out.has_errors()).then_some(words)
}

fn resolved(kind: &authored::Kind, names: &Names, out: &mut DiagnosticSink) -> KindWords {
    let level = |written: &Located<f64>| written.value / 100.0;
    let texts = |all: &[Located<String>]| all.iter().map(|text| text.value.clone()).collect();
    KindWords {
        kind: kind.kind.value,
        urgency: level(&kind.urgency),
        severity: level(&kind.severity),
        familiarity: level(&kind.familiarity),
        stakes: level(&kind.stakes),
        visibility: level(&kind.visibility),
        hour: kind.hour.value,
        comes_at: kind.hour.value,
        off: false,
        choices: kind
            .choices
            .value
            .iter()
            .map(|choice| resolve::choice(choice, names, out))
            .collect(),
        well: texts(&kind.well.value),
        badly: texts(&kind.badly.value),
        texts: kind
            .texts
            .value
            .iter()
            .map(|text| EmergentText {
                id: text.id.value.clone(),
                hour: None,
                title: text.title.value.clone(),
                text: text.text.value.clone(),
                see: texts(&text.see),
                listen: texts(&text.listen),
                choices: Vec::new(),
                well: Vec::new(),
                badly: Vec::new(),
            })
            .collect(),
        own: 0,
    }
}
