//! The same part given twice
//!
//! A part may be given once: of two, one would be lost without a word.
//!
//! ```ron
//! (id: "mira", role: "Analyst", role: "Editor")   // which one?
//! ```

use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message, shortened};
use crate::scenario::place::Span;

pub const RULE: Rule = Rule {
    code: "SB106",
    severity: Severity::Error,
    page: page!("twice"),
};

pub fn report(out: &mut DiagnosticSink, span: Span, name: &str) {
    let what = format!("{:?} is given twice in the same brackets", shortened(name));
    out.report(
        &RULE,
        span,
        Message {
            what,
            why: "Only one of the two could count.",
            remedy: "keep one of them".to_owned(),
        },
    );
}
