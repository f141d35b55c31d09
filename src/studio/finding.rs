//! What `check` says of the open text, each with the place of the form that it is about.
//!
//! In: a text. Out: findings, sorted by place, as data for the page.

use serde::Serialize;

use crate::scenario::form::FormText;
use crate::scenario::{Diagnostic, Kinds, Scenario, Severity, edited};

/// Something that `check` says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PlacedFinding {
    /// The place of the form, for example `moments.3.text`; empty where it is the whole, or the text cannot be read.
    pub path: String,
    /// Its code, for example `SB201`.
    pub code: &'static str,
    /// It keeps the scenario from being played.
    pub error: bool,
    /// The line, from 1.
    pub line: u32,
    /// What is wrong.
    pub what: String,
    /// Why it matters.
    pub why: String,
    /// What to write instead.
    pub remedy: String,
    /// It can be corrected at a press.
    pub can_fix: bool,
}

/// What there is to say of a text.
#[must_use]
pub fn findings(file: &str, text: &str, kinds: &Kinds) -> Vec<PlacedFinding> {
    let form = FormText::read(text);
    let found = Scenario::check(file, text.as_bytes(), kinds).into_list();
    let finding = |one: Diagnostic| {
        let place = form.as_ref().map(|form| form.path_at(one.span.start as usize));
        PlacedFinding {
            path: place.map(|path| path.to_string()).unwrap_or_default(),
            code: one.code,
            error: one.severity == Severity::Error,
            line: one.line,
            what: one.what,
            why: one.why,
            remedy: one.remedy,
            can_fix: !one.fix.is_empty(),
        }
    };
    found.into_iter().map(finding).collect()
}

/// The text with the finding of this number corrected; nothing where it cannot be.
#[must_use]
pub fn fixed(file: &str, text: &str, kinds: &Kinds, number: usize) -> Option<String> {
    let found = Scenario::check(file, text.as_bytes(), kinds).into_list();
    let fix = &found.get(number)?.fix;
    edited(text, fix).filter(|_| !fix.is_empty())
}
