//! Undo and fork.
#![expect(clippy::disallowed_methods, reason = "compares the files of journals")]

use std::fs;

use stepback::simulation::Answer;

use super::world::{play, session};
use super::{SOME, assert_same, kept, resume, store};
use crate::worlds::follow;

#[test]
fn an_undo_is_a_line_and_leads_back_to_the_same_question() {
    let (_folder, store) = store();
    let mut played = session(7);
    played.keep(&store).unwrap();
    play(&mut played, &SOME[..20]);
    let decision = played
        .decisions()
        .iter()
        .rfind(|decision| decision.answer != Answer::Continue)
        .unwrap()
        .clone();
    let before = fs::read(played.path().unwrap()).unwrap();
    assert!(played.undo().unwrap());
    let after = fs::read(played.path().unwrap()).unwrap();
    let added = String::from_utf8(after.strip_prefix(before.as_slice()).unwrap().to_vec()).unwrap();
    assert!(
        added.starts_with(&format!(r#"{{"undo":{},"sum":""#, decision.number)),
        "{added}"
    );
    assert_eq!(played.decisions().len(), decision.number as usize - 1);
    assert_eq!(played.mornings(), decision.position.mornings);
    assert_eq!(played.simulation().question().is_some(), decision.position.asked);
    let path = played.path().unwrap().to_path_buf();
    played.detach();
    let (mut resumed, _) = resume(&path).unwrap();
    assert_eq!(resumed.simulation().digest(), played.simulation().digest());
    assert_same(&mut resumed, &mut played);
}

#[test]
fn everything_can_be_undone_and_played_again() {
    let (_folder, store) = store();
    let mut played = session(7);
    played.keep(&store).unwrap();
    play(&mut played, &SOME[..20]);
    while played.undo().unwrap() {}
    assert_eq!(played.decisions(), &[]);
    play(&mut played, &SOME[..20]);
    let mut fresh = session(7);
    play(&mut fresh, &SOME[..20]);
    assert_same(&mut played, &mut fresh);
}

#[test]
fn a_fork_is_what_a_fresh_play_through_would_be() {
    let mut played = session(11);
    play(&mut played, &SOME[..50]);
    let answers: Vec<_> = played.decisions().to_vec();
    for number in 1..=answers.len() as u32 {
        let mut fork = played.fork(number).unwrap();
        assert_eq!(fork.decisions(), &answers[..number as usize - 1]);
        assert_eq!(fork.mornings(), answers[number as usize - 1].position.mornings);
        assert_eq!(fork.happenings().len(), answers[number as usize - 1].heard);
        fork.answer(answers[number as usize - 1].answer.clone()).unwrap();
        for noted in played.notes().iter().filter(|noted| noted.after == number) {
            fork.advance();
            fork.note(noted.note.clone()).unwrap();
        }
        if let Some(mut next) = played.fork(number + 1) {
            assert_same(&mut fork, &mut next);
        }
    }
    assert!(played.fork(0).is_none());
    assert!(played.fork(answers.len() as u32 + 1).is_none());
}

#[test]
fn a_fork_that_is_kept_is_a_whole_journal_of_its_own() {
    let (_folder, store) = store();
    let (played, _) = kept(&store, 7, &SOME[..30]);
    let number = played.decisions().len() as u32;
    let mut fork = played.fork(number).unwrap();
    assert_eq!(fork.keep(&store).unwrap(), "small-7-2");
    play(&mut fork, &[2, 3, 1]);
    let path = fork.path().unwrap().to_path_buf();
    fork.detach();
    let (mut resumed, _) = resume(&path).unwrap();
    assert_same(&mut fork, &mut resumed);
}

#[test]
fn a_fork_played_to_the_end_is_a_fresh_play_through_with_those_decisions() {
    let mut ends = 0;
    for seed in [3, 11, 29] {
        let mut played = session(seed);
        play(&mut played, &SOME);
        let decisions = played.decisions().len() as u32;
        for number in [1, decisions / 3, decisions / 2, decisions] {
            // From there on other answers than were given, and to the very end.
            let mut fork = played.fork(number).unwrap();
            let other: Vec<u8> = SOME.iter().rev().cycle().take(400).copied().collect();
            play(&mut fork, &other);
            assert!(fork.ending().is_some(), "seed {seed}, decision {number}");
            let mut fresh = session(seed);
            follow(&mut fresh, &fork);
            assert_same(&mut fork, &mut fresh);
            assert_eq!(fork.ending(), fresh.ending());
            assert_eq!(
                fork.simulation().level().to_bits(),
                fresh.simulation().level().to_bits()
            );
            ends += 1;
        }
    }
    assert_eq!(ends, 12);
}
