//! Words about a plan that is never made
//!
//! `leader: (plans: false)` leaves the weekly plan out: every week goes as the first Monday would propose it, and a guided scenario can
//! open on a person. Then no tip is shown on `Plan`, and nothing can be promised with `MomentsMatter`, which weighs moments against
//! the plan.

use crate::scenario::authored::{Contract, Occasion, Scenario};
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message};
use crate::scenario::place::Span;

pub const RULE: Rule = Rule {
    code: "SB422",
    severity: Severity::Warning,
    page: page!("unplanned"),
};

pub fn check(scenario: &Scenario, out: &mut DiagnosticSink) {
    if scenario.leader.value.plans {
        return;
    }
    for tip in scenario.tips.iter().filter(|tip| tip.on == Occasion::Plan) {
        let remedy = "put it on another place, or take it out";
        report(
            out,
            tip.text.span,
            "this tip is on the plan, and the leader makes none",
            remedy,
        );
    }
    for contract in &scenario.contracts {
        if matches!(contract.value, Contract::MomentsMatter { .. }) {
            let what = "this weighs moments against the plan, and the leader makes none";
            report(out, contract.span, what, "take it out");
        }
    }
}

fn report(out: &mut DiagnosticSink, span: Span, what: &str, remedy: &str) {
    let words = Message {
        what: what.to_owned(),
        why: "With `plans: false` nobody is asked for a plan.",
        remedy: format!("{remedy}; or take `plans: false` out"),
    };
    out.report(&RULE, span, words);
}
