//! The gaps in a coach's texts: `{owner}`, `{priya.their}`, `{task}`, `{owner.has}`, `{owner.her|his|their}`.
//!
//! In: a text and the moment it is told in. Out: the text as it is read, with a capital letter where a sentence begins.

use std::borrow::Cow;

use crate::narration::i18n::{foreign, quotation};
use crate::narration::view::View;
use crate::scenario::PersonId;
use crate::scenario::placeholders::{TextPart, chosen, parts};
use crate::simulation::MomentInstance;

/// A text outside of any moment.
pub(in crate::narration) fn text(view: &View<'_>, text: &str) -> String {
    fill(view, text, None)
}

/// A text of a moment.
pub(in crate::narration) fn moment(view: &View<'_>, text: &str, raised: &MomentInstance) -> String {
    fill(view, text, Some(raised))
}

fn fill(view: &View<'_>, text: &str, raised: Option<&MomentInstance>) -> String {
    let mut out = String::with_capacity(text.len() + 32);
    for part in parts(text) {
        match part {
            TextPart::Plain(plain) | TextPart::Open(plain) => out.push_str(plain),
            TextPart::Slot { who, form, written } => {
                let words = slot(view, raised, who, form).unwrap_or_else(|| written.to_owned());
                if begins_sentence(&out) {
                    out.push_str(&capital(&words));
                } else {
                    out.push_str(&words);
                }
            }
        }
    }
    if let Cow::Owned(set) = quotation::curled(&out, view.written_in(raised)) {
        out = set;
    }
    match view.coachs(&out, raised) {
        Cow::Owned(marked) => marked,
        Cow::Borrowed(_) => out,
    }
}

fn slot(view: &View<'_>, raised: Option<&MomentInstance>, who: &str, form: Option<&str>) -> Option<String> {
    let person = match who {
        "leader" => return Some(view.told().get("you")),
        "task" => {
            let title = raised.and_then(|r| r.task).map(|task| view.task(task).to_owned());
            return Some(title.unwrap_or_else(|| view.told().get("a-task")));
        }
        "party" => {
            let party = raised
                .and_then(|r| r.party)
                .and_then(|party| view.scenario.outside.get(party));
            return Some(party.map_or_else(|| view.told().get("somebody-outside"), |party| party.name.clone()));
        }
        // In the week without the leader, unless somebody has this id.
        "who" if !view.scenario.people.iter().any(|person| person.id == who) => raised.and_then(|r| r.owner),
        "owner" => raised.and_then(|r| r.owner),
        "other" => raised.and_then(|r| r.other),
        id => Some(view.scenario.people.iter().position(|person| person.id == id)?),
    };
    Some(match form {
        None => person.map_or_else(|| view.told().get("somebody"), |p| view.name(p).to_owned()),
        Some(form) => in_form(view, person, form),
    })
}

fn in_form(view: &View<'_>, person: Option<PersonId>, form: &str) -> String {
    if let Some(chosen) = chosen(form, view.pronouns(person)) {
        return chosen.to_owned();
    }
    let word = view.pronoun_in(view.told(), person, &form.to_lowercase());
    if form.starts_with(char::is_uppercase) {
        capital(&word)
    } else {
        word
    }
}

/// Whether what is written so far ends where a sentence may begin. A verb ending never stands there.
fn begins_sentence(before: &str) -> bool {
    let bare = before.trim_end_matches(['"', '“', '‘', '(', '\'']);
    if bare.is_empty() {
        return true;
    }
    let end = bare.trim_end();
    end.len() < bare.len() && end.trim_end_matches(['"', '”', '’', ')']).ends_with(['.', '?', '!'])
}

/// With a capital first letter.
pub(in crate::narration) fn capital(text: &str) -> String {
    let (marks, words) = text.split_at(foreign::begin_of_words(text));
    let mut letters = words.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    marks.chars().chain(first).chain(letters).collect()
}
