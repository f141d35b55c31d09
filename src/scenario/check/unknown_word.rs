//! No such word
//!
//! Words without quotes, such as `Crisis`, `Coach` or `AtLeast(60)`, belong to the language. There is a fixed set of
//! them for each place, and capital letters count.

use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message, shortened};
use crate::scenario::place::Span;
use crate::scenario::suggestion;

pub const RULE: Rule = Rule {
    code: "SB109",
    severity: Severity::Error,
    page: page!("unknown_word"),
};

pub fn report(out: &mut DiagnosticSink, span: Span, word: &str, known: &[&str]) {
    out.something_is_missing();
    let remedy = match suggestion::closest(word, known.iter().copied()) {
        Some(near) => format!("did you mean {near}?"),
        None => format!("write one of: {}", known.join(", ")),
    };
    let what = format!("{:?} is no word that fits here", shortened(word));
    out.report(
        &RULE,
        span,
        Message {
            what,
            why: "It cannot be understood.",
            remedy,
        },
    );
}
