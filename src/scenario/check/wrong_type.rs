//! Something else belongs here
//!
//! Every part takes one kind of value: a text in quotes, a number, `true` or `false`, a word without quotes, a list in
//! `[ ]`, pairs in `{ }`, or parts in `( )`.
//!
//! ```ron
//! title: "A short week",          // a text
//! weeks: 6,                       // a whole number
//! teaches: [S06, S12],            // a list of words
//! people: [(id: "mira", ...)],    // a list, even of one
//! due: Week(1, Friday),           // a day
//! ```

use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message};
use crate::scenario::tree::{Node, RonValue};

pub const RULE: Rule = Rule {
    code: "SB107",
    severity: Severity::Error,
    page: page!("wrong_type"),
};

pub fn report(out: &mut DiagnosticSink, node: &Node, wanted: &str) {
    out.something_is_missing();
    let Some(found) = name(&node.value) else { return };
    let remedy = match &node.value {
        RonValue::Word(word) if wanted.starts_with("a text") => format!("write it in quotes: \"{word}\""),
        RonValue::Text(text) if wanted.starts_with("one of") => format!("write it without quotes: {text}"),
        RonValue::Text(text) if wanted.contains("number") && text.parse::<f64>().is_ok() => {
            format!("write it without quotes: {text}")
        }
        RonValue::Text(_) | RonValue::Group(_) if wanted.starts_with("a list") => {
            "write it in [ ], even if there is only one".to_owned()
        }
        _ => format!("write {wanted}"),
    };
    out.report(
        &RULE,
        node.span,
        Message {
            what: format!("{wanted} belongs here, not {found}"),
            why: "It cannot be understood otherwise.",
            remedy,
        },
    );
}

/// How a value is spoken of; `None` when it was reported before.
fn name(value: &RonValue) -> Option<String> {
    Some(match value {
        RonValue::Text(_) => "a text".to_owned(),
        RonValue::Number { whole: true, .. } => "a number".to_owned(),
        RonValue::Number { .. } => "a number with a fraction".to_owned(),
        RonValue::Truth(_) => "true or false".to_owned(),
        RonValue::Word(word) => format!("the word {word}"),
        RonValue::List(_) => "a list in [ ]".to_owned(),
        RonValue::Map(_) => "pairs in { }".to_owned(),
        RonValue::Group(group) => match &group.name {
            Some(name) => format!("{name}(...)"),
            None => "parts in ( )".to_owned(),
        },
        RonValue::Foreign(what) => (*what).to_owned(),
        RonValue::Broken => return None,
    })
}
