//! What must emerge and is scripted nowhere, each with the mechanism switched off beside it.

use std::sync::Arc;

use stepback::ensemble::PolicyParams;
use stepback::scenario::Quantity;
use stepback::simulation::{Event, EventKind, Simulation, World};

use crate::worlds::{above, played, the_launch, the_launch_with};

const SEEDS: u64 = 100;

fn runs(world: &Arc<World>, leader: &PolicyParams) -> Vec<(Simulation, Vec<Event>)> {
    (0..SEEDS).map(|seed| played(world, seed, leader.clone())).collect()
}

/// Pairs, by seed, of a measure under two leaders.
fn pairs(
    world: &Arc<World>,
    a: &PolicyParams,
    b: &PolicyParams,
    measure: impl Fn(&(Simulation, Vec<Event>)) -> f64,
) -> Vec<(f64, f64)> {
    runs(world, a)
        .iter()
        .zip(&runs(world, b))
        .map(|(a, b)| (measure(a), measure(b)))
        .collect()
}

fn count(heard: &[Event], wanted: impl Fn(&EventKind) -> bool) -> f64 {
    heard.iter().filter(|h| wanted(&h.what)).count() as f64
}

#[test]
fn a_team_that_relies_on_its_leader_queues_at_the_door() {
    let asked = |(_, heard): &(Simulation, Vec<Event>)| count(heard, |w| matches!(w, EventKind::Asked { .. }));
    assert!(above(&pairs(
        &the_launch(),
        &PolicyParams::direct(),
        &PolicyParams::empower(),
        asked
    )));
    let no_habit = the_launch_with(|name, value| match name {
        "recourse.ask_reliance"
        | "recourse.ask_control"
        | "recourse.ask_trust"
        | "recourse.ask_queue"
        | "recourse.alone_efficacy"
        | "recourse.alone_clarity"
        | "recourse.alone_safety"
        | "recourse.hide_safety"
        | "recourse.hide_trust"
        | "recourse.peer_rapport" => 0.0,
        _ => value,
    });
    let with = mean(&pairs(
        &the_launch(),
        &PolicyParams::direct(),
        &PolicyParams::empower(),
        asked,
    ));
    let without = mean(&pairs(
        &no_habit,
        &PolicyParams::direct(),
        &PolicyParams::empower(),
        asked,
    ));
    assert!(without < 0.4 * with, "with the habit {with}, without {without}");
}

#[test]
fn fear_hides_problems() {
    let hid = |(_, heard): &(Simulation, Vec<Event>)| count(heard, |w| matches!(w, EventKind::Hid(..)));
    let at_safety = |shift: f64| {
        the_launch_with(move |name, value| match name {
            // A shift of everyone's felt safety, as it enters the choice to hide and the courage to speak.
            "recourse.hide" => value - shift * 3.0,
            "errors.speak" => value + shift * 4.0,
            _ => value,
        })
    };
    let afraid = runs(&at_safety(-0.25), &PolicyParams::empower());
    let safe = runs(&at_safety(0.25), &PolicyParams::empower());
    let pairs: Vec<(f64, f64)> = afraid.iter().zip(&safe).map(|(a, b)| (hid(a), hid(b))).collect();
    assert!(above(&pairs));
}

#[test]
fn what_is_kept_quiet_breaks_out_only_where_it_grows() {
    let broke_out = |(_, heard): &(Simulation, Vec<Event>)| count(heard, |w| matches!(w, EventKind::Erupted(..)));
    let sum = |world: &Arc<World>| runs(world, &PolicyParams::direct()).iter().map(broke_out).sum::<f64>();
    let grows = sum(&the_launch());
    let still = sum(&the_launch_with(
        |name, value| if name == "errors.growth" { 1.0 } else { value },
    ));
    assert!(grows > 2.0 * still, "{grows} with growth, {still} without");
}

#[test]
fn being_needed_wears_a_leader_out() {
    let tired = |(end, _): &(Simulation, Vec<Event>)| 1.0 - end.signals().energy;
    assert!(above(&pairs(
        &the_launch(),
        &PolicyParams::direct(),
        &PolicyParams::empower(),
        tired
    )));
    let tireless = the_launch_with(|name, value| {
        if name.ends_with("answer_cost") || name.ends_with("moment_cost") || name.ends_with("overtime") {
            0.0
        } else {
            value
        }
    });
    let without = mean(&pairs(
        &tireless,
        &PolicyParams::direct(),
        &PolicyParams::empower(),
        tired,
    ));
    let with = mean(&pairs(
        &the_launch(),
        &PolicyParams::direct(),
        &PolicyParams::empower(),
        tired,
    ));
    assert!(without < 0.5 * with, "with {with}, without {without}");
}

#[test]
fn the_rescued_stop_trying() {
    let efficacy = |(end, _): &(Simulation, Vec<Event>)| end.team(Quantity::Efficacy);
    assert!(above(&pairs(
        &the_launch(),
        &PolicyParams::empower(),
        &PolicyParams::direct(),
        efficacy
    )));
}

#[test]
fn a_team_left_alone_loses_trust() {
    let trust = |(end, _): &(Simulation, Vec<Event>)| end.team(Quantity::Trust);
    assert!(above(&pairs(
        &the_launch(),
        &PolicyParams::empower(),
        &PolicyParams::absent(),
        trust
    )));
}

#[test]
fn a_team_led_back_does_more_without_its_leader() {
    let level = |(end, _): &(Simulation, Vec<Event>)| end.level();
    assert!(above(&pairs(
        &the_launch(),
        &PolicyParams::empower(),
        &PolicyParams::direct(),
        level
    )));
    assert!(above(&pairs(
        &the_launch(),
        &PolicyParams::empower(),
        &PolicyParams::absent(),
        level
    )));
}

fn mean(pairs: &[(f64, f64)]) -> f64 {
    pairs.iter().map(|(a, b)| a - b).sum::<f64>() / pairs.len() as f64
}
