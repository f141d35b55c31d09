//! **E11. Guidance helps novices learn and hurts experts.**
//!
//! Tetzlaff and others (2025), 60 studies: d = +.505 for novices and -.428 for experts.
//!
//! Here half of each team are novices and half know the work. For eight weeks everyone brings their problems and gets much
//! or little guidance, at the same control and support. Each person is probed before and after on 200 items drawn for the
//! probe; d is by the standard deviation of the gain between persons. Claimed: the sign changes, and each is within half
//! of the published size.

use super::claim::Claim;
use super::estimate::Estimate;
use super::finding::{Ablation, Expected, Finding, FindingKind};
use super::off;
use crate::ensemble::PolicyParams;
use crate::ensemble::lab::{Lab, LabTeam, LevelDistribution, ProbeItems, gain};
use crate::scenario::Stance;

pub(super) const FINDING: Finding = Finding {
    id: "E11",
    kind: FindingKind::Effect,
    says: "Guidance helps novices learn and hurts experts.",
    source: "Tetzlaff et al. 2025, 60 studies",
    rests_on: "Guidance that brings hard work into the zone, and that is in the way of who knows, whose size was set with this finding in view: the experts are no test.",
    file: include_str!("e11.rs"),
    run,
    ablations: &[
        Ablation {
            off: off::RELIEF,
            then: Expected::Fails(0),
        },
        Ablation {
            off: off::GUIDED_LEARNING,
            then: Expected::Fails(1),
        },
    ],
};

/// The length of the probe: a longer one shows larger effects.
const ITEMS: ProbeItems = ProbeItems {
    count: 200,
    familiarity: 0.7,
};

fn run(lab: &Lab, teams: u64) -> Vec<Claim> {
    let team = LabTeam {
        weeks: 8,
        hours_per_day: 12.0,
        skill: LevelDistribution::about(0.3),
        others: Some(LevelDistribution::about(0.64)),
        difficulty: LevelDistribution::about(0.62),
        ..LabTeam::default()
    };
    let leader = PolicyParams {
        manner: Stance::Guide,
        week: Some([0.03, 0.0, 0.0, 0.0, 0.0, 0.0, 0.8, 0.0, 0.05, 0.0]),
        ..PolicyParams::empower()
    };
    let arm = |guidance: f64| -> (Vec<Vec<f64>>, Vec<Vec<f64>>) {
        let here = lab.with(|m| {
            m.recourse.ask = 30.0;
            m.recourse.ask_queue = 0.0;
            m.stance.guide_guidance = guidance;
        });
        let found = lab.teams(0..teams, |seed| {
            let before = crate::simulation::Simulation::in_world(lab.world(&team, seed), seed);
            let (after, _) = here.lead(&team, seed, leader.clone());
            let of = |p: usize| gain(&before, &after, p, ITEMS, seed);
            (vec![of(0), of(2), of(4)], vec![of(1), of(3), of(5)])
        });
        found.into_iter().unzip()
    };
    let (much, little) = (arm(0.9), arm(0.1));
    let (novices, experts) = (
        Estimate::d_of_people(&much.0, &little.0),
        Estimate::d_of_people(&much.1, &little.1),
    );
    vec![
        Claim::sized(
            "d of novices' gain, much guidance to little",
            "+.505 *; asked: .25 to .76",
            novices,
            (0.2525, 0.7575),
        ),
        Claim::sized(
            "d of experts' gain, much guidance to little",
            "-.428 *; asked: -.64 to -.21",
            experts,
            (-0.642, -0.214),
        ),
    ]
}
