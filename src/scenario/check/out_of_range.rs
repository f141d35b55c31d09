//! A number out of range
//!
//! Levels of people and moments go from 0 to 100, with 50 for what is usual. Other numbers have ranges that keep them
//! sensible: 1 to 52 weeks, up to 12 leader-hours a day, up to 8 hours for a choice, -100 to 100 for an effect.
//! `inf` and `NaN` are numbers to RON and to nobody else.

use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message};
use crate::scenario::place::Span;

pub const RULE: Rule = Rule {
    code: "SB301",
    severity: Severity::Error,
    page: page!("out_of_range"),
};

/// Reports a number outside `low..=high`.
pub fn check(out: &mut DiagnosticSink, span: Span, name: &str, value: f64, low: f64, high: f64) {
    if (low..=high).contains(&value) {
        return;
    }
    let nearest = if value > high { high } else { low };
    let remedy = if value.is_finite() {
        format!("write a number from {low} to {high}, for example {nearest}")
    } else {
        format!("write a number from {low} to {high}")
    };
    out.report(
        &RULE,
        span,
        Message {
            what: format!("`{name}` is {}; it goes from {low} to {high}", written(value)),
            why: "The model's formulas hold only inside this range.",
            remedy,
        },
    );
}

/// A number as a person would write it: not with a hundred digits.
fn written(value: f64) -> String {
    if value.is_finite() && value.abs() >= 1e15 {
        format!("{value:e}")
    } else {
        value.to_string()
    }
}
