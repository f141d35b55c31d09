//! A cut of a scenario stops at its own moments and at nothing else, and its journal is like any other.
#![expect(clippy::disallowed_methods, reason = "compares the files of journals")]

use std::fs;

use stepback::insight::{self, AdvanceResult};
use stepback::narration::page::{Item, Screen};
use stepback::narration::{self, Localizer, View};
use stepback::platform::embedded;
use stepback::scenario::{Model, MomentId, Scenario};
use stepback::session::{Session, Store, read};
use stepback::simulation::{Answer, EventKind, Origin, Question, StepResult};

/// From this many minutes on a scenario offers cuts; what is shorter fits into any workshop.
const LONG: u32 = 20;
const SEEDS: u64 = 50;

fn scenarios() -> Vec<Scenario> {
    embedded::scenarios()
        .iter()
        .map(|name| Scenario::shipped(name).unwrap())
        .filter(|scenario| scenario.minutes >= LONG)
        .collect()
}

fn of(question: &Question) -> Option<MomentId> {
    match question {
        Question::Moment(asked) => match asked.moment.origin {
            Origin::Written(id) => Some(id),
            Origin::Emergent(_) => None,
        },
        Question::Beat(asked) => Some(asked.written),
        _ => None,
    }
}

/// Answers everything that the cut asks with the answer of this number (from 0, in turn), and says at which moments it
/// stopped, how often a plan was asked for, and how much was asked beside those.
fn play(
    session: &mut Session,
    number: usize,
    mut each: impl FnMut(&Session, &AdvanceResult),
) -> (Vec<MomentId>, usize, usize) {
    let (mut stops, mut plans, mut others) = (Vec::new(), 0, 0);
    loop {
        let passed = insight::follow(session).unwrap();
        each(session, &passed);
        match passed.stop {
            StepResult::Over(_) => return (stops, plans, others),
            StepResult::Day(_) => assert!(session.simulation().away(), "a cut stops on an ordinary day"),
            StepResult::Ask(question) => {
                match (of(&question), &question) {
                    (Some(id), _) if stops.last() != Some(&id) => stops.push(id),
                    (Some(_), _) => {}
                    (None, Question::Plan(_)) => plans += 1,
                    (None, _) => others += 1,
                }
                let mut answers = question.numbered();
                answers.retain(|answer| *answer != Answer::Listen);
                let answer = answers.swap_remove(number % answers.len());
                session.answer(answer).unwrap();
            }
        }
    }
}

fn came(session: &Session) -> Vec<MomentId> {
    let written = |what: &EventKind| match what {
        EventKind::MomentCame(moment) => match moment.origin {
            Origin::Written(id) => Some(id),
            Origin::Emergent(_) => None,
        },
        _ => None,
    };
    session.happenings().iter().filter_map(|h| written(&h.what)).collect()
}

#[test]
fn a_cut_asks_for_one_plan_and_for_the_moments_it_names() {
    let scenario = Scenario::shipped("the_launch").unwrap();
    for (index, cut) in scenario.cuts.iter().enumerate() {
        for number in 0..3 {
            let mut session = Session::start(scenario.clone(), 11).with_cut(Some(index));
            let (stops, plans, others) = play(&mut session, number, |_, _| {});
            let expected: Vec<MomentId> = came(&session)
                .into_iter()
                .filter(|id| cut.stop_at.contains(id))
                .collect();
            assert_eq!(stops, expected, "{} with answer {number}", cut.id);
            assert_eq!((plans, others), (1, 0), "{} with answer {number}", cut.id);
            assert!(
                session.decisions().len() > stops.len() + 10,
                "nothing was answered in between"
            );
        }
    }
}

#[test]
fn its_journal_is_played_again_without_knowing_of_the_cut() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::in_data(folder.path());
    let scenario = Scenario::shipped("the_launch").unwrap();
    let mut played = Session::start(scenario.clone(), 11).with_cut(Some(0));
    played.keep(&store).unwrap();
    play(&mut played, 1, |_, _| {});
    let record = read(played.path().unwrap()).unwrap();
    assert_eq!(record.head().cut.as_deref(), Some("short"));
    let again = Session::replay(&record, scenario.clone(), Model::shipped()).unwrap();
    assert_eq!(again.cut().map(|cut| cut.id.as_str()), Some("short"));

    // The same answers, given by somebody who was asked everything.
    let mut whole = Session::start(scenario, 11);
    let mut answers = played.decisions().iter().map(|decision| decision.answer.clone());
    while let stepback::session::Turn::Ask(question) = whole.advance() {
        let answer = match question {
            Question::Reflection(_) => Answer::Continue,
            _ => answers.next().unwrap(),
        };
        whole.answer(answer).unwrap();
    }
    for other in [&again, &whole] {
        assert_eq!(other.simulation().digest(), played.simulation().digest());
        assert_eq!(other.happenings(), played.happenings());
    }
}

