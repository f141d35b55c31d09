//! A week away with too few words
//!
//! Every evening of the week without the leader is told by one of these texts, and none comes twice while others are left. Each list
//! has at least two, and at least one names nobody of the team by id or name: those that do are passed over when
//! the person has left. `{who}`, `{other}` and `{task}` stand for whom and what it is about.

use crate::scenario::authored::{AwayWeek, Scenario};
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message};
use crate::scenario::place::{Located, Span};
use crate::scenario::placeholders::named_in;

pub const RULE: Rule = Rule {
    code: "SB417",
    severity: Severity::Error,
    page: page!("away"),
};

/// Texts of each sort, at the least.
const FEWEST: usize = 2;

pub fn check(scenario: &Scenario, out: &mut DiagnosticSink) {
    let Some(away) = &scenario.away else { return };
    if !out.whole() {
        return;
    }
    for (sort, texts) in lists(away) {
        if texts.value.len() < FEWEST {
            let what = format!("`{sort}` has {} of at least {FEWEST} texts", texts.value.len());
            let remedy = "write another".to_owned();
            report(
                texts.span.first_byte(),
                what,
                "Two evenings would be told in the same words.",
                remedy,
                out,
            );
        } else if texts.value.iter().all(|text| names_somebody(scenario, &text.value)) {
            let what = format!("every text of `{sort}` names somebody who may have left");
            let remedy = match sort {
                "quiet" | "phone" => "write one that names nobody",
                _ => "write one that says `{who}`, or names nobody",
            };
            let remedy = remedy.to_owned();
            report(
                texts.span.first_byte(),
                what,
                "Then nothing would be left to tell.",
                remedy,
                out,
            );
        }
    }
}

fn names_somebody(scenario: &Scenario, text: &str) -> bool {
    let people = scenario.people.value.iter();
    let known = people.map(|person| (person.id.value.as_str(), person.name.value.as_str()));
    named_in(text, known).next().is_some()
}

/// The lists, each with its name.
pub(in crate::scenario) fn lists(away: &AwayWeek) -> [(&'static str, &Located<Vec<Located<String>>>); 6] {
    [
        ("asked", &away.asked),
        ("waited", &away.waited),
        ("broke", &away.broke),
        ("mended", &away.mended),
        ("quiet", &away.quiet),
        ("phone", &away.phone),
    ]
}

fn report(span: Span, what: String, why: &'static str, remedy: String, out: &mut DiagnosticSink) {
    out.report(&RULE, span, Message { what, why, remedy });
}
