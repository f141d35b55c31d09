//! Teams to measure: The Launch as it was at commit 9a55fc2, and the same grown to any number of people and weeks.
//!
//! The file of that commit stands beside this one, so that an edit of the scenario moves no figure: a figure that moves is the
//! simulation's.
//!
//! Grown means: the same people again under other ids, each with the tasks of whom they were copied from; and when the
//! weeks are over, the same work once more. So work per person and day stays what it is.

use std::sync::Arc;

use stepback::scenario::{Kinds, Scenario};
use stepback::simulation::{Parameters, World};

/// The Launch as it was at commit 9a55fc2.
const THE_LAUNCH: &[u8] = include_bytes!("the_launch.ron");

/// The Launch as it was kept, with the shipped model.
pub fn the_launch() -> Arc<World> {
    world(kept())
}

/// The Launch with so many people and weeks.
pub fn grown(people: usize, weeks: u32) -> Arc<World> {
    world(grown_scenario(people, weeks))
}

/// The same before it is a world.
pub fn grown_scenario(people: usize, weeks: u32) -> Scenario {
    let mut scenario = kept();
    grow(&mut scenario, people, weeks);
    scenario
}

#[expect(
    clippy::unwrap_used,
    reason = "the programs that are measured read it, and a test is one of them"
)]
fn kept() -> Scenario {
    let kinds = Kinds::current().unwrap();
    Scenario::from_bytes("the_launch", "the_launch.ron", THE_LAUNCH, &kinds)
        .unwrap()
        .0
}

fn world(scenario: Scenario) -> Arc<World> {
    Arc::new(World::new(Arc::new(scenario), Parameters::shipped()))
}

fn grow(scenario: &mut Scenario, people: usize, weeks: u32) {
    let first = scenario.people.clone();
    for i in first.len()..people {
        let mut person = first[i % first.len()].clone();
        person.id = format!("{}_{i}", person.id);
        scenario.people.push(person);
    }
    let tasks = scenario.tasks.clone();
    let days = scenario.days();
    for span in 0..weeks.div_ceil(scenario.weeks) {
        for team in 0..people.div_ceil(first.len()) {
            if span == 0 && team == 0 {
                continue;
            }
            let at = scenario.tasks.len();
            for task in &tasks {
                let mut task = task.clone();
                task.id = format!("{}_{span}_{team}", task.id);
                task.owner = (task.owner + team * first.len()) % people;
                task.due += span * days;
                task.after.iter_mut().for_each(|before| *before += at);
                scenario.projects[task.project].tasks.push(scenario.tasks.len());
                scenario.tasks.push(task);
            }
        }
    }
    scenario.weeks = weeks;
}
