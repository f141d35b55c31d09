//! What became of a contract: its figures with their intervals, its verdict, and both in words.

use std::fmt;
use std::ops::RangeInclusive;

use serde::Serialize;

use crate::ensemble::statistics::{Interval, SampleStats, normal_quantile, wilson};

/// How sure a verdict is.
pub const CONFIDENCE: f64 = 0.99;
/// More runs than this are not asked for.
const MOST_ASKED: f64 = 10_000_000.0;

/// A contract that was judged.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct JudgedContract {
    /// As the coach wrote it.
    pub contract: String,
    /// The line of the file on which it begins, from 1; 0 where there is no file.
    pub line: u32,
    /// How many runs, or seeds, it was judged over.
    pub runs: u64,
    /// What was counted there.
    pub over: JudgedOver,
    /// What was found.
    pub figures: Vec<ContractFigure>,
    /// What follows.
    pub verdict: ContractVerdict,
}

/// What a contract was judged over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum JudgedOver {
    /// Runs of each leader of a sweep.
    Runs,
    /// Seeds of the lesson.
    Seeds,
    /// Those of them that players who look ahead have played.
    SeedsAhead,
}

/// A figure that a verdict rests on.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ContractFigure {
    /// Which leader, player, choice or side it is about.
    pub of: String,
    /// What it is.
    pub unit: FigureUnit,
    /// The share, or the difference; 1 is the whole of the scale.
    pub value: f64,
    /// Its 99 % interval.
    pub interval: Interval,
    /// Whether this figure alone keeps the promise.
    pub keeps: Keeps,
    /// How far it lies on the right side of its bound.
    #[serde(skip)]
    slack: f64,
}

/// What a figure is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FigureUnit {
    /// A share of runs.
    OfRuns,
    /// A share of the times that a moment came.
    OfTimes,
    /// A share of moments.
    OfMoments,
    /// A share of the moments that offer something.
    OfOffers,
    /// A difference, in points of 100.
    Points,
    /// A share of what the plan accounts for; it may be above 1.
    OfPlan,
}

/// Whether a figure keeps a bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Keeps {
    /// All of its interval does.
    Yes,
    /// None of it does.
    No,
    /// The bound lies inside; about so many runs would tell, if any would.
    Unclear(Option<u64>),
}

/// What became of a promise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ContractVerdict {
    /// The whole interval lies within what was promised.
    Kept,
    /// Broken.
    Broken,
    /// Not to be judged in so many runs; about how many would do (`None`: it lies on the bound, or nearly).
    Unclear(Option<u64>),
    /// It speaks of leaders that have not played.
    NotPlayed(Vec<String>),
    /// It speaks of a moment, by its id, that never came.
    NeverCame(String),
}

impl ContractFigure {
    /// So many hits of what was counted, whose share is to lie within a range.
    #[must_use]
    pub fn share(
        of: impl Into<String>,
        unit: FigureUnit,
        (hits, count): (u64, u64),
        range: &RangeInclusive<f64>,
    ) -> Self {
        let share = hits as f64 / count.max(1) as f64;
        let stats = SampleStats {
            n: count,
            mean: share,
            variance: share * (1.0 - share),
        };
        Self::within(of, unit, &stats, wilson(hits, count, CONFIDENCE), range)
    }

    /// A figure that is to lie within a range of shares; a bound at an end of the scale binds nothing.
    #[must_use]
    pub fn within(
        of: impl Into<String>,
        unit: FigureUnit,
        stats: &SampleStats,
        interval: Interval,
        range: &RangeInclusive<f64>,
    ) -> Self {
        let least = if *range.start() <= 0.0 {
            f64::NEG_INFINITY
        } else {
            *range.start()
        };
        let most = if *range.end() >= 1.0 {
            f64::INFINITY
        } else {
            *range.end()
        };
        Self::between(of, unit, stats, interval, least, most)
    }

    /// A difference that is to be at most so much.
    #[must_use]
    pub fn at_most(of: impl Into<String>, stats: &SampleStats, interval: Interval, most: f64) -> Self {
        Self::between(of, FigureUnit::Points, stats, interval, f64::NEG_INFINITY, most)
    }

    /// A difference that is to be at least so much.
    #[must_use]
    pub fn at_least(of: impl Into<String>, stats: &SampleStats, interval: Interval, least: f64) -> Self {
        Self::between(of, FigureUnit::Points, stats, interval, least, f64::INFINITY)
    }

    /// A difference that is to be at most so much either way.
    #[must_use]
    pub fn apart(of: impl Into<String>, stats: &SampleStats, interval: Interval, most: f64) -> Self {
        Self::between(of, FigureUnit::Points, stats, interval, -most, most)
    }

    /// A share of what the plan accounts for, which is to be at least so much.
    #[must_use]
    pub fn of_plan(of: impl Into<String>, stats: &SampleStats, least: f64) -> Self {
        let interval = stats.interval(CONFIDENCE);
        let least = if least <= 0.0 { f64::NEG_INFINITY } else { least };
        Self::between(of, FigureUnit::OfPlan, stats, interval, least, f64::INFINITY)
    }

    /// A figure that is to lie between two bounds, either of which may be infinite.
    fn between(
        of: impl Into<String>,
        unit: FigureUnit,
        stats: &SampleStats,
        interval: Interval,
        least: f64,
        most: f64,
    ) -> Self {
        let keeps = if interval.low >= least && interval.high <= most {
            Keeps::Yes
        } else if interval.high < least || interval.low > most {
            Keeps::No
        } else {
            let near = if interval.low < least { least } else { most };
            Keeps::Unclear(enough(stats.variance, stats.mean - near))
        };
        Self {
            of: of.into(),
            unit,
            value: stats.mean,
            interval,
            keeps,
            slack: (stats.mean - least).min(most - stats.mean),
        }
    }
}

