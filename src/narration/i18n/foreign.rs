//! Passages in another language than the program's: marked in a text where a coach wrote them, for a report that says of each
//! passage which language it is in (WCAG 3.1.2).
//!
//! In: a passage and its language. Out: the same with marks around it that stand in no text (Unicode noncharacters); and a text in its
//! [`Passage`]s. Pages on a screen have no marks: only a [`View`](crate::narration::View) that was asked for them sets any.

use std::borrow::Cow;

use crate::narration::i18n::localizer::Localizer;

const BEGIN: char = '\u{fdd0}';
const WORDS: char = '\u{fdd1}';
const END: char = '\u{fdd2}';

/// A part of a text, in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Passage<'t> {
    /// In the language of all the text.
    Own(&'t str),
    /// In another.
    Foreign {
        /// Its tag, for example `de`.
        language: &'t str,
        /// The passage.
        words: &'t str,
    },
}

/// A passage with marks around it.
#[must_use]
pub fn marked(language: &str, words: &str) -> String {
    let is_own = |c: &char| !is_mark(*c);
    let clean = |text: &str| text.chars().filter(is_own).collect::<String>();
    format!("{BEGIN}{}{WORDS}{}{END}", clean(language), clean(words))
}

/// A text in a language, marked unless it is the language of these words.
#[must_use]
pub fn in_language<'t>(words: &Localizer, language: &str, text: &'t str) -> Cow<'t, str> {
    if text.is_empty() || language.is_empty() || main_part(language) == main_part(words.language()) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(marked(language, text))
    }
}

/// The language of a tag without its region: `de` of `de-AT`.
fn main_part(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or(tag)
}

/// The passages of a text, in order.
pub fn passages(text: &str) -> impl Iterator<Item = Passage<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let Some(at) = rest.find(is_mark) else {
            return Some(Passage::Own(std::mem::take(&mut rest)));
        };
        if at > 0 {
            let (own, after) = rest.split_at(at);
            rest = after;
            return Some(Passage::Own(own));
        }
        // All marks are three bytes long.
        let inside = &rest[BEGIN.len_utf8()..];
        let whole = rest.starts_with(BEGIN).then(|| {
            let (language, after) = inside.split_once(WORDS)?;
            let (words, after) = after.split_once(END)?;
            Some((language, words, after))
        });
        if let Some((language, words, after)) = whole.flatten() {
            rest = after;
            Some(Passage::Foreign { language, words })
        } else {
            rest = inside;
            Some(Passage::Own(""))
        }
    })
}

/// Where the words of a text begin: behind the marks of a passage that it begins with.
pub(in crate::narration) fn begin_of_words(text: &str) -> usize {
    let marks = text.starts_with(BEGIN).then(|| text.find(WORDS)).flatten();
    marks.map_or(0, |at| at + WORDS.len_utf8())
}

/// Whether it is one of the marks around a passage.
pub(in crate::narration) const fn is_mark(c: char) -> bool {
    matches!(c, BEGIN | WORDS | END)
}

#[cfg(test)]
mod tests {
    use super::{Passage, marked, passages};

    #[test]
    fn a_text_comes_apart_as_it_was_put_together() {
        let text = format!("a {} b{}", marked("de", "Gut\u{fdd2}!"), marked("fr", ""));
        let found: Vec<Passage> = passages(&text).collect();
        let foreign = |language, words| Passage::Foreign { language, words };
        assert_eq!(
            found,
            [
                Passage::Own("a "),
                foreign("de", "Gut!"),
                Passage::Own(" b"),
                foreign("fr", "")
            ]
        );
    }

    #[test]
    fn stray_marks_are_no_text() {
        let text: String = passages("\u{fdd0}a\u{fdd2}b\u{fdd1}")
            .map(|passage| match passage {
                Passage::Own(words) | Passage::Foreign { words, .. } => words,
            })
            .collect();
        assert_eq!(text, "ab");
    }
}
