//! A name, a title or a told text without a letter
//!
//! People, parties, projects, tasks, moments, choices and endings are told apart by what they are called. White space alone is no
//! name. What is told at the end, in the week away, on a Friday and between the moments is told alone, so that nothing would stand
//! there.

use super::{away, emergent, epilogue, own_words, voices};
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
        told("text", &moment.text, out);
        for choice in &moment.choices {
            named("choice", "text", &choice.text, out);
        }
    }
    for ending in &scenario.endings.value {
        named("ending", "title", &ending.title, out);
        if let Some(last) = &ending.last {
            told("last", last, out);
        }
    }
    if let Some(told_at_the_end) = &scenario.epilogue {
        for text in &told_at_the_end.delivered.value {
            told("delivered", &text.text, out);
        }
        for (form, text) in told_at_the_end.people.value.iter().flat_map(epilogue::forms) {
            told(form, text, out);
        }
        for callback in &told_at_the_end.callbacks {
            told("callbacks", &callback.text, out);
        }
    }
    for (sort, texts) in scenario.away.iter().flat_map(away::lists) {
        for text in &texts.value {
            told(sort, text, out);
        }
    }
    let said = scenario.voices.iter().flat_map(|voices| &voices.value);
    let said = said.flat_map(voices::forms);
    for (sort, texts) in said.chain(scenario.words.iter().flat_map(own_words::lists)) {
        for text in &texts.value {
            told(sort, text, out);
        }
    }
    for own in emergent::texts(scenario) {
        named("text", "title", &own.title, out);
        told("text", &own.text, out);
        for choice in &own.choices {
            named("choice", "text", &choice.text, out);
        }
        for text in own.well.iter().chain(&own.badly) {
            told("well` and `badly", text, out);
        }
    }
}

fn told(part: &str, text: &Located<String>, out: &mut DiagnosticSink) {
    if text.value.trim().is_empty() {
        out.report(
            &RULE,
            text.span,
            Message {
                what: format!("this text of `{part}` is blank"),
                why: "The player would read nothing.",
                remedy: "write a sentence".to_owned(),
            },
        );
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
