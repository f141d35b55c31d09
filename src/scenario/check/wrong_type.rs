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
use crate::scenario::diagnostic_sink::{DiagnosticSink, Mending, Message};
use crate::scenario::edit::Edit;
use crate::scenario::mend::meant::{self, Meant};
use crate::scenario::tree::{Node, RonValue};

pub const RULE: Rule = Rule {
    code: "SB107",
    severity: Severity::Error,
    page: page!("wrong_type"),
};

pub fn report(out: &mut DiagnosticSink, node: &Node, wanted: &str) {
    out.something_is_missing();
    let Some(found) = name(&node.value) else { return };
    let meant = meant::instead(node, wanted, out.text());
    let what = match &meant {
        Some(Meant { what: Some(what), .. }) => what.clone(),
        _ => format!("{wanted} belongs here, not {found}"),
    };
    let (remedy, mending) = match meant {
        Some(meant) => (meant.remedy, meant.mending),
        None => (format!("write {wanted}"), None),
    };
    let words = Message {
        what,
        why: "It cannot be understood otherwise.",
        remedy,
    };
    out.report_with(&RULE, node.span, words, mending);
}

/// Values in ( ) of which there are too many or too few.
pub fn report_count(out: &mut DiagnosticSink, node: &Node, count: usize, wanted: &str) {
    let RonValue::Group(group) = &node.value else {
        report(out, node, wanted);
        return;
    };
    out.something_is_missing();
    let values = if count == 1 { "value belongs" } else { "values belong" };
    let given = group.items.len().max(group.fields.len());
    let after = group
        .name
        .as_ref()
        .map_or_else(String::new, |name| format!(" after {name}"));
    let what = if group.fields.is_empty() {
        format!("{count} {values} in the brackets{after} here, not {given}")
    } else {
        format!("{count} {values} in the brackets{after} here, without names")
    };
    let takes_list = count == 1 && group.fields.is_empty() && given > 0 && wanted.contains("(a list");
    let mending = group.name_span.filter(|_| takes_list).map(|name| {
        let end = node.span.end as usize;
        let (open, close) = (Edit::insert(name.end as usize + 1, "["), Edit::insert(end - 1, "]"));
        Mending::of(vec![open, close])
    });
    let remedy = match (&mending, &group.name) {
        (Some(_), Some(name)) => format!("write {name}([...])"),
        _ => format!("write {wanted}"),
    };
    let words = Message {
        what,
        why: "It cannot be understood otherwise.",
        remedy,
    };
    out.report_with(&RULE, node.span, words, mending);
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
