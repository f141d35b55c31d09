//! Statistics of runs: means, quantiles, shares, differences between two arms, each with its interval.
//!
//! In: numbers, in the order of their runs. Out: figures that are the same bits everywhere (`libm`, sums in order).
//! Sweeps, contracts and experiments use the same; nothing here knows what the numbers mean.

use serde::Serialize;

/// The confidence of an interval unless said otherwise.
pub const USUAL: f64 = 0.95;

/// What a figure lies in, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Interval {
    /// The lower end.
    pub low: f64,
    /// The upper end; not below the lower.
    pub high: f64,
}

impl Interval {
    /// Around a middle.
    #[must_use]
    pub fn around(middle: f64, half: f64) -> Self {
        Self {
            low: middle - half,
            high: middle + half,
        }
    }

    /// Both ends; `None` where it has none, since too few numbers say nothing.
    #[must_use]
    pub fn bounds(&self) -> Option<(f64, f64)> {
        (self.low.is_finite() && self.high.is_finite()).then_some((self.low, self.high))
    }

    /// Whether it lies wholly above a bound.
    #[must_use]
    pub fn above(&self, bound: f64) -> bool {
        self.low > bound
    }

    /// Whether it lies wholly below a bound.
    #[must_use]
    pub fn below(&self, bound: f64) -> bool {
        self.high < bound
    }

    /// Whether a value, such as 0 for "no difference", lies outside.
    #[must_use]
    pub fn excludes(&self, value: f64) -> bool {
        self.above(value) || self.below(value)
    }

    /// Whether it lies wholly within `margin` of 0 on both sides: "alike".
    #[must_use]
    pub fn is_within(&self, margin: f64) -> bool {
        self.low >= -margin && self.high <= margin
    }
}

/// How many numbers there were, their mean, and how far apart they lay.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct SampleStats {
    /// Sample size.
    pub n: u64,
    /// Their mean; 0 when there are none.
    pub mean: f64,
    /// Their variance (divided by n - 1); 0 when there are fewer than two.
    pub variance: f64,
}

impl SampleStats {
    /// Of numbers in their order, summed twice so that a small spread around a large mean is not lost.
    #[must_use]
    pub fn of(numbers: &[f64]) -> Self {
        let n = numbers.len() as f64;
        if numbers.is_empty() {
            return Self {
                n: 0,
                mean: 0.0,
                variance: 0.0,
            };
        }
        let mean = numbers.iter().sum::<f64>() / n;
        let squares: f64 = numbers.iter().map(|x| (x - mean) * (x - mean)).sum();
        Self {
            n: numbers.len() as u64,
            mean,
            variance: if numbers.len() < 2 { 0.0 } else { squares / (n - 1.0) },
        }
    }

    /// The standard deviation.
    #[must_use]
    pub fn sd(&self) -> f64 {
        libm::sqrt(self.variance)
    }

    /// The interval of the mean (Student's t), unbounded with fewer than two numbers.
    #[must_use]
    pub fn interval(&self, confidence: f64) -> Interval {
        let n = self.n as f64;
        let half = if self.n < 2 {
            f64::INFINITY
        } else {
            t_quantile(confidence, n - 1.0) * libm::sqrt(self.variance / n)
        };
        Interval::around(self.mean, half)
    }
}

/// The mean; 0 of nothing.
#[must_use]
pub fn mean(numbers: &[f64]) -> f64 {
    SampleStats::of(numbers).mean
}

/// The standard deviation (n - 1); 0 of fewer than two.
#[must_use]
pub fn sd(numbers: &[f64]) -> f64 {
    SampleStats::of(numbers).sd()
}

/// The value below which the share `q` (0..1) of the numbers lies, between neighbours in proportion; 0 of nothing.
#[must_use]
pub fn quantile(numbers: &[f64], q: f64) -> f64 {
    let mut sorted = numbers.to_vec();
    sorted.sort_by(f64::total_cmp);
    let Some(last) = sorted.len().checked_sub(1) else {
        return 0.0;
    };
    let place = q.clamp(0.0, 1.0) * last as f64;
    let below = libm::floor(place) as usize;
    let above = (below + 1).min(last);
    sorted[below] + (place - below as f64) * (sorted[above] - sorted[below])
}

/// The ratio of two sums over clusters (each a numerator and a denominator), with the variance of its linearised
/// residuals: what is counted within one cluster may be alike. 0 of nothing.
#[must_use]
pub fn ratio(clusters: &[(f64, f64)]) -> SampleStats {
    let (above, below) = clusters
        .iter()
        .fold((0.0, 0.0), |(above, below), (a, b)| (above + a, below + b));
    if below <= 0.0 {
        return SampleStats::of(&[]);
    }
    let ratio = above / below;
    let each = below / clusters.len() as f64;
    let residuals: Vec<f64> = clusters.iter().map(|(a, b)| (a - ratio * b) / each).collect();
    SampleStats {
        mean: ratio,
        ..SampleStats::of(&residuals)
    }
}

