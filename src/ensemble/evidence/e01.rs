//! **E1. Directed teams start higher; empowered teams improve faster.**
//!
//! Lorinkova, Pearsall and Sims (2013) followed 60 teams: those with a directive leader did better at first, those with
//! an empowering leader learned more and overtook them.
//!
//! Here novice teams of six work for twelve weeks under *Direct* and under *Empower*. Performance is the share of the
//! week's problems that end well, whoever solves them. Claimed: *Direct* is higher in weeks 1 and 2, *Empower* has the
//! steeper slope over the twelve weeks and is higher in weeks 11 and 12. These compare bundles, as the study did: a style with
//! its week, its meetings and its tone. With one week, room and tone in both arms the slope is still steeper, and claimed; the
//! crossing within twelve weeks is then gone (weeks 11 and 12: about -.05) and is not. With learning off, the gap between the
//! slopes loses at least half, and nothing is crossed.

use super::claim::Claim;
use super::estimate::slope;
use super::finding::{Ablation, Expected, Finding, FindingKind};
use super::off;
use crate::ensemble::PolicyParams;
use crate::ensemble::lab::{Lab, LabTeam, LevelDistribution};

pub(super) const FINDING: Finding = Finding {
    id: "E1",
    kind: FindingKind::Effect,
    says: "Directed teams start higher; empowered teams improve faster.",
    source: "Lorinkova, Pearsall & Sims 2013, 60 teams",
    rests_on: "Learning by own thinking, which control takes away; what telling how adds to a problem; the week plan carries the crossing.",
    file: include_str!("e01.rs"),
    run,
    ablations: &[
        Ablation {
            off: off::LEARNING,
            then: Expected::Shrinks(1, 0.5),
        },
        Ablation {
            off: off::LEARNING,
            then: Expected::Fails(2),
        },
    ],
};

fn run(lab: &Lab, teams: u64) -> Vec<Claim> {
    let team = LabTeam {
        weeks: 12,
        skill: LevelDistribution::about(0.3),
        ..LabTeam::default()
    };
    let arm = |leader: &PolicyParams| {
        lab.teams(0..teams, |seed| {
            let (_, tally) = lab.lead(&team, seed, leader.clone());
            let weeks: Vec<f64> = tally.weeks.iter().take(12).map(super::Week::performance).collect();
            (
                tally.over(0..2).performance(),
                slope(&weeks),
                tally.over(10..12).performance(),
            )
        })
    };
    let (direct, empower) = (arm(&PolicyParams::direct()), arm(&PolicyParams::empower()));
    let of = |arm: &[(f64, f64, f64)], pick: fn(&(f64, f64, f64)) -> f64| arm.iter().map(pick).collect::<Vec<_>>();
    let (direct_alone, empower_alone) = (
        arm(&same_week(PolicyParams::direct())),
        arm(&same_week(PolicyParams::empower())),
    );
    vec![
        Claim::more(
            "Direct less Empower, weeks 1-2",
            &of(&direct, |x| x.0),
            &of(&empower, |x| x.0),
        ),
        Claim::more(
            "slope of Empower less slope of Direct",
            &of(&empower, |x| x.1),
            &of(&direct, |x| x.1),
        ),
        Claim::more(
            "Empower less Direct, weeks 11-12",
            &of(&empower, |x| x.2),
            &of(&direct, |x| x.2),
        ),
        Claim::more(
            "the same slope, in one week and tone for both",
            &of(&empower_alone, |x| x.1),
            &of(&direct_alone, |x| x.1),
        ),
    ]
}

/// A style alone: the week, the room, the tone, what is given away and handed back are those of every arm.
fn same_week(leader: PolicyParams) -> PolicyParams {
    PolicyParams {
        axes: leader.axes,
        manner: leader.manner,
        ..PolicyParams::plain()
    }
}
