//! What somebody last said or did, as far as the leader heard or saw it.
//!
//! In: everything that has happened, and who. Out: their words or what was seen, with its day.

use super::{friday, moment_words, shorten::shorten};
use crate::narration::i18n::interpolate;
use crate::narration::page::LastHeard;
use crate::narration::view::View;
use crate::scenario::{Day, PersonId};
use crate::simulation::EventKind;

/// Letters of what somebody was last seen to do.
const SEEN_DOING: usize = 66;

/// What they said on the last Friday, or did in a moment of theirs since; before both, what they are known to say.
pub(in crate::narration) fn last_heard(view: &View<'_>, id: PersonId) -> Option<LastHeard> {
    let heard = |(day, words): (Day, String)| LastHeard {
        when: view.day(day),
        words,
    };
    let said = friday::last(view, id);
    let did = seen_doing(view, id).filter(|(day, _)| said.as_ref().is_none_or(|(friday, _)| day > friday));
    if let Some(last) = did.or(said) {
        return Some(heard(last));
    }
    let says = &view.scenario.people[id].says;
    (!says.is_empty()).then(|| LastHeard {
        when: String::new(),
        words: view.with("quoted", &[("text", interpolate::text(view, says).into())]),
    })
}

/// How the last moment of theirs came out, where that is told of them by name.
fn seen_doing(view: &View<'_>, id: PersonId) -> Option<(Day, String)> {
    view.happenings.iter().rev().find_map(|event| match &event.what {
        EventKind::Went {
            moment,
            choice,
            outcome,
            words,
            ..
        } if moment.owner == Some(id) => {
            let told = moment_words::outcome(view, moment, (*choice, *outcome), *words);
            let told = sentences(&told, SEEN_DOING);
            names(&told, view.name(id)).then_some((event.day, told))
        }
        _ => None,
    })
}

/// Whether a name stands in a text as a word of its own.
fn names(text: &str, name: &str) -> bool {
    let ends = text.match_indices(name).map(|(at, name)| at + name.len());
    let mut after = ends.map(|at| text[at..].chars().next());
    after.any(|next| next.is_none_or(|next| !next.is_alphanumeric()))
}

/// The first sentences of a text that have room, at least one; of a longer one its beginning.
fn sentences(text: &str, letters: usize) -> String {
    match ending_within(text, letters) {
        Some(end) if text[..end].matches(['“', '„']).count() <= text[..end].matches('”').count() => {
            text[..end].to_owned()
        }
        _ => shorten(text, letters),
    }
}

/// The first sentences of a text that have room; the first of them whole, however long it is.
pub(in crate::narration) fn whole_sentences(text: &str, letters: usize) -> String {
    let end = ending_within(text, letters).or_else(|| ends(text).next());
    text[..end.unwrap_or(text.len())].to_owned()
}

/// Where the last sentence ends that has room.
fn ending_within(text: &str, letters: usize) -> Option<usize> {
    let fits = |at: &usize| text[..*at].chars().count() <= letters;
    ends(text).take_while(fits).last()
}

/// Where sentences end.
fn ends(text: &str) -> impl Iterator<Item = usize> {
    let ends = text.match_indices(['.', '!', '?']).map(|(at, end)| at + end.len());
    ends.filter_map(|at| {
        let quote = text[at..].chars().next().filter(|next| "”“»’\"".contains(*next));
        let at = at + quote.map_or(0, char::len_utf8);
        (at == text.len() || text[at..].starts_with(' ')).then_some(at)
    })
}
