//! Quotation marks and apostrophes as a language sets them, where a coach has typed straight ones.
//!
//! In: a text and the language it is written in. Out: the same with curly marks; marks that are curly already stay.

use std::borrow::Cow;

/// The marks of a language: around what is said, and around a quotation in it.
struct Marks {
    outer: (&'static str, &'static str),
    inner: (char, char),
}

const fn marks(language: &str) -> Marks {
    match language.as_bytes() {
        [b'd', b'e', ..] => Marks {
            outer: ("„", "“"),
            inner: ('‚', '‘'),
        },
        [b'f', b'r', ..] => Marks {
            outer: ("«\u{a0}", "\u{a0}»"),
            inner: ('“', '”'),
        },
        [b'e', b's', ..] => Marks {
            outer: ("«", "»"),
            inner: ('“', '”'),
        },
        _ => Marks {
            outer: ("“", "”"),
            inner: ('‘', '’'),
        },
    }
}

/// A text with the quotation marks of its language.
pub(in crate::narration) fn curled<'t>(text: &'t str, language: &str) -> Cow<'t, str> {
    if !text.contains(['"', '\'']) {
        return Cow::Borrowed(text);
    }
    let marks = marks(language);
    let mut out = String::with_capacity(text.len() + 16);
    let (mut before, mut quotes) = (None, false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied();
        match letter {
            '"' => out.push_str(if opens(before) { marks.outer.0 } else { marks.outer.1 }),
            '\'' if opens(before) && next.is_some_and(char::is_alphabetic) => {
                quotes = true;
                out.push(marks.inner.0);
            }
            '\'' if quotes && !next.is_some_and(char::is_alphanumeric) => {
                quotes = false;
                out.push(marks.inner.1);
            }
            '\'' => out.push('’'),
            other => out.push(other),
        }
        before = Some(letter);
    }
    Cow::Owned(out)
}

/// Whether a mark after this letter begins a quotation.
fn opens(before: Option<char>) -> bool {
    before.is_none_or(|letter| {
        letter.is_whitespace() || matches!(letter, '"' | '\'' | '(' | '[' | '–' | '—' | '“' | '„' | '«' | '¿' | '¡')
    })
}

#[cfg(test)]
mod tests {
    use super::curled;

    #[test]
    fn each_language_has_its_own_marks() {
        let said = "\"It's late,\" she says. \"I'm ticking 'doesn't'.\"";
        for (language, expected) in [
            ("en", "“It’s late,” she says. “I’m ticking ‘doesn’t’.”"),
            ("de-AT", "„It’s late,“ she says. „I’m ticking ‚doesn’t‘.“"),
            ("es", "«It’s late,» she says. «I’m ticking “doesn’t”.»"),
            (
                "fr",
                "«\u{a0}It’s late,\u{a0}» she says. «\u{a0}I’m ticking “doesn’t”.\u{a0}»",
            ),
        ] {
            assert_eq!(curled(said, language), expected);
        }
    }

    #[test]
    fn a_quotation_in_a_quotation_and_marks_that_are_set_already() {
        assert_eq!(curled("\"'Again',\" he says.", "en"), "“‘Again’,” he says.");
        assert_eq!(
            curled("(\"no\") the boys' room, '68", "en"),
            "(“no”) the boys’ room, ’68"
        );
        assert_eq!(curled("“Fine.” It’s late.", "de"), "“Fine.” It’s late.");
    }
}
