//! **N1. Time for getting on with each other does not raise performance; making roles clear does.**
//!
//! Salas, Rozell, Mullen and Driskell (1999), a meta-analysis in *Small Group Research* 30: no significant effect of team
//! building on performance overall *; interventions that clarified roles were more likely to raise it, those that worked on
//! interpersonal relations were not *. Klein and others (2009), with more studies, found moderate effects on feelings and
//! processes above all, so that the question is not closed.
//!
//! Here the same leader walks the floor for four hours a week, or makes goals clear for four hours, or has these hours free;
//! eight weeks, all else is equal. Performance is the share of problems that end well in weeks 5 to 8. Claimed: it rises with
//! clear goals (the reference); the effect of relations lies within a third of that. **It does not**: here relations do more
//! than half of what goals do. Which of their effects carries that was not separated.

use super::claim::Claim;
use super::estimate::Estimate;
use super::finding::{Finding, FindingKind};
use crate::ensemble::PolicyParams;
use crate::ensemble::lab::{Lab, LabTeam};

pub(super) const FINDING: Finding = Finding {
    id: "N1",
    kind: FindingKind::Missed,
    says: "Time for relations does not raise performance; clear roles do.",
    source: "Salas, Rozell, Mullen & Driskell 1999",
    rests_on: "Clarity, which acts on how problems end and on whether people try; trust and contact, which act on strain and on what is kept quiet.",
    file: include_str!("n01.rs"),
    run,
    ablations: &[],
};

/// The bound: the share of the reference effect.
const SHARE: f64 = 1.0 / 3.0;

fn run(lab: &Lab, teams: u64) -> Vec<Claim> {
    let arm = |goals: f64, floor: f64| {
        let leader = PolicyParams {
            week: Some([goals, 0.0, 0.0, 0.0, floor, 0.0, 0.25, 0.4, 0.0, 0.0]),
            ..PolicyParams::plain()
        };
        lab.teams(0..teams, |seed| {
            let (_, tally) = lab.lead(&LabTeam::default(), seed, leader.clone());
            tally.over(4..8).performance()
        })
    };
    let (roles, relations, neither) = (arm(0.12, 0.0), arm(0.0, 0.12), arm(0.0, 0.0));
    let reference = Claim::more("performance, hours for goals less none", &roles, &neither);
    let bound = SHARE * reference.ours.value;
    vec![
        reference,
        Claim::alike(
            "performance, hours for relations less none",
            "no effect; asked: within a third of that of goals",
            Estimate::difference(&relations, &neither),
            bound,
        )
        .in_sd(&relations, &neither),
    ]
}
