//! The few curves the model is made of, from `libm` so that every platform computes the same bits.

/// `1 / (1 + e^-x)`.
#[must_use]
#[inline]
pub fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + libm::exp(-x))
}

/// `e^x`.
#[must_use]
#[inline]
pub fn exp(x: f64) -> f64 {
    libm::exp(x)
}

/// Kept within 0..=1.
#[must_use]
#[inline]
pub const fn unit(x: f64) -> f64 {
    x.clamp(0.0, 1.0)
}

/// A parameter that counts days or times, as a whole number: a part of one does not count.
#[must_use]
#[inline]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "such parameters are small and not negative"
)]
pub const fn whole(x: f64) -> u32 {
    x as u32
}

/// A whole number as a double.
#[must_use]
#[inline]
pub fn float(n: usize) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
    let x = n as f64;
    x
}
