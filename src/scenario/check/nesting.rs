//! Brackets inside brackets, too deep
//!
//! Brackets may stand inside each other 64 deep. Scenarios need less than ten; a condition that seems to need more
//! can be written flat with `All([...])` and `Any([...])`.

use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message};
use crate::scenario::place::Span;

/// Brackets inside brackets, at most.
pub const DEEPEST: usize = 64;

pub const RULE: Rule = Rule {
    code: "SB105",
    severity: Severity::Error,
    page: page!("nesting"),
};

pub fn report(out: &mut DiagnosticSink, span: Span) {
    out.report(
        &RULE,
        span,
        Message {
            what: format!("more than {DEEPEST} brackets stand inside each other here"),
            why: "Nobody can read that, and reading stops here; what follows has not been looked at.",
            remedy: "look for brackets that were opened by mistake".to_owned(),
        },
    );
}
