//! What several of these tests set up alike: a leader of one stance, hours by line, a world with something changed.

use std::sync::Arc;

use stepback::ensemble::lab::{Lab, Planned, Tally, Team};
use stepback::ensemble::{Dials, Policy, play};
use stepback::scenario::{Kind, Scenario, Stance};
use stepback::simulation::{Axes, Line, Nobody, Simulation, Stop, World};

/// Plain, but in moments takes what is nearest to a stance.
pub fn choosing(lab: &Lab, stance: Stance) -> Dials {
    Dials {
        axes: Axes::of(stance, &lab.model().stance),
        ..Dials::plain()
    }
}

/// Plain, but with these shares of the week's hours, and this manner of answering.
pub fn with_shares(manner: Stance, shares: &[(Line, f64)]) -> Dials {
    let mut week = [0.0; 10];
    for (line, share) in shares {
        week[*line as usize] = *share;
    }
    Dials {
        manner,
        week: Some(week),
        ..Dials::plain()
    }
}

/// So many moments of a kind, one every two or three days, with every stance open.
pub fn all_moments(kind: Kind, count: u32) -> Vec<Planned> {
    (0..count)
        .map(|i| Planned::open(kind, i / 2 * 5 + 1 + i % 2 * 2))
        .collect()
}

/// The team's world with something changed in what a coach would have written.
pub fn changed(lab: &Lab, team: &Team, seed: u64, change: impl FnOnce(&mut Scenario)) -> Arc<World> {
    let mut scenario = Scenario::clone(&lab.world(team, seed).scenario);
    change(&mut scenario);
    Arc::new(World::new(Arc::new(scenario), lab.model()))
}

/// Played to the end, and counted.
pub fn led(world: &Arc<World>, seed: u64, mut policy: impl Policy) -> (Simulation, Tally) {
    let mut tally = Tally::new(usize::MAX);
    let end = play(world, seed, &mut policy, &mut tally);
    (end, tally)
}

/// Leads until a morning, and stops there.
pub fn until(world: &Arc<World>, seed: u64, mut policy: impl Policy, day: u32) -> Simulation {
    let mut simulation = Simulation::in_world(Arc::clone(world), seed);
    loop {
        match simulation.step(&mut Nobody) {
            Stop::Day(today) if today >= day => return simulation,
            Stop::Day(_) => {}
            Stop::Ask(question) => {
                let answer = policy.answer(&question, simulation.seen());
                simulation.answer(&answer, &mut Nobody).unwrap();
            }
            Stop::Over(_) => return simulation,
        }
    }
}

/// The share of problems that people would take on unasked, of those they could solve, 0..1; expected, without luck.
pub fn dares(at: &Simulation) -> f64 {
    let people = at.world().scenario.people.len();
    let of = |p: usize| {
        let probe = at.probe(p, &[(at.skill(p, 0), 0.7)]);
        probe.does / probe.can
    };
    (0..people).map(of).sum::<f64>() / people as f64
}
