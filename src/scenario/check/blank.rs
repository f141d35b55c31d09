//! A name or a title without a letter
//!
//! People, parties, projects, tasks, moments, choices and endings are told apart by what they are called. White space alone is no
//! name.

use crate::scenario::authored::Scenario;
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message};
use crate::scenario::place::Located;

pub const RULE: Rule = Rule {
    code: "SB112",
    severity: Severity::Error,
    page: page!("blank"),
};

pub fn check(scenario: &Scenario, out: &mut DiagnosticSink) {
    named("scenario", "title", &scenario.title, out);
    for party in &scenario.outside {
        named("party", "name", &party.name, out);
    }
    for person in &scenario.people.value {
        named("person", "name", &person.name, out);
    }
    for task in &scenario.leader.value.tasks {
        named("task", "title", &task.title, out);
    }
    for project in &scenario.projects.value {
        named("project", "title", &project.title, out);
        for task in &project.tasks {
            named("task", "title", &task.title, out);
        }
    }
    for moment in &scenario.moments.value {
        named("moment", "title", &moment.title, out);
        for choice in &moment.choices {
            named("choice", "text", &choice.text, out);
        }
    }
    for ending in &scenario.endings.value {
        named("ending", "title", &ending.title, out);
    }
}

fn named(sort: &str, field: &str, name: &Located<String>, out: &mut DiagnosticSink) {
    if name.value.trim().is_empty() {
        out.report(
            &RULE,
            name.span,
            Message {
                what: format!("the `{field}` of this {sort} is blank"),
                why: "Nobody could tell it from another.",
                remedy: "write at least one letter".to_owned(),
            },
        );
    }
}
