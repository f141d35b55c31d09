//! The folder of journals: listed, locked, over, missing, full.
#![expect(clippy::disallowed_methods, reason = "compares the files of journals")]

use std::fs;
use std::path::Path;

use stepback::platform::{AppendFile, FileError, files};
use stepback::session::{JournalError, Session, Store, read};

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
