//! A journal keeps its promises: nothing decided is lost, nothing that was not decided is played, and the same answers
//! give the same bytes.
//!
//! In: a small world, played by numbers into folders that vanish with the test. Out: files, compared byte by byte, and
//! play-throughs, compared bit by bit.
#![expect(clippy::disallowed_methods, reason = "compares the files of journals")]

use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use stepback::session::{AnswerError, JournalError, OpenJournal, Repair, ScenarioSource, Session, Store, Turn, read};
use stepback::simulation::{Answer, Question, Refusal};
use tempfile::TempDir;

use world::{model, play, session, world};

mod damage;
mod folder;
mod going_back;
pub mod versions;
pub mod world;

const SOME: [u8; 60] = [
    1, 7, 3, 2, 211, 221, 2, 4, 9, 1, 120, 3, 5, 225, 1, 2, 3, 4, 5, 6, 7, 1, 1, 2, 150, 3, 1, 224, 2, 6, 1, 5, 2, 130,
    212, 4, 8, 3, 1, 1, 2, 9, 140, 2, 2, 1, 3, 5, 1, 2, 6, 1, 1, 3, 2, 1, 4, 1, 2, 1,
];

fn store() -> (TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::in_data(folder.path());
    (folder, store)
}

/// A kept play-through, closed again, and its file.
fn kept(store: &Store, seed: u64, numbers: &[u8]) -> (Session, PathBuf) {
    let mut played = session(seed);
    played.keep(store).unwrap();
    play(&mut played, numbers);
    let path = played.path().unwrap().to_path_buf();
    played.detach();
    (played, path)
}

fn resume(path: &Path) -> Result<(Session, Option<Repair>), JournalError> {
    Session::resume(OpenJournal::open(path)?, world(), model())
}

/// Everything that can be compared of two play-throughs once both wait for the same.
#[track_caller]
fn assert_same(one: &mut Session, other: &mut Session) {
    assert_eq!(one.advance(), other.advance());
    assert_eq!(one.simulation().digest(), other.simulation().digest());
    assert_eq!(one.decisions(), other.decisions());
    assert_eq!(one.notes(), other.notes());
    assert_eq!(one.happenings(), other.happenings());
    assert_eq!(one.mornings(), other.mornings());
}

#[test]
fn the_same_seed_and_answers_give_the_same_bytes() {
    let ((_one, first), (_other, second)) = (store(), store());
    let (_, a) = kept(&first, 7, &SOME);
    let (_, b) = kept(&second, 7, &SOME);
    assert_eq!(a.file_name(), b.file_name());
    assert_eq!(fs::read(&a).unwrap(), fs::read(&b).unwrap());
    let (_, c) = kept(&second, 7, &SOME[1..]);
    assert_eq!(c.file_name().unwrap(), "small-7-2.journal");
    assert_ne!(fs::read(&b).unwrap(), fs::read(&c).unwrap());
}

#[test]
fn the_first_line_says_what_was_begun() {
    let (_folder, store) = store();
    let mut played = session(7).from_source(ScenarioSource::File("./small.ron".to_owned()));
    assert_eq!(played.keep(&store).unwrap(), "small-7-1");
    let text = fs::read_to_string(played.path().unwrap()).unwrap();
    let rules = world().rules_digest();
    let beginning = format!(
        r#"{{"stepback":2,"scenario":"small","source":{{"file":"./small.ron"}},"simulation":3,"digests":{{"rules":"{rules}","#
    );
    assert!(text.starts_with(&beginning), "{text}");
    assert_eq!(text.lines().count(), 1);
}

#[test]
fn an_answer_is_on_the_disk_before_its_consequence() {
    let (_folder, store) = store();
    let mut played = session(7);
    played.keep(&store).unwrap();
    let path = played.path().unwrap().to_path_buf();
    for number in &SOME[..20] {
        play(&mut played, &[*number]);
        let record = read(&path).unwrap();
        assert_eq!(record.decisions(), played.decisions().len());
    }
}

#[test]
fn a_refused_answer_leaves_no_line() {
    let (_folder, store) = store();
    let mut played = session(7);
    played.keep(&store).unwrap();
    let before = fs::read(played.path().unwrap()).unwrap();
    played.advance();
    assert_eq!(
        played.answer(Answer::Choose(0)),
        Err(AnswerError::Refused(Refusal::WrongKind))
    );
    assert_eq!(fs::read(played.path().unwrap()).unwrap(), before);
}

#[test]
fn the_world_of_these_tests_asks_everything() {
    let mut played = session(7);
    let mut asked = [false; 5];
    while played.ending().is_none() {
        if let Turn::Ask(question) = played.advance() {
            let kind = match &question {
                Question::Plan(_) => 0,
                Question::Moment(_) => 1,
                Question::Beat(_) => 2,
                Question::Pulse(_) => 3,
                Question::Reflection(_) => 4,
            };
            asked[kind] = true;
            played.answer(question.numbered()[0].clone()).unwrap();
        }
    }
    assert_eq!(asked, [true; 5]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_played_is_rebuilt_bit_by_bit(seed: u64, numbers in prop::collection::vec(any::<u8>(), 0..160)) {
        let (_folder, store) = store();
        let (mut live, path) = kept(&store, seed, &numbers);
        let record = read(&path).unwrap();
        let mut replayed = Session::replay(&record, world(), model()).unwrap();
        assert_same(&mut live, &mut replayed);
        let mut copy = session(seed);
        play(&mut copy, &numbers);
        assert_same(&mut live, &mut copy);
    }
}
