//! Individual differences: what of a person is their own and does not change within weeks.

/// What is somebody's own and does not change within weeks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Nature {
    /// How far the level that trust returns to lies from what the papers say, as a difference of levels.
    pub trust: f64,
    /// The same of commitment.
    pub commitment: f64,
    /// The same of strain.
    pub strain: f64,
    /// How fast they learn: 1 as the papers say, twice that at 2.
    pub learning: f64,
}

impl Nature {
    /// As the papers say.
    pub(super) const AS_WRITTEN: Self = Self {
        trust: 0.0,
        commitment: 0.0,
        strain: 0.0,
        learning: 1.0,
    };
}
