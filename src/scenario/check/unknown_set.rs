//! No such set
//!
//! `set: "ward"` says where the scenario plays: what stands on the back wall and on people's tables. The sets are drawings in
//! `assets/sets`, one a file; a folder given with `--assets` may bring more. Without one the team plays on a bare stage.

use crate::platform::embedded;
use crate::scenario::authored::Scenario;
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message, shortened};
use crate::scenario::suggestion;

pub const RULE: Rule = Rule {
    code: "SB421",
    severity: Severity::Warning,
    page: page!("unknown_set"),
};

pub fn check(scenario: &Scenario, out: &mut DiagnosticSink) {
    let Some(set) = &scenario.set else { return };
    let known = embedded::sets();
    if known.contains(&set.value) {
        return;
    }
    let remedy = match suggestion::closest(&set.value, known.iter().map(String::as_str)) {
        Some(near) => format!("did you mean {near:?}?"),
        None => format!("write one of: {}; or take `set` out", known.join(", ")),
    };
    out.report(
        &RULE,
        set.span,
        Message {
            what: format!("there is no set {:?}", shortened(&set.value)),
            why: "The team would play on a bare stage.",
            remedy,
        },
    );
}
