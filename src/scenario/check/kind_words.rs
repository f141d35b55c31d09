//! A kind of moment without enough words
//!
//! Every kind but Meeting has a file in `assets/kinds/`, named for it, with three or four standard choices of different
//! stances, at least eight ways to tell that it went `well` or `badly`, and at least eight `texts` for moments that come
//! by themselves, so that a long play does not repeat itself. A Meeting has a file too, for its levels.

use crate::scenario::authored::Kind;
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message};
use crate::scenario::place::Span;
use crate::scenario::vocabulary;

pub const RULE: Rule = Rule {
    code: "SB501",
    severity: Severity::Error,
    page: page!("kind_words"),
};

const FEWEST: usize = 8;

pub fn check(kind: &Kind, out: &mut DiagnosticSink) {
    if !out.whole() {
        return;
    }
    let choices = kind.choices.value.len();
    if kind.kind.value == vocabulary::Kind::Meeting {
        if choices > 0 {
            report(
                out,
                kind.choices.span,
                "a Meeting has no standard choices".to_owned(),
                "write choices: []".to_owned(),
            );
        }
        return;
    }
    if !(3..=4).contains(&choices) {
        let what = format!("there are {choices} standard choices; a kind has three or four");
        report(
            out,
            kind.choices.span.first_byte(),
            what,
            "write three or four".to_owned(),
        );
    }
    for (part, count, span) in [
        ("well", kind.well.value.len(), kind.well.span),
        ("badly", kind.badly.value.len(), kind.badly.span),
        ("texts", kind.texts.value.len(), kind.texts.span),
    ] {
        if count < FEWEST {
            let what = format!("`{part}` has {count} entries; a kind needs at least {FEWEST}");
            report(out, span.first_byte(), what, format!("write {} more", FEWEST - count));
        }
    }
}

/// A kind that has no file, or two.
pub fn report_file(out: &mut DiagnosticSink, what: String, remedy: &str) {
    report(out, Span::new(0, 0), what, remedy.to_owned());
}

fn report(out: &mut DiagnosticSink, span: Span, what: String, remedy: String) {
    out.report(
        &RULE,
        span,
        Message {
            what,
            why: "A play of twenty weeks would soon repeat itself, or have nothing to show.",
            remedy,
        },
    );
}
