//! Nothing has this name
//!
//! A name in quotes refers to something with that `id` elsewhere in the file: a person, a task, a moment, a party, an
//! ending, a choice. Capital letters count; ids have none.

use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Mending, Message, shortened};
use crate::scenario::edit::Edit;
use crate::scenario::place::Located;
use crate::scenario::suggestion;

pub const RULE: Rule = Rule {
    code: "SB201",
    severity: Severity::Error,
    page: page!("unknown_name"),
};

const MOST_NAMED: usize = 12;

pub fn report<'k>(out: &mut DiagnosticSink, sort: &str, name: &Located<String>, known: impl Iterator<Item = &'k str>) {
    if name.span.is_nowhere() || out.may_be_an_id(&name.value) {
        return;
    }
    let known: Vec<&str> = if out.crowded() { Vec::new() } else { known.collect() };
    let near = suggestion::closest(&name.value, known.iter().copied());
    // Another id may be one letter away and stand for something else: only its spelling is sure.
    let mending = near.map(|near| Mending {
        edits: vec![Edit {
            span: name.span,
            text: format!("{near:?}"),
        }],
        sure: suggestion::is_same_name(&name.value, near),
    });
    let remedy = match near {
        Some(near) => format!("did you mean {near:?}?"),
        None if known.is_empty() => format!("give a {sort} this id, or take the name out"),
        None if known.len() <= MOST_NAMED => format!("write one of: {}", known.join(", ")),
        None => format!("write the id of a {sort}"),
    };
    let what = format!("there is no {sort} with the id {:?}", shortened(&name.value));
    let words = Message {
        what,
        why: "It would point at nothing when the scenario is played.",
        remedy,
    };
    out.report_with(&RULE, name.span, words, mending);
}
