//! What a scenario promises about its balance, judged over runs.
//!
//! In: a scenario with its `contracts:`, a sweep of it. Out: for each a verdict with its figures: kept, broken, or not to
//! be judged in so many runs, with how many would do. A promise is kept when the whole 99 % interval keeps it.

use std::fmt;
use std::ops::RangeInclusive;

use super::leaders::ReferenceLeader;
use super::statistics::{Interval, normal_quantile, wilson};
use super::sweep::{Measure, SweepTally};
use crate::scenario::{BalanceAssertion, Scenario};

/// How sure a verdict is.
pub const CONFIDENCE: f64 = 0.99;
/// More runs than this are not asked for.
const MOST_ASKED: f64 = 10_000_000.0;

/// A contract that was judged.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct JudgedContract {
    /// As the coach wrote it.
    pub contract: String,
    /// Runs of each leader that it was judged over.
    pub runs: u64,
    /// What was found: for `Reaches` one, for `NoneBeats` one for each other leader.
    pub figures: Vec<ContractFigure>,
    /// What follows.
    pub verdict: ContractVerdict,
}

/// A figure that a verdict rests on.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct ContractFigure {
    /// The leader it is about.
    pub leader: &'static str,
    /// The share of runs, or by how much the leader beats the promised one; 0..1 of the whole scale.
    pub value: f64,
    /// Its 99 % interval.
    pub interval: Interval,
    /// Whether this figure alone keeps the promise.
    pub keeps: Keeps,
}

