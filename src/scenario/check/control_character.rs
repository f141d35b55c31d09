//! A character that cannot be seen
//!
//! Control characters (escape, bell, backspace, tab and their like) have no picture: in a terminal they would move the cursor, change
//! colours or write into the clipboard. Bidirectional embeddings and overrides (U+202A to U+202E) turn the direction of what follows.
//! A line feed is the only one that a text may hold, as `\n` or as a line that goes on.

use crate::platform::terminal_text::is_embedding;
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message};
use crate::scenario::place::Span;

pub const RULE: Rule = Rule {
    code: "SB111",
    severity: Severity::Error,
    page: page!("control_character"),
};

/// Looks through a text as it was read, escapes resolved.
pub fn check(text: &str, span: Span, out: &mut DiagnosticSink) {
    let lines = text.replace("\r\n", "\n");
    let Some(found) = lines
        .chars()
        .find(|c| *c != '\n' && (c.is_control() || is_embedding(*c)))
    else {
        return;
    };
    let remedy = match found {
        '\t' => "write a space",
        '\r' => "write \\n for a new line",
        _ => "take it out",
    };
    out.report(
        &RULE,
        span,
        Message {
            what: format!("a control character stands in this text: U+{:04X}", u32::from(found)),
            why: "Nobody sees it, and a terminal or a reader would obey it.",
            remedy: remedy.to_owned(),
        },
    );
}
