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
        suggestion::closest(name, known.iter().copied()).or_else(|| other_word(name, known))
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

/// The part that is called otherwise elsewhere.
fn other_word(name: &str, known: &[&'static str]) -> Option<&'static str> {
    const WORDS: &[(&str, &[&str])] = &[
        ("description summary desc intro", &["about", "text"]),
        ("name label heading headline", &["title", "name"]),
        ("body message content story", &["text", "note"]),
        ("question prompt", &["ask", "text"]),
        ("duration length time", &["minutes"]),
        ("deadline due_date until end", &["due"]),
        ("date day on", &["at"]),
        ("condition if requires", &["when"]),
        ("type category", &["kind"]),
        ("gender pronoun", &["pronouns"]),
        ("competence competences abilities", &["skill"]),
        ("members team staff persons", &["people"]),
        ("events scenes", &["moments"]),
        ("answers actions", &["choices"]),
        ("next follows", &["then"]),
        ("depends_on requires_task needs", &["after"]),
        ("size days work", &["effort"]),
        ("responsible assignee who person", &["owner", "person"]),
        ("job position", &["role"]),
        ("results outcomes", &["endings"]),
    ];
    let lower = name.to_lowercase();
    let (_, meant) = WORDS
        .iter()
        .find(|(words, _)| words.split(' ').any(|word| word == lower))?;
    meant
        .iter()
        .find_map(|meant| known.iter().find(|part| *part == meant).copied())
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
