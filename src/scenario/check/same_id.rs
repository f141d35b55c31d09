//! An id that is taken, or misspelled
//!
//! Ids name things once: two people, two tasks, two moments or two choices of a moment cannot share one. They are
//! written in lower-case letters, digits and `_`, because translations, journals and the stage refer to them.
//! `leader`, `owner`, `other`, `task` and `party` are taken by the placeholders of texts.

use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Mending, Message, shortened};
use crate::scenario::edit::Edit;
use crate::scenario::look_alikes::{is_invisible, look_alike, plain_letters};
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
    out.an_id_is_lost();
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

/// Whether something can be called so: lower-case letters, digits and `_`, 1 to 60 of them, and no role of texts.
pub fn is_spelled_right(id: &str) -> bool {
    has_plain_letters(id) && !ROLES.contains(&id)
}

fn is_plain(c: char) -> bool {
    c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_'
}

fn has_plain_letters(id: &str) -> bool {
    !id.is_empty() && id.len() <= LONGEST && id.chars().all(is_plain)
}

pub fn check_spelling(out: &mut DiagnosticSink, sort: &str, id: &Located<String>) {
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
    } else if !has_plain_letters(&id.value) {
        let what = match id.value.chars().find(|c| look_alike(*c).is_some() || is_invisible(*c)) {
            Some(c) if is_invisible(c) => {
                format!("this id holds a character that cannot be seen: U+{:04X}", u32::from(c))
            }
            Some(c) => format!(
                "{:?} has a letter that only looks like {:?}: U+{:04X}",
                shortened(&id.value),
                look_alike(c).unwrap_or(c),
                u32::from(c)
            ),
            None => format!(
                "{:?} is no id: lower-case letters, digits and _ make one, up to {LONGEST} of them",
                shortened(&id.value)
            ),
        };
        let better: String = plain_letters(&id.value)
            .chars()
            .map(|c| if is_plain(c) { c } else { '_' })
            .take(LONGEST)
            .collect();
        let remedy = if better.is_empty() {
            format!("write a short name for the {sort}")
        } else if out.text().matches(&format!("{:?}", id.value)).nth(1).is_some() {
            format!("write {better:?}, wherever this id stands")
        } else {
            format!("write {better:?}")
        };
        let mending = (!better.is_empty()).then(|| {
            Mending::of(vec![Edit {
                span: id.span,
                text: format!("{better:?}"),
            }])
        });
        let words = Message {
            what,
            why: "Translations and journals refer to it.",
            remedy,
        };
        out.report_with(&RULE, id.span, words, mending);
    }
}
