//! A promise that nothing can keep
//!
//! A share in `contracts` goes from its lower to its upper end, as in `Needed(from: 8, to: 15)`. What a moment needs and
//! which choice is best can be promised of moments with choices; a meeting has none, it is played beat by beat.

use crate::scenario::authored::Scenario;
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message, shortened};
use crate::scenario::place::Located;
use crate::scenario::vocabulary::Kind;

pub const RULE: Rule = Rule {
    code: "SB414",
    severity: Severity::Error,
    page: page!("contract"),
};

/// Whether a moment is played beat by beat.
pub fn is_meeting(scenario: &Scenario, moment: usize) -> bool {
    let moment = scenario.moments.value.get(moment);
    moment.is_some_and(|moment| moment.kind.value == Kind::Meeting)
}

/// Reports a moment without choices.
pub fn has_choices(name: &Located<String>, moment: usize, scenario: &Scenario, out: &mut DiagnosticSink) {
    if is_meeting(scenario, moment) {
        out.report(
            &RULE,
            name.span,
            Message {
                what: format!("{:?} is a Meeting, which has no choices", shortened(&name.value)),
                why: "There is nothing that this promise could be held against.",
                remedy: "name a moment of another kind, or promise that it Comes".to_owned(),
            },
        );
    }
}

/// Reports ends that are the wrong way round.
pub fn is_in_order(from: &Located<f64>, to: &Located<f64>, out: &mut DiagnosticSink) {
    if from.value > to.value {
        out.report(
            &RULE,
            to.span,
            Message {
                what: format!("no share goes from {} to {}", from.value, to.value),
                why: "Nothing lies between two ends that are the wrong way round.",
                remedy: format!("write from: {}, to: {}", to.value, from.value),
            },
        );
    }
}
