//! The reference of the scenario language, made from the doc comments of its types.
//!
//! In: what [`super::authored`] declares. Out: one page a type, as data ([`PAGES`]) and as text ([`text`]).

use std::fmt::Write;

use super::authored;
use super::type_page::Described;

pub use super::type_page::{TypeField, TypePage};

/// Every type of the language, from the whole to its parts.
pub static PAGES: &[TypePage] = &[
    authored::Scenario::PAGE,
    authored::Leader::PAGE,
    authored::DeskTask::PAGE,
    authored::Party::PAGE,
    authored::Person::PAGE,
    authored::Look::PAGE,
    authored::Project::PAGE,
    authored::Task::PAGE,
    authored::Moment::PAGE,
    authored::Choice::PAGE,
    authored::Promise::PAGE,
    authored::Fact::PAGE,
    authored::KnownBy::PAGE,
    authored::Condition::PAGE,
    authored::Bound::PAGE,
    authored::Count::PAGE,
    authored::Effect::PAGE,
    authored::Date::PAGE,
    authored::Ending::PAGE,
    authored::Epilogue::PAGE,
    authored::DeliveredText::PAGE,
    authored::PersonEnding::PAGE,
    authored::CallBack::PAGE,
    authored::AwayWeek::PAGE,
    authored::PersonVoice::PAGE,
    authored::WorldWords::PAGE,
    authored::EmergentMoments::PAGE,
    authored::OwnEmergentText::PAGE,
    authored::Reflection::PAGE,
    authored::Tip::PAGE,
    authored::Occasion::PAGE,
    authored::TipTarget::PAGE,
    authored::Note::PAGE,
    authored::Cut::PAGE,
    authored::Contract::PAGE,
    authored::ContractPlayer::PAGE,
    authored::PlayScript::PAGE,
    authored::ScriptPlan::PAGE,
    authored::ScriptDecision::PAGE,
    authored::MeetingMove::PAGE,
    authored::ScriptFact::PAGE,
    authored::Kind::PAGE,
    authored::EmergentText::PAGE,
    authored::Model::PAGE,
    authored::Parameter::PAGE,
];

/// The whole reference as Markdown.
#[must_use]
pub fn text() -> String {
    let mut text = String::from("# The scenario language, format 1\n");
    for page in PAGES {
        let _ = write!(text, "\n## {}\n{}\n\n", page.name, page.about.trim());
        for part in page.parts {
            let _ = write!(text, "- `{}`", part.name);
            let takes = takes(part.takes);
            if !takes.is_empty() {
                let _ = write!(text, " ({takes})");
            }
            let _ = write!(
                text,
                ": {}",
                part.about.split_whitespace().collect::<Vec<_>>().join(" ")
            );
            if let Some(range) = part.range {
                let _ = write!(text, " From {range}.");
            }
            if let Some(default) = part.default.map(spoken_default).filter(|spoken| !spoken.is_empty()) {
                let _ = write!(text, " Default: {default}.");
            }
            text.push('\n');
        }
    }
    text
}

fn takes(type_name: &str) -> String {
    let mut name = type_name.split_whitespace().collect::<Vec<_>>().join(" ");
    for (from, to) in [
        ("vocabulary::", ""),
        ("Option<", "optional <"),
        ("Entries<", "pairs of <"),
        ("Vec<", "list of <"),
        ("At<", "<"),
        ("Box<", "<"),
        ("String", "text"),
        ("f64", "number"),
        ("u32", "whole number"),
        ("bool", "true or false"),
        ("<", ""),
        (">", ""),
    ] {
        name = name.replace(from, to);
    }
    name.trim_start_matches('(').trim_end_matches(')').trim().to_owned()
}

fn spoken_default(expression: &'static str) -> &'static str {
    let inner = expression
        .strip_prefix("At::default_value(")
        .and_then(|rest| rest.strip_suffix(')'))
        .unwrap_or(expression);
    match inner {
        "String::new()" | "Look::usual()" => "",
        "Vec::new()" | "Entries::default()" => "none",
        other => other
            .rsplit("::")
            .next()
            .filter(|word| *word != "default()")
            .unwrap_or(""),
    }
}
