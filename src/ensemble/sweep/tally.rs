//! What rows add up to. Everything is counted in whole numbers, so that the sums are exact and the order in which rows
//! come, on however many threads and machines, changes no bit. It takes the same room for a thousand runs and a million.

use super::book::Book;
use super::measure::{Measure, from_fixed};
use super::row::{MomentOrigin, RunRow};
use crate::ensemble::statistics::SampleStats;
use crate::scenario::Outcome;

/// How many measures there are by which leaders and choices are compared.
const OUTCOMES: usize = Measure::OUTCOMES.len();

/// The sum of whole numbers and of their squares.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Sums {
    n: u64,
    sum: i128,
    squares: i128,
}

impl Sums {
    fn add(&mut self, value: i64) {
        let value = i128::from(value);
        self.n += 1;
        self.sum += value;
        self.squares += value * value;
    }

    /// Takes in what others have counted.
    pub const fn join(&mut self, other: &Self) {
        self.n += other.n;
        self.sum += other.sum;
        self.squares += other.squares;
    }

    /// Mean and variance, of the measure itself and no longer in ten-thousandths.
    pub fn moments(&self) -> SampleStats {
        let one = from_fixed(1);
        let n = i128::from(self.n);
        let spread = self.squares * n - self.sum * self.sum;
        SampleStats {
            n: self.n,
            mean: if self.n == 0 {
                0.0
            } else {
                self.sum as f64 / n as f64 * one
            },
            variance: if self.n < 2 {
                0.0
            } else {
                spread as f64 / (n * (n - 1)) as f64 * one * one
            },
        }
    }
}

/// How a measure is distributed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct MeasureDistribution {
    pub sums: Sums,
    step: i64,
    counts: Vec<u32>,
}

impl MeasureDistribution {
    const fn new(measure: Measure) -> Self {
        Self {
            sums: Sums {
                n: 0,
                sum: 0,
                squares: 0,
            },
            step: measure.step(),
            counts: Vec::new(),
        }
    }

    fn add(&mut self, value: i64) {
        self.sums.add(value);
        let at = usize::try_from(value / self.step).unwrap_or(0);
        if at >= self.counts.len() {
            self.counts.resize(at + 1, 0);
        }
        self.counts[at] += 1;
    }

    /// The least value that the share `q` of the runs does not exceed.
    pub fn quantile(&self, q: f64) -> f64 {
        let wanted = libm::ceil(q * self.sums.n as f64).max(1.0) as u64;
        let mut seen = 0;
        for (at, count) in self.counts.iter().enumerate() {
            seen += u64::from(*count);
            if seen >= wanted {
                return from_fixed(i64::try_from(at).unwrap_or(0) * self.step);
            }
        }
        0.0
    }
}

/// One choice of a moment under one leader.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct OfChoice {
    pub taken: u64,
    pub well: u64,
    /// In the order of [`Measure::OUTCOMES`].
    pub outcomes: [Sums; OUTCOMES],
}

/// One moment under one leader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct OfMoment {
    pub came: u64,
    pub choices: Vec<OfChoice>,
}

/// All runs of one leader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct OfLeader {
    pub runs: u64,
    pub endings: Vec<u64>,
    /// In the order of [`Measure::ALL`].
    pub measures: Vec<MeasureDistribution>,
    pub level_fell: u64,
    pub commitment_fell: u64,
    pub several_left: u64,
    pub spirals: u64,
    pub moments: Vec<OfMoment>,
    /// Moments that came by themselves, by kind.
    pub by_themselves: Vec<u64>,
}

/// What all rows add up to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SweepTally {
    leaders: Vec<String>,
    weeks: u32,
    of: Vec<OfLeader>,
    /// Differences between two leaders with the same seed: `first * leaders + second`, first before second.
    pairs: Vec<[Sums; OUTCOMES]>,
}

impl SweepTally {
    pub(super) fn new(leaders: &[String], book: &Book) -> Self {
        let empty = OfLeader {
            runs: 0,
            endings: vec![0; book.endings.len()],
            measures: Measure::ALL.into_iter().map(MeasureDistribution::new).collect(),
            level_fell: 0,
            commitment_fell: 0,
            several_left: 0,
            spirals: 0,
            moments: book
                .moments
                .iter()
                .map(|page| OfMoment {
                    came: 0,
                    choices: vec![OfChoice::default(); page.choices.len()],
                })
                .collect(),
            by_themselves: vec![0; book.kinds.len()],
        };
        Self {
            leaders: leaders.to_vec(),
            weeks: book.weeks,
            of: vec![empty; leaders.len()],
            pairs: vec![[Sums::default(); OUTCOMES]; leaders.len() * leaders.len()],
        }
    }

