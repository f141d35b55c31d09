//! A versioned digest of a state: what tells a replay that it is still the same play-through.
//!
//! In: the fields of a state, one after the other. Out: a [`StateDigest`]. The bytes are written out by hand and not derived,
//! so that renaming a type, a field or a variant changes no digest: whole numbers and the bits of floats as eight
//! little-endian bytes, a sequence or a name after its length, an optional value after 0 or 1, a variant by its name.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use crate::scenario::Encoder;

/// The version of the digests that this program makes. Raise it whenever a field is added, left out or moved.
pub const STATE_DIGEST_VERSION: u32 = 1;

/// A digest of every bit of a state. Two of them can be compared only when their versions are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct StateDigest {
    /// Which fields it is made of, and how; 0: made from the program's debug text, before there were versions.
    version: u32,
    /// The first eight bytes of the SHA-256.
    bits: u64,
}

impl StateDigest {
    /// The digest of these fields.
    pub(super) fn of(fields: &impl DigestFields) -> Self {
        let mut to = FieldHasher(Encoder::unversioned());
        fields.write_to(&mut to);
        Self {
            version: STATE_DIGEST_VERSION,
            bits: to.0.short(),
        }
    }

    /// Whether it can be compared with the digests that this program makes.
    #[must_use]
    pub const fn is_comparable(self) -> bool {
        self.version == STATE_DIGEST_VERSION
    }
}

/// The version and the digits, `1-0123456789abcdef`; without a version the digits alone.
impl fmt::Display for StateDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.version {
            0 => write!(f, "{:016x}", self.bits),
            version => write!(f, "{version}-{:016x}", self.bits),
        }
    }
}

/// Why a text is no digest of a state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the digest of a state is written as a version and hexadecimal digits, for example 1-0123456789abcdef")]
pub struct NoStateDigest;

impl FromStr for StateDigest {
    type Err = NoStateDigest;

    fn from_str(text: &str) -> Result<Self, NoStateDigest> {
        let (version, digits) = match text.split_once('-') {
            Some((version, digits)) => (version.parse().map_err(|_| NoStateDigest)?, digits),
            None => (0, text),
        };
        let bits = u64::from_str_radix(digits, 16).map_err(|_| NoStateDigest)?;
        let digest = Self { version, bits };
        // One spelling for each digest.
        if digest.to_string() == text {
            Ok(digest)
        } else {
            Err(NoStateDigest)
        }
    }
}

impl TryFrom<String> for StateDigest {
    type Error = NoStateDigest;

    fn try_from(text: String) -> Result<Self, NoStateDigest> {
        text.parse()
    }
}

impl From<StateDigest> for String {
    fn from(digest: StateDigest) -> Self {
        digest.to_string()
    }
}

/// Takes in fields one after the other.
pub(super) struct FieldHasher(Encoder);

impl FieldHasher {
    fn word(&mut self, word: u64) {
        self.0.u64(word);
    }

    /// A stable name, never one that Rust derives.
    pub(super) fn name(&mut self, name: &str) {
        self.0.str(name);
    }
}

/// What a digest is made of.
pub(super) trait DigestFields {
    /// Writes every field, in a fixed order.
    fn write_to(&self, to: &mut FieldHasher);
}

/// Writes the fields of structs in the order in which they are listed. A field that is not listed does not compile.
macro_rules! digest_fields {
    ($( $type:ty { $($field:ident),+ $(,)? } )+) => { $(
        impl $crate::simulation::state_digest::DigestFields for $type {
            fn write_to(&self, to: &mut $crate::simulation::state_digest::FieldHasher) {
                let Self { $($field),+ } = self;
                $( $field.write_to(to); )+
            }
        }
    )+ };
}
pub(super) use digest_fields;

impl DigestFields for u64 {
    fn write_to(&self, to: &mut FieldHasher) {
        to.word(*self);
    }
}

impl DigestFields for u32 {
    fn write_to(&self, to: &mut FieldHasher) {
        to.word(u64::from(*self));
    }
}

impl DigestFields for u8 {
    fn write_to(&self, to: &mut FieldHasher) {
        to.word(u64::from(*self));
    }
}

impl DigestFields for usize {
    fn write_to(&self, to: &mut FieldHasher) {
        to.word(*self as u64);
    }
}

impl DigestFields for bool {
    fn write_to(&self, to: &mut FieldHasher) {
        to.word(u64::from(*self));
    }
}

impl DigestFields for f64 {
    fn write_to(&self, to: &mut FieldHasher) {
        to.word(self.to_bits());
    }
}

impl<T: DigestFields> DigestFields for Option<T> {
    fn write_to(&self, to: &mut FieldHasher) {
        self.is_some().write_to(to);
        if let Some(value) = self {
            value.write_to(to);
        }
    }
}

impl<T: DigestFields> DigestFields for [T] {
    fn write_to(&self, to: &mut FieldHasher) {
        self.len().write_to(to);
        for value in self {
            value.write_to(to);
        }
    }
}

impl<T: DigestFields, const N: usize> DigestFields for [T; N] {
    fn write_to(&self, to: &mut FieldHasher) {
        self.as_slice().write_to(to);
    }
}

impl<T: DigestFields> DigestFields for Vec<T> {
    fn write_to(&self, to: &mut FieldHasher) {
        self.as_slice().write_to(to);
    }
}

impl<T: DigestFields + ?Sized> DigestFields for Arc<T> {
    fn write_to(&self, to: &mut FieldHasher) {
        self.as_ref().write_to(to);
    }
}

impl<A: DigestFields, B: DigestFields> DigestFields for (A, B) {
    fn write_to(&self, to: &mut FieldHasher) {
        self.0.write_to(to);
        self.1.write_to(to);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_is_read_as_it_is_written() {
        for text in ["1-00000000000000ff", "7-0123456789abcdef", "0123456789abcdef"] {
            assert_eq!(text.parse::<StateDigest>().unwrap().to_string(), text);
        }
        for text in [
            "",
            "-",
            "1-",
            "x-00",
            "1-ff",
            "0-0123456789abcdef",
            "+0123456789abcde",
            "1-0123456789ABCDEF",
        ] {
            assert_eq!(text.parse::<StateDigest>(), Err(NoStateDigest), "{text}");
        }
    }

    #[test]
    fn only_digests_of_this_version_can_be_compared() {
        assert!(StateDigest::of(&1.5).is_comparable());
        assert!(!"0123456789abcdef".parse::<StateDigest>().unwrap().is_comparable());
        assert!(!"999-0123456789abcdef".parse::<StateDigest>().unwrap().is_comparable());
    }

    #[test]
    fn moving_a_value_between_neighbours_changes_the_digest() {
        let of = |fields: (Vec<f64>, Vec<f64>)| StateDigest::of(&fields);
        assert_ne!(of((vec![1.0, 2.0], vec![])), of((vec![1.0], vec![2.0])));
        assert_ne!(of((vec![0.0], vec![])), of((vec![-0.0], vec![])));
        assert_ne!(
            StateDigest::of(&(None::<u32>, Some(0_u32))),
            StateDigest::of(&(Some(0_u32), None::<u32>))
        );
    }
}
