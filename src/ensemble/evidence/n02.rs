//! **N2. Monitoring strains people and does not make them perform better.**
//!
//! Siegel, König and Lazar (2022), *Computers in Human Behavior Reports* 8, 70 samples: monitoring by electronic means and
//! stress r = .11 *, performance r = -.01 *. Ravid and others (2023), *Personnel Psychology* 76, 94 samples: no evidence that
//! it improves performance *. An analogue: there machines look, here a leader does.
//!
//! Here the same leader checks a task each morning, in turn, or does not; eight weeks, all else is equal. Performance is the
//! share of problems that end well. Claimed: strain at the end is higher where people are checked (the reference, in
//! standard deviations between teams); the effect on performance is no gain: below a tenth of that.

use super::claim::Claim;
use super::estimate::Estimate;
use super::finding::{Finding, FindingKind};
use crate::ensemble::PolicyParams;
use crate::ensemble::lab::{Lab, LabTeam, Mornings};
use crate::scenario::Quantity;
use crate::simulation::{Act, Observation};

pub(super) const FINDING: Finding = Finding {
    id: "N2",
    kind: FindingKind::Null,
    says: "Monitoring strains people and does not make them perform better.",
    source: "Siegel, König & Lazar 2022, 70 samples; Ravid et al. 2023, 94 samples",
    rests_on: "Strain, safety and the habit of asking under a look over the shoulder; nothing in being watched helps with a problem.",
    file: include_str!("n02.rs"),
    run,
    ablations: &[],
};

/// The bound: the share of the reference effect.
const SHARE: f64 = 0.1;

/// The task that is under way of whose turn it is.
fn in_turn(seen: Observation<'_>) -> Option<Act> {
    let people: Vec<_> = seen.here().collect();
    let p = *people.get(seen.day() as usize % people.len().max(1))?;
    let tasks = &seen.scenario().tasks;
    let open = |t: &usize| tasks[*t].owner == p && seen.may(Act::Check(*t));
    (0..tasks.len()).find(open).map(Act::Check)
}

fn run(lab: &Lab, teams: u64) -> Vec<Claim> {
    let arm = |checks: bool| -> (Vec<f64>, Vec<f64>) {
        let found = lab.teams(0..teams, |seed| {
            let act = |seen: Observation<'_>| if checks { in_turn(seen) } else { None };
            let leader = Mornings::new(PolicyParams::plain(), act);
            let (end, tally) = lab.lead(&LabTeam::default(), seed, leader);
            (end.team(Quantity::Strain), tally.over(0..8).performance())
        });
        found.into_iter().unzip()
    };
    let (checked, left) = (arm(true), arm(false));
    let strain = Estimate::d(&checked.0, &left.0);
    let gain = Estimate::d(&checked.1, &left.1);
    vec![
        Claim::up("d of strain, checked less not", strain),
        Claim::new(
            "d of performance, checked less not",
            "r = -.01 beside .11 *; asked: no gain of a tenth",
            gain,
            SHARE * strain.value - gain.high,
        ),
    ]
}
