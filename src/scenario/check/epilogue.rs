//! An epilogue with a gap
//!
//! An epilogue must have a text for every play. What was `delivered` is tried in order and the first whose condition holds is told,
//! so all but the last have a `when`, and the last has none. `people` has everybody of the team once, with a sentence for each
//! way that a person can have gone.

use crate::scenario::authored::{Epilogue, PersonEnding, Scenario};
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message, shortened};
use crate::scenario::place::{Located, Span};

pub const RULE: Rule = Rule {
    code: "SB415",
    severity: Severity::Error,
    page: page!("epilogue"),
};

pub fn check(scenario: &Scenario, out: &mut DiagnosticSink) {
    let Some(epilogue) = &scenario.epilogue else { return };
    delivered(epilogue, out);
    people(scenario, epilogue, out);
}

fn delivered(epilogue: &Epilogue, out: &mut DiagnosticSink) {
    let texts = &epilogue.delivered.value;
    if !out.whole() {
        return;
    }
    let Some((last, others)) = texts.split_last() else {
        let what = "`delivered` is empty".to_owned();
        let remedy = "write at least one text without a `when`".to_owned();
        report(
            epilogue.delivered.span.first_byte(),
            what,
            "No play would be told what it delivered.",
            remedy,
            out,
        );
        return;
    };
    if let Some(when) = &last.when {
        let what = "the last text of `delivered` has a condition".to_owned();
        let remedy = "take its `when` out, or add a text without one after it".to_owned();
        report(
            when.span,
            what,
            "A play that fits none of them would be told nothing.",
            remedy,
            out,
        );
    }
    if let Some(one) = others.iter().find(|one| one.when.is_none()) {
        let what = "this text of `delivered` has no condition and is not the last".to_owned();
        let remedy = "give it a `when`, or move it to the end".to_owned();
        report(one.text.span, what, "Those after it are never told.", remedy, out);
    }
}

fn people(scenario: &Scenario, epilogue: &Epilogue, out: &mut DiagnosticSink) {
    let told = &epilogue.people.value;
    for (index, one) in told.iter().enumerate() {
        if told[..index].iter().any(|before| before.person == one.person) {
            let what = format!("the epilogue tells of {:?} twice", shortened(&one.person.value));
            let remedy = "keep one of the two".to_owned();
            report(
                one.person.span,
                what,
                "The player would read of them twice.",
                remedy,
                out,
            );
        }
    }
    if !out.whole() {
        return;
    }
    let missing: Vec<&str> = scenario
        .people
        .value
        .iter()
        .filter(|person| !told.iter().any(|one| one.person == person.id))
        .map(|person| person.id.value.as_str())
        .collect();
    if !missing.is_empty() {
        let names = missing.join(", ");
        let what = format!("the epilogue says nothing of {}", shortened(&names));
        let remedy = format!(
            "add (person: {:?}, leading: \"...\", freed: \"...\", waiting: \"...\", hurt: \"...\", gone: \"...\") to `people`",
            missing[0]
        );
        let why = "The player would not hear what became of them.";
        report(epilogue.people.span.first_byte(), what, why, remedy, out);
    }
}

/// A person's sentences, each with its name.
pub(in crate::scenario) fn forms(arc: &PersonEnding) -> [(&'static str, &Located<String>); 5] {
    [
        ("leading", &arc.leading),
        ("freed", &arc.freed),
        ("waiting", &arc.waiting),
        ("hurt", &arc.hurt),
        ("gone", &arc.gone),
    ]
}

fn report(span: Span, what: String, why: &'static str, remedy: String, out: &mut DiagnosticSink) {
    out.report(&RULE, span, Message { what, why, remedy });
}
