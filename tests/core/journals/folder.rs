//! The folder of journals: listed, locked, over, missing, full.
#![expect(clippy::disallowed_methods, reason = "compares the files of journals")]

use std::fs;
use std::path::Path;

use stepback::platform::{AppendFile, FileError, files};
use stepback::session::{AnswerError, JournalError, Session, Store, read};
use stepback::simulation::{Answer, Question, StepResult};

use super::world::{model, play, play_to_the_end, session, world};
use super::{SOME, assert_same, kept, resume, store};

#[test]
fn two_programs_cannot_write_one_journal() {
    let (_folder, store) = store();
    let mut first = session(7);
    let id = first.keep(&store).unwrap();
    play(&mut first, &SOME[..5]);
    let path = first.path().unwrap().to_path_buf();
    let error = store.open(&id).unwrap_err();
    assert_eq!(error, JournalError::File(FileError::InUse(path.clone())));
    assert_eq!(read(&path).unwrap().decisions(), first.decisions().len());
    drop(first);
    assert!(store.open(&id).is_ok());
}

#[test]
fn a_journal_that_is_over_says_so_and_undo_opens_it_again() {
    let (_folder, store) = store();
    let mut played = session(7);
    let id = played.keep(&store).unwrap();
    play_to_the_end(&mut played);
    played.advance();
    let path = played.path().unwrap().to_path_buf();
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.lines().last().unwrap().starts_with(r#"{"done":"#));
    assert_eq!(text.matches(r#"{"done":"#).count(), 1);
    assert_eq!(store.latest_unfinished().unwrap(), None);
    drop(played);
    let (mut resumed, _) = Session::resume(store.open(&id).unwrap(), world(), model()).unwrap();
    resumed.advance();
    assert_eq!(fs::read_to_string(&path).unwrap(), text);
    assert!(resumed.undo().unwrap());
    assert_eq!(store.latest_unfinished().unwrap().unwrap().id, id);
}

#[test]
fn plays_are_listed_the_last_played_first_and_opened_by_the_beginning_of_their_id() {
    let (_folder, store) = store();
    assert_eq!(store.plays().unwrap(), []);
    let (_, old) = kept(&store, 7, &SOME[..5]);
    kept(&store, 71, &SOME[..8]);
    fs::write(store.folder().join("broken.journal"), "nonsense").unwrap();
    fs::File::options()
        .write(true)
        .open(&old)
        .unwrap()
        .set_modified(std::time::SystemTime::UNIX_EPOCH)
        .unwrap();
    let plays = store.plays().unwrap();
    let ids: Vec<&str> = plays.iter().map(|play| play.id.as_str()).collect();
    assert_eq!(ids, ["broken", "small-71-1", "small-7-1"]);
    assert_eq!(plays[0].head, None);
    assert_eq!(plays[1].head.as_ref().unwrap().seed, 71);
    assert_eq!(store.latest_unfinished().unwrap().unwrap().id, "small-71-1");
    assert_eq!(store.open("small-71").unwrap().id(), "small-71-1");
    let several = store.open("small-7").unwrap_err().to_string();
    assert_eq!(several, "`small-7` may be small-7-1 or small-71-1; write more of it");
    assert!(matches!(store.open("nobody"), Err(JournalError::NoSuchPlay { .. })));
    kept(&store, 7, &[1; 3]);
    (0..9).for_each(|_| drop(kept(&store, 7, &[1])));
    assert_eq!(store.open("small-7-1").unwrap().id(), "small-7-1");
    assert!(store.folder().join("small-7-11.journal").exists());
}

#[test]
fn times_stand_beside_and_are_never_read() {
    let (_folder, store) = store();
    let (mut played, path) = kept(&store, 7, &SOME[..10]);
    let times = path.with_extension("times");
    let text = fs::read_to_string(&times).unwrap();
    assert_eq!(text.lines().count(), fs::read_to_string(&path).unwrap().lines().count());
    fs::write(&times, "nonsense").unwrap();
    assert_same(&mut resume(&path).unwrap().0, &mut played);
    fs::remove_file(&times).unwrap();
    assert_same(&mut resume(&path).unwrap().0, &mut played);
}

#[test]
fn without_a_usable_folder_it_says_so_and_goes_on_in_memory() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("data");
    fs::write(&file, "a file").unwrap();
    let mut played = session(7);
    let error = played.keep(&Store::in_data(&file)).unwrap_err().to_string();
    assert!(error.contains("choose another folder with `--data DIR`"), "{error}");
    assert_eq!(played.id(), None);
    play_to_the_end(&mut played);
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_takes_no_line() {
    let mut full = AppendFile::open(Path::new("/dev/full")).unwrap();
    assert_eq!(full.append(b"x"), Err(FileError::Full("/dev/full".into())));
}

/// What is no file is written into, never replaced: a report may go to a pipe or to the terminal.
#[test]
#[cfg(target_os = "linux")]
fn a_link_stays_and_a_device_is_written_into() {
    let folder = tempfile::tempdir().unwrap();
    // Through a link, so that a mistake of ours replaces the link and not the device of this machine.
    let (full, link) = (folder.path().join("full"), folder.path().join("link"));
    std::os::unix::fs::symlink("/dev/full", &full).unwrap();
    assert_eq!(files::write(&full, b"x"), Err(FileError::Full(full.clone())));
    assert!(fs::symlink_metadata(&full).unwrap().is_symlink());

    let file = folder.path().join("file");
    fs::write(&file, "before").unwrap();
    std::os::unix::fs::symlink(&file, &link).unwrap();
    files::write(&link, b"after").unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(fs::read_to_string(&file).unwrap(), "after");
}

/// A sync program or an editor may take the file away while it is played: nothing is said to be kept that is not.
#[test]
#[cfg(unix)]
fn a_journal_that_was_taken_away_takes_no_answer_and_all_goes_into_a_new_file() {
    type Harm = fn(&Path);
    let deleted: Harm = |path| fs::remove_file(path).unwrap();
    let moved: Harm = |path| fs::rename(path, path.with_extension("moved")).unwrap();
    let copied: Harm = |path| {
        let bytes = fs::read(path).unwrap();
        fs::remove_file(path).unwrap();
        fs::write(path, bytes).unwrap();
    };
    let cut: Harm = |path| fs::File::options().write(true).open(path).unwrap().set_len(40).unwrap();
    for (name, harm) in [("deleted", deleted), ("moved", moved), ("copied", copied), ("cut", cut)] {
        let (_folder, store) = store();
        let mut played = session(7);
        played.keep(&store).unwrap();
        play(&mut played, &SOME[..9]);
        let path = played.path().unwrap().to_path_buf();
        harm(&path);
        let decisions = played.decisions().len();
        let question = loop {
            if let StepResult::Ask(question) = played.step() {
                break question;
            }
        };
        let answer = question.numbered().swap_remove(0);
        let refused = if matches!(question, Question::Reflection(_) | Question::Pulse(_)) {
            played.answer(Answer::Continue)
        } else {
            played.answer(answer.clone())
        };
        assert_eq!(refused, Err(AnswerError::NotKept(FileError::Replaced(path))), "{name}");
        assert_eq!(played.decisions().len(), decisions, "{name}");
        played.keep_anew(&store).unwrap();
        assert_eq!(read(played.path().unwrap()).unwrap().decisions(), decisions, "{name}");
        played.answer(answer).unwrap();
    }
}

#[test]
fn an_empty_id_names_nothing() {
    let (_folder, store) = store();
    kept(&store, 7, &SOME[..5]);
    for id in ["", " "] {
        assert_eq!(store.find(id), Err(JournalError::EmptyId));
        assert_eq!(store.delete(id), Err(JournalError::EmptyId));
    }
    assert_eq!(store.plays().unwrap().len(), 1);
}

#[test]
fn nothing_of_a_deleted_play_through_is_taken_for_another_s() {
    let (_folder, store) = store();
    let (_, path) = kept(&store, 7, &SOME[..9]);
    fs::write(path.with_extension("figures"), "{}").unwrap();
    store.delete("small-7-1").unwrap();
    assert!(!path.exists() && !path.with_extension("times").exists() && !path.with_extension("figures").exists());
    // Killed in between, the old dates would stand beside a new journal.
    fs::write(path.with_extension("times"), "1 2001-01-01T00:00:00Z\n").unwrap();
    let (_, again) = kept(&store, 7, &SOME[..2]);
    assert_eq!(again, path);
    assert!(
        !fs::read_to_string(path.with_extension("times"))
            .unwrap()
            .contains("2001")
    );
}

#[test]
fn what_killed_writes_have_left_is_removed_when_it_is_old() {
    let (_folder, store) = store();
    kept(&store, 7, &SOME[..2]);
    let (old, young) = (
        store.folder().join(".stepback-old"),
        store.folder().join(".stepback-young"),
    );
    fs::write(&old, "half").unwrap();
    fs::write(&young, "half").unwrap();
    let file = fs::File::options().write(true).open(&old).unwrap();
    file.set_modified(std::time::SystemTime::UNIX_EPOCH).unwrap();
    kept(&store, 7, &SOME[..2]);
    assert!(!old.exists() && young.exists());
}

#[test]
#[cfg(target_os = "linux")]
fn a_pipe_named_like_a_journal_hangs_nothing() {
    let (_folder, store) = store();
    kept(&store, 7, &SOME[..2]);
    let pipe = store.folder().join("pipe.journal");
    assert!(
        std::process::Command::new("mkfifo")
            .arg(&pipe)
            .status()
            .unwrap()
            .success()
    );
    assert_eq!(store.plays().unwrap().len(), 2);
    assert_eq!(
        read(&pipe).unwrap_err(),
        JournalError::File(FileError::NotRegular(pipe.clone()))
    );
    assert!(store.open("pipe").is_err());
}

#[test]
fn numbers_in_ids_never_wrap() {
    let (_folder, store) = store();
    kept(&store, 7, &SOME[..2]);
    fs::write(store.folder().join(format!("small-7-{}.journal", u64::MAX)), "nonsense").unwrap();
    let (_, next) = kept(&store, 7, &SOME[..2]);
    assert_eq!(next.file_name().unwrap(), "small-7-2.journal");
}