/// Wilson's interval of a share, 0..1: honest near 0 and 1 and with few runs. The whole range when there are none.
#[must_use]
pub fn wilson(hits: u64, of: u64, confidence: f64) -> Interval {
    if of == 0 {
        return Interval { low: 0.0, high: 1.0 };
    }
    let n = of as f64;
    let share = hits as f64 / n;
    let z = normal_quantile(confidence);
    let zz = z * z / n;
    let middle = (share + zz / 2.0) / (1.0 + zz);
    let half = z / (1.0 + zz) * libm::sqrt(share * (1.0 - share) / n + zz / (4.0 * n));
    Interval {
        low: if hits == 0 { 0.0 } else { (middle - half).max(0.0) },
        high: if hits == of { 1.0 } else { (middle + half).min(1.0) },
    }
}

/// A difference between two arms.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Difference {
    /// The first arm's mean minus the second's.
    pub mean: f64,
    /// Its interval.
    pub interval: Interval,
    /// Cohen's d by the SD between teams (pooled over both arms), never by the SD of paired differences; 0 when all
    /// are alike.
    pub d: f64,
}

/// The difference of two arms that were played with the same seeds: entry by entry.
#[must_use]
pub fn paired(first: &[f64], second: &[f64], confidence: f64) -> Difference {
    let differences: Vec<f64> = first.iter().zip(second).map(|(a, b)| a - b).collect();
    let of = SampleStats::of(&differences);
    Difference {
        mean: of.mean,
        interval: of.interval(confidence),
        d: cohens_d(&SampleStats::of(first), &SampleStats::of(second)),
    }
}

/// The difference of two groups that share no seeds (Welch).
#[must_use]
pub fn unpaired(first: &SampleStats, second: &SampleStats, confidence: f64) -> Difference {
    let mean = first.mean - second.mean;
    let half = if first.n < 2 || second.n < 2 {
        f64::INFINITY
    } else {
        let (n, m) = (first.n as f64, second.n as f64);
        let (a, b) = (first.variance / n, second.variance / m);
        let spread = a + b;
        if spread > 0.0 {
            let freedom = spread * spread / (a * a / (n - 1.0) + b * b / (m - 1.0));
            t_quantile(confidence, freedom) * libm::sqrt(spread)
        } else {
            0.0
        }
    };
    Difference {
        mean,
        interval: Interval::around(mean, half),
        d: cohens_d(first, second),
    }
}

/// Cohen's d: the difference of two means by the pooled SD between teams; 0 when all are alike.
#[must_use]
pub fn cohens_d(first: &SampleStats, second: &SampleStats) -> f64 {
    let pooled = libm::sqrt(f64::midpoint(first.variance, second.variance));
    if pooled > 0.0 {
        (first.mean - second.mean) / pooled
    } else {
        0.0
    }
}

/// How many standard deviations of a normal curve lie on either side of the middle within the confidence (0..1).
#[must_use]
pub fn normal_quantile(confidence: f64) -> f64 {
    bisect(|z| libm::erf(z / std::f64::consts::SQRT_2), confidence)
}

/// The same for Student's t with `freedom` degrees of freedom (> 0).
#[must_use]
pub fn t_quantile(confidence: f64, freedom: f64) -> f64 {
    if freedom >= 200.0 {
        // Fisher's expansion around the normal curve, here right to eight digits.
        let z = normal_quantile(confidence);
        let (z3, z5, z7) = (z * z * z, z * z * z * z * z, z * z * z * z * z * z * z);
        return z
            + (z3 + z) / (4.0 * freedom)
            + (5.0 * z5 + 16.0 * z3 + 3.0 * z) / (96.0 * freedom * freedom)
            + (3.0 * z7 + 19.0 * z5 + 17.0 * z3 - 15.0 * z) / (384.0 * freedom * freedom * freedom);
    }
    bisect(
        |t| 1.0 - incomplete_beta(freedom / 2.0, 0.5, freedom / (freedom + t * t)),
        confidence,
    )
}

/// Where a rising function from 0 to 1 reaches `share`.
fn bisect(within: impl Fn(f64) -> f64, share: f64) -> f64 {
    let (mut low, mut high) = (0.0, 1.0);
    while within(high) < share && high < 1e9 {
        high *= 2.0;
    }
    for _ in 0..80 {
        let middle = f64::midpoint(low, high);
        if within(middle) < share {
            low = middle;
        } else {
            high = middle;
        }
    }
    f64::midpoint(low, high)
}

