//! Statements: of the profile, the same whenever they are made, and with nothing in them that was not meant for others.

use std::collections::BTreeSet;

use serde_json::Value;
use stepback::session::NoteText;
use stepback::simulation::{Answer, Question, StepResult};

use super::{played, stated};

#[test]
fn the_same_play_through_gives_the_same_ids_and_another_answer_others_from_there_on() {
    let mut one = played(7, None, None);
    let mut again = played(7, None, None);
    let (first, second) = (stated(&mut one, "a"), stated(&mut again, "a"));
    let ids = |all: &[stepback::report::Statement]| all.iter().map(|one| one.id.clone()).collect::<Vec<_>>();
    // When it was begun is part of which play-through it is; without a clock in between it is the same here.
    if first[0].json["context"]["registration"] == second[0].json["context"]["registration"] {
        assert_eq!(ids(&first), ids(&second));
    }
    let unique: BTreeSet<String> = ids(&first).into_iter().collect();
    assert_eq!(unique.len(), first.len());
    let other: BTreeSet<String> = ids(&stated(&mut one, "b")).into_iter().collect();
    assert!(unique.is_disjoint(&other), "two people share statements");
}

#[test]
fn a_whole_play_through_is_begun_goes_on_each_week_and_is_completed() {
    let mut session = played(7, None, None);
    let all = stated(&mut session, "a");
    let verb = |one: &stepback::report::Statement| one.json["verb"]["display"]["en"].as_str().unwrap().to_owned();
    let verbs: Vec<String> = all.iter().map(verb).collect();
    assert_eq!(verbs[0], "initialized");
    assert_eq!(verbs.last().unwrap(), "completed");
    let weeks = verbs.iter().filter(|verb| *verb == "progressed").count();
    assert!(weeks >= session.scenario().weeks as usize, "{verbs:?}");
    let decided = session
        .decisions()
        .iter()
        .filter(|one| one.answer != Answer::Continue)
        .count();
    let told = verbs
        .iter()
        .filter(|verb| matches!(verb.as_str(), "selected" | "interacted"))
        .count();
    assert_eq!(told, decided);
    let score = &all.last().unwrap().json["result"]["score"];
    assert!((score["raw"].as_f64().unwrap() - session.simulation().level()).abs() < 1e-6);
    assert!(
        all.last().unwrap().json["result"].get("success").is_none(),
        "there is no passing here"
    );
}

#[test]
fn every_name_in_a_statement_is_an_iri_and_every_time_was_kept() {
    let mut session = played(7, None, None);
    for one in stated(&mut session, "a") {
        let json = &one.json;
        let mut iris = vec![
            &json["verb"]["id"],
            &json["object"]["id"],
            &json["object"]["definition"]["type"],
        ];
        iris.push(&json["context"]["contextActivities"]["category"][0]["id"]);
        for iri in iris {
            assert!(
                iri.as_str().is_some_and(|iri| iri.starts_with("http")),
                "{iri} in {json}"
            );
        }
        for place in [&json["result"]["extensions"], &json["context"]["extensions"]] {
            for key in place.as_object().into_iter().flat_map(serde_json::Map::keys) {
                assert!(key.starts_with("https://"), "{key}");
            }
        }
        // It was written down all at once, so only the first line has a time.
        let timed = json.get("timestamp").is_some_and(Value::is_string);
        assert!(timed || json["verb"]["display"]["en"] != "initialized");
    }
}

#[test]
fn what_was_written_down_freely_stays_here() {
    let mut session = super::played(7, Some("Kim"), Some(0));
    loop {
        match session.step() {
            StepResult::Day(_) => {}
            StepResult::Ask(Question::Reflection(reflect)) => {
                session
                    .note(NoteText::answering(reflect, "my own secret thought"))
                    .unwrap();
            }
            StepResult::Ask(question) => session.answer(question.numbered().swap_remove(0)).unwrap(),
            StepResult::Over(_) => break,
        }
    }
    assert!(
        session.notes().iter().any(|noted| noted.note.text.contains("secret")),
        "nothing was asked"
    );
    for one in stated(&mut session, "anonymous") {
        let text = one.json.to_string();
        assert!(!text.contains("secret") && !text.contains("Kim"), "{text}");
    }
}
