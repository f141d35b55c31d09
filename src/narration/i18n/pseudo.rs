//! A language that nobody speaks: English with an accent on every letter, two fifths longer, in brackets.
//!
//! In: the text of a message between its gaps. Out: the same, so that a text that is not in the locale files, is put
//! together from pieces, or does not fit its place is seen at a glance.

use std::borrow::Cow;

/// Its name, from the names that are kept for private use.
pub const PSEUDO: &str = "qps";

/// Letters and their accented forms.
const FROM: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const INTO: &str = "åḃçðéḟĝĥîĵķļṁñöṗǫŕšţûṽŵẋýžÅḂÇÐÉḞĜĤÎĴĶĻṀÑÖṖǪŔŠŢÛṼŴẊÝŽ";

/// A text with accents and with every vowel twice, which makes it about two fifths longer. What the window fills (`%n`)
/// stays as it is.
pub(in crate::narration) fn lengthened(text: &str) -> Cow<'_, str> {
    let mut long = String::with_capacity(text.len() * 3);
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        if letter == '%' {
            long.push(letter);
            long.extend(letters.next());
            continue;
        }
        let accented = FROM.chars().position(|from| from == letter);
        let accented = accented.and_then(|at| INTO.chars().nth(at)).unwrap_or(letter);
        long.push(accented);
        if "aeiou".contains(letter) {
            long.push(accented);
        }
    }
    Cow::Owned(long)
}

/// A whole sentence in brackets; signs, and the small words that others are made with, stay without.
pub(in crate::narration) fn bracketed(key: &str, text: String) -> String {
    if key.starts_with("pronoun-") || !text.chars().any(char::is_alphabetic) {
        text
    } else {
        format!("[!! {text} !!]")
    }
}
