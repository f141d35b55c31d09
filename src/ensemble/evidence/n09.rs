//! **N9. Goals without feedback do nothing.**
//!
//! Erez (1977), *Journal of Applied Psychology* 62, 86 people: goals went with performance where there was feedback
//! (r = .60 *), and not where there was none (r = -.01 *).
//!
//! Here the same leader makes goals clear for four hours a week or not, and looks again at what was agreed for four hours a week
//! or not; eight weeks. Performance is the share of problems that end well in weeks 5 to 8. Claimed: goals raise it where there
//! is feedback (the reference); where there is none their effect lies within a third of that. **It does not**: goals do here
//! as much without feedback as with it.

use super::claim::Claim;
use super::estimate::Estimate;
use super::finding::{Finding, FindingKind};
use crate::ensemble::PolicyParams;
use crate::ensemble::lab::{Lab, LabTeam};

pub(super) const FINDING: Finding = Finding {
    id: "N9",
    kind: FindingKind::Missed,
    says: "Goals without feedback do nothing.",
    source: "Erez 1977, 86 people",
    rests_on: "Clarity, which hours for goals raise whether or not anybody says how it goes; feedback only slows how fast it fades.",
    file: include_str!("n09.rs"),
    run,
    ablations: &[],
};

/// The bound: the share of the reference effect.
const SHARE: f64 = 1.0 / 3.0;

fn run(lab: &Lab, teams: u64) -> Vec<Claim> {
    let arm = |goals: f64, looked_at: f64| {
        let leader = PolicyParams {
            week: Some([goals, 0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.3, looked_at, 0.0]),
            ..PolicyParams::plain()
        };
        lab.teams(0..teams, |seed| {
            let (_, tally) = lab.lead(&LabTeam::default(), seed, leader.clone());
            tally.over(4..8).performance()
        })
    };
    let (told_goals, told) = (arm(0.12, 0.12), arm(0.0, 0.12));
    let (untold_goals, untold) = (arm(0.12, 0.0), arm(0.0, 0.0));
    let reference = Claim::more("performance, goals less none, with feedback", &told_goals, &told);
    let bound = SHARE * reference.ours.value;
    vec![
        reference,
        Claim::alike(
            "performance, goals less none, without feedback",
            "r = -.01 beside .60 *; asked: within a third of that",
            Estimate::difference(&untold_goals, &untold),
            bound,
        )
        .in_sd(&untold_goals, &untold),
    ]
}
