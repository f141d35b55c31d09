//! A part is missing
//!
//! A few parts have no sensible default and must be given: a person needs an id, a name, a role and skills; a task an
//! owner, a domain and an effort; a moment a kind, a title and a text.

use crate::scenario::check::rule::{Rule, page};
use crate::scenario::check::unknown_field::spoken;
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message};
use crate::scenario::place::Span;

pub const RULE: Rule = Rule {
    code: "SB110",
    severity: Severity::Error,
    page: page!("missing_field"),
};

pub fn report(out: &mut DiagnosticSink, span: Span, owner: &str, field: &str, wanted: &str) {
    out.something_is_missing();
    if field == "id" {
        out.an_id_is_lost();
    }
    out.report(
        &RULE,
        span,
        Message {
            what: format!("{} needs `{field}`, which is missing here", spoken(owner)),
            why: "There is no default for it.",
            remedy: format!("add `{field}: ...` ({wanted})"),
        },
    );
}
