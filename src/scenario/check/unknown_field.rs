//! No such part
//!
//! A name before a colon must be one that the language knows. Most often it is a slip of the finger; nothing is
//! skipped silently, because a misspelled part would mean its default.

use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Mending, Message, shortened};
use crate::scenario::edit::Edit;
use crate::scenario::look_alikes;
use crate::scenario::place::Span;
use crate::scenario::suggestion;

pub const RULE: Rule = Rule {
    code: "SB108",
    severity: Severity::Error,
    page: page!("unknown_field"),
};

/// Reports it, and returns the name that was probably meant.
pub fn report(
    out: &mut DiagnosticSink,
    span: Span,
    owner: &str,
    name: &str,
    known: &[&'static str],
) -> Option<&'static str> {
    out.something_is_missing();
    let near = if out.crowded() {
        None
    } else {
        suggestion::closest(name, known.iter().copied())
    };
    let remedy = match near {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("it can have: {}", known.join(", ")),
    };
    let name = shortened(name);
    let what = look_alikes::told(&name).unwrap_or_else(|| format!("{} has no part called {name:?}", spoken(owner)));
    let mending = near.map(|near| Mending {
        edits: vec![Edit {
            span,
            text: near.to_owned(),
        }],
        sure: suggestion::is_slip(&name, near),
    });
    let words = Message {
        what,
        why: "It would be ignored, and the default be used instead.",
        remedy,
    };
    out.report_with(&RULE, span, words, mending);
    near
}

/// `DeskTask` as "a desk task".
pub fn spoken(type_name: &str) -> String {
    let mut words = String::new();
    for c in type_name.chars() {
        if c.is_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.extend(c.to_lowercase());
    }
    let article = if words.starts_with(['a', 'e', 'i', 'o', 'u']) {
        "an"
    } else {
        "a"
    };
    format!("{article} {words}")
}
