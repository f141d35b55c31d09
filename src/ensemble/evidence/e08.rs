//! **E8. Where it is safe, more errors are reported, not more made.**
//!
//! Edmondson (1996) found more reported drug errors in better-led wards. Here a mistake comes to the leader each week for
//! eight weeks and is answered with curiosity or with criticism; the leader does the same otherwise. Claimed: more errors
//! are spoken of where the answer is curious; as many are made (within 5 %); and less harm stays undetected or breaks out.

use super::estimate::Estimate;
use super::finding::{Ablation, Claim, Expected, Finding};
use super::off;
use crate::ensemble::PolicyParams;
use crate::ensemble::lab::{Lab, LabTeam, Planned};
use crate::scenario::{Kind, Stance, Tone};

pub(super) const FINDING: Finding = Finding {
    id: "E8",
    says: "Where it is safe, more errors are reported, not more made.",
    source: "Edmondson 1996",
    file: include_str!("e08.rs"),
    run,
    ablations: &[
        Ablation {
            off: "what tone does to safety and to learning",
            set: off::TONE,
            then: Expected::Fails(0),
        },
        Ablation {
            off: "courage from safety",
            set: off::COURAGE,
            then: Expected::Shrinks(0, 0.5),
        },
    ],
};

fn run(lab: &Lab, teams: u64) -> Vec<Claim> {
    // Only the mistakes that the experiment plans are answered: nothing else comes up.
    let here = lab.with(off::EMERGING);
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
    let made = Estimate::relative(&of(&curious, |x| x.1), &of(&critical, |x| x.1));
    vec![
        Claim::up(
            "share of errors spoken of, curious less critical",
            Estimate::difference(&of(&curious, |x| x.0), &of(&critical, |x| x.0)),
        ),
        Claim::new(
            "errors made, curious to critical",
            "as many: within 5 %",
            made,
            made.within(-0.05, 0.05),
        ),
        Claim::down(
            "harm undetected or broken out, curious less critical",
            Estimate::difference(&of(&curious, |x| x.2), &of(&critical, |x| x.2)),
        ),
    ]
}
