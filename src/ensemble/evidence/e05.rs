//! **E5. Both styles raise proficiency; only empowering raises initiative.**
//!
//! Martin, Liao and Campbell (2013), a field experiment: directive and empowering leadership both raised how well assigned
//! work was done; only empowering leadership raised what people began by themselves.
//!
//! Here teams are led for ten weeks by *Plain*, *Direct* and *Empower*; every second person has hands free. The quality of
//! assigned work is the share of its problems that end well. Claimed: both are above *Plain*, and alike (their difference
//! is under half the smaller effect); work begun unasked, by days of free hands, is
//! above *Plain* under *Empower* only.
//!
//! Bundles are compared, as in the field: a style with its week, its meetings and its tone. With one week, room and tone in all
//! arms both still raise proficiency, *Direct* by more (about +.06 over *Empower*), so "alike" is a finding of the bundles.

use super::claim::Claim;
use super::estimate::Estimate;
use super::finding::{Ablation, Expected, Finding, FindingKind};
use super::off;
use crate::ensemble::PolicyParams;
use crate::ensemble::lab::{Lab, LabTeam, LevelDistribution};

pub(super) const FINDING: Finding = Finding {
    id: "E5",
    kind: FindingKind::Effect,
    says: "Both styles raise proficiency; only empowering raises initiative.",
    source: "Martin, Liao & Campbell 2013, field experiment",
    rests_on: "Help with a problem, and ownership that starts work unasked, whose size was set with this finding in view; \"alike\" needs the bundles.",
    file: include_str!("e05.rs"),
    run,
    ablations: &[
        Ablation {
            off: off::ASSIST,
            then: Expected::Fails(0),
        },
        Ablation {
            off: off::UNASKED,
            then: Expected::Fails(3),
        },
    ],
};

fn run(lab: &Lab, teams: u64) -> Vec<Claim> {
    let team = LabTeam {
        weeks: 10,
        skill: LevelDistribution::about(0.4),
        free_hands: true,
        ..LabTeam::default()
    };
    let arm = |leader: &PolicyParams| {
        lab.teams(0..teams, |seed| {
            let weeks = lab.lead(&team, seed, leader.clone()).1.over(0..10);
            [weeks.performance(), weeks.started / weeks.free.max(1.0)]
        })
    };
    let (plain, direct, empower) = (
        arm(&PolicyParams::plain()),
        arm(&PolicyParams::direct()),
        arm(&PolicyParams::empower()),
    );
    let of = |arm: &[[f64; 2]], i: usize| arm.iter().map(|x| x[i]).collect::<Vec<_>>();
    let less = |a: &[[f64; 2]], b: &[[f64; 2]], i: usize| Estimate::difference(&of(a, i), &of(b, i));
    let more = |what, a: &[[f64; 2]], b: &[[f64; 2]], i: usize| Claim::more(what, &of(a, i), &of(b, i));
    let by_direct = more("quality, Direct less Plain", &direct, &plain, 0);
    let by_empower = more("quality, Empower less Plain", &empower, &plain, 0);
    let bound = 0.5 * by_direct.ours.value.min(by_empower.ours.value);
    let begun = less(&direct, &plain, 1);
    vec![
        by_direct,
        by_empower,
        Claim::alike(
            "quality, Direct less Empower",
            "alike: under half the smaller effect",
            less(&direct, &empower, 0),
            bound,
        )
        .in_sd(&of(&direct, 0), &of(&empower, 0)),
        more(
            "work begun unasked on a free day, Empower less Plain",
            &empower,
            &plain,
            1,
        ),
        Claim::new(
            "work begun unasked on a free day, Direct less Plain",
            "not above 0",
            begun,
            -begun.low,
        )
        .in_sd(&of(&direct, 1), &of(&plain, 1)),
    ]
}
