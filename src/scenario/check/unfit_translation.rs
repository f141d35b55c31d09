//! A translation that cannot stand in its place
//!
//! What holds for a scenario's texts holds for their translations: a placeholder must stand for somebody, spoken words on a Friday
//! stand without quotation marks. A translation that breaks such a rule is not shown; the original is.

use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message};
use crate::scenario::place::Span;

pub const RULE: Rule = Rule {
    code: "SB804",
    severity: Severity::Warning,
    page: page!("unfit_translation"),
};

/// What is said of it is what would be said of the scenario if it stood there.
pub fn report(span: Span, words: Message, out: &mut DiagnosticSink) {
    let why = "Players would read the original there.";
    out.report(&RULE, span, Message::new(words.what, why, words.remedy));
}
