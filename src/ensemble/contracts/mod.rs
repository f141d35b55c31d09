//! What a scenario promises about its balance, judged over runs.
//!
//! In: a scenario with its `contracts:`, a sweep of it. Out: for each a verdict with its figures: kept, broken, or not to
//! be judged in so many runs, with how many would do. A promise is kept when the whole 99 % interval keeps it. Here are
//! those about leaders; `insight/lesson/promises.rs` judges those about reading and about moments.

mod judged;

use std::ops::RangeInclusive;

use super::leaders::ReferenceLeader;
use super::statistics::Interval;
use super::sweep::{Measure, SweepTally};
use crate::scenario::{BalanceAssertion, Scenario};

pub use judged::{CONFIDENCE, ContractFigure, ContractVerdict, FigureUnit, JudgedContract, JudgedOver, Keeps};

/// Judges every contract of a scenario that is about leaders, in the order of the file.
#[must_use]
pub fn judge(scenario: &Scenario, tally: &SweepTally) -> Vec<JudgedContract> {
    (0..scenario.contracts.len())
        .filter_map(|at| judge_one(scenario, at, tally))
        .collect()
}

/// Judges the contract at an index; `None` when it is about the lesson.
#[must_use]
pub fn judge_one(scenario: &Scenario, at: usize, tally: &SweepTally) -> Option<JudgedContract> {
    let contract = scenario.contracts.get(at)?;
    let judged = match contract {
        BalanceAssertion::Reaches(leader, ending, share) => reaches(tally, leader, *ending, share),
        BalanceAssertion::NoneBeats(leader, measure, margin) => none_beats(tally, leader, measure, *margin),
        BalanceAssertion::Lesson(_) => return None,
    };
    Some(JudgedContract {
        contract: scenario.contract_text(contract),
        line: scenario.contract_lines.get(at).copied().unwrap_or(0),
        ..judged
    })
}

/// The leaders that a scenario's contracts need.
#[must_use]
pub fn leaders_needed(scenario: &Scenario) -> Vec<ReferenceLeader> {
    let mut needed = Vec::new();
    for contract in &scenario.contracts {
        match contract {
            BalanceAssertion::Reaches(name, ..) => needed.extend(ReferenceLeader::named(name)),
            BalanceAssertion::NoneBeats(..) => needed.extend(ReferenceLeader::ALL),
            BalanceAssertion::Lesson(_) => {}
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
    let Some(counts) = tally.ended(leader, ending) else {
        return not_played(vec![leader.name()], tally);
    };
    let figure = ContractFigure::share(leader.name(), FigureUnit::OfRuns, counts, bound);
    JudgedContract::of(vec![figure], tally.runs(), JudgedOver::Runs)
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
        let Some(mut difference) = tally.difference(rival, leader, measure) else {
            continue;
        };
        let top = measure.top();
        let of = difference.interval(CONFIDENCE);
        let interval = Interval {
            low: of.low / top,
            high: of.high / top,
        };
        difference.mean /= top;
        difference.variance /= top * top;
        figures.push(ContractFigure::at_most(rival.name(), &difference, interval, margin));
    }
    JudgedContract::of(figures, tally.runs(), JudgedOver::Runs)
}

fn not_played(missing: Vec<&'static str>, tally: &SweepTally) -> JudgedContract {
    let missing = missing.into_iter().map(str::to_owned).collect();
    JudgedContract::without(ContractVerdict::NotPlayed(missing), tally.runs(), JudgedOver::Runs)
}
