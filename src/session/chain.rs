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

    /// Whether these bytes begin with a whole line and go on: its end has become something else.
    pub(super) fn is_followed(&self, bytes: &[u8]) -> bool {
        bytes
            .windows(SEAL)
            .enumerate()
            .filter(|(_, window)| window.starts_with(FIELD) && window.ends_with(END))
            .any(|(at, _)| at + SEAL < bytes.len() && self.verify(&bytes[..at + SEAL]).is_ok())
    }

    fn next(&self, body: &[u8]) -> String {
        let hash = Sha256::new().chain_update(&self.sum).chain_update(body).finalize();
        let mut digits = hex(&hash);
        digits.truncate(DIGITS);
        digits
    }
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
