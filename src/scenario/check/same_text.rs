//! The same words twice
//!
//! Two choices, two moments, two tasks or two endings that read the same cannot be told apart, and of two equal lines in one list
//! one says nothing new. A choice that is told the same whether it went well or badly does not say how it went. Capitals, white space
//! and what ends the sentence make no difference.

use std::collections::BTreeSet;

use super::{away, emergent, own_words, voices};
use crate::scenario::authored::{Choice, Moment, Scenario};
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message, shortened};
use crate::scenario::look_alikes::is_blank;
use crate::scenario::place::Located;

pub const RULE: Rule = Rule {
    code: "SB430",
    severity: Severity::Warning,
    page: page!("same_text"),
};

pub fn check(scenario: &Scenario, out: &mut DiagnosticSink) {
    if !out.whole() || out.has_errors() {
        return;
    }
    for moment in &scenario.moments.value {
        of_moment(moment, out);
    }
    different("moment", scenario.moments.value.iter().map(|moment| &moment.title), out);
    different("ending", scenario.endings.value.iter().map(|ending| &ending.title), out);
    different(
        "project",
        scenario.projects.value.iter().map(|project| &project.title),
        out,
    );
    let tasks = scenario.projects.value.iter().flat_map(|project| &project.tasks);
    different("task", tasks.map(|task| &task.title), out);
    different("task", scenario.leader.value.tasks.iter().map(|task| &task.title), out);
    different("line", &scenario.brief.value, out);
    for (_, texts) in scenario.away.iter().flat_map(away::lists) {
        different("text", &texts.value, out);
    }
    for voice in scenario.voices.iter().flat_map(|voices| &voices.value) {
        different(
            "text",
            voices::forms(voice).into_iter().flat_map(|(_, texts)| &texts.value),
            out,
        );
    }
    for (_, texts) in scenario.words.iter().flat_map(own_words::lists) {
        different("text", &texts.value, out);
    }
    for own in emergent::texts(scenario) {
        different("line", own.see.iter().chain(&own.listen), out);
        of_choices(&own.choices, out);
    }
}

fn of_moment(moment: &Moment, out: &mut DiagnosticSink) {
    different("line", moment.see.iter().chain(&moment.listen), out);
    different("fact", moment.facts.iter().map(|fact| &fact.text), out);
    of_choices(&moment.choices, out);
    if plain(&moment.title.value) == plain(&moment.text.value) && !is_blank(&moment.text.value) {
        let what = "this text is the title once more";
        report(&moment.text, what.to_owned(), "write what happens", out);
    }
}

fn of_choices(choices: &[Choice], out: &mut DiagnosticSink) {
    different("choice", choices.iter().map(|choice| &choice.text), out);
    for choice in choices {
        if !is_blank(&choice.well.value) && plain(&choice.well.value) == plain(&choice.badly.value) {
            let what = "this is told whether it went well or badly";
            report(
                &choice.badly,
                what.to_owned(),
                "say what is different when it goes badly",
                out,
            );
        }
    }
}

/// Reports what reads like something before it, each words once.
fn different<'t>(sort: &str, texts: impl IntoIterator<Item = &'t Located<String>>, out: &mut DiagnosticSink) {
    let (mut known, mut told): (BTreeSet<String>, BTreeSet<String>) = (BTreeSet::new(), BTreeSet::new());
    for text in texts {
        let words = plain(&text.value);
        if !is_blank(&text.value) && !known.insert(words.clone()) && told.insert(words) {
            let what = format!("another {sort} has the words {:?} already", shortened(&text.value));
            report(text, what, "change one of the two, or take one out", out);
        }
    }
}

fn plain(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").trim_end_matches(['.', '!', '…']).to_lowercase()
}

fn report(at: &Located<String>, what: String, remedy: &str, out: &mut DiagnosticSink) {
    out.report(
        &RULE,
        at.span,
        Message::new(
            what,
            "The player reads the same twice, and looks for the difference.",
            remedy,
        ),
    );
}
