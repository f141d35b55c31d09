//! Voices with a gap
//!
//! On a Friday everybody of the team says something about the week. `voices` has everybody once, with at least two texts each for
//! `good`, `fine`, `mixed` and `low`, because every one of them can feel every way. They are spoken words: the quotation marks
//! around them come by themselves.

use crate::scenario::authored::{PersonVoice, Scenario};
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message, shortened};
use crate::scenario::place::{Located, Span};

pub const RULE: Rule = Rule {
    code: "SB418",
    severity: Severity::Error,
    page: page!("voices"),
};

/// Texts of each sort, at the least.
const FEWEST: usize = 2;

/// What opens and closes spoken words in some language.
const MARKS: [char; 9] = ['"', '“', '”', '„', '«', '»', '‹', '›', '‟'];

pub fn check(scenario: &Scenario, out: &mut DiagnosticSink) {
    let Some(voices) = &scenario.voices else { return };
    for (index, voice) in voices.value.iter().enumerate() {
        if voices.value[..index].iter().any(|before| before.person == voice.person) {
            let what = format!("the voice of {:?} is given twice", shortened(&voice.person.value));
            let remedy = "keep one of the two".to_owned();
            report(voice.person.span, what, "Only one would be heard.", remedy, out);
        }
        for (sort, texts) in forms(voice) {
            spoken(sort, texts, out);
        }
    }
    if !out.whole() {
        return;
    }
    let people = scenario.people.value.iter();
    let silent: Vec<&str> = people
        .filter(|person| !voices.value.iter().any(|voice| voice.person == person.id))
        .map(|person| person.id.value.as_str())
        .collect();
    if let Some(first) = silent.first() {
        let what = format!("there is no voice of {}", shortened(&silent.join(", ")));
        let remedy = format!("add (person: {first:?}, good: [...], fine: [...], mixed: [...], low: [...])");
        let why = "Beside the others they would answer in the program's words.";
        report(voices.span.first_byte(), what, why, remedy, out);
    }
}

fn spoken(sort: &str, texts: &Located<Vec<Located<String>>>, out: &mut DiagnosticSink) {
    if out.whole() && texts.value.len() < FEWEST {
        let what = format!("`{sort}` has {} of at least {FEWEST} texts", texts.value.len());
        let remedy = "write another".to_owned();
        let why = "They would say the same Friday after Friday.";
        report(texts.span.first_byte(), what, why, remedy, out);
    }
    for text in &texts.value {
        let words = text.value.trim();
        if words.len() > 1 && words.starts_with(MARKS) && words.ends_with(MARKS) {
            let what = "this stands in quotation marks".to_owned();
            let remedy = "write the words alone".to_owned();
            report(text.span, what, "The player would see two pairs of them.", remedy, out);
        }
    }
}

/// What somebody says, each sort with its name.
pub(in crate::scenario) fn forms(voice: &PersonVoice) -> [(&'static str, &Located<Vec<Located<String>>>); 4] {
    [
        ("good", &voice.good),
        ("fine", &voice.fine),
        ("mixed", &voice.mixed),
        ("low", &voice.low),
    ]
}

fn report(span: Span, what: String, why: &'static str, remedy: String, out: &mut DiagnosticSink) {
    out.report(&RULE, span, Message { what, why, remedy });
}
