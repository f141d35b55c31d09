//! Placeholders in texts: `{owner}`, `{priya.their}`, `{task}`.
//!
//! In: a text. Out: its [`TextPart`]s in order. The check uses it to refuse unknown ones, narration to fill them in.

use super::vocabulary::Pronouns;

/// A piece of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextPart<'t> {
    /// Words to be shown as they are.
    Plain(&'t str),
    /// `{who}` or `{who.form}`.
    Slot {
        /// `leader`, `owner`, `other`, `task`, `party` or the id of a person.
        who: &'t str,
        /// `they`, `Their`, `is`, `s`...
        form: Option<&'t str>,
        /// All of it, brackets included.
        written: &'t str,
    },
    /// A bracket that is never closed, with everything after it.
    Open(&'t str),
}

/// The forms that a person's placeholder can take.
pub const FORMS: [&str; 14] = [
    "they", "them", "their", "theirs", "themself", "They", "Them", "Their", "Theirs", "Themself", "is", "has", "does",
    "s",
];

/// Between the words of a placeholder that chooses by pronoun: `{owner.ihre|seine|deren}`.
const CHOICE: char = '|';

/// Whether a placeholder's form chooses its words by pronoun.
#[must_use]
pub fn chooses(form: &str) -> bool {
    form.contains(CHOICE)
}

/// The words of a form that chooses: of her, of him, of them, in this order. `None` of any other form, and of more or fewer words.
#[must_use]
pub fn chosen(form: &str, pronouns: Pronouns) -> Option<&str> {
    let words: Vec<&str> = form.split(CHOICE).collect();
    let [she, he, they] = words.as_slice() else { return None };
    Some(match pronouns {
        Pronouns::She => she,
        Pronouns::He => he,
        Pronouns::They => they,
    })
}

/// The placeholders that are no person's id.
pub const ROLES: [&str; 5] = ["leader", "owner", "other", "task", "party"];

/// The pieces of a text in order.
pub fn parts(text: &str) -> impl Iterator<Item = TextPart<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let Some(open) = rest.find('{') else {
            return Some(TextPart::Plain(std::mem::take(&mut rest)));
        };
        if open > 0 {
            let (plain, slot) = rest.split_at(open);
            rest = slot;
            return Some(TextPart::Plain(plain));
        }
        let Some(close) = rest.find('}') else {
            return Some(TextPart::Open(std::mem::take(&mut rest)));
        };
        let (written, after) = rest.split_at(close + 1);
        rest = after;
        let inside = &written[1..close];
        let (who, form) = inside
            .split_once('.')
            .map_or((inside, None), |(who, form)| (who, Some(form)));
        Some(TextPart::Slot { who, form, written })
    })
}

/// Who of these people, each an id and a name, stands in a text: as a placeholder, or by name in plain letters.
pub fn named_in<'t>(
    text: &'t str,
    people: impl IntoIterator<Item = (&'t str, &'t str)>,
) -> impl Iterator<Item = usize> {
    let named = move |(id, name): (&str, &str)| {
        parts(text).any(|part| match part {
            TextPart::Plain(words) | TextPart::Open(words) => has_word(words, name),
            TextPart::Slot { who, .. } => who == id,
        })
    };
    people
        .into_iter()
        .enumerate()
        .filter_map(move |(index, person)| named(person).then_some(index))
}

/// Whether a word stands in a text, not as a part of another.
fn has_word(text: &str, word: &str) -> bool {
    let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    !word.trim().is_empty()
        && text
            .match_indices(word)
            .any(|(at, _)| !inside(text[..at].chars().next_back()) && !inside(text[at + word.len()..].chars().next()))
}

#[cfg(test)]
mod tests {
    use super::{Pronouns, chooses, chosen, named_in};

    #[test]
    fn three_words_are_chosen_from_by_pronoun() {
        assert_eq!(chosen("ihre|seine|deren", Pronouns::He), Some("seine"));
        assert_eq!(chosen("a||c", Pronouns::He), Some(""));
        assert_eq!(chosen("ihre|seine", Pronouns::They), None);
        assert_eq!(chosen("their", Pronouns::They), None);
        assert!(chooses("ihre|seine") && !chooses("their"));
    }

    #[test]
    fn a_person_is_named_by_id_or_by_a_whole_word() {
        let people = [("mira", "Mira"), ("jon", "Jon")];
        let named = |text| named_in(text, people).collect::<Vec<_>>();
        assert_eq!(named("{mira.Their} desk; Jon's chair."), [0, 1]);
        assert_eq!(named("Jonas and miracles, {owner} and a jon."), [0; 0]);
    }
}
