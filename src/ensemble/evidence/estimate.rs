//! Estimates with their 95 % interval, paired by seed where there are pairs.

use crate::ensemble::statistics::{SampleStats, mean, sd};

/// A mean with its 95 % interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate {
    /// The estimate.
    pub value: f64,
    /// Lower end of the interval.
    pub low: f64,
    /// Upper end of the interval.
    pub high: f64,
}

/// Two-sided 95 % point of the normal distribution; experiments have 500 teams an arm or more.
const Z: f64 = 1.959_964;

impl Estimate {
    /// The mean of numbers.
    #[must_use]
    pub fn of(numbers: &[f64]) -> Self {
        let SampleStats { n, mean, variance } = SampleStats::of(numbers);
        let half = Z * libm::sqrt(variance / n.max(1) as f64);
        Self {
            value: mean,
            low: mean - half,
            high: mean + half,
        }
    }

    /// The mean of `a - b`, pair by pair.
    #[must_use]
    pub fn difference(a: &[f64], b: &[f64]) -> Self {
        let differences: Vec<f64> = a.iter().zip(b).map(|(a, b)| a - b).collect();
        Self::of(&differences)
    }

    /// The mean of `a - b` in standard deviations between the units themselves (both arms pooled), never of their
    /// differences: Cohen's d.
    #[must_use]
    pub fn d(a: &[f64], b: &[f64]) -> Self {
        let (sd_a, sd_b) = (sd(a), sd(b));
        let sd = libm::sqrt(0.5 * (sd_a * sd_a + sd_b * sd_b)).max(1e-12);
        Self::difference(a, b).times(1.0 / sd)
    }

    /// The same for people in teams: the interval is paired by team, the standard deviation is that between all people.
    #[must_use]
    pub fn d_of_people(a: &[Vec<f64>], b: &[Vec<f64>]) -> Self {
        let (sd_a, sd_b) = (sd(&a.concat()), sd(&b.concat()));
        let sd = libm::sqrt(0.5 * (sd_a * sd_a + sd_b * sd_b)).max(1e-12);
        let means = |teams: &[Vec<f64>]| teams.iter().map(|team| mean(team)).collect::<Vec<_>>();
        Self::difference(&means(a), &means(b)).times(1.0 / sd)
    }

    /// The mean of `a` over the mean of `b`, less 1, with the interval of the difference.
    #[must_use]
    pub fn relative(a: &[f64], b: &[f64]) -> Self {
        Self::difference(a, b).times(1.0 / mean(b).max(1e-12))
    }

    /// Pearson's correlation with the interval of Fisher's z.
    #[must_use]
    pub fn correlation(a: &[f64], b: &[f64]) -> Self {
        let (mean_a, mean_b, sd_a, sd_b) = (mean(a), mean(b), sd(a), sd(b));
        let count = a.len() as f64;
        let products = a.iter().zip(b).map(|(one, other)| (one - mean_a) * (other - mean_b));
        let covariance = products.sum::<f64>() / (count - 1.0).max(1.0);
        let value = (covariance / (sd_a * sd_b).max(1e-12)).clamp(-0.999_999, 0.999_999);
        let fisher = 0.5 * libm::log((1.0 + value) / (1.0 - value));
        let half = Z / libm::sqrt((count - 3.0).max(1.0));
        Self {
            value,
            low: libm::tanh(fisher - half),
            high: libm::tanh(fisher + half),
        }
    }

    fn times(self, factor: f64) -> Self {
        Self {
            value: self.value * factor,
            low: self.low * factor,
            high: self.high * factor,
        }
    }

    /// Wholly above 0.
    #[must_use]
    pub fn up(&self) -> bool {
        self.low > 0.0
    }

    /// Wholly below 0.
    #[must_use]
    pub fn down(&self) -> bool {
        self.high < 0.0
    }

    /// Wholly inside a range.
    #[must_use]
    pub fn within(&self, low: f64, high: f64) -> bool {
        self.low >= low && self.high <= high
    }
}

/// The slope of a straight line through equally spaced values, a step.
#[must_use]
pub fn slope(values: &[f64]) -> f64 {
    let n = values.len() as f64;
    let (mean_x, mean_y) = ((n - 1.0) / 2.0, mean(values));
    let (mut xy, mut xx) = (0.0, 0.0);
    for (x, y) in values.iter().enumerate() {
        let x = x as f64 - mean_x;
        xy += x * (y - mean_y);
        xx += x * x;
    }
    if xx > 0.0 { xy / xx } else { 0.0 }
}
