//! File names: a text of any script and length as the name of a file.
//!
//! In: a title, an id, a name. Out: at most so many bytes of letters, digits, `-` and `_`. Two texts never share a name: what had to be
//! changed or cut carries a digest of the whole.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

/// Bytes of the digest that stand in a name.
const DIGEST: usize = 4;

/// A text as a file's name without its ending, at most `most` bytes.
#[must_use]
pub fn file_name(text: &str, most: usize) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    let name: String = text.chars().map(|c| if is_plain(c) { c } else { '_' }).collect();
    if name == text && name.len() <= most && !name.is_empty() {
        return name;
    }
    let mut digest = String::from("-");
    for byte in Sha256::digest(text.as_bytes()).iter().take(DIGEST) {
        let _ = write!(digest, "{byte:02x}");
    }
    within_bytes(&name, most.saturating_sub(digest.len())).to_owned() + &digest
}

/// The beginning of a text, at most so many bytes and whole letters.
#[must_use]
pub fn within_bytes(text: &str, most: usize) -> &str {
    let mut end = text.len().min(most);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn a_plain_name_stays() {
        assert_eq!(file_name("the_launch-3-1", 120), "the_launch-3-1");
        assert_eq!(file_name("пуск", 120), "пуск");
    }

    #[test]
    fn no_two_texts_meet_in_one_name_however_long_they_are() {
        let texts = ["a b", "a_b", "a.b", "a/b", "", "..", &"𠀀".repeat(61), &"𠀀".repeat(62)];
        let names = texts.map(|text| file_name(text, 100));
        for (at, name) in names.iter().enumerate() {
            assert!(
                name.len() <= 100 && !name.is_empty() && !name.contains(['/', '.']),
                "{name}"
            );
            assert!(!names[..at].contains(name), "{name}");
        }
    }
}
