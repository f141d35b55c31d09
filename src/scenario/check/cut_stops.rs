//! A cut that stops nowhere
//!
//! A cut stops at the moments in `stop_at`; those between are told in a line. Without any, a workshop would only read. A moment that
//! comes as the `then` of a choice comes only where that choice is taken, so the moment of the choice is a stop too.

use crate::scenario::authored::{Cut, Scenario};
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message};
use crate::scenario::place::{Located, Span};

pub const RULE: Rule = Rule {
    code: "SB425",
    severity: Severity::Warning,
    page: page!("cut_stops"),
};

pub fn check(scenario: &Scenario, out: &mut DiagnosticSink) {
    if !out.whole() {
        return;
    }
    for cut in &scenario.cuts {
        if cut.stop_at.is_empty() {
            let what = format!("the cut {:?} stops at no moment", cut.id.value);
            report(out, cut.id.span, what, "name moments in `stop_at`, or take the cut out");
        }
        for stop in &cut.stop_at {
            let Some(from) = only_from(scenario, stop) else {
                continue;
            };
            if !from.iter().any(|from| stops(cut, from)) && !from.is_empty() {
                let what = format!(
                    "{:?} comes only after a choice in a moment at which this cut does not stop",
                    stop.value
                );
                report(out, stop.span, what, &format!("add {:?} to `stop_at`", from[0]));
            }
        }
    }
}

fn stops(cut: &Cut, moment: &str) -> bool {
    cut.stop_at.iter().any(|stop| stop.value == moment)
}

/// The moments whose choices lead to one that has no day and no condition of its own.
fn only_from<'s>(scenario: &'s Scenario, stop: &Located<String>) -> Option<Vec<&'s str>> {
    let moments = &scenario.moments.value;
    let moment = moments.iter().find(|moment| moment.id == *stop)?;
    if moment.at.is_some() || moment.when.is_some() {
        return None;
    }
    let leads = moments
        .iter()
        .filter(|other| other.choices.iter().any(|choice| choice.then.as_ref() == Some(stop)));
    Some(leads.map(|other| other.id.value.as_str()).collect())
}

fn report(out: &mut DiagnosticSink, span: Span, what: String, remedy: &str) {
    out.report(
        &RULE,
        span,
        Message::new(what, "A workshop would wait for it in vain.", remedy),
    );
}
