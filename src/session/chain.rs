//! The checksums that tie the lines of a journal together.
//!
//! In: the JSON object of a line. Out: the same object with one more field, `"sum"`: the first 16 hex digits of the
//! SHA-256 of the previous line's sum and this line's bytes. Verified on the bytes as they stand, before any is parsed.

use sha2::{Digest, Sha256};

const FIELD: &[u8] = b",\"sum\":\"";
const DIGITS: usize = 16;
const END: &[u8] = b"\"}";
const SEAL: usize = FIELD.len() + DIGITS + END.len();

/// The checksum of the last line so far; the first line follows on nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Chain {
    sum: String,
}

/// What is wrong with a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Flaw {
    /// It does not end in a checksum. Column, from 1.
    NoSum(usize),
    /// It is not what was written. Column of the checksum, from 1.
    WrongSum(usize),
}

impl Chain {
    /// The checksum of the last line so far.
    pub(super) fn checksum(&self) -> &str {
        &self.sum
    }

    /// The checksum that the last line of a file ends in, whether it is right or not.
    pub(super) fn last_checksum(bytes: &[u8]) -> Option<&str> {
        let end = bytes.trim_ascii_end();
        let seal = &end[end.len().checked_sub(SEAL)?..];
        let digits = seal.strip_prefix(FIELD)?.strip_suffix(END)?;
        std::str::from_utf8(digits).ok()
    }

    /// A line of the file, with its end, for a JSON object; and the chain after it.
    pub(super) fn seal(&self, object: &str) -> (String, Self) {
        let body = object.strip_suffix('}').unwrap_or(object);
        let sum = self.next(body.as_bytes());
        (format!("{body},\"sum\":\"{sum}\"}}\n"), Self { sum })
    }

    /// The JSON object of a line without its end; and the chain after it.
    pub(super) fn verify(&self, line: &[u8]) -> Result<(Vec<u8>, Self), Flaw> {
        let at = line.len().checked_sub(SEAL).ok_or(Flaw::NoSum(line.len() + 1))?;
        let (body, seal) = line.split_at(at);
        let (field, rest) = seal.split_at(FIELD.len());
        let (digits, end) = rest.split_at(DIGITS);
        if field != FIELD || end != END {
            return Err(Flaw::NoSum(at + 1));
        }
        let sum = self.next(body);
        if digits != sum.as_bytes() {
            return Err(Flaw::WrongSum(at + FIELD.len() + 1));
        }
        let object = [body, b"}".as_slice()].concat();
        Ok((object, Self { sum }))
    }

    /// Whether these bytes begin with a whole line and go on: its end has become something else. Every byte is hashed once,
    /// however many checksums a crafted line holds.
    pub(super) fn is_followed(&self, bytes: &[u8]) -> bool {
        let mut hash = Sha256::new().chain_update(&self.sum);
        let mut hashed = 0;
        let seals = bytes.windows(SEAL).enumerate();
        for (at, seal) in seals.filter(|(_, seal)| seal.starts_with(FIELD) && seal.ends_with(END)) {
            hash.update(&bytes[hashed..at]);
            hashed = at;
            let digits = &seal[FIELD.len()..FIELD.len() + DIGITS];
            if at + SEAL < bytes.len() && digits == short(&hash.clone().finalize()).as_bytes() {
                return true;
            }
        }
        false
    }

    fn next(&self, body: &[u8]) -> String {
        short(&Sha256::new().chain_update(&self.sum).chain_update(body).finalize())
    }
}

/// A JSON object as the one line of a file, with its checksum.
#[must_use]
pub fn sealed(object: &str) -> String {
    Chain::default().seal(object).0
}

/// The JSON object of such a file; `None` when it is not what was written.
#[must_use]
pub fn unsealed(file: &[u8]) -> Option<Vec<u8>> {
    let (object, _) = Chain::default().verify(file.trim_ascii_end()).ok()?;
    Some(object)
}

/// The first digits of a hash.
fn short(hash: &[u8]) -> String {
    let mut digits = hex(hash);
    digits.truncate(DIGITS);
    digits
}

/// Bytes in lower-case hex.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .fold(String::with_capacity(2 * bytes.len()), |mut digits, byte| {
            digits.extend([byte >> 4, byte & 15].map(|digit| char::from(b"0123456789abcdef"[usize::from(digit)])));
            digits
        })
}

#[cfg(test)]
mod tests {
    use super::{Chain, Flaw};

    #[test]
    fn a_line_carries_the_sum_of_all_before_it() {
        let (first, chain) = Chain::default().seal(r#"{"a":1}"#);
        let (second, _) = chain.seal(r#"{"a":1}"#);
        assert_eq!(first, "{\"a\":1,\"sum\":\"8b0f0d75aabe01bb\"}\n");
        assert_ne!(first, second);
        let (object, after) = Chain::default().verify(first.trim_end().as_bytes()).unwrap();
        assert_eq!(object, br#"{"a":1}"#);
        assert_eq!(after, chain);
        assert_eq!(
            Chain::default().verify(second.trim_end().as_bytes()),
            Err(Flaw::WrongSum(15))
        );
    }
}
