//! **N5. Trust in the leader moves attitudes far more than performance.**
//!
//! Dirks and Ferrin (2000; 2002, *Journal of Applied Psychology* 87, 106 samples): the relation of trust in leadership to
//! attitudes is considerably stronger than that to behaviour, job performance among it *.
//!
//! Here teams begin with little or much trust (.3 or .7) under the same leader; eight weeks, all else is equal. Claimed:
//! commitment at the end is higher with trust (the reference, in standard deviations between teams); the effect on the share
//! of problems that end well lies within a third of that.

use super::claim::Claim;
use super::estimate::Estimate;
use super::finding::{Finding, FindingKind};
use crate::ensemble::PolicyParams;
use crate::ensemble::lab::{Lab, LabTeam, LevelDistribution};
use crate::scenario::Quantity;

pub(super) const FINDING: Finding = Finding {
    id: "N5",
    kind: FindingKind::Null,
    says: "Trust in the leader moves attitudes far more than performance.",
    source: "Dirks & Ferrin 2000, 2002",
    rests_on: "Commitment, which follows trust by a weight that was put in; trust acts on problems only by whether they are brought or kept quiet.",
    file: include_str!("n05.rs"),
    run,
    ablations: &[],
};

/// The bound: the share of the reference effect.
const SHARE: f64 = 1.0 / 3.0;

fn run(lab: &Lab, teams: u64) -> Vec<Claim> {
    let arm = |trust: f64| -> (Vec<f64>, Vec<f64>) {
        let team = LabTeam {
            trust: LevelDistribution::about(trust),
            ..LabTeam::default()
        };
        let found = lab.teams(0..teams, |seed| {
            let (end, tally) = lab.lead(&team, seed, PolicyParams::plain());
            (end.team(Quantity::Commitment), tally.over(0..8).performance())
        });
        found.into_iter().unzip()
    };
    let (much, little) = (arm(0.7), arm(0.3));
    let attitude = Estimate::d(&much.0, &little.0);
    vec![
        Claim::up("d of commitment, much trust less little", attitude),
        Claim::alike(
            "d of performance",
            "considerably weaker *; asked: within a third of that",
            Estimate::d(&much.1, &little.1),
            SHARE * attitude.value,
        ),
    ]
}