/// Whether a figure keeps a bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
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
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ContractVerdict {
    /// The whole interval lies within what was promised.
    Kept,
    /// Broken.
    Broken,
    /// Not to be judged in so many runs; about how many would do (`None`: it lies on the bound, or nearly).
    Unclear(Option<u64>),
    /// It speaks of leaders that have not played.
    NotPlayed(Vec<&'static str>),
}

/// Judges every contract of a scenario.
#[must_use]
pub fn judge(scenario: &Scenario, tally: &SweepTally) -> Vec<JudgedContract> {
    let judged = |contract: &BalanceAssertion| {
        let mut judged = match contract {
            BalanceAssertion::Reaches(leader, ending, share) => reaches(tally, leader, *ending, share),
            BalanceAssertion::NoneBeats(leader, measure, margin) => none_beats(tally, leader, measure, *margin),
        };
        judged.contract = scenario.contract_text(contract);
        judged
    };
    scenario.contracts.iter().map(judged).collect()
}

/// The leaders that a scenario's contracts need.
#[must_use]
pub fn leaders_needed(scenario: &Scenario) -> Vec<ReferenceLeader> {
    let mut needed = Vec::new();
    for contract in &scenario.contracts {
        match contract {
            BalanceAssertion::Reaches(name, ..) => needed.extend(ReferenceLeader::named(name)),
            BalanceAssertion::NoneBeats(..) => needed.extend(ReferenceLeader::ALL),
        }
    }
    needed.sort_unstable();
    needed.dedup();
    needed
}

fn reaches(tally: &SweepTally, name: &str, ending: usize, bound: &RangeInclusive<f64>) -> JudgedContract {
    let Some(leader) = ReferenceLeader::named(name) else {
        return not_played(Vec::new(), tally);
    };
    let Some((hits, of)) = tally.ended(leader, ending) else {
        return not_played(vec![leader.name()], tally);
    };
    let share = hits as f64 / of.max(1) as f64;
    let interval = wilson(hits, of, CONFIDENCE);
    // A bound at the end of the scale binds nothing.
    let least = if *bound.start() <= 0.0 {
        f64::NEG_INFINITY
    } else {
        *bound.start()
    };
    let most = if *bound.end() >= 1.0 {
        f64::INFINITY
    } else {
        *bound.end()
    };
    let keeps = if interval.low >= least && interval.high <= most {
        Keeps::Yes
    } else if interval.high < least || interval.low > most {
        Keeps::No
    } else {
        let near = if interval.low < least { least } else { most };
        Keeps::Unclear(enough(share * (1.0 - share), share - near))
    };
    with(
        tally,
        vec![ContractFigure {
            leader: leader.name(),
            value: share,
            interval,
            keeps,
        }],
    )
}

fn none_beats(tally: &SweepTally, name: &str, word: &str, margin: f64) -> JudgedContract {
    let (Some(leader), Some(measure)) = (ReferenceLeader::named(name), Measure::of_contract(word)) else {
        return not_played(Vec::new(), tally);
    };
    let idle = |l: &ReferenceLeader| tally.measured(*l, measure).is_none();
    let missing: Vec<&'static str> = ReferenceLeader::ALL
        .into_iter()
        .filter(idle)
        .map(ReferenceLeader::name)
        .collect();
    if !missing.is_empty() {
        return not_played(missing, tally);
    }
    let mut figures = Vec::new();
    for rival in ReferenceLeader::ALL.into_iter().filter(|rival| *rival != leader) {
        let Some(difference) = tally.difference(rival, leader, measure) else {
            continue;
        };
        let top = measure.top();
        let value = difference.mean / top;
        let of = difference.interval(CONFIDENCE);
        let interval = Interval {
            low: of.low / top,
            high: of.high / top,
        };
        let keeps = if interval.high <= margin {
            Keeps::Yes
        } else if interval.low > margin {
            Keeps::No
        } else {
            Keeps::Unclear(enough(difference.variance / (top * top), value - margin))
        };
        figures.push(ContractFigure {
            leader: rival.name(),
            value,
            interval,
            keeps,
        });
    }
    with(tally, figures)
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

fn with(tally: &SweepTally, figures: Vec<ContractFigure>) -> JudgedContract {
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
        ContractVerdict::Unclear(most.map(|runs| runs.max(tally.runs() + 1)))
    };
    JudgedContract {
        contract: String::new(),
        runs: tally.runs(),
        figures,
        verdict,
    }
}

fn not_played(missing: Vec<&'static str>, tally: &SweepTally) -> JudgedContract {
    JudgedContract {
        contract: String::new(),
        runs: tally.runs(),
        figures: Vec::new(),
        verdict: ContractVerdict::NotPlayed(missing),
    }
}

impl fmt::Display for JudgedContract {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tenth = |share: f64| libm::round(share * 1000.0) / 10.0;
        match &self.verdict {
            ContractVerdict::Kept => write!(f, "kept: {}", self.contract)?,
            ContractVerdict::Broken => write!(f, "broken: {}", self.contract)?,
            ContractVerdict::Unclear(Some(runs)) => write!(
                f,
                "cannot be judged in {} runs, about {runs} would do: {}",
                self.runs, self.contract
            )?,
            ContractVerdict::Unclear(None) => write!(
                f,
                "cannot be judged in {} runs, it lies too near its bound; move the bound: {}",
                self.runs, self.contract
            )?,
            ContractVerdict::NotPlayed(missing) => write!(
                f,
                "cannot be judged, {} did not play; sweep with `--leaders all`: {}",
                missing.join(", "),
                self.contract
            )?,
        }
        if self.contract.starts_with("Reaches") {
            for figure in &self.figures {
                let ends = figure.interval.bounds();
                let ends = ends.map_or_else(
                    || "-".to_owned(),
                    |(low, high)| format!("{} to {}", tenth(low), tenth(high)),
                );
                write!(
                    f,
                    "\n    {} in {} % of runs ({ends})",
                    figure.leader,
                    tenth(figure.value)
                )?;
            }
            return Ok(());
        }
        // The leaders that break it or may; if none does, the one that comes nearest.
        let nearest = self.figures.iter().reduce(|a, b| if b.value > a.value { b } else { a });
        for figure in &self.figures {
            if figure.keeps != Keeps::Yes || self.verdict == ContractVerdict::Kept && Some(figure) == nearest {
                let ends = figure.interval.bounds();
                let ends = ends.map_or_else(
                    || "-".to_owned(),
                    |(low, high)| format!("{:+} to {:+}", tenth(low), tenth(high)),
                );
                write!(
                    f,
                    "\n    {} at {:+} of 100 ({ends})",
                    figure.leader,
                    tenth(figure.value)
                )?;
            }
        }
        Ok(())
    }
}