/// About how many runs make an interval so narrow that something `far` from its bound no longer reaches it; `None` when
/// that would be too many. Rounded up to two digits, a tenth more than the least.
fn enough(variance: f64, far: f64) -> Option<u64> {
    let z = normal_quantile(CONFIDENCE);
    let runs = 1.1 * z * z * variance.max(1e-4) / (far * far);
    if runs.is_nan() || runs >= MOST_ASKED {
        return None;
    }
    let mut digit = 1.0;
    while runs / digit >= 100.0 {
        digit *= 10.0;
    }
    Some((libm::ceil(runs / digit) * digit) as u64)
}

impl JudgedContract {
    /// From figures, each of which must keep the promise.
    #[must_use]
    pub fn of(figures: Vec<ContractFigure>, runs: u64, over: JudgedOver) -> Self {
        let verdict = if figures.iter().any(|figure| figure.keeps == Keeps::No) {
            ContractVerdict::Broken
        } else if figures.iter().all(|figure| figure.keeps == Keeps::Yes) {
            ContractVerdict::Kept
        } else {
            let mut unclear = figures.iter().filter_map(|figure| match figure.keeps {
                Keeps::Unclear(runs) => Some(runs),
                _ => None,
            });
            let most = unclear.try_fold(0, |most: u64, runs| Some(most.max(runs?)));
            ContractVerdict::Unclear(most.map(|most| most.max(runs + 1)))
        };
        Self {
            contract: String::new(),
            line: 0,
            runs,
            over,
            figures,
            verdict,
        }
    }

    /// Without a figure.
    #[must_use]
    pub const fn without(verdict: ContractVerdict, runs: u64, over: JudgedOver) -> Self {
        Self {
            contract: String::new(),
            line: 0,
            runs,
            over,
            figures: Vec::new(),
            verdict,
        }
    }
}

impl fmt::Display for JudgedContract {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let runs = self.runs;
        let counted = match self.over {
            JudgedOver::Runs => "runs",
            JudgedOver::Seeds => "seeds",
            JudgedOver::SeedsAhead => "seeds of whoever looks ahead",
        };
        match &self.verdict {
            ContractVerdict::Kept => write!(f, "kept: ")?,
            ContractVerdict::Broken => write!(f, "broken: ")?,
            ContractVerdict::Unclear(Some(enough)) => {
                write!(f, "cannot be judged in {runs} {counted}, about {enough} would do")?;
                match self.over {
                    JudgedOver::Runs => write!(f, ": ")?,
                    JudgedOver::Seeds => write!(f, " (`--seeds {enough}`): ")?,
                    JudgedOver::SeedsAhead => write!(f, " (`--seeds {enough} --foreseeing {enough}`): ")?,
                }
            }
            ContractVerdict::Unclear(None) => write!(
                f,
                "cannot be judged in {runs} {counted}, it lies too near its bound; move the bound: "
            )?,
            ContractVerdict::NotPlayed(missing) if self.over == JudgedOver::Runs => write!(
                f,
                "cannot be judged, {} did not play; sweep with `--leaders all`: ",
                missing.join(", ")
            )?,
            ContractVerdict::NotPlayed(missing) => write!(
                f,
                "cannot be judged, {} did not play; give `--foreseeing 60`: ",
                missing.join(", ")
            )?,
            ContractVerdict::NeverCame(moment) => write!(
                f,
                "cannot be judged, `{moment}` never came in {runs} {counted}; `stepback rehearse FILE {moment}` says why: "
            )?,
        }
        f.write_str(&self.contract)?;
        if self.line > 0 {
            write!(f, " (line {})", self.line)?;
        }
        // Those that break it or may; if none does, the one that comes nearest.
        let nearest = self.figures.iter().reduce(|a, b| if b.slack < a.slack { b } else { a });
        let is_shown = |figure: &&ContractFigure| {
            figure.keeps != Keeps::Yes || self.verdict == ContractVerdict::Kept && Some(*figure) == nearest
        };
        for figure in self.figures.iter().filter(is_shown) {
            write!(f, "\n    {figure}")?;
        }
        Ok(())
    }
}

impl fmt::Display for ContractFigure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What is added takes the sign from a zero.
        let tenth = |share: f64| libm::round(share * 1000.0) / 10.0 + 0.0;
        let (of, value) = (&self.of, tenth(self.value));
        let ends = self.interval.bounds().map(|(low, high)| (tenth(low), tenth(high)));
        let counted = match self.unit {
            FigureUnit::OfRuns => "runs",
            FigureUnit::OfTimes => "the times that it comes",
            FigureUnit::OfMoments => "moments",
            FigureUnit::OfOffers => "the moments that offer it",
            FigureUnit::OfPlan => "what the plan accounts for",
            FigureUnit::Points => {
                let ends = ends.map_or_else(|| "-".to_owned(), |(low, high)| format!("{low:+} to {high:+}"));
                return write!(f, "{of} at {value:+} of 100 ({ends})");
            }
        };
        let ends = ends.map_or_else(|| "-".to_owned(), |(low, high)| format!("{low} to {high}"));
        let at = if self.unit == FigureUnit::OfPlan { "at" } else { "in" };
        write!(f, "{of} {at} {value} % of {counted} ({ends})")
    }
}
