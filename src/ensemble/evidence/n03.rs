//! **N3. Room to decide does not buffer people against load: the two add up.**
//!
//! Häusser, Mojzisch, Niesel and Schulz-Hardt (2010), *Work & Stress* 24, a review of 83 studies: additive effects of demands
//! and control on well-being are almost always found *; evidence for the buffer, an interaction, is very weak overall *,
//! except where demands and control are of the same kind.
//!
//! Here teams have work for three or for six and a half days a week, and a leader who decides what people bring or leaves it to
//! them, in the same week, room and tone; eight weeks. Claimed: load raises strain (the reference); the difference that the
//! leader's control makes to that lies within a quarter of it.

use super::claim::Claim;
use super::estimate::Estimate;
use super::finding::{Finding, FindingKind};
use crate::ensemble::PolicyParams;
use crate::ensemble::lab::{Lab, LabTeam};
use crate::scenario::{Quantity, Stance};
use crate::simulation::Axes;

pub(super) const FINDING: Finding = Finding {
    id: "N3",
    kind: FindingKind::Null,
    says: "Room to decide does not buffer people against load.",
    source: "Häusser, Mojzisch, Niesel & Schulz-Hardt 2010, 83 studies",
    rests_on: "Strain from being late and from work above one's skill, which nobody's control changes: no buffer was put in, nor its absence.",
    file: include_str!("n03.rs"),
    run,
    ablations: &[],
};

/// The bound: the share of the reference effect.
const SHARE: f64 = 0.25;

fn run(lab: &Lab, teams: u64) -> Vec<Claim> {
    let arm = |load: f64, manner: Stance| {
        let team = LabTeam {
            load,
            ..LabTeam::default()
        };
        let axes = Axes::of(manner, &lab.model().stance);
        let leader = PolicyParams {
            axes,
            manner,
            ..PolicyParams::plain()
        };
        lab.teams(0..teams, |seed| {
            lab.lead(&team, seed, leader.clone()).0.team(Quantity::Strain)
        })
    };
    let (low, high) = (3.0, 6.5);
    let (low_free, high_free) = (arm(low, Stance::Entrust), arm(high, Stance::Entrust));
    let (low_led, high_led) = (arm(low, Stance::Direct), arm(high, Stance::Direct));
    let half = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| f64::midpoint(*a, *b)).collect::<Vec<_>>();
    let less = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| a - b).collect::<Vec<_>>();
    let reference = Claim::more(
        "strain, six and a half days of work less three",
        &half(&high_free, &high_led),
        &half(&low_free, &low_led),
    );
    let bound = SHARE * reference.ours.value;
    vec![
        reference,
        Claim::alike(
            "what load does under a leader who decides, less under one who leaves it to them",
            "very weak *; asked: within a quarter of that of load",
            Estimate::difference(&less(&high_led, &low_led), &less(&high_free, &low_free)),
            bound,
        ),
    ]
}
