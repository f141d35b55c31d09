//! Canonical encoding: values written field by field into a SHA-256 digest.
//!
//! In: numbers, texts and lists, in an order that the caller fixes. Out: the same digest on every machine and whatever
//! the types in the program are called. Every list and text is preceded by its length, so that no two different values
//! give the same bytes; what is encoded, and by which version of the order, comes first.

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::digest;

/// A digest under way.
#[derive(Debug, Clone)]
pub struct Encoder {
    hasher: Sha256,
}

impl Encoder {
    /// Begins a digest of `what`, encoded by this version of its order. Another version never gives the same digest.
    #[must_use]
    pub fn new(what: &str, version: u64) -> Self {
        let mut encoder = Self::unversioned();
        encoder.str(what).u64(version);
        encoder
    }

    /// Begins a digest that says nothing of its version: for one whose version is written beside it.
    #[must_use]
    pub fn unversioned() -> Self {
        Self { hasher: Sha256::new() }
    }

    /// A whole number.
    pub fn u64(&mut self, value: u64) -> &mut Self {
        self.hasher.update(value.to_le_bytes());
        self
    }

    /// A smaller whole number.
    pub fn u32(&mut self, value: u32) -> &mut Self {
        self.u64(u64::from(value))
    }

    /// An index or a length.
    pub fn len(&mut self, value: usize) -> &mut Self {
        self.u64(value as u64)
    }

    /// A truth value.
    pub fn bool(&mut self, value: bool) -> &mut Self {
        self.u64(u64::from(value))
    }

    /// A float, by its bits.
    pub fn f64(&mut self, value: f64) -> &mut Self {
        self.u64(value.to_bits())
    }

    /// A text, by its bytes in UTF-8.
    pub fn str(&mut self, value: &str) -> &mut Self {
        self.len(value.len());
        self.hasher.update(value.as_bytes());
        self
    }

    /// A value of a plain enumeration, by the word that it is written as in files.
    pub fn word(&mut self, value: &impl Serialize) -> &mut Self {
        let word = serde_json::to_string(value).unwrap_or_default();
        self.str(&word)
    }

    /// Whether there is a value, and the value.
    pub fn option<T>(&mut self, value: Option<T>, encode: impl FnOnce(&mut Self, T)) -> &mut Self {
        self.bool(value.is_some());
        if let Some(value) = value {
            encode(self, value);
        }
        self
    }

    /// How many values there are, and each of them.
    pub fn list<T>(
        &mut self,
        values: impl IntoIterator<Item = T, IntoIter: ExactSizeIterator>,
        mut encode: impl FnMut(&mut Self, T),
    ) -> &mut Self {
        let values = values.into_iter();
        self.len(values.len());
        for value in values {
            encode(self, value);
        }
        self
    }

    /// The digest in hex, 64 digits.
    #[must_use]
    pub fn hex(self) -> String {
        digest::hex(&self.hasher.finalize())
    }

    /// The first 64 bits of the digest.
    #[must_use]
    pub fn short(self) -> u64 {
        let bytes = self.hasher.finalize();
        bytes.iter().take(8).fold(0, |sum, byte| (sum << 8) | u64::from(*byte))
    }
}

#[cfg(test)]
mod tests {
    use super::Encoder;

    #[test]
    fn moving_a_boundary_changes_the_digest() {
        let of = |texts: &[&str]| {
            let mut encoder = Encoder::new("test", 1);
            encoder.list(texts, |e, text| {
                e.str(text);
            });
            encoder.hex()
        };
        assert_ne!(of(&["ab", "c"]), of(&["a", "bc"]));
        assert_ne!(of(&["ab"]), of(&["ab", ""]));
        assert_eq!(of(&["ab", "c"]), of(&["ab", "c"]));
    }

    /// What is encoded must not change silently: journals on the disk hold these digests.
    #[test]
    fn golden_digest_of_every_sort_of_value() {
        let mut encoder = Encoder::new("golden", 1);
        encoder.u64(1).u32(2).len(3).bool(true).f64(0.25).str("ä");
        encoder.option(Some(7), |e, n| {
            e.u32(n);
        });
        encoder.option(None::<u32>, |_, _| {});
        let short = encoder.clone().short();
        assert_eq!(
            encoder.hex(),
            "895c07261fe927e32522baeb4795e7b58553eff481847a8920ed1810f552eb3c"
        );
        assert_eq!(format!("{short:016x}"), "895c07261fe927e3");
    }
}
