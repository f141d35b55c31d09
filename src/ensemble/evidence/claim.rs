//! One thing that a finding claims: its figure, what was published, and how far it is from failing.

use super::estimate::Estimate;
use crate::ensemble::statistics::{SampleStats, cohens_d};

/// One thing that the finding claims.
#[derive(Debug, Clone, PartialEq)]
pub struct Claim {
    /// What is compared, in a few words.
    pub what: &'static str,
    /// What was published, or the sign that is asked for.
    pub published: &'static str,
    /// What came out here.
    pub ours: Estimate,
    /// The same in standard deviations between teams, where two arms are compared.
    pub sd: Option<f64>,
    /// How far it is from failing, in the unit of the figure; not above 0 where it fails.
    pub margin: f64,
}

impl Claim {
    /// It holds.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.margin > 0.0
    }

    pub(super) const fn new(what: &'static str, published: &'static str, ours: Estimate, margin: f64) -> Self {
        Self {
            what,
            published,
            ours,
            sd: None,
            margin,
        }
    }

    /// Must lie wholly above 0.
    pub(super) const fn up(what: &'static str, ours: Estimate) -> Self {
        Self::new(what, "above 0", ours, ours.low)
    }

    /// Must lie wholly below 0.
    pub(super) const fn down(what: &'static str, ours: Estimate) -> Self {
        Self::new(what, "below 0", ours, -ours.high)
    }

    /// The mean of the first arm less that of the second must lie wholly above 0.
    pub(super) fn more(what: &'static str, first: &[f64], second: &[f64]) -> Self {
        Self::up(what, Estimate::difference(first, second)).in_sd(first, second)
    }

    /// The same below 0.
    pub(super) fn less(what: &'static str, first: &[f64], second: &[f64]) -> Self {
        Self::down(what, Estimate::difference(first, second)).in_sd(first, second)
    }

    /// The whole interval must lie in a band.
    pub(super) fn within(what: &'static str, published: &'static str, ours: Estimate, (low, high): (f64, f64)) -> Self {
        Self::new(what, published, ours, (ours.low - low).min(high - ours.high))
    }

    /// The whole interval must be nearer to 0 than a bound: "alike", "no effect".
    pub(super) fn alike(what: &'static str, published: &'static str, ours: Estimate, bound: f64) -> Self {
        Self::within(what, published, ours, (-bound, bound))
    }

    /// The estimate must lie in a band, and its interval on the same side of 0.
    pub(super) fn sized(what: &'static str, published: &'static str, ours: Estimate, (low, high): (f64, f64)) -> Self {
        let sided = if ours.value > 0.0 { ours.low } else { -ours.high };
        let inside = (ours.value - low).min(high - ours.value);
        Self::new(what, published, ours, inside.min(sided))
    }

    /// With its size in standard deviations between teams.
    #[must_use]
    pub(super) fn in_sd(mut self, first: &[f64], second: &[f64]) -> Self {
        self.sd = Some(cohens_d(&SampleStats::of(first), &SampleStats::of(second)));
        self
    }
}
