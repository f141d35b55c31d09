//! Journals of other scenarios, models, formats and programs.
#![expect(clippy::disallowed_methods, reason = "compares the files of journals")]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};
use stepback::scenario::{Model, Scenario};
use stepback::session::{
    JournalError, OpenJournal, Record, Remark, ReplayDivergence, SIMULATION, Session, Store, read, replay,
};
use stepback::simulation::Answer;

use super::world::{model, play, session, world};
use super::{SOME, assert_same, kept, store};

/// A journal that a program of format 1 wrote: fourteen answers in First Steps.
const FORMAT_1: &[u8] = include_bytes!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/tests/golden/journals/format_1.journal"
));

fn resume_with(path: &Path, scenario: Scenario) -> Result<(), JournalError> {
    Session::resume(OpenJournal::open(path)?, scenario, model()).map(drop)
}

/// The same lines with right checksums, after something in them was changed.
fn resealed(text: &str) -> String {
    sealed_anew(text, str::to_owned)
}

#[test]
fn another_version_of_scenario_moments_or_model_says_so() {
    let (_folder, store) = store();
    let (_, path) = kept(&store, 7, &SOME[..16]);
    let before = fs::read(&path).unwrap();
    fs::write(&path, [before.as_slice(), b"{\"torn"].concat()).unwrap();

    let mut scenario = Scenario::clone(&world());
    scenario.people[0].trust += 0.01;
    let (then, now) = (world().rules_digest(), scenario.rules_digest());
    let error = resume_with(&path, scenario).unwrap_err().to_string();
    assert_eq!(
        error,
        format!(
            "`{}` was played with another version of the scenario `small` (then {then:.12}, now {now:.12}); \
             find the older file, or go on as of now with `stepback resume ID --carry-over`",
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
    scenario.title.push_str(", mended");
    scenario.people[0].says.push_str(" A mended sentence.");
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
    let error = Record::from_bytes("new.journal", b"{\"stepback\":3,\"who\":\"knows\"}\n").unwrap_err();
    assert_eq!(
        error.to_string(),
        "`new.journal` is written in format 3, and this program reads format 2; \
         use the stepback that wrote it, or start anew with `stepback play`"
    );
}

#[test]
fn a_journal_of_the_first_format_is_played_by_its_answers_and_goes_on() {
    let (_folder, store) = store();
    fs::create_dir_all(store.folder()).unwrap();
    let path = store.folder().join("first_steps-3-1.journal");
    fs::write(&path, FORMAT_1).unwrap();
    let record = read(&path).unwrap();
    let opened = replay(&path, &record, &Model::shipped()).unwrap();
    assert_eq!(opened.session.decisions().len(), record.decisions());
    assert!(
        matches!(opened.remarks[..], [Remark::OldFormat { .. }]),
        "{:?}",
        opened.remarks
    );
    let mut resumed = store.open("first_steps-3").unwrap().resume(&Model::shipped()).unwrap();
    play(&mut resumed.session, &[1; 12]);
    let grown = fs::read(&path).unwrap();
    assert!(grown.starts_with(FORMAT_1) && grown.len() > FORMAT_1.len());
    assert!(read(&path).is_ok());
    // A fork of it is of the format of now.
    let mut forked = resumed.session.fork(2).unwrap();
    forked.keep(&store).unwrap();
    assert_eq!(
        read(forked.path().unwrap()).unwrap().head().simulation,
        Some(SIMULATION)
    );
}

/// Other rules in the program show in the states: here they come from a scenario, and the first line hides that.
#[test]
fn other_rules_in_the_program_are_noticed_before_they_tell_another_story() {
    let (_folder, store) = store();
    let (_, path) = kept(&store, 7, &[1; 40]);
    let mut scenario = Scenario::clone(&world());
    scenario.people[0].trust = 0.93;
    let text = fs::read_to_string(&path).unwrap();
    let hidden = resealed(&text.replace(&world().rules_digest(), &scenario.rules_digest()));
    assert_eq!(resealed(&text), text);
    fs::write(&path, &hidden).unwrap();
    match resume_with(&path, scenario) {
        Err(JournalError::Story {
            line: 2,
            why: ReplayDivergence::OtherState { mornings: 0 },
            ..
        }) => {}
        other => panic!("{other:?}"),
    }
    assert_eq!(fs::read_to_string(&path).unwrap(), hidden);
}

/// A crafted journal opens nothing but a scenario, and shows nothing of what it names.
#[test]
fn what_a_journal_says_it_came_from_is_not_shown() {
    let folder = tempfile::tempdir().unwrap();
    let secret = folder.path().join("secret.ron");
    fs::write(&secret, "password: hunter2\n").unwrap();
    let store = Store::in_data(folder.path());
    let mut played = session(7);
    played.keep(&store).unwrap();
    let path = played.path().unwrap().to_path_buf();
    drop(played);
    let text = fs::read_to_string(&path).unwrap();
    for named in ["/etc/passwd", "/dev/zero", secret.to_str().unwrap()] {
        let source = format!(r#""source":{{"file":"{named}"}}"#);
        fs::write(&path, resealed(&text.replace(r#""source":"shipped""#, &source))).unwrap();
        fs::remove_dir_all(folder.path().join("texts")).unwrap_or_default();
        let error = store
            .open("small-7-1")
            .unwrap()
            .resume(&model())
            .unwrap_err()
            .to_string();
        assert!(error.contains(named), "{error}");
        assert!(!error.contains("hunter2") && !error.contains("root:"), "{error}");
    }
}

/// The version of the simulation is raised whenever the golden digests change.
#[test]
fn the_version_of_the_simulation_belongs_to_the_golden_digests() {
    let golden = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/digests.txt")).unwrap();
    let hash = Sha256::digest(golden.replace("\r\n", "\n"));
    let short = hash[..8].iter().fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
    assert_eq!(
        (SIMULATION, short),
        (3, 0xfd58_807d_336a_167e),
        "the golden digests have changed: raise SIMULATION in src/session/header.rs if states have, and write the new pair here"
    );
}

/// A journal's text with each of its lines changed and sealed anew.
pub(crate) fn sealed_anew(text: &str, change: impl Fn(&str) -> String) -> String {
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
