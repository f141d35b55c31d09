//! Rapport that does not fit
//!
//! `rapport` lists pairs of different people, each pair once, in any order. Pairs that are not listed have 50.

use std::collections::BTreeSet;

use crate::scenario::authored::Scenario;
use crate::scenario::check::out_of_range;
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message};

pub const RULE: Rule = Rule {
    code: "SB205",
    severity: Severity::Error,
    page: page!("rapport"),
};

pub fn check(scenario: &Scenario, out: &mut DiagnosticSink) {
    let mut seen = BTreeSet::new();
    for pair in &scenario.rapport {
        let (a, b, level) = &pair.value;
        out_of_range::check(out, level.span, "rapport", level.value, 0.0, 100.0);
        let key = if a.value < b.value {
            (&a.value, &b.value)
        } else {
            (&b.value, &a.value)
        };
        let what = if a.value == b.value {
            format!("{:?} cannot have rapport with themself", a.value)
        } else if seen.insert(key) {
            continue;
        } else {
            format!("the rapport of {:?} and {:?} is given twice", a.value, b.value)
        };
        out.report(
            &RULE,
            pair.span,
            Message {
                what,
                why: "Only one of the two could count.",
                remedy: "take this pair out".to_owned(),
            },
        );
    }
}
