//! A scenario so large that it is slow
//!
//! A debrief plays thousands of futures. Up to some 6,000 person-days (people times days, the week without the leader among them) it
//! takes seconds. Beyond that it plays fewer futures, and what it says of turning points and luck is less sure; from about 150 people it
//! cannot look at every decision of a long play-through. Lists with more than 60 people, and more than 400 moments, are also more than
//! anybody reads.

use crate::scenario::DAYS_PER_WEEK;
use crate::scenario::authored::Scenario;
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message};
use crate::scenario::place::Span;

pub const RULE: Rule = Rule {
    code: "SB413",
    severity: Severity::Warning,
    page: page!("large"),
};

/// Person-days up to which a debrief plays all its futures.
const PERSON_DAYS: usize = 6_000;
/// The most moments that a debrief looks at one by one.
const MOMENTS: usize = 400;

pub fn check(scenario: &Scenario, out: &mut DiagnosticSink) {
    let people = scenario.people.value.len();
    let days = (scenario.weeks.value as usize + 1) * DAYS_PER_WEEK as usize;
    if people * days > PERSON_DAYS {
        let what = format!(
            "{people} people over {days} days are {} person-days; {PERSON_DAYS} are played quickly",
            people * days
        );
        report(out, scenario.people.span, what, "take fewer people, or fewer weeks");
    }
    let moments = scenario.moments.value.len();
    if moments > MOMENTS {
        let what = format!("there are {moments} moments; a debrief looks at {MOMENTS} one by one");
        report(
            out,
            scenario.moments.span,
            what,
            "leave some out, or make two scenarios",
        );
    }
}

fn report(out: &mut DiagnosticSink, span: Span, what: String, remedy: &str) {
    out.report(
        &RULE,
        span.first_byte(),
        Message {
            what,
            why: "The debrief takes longer, and looks at a part of what it could.",
            remedy: remedy.to_owned(),
        },
    );
}
