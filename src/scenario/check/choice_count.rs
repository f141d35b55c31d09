//! Too few or too many choices
//!
//! A moment has two to five choices of its own, or none, and then its kind's standard choices.

use super::emergent;
use crate::scenario::authored::Scenario;
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message};

pub const RULE: Rule = Rule {
    code: "SB403",
    severity: Severity::Error,
    page: page!("choice_count"),
};

pub fn check(scenario: &Scenario, out: &mut DiagnosticSink) {
    if !out.whole() {
        return;
    }
    let moments = scenario.moments.value.iter();
    let moments = moments.map(|moment| (&moment.id, &moment.choices));
    let own = emergent::texts(scenario).map(|own| (&own.id, &own.choices));
    for (id, choices) in moments.chain(own) {
        let count = choices.len();
        if count == 1 || count > 5 {
            out.report(
                &RULE,
                id.span,
                Message {
                    what: format!(
                        "the moment {:?} has {count} {}; two to five fit",
                        id.value,
                        if count == 1 { "choice" } else { "choices" }
                    ),
                    why: "One is no choice, and more than five do not fit on the card.",
                    remedy: "write two to five, or none for the kind's own".to_owned(),
                },
            );
        }
    }
}
