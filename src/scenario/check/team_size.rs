//! Too few or too many
//!
//! A team has 1 to 500 people, a project at least one task. Lists that the program shows as a whole have a size that it
//! can show.

use crate::scenario::authored::Scenario;
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message};
use crate::scenario::place::Span;

pub const RULE: Rule = Rule {
    code: "SB303",
    severity: Severity::Error,
    page: page!("team_size"),
};

/// The most people a scenario can have.
pub const MOST_PEOPLE: usize = 500;

pub fn check(scenario: &Scenario, out: &mut DiagnosticSink) {
    let people = scenario.people.value.len();
    if people > MOST_PEOPLE {
        report(
            out,
            scenario.people.span,
            format!("there are {people} people; a scenario has room for {MOST_PEOPLE}"),
            "leave some out",
        );
    }
    if !out.whole() {
        return;
    }
    if people == 0 {
        report(
            out,
            scenario.people.span,
            "there are no people".to_owned(),
            "add at least one person",
        );
    }
    if scenario.projects.value.is_empty() {
        report(
            out,
            scenario.projects.span,
            "there are no projects".to_owned(),
            "add one with at least one task",
        );
    }
    for project in &scenario.projects.value {
        if project.tasks.is_empty() {
            report(
                out,
                project.id.span,
                format!("the project {:?} has no tasks", project.id.value),
                "add one, or leave the project out",
            );
        }
    }
}

fn report(out: &mut DiagnosticSink, span: Span, what: String, remedy: &str) {
    out.report(
        &RULE,
        span,
        Message {
            what,
            why: "There would be nothing to lead, or more than can be shown.",
            remedy: remedy.to_owned(),
        },
    );
}
