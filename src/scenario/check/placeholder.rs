//! A placeholder that cannot be filled
//!
//! In texts, `{mira}` stands for the name of the person with that id, `{owner}` for whose moment it is, `{other}` for
//! the second person there, `{task}` and `{party}` for what the moment is about, `{leader}` for "you". A person's
//! placeholder has forms: `{owner.they}`, `.them`, `.their`, `.theirs`, `.themself`, with a capital at the start of a
//! sentence (`{owner.They}`), and the verbs `{owner.is}`, `.has`, `.does` and the ending `{owner.s}`.
//!
//! Where these forms are not enough, as in languages with cases, a placeholder chooses between three words, of her, of him, and of whoever
//! is neither: `{owner.ihren|seinen|den eigenen} Mantel`.
//!
//! In the texts of the week `away`, `{who}` stands for whose it was, and in `asked` `{other}` for the colleague who was asked. In a
//! world's own `words`, `{who}` and `{task}` stand in what is about somebody and their task. In its own texts of `emergent`,
//! `{owner}`, `{other}` and `{task}` are always there.
//!
//! What stands in lists and tables (the scenario's title and what it is about, titles of projects, tasks and endings, roles, parties
//! and what they want) can hold people's names, and nothing that is filled by who leads.
//!
//! `{owner}` needs a moment with an owner, `{other}` one with other people, `{task}` and `{party}` one that names them.

use crate::scenario::check::rule::{Rule, page};
use crate::scenario::check::texts::{PlaceholderScope, Text};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message};
use crate::scenario::names::NameIndex;
use crate::scenario::place::Span;
use crate::scenario::placeholders::{FORMS, ROLES, TextPart, chooses, chosen, parts};
use crate::scenario::suggestion;
use crate::scenario::vocabulary::Pronouns;

pub const RULE: Rule = Rule {
    code: "SB204",
    severity: Severity::Error,
    page: page!("placeholder"),
};

/// What is said of a placeholder that has nobody to stand for; of one moment it is said once.
const CANNOT: &str = "cannot be filled";

pub fn check(text: &Text, people: &NameIndex, out: &mut DiagnosticSink) {
    for part in parts(&text.at.value) {
        if out.crowded() {
            return;
        }
        let (written, trouble) = match part {
            TextPart::Plain(_) => continue,
            TextPart::Open(rest) => (
                rest,
                Some((
                    "this { is never closed".to_owned(),
                    "write } where the placeholder ends".to_owned(),
                )),
            ),
            TextPart::Slot { who, form, written } => (written, slot(who, form, text.speaks, people, out)),
        };
        if let Some((what, remedy)) = trouble {
            if let (Some(moment), true) = (text.speaks.moment, what.contains(CANNOT))
                && !out.first_time((moment, what.clone()))
            {
                continue;
            }
            let span = place(out, text.at.span, written);
            out.report(
                &RULE,
                span,
                Message {
                    what,
                    why: "The player would read the brackets.",
                    remedy,
                },
            );
        }
    }
}

fn slot(
    who: &str,
    form: Option<&str>,
    speaks: PlaceholderScope,
    people: &NameIndex,
    out: &DiagnosticSink,
) -> Option<(String, String)> {
    let person = match who {
        "who" if speaks.who => true,
        "who" if people.find(who).is_none() && !out.is_half_read(who) => {
            let only = "it stands for whose it was in a week `away` and in a world's own `words`, not here";
            return Some(absent(who, only, "name the person by id, or leave it out"));
        }
        "owner" if speaks.who => {
            return Some(absent(who, "here it is {who}", "write {who}, or leave it out"));
        }
        "other" if speaks.who && !speaks.other => {
            return Some(absent(
                who,
                "only in `asked` is there a second person",
                "write {who}, or leave it out",
            ));
        }
        "owner" if !speaks.owner => {
            return Some(absent(
                who,
                "this has no `owner`",
                "add `owner: \"...\"`, or name the person by id",
            ));
        }
        "other" if !speaks.other => {
            return Some(absent(
                who,
                "nobody else is there",
                "add `people: [\"...\"]`, or name the person by id",
            ));
        }
        "task" if !speaks.task => {
            return Some(absent(
                who,
                "this has no `task`",
                "add `task: \"...\"`, or write what it is",
            ));
        }
        "party" if !speaks.party => {
            return Some(absent(
                who,
                "this has no `party`",
                "add `party: \"...\"`, or write who it is",
            ));
        }
        "owner" | "other" => true,
        "leader" | "task" | "party" => false,
        id if people.find(id).is_some() || out.may_be_an_id(id) => true,
        id => {
            let known = || people.all().chain(ROLES);
            let remedy = suggestion::closest(id, known()).map_or_else(
                || "write the id of a person, or owner, other, task, party, leader".to_owned(),
                |near| format!("did you mean {{{near}}}?"),
            );
            return Some((format!("{{{id}}} stands for nobody"), remedy));
        }
    };
    if speaks.names_only && (!person || form.is_some()) {
        let written = form.map_or_else(|| who.to_owned(), |form| format!("{who}.{form}"));
        return Some(absent(
            &written,
            "this stands in lists, where only names can be filled in",
            "write it in words",
        ));
    }
    let form = form?;
    if person && (FORMS.contains(&form) || chosen(form, Pronouns::They).is_some()) {
        return None;
    }
    if person && chooses(form) {
        let what = format!("{{{who}.{form}}} does not have three words to choose from");
        let remedy = format!("write {{{who}.her|his|their}}: of her, of him, and of whoever is neither");
        return Some((what, remedy));
    }
    if !person {
        return Some((format!("{{{who}}} has no forms"), format!("write {{{who}}}")));
    }
    let remedy = suggestion::closest(form, FORMS).map_or_else(
        || format!("write one of: {}", FORMS.join(", ")),
        |near| format!("did you mean {{{who}.{near}}}?"),
    );
    Some((format!("{{{who}}} has no form {form:?}"), remedy))
}

fn absent(who: &str, because: &str, remedy: &str) -> (String, String) {
    (format!("{{{who}}} {CANNOT}: {because}"), remedy.to_owned())
}

/// Where the placeholder stands in the file; the whole text when it is spelled with escapes there.
fn place(out: &DiagnosticSink, span: Span, written: &str) -> Span {
    if span.is_nowhere() {
        return span;
    }
    out.slice(span).find(written).map_or(span, |at| {
        let start = span.start as usize + at;
        Span::new(start, start + written.len())
    })
}
