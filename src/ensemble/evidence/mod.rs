//! Published findings as experiments on simulated teams: one file a finding, its heading is the manual page.
//!
//! In: a laboratory, and how many teams an arm. Out: each claim with its figure and interval, whether it holds, and whether
//! it breaks when the responsible mechanism is off.

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
mod off;

use super::lab::Week;

pub use estimate::{Estimate, slope};
pub use finding::{Ablated, Ablation, Claim, Expected, Finding, FindingResult};

/// Every finding, in the order of its number.
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

/// The finding of this id; capitals do not matter.
#[must_use]
pub fn finding(id: &str) -> Option<&'static Finding> {
    static ALL: [Finding; 11] = FINDINGS;
    ALL.iter().find(|finding| finding.id.eq_ignore_ascii_case(id))
}
