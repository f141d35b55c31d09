//! The days of a play-through ask nothing of the allocator: all room is there from the first morning on.
//!
//! A test program of its own, because it counts what the whole program asks for.

use std::sync::Arc;

use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use stepback::ensemble::ReferenceLeader;
use stepback::scenario::Scenario;
use stepback::simulation::{Answer, NullSink, Parameters, Question, Simulation, StepResult, World};

#[global_allocator]
static COUNTING: &StatsAlloc<std::alloc::System> = &INSTRUMENTED_SYSTEM;

#[path = "../benches/team/mod.rs"]
mod team;

/// How often something asks for memory.
fn asked<T>(what: impl FnOnce() -> T) -> (T, usize) {
    let region = Region::new(COUNTING);
    let done = what();
    let change = region.change();
    (done, change.allocations + change.reallocations)
}

/// Plays to the end. A step to the next morning asks for nothing; a step to a question asks for what the question
/// itself holds, and no more. (A meeting is opened with its question: a table with people around it.)
fn days_ask_for_nothing(mut simulation: Simulation, leader: ReferenceLeader, seed: u64) {
    let mut policy = leader.policy();
    loop {
        let day = simulation.day();
        let (stop, count) = asked(|| simulation.step(&mut NullSink));
        match stop {
            StepResult::Day(_) => {
                assert_eq!(count, 0, "{leader:?}, seed {seed}, before day {day}");
                while let Some(act) = policy.act(simulation.seen()) {
                    if simulation.answer(&Answer::Act(act), &mut NullSink).is_err() {
                        break;
                    }
                }
            }
            StepResult::Ask(question) => {
                let (again, itself) = asked(|| simulation.question());
                assert_eq!(again.as_ref(), Some(&question));
                if !matches!(question, Question::Beat(_)) {
                    assert_eq!(count, itself, "{leader:?}, seed {seed}, day {day}: {question:?}");
                }
                let answer = policy.answer(&question, simulation.seen());
                if simulation.answer(&answer, &mut NullSink).is_err() {
                    let first = simulation.answer(&question.numbered()[0], &mut NullSink);
                    assert_eq!(first, Ok(()));
                }
            }
            StepResult::Over(_) => return,
        }
    }
}

/// One test, so that nothing else runs beside it.
#[test]
fn the_day_loop_allocates_nothing() {
    let launch = team::the_launch();
    let shipped = Scenario::shipped("the_launch").unwrap();
    let shipped = Arc::new(World::new(shipped.into(), Parameters::shipped()));
    for leader in ReferenceLeader::ALL {
        for seed in 0..25 {
            days_ask_for_nothing(Simulation::in_world(launch.clone(), seed), leader, seed);
            days_ask_for_nothing(Simulation::in_world(shipped.clone(), seed), leader, seed);
        }
    }
    // Many people, for a long time; and from a fork in the middle.
    let many = team::grown(60, 16);
    for leader in [
        ReferenceLeader::Plain,
        ReferenceLeader::Absent,
        ReferenceLeader::Situational,
    ] {
        days_ask_for_nothing(Simulation::in_world(many.clone(), 3), leader, 3);
        let mut start = Simulation::in_world(many.clone(), 4);
        for _ in 0..30 {
            if let StepResult::Ask(question) = start.step(&mut NullSink) {
                start.answer(&question.numbered()[0], &mut NullSink).unwrap();
            }
        }
        days_ask_for_nothing(start.with_luck(5), leader, 5);
        let mut fork = Simulation::in_world(launch.clone(), 1);
        fork.fork_from(&start, 6);
        days_ask_for_nothing(fork.clone(), leader, 6);
        let ((), again) = asked(|| fork.fork_from(&start, 7));
        assert_eq!(again, 0, "a fork into the room of an earlier one");
    }
}
