//! **E8. Where it is safe, more errors are reported, not more made.**
//!
//! Edmondson (1996) found more reported drug errors in better-led wards. Here a mistake comes to the leader each week for
//! eight weeks and is answered with curiosity or with criticism; the leader does the same otherwise. Claimed: more errors
//! are spoken of where the answer is curious; as many are made (within 5 %); and less harm stays undetected or breaks out.

use super::claim::Claim;
use super::estimate::Estimate;
use super::finding::{Ablation, Expected, Finding, FindingKind};
use super::off;
use crate::ensemble::PolicyParams;
use crate::ensemble::lab::{Lab, LabTeam, Planned};
use crate::scenario::{Kind, Stance, Tone};

pub(super) const FINDING: Finding = Finding {
    id: "E8",
    kind: FindingKind::Effect,
    says: "Where it is safe, more errors are reported, not more made.",
    source: "Edmondson 1996",
    rests_on: "Two links that were put in: tone moves felt safety, felt safety moves speaking up. What they come to together, and that no more errors are made, is found.",
    file: include_str!("e08.rs"),
    run,
    ablations: &[
        Ablation {
            off: off::TONE,
            then: Expected::Fails(0),
        },
        Ablation {
            off: off::COURAGE,
            then: Expected::Shrinks(0, 0.5),
        },
    ],
};

fn run(lab: &Lab, teams: u64) -> Vec<Claim> {
    // Only the mistakes that the experiment plans are answered: nothing else comes up.
    let here = lab.with(|m| m.emergent.a_week = 0.0);
    let arm = |tone: Tone| {
        let team = LabTeam {
            moments: (0..8)
                .map(|week| Planned {
                    choices: vec![(Stance::Guide, tone)],
                    ..Planned::open(Kind::Mistake, week * 5 + 1)
                })
                .collect(),
            ..LabTeam::default()
        };
        lab.teams(0..teams, |seed| {
            let leader = PolicyParams {
                tone: Some(tone),
                ..PolicyParams::plain()
            };
            let (end, tally) = here.lead(&team, seed, leader);
            let defects = end.defects();
            let weeks = tally.over(0..8);
            (
                weeks.reported / f64::from(defects.made.max(1)),
                f64::from(defects.made),
                defects.undetected + defects.harm,
            )
        })
    };
    let (curious, critical) = (arm(Tone::Curious), arm(Tone::Critical));
    let of = |arm: &[(f64, f64, f64)], pick: fn(&(f64, f64, f64)) -> f64| arm.iter().map(pick).collect::<Vec<_>>();
    let (made_curious, made_critical) = (of(&curious, |x| x.1), of(&critical, |x| x.1));
    vec![
        Claim::more(
            "share of errors spoken of, curious less critical",
            &of(&curious, |x| x.0),
            &of(&critical, |x| x.0),
        ),
        Claim::alike(
            "errors made, curious to critical",
            "as many: within 5 %",
            Estimate::relative(&made_curious, &made_critical),
            0.05,
        )
        .in_sd(&made_curious, &made_critical),
        Claim::less(
            "harm undetected or broken out, curious less critical",
            &of(&curious, |x| x.2),
            &of(&critical, |x| x.2),
        ),
    ]
}
