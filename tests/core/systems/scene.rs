//! What several of these tests set up alike: hours by line, moments, a run to a day.

use std::sync::Arc;

use stepback::ensemble::lab::{Planned, WeeklyTally};
use stepback::ensemble::{Policy, PolicyParams, play};
use stepback::scenario::{Kind, Stance};
use stepback::simulation::{NullSink, PlanLine, Simulation, StepResult, World};

/// Plain, but with these shares of the week's hours, and this manner of answering.
pub fn with_shares(manner: Stance, shares: &[(PlanLine, f64)]) -> PolicyParams {
    let mut week = [0.0; 10];
    for (line, share) in shares {
        week[*line as usize] = *share;
    }
    PolicyParams {
        manner,
        week: Some(week),
        ..PolicyParams::plain()
    }
}

/// So many moments of a kind, one every two or three days, with every stance open.
pub fn all_moments(kind: Kind, count: u32) -> Vec<Planned> {
    (0..count)
        .map(|i| Planned::open(kind, i / 2 * 5 + 1 + i % 2 * 2))
        .collect()
}

/// Played to the end, and counted.
pub fn led(world: &Arc<World>, seed: u64, mut policy: impl Policy) -> (Simulation, WeeklyTally) {
    let mut tally = WeeklyTally::new(usize::MAX);
    let end = play(world, seed, &mut policy, &mut tally);
    (end, tally)
}

/// Leads until a morning, and stops there.
pub fn until(world: &Arc<World>, seed: u64, mut policy: impl Policy, day: u32) -> Simulation {
    let mut simulation = Simulation::in_world(Arc::clone(world), seed);
    loop {
        match simulation.step(&mut NullSink) {
            StepResult::Day(today) if today >= day => return simulation,
            StepResult::Day(_) => {}
            StepResult::Ask(question) => {
                let answer = policy.answer(&question, simulation.seen());
                simulation.answer(&answer, &mut NullSink).unwrap();
            }
            StepResult::Over(_) => return simulation,
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
