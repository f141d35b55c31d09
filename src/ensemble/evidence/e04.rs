//! **E4. Active intervention helps as events get more disruptive, and costs the leader's standing with the team.**
//!
//! Morgeson (2005) studied 117 events in self-managing teams: active intervention went with better outcomes the more
//! disruptive the event was, and with less satisfaction with the leader.
//!
//! Here the same leader either steps in unasked (tells how) or entrusts, over five degrees of disruption (severity alone;
//! all events press alike); two events a week for eight weeks. Claimed: the advantage of stepping in rises with disruption,
//! and trust in the leader ends lower where the leader steps in.

use super::claim::Claim;
use super::estimate::{Estimate, slope};
use super::finding::{Ablation, Expected, Finding, FindingKind};
use super::off;
use crate::ensemble::PolicyParams;
use crate::ensemble::lab::{Lab, LabTeam, Planned};
use crate::scenario::{Kind, Quantity, Stance, Tone};

pub(super) const FINDING: Finding = Finding {
    id: "E4",
    kind: FindingKind::Effect,
    says: "Active leader intervention helps effectiveness as events get more disruptive, and lowers satisfaction with the leader.",
    source: "Morgeson 2005, 117 events",
    rests_on: "The same severity, put in for this interaction; trust lost where autonomy is taken back, and where a leader meddles.",
    file: include_str!("e04.rs"),
    run,
    ablations: &[
        Ablation {
            off: off::SEVERITY,
            then: Expected::Fails(0),
        },
        Ablation {
            off: off::TAKEN_TRUST,
            then: Expected::Shrinks(1, 0.4),
        },
    ],
};

/// All events press alike, so that disruption is severity alone.
const URGENCY: f64 = 0.5;

const DEGREES: [f64; 5] = [0.1, 0.3, 0.5, 0.7, 0.9];

fn run(lab: &Lab, teams: u64) -> Vec<Claim> {
    let found = lab.teams(0..teams, |seed| {
        let mut edges = [0.0; 5];
        let (mut trust_in, mut trust_left) = (0.0, 0.0);
        for (edge, degree) in edges.iter_mut().zip(DEGREES) {
            let led = |stance: Stance| {
                let moments = (0..16).map(|i| Planned {
                    urgency: URGENCY,
                    severity: degree,
                    choices: vec![(stance, Tone::Plain)],
                    ..Planned::open(Kind::Crisis, i / 2 * 5 + 1 + i % 2 * 2)
                });
                let team = LabTeam {
                    moments: moments.collect(),
                    ..LabTeam::default()
                };
                let (end, tally) = lab.lead(&team, seed, PolicyParams::empower());
                let weeks = tally.over(0..8);
                (weeks.moments_well / 16.0, end.team(Quantity::Trust))
            };
            let (into, left) = (led(Stance::Direct), led(Stance::Entrust));
            *edge = into.0 - left.0;
            trust_in += into.1 / 5.0;
            trust_left += left.1 / 5.0;
        }
        (slope(&edges), trust_in, trust_left)
    });
    let slopes: Vec<f64> = found.iter().map(|x| x.0).collect();
    let trust_in: Vec<f64> = found.iter().map(|x| x.1).collect();
    let trust_left: Vec<f64> = found.iter().map(|x| x.2).collect();
    vec![
        Claim::up(
            "advantage of stepping in, by a fifth of disruption",
            Estimate::of(&slopes),
        ),
        Claim::less(
            "trust in the leader, stepping in less entrusting",
            &trust_in,
            &trust_left,
        ),
    ]
}
