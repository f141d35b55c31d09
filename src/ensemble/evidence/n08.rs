//! **N8. Those who know little gain from empowering leadership; those who know the work do not.**
//!
//! Ahearne, Mathieu and Rapp (2005), *Journal of Applied Psychology* 90, 231 salespeople: employees with little knowledge and
//! experience benefit most from empowering leadership, those with much reap no clear benefit *.
//!
//! Here novices (.3) or people who know the work (.75) are led for ten weeks by *Plain* or by *Empower*. Claimed: novices'
//! performance in weeks 9 and 10 is higher under *Empower* (the reference); that of the others differs by less than a third of it.
//! **It does not**: novices do gain most, and the others gain half as much. *Empower* comes with a week, goals and feedback that
//! serve everybody.

use super::claim::Claim;
use super::estimate::Estimate;
use super::finding::{Finding, FindingKind};
use crate::ensemble::PolicyParams;
use crate::ensemble::lab::{Lab, LabTeam, LevelDistribution};

pub(super) const FINDING: Finding = Finding {
    id: "N8",
    kind: FindingKind::Missed,
    says: "Those who know little gain from empowering leadership; those who know the work do not.",
    source: "Ahearne, Mathieu & Rapp 2005, 231 salespeople",
    rests_on: "Learning, of which little is left for who knows the work, and a ceiling: most of their problems end well anyway.",
    file: include_str!("n08.rs"),
    run,
    ablations: &[],
};

/// The bound: the share of the reference effect.
const SHARE: f64 = 1.0 / 3.0;

fn run(lab: &Lab, teams: u64) -> Vec<Claim> {
    let arm = |skill: f64, leader: &PolicyParams| {
        let team = LabTeam {
            weeks: 10,
            skill: LevelDistribution::about(skill),
            ..LabTeam::default()
        };
        lab.teams(0..teams, |seed| {
            let (_, tally) = lab.lead(&team, seed, leader.clone());
            tally.over(8..10).performance()
        })
    };
    let (plain, empower) = (PolicyParams::plain(), PolicyParams::empower());
    let (novices, novices_plain) = (arm(0.3, &empower), arm(0.3, &plain));
    let (experts, experts_plain) = (arm(0.75, &empower), arm(0.75, &plain));
    let reference = Claim::more("novices' performance, Empower less Plain", &novices, &novices_plain);
    let bound = SHARE * reference.ours.value;
    vec![
        reference,
        Claim::alike(
            "performance of those who know the work, Empower less Plain",
            "no clear benefit *; asked: within a third of that",
            Estimate::difference(&experts, &experts_plain),
            bound,
        )
        .in_sd(&experts, &experts_plain),
    ]
}
