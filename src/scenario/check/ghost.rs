//! An ending that names somebody who may have left
//!
//! Anybody of the team can leave. With an `epilogue`, or a `last` of its own, an ending is told to every play that reaches it, so its
//! `text` and `last` name nobody of the team: neither as `{mira}` nor as `Mira`. They may when the ending's own `when` says that
//! the person is there: `Not(Gone("mira"))`, `Left(AtMost(0))` or `Person("mira", ...)`, alone or in its outermost `All`. A person's
//! own sentences in the epilogue name nobody else of the team, and the last text of `delivered` names nobody.
//!
//! Nor does anybody's voice on a Friday name another of the team, and a world's own `words` and its own texts of `emergent` name
//! nobody by id: `{who}`, `{owner}` and `{other}` are always there.
//!
//! Other texts of `delivered` and call-backs may name people: they are passed over when one of them has left.

use super::epilogue::forms;
use super::{emergent, own_words, voices};
use crate::scenario::authored::{Condition, Count, Person, Scenario};
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message};
use crate::scenario::place::Located;
use crate::scenario::placeholders::named_in;

pub const RULE: Rule = Rule {
    code: "SB416",
    severity: Severity::Error,
    page: page!("ghost"),
};

pub fn check(scenario: &Scenario, out: &mut DiagnosticSink) {
    let people = &scenario.people.value;
    for ending in &scenario.endings.value {
        if scenario.epilogue.is_none() && ending.last.is_none() {
            continue;
        }
        let is_here = |person: &Person| {
            let when = ending.when.as_ref();
            when.is_some_and(|when| keeps(&when.value, &person.id.value))
        };
        for text in std::iter::once(&ending.text).chain(&ending.last) {
            names_nobody(people, text, is_here, out, |person| {
                format!(
                    "say it without the name, or add Not(Gone({:?})) to the ending's `when`",
                    person.id.value
                )
            });
        }
    }
    world_words(scenario, out);
    let Some(epilogue) = &scenario.epilogue else { return };
    if let Some(last) = epilogue.delivered.value.last() {
        let remedy = |_: &Person| "say it without the name".to_owned();
        names_nobody(people, &last.text, |_| false, out, remedy);
    }
    for arc in &epilogue.people.value {
        for (_, text) in forms(arc) {
            let is_own = |person: &Person| person.id.value == arc.person.value;
            names_nobody(people, text, is_own, out, |_| {
                "say \"a colleague\", \"the others\", or leave it out".to_owned()
            });
        }
    }
}

/// On a Friday, between the moments, and in what comes by itself.
fn world_words(scenario: &Scenario, out: &mut DiagnosticSink) {
    let people = &scenario.people.value;
    for voice in scenario.voices.iter().flat_map(|voices| &voices.value) {
        let is_own = |person: &Person| person.id.value == voice.person.value;
        for text in voices::forms(voice).into_iter().flat_map(|(_, texts)| &texts.value) {
            names_nobody(people, text, is_own, out, |_| {
                "say \"the others\", or leave it out".to_owned()
            });
        }
    }
    for (_, texts) in scenario.words.iter().flat_map(own_words::lists) {
        for text in &texts.value {
            let remedy = |_: &Person| "say {who} where it is theirs, or leave the name out".to_owned();
            names_nobody(people, text, |_| false, out, remedy);
        }
    }
    let remedy = |_: &Person| "say {owner} or {other}, or leave the name out".to_owned();
    for own in emergent::texts(scenario) {
        let choices = own.choices.iter();
        let offered = choices.flat_map(|choice| [&choice.text, &choice.well, &choice.badly]);
        let lines = [&own.see, &own.listen, &own.well, &own.badly].into_iter().flatten();
        for text in [&own.title, &own.text].into_iter().chain(lines).chain(offered) {
            names_nobody(people, text, |_| false, out, remedy);
        }
    }
}

/// Whether a condition holds only while a person is there.
fn keeps(condition: &Condition, person: &str) -> bool {
    match condition {
        Condition::All(all) => all.iter().any(|one| keeps(one, person)),
        Condition::Not(not) => matches!(&**not, Condition::Gone(gone) if gone.value == person),
        Condition::Person(here, ..) => here.value == person,
        Condition::Left(Count::AtMost(most)) => most.value == 0,
        _ => false,
    }
}

fn names_nobody(
    people: &[Person],
    text: &Located<String>,
    but: impl Fn(&Person) -> bool,
    out: &mut DiagnosticSink,
    remedy: impl Fn(&Person) -> String,
) {
    let known = people
        .iter()
        .map(|person| (person.id.value.as_str(), person.name.value.as_str()));
    for person in named_in(&text.value, known).map(|index| &people[index]) {
        if but(person) || out.crowded() {
            continue;
        }
        out.report(
            &RULE,
            text.span,
            Message {
                what: format!("this names {}, who may have left", person.name.value),
                why: "The player would meet somebody who is gone.",
                remedy: remedy(person),
            },
        );
    }
}
