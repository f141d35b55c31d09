//! An id that is taken, or misspelled
//!
//! Ids name things once: two people, two tasks, two moments or two choices of a moment cannot share one. They are
//! written in lower-case letters, digits and `_`, because translations, journals and the stage refer to them.
//! `leader`, `owner`, `other`, `task` and `party` are taken by the placeholders of texts.

use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message, shortened};
use crate::scenario::place::Located;
use crate::scenario::placeholders::ROLES;

pub const RULE: Rule = Rule {
    code: "SB202",
    severity: Severity::Error,
    page: page!("same_id"),
};

const LONGEST: usize = 60;

pub fn report(out: &mut DiagnosticSink, sort: &str, id: &Located<String>) {
    let what = format!("another {sort} has the id {:?} already", shortened(&id.value));
    let remedy = format!("give this {sort} an id of its own");
    out.report(
        &RULE,
        id.span,
        Message {
            what,
            why: "Whoever refers to it could mean either.",
            remedy,
        },
    );
}

pub fn check_spelling(out: &mut DiagnosticSink, sort: &str, id: &Located<String>) {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    if sort == "person" && ROLES.contains(&id.value.as_str()) {
        let what = format!(
            "{:?} cannot be a person's id: texts use {{{}}} for something else",
            id.value, id.value
        );
        let remedy = format!("write for example \"{}_1\"", id.value);
        out.report(
            &RULE,
            id.span,
            Message {
                what,
                why: "A text could mean either.",
                remedy,
            },
        );
    } else if id.value.is_empty() || id.value.len() > LONGEST || !id.value.chars().all(plain) {
        let what = format!(
            "{:?} is no id: lower-case letters, digits and _ make one, up to {LONGEST} of them",
            shortened(&id.value)
        );
        let better: String = id
            .value
            .to_lowercase()
            .chars()
            .map(|c| if plain(c) { c } else { '_' })
            .take(LONGEST)
            .collect();
        let remedy = if better.is_empty() {
            format!("write a short name for the {sort}")
        } else {
            format!("write {better:?}")
        };
        out.report(
            &RULE,
            id.span,
            Message {
                what,
                why: "Translations and journals refer to it.",
                remedy,
            },
        );
    }
}
