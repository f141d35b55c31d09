//! Two people, or two parties, of one name
//!
//! Players read names, not ids: of two people who are called the same nobody knows which is meant, and a name that is typed means
//! the first of them. Capitals and white space make no difference.

use std::collections::BTreeSet;

use crate::scenario::authored::Scenario;
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message, shortened};
use crate::scenario::look_alikes::is_blank;

pub const RULE: Rule = Rule {
    code: "SB206",
    severity: Severity::Warning,
    page: page!("same_name"),
};

pub fn check(scenario: &Scenario, out: &mut DiagnosticSink) {
    let mut taken = BTreeSet::new();
    let people = scenario.people.value.iter().map(|person| ("person", &person.name));
    let parties = scenario.outside.iter().map(|party| ("party", &party.name));
    for (sort, written) in people.chain(parties) {
        let name = written.value.trim().to_lowercase();
        if !is_blank(&name) && !taken.insert((sort, name)) {
            out.report(
                &RULE,
                written.span,
                Message {
                    what: format!("another {sort} is called {:?} already", shortened(&written.value)),
                    why: "Players read names, and could not tell them apart.",
                    remedy: "give one of them another name, or a surname".to_owned(),
                },
            );
        }
    }
}
