//! A moment beside what it needed: what `fit` and `late` find out, and the profile counts.

use serde::{Deserialize, Serialize};

use crate::insight::decisions::decided::MomentResult;
use crate::scenario::Day;

/// Which way a choice went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The leader stepped in.
    In,
    /// The leader stepped back.
    Back,
}

/// What a moment needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Need {
    /// The leader.
    Needed,
    /// Nobody: they were able.
    Able,
    /// Either would do.
    Either,
}

/// What a choice was, beside what the moment needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FitVerdict {
    /// In when needed.
    InNeeded,
    /// In when they were able.
    InAble,
    /// Back when they were able.
    BackAble,
    /// Back when needed.
    BackNeeded,
    /// Either would have done; it counts for neither.
    Either,
}

impl FitVerdict {
    /// All of them, in the order of every table.
    pub const ALL: [Self; 5] = [
        Self::InNeeded,
        Self::InAble,
        Self::BackAble,
        Self::BackNeeded,
        Self::Either,
    ];

    const fn of(side: Side, need: Need) -> Self {
        match (side, need) {
            (Side::In, Need::Needed) => Self::InNeeded,
            (Side::In, Need::Able) => Self::InAble,
            (Side::Back, Need::Able) => Self::BackAble,
            (Side::Back, Need::Needed) => Self::BackNeeded,
            (_, Need::Either) => Self::Either,
        }
    }

    /// It did not fit.
    #[must_use]
    pub const fn misses(self) -> bool {
        matches!(self, Self::InAble | Self::BackNeeded)
    }
}

/// A moment, judged.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct JudgedMoment {
    /// The decision's number.
    pub number: u32,
    /// Its day.
    pub day: Day,
    /// The moment, the choice, and how it went.
    pub went: MomentResult,
    /// Which way it went.
    pub side: Side,
    /// With how much support, 0..1.
    pub support: f64,
    /// What it needed, by what was true.
    pub truth: Need,
    /// What it needed, by what could be known.
    pub known: Need,
    /// Stepped in although they were able and there was time.
    pub too_soon: bool,
    /// It had been needed on an earlier day.
    pub late: Option<Late>,
}

impl JudgedMoment {
    /// By what was true.
    #[must_use]
    pub const fn verdict(&self) -> FitVerdict {
        FitVerdict::of(self.side, self.truth)
    }

    /// By what could be known.
    #[must_use]
    pub const fn by_what_could_be_known(&self) -> FitVerdict {
        FitVerdict::of(self.side, self.known)
    }

    /// It did not fit, and nothing that could be known said so.
    #[must_use]
    pub const fn could_not_know(&self) -> bool {
        self.verdict().misses() && !self.by_what_could_be_known().misses()
    }

    /// It did not fit, and it could be known.
    #[must_use]
    pub const fn misfit(&self) -> bool {
        self.verdict().misses() && self.by_what_could_be_known().misses()
    }
}

/// Since when a moment had needed the leader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Late {
    /// The first day on which it was needed; where it could be seen, on which that was so.
    pub since: Day,
    /// It could be seen then.
    pub seen: bool,
}
