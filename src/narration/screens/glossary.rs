//! The glossary: every word on the screens that means something of its own.
//!
//! In: the words. Out: a page with a heading for each term, in the order of the alphabet of the language, what it says,
//! and where it is seen.

use crate::narration::i18n::localizer::Localizer;
use crate::narration::page::control::button;
use crate::narration::page::{Command, Page, Screen, Style};

/// The terms: `glossary-<this>`, `-says`, and for most of them `-where`.
pub const TERMS: [&str; 57] = [
    "step-in",
    "step-back",
    "in-and-back",
    "support",
    "alone",
    "backed",
    "with-you",
    "take-over",
    "direct",
    "hover",
    "join",
    "guide",
    "coach",
    "entrust",
    "leave",
    "hand-over",
    "hand-back",
    "autonomy",
    "reliance",
    "trust",
    "speaking",
    "commitment",
    "strain",
    "light",
    "thread",
    "spotlight",
    "signal",
    "truth",
    "hours",
    "plan",
    "conditions",
    "review",
    "floor",
    "one-to-ones",
    "answers",
    "desk",
    "look-again",
    "rest",
    "answering",
    "moment",
    "listen",
    "hints",
    "why",
    "take-back",
    "promise",
    "beat",
    "silence",
    "pulse",
    "reflection",
    "away",
    "debrief",
    "level",
    "delivered",
    "standing",
    "energy",
    "turning",
    "seed",
];

/// The glossary.
#[must_use]
pub fn glossary(words: &Localizer) -> Page {
    let mut page = Page::new(
        Screen::Glossary,
        words.get("glossary-title"),
        words.get("glossary-line"),
    );
    let mut terms: Vec<(String, &str)> = TERMS
        .iter()
        .map(|name| (words.get(&format!("glossary-{name}")), *name))
        .collect();
    terms.sort_by_cached_key(|(term, _)| sorting(term));
    for (term, name) in terms {
        page.heading(term);
        page.text(Style::Body, words.get(&format!("glossary-{name}-says")));
        let seen = format!("glossary-{name}-where");
        if words.has(&seen) {
            page.text(Style::Quiet, words.get(&seen));
        }
    }
    page.control(button(
        "glossary.help",
        words.get("glossary-to-help"),
        "",
        Command::Show(Screen::Help),
    ));
    page.control(button("glossary.back", words.get("go-back"), "", Command::Back));
    page
}

/// How a term is sorted: small letters, accents of the shipped languages left away.
fn sorting(term: &str) -> String {
    let plain = |letter: char| match letter {
        'à' | 'á' | 'â' | 'ä' | 'å' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        other => other,
    };
    let letters = term.chars().filter(|letter| letter.is_alphanumeric() || *letter == ' ');
    letters.flat_map(char::to_lowercase).map(plain).collect()
}
