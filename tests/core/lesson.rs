//! The lesson is in the mechanism: the same team under three ways of leading ends apart, and no longer does when
//! learning and reliance are switched off in the model.

use std::sync::Arc;

use stepback::ensemble::PolicyParams;
use stepback::scenario::Quantity::{Autonomy, Commitment, Reliance};
use stepback::simulation::{Simulation, World};

use crate::worlds::{above, played, the_launch, the_launch_with};

const SEEDS: u64 = 100;

/// The three leaders over the same hundred seeds: in (most control), back (least control, backed), alone (least
/// control, no support).
struct Three {
    into: Vec<Simulation>,
    back: Vec<Simulation>,
    alone: Vec<Simulation>,
}

fn three(world: &Arc<World>) -> Three {
    let ends = |leader: PolicyParams| (0..SEEDS).map(|seed| played(world, seed, leader.clone()).0).collect();
    Three {
        into: ends(PolicyParams::direct()),
        back: ends(PolicyParams::empower()),
        alone: ends(PolicyParams::absent()),
    }
}

fn pairs(a: &[Simulation], b: &[Simulation], measure: impl Fn(&Simulation) -> f64) -> Vec<(f64, f64)> {
    a.iter().zip(b).map(|(a, b)| (measure(a), measure(b))).collect()
}

/// For how many people *in* ends with more reliance and less autonomy than *back*.
fn people_apart(three: &Three, people: usize) -> usize {
    (0..people)
        .filter(|p| {
            above(&pairs(&three.into, &three.back, |s| s.truth(*p, Reliance)))
                && above(&pairs(&three.back, &three.into, |s| s.truth(*p, Autonomy)))
        })
        .count()
}

#[test]
fn most_control_ends_with_more_reliance_and_less_autonomy_than_backed_freedom() {
    let world = the_launch();
    let apart = people_apart(&three(&world), world.scenario.people.len());
    assert!(
        apart >= 5,
        "only {apart} of {} people end apart",
        world.scenario.people.len()
    );
}

#[test]
fn freedom_without_support_ends_below_backed_freedom() {
    let three = three(&the_launch());
    assert!(
        above(&pairs(&three.back, &three.alone, |s| s.team(Autonomy))),
        "autonomy"
    );
    assert!(
        above(&pairs(&three.back, &three.alone, |s| s.team(Commitment))),
        "commitment"
    );
}

#[test]
fn with_learning_and_reliance_off_the_lesson_is_gone() {
    let world = the_launch_with(|name, value| match name {
        "learning.day" | "learning.attempt" | "learning.adapt" | "learning.leading" | "reliance.up"
        | "reliance.down" | "reliance.give_up" | "social.example" => 0.0,
        _ => value,
    });
    let apart = people_apart(&three(&world), world.scenario.people.len());
    assert!(apart < 5, "{apart} people still end apart");
}
