//! Where something stands in a file: [`Span`], and [`Located`], a value that remembers its place.
//!
//! In: byte positions from the reader. Out: what a mistake points at. Two values are equal when what was written is
//! equal, wherever it stood, and `serde` sees only the value.

use std::ops::Range;

use serde::{Deserialize, Deserializer};

/// A range of bytes in a file of at most 8 MiB.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The place of what nobody wrote: defaults and stand-ins. Nothing is ever reported there.
    pub const NOWHERE: Self = Self {
        start: u32::MAX,
        end: u32::MAX,
    };

    /// From byte positions.
    #[must_use]
    pub fn new(start: usize, end: usize) -> Self {
        Self {
            start: small(start),
            end: small(end),
        }
    }

    /// From the start of this one to the end of the other.
    #[must_use]
    pub fn to(self, other: Self) -> Self {
        Self {
            start: self.start,
            end: other.end.max(self.start),
        }
    }

    /// Its first byte alone, to point at a long list; brackets and letters of ids are one byte.
    #[must_use]
    pub fn first_byte(self) -> Self {
        if self.is_nowhere() {
            self
        } else {
            Self {
                start: self.start,
                end: self.start + 1,
            }
        }
    }

    /// Whether nobody wrote it.
    #[must_use]
    pub fn is_nowhere(self) -> bool {
        self == Self::NOWHERE
    }

    /// The line of this text on which it begins, from 1; 0 for what nobody wrote.
    #[must_use]
    pub fn line_in(self, text: &str) -> u32 {
        let before = text.get(..self.start as usize);
        before.map_or(0, |before| {
            small(before.bytes().filter(|byte| *byte == b'\n').count()).saturating_add(1)
        })
    }

    /// As a range for slicing.
    #[must_use]
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

fn small(position: usize) -> u32 {
    u32::try_from(position).unwrap_or(u32::MAX - 1)
}

/// A value and where it was written.
#[derive(Debug, Clone)]
pub struct Located<T> {
    /// What was written.
    pub value: T,
    /// Where; [`Span::NOWHERE`] for a default, and when read by `serde`.
    pub span: Span,
}

impl<T> Located<T> {
    /// A value that nobody wrote.
    pub const fn default_value(value: T) -> Self {
        Self {
            value,
            span: Span::NOWHERE,
        }
    }
}

impl<T: PartialEq> PartialEq for Located<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Located<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self::default_value)
    }
}
