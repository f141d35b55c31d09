//! Playing from a moment on, with a team as somebody else leaves it; and the terminal that follows the file that is played.
#![expect(
    clippy::disallowed_methods,
    reason = "keeps play-throughs and scenarios in a folder of its own"
)]

use std::fs;
use std::path::Path;
use std::sync::mpsc::channel;

use stepback::ensemble::ReferenceLeader;
use stepback::insight::{from_moment, is_asked, lead};
use stepback::narration;
use stepback::platform::settings::Settings;
use stepback::scenario::{Model, Scenario};
use stepback::session::{ScenarioSource, Session, Store, read};
use stepback::sitting::{Medium, Preferences, Sitting};
use stepback::terminal::{Finish, InputEvent, PlayOptions, WatchedInput, play};

use crate::program::{command, run};

const TEXT: &str = include_str!("../worlds/small.ron");

/// What the program says that is started so in a folder, and typed this.
fn said(folder: &Path, arguments: &[&str], typed: &str) -> String {
    let data = folder.join("data");
    let mut all = arguments.to_vec();
    all.extend(["--data", data.to_str().unwrap()]);
    let output = run(command(&all), typed);
    String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap()
}

fn file(folder: &Path) -> String {
    let file = folder.join("small.ron");
    fs::write(&file, TEXT).unwrap();
    file.to_str().unwrap().to_owned()
}

#[test]
fn it_begins_at_the_moment_with_the_leaders_decisions_in_a_journal() {
    let folder = tempfile::tempdir().unwrap();
    let file = file(folder.path());
    let text = said(
        folder.path(),
        &[
            "play",
            &file,
            "--from",
            "wrong_total",
            "--as",
            "direct",
            "--seed",
            "5",
            "--text",
        ],
        "quit\n",
    );
    assert!(
        text.contains("Up to here `direct` has led:") && text.contains("seed 5."),
        "{text}"
    );
    assert!(text.contains("The totals do not add up"), "{text}");
    let journals = Store::in_data(&folder.path().join("data")).paths().unwrap();
    assert_eq!(journals.len(), 1);
    let record = read(&journals[0]).unwrap();
    let kept = Session::replay(&record, Scenario::load(&file).unwrap(), Model::shipped()).unwrap();
    let mut led = Session::start(Scenario::load(&file).unwrap(), 5);
    let stopped = lead(&mut led, &mut ReferenceLeader::Direct.policy(), |question| {
        is_asked(question, 0)
    })
    .unwrap();
    assert!(stopped && !kept.decisions().is_empty());
    assert_eq!(kept.decisions(), led.decisions());
    // It is resumed like any other.
    let resumed = said(folder.path(), &["resume", "--text"], "quit\n");
    assert!(resumed.contains("The totals do not add up"), "{resumed}");
}

#[test]
fn it_begins_where_a_play_through_came_to_the_moment() {
    let folder = tempfile::tempdir().unwrap();
    let file = file(folder.path());
    said(
        folder.path(),
        &["play", &file, "--seed", "3", "--text"],
        &"1\n".repeat(60),
    );
    let journals = Store::in_data(&folder.path().join("data")).paths().unwrap();
    let id = journals[0].file_stem().unwrap().to_str().unwrap();
    let arguments = ["play", file.as_str(), "--from", "wrong_total", "--as", id, "--text"];
    let text = said(folder.path(), &arguments, "quit\n");
    assert!(
        text.contains(&format!("Up to here the play-through {id} has led")),
        "{text}"
    );
    assert!(text.contains("The totals do not add up"), "{text}");
    let refused = said(folder.path(), &[&arguments[..], &["--seed", "4"]].concat(), "");
    assert!(refused.contains("has its own seed"), "{refused}");
}

