//! Too few or too many
//!
//! A team has 1 to 500 people with up to 500 domains among them, a project at least one task. Lists that the program shows as a whole
//! have a size that it can show.

use crate::scenario::authored::Scenario;
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message};
use crate::scenario::names::Names;
use crate::scenario::place::Span;

pub const RULE: Rule = Rule {
    code: "SB303",
    severity: Severity::Error,
    page: page!("team_size"),
};

/// The most people a scenario can have.
pub const MOST_PEOPLE: usize = 500;
/// The most domains that can be named: everyone has a level in each.
pub const MOST_DOMAINS: usize = 500;

/// Whether it is small enough to be resolved: every person gets a level in every domain.
pub const fn has_room(scenario: &Scenario, names: &Names) -> bool {
    scenario.people.value.len() <= MOST_PEOPLE && names.domains.len() <= MOST_DOMAINS
}

pub fn check(scenario: &Scenario, names: &Names, out: &mut DiagnosticSink) {
    let people = scenario.people.value.len();
    if people > MOST_PEOPLE {
        report(
            out,
            scenario.people.span,
            format!("there are {people} people; a scenario has room for {MOST_PEOPLE}"),
            "leave some out",
        );
    }
    let domains = names.domains.len();
    if domains > MOST_DOMAINS {
        report(
            out,
            scenario.people.span,
            format!("{domains} domains are named; a scenario has room for {MOST_DOMAINS}"),
            "call what takes the same craft by the same name",
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
        Message::new(
            what,
            "There would be nothing to lead, or more than can be shown.",
            remedy,
        ),
    );
}
