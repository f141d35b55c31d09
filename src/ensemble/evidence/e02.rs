//! **E2. Answers given lift the assisted work and lower later unassisted work; hints lift it without that cost.**
//!
//! Bastani and others (2025) gave about 1,000 students an AI tutor: with answers on demand they solved 48 % more while
//! they had it and 17 % less afterwards; with hints only, 127 % more and about the same afterwards. An analogue, not a
//! study of leaders.
//!
//! Here teams of middling skill bring every problem for four weeks. It is met by answers (told how), by hints (asked), or
//! by nothing; goals, feedback and support are the same in all three. Then each person is probed without the leader on
//! ten problems around the middle, as expectations without luck. Claimed: assisted work is up under both; afterwards what
//! people *do* unasked is 10 to 25 % below nothing for answers and within 7 % for hints; what they *can* do is lower for
//! answers too.
//!
//! The order of the assisted work is **the reverse of the published one** and is not claimed: there hints helped more than
//! answers, here answers help more than hints. There the hints were made from the solution of each problem and from
//! what teachers know of common mistakes; here a hint brings in less of the leader's craft than an answer does.

use super::claim::Claim;
use super::estimate::Estimate;
use super::finding::{Ablation, Expected, Finding, FindingKind};
use super::off;
use crate::ensemble::PolicyParams;
use crate::ensemble::lab::{Lab, LabTeam};
use crate::scenario::Stance;

pub(super) const FINDING: Finding = Finding {
    id: "E2",
    kind: FindingKind::Effect,
    says: "Answers given lift the assisted work and lower later unassisted work; hints lift it without that cost.",
    source: "Bastani et al. 2025, about 1,000 students with an AI tutor (an analogue)",
    rests_on: "The habit of asking, and learning by own thinking. The sizes of what people do later are predictions; the order of the two kinds of help is not the published one.",
    file: include_str!("e02.rs"),
    run,
    ablations: &[
        Ablation {
            off: off::HABIT,
            then: Expected::Shrinks(2, 0.4),
        },
        Ablation {
            off: off::LEARNING,
            then: Expected::Shrinks(4, 0.5),
        },
    ],
};

/// Ten difficulties around the middle, as a study's test would have.
const BATTERY: [(f64, f64); 10] = [
    (0.3, 0.7),
    (0.35, 0.7),
    (0.4, 0.7),
    (0.45, 0.7),
    (0.5, 0.7),
    (0.5, 0.7),
    (0.55, 0.7),
    (0.6, 0.7),
    (0.65, 0.7),
    (0.7, 0.7),
];

struct Arm {
    assisted: Vec<f64>,
    does: Vec<f64>,
    can: Vec<f64>,
}

fn run(lab: &Lab, teams: u64) -> Vec<Claim> {
    let team = LabTeam {
        weeks: 4,
        hours_per_day: 12.0,
        ..LabTeam::default()
    };
    // Whoever meets a problem brings it, or, in the arm of nothing, has nobody to bring it to; support is the same.
    let support = lab.model().stance.coach_support;
    let brought = lab.with(|m| {
        m.recourse.ask = 30.0;
        m.recourse.ask_queue = 0.0;
        m.stance.direct_support = support;
    });
    let alone = lab.with(|m| {
        m.recourse.ask = -30.0;
        m.recourse.peer = -30.0;
        m.recourse.hide = -30.0;
    });
    let arm = |here: &Lab, manner: Stance| {
        let leader = PolicyParams {
            manner,
            week: Some([0.03, 0.0, 0.0, 0.0, 0.0, 0.0, 0.8, 0.0, 0.05, 0.0]),
            ..PolicyParams::empower()
        };
        let found = lab.teams(0..teams, |seed| {
            let (end, tally) = here.lead(&team, seed, leader.clone());
            let after = end.under(lab.world(&team, seed));
            let probes: Vec<_> = (0..team.people).map(|p| after.probe(p, &BATTERY)).collect();
            let weeks = tally.over(0..4);
            let n = team.people as f64;
            (
                weeks.well / weeks.problems.max(1.0),
                probes.iter().map(|p| p.does).sum::<f64>() / n,
                probes.iter().map(|p| p.can).sum::<f64>() / n,
            )
        });
        Arm {
            assisted: found.iter().map(|x| x.0).collect(),
            does: found.iter().map(|x| x.1).collect(),
            can: found.iter().map(|x| x.2).collect(),
        }
    };
    let answers = arm(&brought, Stance::Direct);
    let hints = arm(&brought, Stance::Coach);
    let nothing = arm(&alone, Stance::Coach);
    vec![
        Claim::up(
            "assisted work, answers to nothing (+48 % *)",
            Estimate::relative(&answers.assisted, &nothing.assisted),
        )
        .in_sd(&answers.assisted, &nothing.assisted),
        Claim::up(
            "assisted work, hints to nothing (+127 % *)",
            Estimate::relative(&hints.assisted, &nothing.assisted),
        )
        .in_sd(&hints.assisted, &nothing.assisted),
        Claim::within(
            "later *does*, answers to nothing",
            "-17 % *; asked: -25 to -10 %",
            Estimate::relative(&answers.does, &nothing.does),
            (-0.25, -0.10),
        )
        .in_sd(&answers.does, &nothing.does),
        Claim::within(
            "later *does*, hints to nothing",
            "about 0 *; asked: within 7 %",
            Estimate::relative(&hints.does, &nothing.does),
            (-0.07, 0.07),
        )
        .in_sd(&hints.does, &nothing.does),
        Claim::down(
            "later *can*, answers to nothing",
            Estimate::relative(&answers.can, &nothing.can),
        )
        .in_sd(&answers.can, &nothing.can),
    ]
}
