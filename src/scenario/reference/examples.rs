//! An example of every part and word of the language, taken from the files that are shipped.
//!
//! In: the shipped scenarios and play-scripts, read to trees. Out: [`of`], as it is written there, so that an example is always one
//! that can be played. What no shipped file uses is written here ([`WRITTEN`]).

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::spoken;
use super::{PageKind, TypePage, page};
use crate::platform::embedded;
use crate::scenario::catalog::catalog;
use crate::scenario::check::missing_field;
use crate::scenario::diagnostic_sink::DiagnosticSink;
use crate::scenario::tree::{self, Node, RonValue};
use crate::scenario::type_page::Argument;

/// What fits in a line, and the longest example, in characters. Longer ones are left for the page of the part's type.
const LINE: usize = 110;
const LONGEST: usize = 260;

/// By page and part.
type Found = BTreeMap<(&'static str, &'static str), String>;

static EXAMPLES: LazyLock<Found> = LazyLock::new(|| {
    let mut found = Found::new();
    let mut read = |bytes: Option<&[u8]>, whole: &str| {
        if let (Some(text), Some(page)) = (bytes.and_then(|bytes| std::str::from_utf8(bytes).ok()), page(whole)) {
            let mut out = DiagnosticSink::new("", text);
            let root = tree::read(&mut out);
            of_page(page, &root, text, &mut found);
        }
    };
    for name in catalog().all() {
        read(embedded::scenario(name), "Scenario");
        for script in ["play", "direct.play"] {
            read(embedded::scenario_file(&format!("{name}.{script}.ron")), "PlayScript");
        }
        read(embedded::scenario_file(&format!("{name}.de.ron")), "Translation");
    }
    for (page, part, text) in WRITTEN {
        found.entry((page, part)).or_insert_with(|| (*text).to_owned());
    }
    found
});

/// What no shipped file uses: page, part, example.
pub const WRITTEN: &[(&str, &str, &str)] = &[
    ("Scenario", "language", "language: \"de\""),
    ("Choice", "hours", "hours: 0.5"),
    ("Translation", "orphaned", "orphaned: []"),
    ("TranslatedText", "was", "was: \"The wheel wobbles.\""),
    ("Date", "Day", "Day(12)"),
    ("Condition", "Promise", "Promise(Broken)"),
    ("Count", "AtMost", "AtMost(1)"),
    (
        "Contract",
        "NoneBeats",
        "NoneBeats(leader: Situational, on: LastWeek, margin: 3)",
    ),
    (
        "Contract",
        "Comes",
        "Comes(moment: \"outage\", player: Situational, share: AtLeast(60))",
    ),
    (
        "Contract",
        "NeverBestAlone",
        "NeverBestAlone(moment: \"outage\", in_more_than: 80)",
    ),
    ("ContractPlayer", "Answer", "Answer(1)"),
    ("ContractPlayer", "Spam", "Spam(Thank)"),
    ("ScriptPlan", "goals", "goals: 2"),
    ("ScriptPlan", "path", "path: 2"),
    ("ScriptPlan", "process", "process: 1"),
    ("ScriptPlan", "review", "review: 1"),
    ("ScriptPlan", "floor", "floor: 2"),
    ("ScriptPlan", "one_to_ones", "one_to_ones: 4"),
    ("ScriptPlan", "answers", "answers: 5"),
    ("ScriptPlan", "desk", "desk: 10"),
    ("ScriptPlan", "check_ins", "check_ins: 1.5"),
    ("ScriptPlan", "rest", "rest: 1"),
    ("ScriptDecision", "Listen", "Listen(\"outage\")"),
    ("ScriptFact", "Shows", "Shows(\"the certificate\")"),
    ("ScriptFact", "Arc", "Arc(\"priya\", Freed)"),
    ("ScriptFact", "Once", "Once(\"outage\", [Energy(AtLeast(40))])"),
];

/// How a part or a word is written, for example `urgency: 80`. `None` of a word that stands alone, and of a part whose type has a
/// page and that is too long here.
#[must_use]
pub fn of(page: &TypePage, part: &str) -> Option<&'static str> {
    let key = EXAMPLES.keys().find(|(of, name)| *of == page.name && *name == part)?;
    EXAMPLES.get(key).map(String::as_str)
}

fn of_page(page: &'static TypePage, node: &Node, text: &str, found: &mut Found) {
    match page.kind {
        PageKind::Parts => {
            let RonValue::Group(group) = &node.value else { return };
            for field in &group.fields {
                let Some(part) = page.parts.iter().find(|part| part.name == field.name) else {
                    continue;
                };
                let written = text
                    .get(field.span.range().start..field.value.span.range().end)
                    .unwrap_or_default();
                match &field.value.value {
                    RonValue::List(values) if written.chars().count() > LINE => {
                        let first = values
                            .first()
                            .and_then(|value| text.get(value.span.range()))
                            .unwrap_or_default();
                        note((page.name, part.name), &format!("{}: [{first}]", field.name), found);
                    }
                    _ => note((page.name, part.name), written, found),
                }
                if let Some(argument) = part.takes.first() {
                    inside(argument, &field.value, text, found);
                }
            }
        }
        PageKind::Words => {
            let (name, group) = match &node.value {
                RonValue::Word(word) => (word.as_str(), None),
                RonValue::Group(group) => (group.name.as_deref().unwrap_or_default(), Some(group)),
                _ => return,
            };
            let Some(word) = page.parts.iter().find(|part| part.name == name) else {
                return;
            };
            let Some(group) = group else { return };
            note(
                (page.name, word.name),
                text.get(node.span.range()).unwrap_or_default(),
                found,
            );
            for (argument, value) in word.takes.iter().zip(&group.items) {
                inside(argument, value, text, found);
            }
            for argument in word.takes {
                if let Some(field) = group.fields.iter().find(|field| field.name == argument.name) {
                    inside(argument, &field.value, text, found);
                }
            }
        }
    }
}

/// What an argument is made of, each of a list.
fn inside(argument: &Argument, node: &Node, text: &str, found: &mut Found) {
    if let RonValue::List(values) = &node.value {
        for value in values {
            inside(argument, value, text, found);
        }
    } else if spoken::is_expectation(argument) {
        for name in ["ScriptFact", "Condition"] {
            if let Some(page) = page(name) {
                of_page(page, node, text, found);
            }
        }
    } else if let Some(page) = spoken::page_of(argument) {
        of_page(page, node, text, found);
    }
}

/// The first that fits in a line, or else the shortest.
fn note(key: (&'static str, &'static str), written: &str, found: &mut Found) {
    let line = written.split_whitespace().collect::<Vec<_>>().join(" ");
    let long = line.chars().count();
    if long > LONGEST || line.contains("//") {
        return;
    }
    let kept = found.entry(key).or_insert_with(|| line.clone());
    if kept.chars().count() > LINE && long < kept.chars().count() {
        *kept = line;
    }
}

/// What is wrong with an example, in a sentence each; parts that an example leaves out are not.
#[must_use]
pub fn mistakes(page: &TypePage, example: &str) -> Vec<String> {
    let text = match page.kind {
        PageKind::Parts => format!("({example})"),
        PageKind::Words => example.to_owned(),
    };
    let mut out = DiagnosticSink::new("", &text);
    let root = tree::read(&mut out);
    if let Some(read) = super::reads_of(page) {
        read(&root, &mut out);
    }
    let found = out.into_mistakes();
    let other = found.list().iter().filter(|one| one.code != missing_field::RULE.code);
    other.map(|one| one.what.clone()).collect()
}
