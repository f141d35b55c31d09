//! Journals of other scenarios, models, formats and programs.
#![expect(clippy::disallowed_methods, reason = "compares the files of journals")]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};
use stepback::scenario::Scenario;
use stepback::session::{JournalError, OpenJournal, Record, ReplayDivergence, Session, read};
use stepback::simulation::Answer;

use super::world::{model, world};
use super::{SOME, assert_same, kept, store};

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

/// A journal's text with each of its lines changed and sealed anew.
fn sealed_anew(text: &str, change: impl Fn(&str) -> String) -> String {
    let (mut anew, mut sum) = (String::new(), String::new());
    for line in text.lines() {
        let body = change(&line[..line.find(",\"sum\":").unwrap()]);
        let hash = Sha256::new().chain_update(&sum).chain_update(&body).finalize();
        sum = format!(
            "{:016x}",
            hash[..8].iter().fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte))
        );
        let _ = writeln!(anew, "{body},\"sum\":\"{sum}\"}}");
    }
    anew
}

/// A line with another digest of its state, where it has one.
fn with_state(line: &str, digest: &str) -> String {
    match line.split_once(",\"state\":\"") {
        Some((before, after)) => format!("{before},\"state\":\"{digest}\"{}", after.split_once('"').unwrap().1),
        None => line.to_owned(),
    }
}

#[test]
fn digests_of_another_version_are_counted_and_not_compared() {
    let (_folder, store) = store();
    let (mut played, path) = kept(&store, 7, &SOME);
    let text = fs::read_to_string(&path).unwrap();
    assert_eq!(sealed_anew(&text, str::to_owned), text);
    let plans = played.decisions().iter();
    let plans = plans.filter(|one| matches!(one.answer, Answer::Plan(_))).count();
    assert!(plans > 1);
    for digest in ["0123456789abcdef", "999-0123456789abcdef"] {
        fs::write(&path, sealed_anew(&text, |line| with_state(line, digest))).unwrap();
        let mut replayed = Session::replay(&read(&path).unwrap(), world(), model()).unwrap();
        assert_eq!(replayed.uncompared_states() as usize, plans);
        assert_same(&mut played, &mut replayed);
    }
    assert_eq!(played.uncompared_states(), 0);
}

#[test]
fn another_digest_of_this_version_is_another_play_through() {
    let (_folder, store) = store();
    let (_, path) = kept(&store, 7, &SOME);
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, sealed_anew(&text, |line| with_state(line, "1-0123456789abcdef"))).unwrap();
    let error = Session::replay(&read(&path).unwrap(), world(), model()).unwrap_err();
    assert!(
        matches!(
            &error,
            JournalError::Story {
                why: ReplayDivergence::OtherState { .. },
                ..
            }
        ),
        "{error}"
    );
    fs::write(&path, sealed_anew(&text, |line| with_state(line, "nonsense"))).unwrap();
    let error = read(&path).unwrap_err();
    assert!(
        matches!(&error, JournalError::Corrupt { why, .. } if why.contains("1-0123456789abcdef")),
        "{error}"
    );
}