#[test]
fn going_on_with_a_cut_stops_where_it_would_have() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::in_data(folder.path());
    let scenario = Scenario::shipped("the_launch").unwrap();
    let mut played = Session::start(scenario.clone(), 11).with_cut(Some(1));
    let id = played.keep(&store).unwrap();
    for _ in 0..3 {
        let StepResult::Ask(question) = insight::follow(&mut played).unwrap().stop else {
            panic!("it asks three times")
        };
        played.answer(question.numbered().swap_remove(0)).unwrap();
    }
    drop(played);
    let (mut on, _) = Session::resume(store.open(&id).unwrap(), scenario.clone(), Model::shipped()).unwrap();
    let (stops, ..) = play(&mut on, 0, |_, _| {});
    let mut straight = Session::start(scenario, 11).with_cut(Some(1));
    let (all, ..) = play(&mut straight, 0, |_, _| {});
    assert_eq!(stops.last(), all.last());
    assert!(all.ends_with(&stops), "{stops:?} is not the end of {all:?}");
    assert_eq!(on.simulation().digest(), straight.simulation().digest());
}

#[test]
fn a_journal_of_the_whole_does_not_speak_of_cuts() {
    let folder = tempfile::tempdir().unwrap();
    let mut played = Session::start(Scenario::shipped("the_launch").unwrap(), 11).with_cut(Some(99));
    played.keep(&Store::in_data(folder.path())).unwrap();
    assert_eq!(played.cut(), None);
    assert!(!fs::read_to_string(played.path().unwrap()).unwrap().contains("cut"));
}

#[test]
fn taking_back_in_a_cut_goes_to_what_the_room_decided_itself() {
    let mut session = Session::start(Scenario::shipped("the_launch").unwrap(), 11).with_cut(Some(0));
    let mut asked = Vec::new();
    for _ in 0..3 {
        let StepResult::Ask(question) = insight::follow(&mut session).unwrap().stop else {
            panic!("it asks three times")
        };
        session.answer(question.numbered().swap_remove(0)).unwrap();
        asked.push(question);
    }
    insight::follow(&mut session).unwrap();
    while let Some(question) = asked.pop() {
        assert_eq!(insight::undo(&mut session), Ok(true));
        assert_eq!(session.simulation().question(), Some(question));
    }
    assert_eq!(insight::undo(&mut session), Ok(false));
}

#[test]
fn what_lies_between_is_told_in_at_most_five_lines() {
    let words = Localizer::english().unwrap();
    let mut pages = 0;
    for scenario in scenarios() {
        for cut in 0..scenario.cuts.len() {
            let mut session = Session::start(scenario.clone(), 5).with_cut(Some(cut));
            play(&mut session, 1, |session, passed| {
                let Some(between) = &passed.between else { return };
                let page = narration::between(&View::of(session, &words), between, passed.heard);
                let lines = page.items.iter().filter(|item| matches!(item, Item::Text(..))).count();
                assert!(page.screen == Screen::Between && (2..=5).contains(&lines), "{page:#?}");
                assert!(!format!("{page:?}").contains('⟦'), "{page:#?}");
                pages += 1;
            });
        }
    }
    assert!(pages > 20, "{pages}");
}

#[test]
fn every_scenario_offers_45_60_and_90_minutes_one_within_the_other() {
    for scenario in scenarios() {
        let minutes: Vec<u32> = scenario.cuts.iter().map(|cut| cut.minutes).collect();
        assert_eq!(minutes, [45, 60, 90], "{}", scenario.name);
        for pair in scenario.cuts.windows(2) {
            for id in &pair[0].stop_at {
                let title = &scenario.moments[*id].id;
                assert!(
                    pair[1].stop_at.contains(id),
                    "{}: {title} is in {} only",
                    scenario.name,
                    pair[0].id
                );
            }
        }
    }
}

#[test]
fn the_stops_of_every_cut_usually_come() {
    for scenario in scenarios() {
        for (index, cut) in scenario.cuts.iter().enumerate() {
            let mut times = vec![0_u64; cut.stop_at.len()];
            for seed in 0..SEEDS {
                let mut session = Session::start(scenario.clone(), seed).with_cut(Some(index));
                let (stops, ..) = play(&mut session, seed as usize, |_, _| {});
                for (n, id) in cut.stop_at.iter().enumerate() {
                    times[n] += u64::from(stops.contains(id));
                }
            }
            for (n, id) in cut.stop_at.iter().enumerate() {
                let moment = &scenario.moments[*id].id;
                let share = times[n] * 100 / SEEDS;
                assert!(
                    share >= 60,
                    "{} {}: {moment} comes in {share} % of runs",
                    scenario.name,
                    cut.id
                );
            }
        }
    }
}
