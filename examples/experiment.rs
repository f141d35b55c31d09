//! A finding of one's own: does it pay to ask people whose work is above them? Two arms, three measures, a probe without the
//! leader, and the mechanism switched off beside it.
//!
//! Run it with `cargo run --release --no-default-features --example experiment -- [TEAMS]`.

use std::error::Error;

use stepback::ensemble::lab::{Lab, LabTeam, LevelDistribution, Planned, ProbeItems, gain};
use stepback::ensemble::statistics::{USUAL, mean, paired};
use stepback::ensemble::{ConstantPolicy, Routine, Split};
use stepback::scenario::{Kind, Quantity, Stance};
use stepback::simulation::Simulation;

/// A test of fifty items as well known as ordinary work.
const TEST: ProbeItems = ProbeItems {
    count: 50,
    familiarity: 0.7,
};

/// Beginners with hard work, who differ much from one another in trust and in how fast they learn.
fn team() -> LabTeam {
    let spread = LevelDistribution {
        mean: 0.5,
        people: 0.15,
        teams: 0.1,
    };
    LabTeam {
        skill: LevelDistribution::about(0.25),
        trust: spread,
        quickness: spread,
        moments: (0..8)
            .map(|week| Planned {
                difficulty: 0.7,
                stakes: 0.3,
                ..Planned::open(Kind::Stuck, week * 5 + 2)
            })
            .collect(),
        ..LabTeam::default()
    }
}

/// An arm: what every team came to under a leader who always does the same in moments.
fn arm(lab: &Lab, teams: u64, stance: Stance) -> Vec<[f64; 3]> {
    lab.teams(0..teams, |seed| {
        let leader = Split {
            moments: ConstantPolicy::Stance(stance),
            rest: Routine::with(None),
        };
        let before = Simulation::in_world(lab.world(&team(), seed), seed);
        let (end, _) = lab.lead(&team(), seed, leader);
        let gains: Vec<f64> = (0..6).map(|p| gain(&before, &end, p, TEST, seed)).collect();
        [end.level(), end.team(Quantity::Trust), mean(&gains)]
    })
}

/// Asking less joining, on each measure, with the same teams in both arms.
fn told(lab: &Lab, name: &str, teams: u64) {
    let (asked, joined) = (arm(lab, teams, Stance::Coach), arm(lab, teams, Stance::Join));
    for (i, measure) in ["level", "trust", "gain in the probe"].into_iter().enumerate() {
        let of = |arm: &[[f64; 3]]| arm.iter().map(|team| team[i]).collect::<Vec<_>>();
        let found = paired(&of(&asked), &of(&joined), USUAL);
        let (low, high) = (found.interval.low, found.interval.high);
        let (mean, d) = (found.mean, found.d);
        println!("{name}: {measure} {mean:+.3} ({low:+.3} to {high:+.3}), d {d:+.2}");
    }
}

#[expect(clippy::disallowed_methods, reason = "a program of its own, with a command line")]
fn main() -> Result<(), Box<dyn Error>> {
    let teams = std::env::args().nth(1).map_or(Ok(200), |typed| typed.parse())?;
    let lab = Lab::open()?;
    told(&lab, "as it is", teams);
    // A name that the model does not have is an error, so that no ablation is empty by a slip.
    told(&lab.with_values(&[("learning.attempt", 0.0)])?, "nobody learns", teams);
    Ok(())
}
