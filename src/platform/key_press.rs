//! The meaning of a pressed key: what it writes counts first, then the place it has on the keyboard.
//!
//! In: a key as the player's layout writes it and as it lies on a US keyboard, the keys that are set. Out: one [`KeyMeaning`], or none.
//! Layouts differ in what they write at a place: the row of digits writes `&é"` on AZERTY and `+ěš` in Czech without Shift, and the
//! letters of Cyrillic and Greek layouts are no Latin ones. There the place counts, but never against a key that was set.

use super::keys::{Action, Keys};

/// The letter that goes on, unless it was given to an action.
pub const ONWARD: char = 'n';

/// A pressed key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyPress<'a> {
    /// What it writes in the player's layout, or its name: `p`, `é`, `Escape`.
    pub writes: &'a str,
    /// What a US keyboard has at its place: a digit, a small letter, `-` or `=`.
    pub place: Option<char>,
    /// Shift or `AltGr` is held: another level of the key.
    pub shifted: bool,
    /// Ctrl, Alt or Super is held: the key belongs to the system or to a text field.
    pub chorded: bool,
}

/// What a key means on every screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyMeaning {
    /// Use the control with this number.
    Number(u32),
    /// Do what is bound to it.
    Action(Action),
    /// Raise (true) or lower the number in the focus, or the timer.
    Adjust(bool),
    /// Go on.
    Onward,
}

/// What a pressed key means.
///
/// Digits and bound keys by what they write come first, so that no place takes a key from what is printed on it; then the row of
/// digits by place; then `+`, `-` and [`ONWARD`] by what they write; letters that are no Latin ones, and the keys of `-` and `=`, by
/// place at last.
#[must_use]
pub fn meaning(press: KeyPress<'_>, keys: &Keys) -> Option<KeyMeaning> {
    if press.chorded {
        return None;
    }
    let mut letters = press.writes.chars();
    let letter = letters.next().filter(|_| letters.next().is_none());
    if let Some(digit) = letter.and_then(|letter| letter.to_digit(10)) {
        return Some(KeyMeaning::Number(digit));
    }
    if let Some(action) = keys.action(press.writes) {
        return Some(KeyMeaning::Action(action));
    }
    let place = press.place.filter(|_| !press.shifted);
    if let Some(digit) = place.and_then(|place| place.to_digit(10)) {
        return Some(KeyMeaning::Number(digit));
    }
    match letter {
        Some('+' | '=') => return Some(KeyMeaning::Adjust(true)),
        Some('-') => return Some(KeyMeaning::Adjust(false)),
        Some(letter) if letter.eq_ignore_ascii_case(&ONWARD) => return Some(KeyMeaning::Onward),
        Some(letter) if letter.is_alphabetic() && !letter.is_ascii() => {
            let latin = press.place.filter(char::is_ascii_lowercase);
            if let Some(meaning) = latin.and_then(|latin| by_letter(latin, keys)) {
                return Some(meaning);
            }
        }
        Some(letter) if letter.is_ascii_alphabetic() => return None,
        _ => {}
    }
    match place {
        Some('=') => Some(KeyMeaning::Adjust(true)),
        Some('-') => Some(KeyMeaning::Adjust(false)),
        _ => None,
    }
}

fn by_letter(latin: char, keys: &Keys) -> Option<KeyMeaning> {
    let mut name = [0; 4];
    match keys.action(latin.encode_utf8(&mut name)) {
        Some(action) => Some(KeyMeaning::Action(action)),
        None => (latin == ONWARD).then_some(KeyMeaning::Onward),
    }
}

#[cfg(test)]
mod tests {
    use super::{KeyMeaning, KeyPress, meaning};
    use crate::platform::keys::{Action, Keys};

    const NUMBER: fn(u32) -> Option<KeyMeaning> = |digit| Some(KeyMeaning::Number(digit));
    const ACTION: fn(Action) -> Option<KeyMeaning> = |action| Some(KeyMeaning::Action(action));

