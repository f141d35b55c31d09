//! How long the core takes, and what it asks of the allocator: `cargo bench --no-default-features --bench core`.
//!
//! `docs/performance.md` says what the figures were, and how they were taken.

#![expect(
    clippy::unwrap_used,
    reason = "what is built in can be read and played, as the tests show"
)]

mod team;
mod wealth;

use divan::{AllocProfiler, Bencher, black_box, counter::ItemsCount};
use stepback::ensemble::{Policy, ReferenceLeader, play, play_on};
use stepback::insight::{Debrief, Lesson, turning_points};
use stepback::platform::embedded;
use stepback::scenario::{Kinds, Model, Scenario};
use stepback::session::{Session, Store, Turn, read};
use stepback::simulation::{Answer, NullSink, Question, Simulation, StepResult};

#[global_allocator]
static ALLOC: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

/// A play-through of The Launch under a leader, stopped at the first question that is `wanted`.
fn stopped_at(leader: ReferenceLeader, wanted: impl Fn(&Question) -> bool) -> (Simulation, Question) {
    let mut simulation = Simulation::in_world(team::the_launch(), 1);
    let mut policy = leader.policy();
    loop {
        if let StepResult::Ask(question) = simulation.advance() {
            if wanted(&question) {
                return (simulation, question);
            }
            let answer = policy.answer(&question, simulation.seen());
            simulation.answer(&answer, &mut NullSink).unwrap();
        }
    }
}

/// From one morning to the next, with nothing to answer.
#[divan::bench]
fn a_day(bencher: Bencher) {
    let (mut start, question) = stopped_at(
        ReferenceLeader::Situational,
        |q| matches!(q, Question::Plan(p) if p.week == 3),
    );
    start.answer(&question.numbered()[0], &mut NullSink).unwrap();
    // To a morning that another follows without a question.
    let quiet = |from: &Simulation| {
        let mut ahead = from.clone();
        matches!(ahead.step(&mut NullSink), StepResult::Day(_))
            && matches!(ahead.step(&mut NullSink), StepResult::Day(_))
    };
    let mut policy = ReferenceLeader::Situational.policy();
    while !quiet(&start) {
        if let StepResult::Ask(question) = start.step(&mut NullSink) {
            let answer = policy.answer(&question, start.seen());
            start.answer(&answer, &mut NullSink).unwrap();
        }
    }
    start.step(&mut NullSink);
    let mut day = start.clone();
    bencher.bench_local(|| {
        day.fork_from(&start, 1);
        day.step(&mut NullSink)
    });
}

/// A fork into the room of an earlier one.
#[divan::bench]
fn a_fork(bencher: Bencher) {
    let (start, _) = stopped_at(
        ReferenceLeader::Situational,
        |q| matches!(q, Question::Plan(p) if p.week == 3),
    );
    let mut fork = start.clone();
    bencher.bench_local(|| fork.fork_from(black_box(&start), 1));
}

/// The question of a moment, a leader's answer, and what it does.
#[divan::bench]
fn a_moment(bencher: Bencher) {
    let (start, _) = stopped_at(ReferenceLeader::Situational, |q| matches!(q, Question::Moment(_)));
    let mut policy = ReferenceLeader::Situational.policy();
    let mut now = start.clone();
    bencher.bench_local(|| {
        now.fork_from(&start, 1);
        let question = now.question().unwrap();
        let answer = policy.answer(&question, now.seen());
        now.answer(&answer, &mut NullSink)
    });
}

/// A whole meeting, drawn out beat by beat.
#[divan::bench]
fn a_meeting(bencher: Bencher) {
    let (start, _) = stopped_at(ReferenceLeader::Situational, |q| matches!(q, Question::Beat(_)));
    let mut policy = ReferenceLeader::Situational.policy();
    let mut now = start.clone();
    bencher.bench_local(|| {
        now.fork_from(&start, 1);
        while let Some(question @ Question::Beat(_)) = now.question() {
            let answer = policy.answer(&question, now.seen());
            now.answer(&answer, &mut NullSink).unwrap();
        }
    });
}

/// A whole play-through of The Launch with nobody listening.
#[divan::bench(args = ReferenceLeader::ALL)]
fn a_run(bencher: Bencher, leader: ReferenceLeader) {
    let world = team::the_launch();
    bencher.bench_local(|| play(&world, black_box(1), &mut leader.policy(), &mut NullSink));
}

/// The same with everything told.
#[divan::bench]
fn a_run_told(bencher: Bencher) {
    let world = team::the_launch();
    bencher.bench_local(|| {
        let mut heard = Vec::new();
        let end = play(
            &world,
            black_box(1),
            &mut ReferenceLeader::Situational.policy(),
            &mut heard,
        );
        (end, heard.len())
    });
}

/// Seven people, six weeks and one without the leader, under each leader.
const PERSON_DAYS: u32 = 7 * 5 * 7 * ReferenceLeader::ALL.len() as u32;

/// One person's day of The Launch, nobody listening: a sample is one play-through under each leader, and what is printed is
/// the part of a person and a day in it.
#[divan::bench(sample_size = PERSON_DAYS, sample_count = 100)]
fn one_person_day(bencher: Bencher) {
    let world = team::the_launch();
    let (mut days, mut seed) = (0, 0);
    bencher.bench_local(|| {
        if days % PERSON_DAYS == 0 {
            seed += 1;
            for leader in ReferenceLeader::ALL {
                black_box(play(&world, seed, &mut leader.policy(), &mut NullSink));
            }
        }
        days += 1;
    });
}

