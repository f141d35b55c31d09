//! Small helpers that build worlds and play them.

use std::sync::Arc;

use stepback::ensemble::{Policy, play};
use stepback::platform::embedded;
use stepback::scenario::{Kinds, Model, Scenario};
use stepback::session::Session;
use stepback::simulation::{Event, Parameters, Simulation, World};

/// The Launch as the benches keep it, so that an edit of the scenario moves no figure of the model.
const THE_LAUNCH: &[u8] = include_bytes!("../../benches/team/the_launch.ron");

/// The Launch as it is kept, with the shipped model.
pub fn the_launch() -> Arc<World> {
    the_launch_with(|_, value| value)
}

/// The Launch as it is kept, with a changed model: `change(name, value)` gives the new value.
pub fn the_launch_with(change: impl Fn(&str, f64) -> f64) -> Arc<World> {
    let kinds = Kinds::current().unwrap();
    let (scenario, _) = Scenario::from_bytes("the_launch", "the_launch.ron", THE_LAUNCH, &kinds).unwrap();
    world(scenario, change)
}

/// A shipped scenario with a changed model.
pub fn world_of(name: &str, change: impl Fn(&str, f64) -> f64) -> Arc<World> {
    world(Scenario::shipped(name).unwrap(), change)
}

fn world(scenario: Scenario, change: impl Fn(&str, f64) -> f64) -> Arc<World> {
    let bytes = embedded::shipped("model.ron").unwrap();
    let model = Model::from_bytes("assets/model.ron", bytes, Parameters::NAMES).unwrap();
    let parameters = Parameters::new(|name| model.get(name).map(|value| change(name, value))).unwrap();
    Arc::new(World::new(Arc::new(scenario), parameters))
}

/// A whole play-through and everything that happened in it.
pub fn played(world: &Arc<World>, seed: u64, mut leader: impl Policy) -> (Simulation, Vec<Event>) {
    let mut heard = Vec::new();
    let end = play(world, seed, &mut leader, &mut heard);
    (end, heard)
}

/// Mean and half the width of the 99 % interval of paired differences.
pub fn difference(pairs: &[(f64, f64)]) -> (f64, f64) {
    let n = pairs.len() as f64;
    let mean = pairs.iter().map(|(a, b)| a - b).sum::<f64>() / n;
    let variance = pairs.iter().map(|(a, b)| (a - b - mean) * (a - b - mean)).sum::<f64>() / (n - 1.0);
    // Student's t at 99 % with 99 degrees of freedom; a little wide for more.
    (mean, 2.626 * libm::sqrt(variance / n))
}

/// The interval lies wholly above 0.
pub fn above(pairs: &[(f64, f64)]) -> bool {
    let (mean, half) = difference(pairs);
    mean - half > 0.0
}

/// Gives a play-through that was just begun all answers and notes of another one, each at its place.
pub fn follow(fresh: &mut Session, other: &Session) {
    let mut notes = other.notes().iter().peekable();
    for decision in other.decisions() {
        // What is asked to be written down passes a question too.
        while let Some(noted) = notes.next_if(|noted| noted.after < decision.number) {
            reach(fresh, noted.position.mornings, noted.position.asked);
            fresh.note(noted.note.clone()).unwrap();
        }
        reach(fresh, decision.position.mornings, decision.position.asked);
        fresh.answer(decision.answer.clone()).unwrap();
    }
    for noted in notes {
        reach(fresh, noted.position.mornings, noted.position.asked);
        fresh.note(noted.note.clone()).unwrap();
    }
}

/// Lets time go on to a place.
fn reach(session: &mut Session, mornings: u32, asked: bool) {
    while session.mornings() < mornings || asked && !session.simulation().is_asking() {
        session.step();
    }
}
