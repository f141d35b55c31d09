//! What somebody is called in a room: their own name, or one that is made for them.
//!
//! In: what was typed. Out: one short line without anything that could turn, hide or break a page.

use serde::{Deserialize, Serialize};

/// The most signs of a name.
pub const LONGEST_NAME: usize = 24;

/// A name in a room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SeatName(String);

impl SeatName {
    /// What is left of what was typed; nothing where no letter or digit is left.
    #[must_use]
    pub fn typed(text: &str) -> Option<Self> {
        let line = one_line(text, LONGEST_NAME);
        line.chars().any(char::is_alphanumeric).then_some(Self(line))
    }

    /// As it is shown.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A text as one line of at most so many signs: without control characters, without marks that turn the direction or cannot be seen, and
/// with at most two marks above or below a letter.
#[must_use]
pub fn one_line(text: &str, most: usize) -> String {
    let mut line = String::new();
    let mut marks = 0;
    let mut letters = 0;
    for sign in text.chars() {
        let sign = if sign.is_whitespace() { ' ' } else { sign };
        if sign.is_control() || is_unseen(sign) || (sign == ' ' && (line.is_empty() || line.ends_with(' '))) {
            continue;
        }
        if is_mark(sign) {
            marks += 1;
            if marks > 2 || line.is_empty() {
                continue;
            }
        } else {
            if letters == most {
                break;
            }
            marks = 0;
            letters += 1;
        }
        line.push(sign);
    }
    line.truncate(line.trim_end().len());
    line
}

/// Marks that are not seen themselves and change what stands around them.
const fn is_unseen(sign: char) -> bool {
    matches!(sign,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}'
        | '\u{fe00}'..='\u{fe0e}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{e000}'..='\u{f8ff}'
        | '\u{e0000}'..='\u{10ffff}')
}

/// Marks that stand above or below the letter before them.
const fn is_mark(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}'
        | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}' | '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}')
}
