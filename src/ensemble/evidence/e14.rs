//! **E14. Learning that welcomes errors transfers better.**
//!
//! Keith and Frese (2008): error management training has an effect of .44, of .56 after it, and of .80 on tasks that ask
//! for something new.
//!
//! Here mistakes come each week for eight weeks and are answered with curiosity or criticism; the leader does the same
//! otherwise. Each person is probed before and after on familiar items (familiarity .9) and unfamiliar ones (.3). Claimed:
//! the gain under curiosity is larger on unfamiliar items than on familiar ones, by d between persons.

use super::claim::Claim;
use super::estimate::Estimate;
use super::finding::{Ablation, Expected, Finding, FindingKind};
use super::off;
use crate::ensemble::PolicyParams;
use crate::ensemble::lab::{Lab, LabTeam, Planned, ProbeItems, gain};
use crate::scenario::{Kind, Stance, Tone};
use crate::simulation::Simulation;

pub(super) const FINDING: Finding = Finding {
    id: "E14",
    kind: FindingKind::Effect,
    says: "Error-encouraging learning transfers better.",
    source: "Keith & Frese 2008",
    rests_on: "What an error teaches about the unknown by how far it can be looked at, which was put in: it is the finding, at a fifth of its published size.",
    file: include_str!("e14.rs"),
    run,
    ablations: &[Ablation {
        off: off::ADAPT,
        then: Expected::Fails(0),
    }],
};

/// Four people for eight weeks with two mistakes a week in half-unknown work, each answered by questions in this tone.
pub(super) fn erring(tone: Tone) -> LabTeam {
    LabTeam {
        moments: (0..16)
            .map(|i| Planned {
                choices: vec![(Stance::Coach, tone)],
                familiarity: 0.4,
                difficulty: 0.6,
                ..Planned::open(Kind::Mistake, i / 2 * 5 + 1 + i % 2 * 2)
            })
            .collect(),
        people: 4,
        ..LabTeam::default()
    }
}

fn run(lab: &Lab, teams: u64) -> Vec<Claim> {
    // Only the mistakes that the experiment plans are answered: nothing else comes up.
    let here = lab.with(|m| m.emergent.a_week = 0.0);
    let arm = |tone: Tone| -> (Vec<Vec<f64>>, Vec<Vec<f64>>) {
        let team = erring(tone);
        let found = lab.teams(0..teams, |seed| {
            let world = lab.world(&team, seed);
            let before = Simulation::in_world(world, seed);
            let leader = PolicyParams {
                tone: Some(tone),
                ..PolicyParams::empower()
            };
            let (after, _) = here.lead(&team, seed, leader);
            let of = |familiarity: f64| -> Vec<f64> {
                let items = ProbeItems { count: 60, familiarity };
                (0..team.people)
                    .map(|p| gain(&before, &after, p, items, seed))
                    .collect()
            };
            (of(0.3), of(0.9))
        });
        found.into_iter().unzip()
    };
    let (curious, critical) = (arm(Tone::Curious), arm(Tone::Critical));
    let (unfamiliar, familiar) = (
        Estimate::d_of_people(&curious.0, &critical.0),
        Estimate::d_of_people(&curious.1, &critical.1),
    );
    let mean = |team: &[f64]| team.iter().sum::<f64>() / team.len().max(1) as f64;
    let edge = |a: &[Vec<f64>], b: &[Vec<f64>], i: usize| mean(&a[i]) - mean(&b[i]);
    let more: Vec<f64> = (0..curious.0.len())
        .map(|i| edge(&curious.0, &critical.0, i) - edge(&curious.1, &critical.1, i))
        .collect();
    vec![
        Claim::up(
            "gain of curious over critical, unfamiliar less familiar items",
            Estimate::of(&more),
        ),
        Claim::new(
            "d on unfamiliar items",
            ".80 *; asked: above 0",
            unfamiliar,
            unfamiliar.low,
        ),
        Claim::new(
            "d on familiar items",
            ".44 *; asked: below the unfamiliar",
            familiar,
            unfamiliar.value - familiar.value,
        ),
    ]
}
