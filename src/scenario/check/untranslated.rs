//! A text that is not translated
//!
//! A translation stands beside its scenario, `first_steps.de.ron` beside `first_steps.ron`, and holds each text with its original.
//! What is not translated is shown as the scenario has it, in the middle of the other language.
//!
//! `stepback translate FILE LANG` writes every text that is missing into the translation, with an empty `text: ""` to be filled in.

use crate::scenario::authored::{TranslatedText, Translation};
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message, shortened};

pub const RULE: Rule = Rule {
    code: "SB801",
    severity: Severity::Warning,
    page: page!("untranslated"),
};

const WHY: &str = "Players would read the original there.";

/// An entry without words.
pub fn report_empty(entry: &TranslatedText, out: &mut DiagnosticSink) {
    let what = format!("`{}` is not translated", shortened(&entry.id.value));
    let remedy = format!("translate {:?}", shortened(&entry.original.value));
    out.report(&RULE, entry.text.span, Message::new(what, WHY, remedy));
}

/// Texts that have no entry.
pub fn report_missing(translation: &Translation, missing: &[&str], out: &mut DiagnosticSink) {
    let Some(first) = missing.first() else { return };
    let what = match missing.len() {
        1 => format!("`{}` is not here", shortened(first)),
        n => format!("{n} texts are not here, `{}` first", shortened(first)),
    };
    let of = shortened(&translation.of.value);
    let language = shortened(&translation.language.value);
    let remedy = format!("run `stepback translate {of}.ron {language}`, and translate what it adds");
    let span = translation.texts.span.first_byte();
    out.report(&RULE, span, Message::new(what, WHY, remedy));
}
