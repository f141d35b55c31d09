//! Codes that are read from a wall and typed into a phone: of a room, and of a seat.
//!
//! In: random bytes, or what somebody typed. Out: four or six signs that cannot be taken for each other.

use serde::{Deserialize, Serialize};

/// Without I, O, 0, 1, and without vowels, so that no word comes out.
const SIGNS: &[u8; 26] = b"BCDFGHJKLMNPQRSTVWXZ234567";

/// A code, in capitals.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RoomCode(String);

impl RoomCode {
    /// A code of as many signs as there are bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        let sign = |byte: &u8| char::from(SIGNS[usize::from(*byte) % SIGNS.len()]);
        Self(bytes.iter().map(sign).collect())
    }

    /// What somebody typed: small letters, spaces, dashes and signs that look like others are forgiven.
    #[must_use]
    pub fn typed(text: &str) -> Self {
        let sign = |sign: char| match sign.to_ascii_uppercase() {
            '8' => Some('B'),
            '0' | 'O' => Some('Q'),
            sign if sign.is_ascii_alphanumeric() => Some(sign),
            _ => None,
        };
        Self(text.chars().filter_map(sign).take(12).collect())
    }

    /// As it is shown.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