/// One agent's step of a common model, to hold a person's day against: a sample is one run of it.
#[divan::bench(sample_size = (wealth::AGENTS * wealth::STEPS) as u32, sample_count = 100)]
fn one_step_of_the_wealth_model(bencher: Bencher) {
    let (mut steps, mut seed) = (0, 0);
    bencher.bench_local(|| {
        if steps % (wealth::AGENTS * wealth::STEPS) == 0 {
            seed += 1;
            let (wealth, given) = wealth::run(seed);
            assert_eq!(wealth.iter().sum::<u32>() as usize, wealth::AGENTS);
            black_box(given);
        }
        steps += 1;
    });
}

/// A hundred seeds under each leader.
#[divan::bench]
fn a_sweep(bencher: Bencher) {
    let world = team::the_launch();
    bencher
        .counter(ItemsCount::new(100 * ReferenceLeader::ALL.len()))
        .bench_local(|| {
            for leader in ReferenceLeader::ALL {
                for seed in 0..100 {
                    black_box(play(&world, seed, &mut leader.policy(), &mut NullSink));
                }
            }
        });
}

/// People times weeks; the throughput is in person-days.
#[divan::bench(args = [(7, 8), (50, 8), (200, 8), (200, 52)], sample_count = 20)]
fn grid(bencher: Bencher, (people, weeks): (usize, u32)) {
    let world = team::grown(people, weeks);
    let person_days = people * 5 * (weeks as usize + 1);
    let start = Simulation::in_world(world, 1);
    let mut now = start.clone();
    bencher.counter(ItemsCount::new(person_days)).bench_local(|| {
        now.fork_from(&start, 1);
        play_on(&mut now, &mut ReferenceLeader::Plain.policy(), &mut NullSink);
    });
}

/// The bytes of The Launch, read, checked and resolved.
#[divan::bench]
fn a_scenario(bencher: Bencher) {
    let kinds = Kinds::current().unwrap();
    let bytes = embedded::scenario("the_launch").unwrap();
    bencher.bench_local(|| Scenario::from_bytes("the_launch", "the_launch.ron", black_box(bytes), &kinds));
}

/// Every built-in scenario, checked as `stepback check` does.
#[divan::bench]
fn all_scenarios_checked(bencher: Bencher) {
    let kinds = Kinds::current().unwrap();
    let library: Vec<_> = embedded::scenarios()
        .into_iter()
        .map(|name| (embedded::scenario(&name).unwrap(), name))
        .collect();
    bencher.bench_local(|| {
        for (bytes, name) in &library {
            black_box(Scenario::check(name, bytes, &kinds));
        }
    });
}

/// The first moment of The Launch, rehearsed as `stepback rehearse` does, on one core.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn a_moment_rehearsed(bencher: Bencher) {
    let scenario = Scenario::shipped("the_launch").unwrap();
    let moment = scenario.moments[0].id.clone();
    let lesson = Lesson::with_model(scenario, &Model::shipped()).unwrap().seeds(40);
    bencher.bench_local(|| lesson.judged(&lesson.rehearse(black_box(&moment)).unwrap()));
}

/// The Launch for so many weeks, played to its end, with an act of the day where the leader does one.
fn played(weeks: u32) -> Session {
    let mut session = Session::start(team::grown_scenario(7, weeks), 1);
    let mut policy = ReferenceLeader::Situational.policy();
    loop {
        let stop = session.step();
        let answer = match stop {
            StepResult::Day(_) => policy.act(session.simulation().seen()).map(Answer::Act),
            StepResult::Ask(question) => {
                let answer = policy.answer(&question, session.simulation().seen());
                let possible = session.simulation().accepts(&answer).is_ok();
                Some(if possible {
                    answer
                } else {
                    question.numbered().swap_remove(0)
                })
            }
            StepResult::Over(_) => return session,
        };
        if let Some(answer) = answer {
            session.answer(answer).unwrap();
        }
    }
}

/// The decisions that moved the outcome most, of so many weeks.
#[divan::bench(args = [6, 8], sample_count = 10)]
fn turning(bencher: Bencher, weeks: u32) {
    let session = played(weeks);
    bencher.bench_local(|| turning_points(black_box(&session), 3));
}

/// The whole debrief as data.
#[divan::bench(args = [6, 8], sample_count = 10)]
fn a_debrief(bencher: Bencher, weeks: u32) {
    let session = played(weeks);
    bencher.bench_local(|| Debrief::of(black_box(&session)));
}

/// A finished journal, played again.
#[divan::bench]
fn a_journal(bencher: Bencher) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::in_data(folder.path());
    let mut session = Session::start(Scenario::shipped("the_launch").unwrap(), 1);
    session.keep(&store).unwrap();
    let mut policy = ReferenceLeader::Situational.policy();
    while let Turn::Ask(question) = session.advance() {
        let answer = policy.answer(&question, session.simulation().seen());
        let taken = session.answer(answer);
        if taken.is_err() {
            session.answer(question.numbered().swap_remove(0)).unwrap();
        }
    }
    let path = session.path().unwrap().to_path_buf();
    session.detach();
    let record = read(&path).unwrap();
    let scenario = std::sync::Arc::new(Scenario::shipped("the_launch").unwrap());
    let model = Model::shipped();
    bencher.bench_local(|| Session::replay(black_box(&record), scenario.clone(), &model).unwrap());
}
