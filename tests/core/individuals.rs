//! Luck of who people are: teams of one scenario end unlike, and teammates share some of it.

use std::sync::Arc;

use stepback::ensemble::Situational;
use stepback::scenario::Quantity;
use stepback::simulation::World;

use crate::worlds::{played, the_launch, the_launch_with};

/// The standard deviation, over 100 play-throughs, of mean trust at the end.
fn spread_of_trust(world: &Arc<World>) -> f64 {
    let ends: Vec<f64> = (0..100)
        .map(|seed| {
            played(world, 3_100_000 + seed, Situational::default())
                .0
                .team(Quantity::Trust)
        })
        .collect();
    let mean = ends.iter().sum::<f64>() / 100.0;
    (ends.iter().map(|x| (x - mean) * (x - mean)).sum::<f64>() / 99.0).sqrt()
}

#[test]
fn teams_of_one_scenario_end_unlike() {
    let spread = spread_of_trust(&the_launch());
    assert!((0.05..0.15).contains(&spread), "{spread:.3}");
}

#[test]
fn teammates_are_more_alike_than_people_of_two_teams() {
    let unrelated = the_launch_with(|name, value| if name == "nature.team" { 0.0 } else { value });
    let (alike, unrelated) = (spread_of_trust(&the_launch()), spread_of_trust(&unrelated));
    assert!(alike > 1.2 * unrelated, "{alike:.3} and {unrelated:.3}");
}
