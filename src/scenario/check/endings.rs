//! Endings that are never reached, or none at all
//!
//! Endings are tried in order, and the first whose condition holds is told. The last has no condition, so that every
//! play ends somehow; all others have one, or those after them would never be reached.

use crate::scenario::authored::Scenario;
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message, shortened};

pub const RULE: Rule = Rule {
    code: "SB406",
    severity: Severity::Error,
    page: page!("endings"),
};

pub fn check(scenario: &Scenario, out: &mut DiagnosticSink) {
    if !out.whole() {
        return;
    }
    let endings = &scenario.endings.value;
    let Some((last, others)) = endings.split_last() else {
        out.report(
            &RULE,
            scenario.endings.span,
            Message {
                what: "there are no endings".to_owned(),
                why: "The play would stop without a word.",
                remedy: "write at least one, without a condition".to_owned(),
            },
        );
        return;
    };
    if let Some(when) = &last.when {
        out.report(
            &RULE,
            when.span,
            Message {
                what: format!("the last ending, {:?}, has a condition", last.id.value),
                why: "A play that fits none of the endings would have none.",
                remedy: "take its `when` out, or add an ending without one after it".to_owned(),
            },
        );
    }
    if let Some((index, ending)) = others.iter().enumerate().find(|(_, ending)| ending.when.is_none()) {
        let after: Vec<&str> = endings[index + 1..]
            .iter()
            .map(|ending| ending.id.value.as_str())
            .collect();
        out.report(
            &RULE,
            ending.id.span,
            Message {
                what: format!("the ending {:?} has no condition and is not the last", ending.id.value),
                why: "Those after it are never reached.",
                remedy: format!("give it a `when`, or move it behind {}", shortened(&after.join(", "))),
            },
        );
    }
}
