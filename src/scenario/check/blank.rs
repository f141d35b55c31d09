//! A name, a title or a told text without a letter
//!
//! People, parties, projects, tasks, moments, choices and endings are told apart by what they are called. White space alone is no
//! name, nor are characters that cannot be seen. A list of lines has none that says nothing. What is told at the end, in the week away, on a Friday and between the moments is told alone, so that nothing would stand
//! there.

use super::{away, emergent, epilogue, own_words, voices};
use crate::scenario::authored::Scenario;
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message};
use crate::scenario::look_alikes::is_blank;
use crate::scenario::place::Located;

pub const RULE: Rule = Rule {
    code: "SB112",
    severity: Severity::Error,
    page: page!("blank"),
};

pub fn check(scenario: &Scenario, out: &mut DiagnosticSink) {
    named("scenario", "title", &scenario.title, out);
    told("about", &scenario.about, out);
    lines("brief", &scenario.brief.value, out);
    named("leader", "role", &scenario.leader.value.role, out);
    for party in &scenario.outside {
        named("party", "name", &party.name, out);
    }
    for person in &scenario.people.value {
        named("person", "name", &person.name, out);
        named("person", "role", &person.role, out);
        for (domain, _) in &person.skill.0 {
            named("skill", "domain", domain, out);
        }
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
        lines("see", &moment.see, out);
        lines("listen", &moment.listen, out);
        lines("options", &moment.options, out);
        for choice in &moment.choices {
            named("choice", "text", &choice.text, out);
            if let Some(promise) = &choice.promise {
                told("promise", &promise.text, out);
            }
        }
        for fact in &moment.facts {
            told("facts", &fact.text, out);
        }
    }
    for reflection in &scenario.reflections {
        told("ask", &reflection.ask, out);
    }
    for tip in &scenario.tips {
        told("tips", &tip.text, out);
    }
    for note in &scenario.facilitator {
        told("note", &note.note, out);
        lines("discuss", &note.discuss, out);
    }
    for ending in &scenario.endings.value {
        named("ending", "title", &ending.title, out);
        told("text", &ending.text, out);
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
        lines("see", &own.see, out);
        lines("listen", &own.listen, out);
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

fn lines(part: &str, texts: &[Located<String>], out: &mut DiagnosticSink) {
    for text in texts {
        told(part, text, out);
    }
}

fn told(part: &str, text: &Located<String>, out: &mut DiagnosticSink) {
    if is_blank(&text.value) {
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
    if is_blank(&name.value) {
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