    /// The leaders' names, in their order.
    #[must_use]
    pub fn leaders(&self) -> &[String] {
        &self.leaders
    }

    /// How many runs each leader has.
    #[must_use]
    pub fn runs(&self) -> u64 {
        self.of.first().map_or(0, |of| of.runs)
    }

    /// Weeks in a row up to the last one in which level or commitment must have fallen, to count as a spiral: half of
    /// the weeks, and at least three.
    #[must_use]
    pub fn spiral_weeks(&self) -> u32 {
        (self.weeks / 2).max(3)
    }

    /// Adds the rows of one run: one for each leader, in the order of the leaders.
    pub(super) fn add_run(&mut self, rows: &[RunRow]) {
        let weeks = self.spiral_weeks();
        for (of, row) in self.of.iter_mut().zip(rows) {
            of.add(row, weeks);
        }
        let count = self.leaders.len();
        for (a, first) in rows.iter().enumerate() {
            for (b, second) in rows.iter().enumerate().skip(a + 1) {
                let sums = &mut self.pairs[a * count + b];
                for (sums, measure) in sums.iter_mut().zip(Measure::OUTCOMES) {
                    sums.add(first.measures[measure as usize] - second.measures[measure as usize]);
                }
            }
        }
    }

    fn place(&self, leader: &str) -> Option<usize> {
        self.leaders.iter().position(|known| known == leader)
    }

    pub(super) fn of(&self, leader: &str) -> Option<&OfLeader> {
        self.of.get(self.place(leader)?)
    }

    pub(super) fn each(&self) -> impl Iterator<Item = (&str, &OfLeader)> {
        self.leaders.iter().map(String::as_str).zip(&self.of)
    }

    /// How often a leader came to an ending (index), and in how many runs; `None` when it has not played.
    #[must_use]
    pub fn ended(&self, leader: impl AsRef<str>, ending: usize) -> Option<(u64, u64)> {
        let of = self.of(leader.as_ref())?;
        Some((of.endings.get(ending).copied().unwrap_or(0), of.runs))
    }

    /// A measure under a leader; `None` when it has not played.
    #[must_use]
    pub fn measured(&self, leader: impl AsRef<str>, measure: Measure) -> Option<SampleStats> {
        Some(self.of(leader.as_ref())?.measures[measure as usize].sums.moments())
    }

    /// By how much one leader's runs differ from another's with the same seeds, on one of [`Measure::OUTCOMES`].
    #[must_use]
    pub fn difference(&self, first: impl AsRef<str>, second: impl AsRef<str>, measure: Measure) -> Option<SampleStats> {
        let (a, b) = (self.place(first.as_ref())?, self.place(second.as_ref())?);
        let m = Measure::OUTCOMES.iter().position(|known| *known == measure)?;
        let count = self.leaders.len();
        if a <= b {
            return Some(self.pairs[a * count + b][m].moments());
        }
        let turned = self.pairs[b * count + a][m].moments();
        Some(SampleStats {
            mean: -turned.mean,
            ..turned
        })
    }
}

impl OfLeader {
    fn add(&mut self, row: &RunRow, weeks: u32) {
        self.runs += 1;
        if let Some(count) = self.endings.get_mut(row.ending) {
            *count += 1;
        }
        for (spread, value) in self.measures.iter_mut().zip(row.measures) {
            spread.add(value);
        }
        let level = row.level_falling >= weeks;
        let commitment = row.commitment_falling >= weeks;
        let left = row.measure(Measure::Left) >= 2.0;
        self.level_fell += u64::from(level);
        self.commitment_fell += u64::from(commitment);
        self.several_left += u64::from(left);
        self.spirals += u64::from(level || commitment || left);
        for met in &row.met {
            let moment = match met.what {
                MomentOrigin::Written(moment) => moment,
                MomentOrigin::ByItself(kind, _) => {
                    if let Some(count) = self.by_themselves.get_mut(kind) {
                        *count += 1;
                    }
                    continue;
                }
            };
            let Some(of) = self.moments.get_mut(moment) else {
                continue;
            };
            of.came += 1;
            if let Some(choice) = met.choice.and_then(|choice| of.choices.get_mut(choice)) {
                choice.taken += 1;
                choice.well += u64::from(met.outcome == Some(Outcome::Well));
                for (sums, measure) in choice.outcomes.iter_mut().zip(Measure::OUTCOMES) {
                    sums.add(row.measures[measure as usize]);
                }
            }
        }
    }
}
