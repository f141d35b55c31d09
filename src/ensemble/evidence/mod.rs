//! Published findings as experiments on simulated teams: one file a finding, its heading is the manual page. `eNN` ask for an
//! effect, `nNN` for none, or for one under a condition only.
//!
//! In: a laboratory, and how many teams an arm. Out: each claim with its figure and interval, whether it holds, and whether
//! it breaks when the responsible mechanism is off.

mod claim;
mod e01;
mod e02;
mod e03;
mod e04;
mod e05;
mod e07;
mod e08;
mod e09;
mod e11;
mod e13;
mod e14;
mod estimate;
mod finding;
mod n01;
mod n02;
mod n03;
mod n04;
mod n05;
mod n07;
mod n08;
mod n09;
mod n10;
mod off;
mod sensitivity;

use super::lab::Week;

pub use claim::Claim;
pub use estimate::{Estimate, slope};
pub use finding::{Ablated, Ablation, Expected, Finding, FindingKind, FindingResult, Mechanism};
pub use sensitivity::{ExperimentSensitivity, Flip, Sensitivity, SensitivityError, SensitivityReport};

/// Every published effect, in the order of its number.
pub const FINDINGS: [Finding; 11] = [
    e01::FINDING,
    e02::FINDING,
    e03::FINDING,
    e04::FINDING,
    e05::FINDING,
    e07::FINDING,
    e08::FINDING,
    e09::FINDING,
    e11::FINDING,
    e13::FINDING,
    e14::FINDING,
];

/// Every published "no effect" or "only if", in the order of its number.
pub const NULLS: [Finding; 9] = [
    n01::FINDING,
    n02::FINDING,
    n03::FINDING,
    n04::FINDING,
    n05::FINDING,
    n07::FINDING,
    n08::FINDING,
    n09::FINDING,
    n10::FINDING,
];

/// All experiments: effects first, then nulls.
pub fn experiments() -> impl Iterator<Item = &'static Finding> {
    static EFFECTS: [Finding; FINDINGS.len()] = FINDINGS;
    static NONE: [Finding; NULLS.len()] = NULLS;
    EFFECTS.iter().chain(&NONE)
}

/// The experiment of this id; capitals do not matter.
#[must_use]
pub fn finding(id: &str) -> Option<&'static Finding> {
    experiments().find(|finding| finding.id.eq_ignore_ascii_case(id))
}
