//! **E7. Debriefs improve performance.**
//!
//! Tannenbaum and Cerasoli (2013) found d = .67 over 46 samples; Keiser and Arthur (2021) .79.
//!
//! Here teams review together for two hours a week for eight weeks, or their leader spends these hours at the desk; all
//! else is equal. Performance is the share of problems that end well in weeks 7 and 8; d is by the standard deviation
//! between teams. Claimed: d between .4 and .95. The strength of the review is calibrated on this finding.

use super::claim::Claim;
use super::estimate::Estimate;
use super::finding::{Ablation, Expected, Finding, FindingKind};
use super::off;
use crate::ensemble::PolicyParams;
use crate::ensemble::lab::{Lab, LabTeam};

pub(super) const FINDING: Finding = Finding {
    id: "E7",
    kind: FindingKind::Effect,
    says: "Debriefs improve performance.",
    source: "Tannenbaum & Cerasoli 2013, 46 samples; Keiser & Arthur 2021",
    rests_on: "How much a review teaches, which is calibrated on this finding: it is no test of it.",
    file: include_str!("e07.rs"),
    run,
    ablations: &[Ablation {
        off: off::REVIEW,
        then: Expected::Fails(0),
    }],
};

fn run(lab: &Lab, teams: u64) -> Vec<Claim> {
    let team = LabTeam::default();
    let arm = |review: f64| {
        let leader = PolicyParams {
            week: Some([0.03, 0.0, 0.0, review, 0.0, 0.0, 0.25, 0.3 - review, 0.0, 0.0]),
            ..PolicyParams::plain()
        };
        lab.teams(0..teams, |seed| {
            lab.lead(&team, seed, leader.clone()).1.over(6..8).performance()
        })
    };
    let d = Estimate::d(&arm(0.06), &arm(0.0));
    vec![Claim::sized(
        "d of performance in weeks 7-8",
        ".67 *, .79 *; asked: .4 to .95",
        d,
        (0.4, 0.95),
    )]
}
