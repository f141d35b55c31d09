//! Scripts of numbers, as somebody would type them, one for each ending of The Launch.

use std::fmt::Write as _;

use stepback::ensemble::{Policy, PolicyParams, ReferenceLeader};
use stepback::scenario::Scenario;
use stepback::session::{Session, Turn};
use stepback::simulation::{Answer, Plan, Question};

const SEED: u64 = 7;

fn path(name: &str) -> String {
    format!("{}/tests/scripts/{name}.txt", env!("CARGO_MANIFEST_DIR"))
}

/// Plays numbers, one a line; what follows a `#` is for the reader.
fn play(script: &str) -> (String, Session) {
    let mut session = Session::start(Scenario::shipped("the_launch").unwrap(), SEED);
    let mut numbers = script
        .lines()
        .filter_map(|line| line.split('#').next()?.trim().parse::<usize>().ok());
    loop {
        match session.advance() {
            Turn::Ask(question) => {
                let number = numbers.next().expect("the script ends before the play-through does");
                let answer = question.numbered().swap_remove(number - 1);
                session.answer(answer).unwrap();
            }
            Turn::Over(ending) => {
                assert_eq!(numbers.next(), None, "the script goes on after the end");
                return (session.scenario().endings[ending.index].id.clone(), session);
            }
        }
    }
}

/// Writes a script by letting a leader play; only numbered answers are taken, the nearest plan among them.
fn written(leader: ReferenceLeader) -> String {
    let mut leader = leader.policy();
    let mut session = Session::start(Scenario::shipped("the_launch").unwrap(), SEED);
    let mut script = String::new();
    while let Turn::Ask(question) = session.advance() {
        let wanted = leader.answer(&question, session.simulation().seen());
        let numbered = question.numbered();
        let number = numbered
            .iter()
            .position(|answer| *answer == wanted)
            .unwrap_or_else(|| nearest(&numbered, &wanted));
        let label = match &question {
            Question::Plan(plan) => format!("Monday of week {}", plan.week),
            Question::Moment(moment) => format!("{:?}, day {}", moment.moment.kind, session.simulation().day() + 1),
            Question::Beat(beat) => format!("meeting, beat {}", beat.beat + 1),
            Question::Pulse(pulse) => format!("Friday of week {}", pulse.week),
            Question::Reflection(_) => "reflection".to_owned(),
        };
        let _ = writeln!(script, "{} # {label}", number + 1);
        session.answer(numbered[number].clone()).unwrap();
    }
    script
}

/// The numbered plan whose manner is the one that is wanted.
fn nearest(numbered: &[Answer], wanted: &Answer) -> usize {
    let manner = |answer: &Answer| match answer {
        Answer::Plan(Plan { manner, .. }) => Some(*manner),
        _ => None,
    };
    numbered
        .iter()
        .position(|answer| manner(answer) == manner(wanted))
        .unwrap_or(0)
}

/// The scripts were written by leaders, with `STEPBACK_WRITE_GOLDEN=1`, and are played as numbers.
#[expect(clippy::disallowed_methods, reason = "the scripts and the switch that writes them")]
fn ending_of(name: &str, leader: ReferenceLeader) -> String {
    if std::env::var_os("STEPBACK_WRITE_GOLDEN").is_some() {
        std::fs::write(path(name), written(leader)).unwrap();
    }
    play(&std::fs::read_to_string(path(name)).unwrap()).0
}

#[test]
fn a_leader_who_decides_everything_ends_as_the_bottleneck() {
    assert_eq!(ending_of("in", ReferenceLeader::Direct), "bottleneck");
}

#[test]
fn a_leader_who_reads_each_moment_ends_with_a_team_of_its_own() {
    assert_eq!(ending_of("reading", ReferenceLeader::Situational), "theirs");
}

#[test]
fn a_leader_who_steps_back_from_what_needs_them_ends_with_prices_on_paper() {
    assert_eq!(ending_of("back", ReferenceLeader::Empower), "paper");
}

#[test]
fn a_leader_who_disappears_ends_with_people_adrift() {
    assert_eq!(ending_of("alone", ReferenceLeader::Absent), "adrift");
}

#[test]
fn no_emergent_text_comes_twice() {
    use stepback::simulation::{EventKind, Origin};
    for leader in [PolicyParams::direct(), PolicyParams::empower(), PolicyParams::absent()] {
        let world = crate::worlds::the_launch();
        for seed in 0..100 {
            let (_, heard) = crate::worlds::played(&world, seed, leader.clone());
            let mut seen = std::collections::BTreeSet::new();
            for happening in &heard {
                if let EventKind::MomentCame(raised) = &happening.what
                    && let Origin::Emergent(text) = raised.origin
                {
                    assert!(
                        seen.insert((raised.kind, text)),
                        "{:?} {text} twice with seed {seed}",
                        raised.kind
                    );
                }
            }
        }
    }
}

#[test]
fn every_emergent_kind_has_at_least_eight_texts() {
    let world = crate::worlds::the_launch();
    for kind in &world.scenario.kinds {
        let meeting = kind.kind == stepback::scenario::Kind::Meeting;
        assert!(meeting || kind.texts.len() >= 8, "{:?}", kind.kind);
    }
}
