//! **N10. Praise does not teach; being told about the work does.**
//!
//! Lipnevich and Smith (2008), *ETS Research Report* 08-30, 464 students: detailed feedback on one's own work was strongly
//! related to improvement *, and did most when no praise came with it *.
//!
//! Here the same leader thanks somebody each morning, in turn, or looks again at people's work for four hours a week, or does
//! neither; eight weeks. Claimed: skill grows more with feedback (the reference); the effect of thanks on skill lies within a
//! quarter of that.

use super::claim::Claim;
use super::estimate::Estimate;
use super::finding::{Ablation, Expected, Finding, FindingKind};
use super::off;
use crate::ensemble::PolicyParams;
use crate::ensemble::lab::{Lab, LabTeam, Mornings};
use crate::simulation::{Act, Observation};

pub(super) const FINDING: Finding = Finding {
    id: "N10",
    kind: FindingKind::Null,
    says: "Praise does not teach; being told about the work does.",
    source: "Lipnevich & Smith 2008, 464 students",
    rests_on: "Feedback, which learning needs; thanks act on commitment, on who is seen and on belief in oneself.",
    file: include_str!("n10.rs"),
    run,
    ablations: &[Ablation {
        off: off::LEARNING,
        then: Expected::Fails(0),
    }],
};

/// The bound: the share of the reference effect.
const SHARE: f64 = 0.25;

fn in_turn(seen: Observation<'_>) -> Option<Act> {
    let people: Vec<_> = seen.here().collect();
    people
        .get(seen.day() as usize % people.len().max(1))
        .map(|p| Act::Thank(*p))
}

fn run(lab: &Lab, teams: u64) -> Vec<Claim> {
    let arm = |looked_at: f64, thanks: bool| {
        let leader = PolicyParams {
            week: Some([0.03, 0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.3, looked_at, 0.0]),
            ..PolicyParams::plain()
        };
        lab.teams(0..teams, |seed| {
            let act = |seen: Observation<'_>| if thanks { in_turn(seen) } else { None };
            let team = LabTeam::default();
            let (end, _) = lab.lead(&team, seed, Mornings::new(leader.clone(), act));
            let people = &end.world().scenario.people;
            let gain = |p: usize| end.skill(p, 0) - people[p].skill[0];
            (0..team.people).map(gain).sum::<f64>() / team.people as f64
        })
    };
    let (told, thanked, neither) = (arm(0.12, false), arm(0.0, true), arm(0.0, false));
    let reference = Claim::more("skill gained, feedback less none", &told, &neither);
    let bound = SHARE * reference.ours.value;
    vec![
        reference,
        Claim::alike(
            "skill gained, thanks less none",
            "did not add *; asked: within a quarter of that",
            Estimate::difference(&thanked, &neither),
            bound,
        )
        .in_sd(&thanked, &neither),
    ]
}
