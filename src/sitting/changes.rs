//! What changed: a set of parts, so that a face redraws only these.

use std::ops::{BitOr, BitOrAssign};

/// A set of changed parts of a [`Presentation`](super::Presentation).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Changes(u8);

impl Changes {
    /// No part.
    pub const NONE: Self = Self(0);
    /// Another screen stands there.
    pub const SCREEN: Self = Self(1);
    /// The title or the line beside it.
    pub const HEADING: Self = Self(1 << 1);
    /// What stands on the page.
    pub const ITEMS: Self = Self(1 << 2);
    /// The stage.
    pub const STAGE: Self = Self(1 << 3);
    /// The plan that is being made.
    pub const PLAN: Self = Self(1 << 4);
    /// How the days run.
    pub const PACE: Self = Self(1 << 5);
    /// Who is selected.
    pub const SELECTION: Self = Self(1 << 6);

    /// Nothing changed.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Any of these parts changed.
    #[must_use]
    pub const fn any(self, parts: Self) -> bool {
        self.0 & parts.0 != 0
    }
}

impl BitOr for Changes {
    type Output = Self;
    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl BitOrAssign for Changes {
    fn bitor_assign(&mut self, other: Self) {
        self.0 |= other.0;
    }
}
