//! No such word
//!
//! Words without quotes, such as `Crisis`, `Coach` or `AtLeast(60)`, belong to the language. There is a fixed set of
//! them for each place, and capital letters count.

use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Mending, Message, shortened};
use crate::scenario::edit::Edit;
use crate::scenario::look_alikes;
use crate::scenario::place::Span;
use crate::scenario::suggestion;

pub const RULE: Rule = Rule {
    code: "SB109",
    severity: Severity::Error,
    page: page!("unknown_word"),
};

pub fn report(out: &mut DiagnosticSink, span: Span, word: &str, known: &[&str]) {
    out.something_is_missing();
    let near = suggestion::closest(word, known.iter().copied());
    let mending = near.map(|near| Mending {
        edits: vec![Edit {
            span,
            text: near.to_owned(),
        }],
        sure: suggestion::is_slip(word, near),
    });
    let remedy = match near {
        Some(near) => format!("did you mean {near}?"),
        None => format!("write one of: {}", known.join(", ")),
    };
    let word = shortened(word);
    let what = look_alikes::told(&word).unwrap_or_else(|| format!("{word:?} is no word that fits here"));
    let words = Message {
        what,
        why: "It cannot be understood.",
        remedy,
    };
    out.report_with(&RULE, span, words, mending);
}
