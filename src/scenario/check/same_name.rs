//! Two people of one name
//!
//! Players read names, not ids: of two people who are called the same nobody knows which is meant, and a name that is typed means
//! the first of them. Capitals and white space make no difference.

use std::collections::BTreeSet;

use crate::scenario::authored::Scenario;
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message, shortened};

pub const RULE: Rule = Rule {
    code: "SB206",
    severity: Severity::Warning,
    page: page!("same_name"),
};

pub fn check(scenario: &Scenario, out: &mut DiagnosticSink) {
    let mut taken = BTreeSet::new();
    for person in &scenario.people.value {
        let name = person.name.value.trim().to_lowercase();
        if !name.is_empty() && !taken.insert(name) {
            out.report(
                &RULE,
                person.name.span,
                Message {
                    what: format!("another person is called {:?} already", shortened(&person.name.value)),
                    why: "Players read names, and could not tell them apart.",
                    remedy: "give one of them another name, or a surname".to_owned(),
                },
            );
        }
    }
}
