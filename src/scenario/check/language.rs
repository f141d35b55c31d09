//! A language that is not known
//!
//! `language` says in which language a scenario's texts are written, as a code of two letters: `"en"`, `"de"`, `"es"`, `"fr"`. What
//! the program adds is said in it; in any other language it is said in English.

use crate::scenario::authored::Scenario;
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Mending, Message, shortened};
use crate::scenario::edit::Edit;

pub const RULE: Rule = Rule {
    code: "SB427",
    severity: Severity::Warning,
    page: page!("language"),
};

/// What people write instead of a code.
const NAMES: &[(&str, &str)] = &[
    ("english", "en"),
    ("deutsch", "de"),
    ("german", "de"),
    ("español", "es"),
    ("espanol", "es"),
    ("spanish", "es"),
    ("français", "fr"),
    ("francais", "fr"),
    ("french", "fr"),
];

pub fn check(scenario: &Scenario, out: &mut DiagnosticSink) {
    let written = &scenario.language;
    let code = written.value.split(['-', '_']).next().unwrap_or_default();
    if (2..=3).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_lowercase()) {
        return;
    }
    let lower = written.value.to_lowercase();
    let meant = NAMES.iter().find(|(name, _)| *name == lower).map(|(_, code)| *code);
    let remedy = match meant {
        Some(code) => format!("write \"{code}\""),
        None => "write a code such as \"en\", \"de\", \"es\" or \"fr\"".to_owned(),
    };
    let mending = meant.map(|code| {
        Mending::of(vec![Edit {
            span: written.span,
            text: format!("\"{code}\""),
        }])
    });
    let words = Message {
        what: format!("{:?} is no code of a language", shortened(&written.value)),
        why: "What the program adds would be said in English.",
        remedy,
    };
    out.report_with(&RULE, written.span, words, mending);
}
