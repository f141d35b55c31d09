//! Choices that are all the same
//!
//! The choices of a moment differ in how the leader steps in or back. When all carry the same stance, it makes no
//! difference to anybody which is taken.

use super::emergent;
use crate::scenario::authored::Scenario;
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message};

pub const RULE: Rule = Rule {
    code: "SB404",
    severity: Severity::Warning,
    page: page!("one_stance"),
};

pub fn check(scenario: &Scenario, out: &mut DiagnosticSink) {
    let moments = scenario.moments.value.iter();
    let moments = moments.map(|moment| (&moment.id, &moment.choices));
    let own = emergent::texts(scenario).map(|own| (&own.id, &own.choices));
    for (id, choices) in moments.chain(own) {
        let Some(first) = choices.first() else { continue };
        let same = choices
            .iter()
            .all(|choice| choice.stance == first.stance && choice.tone == first.tone);
        if choices.len() > 1 && same {
            out.report(
                &RULE,
                id.span,
                Message {
                    what: format!(
                        "all choices of the moment {:?} have the stance {:?}",
                        id.value, first.stance
                    ),
                    why: "Whatever the player takes, the same would follow.",
                    remedy: "give one of them another stance".to_owned(),
                },
            );
        }
    }
}
