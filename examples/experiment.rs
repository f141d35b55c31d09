//! A finding of one's own: does it pay to ask people whose work is above them? Two arms, a measure, and the mechanism
//! switched off beside it.
//!
//! Run it with `cargo run --release --no-default-features --example experiment -- [TEAMS]`.

use std::error::Error;

use stepback::ensemble::lab::{Lab, LabTeam, LevelDistribution, Planned};
use stepback::ensemble::statistics::{USUAL, paired};
use stepback::ensemble::{ConstantPolicy, Routine, Split};
use stepback::scenario::{Kind, Quantity, Stance};

/// Beginners with hard work, who differ much from one another in trust.
fn team() -> LabTeam {
    LabTeam {
        skill: LevelDistribution::about(0.25),
        trust: LevelDistribution {
            mean: 0.5,
            people: 0.15,
            teams: 0.1,
        },
        moments: (0..8)
            .map(|week| Planned {
                difficulty: 0.7,
                ..Planned::open(Kind::Stuck, week * 5 + 2)
            })
            .collect(),
        ..LabTeam::default()
    }
}

/// What every team of an arm came to: its level without the leader, and its trust.
fn arm(lab: &Lab, teams: u64, stance: Stance) -> Vec<(f64, f64)> {
    lab.teams(0..teams, |seed| {
        let leader = Split {
            moments: ConstantPolicy::Stance(stance),
            rest: Routine::with(None),
        };
        let (end, _) = lab.lead(&team(), seed, leader);
        (end.level(), end.team(Quantity::Trust))
    })
}

/// Asking less joining, on a measure, with the same teams in both arms.
fn told(lab: &Lab, name: &str, teams: u64) {
    let (asked, joined) = (arm(lab, teams, Stance::Coach), arm(lab, teams, Stance::Join));
    let (asked_level, asked_trust): (Vec<f64>, Vec<f64>) = asked.into_iter().unzip();
    let (joined_level, joined_trust): (Vec<f64>, Vec<f64>) = joined.into_iter().unzip();
    for (measure, asked, joined) in [
        ("level", asked_level, joined_level),
        ("trust", asked_trust, joined_trust),
    ] {
        let found = paired(&asked, &joined, USUAL);
        let (low, high) = (found.interval.low, found.interval.high);
        println!(
            "{name}: {measure} {:+.3} ({low:+.3} to {high:+.3}), d {:+.2}",
            found.mean, found.d
        );
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "a program of its own, with a number on its command line"
)]
fn main() -> Result<(), Box<dyn Error>> {
    let teams = std::env::args().nth(1).map_or(Ok(200), |typed| typed.parse())?;
    let lab = Lab::open()?;
    told(&lab, "as it is", teams);
    // A name that the model does not have is an error, so that no ablation is empty by a slip.
    told(&lab.with_values(&[("learning.attempt", 0.0)])?, "nobody learns", teams);
    Ok(())
}
