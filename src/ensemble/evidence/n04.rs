//! **N4. Welcoming errors helps with what comes later, not with the work of the day.**
//!
//! Keith and Frese (2008), *Journal of Applied Psychology* 93, 24 studies: effects of error management training are larger
//! after training (d = .56 *) than on performance while it lasts *, and largest on tasks unlike those of the training (.80 *).
//!
//! Here mistakes come each week for eight weeks and are answered with curiosity or criticism, as in E14. Claimed: the ability to
//! handle the unknown grows more under curiosity (the reference, in standard deviations between teams); the share of problems
//! that end well in weeks 1 to 4, while people learn, differs by less than a quarter of that.

use super::claim::Claim;
use super::e14;
use super::estimate::Estimate;
use super::finding::{Finding, FindingKind};
use crate::ensemble::PolicyParams;
use crate::ensemble::lab::Lab;
use crate::scenario::Tone;
use crate::simulation::Aspect;

pub(super) const FINDING: Finding = Finding {
    id: "N4",
    kind: FindingKind::Null,
    says: "Welcoming errors helps with what comes later, not with the work of the day.",
    source: "Keith & Frese 2008, 24 studies",
    rests_on: "What an error teaches about the unknown, which was put in (E14); that it leaves the work of the day alone is found.",
    file: include_str!("n04.rs"),
    run,
    ablations: &[],
};

/// The bound: the share of the reference effect.
const SHARE: f64 = 0.25;

fn run(lab: &Lab, teams: u64) -> Vec<Claim> {
    let here = lab.with(|m| m.emergent.a_week = 0.0);
    let arm = |tone: Tone| -> (Vec<f64>, Vec<f64>) {
        let team = e14::erring(tone);
        let found = lab.teams(0..teams, |seed| {
            let leader = PolicyParams {
                tone: Some(tone),
                ..PolicyParams::empower()
            };
            let (end, tally) = here.lead(&team, seed, leader);
            let unknown: f64 = (0..team.people).map(|p| end.aspect(p, Aspect::Adapt)).sum();
            (unknown / team.people as f64, tally.over(0..4).performance())
        });
        found.into_iter().unzip()
    };
    let (curious, critical) = (arm(Tone::Curious), arm(Tone::Critical));
    let later = Estimate::d(&curious.0, &critical.0);
    vec![
        Claim::up("d of handling the unknown afterwards, curious less critical", later),
        Claim::alike(
            "d of performance in weeks 1-4",
            "smaller than later *; asked: within a quarter of that",
            Estimate::d(&curious.1, &critical.1),
            SHARE * later.value,
        ),
    ]
}
