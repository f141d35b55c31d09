//! A translation of a text that is not in the scenario any more
//!
//! The place that its `id` names is gone, or has another text that is not like the one that was translated. Nothing shows it.
//!
//! `stepback translate FILE LANG` puts it under `orphaned`, where it waits in case the text comes back. Take it out when it will not.

use crate::scenario::authored::TranslatedText;
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message, shortened};

pub const RULE: Rule = Rule {
    code: "SB803",
    severity: Severity::Warning,
    page: page!("orphaned_translation"),
};

pub fn report(entry: &TranslatedText, out: &mut DiagnosticSink) {
    let what = format!("the scenario has no such text at `{}`", shortened(&entry.id.value));
    let why = "Nobody would read it.";
    let remedy = "run `stepback translate`, which puts it under `orphaned`, or take it out";
    out.report(&RULE, entry.id.span, Message::new(what, why, remedy));
}
