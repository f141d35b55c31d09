//! A letter that the window cannot draw
//!
//! The window has its fonts built in: Latin letters with every accent, Greek, Cyrillic, punctuation, currencies, simple
//! arrows, and emoji in one colour. Whatever is written in other scripts (Arabic, Hebrew, Chinese, Japanese, Korean, ...)
//! shows as empty boxes there. In the terminal and in reports such letters are drawn by the reader's own fonts and are right.

use crate::platform::terminal_text::is_embedding;
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Message};
use crate::scenario::emoji::{is_emoji, joins_emoji};
use crate::scenario::place::Located;

pub const RULE: Rule = Rule {
    code: "SB411",
    severity: Severity::Warning,
    page: page!("no_such_letter"),
};

/// What every weight of the font in `assets/fonts` has, as first and last letter; a test holds it against the files.
const DRAWN: &[(char, char)] = &[
    (' ', '~'),
    ('\u{a0}', '\u{148}'),
    ('\u{14a}', '\u{1c3}'),
    ('\u{1c5}', '\u{31e}'),
    ('\u{321}', '\u{377}'),
    ('\u{384}', '\u{38a}'),
    ('\u{38e}', '\u{3a1}'),
    ('\u{3a3}', '\u{3e1}'),
    ('\u{3f0}', '\u{49d}'),
    ('\u{4a0}', '\u{4ff}'),
    ('\u{1dfc}', '\u{1f15}'),
    ('\u{2000}', '\u{200b}'),
    ('\u{2010}', '\u{2027}'),
    ('\u{202f}', '\u{205f}'),
    ('\u{2070}', '\u{2071}'),
    ('\u{2074}', '\u{208e}'),
    ('\u{20a0}', '\u{20bf}'),
    ('\u{2116}', '\u{2116}'),
    ('\u{2122}', '\u{2122}'),
    ('\u{2190}', '\u{2199}'),
    ('\u{2211}', '\u{2212}'),
    ('\u{221e}', '\u{221e}'),
    ('\u{2248}', '\u{2248}'),
    ('\u{2260}', '\u{2260}'),
    ('\u{2264}', '\u{2265}'),
];

/// Looks through a text or a name.
pub fn check(text: &Located<String>, out: &mut DiagnosticSink) {
    let Some(letter) = text.value.chars().find(|letter| is_missing(*letter)) else {
        return;
    };
    out.report(
        &RULE,
        text.span,
        Message {
            what: format!("the window has no picture of {letter:?}; it draws an empty box"),
            why: "Its fonts have Latin, Greek and Cyrillic letters and emoji; terminal and reports show others too.",
            remedy: "write it in letters the window has, or play this scenario in the terminal".to_owned(),
        },
    );
}

/// Whether a letter would be an empty box. Of what cannot be seen anywhere another rule speaks.
fn is_missing(letter: char) -> bool {
    !(is_drawn(letter) || letter.is_control() || is_embedding(letter))
}

/// Whether a font of the window has a picture of a letter.
#[must_use]
pub fn is_drawn(letter: char) -> bool {
    let is_letter = DRAWN.iter().any(|(first, last)| (*first..=*last).contains(&letter));
    letter.is_whitespace() || is_letter || is_emoji(letter) || joins_emoji(letter)
}
