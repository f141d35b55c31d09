//! **N7. Room to decide pays only where the work is uncertain.**
//!
//! Wall, Cordery and Clegg (2002), *Applied Psychology* 51: what empowerment does for performance depends on how uncertain
//! the work is. Cordery and others (2010), *Journal of Organizational Behavior* 31, 17 teams: more autonomy helped the more,
//! the less was known beforehand of which problems would come and what to do about them *.
//!
//! Here people who know their work (.65) meet two crises a week for eight weeks that are new (familiarity .1) or well known
//! (.95); their leader, who knows it a little better (.8), decides or asks. Claimed: asking does better than deciding where
//! they are new (the reference); where they are well known it gains less than a quarter of that, or nothing. Without the
//! fading of the leader's craft and what only the others know, the reference is gone.

use super::claim::Claim;
use super::estimate::Estimate;
use super::finding::{Ablation, Expected, Finding, FindingKind};
use super::off;
use crate::ensemble::PolicyParams;
use crate::ensemble::lab::{Lab, LabTeam, LevelDistribution, Planned};
use crate::scenario::{Kind, Stance, Tone};

pub(super) const FINDING: Finding = Finding {
    id: "N7",
    kind: FindingKind::Null,
    says: "Room to decide pays only where the work is uncertain.",
    source: "Wall, Cordery & Clegg 2002; Cordery et al. 2010, 17 teams",
    rests_on: "The leader's craft, which fades in what is new, and what only the others know, which counts there: put in, so that the condition is no test of it.",
    file: include_str!("n07.rs"),
    run,
    ablations: &[Ablation {
        off: off::NEWNESS,
        then: Expected::Fails(0),
    }],
};

/// The bound: the share of the reference effect.
const SHARE: f64 = 0.25;

fn run(lab: &Lab, teams: u64) -> Vec<Claim> {
    let arm = |stance: Stance, familiarity: f64| {
        let team = LabTeam {
            skill: LevelDistribution::about(0.65),
            moments: (0..16)
                .map(|i| Planned {
                    familiarity,
                    choices: vec![(stance, Tone::Plain)],
                    ..Planned::open(Kind::Crisis, i / 2 * 5 + 1 + i % 2 * 2)
                })
                .collect(),
            ..LabTeam::default()
        };
        lab.teams(0..teams, |seed| {
            let (_, tally) = lab.lead(&team, seed, PolicyParams::plain());
            let weeks = tally.over(0..8);
            weeks.moments_well / (weeks.moments_well + weeks.moments_badly).max(1.0)
        })
    };
    let (new_asked, new_told) = (arm(Stance::Coach, 0.1), arm(Stance::Direct, 0.1));
    let (known_asked, known_told) = (arm(Stance::Coach, 0.95), arm(Stance::Direct, 0.95));
    let reference = Claim::more("new crises that end well, asking less deciding", &new_asked, &new_told);
    let gain = Estimate::difference(&known_asked, &known_told);
    let bound = SHARE * reference.ours.value;
    vec![
        reference,
        Claim::new(
            "well-known crises that end well, asking less deciding",
            "no gain; asked: below a quarter of that",
            gain,
            bound - gain.high,
        )
        .in_sd(&known_asked, &known_told),
    ]
}
