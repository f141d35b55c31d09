//! A parameter of the model that is missing, unknown, or outside its own range
//!
//! `assets/model.ron` gives every number of the model a value, a unit, the range in which it may be changed, and the
//! reason. The program knows exactly which numbers it needs: one that is missing has no default, and one that it does
//! not know would change nothing.

use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message, shortened};
use crate::scenario::place::Span;
use crate::scenario::suggestion;

pub const RULE: Rule = Rule {
    code: "SB601",
    severity: Severity::Error,
    page: page!("parameter"),
};

pub fn missing(out: &mut DiagnosticSink, span: Span, name: &str) {
    out.report(
        &RULE,
        span,
        Message {
            what: format!("the parameter {name:?} is missing"),
            why: "The model cannot be computed without it.",
            remedy: "add it to its group".to_owned(),
        },
    );
}

pub fn unknown(out: &mut DiagnosticSink, span: Span, name: &str, missing: &[&str], required: &[&str]) {
    let near = if out.crowded() {
        None
    } else {
        suggestion::closest(name, missing.iter().copied())
            .or_else(|| suggestion::closest(name, required.iter().copied()))
    };
    let remedy = near.map_or_else(|| "take it out".to_owned(), |near| format!("did you mean {near:?}?"));
    let what = format!("the model has no parameter {:?}", shortened(name));
    out.report(
        &RULE,
        span,
        Message {
            what,
            why: "It would change nothing.",
            remedy,
        },
    );
}

pub fn bad_range(out: &mut DiagnosticSink, span: Span, low: f64, high: f64) {
    out.report(
        &RULE,
        span,
        Message {
            what: format!("({low}, {high}) is no range"),
            why: "It says from where to where the number may be changed.",
            remedy: "write the lower number first, both of them finite".to_owned(),
        },
    );
}

pub fn no_reason(out: &mut DiagnosticSink, span: Span, name: &str) {
    out.report(
        &RULE,
        span,
        Message {
            what: format!("{name:?} says nothing in `why`"),
            why: "A number without a reason cannot be argued with.",
            remedy: "write where it comes from, in a sentence".to_owned(),
        },
    );
}
