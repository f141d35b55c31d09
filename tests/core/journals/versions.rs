//! Journals of other scenarios, models, formats and programs.
#![expect(clippy::disallowed_methods, reason = "compares the files of journals")]

use std::fs;
use std::path::Path;

use stepback::scenario::Scenario;
use stepback::session::{JournalError, OpenJournal, Record, ReplayDivergence, Session, read};

use super::world::{model, world};
use super::{SOME, kept, store};

fn resume_with(path: &Path, scenario: Scenario) -> Result<(), JournalError> {
    Session::resume(OpenJournal::open(path)?, scenario, model()).map(drop)
}

#[test]
fn another_version_of_scenario_moments_or_model_says_so() {
    let (_folder, store) = store();
    let (_, path) = kept(&store, 7, &SOME[..16]);
    let before = fs::read(&path).unwrap();
    fs::write(&path, [before.as_slice(), b"{\"torn"].concat()).unwrap();

    let mut scenario = Scenario::clone(&world());
    scenario.digest = "0123456789abcdef".to_owned();
    let error = resume_with(&path, scenario).unwrap_err().to_string();
    let now = &world().digest[..12];
    assert_eq!(
        error,
        format!(
            "`{}` was played with another version of the scenario `small` (then {now}, now 0123456789ab); \
             find the older file, or start anew with `stepback play`",
            path.display()
        )
    );

    let mut scenario = Scenario::clone(&world());
    scenario.kinds[0].texts.pop();
    assert!(
        resume_with(&path, scenario)
            .unwrap_err()
            .to_string()
            .contains("the standard moments")
    );

    let mut scenario = Scenario::clone(&world());
    if let Some(text) = scenario.kinds[3].texts.first_mut() {
        text.text.push_str(" A mended sentence.");
    }
    assert!(Session::replay(&read(&path).unwrap(), scenario, model()).is_ok());

    let other = model().with("learning.day", 0.06).unwrap();
    let error = Session::resume(OpenJournal::open(&path).unwrap(), world(), other).unwrap_err();
    assert!(error.to_string().contains("the model"), "{error}");
    assert_eq!(fs::read(&path).unwrap(), [before.as_slice(), b"{\"torn"].concat());
}

#[test]
fn another_format_says_so() {
    let error = Record::from_bytes("old.journal", b"{\"stepback\":2,\"who\":\"knows\"}\n").unwrap_err();
    assert_eq!(
        error.to_string(),
        "`old.journal` is written in format 2, and this program reads format 1; \
         use the stepback that wrote it, or start anew with `stepback play`"
    );
}

#[test]
fn other_rules_in_the_program_are_noticed_before_they_tell_another_story() {
    let (_folder, store) = store();
    let (_, path) = kept(&store, 7, &[1; 40]);
    let before = fs::read(&path).unwrap();
    let mut scenario = Scenario::clone(&world());
    scenario.people[0].trust = 0.93;
    match resume_with(&path, scenario) {
        Err(JournalError::Story {
            line: 2,
            why: ReplayDivergence::OtherState { mornings: 0 },
            ..
        }) => {}
        other => panic!("{other:?}"),
    }
    assert_eq!(fs::read(&path).unwrap(), before);
}