/// The regularised incomplete beta function, 0..1, by its continued fraction (Lentz).
fn incomplete_beta(a: f64, b: f64, x: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    if x >= 1.0 {
        return 1.0;
    }
    let front =
        libm::exp(libm::lgamma(a + b) - libm::lgamma(a) - libm::lgamma(b) + a * libm::log(x) + b * libm::log1p(-x));
    if x < (a + 1.0) / (a + b + 2.0) {
        front * beta_fraction(a, b, x) / a
    } else {
        1.0 - front * beta_fraction(b, a, 1.0 - x) / b
    }
}

fn beta_fraction(a: f64, b: f64, x: f64) -> f64 {
    const TINY: f64 = 1e-300;
    let safe = |value: f64| if value.abs() < TINY { TINY } else { value };
    let mut above = 1.0;
    let mut below = 1.0 / safe(1.0 - (a + b) * x / (a + 1.0));
    let mut fraction = below;
    for step in 1..500 {
        let m = f64::from(step);
        for term in [
            m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m)),
            -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0)),
        ] {
            below = 1.0 / safe(1.0 + term * below);
            above = safe(1.0 + term / above);
            fraction *= below * above;
        }
        if (below * above - 1.0).abs() < 1e-15 {
            break;
        }
    }
    fraction
}

#[cfg(test)]
mod tests {
    use super::{SampleStats, USUAL, normal_quantile, paired, quantile, t_quantile, unpaired, wilson};

    fn near(a: f64, b: f64) {
        assert!((a - b).abs() < 1e-4 * b.abs().max(1.0), "{a} is not {b}");
    }

    #[test]
    fn quantiles_are_those_of_the_tables() {
        near(normal_quantile(0.95), 1.959_964);
        near(normal_quantile(0.9999), 3.890_592);
        near(t_quantile(0.95, 4.0), 2.776_445);
        near(t_quantile(0.99, 99.0), 2.626_405);
        near(t_quantile(0.95, 1.0), 12.706_205);
        near(t_quantile(0.9999, 499.0), 3.922_273);
        near(t_quantile(0.95, 1e7), 1.959_964);
        assert!((t_quantile(0.9999, 199.999_999) - t_quantile(0.9999, 200.0)).abs() < 1e-6);
        near(quantile(&[4.0, 1.0, 2.0, 3.0], 0.5), 2.5);
        near(quantile(&[4.0, 1.0, 2.0, 3.0], 1.0), 4.0);
    }

    #[test]
    fn a_share_has_wilsons_interval() {
        let of = wilson(8, 10, USUAL);
        near(of.low, 0.490_2);
        near(of.high, 0.943_3);
        assert_eq!(wilson(0, 10, USUAL).low, 0.0);
        assert_eq!(wilson(10, 10, USUAL).high, 1.0);
        assert_eq!((wilson(0, 0, USUAL).low, wilson(0, 0, USUAL).high), (0.0, 1.0));
    }

    #[test]
    fn a_ratio_is_as_sure_as_its_clusters_are_unlike() {
        // What the numbers have in common within a cluster counts once: four clusters, however much is in each.
        let alike = super::ratio(&[(2.0, 4.0), (1.0, 2.0), (3.0, 6.0)]);
        assert_eq!((alike.n, alike.mean, alike.variance), (3, 0.5, 0.0));
        let unlike = super::ratio(&[(4.0, 4.0), (0.0, 4.0), (4.0, 4.0), (0.0, 4.0)]);
        assert_eq!((unlike.n, unlike.mean), (4, 0.5));
        near(unlike.variance, 1.0 / 3.0);
        assert_eq!(super::ratio(&[(0.0, 0.0)]).n, 0);
    }

    #[test]
    fn differences_have_their_interval_and_d_by_the_spread_between_teams() {
        let (a, b) = ([3.0, 5.0, 4.0, 8.0], [2.0, 4.0, 2.0, 6.0]);
        let of = paired(&a, &b, USUAL);
        near(of.mean, 1.5);
        near(of.interval.low, 1.5 - 3.182_446 * libm::sqrt(1.0 / 3.0 / 4.0));
        near(of.d, 1.5 / libm::sqrt(f64::midpoint(14.0 / 3.0, 11.0 / 3.0)));
        let of = unpaired(&SampleStats::of(&a), &SampleStats::of(&b), USUAL);
        near(of.mean, 1.5);
        assert!(!of.interval.excludes(0.0));
    }
}