#[test]
fn what_cannot_be_begun_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let file = file(folder.path());
    for (arguments, expected) in [
        (vec!["--from", "wrong_totl"], "did you mean `wrong_total`?"),
        (
            vec!["--from", "wrong_total", "--as", "situationel"],
            "did you mean `situational`",
        ),
        (
            vec!["--from", "friday", "--as", "direct"],
            "`friday` does not come under `direct` in 40 play-throughs; `stepback rehearse FILE friday`",
        ),
    ] {
        let all = [vec!["play", file.as_str(), "--text"], arguments].concat();
        let text = said(folder.path(), &all, "");
        assert!(text.contains(expected), "{text}");
    }
}

#[test]
fn a_moment_that_a_play_through_never_came_to_is_nowhere_in_it() {
    let scenario = Scenario::load(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/worlds/small.ron")).unwrap();
    let mut session = Session::start(scenario, 5);
    lead(&mut session, &mut ReferenceLeader::Direct.policy(), |_| false).unwrap();
    assert!(
        from_moment(&session, 1).is_none(),
        "`direct` never asks, so `friday` does not come"
    );
    let first = from_moment(&session, 0).unwrap();
    assert!(is_asked(&first.simulation().question().unwrap(), 0));
    assert!(first.decisions().len() < session.decisions().len());
}

/// Plays a file in plain text while these things come; `saved` is saved before the first of them.
fn watched(saved: &str, events: impl IntoIterator<Item = InputEvent>) -> (String, Finish, Session) {
    let folder = tempfile::tempdir().unwrap();
    let file = file(folder.path());
    let session = Session::start(Scenario::load(&file).unwrap(), 7).from_source(ScenarioSource::of_file(&file));
    fs::write(&file, saved).unwrap();
    let words = narration::spoken("en", None).words;
    let preferences = Preferences::new(Settings::default(), None, words);
    let mut sitting = Sitting::new(Medium::PlainText, preferences, None, Model::shipped(), Some(7));
    sitting.play(session);
    let (send, comes) = channel();
    events.into_iter().for_each(|event| send.send(event).unwrap());
    drop(send);
    let options = PlayOptions {
        width: 80,
        echo: true,
        resume: None,
    };
    let mut output = Vec::new();
    let finish = play(&mut sitting, &options, WatchedInput::new(comes), &mut output).unwrap();
    (
        String::from_utf8(output).unwrap(),
        finish,
        sitting.into_session().unwrap(),
    )
}

fn typed(line: &str) -> InputEvent {
    InputEvent::Typed(line.as_bytes().to_vec())
}

#[test]
fn the_terminal_goes_on_at_the_same_question_in_the_file_as_it_was_saved() {
    let saved = TEXT.replace("The totals do not add up", "Four cells too many");
    // The plan of the first week is taken; then the file is saved while the moment waits.
    let (text, finish, session) = watched(
        &saved,
        [typed("1\n"), InputEvent::Changed, typed("1\n"), typed("quit\n")],
    );
    let (old, new) = (text.find("The totals do not add up"), text.find("Four cells too many"));
    assert!(old.is_some() && new > old, "{text}");
    assert_eq!(finish, Finish::Quit);
    assert!(session.decisions().len() >= 2, "{text}");
    assert_eq!(session.scenario().moments[0].title, "Four cells too many");
}

#[test]
fn the_terminal_shows_a_mistake_and_plays_on() {
    let saved = TEXT.replace("stance: Coach", "stance: Couch");
    let (text, finish, session) = watched(&saved, [typed("1\n"), InputEvent::Changed, typed("quit\n")]);
    assert!(text.contains("Couch"), "{text}");
    assert_eq!((finish, session.decisions().len()), (Finish::Quit, 1), "{text}");
}

#[test]
fn a_save_in_the_middle_of_a_line_loses_no_letter_of_it() {
    let saved = TEXT.replace("The totals do not add up", "Four cells too many");
    let events = [typed("1\n"), typed("qu"), InputEvent::Changed, typed("it\n")];
    let (text, finish, _) = watched(&saved, events);
    assert_eq!(finish, Finish::Quit, "{text}");
}
