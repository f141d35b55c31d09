//! A domain that nobody has learned
//!
//! Domains are the names in people's `skill`. A domain that appears elsewhere and in nobody's skill is most often
//! misspelled; if it is not, everyone has 20 in it.

use std::collections::BTreeSet;

use crate::scenario::authored::Scenario;
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message, shortened};
use crate::scenario::names::domains;
use crate::scenario::suggestion;

pub const RULE: Rule = Rule {
    code: "SB409",
    severity: Severity::Warning,
    page: page!("unskilled_domain"),
};

pub fn check(scenario: &Scenario, out: &mut DiagnosticSink) {
    if !out.whole() || scenario.people.value.is_empty() {
        return;
    }
    let learned: BTreeSet<&str> = scenario
        .people
        .value
        .iter()
        .flat_map(|person| person.skill.0.iter())
        .map(|(domain, _)| domain.value.as_str())
        .collect();
    for domain in domains(scenario).filter(|domain| !learned.contains(domain.value.as_str())) {
        let near = if out.crowded() {
            None
        } else {
            suggestion::closest(&domain.value, learned.iter().copied())
        };
        let remedy = near.map_or_else(
            || {
                format!(
                    "write {:?} into the `skill` of whoever has learned it",
                    shortened(&domain.value)
                )
            },
            |near| format!("did you mean {near:?}?"),
        );
        let what = format!("nobody has any skill in {:?}", shortened(&domain.value));
        out.report(
            &RULE,
            domain.span,
            Message {
                what,
                why: "Everyone has 20 in it, which is a beginner's level.",
                remedy,
            },
        );
    }
}
