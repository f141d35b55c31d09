//! Cues for an act: what can be seen this morning and answered, never more than a few, and the days stop for a new one.

use std::collections::BTreeSet;

use stepback::narration::{self, Localizer, View};
use stepback::platform::settings::Settings;
use stepback::scenario::{Model, Scenario};
use stepback::session::Session;
use stepback::simulation::{Act, StepResult};
use stepback::sitting::{Medium, Preferences, Sitting};

/// Plays a scenario to its end with answers in turn, and looks at every morning.
fn mornings(name: &str, seed: u64, mut look: impl FnMut(&View<'_>)) {
    let words = Localizer::english().unwrap();
    let mut session = Session::start(Scenario::shipped(name).unwrap(), seed);
    let mut asked = 0_usize;
    loop {
        match session.step() {
            StepResult::Over(_) => return,
            StepResult::Day(_) => {
                let view = View::of(&session, &words);
                if !view.simulation.away() {
                    look(&view);
                }
            }
            StepResult::Ask(question) => {
                let mut answers = question.numbered();
                let answer = answers.swap_remove(asked % answers.len());
                asked += 1;
                session.answer(answer).unwrap();
            }
        }
    }
}

#[test]
fn each_can_be_acted_on_and_nobody_is_offered_twice() {
    let mut offered = 0;
    for name in ["the_launch", "night_ward"] {
        mornings(name, 7, |view| {
            let found = narration::cues(view);
            assert!(found.len() <= 5, "{found:?}");
            let mut people = BTreeSet::new();
            for one in &found {
                offered += 1;
                assert!(view.simulation.may(one.act), "{one:?}");
                assert!(!one.why.is_empty() && !one.why.contains(['{', '⟦']), "{one:?}");
                assert!(people.insert(one.act.spec().person), "{found:?}");
            }
            let first_stale = found.iter().position(|one| !one.fresh).unwrap_or(found.len());
            assert!(
                found[first_stale..].iter().all(|one| !one.fresh),
                "what is new comes first: {found:?}"
            );
        });
    }
    assert!(offered > 20, "{offered} in two play-throughs");
}

#[test]
fn what_was_finished_yesterday_can_be_thanked_for() {
    let mut thanks = 0;
    mornings("the_launch", 7, |view| {
        let signals = view.simulation.signals();
        let yesterday = signals.day.checked_sub(1);
        for one in narration::cues(view).iter().filter(|one| one.fresh) {
            if let Act::Thank(owner) = one.act {
                thanks += 1;
                let finished = signals
                    .tasks
                    .iter()
                    .any(|task| task.owner == owner && task.finished == yesterday);
                assert!(finished && yesterday.is_some(), "{one:?}");
            }
        }
    });
    assert!(thanks > 0);
}

#[test]
fn the_days_stop_where_something_new_can_be_answered() {
    let words = || Localizer::english().unwrap();
    let settings = Settings::default();
    let mut sitting = Sitting::new(
        Medium::Graphical,
        Preferences::new(settings, None, words()),
        None,
        Model::shipped(),
        Some(7),
    );
    sitting.play(Session::start(Scenario::shipped("the_launch").unwrap(), 7));
    let words = words();
    let (mut stopped, mut ran) = (0, 0);
    for turn in 0..400 {
        sitting.set_running(true);
        sitting.advance();
        let Some(session) = sitting.session() else { break };
        let view = View::of(session, &words);
        if let Some(question) = view.simulation.question() {
            let mut answers = question.numbered();
            let answer = answers.swap_remove(turn % answers.len());
            sitting.apply(&stepback::narration::page::Command::Answer(answer), "");
            continue;
        }
        if view.simulation.ending().is_some() || view.simulation.away() {
            break;
        }
        let new = narration::cues(&view).iter().any(|one| one.fresh);
        assert_eq!(sitting.pace().running, !new, "day {}", view.simulation.day());
        if new {
            stopped += 1;
        } else {
            ran += 1;
        }
    }
    assert!(stopped > 0 && ran > stopped, "{stopped} stopped, {ran} ran");
}