    fn pressed(writes: &str, place: char) -> KeyPress<'_> {
        KeyPress {
            writes,
            place: (place != ' ').then_some(place),
            shifted: false,
            chorded: false,
        }
    }

    fn shifted(writes: &str, place: char) -> KeyPress<'_> {
        KeyPress {
            shifted: true,
            ..pressed(writes, place)
        }
    }

    /// Each row: layout, what the key writes, what a US keyboard has there, with Shift or without, what it means.
    #[test]
    fn digits_and_letters_count_by_place_where_a_layout_writes_something_else() {
        let onward = Some(KeyMeaning::Onward);
        let (more, less) = (Some(KeyMeaning::Adjust(true)), Some(KeyMeaning::Adjust(false)));
        let rows = [
            ("US", pressed("1", '1'), NUMBER(1)),
            ("US", shifted("!", '1'), None),
            ("US", pressed("p", 'p'), ACTION(Action::People)),
            ("US", shifted("P", 'p'), ACTION(Action::People)),
            ("US", pressed("=", '='), more),
            ("US", pressed("-", '-'), less),
            ("US", shifted("_", '-'), None),
            ("US", pressed("n", 'n'), onward),
            ("US", pressed("q", 'q'), None),
            ("US", pressed("Escape", ' '), ACTION(Action::Back)),
            ("AZERTY", pressed("&", '1'), NUMBER(1)),
            ("AZERTY", pressed("é", '2'), NUMBER(2)),
            ("AZERTY", pressed("-", '6'), NUMBER(6)),
            ("AZERTY", pressed("à", '0'), NUMBER(0)),
            ("AZERTY", shifted("6", '6'), NUMBER(6)),
            ("AZERTY", pressed("w", 'z'), ACTION(Action::Why)),
            ("AZERTY", pressed("z", 'w'), None),
            ("AZERTY", pressed("q", 'a'), None),
            ("AZERTY", pressed(",", 'm'), None),
            ("AZERTY", pressed(")", '-'), less),
            ("AZERTY", pressed("=", '='), more),
            ("Czech", pressed("+", '1'), NUMBER(1)),
            ("Czech", pressed("š", '3'), NUMBER(3)),
            ("Czech", shifted("3", '3'), NUMBER(3)),
            ("Czech", pressed("é", '0'), NUMBER(0)),
            ("Czech", pressed("=", '-'), more),
            ("Czech", pressed("-", ' '), less),
            ("Cyrillic", pressed("1", '1'), NUMBER(1)),
            ("Cyrillic", pressed("з", 'p'), ACTION(Action::People)),
            ("Cyrillic", shifted("З", 'p'), ACTION(Action::People)),
            ("Cyrillic", pressed("п", 'g'), ACTION(Action::Glossary)),
            ("Cyrillic", pressed("т", 'n'), onward),
            ("Cyrillic", pressed("й", 'q'), None),
            ("Greek", pressed("π", 'p'), ACTION(Action::People)),
            ("Greek", pressed("γ", 'g'), ACTION(Action::Glossary)),
            ("Greek", pressed("ς", 'w'), ACTION(Action::Why)),
            ("Greek", pressed("ν", 'n'), onward),
            ("Dvorak", pressed("g", 'u'), ACTION(Action::Glossary)),
            ("Dvorak", pressed("'", 'q'), None),
            ("keypad", pressed("+", ' '), more),
            ("keypad", pressed("7", ' '), NUMBER(7)),
        ];
        for (layout, press, wanted) in rows {
            assert_eq!(meaning(press, &Keys::default()), wanted, "{layout}: {press:?}");
        }
    }

    #[test]
    fn a_key_that_was_set_wins_over_the_place_of_another() {
        let keys = Keys::default().with(Action::Votes, "з").unwrap();
        assert_eq!(meaning(pressed("з", 'p'), &keys), ACTION(Action::Votes));
        let keys = Keys::default().with(Action::Votes, "é").unwrap();
        assert_eq!(meaning(pressed("é", '2'), &keys), ACTION(Action::Votes));
        assert_eq!(meaning(shifted("2", '2'), &keys), NUMBER(2));
    }

    #[test]
    fn with_control_alt_or_super_no_key_means_anything_here() {
        for (writes, place) in [("p", 'p'), ("1", '1'), ("+", '1'), ("з", 'p')] {
            let press = KeyPress {
                chorded: true,
                ..pressed(writes, place)
            };
            assert_eq!(meaning(press, &Keys::default()), None, "{press:?}");
        }
    }
}
