//! **E3. Directing wins when severity is high or the team inexperienced; empowering when severity is low or the team
//! experienced, and always teaches more.**
//!
//! Yun, Faraj and Sims (2005) asked this of trauma teams. Here it is 2 x 2 x 2: a leader's way in crises (*Direct* or
//! *Empower*), severe or mild ones that press alike, novice or experienced teams; two crises a week for eight weeks. Claimed: both
//! interactions (the advantage of directing grows with severity, and shrinks with experience); the two corners on which
//! both halves agree (novices in severe trouble: *Direct*; experienced people in mild trouble: *Empower*); and more
//! learned under *Empower* in every cell.

use super::claim::Claim;
use super::estimate::Estimate;
use super::finding::{Ablation, Expected, Finding, FindingKind};
use super::off;
use crate::ensemble::PolicyParams;
use crate::ensemble::lab::{Lab, LabTeam, LevelDistribution, Planned};
use crate::scenario::Kind;

pub(super) const FINDING: Finding = Finding {
    id: "E3",
    kind: FindingKind::Effect,
    says: "Directing wins when severity is high or the team inexperienced; empowering when low or experienced, and always teaches more.",
    source: "Yun, Faraj & Sims 2005, trauma teams",
    rests_on: "Severity that raises what a lack of skill costs, which was put in for this interaction (E3, E4), and skill against the leader's craft; learning by own thinking is found.",
    file: include_str!("e03.rs"),
    run,
    ablations: &[
        Ablation {
            off: off::SEVERITY,
            then: Expected::Fails(0),
        },
        Ablation {
            off: off::SKILL_IN_MOMENTS,
            then: Expected::Fails(1),
        },
        Ablation {
            off: off::LEARNING,
            then: Expected::Fails(4),
        },
    ],
};

/// All crises press alike, so that severity alone differs.
const URGENCY: f64 = 0.5;

/// One cell: the share of crises that went well, and the skill gained, team by team.
struct Cell {
    well: Vec<f64>,
    gain: Vec<f64>,
}

fn cell(lab: &Lab, teams: u64, leader: &PolicyParams, severe: bool, skill: f64) -> Cell {
    let level = if severe { 0.85 } else { 0.25 };
    let team = LabTeam {
        skill: LevelDistribution::about(skill),
        moments: (0..16)
            .map(|i| Planned {
                urgency: URGENCY,
                severity: level,
                ..Planned::open(Kind::Crisis, i / 2 * 5 + 1 + i % 2 * 2)
            })
            .collect(),
        ..LabTeam::default()
    };
    let found = lab.teams(0..teams, |seed| {
        let (end, tally) = lab.lead(&team, seed, leader.clone());
        let weeks = tally.over(0..8);
        let start = end.world().scenario.people.iter().map(|p| p.skill[0]).sum::<f64>();
        let now: f64 = (0..team.people).map(|p| end.skill(p, 0)).sum();
        let moments = weeks.moments_well + weeks.moments_badly;
        (
            weeks.moments_well / moments.max(1.0),
            (now - start) / team.people as f64,
        )
    });
    Cell {
        well: found.iter().map(|x| x.0).collect(),
        gain: found.iter().map(|x| x.1).collect(),
    }
}

fn less(a: &[f64], b: &[f64]) -> Vec<f64> {
    a.iter().zip(b).map(|(a, b)| a - b).collect()
}

fn run(lab: &Lab, teams: u64) -> Vec<Claim> {
    let ways = |severe, skill| {
        (
            cell(lab, teams, &PolicyParams::direct(), severe, skill),
            cell(lab, teams, &PolicyParams::empower(), severe, skill),
        )
    };
    let (novice, expert) = (0.3, 0.7);
    let cells = [(true, novice), (true, expert), (false, novice), (false, expert)].map(|(s, k)| ways(s, k));
    let edge = cells
        .each_ref()
        .map(|(direct, empower)| less(&direct.well, &empower.well));
    let by_severity: Vec<f64> = (0..edge[0].len())
        .map(|i| (edge[0][i] + edge[1][i] - edge[2][i] - edge[3][i]) / 2.0)
        .collect();
    let by_inexperience: Vec<f64> = (0..edge[0].len())
        .map(|i| (edge[0][i] + edge[2][i] - edge[1][i] - edge[3][i]) / 2.0)
        .collect();
    let taught = |what, cell: usize| Claim::more(what, &cells[cell].1.gain, &cells[cell].0.gain);
    vec![
        Claim::up("Direct's edge, severe less mild", Estimate::of(&by_severity)),
        Claim::up("Direct's edge, novice less experienced", Estimate::of(&by_inexperience)),
        Claim::more(
            "Direct less Empower, novice and severe",
            &cells[0].0.well,
            &cells[0].1.well,
        ),
        Claim::less(
            "Direct less Empower, experienced and mild",
            &cells[3].0.well,
            &cells[3].1.well,
        ),
        taught("skill gained, Empower less Direct: novice, severe", 0),
        taught("skill gained: experienced, severe", 1),
        taught("skill gained: novice, mild", 2),
        taught("skill gained: experienced, mild", 3),
    ]
}
