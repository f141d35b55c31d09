//! A disk that takes nothing more in the middle of a vote: what was acknowledged is kept, and the room stands as the disk has it.
#![cfg(unix)]

use std::fs;
use std::process::Command;

use axum::http::StatusCode;
use serde_json::json;
use stepback::scenario::Model;
use stepback::workshop::journal::RoomJournal;
use stepback::workshop::room::TableStep;

use super::hosted::Hosted;
use super::seen;

/// Says to a copy of this test that its files may not grow past a few hundred bytes more.
const LIMITED: &str = "STEPBACK_TEST_FULL_DISK";

/// Who votes while the disk fills.
const PEOPLE: u32 = 24;

/// The room as a program that is started again reads it from the disk.
fn as_kept(room: &Hosted) -> String {
    let copy = tempfile::tempdir().unwrap();
    let path = copy.path().join("copy.room");
    fs::copy(room.journal(), &path).unwrap();
    let (_, kept) = RoomJournal::open(&path, &Model::shipped()).unwrap();
    seen(&kept)
}

#[test]
fn a_disk_that_is_full_in_the_middle_of_a_vote_loses_nothing_that_was_acknowledged() {
    if std::env::var_os(LIMITED).is_some() {
        return fill_the_disk();
    }
    // A limit of the size of files is a disk that is full in the middle of a line. It is for a whole process, so it is one of its own.
    let name = "workshop::full_disk::a_disk_that_is_full_in_the_middle_of_a_vote_loses_nothing_that_was_acknowledged";
    let done = Command::new("sh")
        .args(["-c", "trap '' XFSZ; exec \"$0\" \"$@\""])
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", name, "--nocapture", "--test-threads=1"])
        .env(LIMITED, "1")
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&done.stdout);
    assert!(
        done.status.success() && told.contains("the disk was full"),
        "{told}{}",
        String::from_utf8_lossy(&done.stderr)
    );
}

fn fill_the_disk() {
    let room = Hosted::at_first_vote(PEOPLE);
    let length = fs::metadata(room.journal()).unwrap().len();
    let (_, hard) = rlimit::getrlimit(rlimit::Resource::FSIZE).unwrap();
    rlimit::setrlimit(rlimit::Resource::FSIZE, length + 700, hard).unwrap();
    let mut kept = 0;
    let mut refused = 0;
    for seat in 0..PEOPLE {
        let reply = room.post(&format!("/seat/secret-{seat}/vote"), &room.ballot(&json!(seat % 2)));
        match reply.status {
            StatusCode::OK => kept += 1,
            StatusCode::INSUFFICIENT_STORAGE => {
                assert!(reply.said().contains("couldn’t be saved"), "{}", reply.said());
                refused += 1;
            }
            other => panic!("{other} {}", reply.body),
        }
        assert_eq!(room.counts()[0].as_ref().unwrap().1, kept);
    }
    assert!(kept > 3 && refused > 3, "{kept} kept, {refused} refused");
    // The facilitator cannot go on either, and is told.
    let step = room.post("/console/console/do", &json!({ "did": { "step": "reveal" } }));
    assert!(
        step.status == StatusCode::CONFLICT && step.said().contains("couldn’t be saved"),
        "{}",
        step.body
    );
    rlimit::setrlimit(rlimit::Resource::FSIZE, hard, hard).unwrap();
    assert_eq!(room.look(seen), as_kept(&room));
    // Space was made: all of them vote again, and all at once.
    for seat in 0..PEOPLE {
        let reply = room.post(&format!("/seat/secret-{seat}/vote"), &room.ballot(&json!(1)));
        assert_eq!(reply.status, StatusCode::OK);
    }
    assert_eq!(room.counts()[0].as_ref().unwrap().1, PEOPLE);
    room.step(TableStep::Reveal);
    assert_eq!(room.look(seen), as_kept(&room));
    println!("the disk was full");
}

#[test]
fn many_that_are_written_with_one_flush_are_all_kept_or_all_refused() {
    let room = Hosted::at_first_vote(6);
    let text = fs::read(room.journal()).unwrap();
    let aside = room.journal().with_extension("aside");
    fs::rename(room.journal(), &aside).unwrap();
    let before = room.look(seen);
    let replies = room.at_once(
        "/join",
        vec![json!({ "code": room.look(|room| room.head().code.as_str().to_owned()) }); 20],
    );
    assert!(
        replies
            .iter()
            .all(|reply| reply.status == StatusCode::INSUFFICIENT_STORAGE)
    );
    assert_eq!(room.look(seen), before);
    assert_eq!(fs::read(&aside).unwrap(), text, "no line was added");
    fs::rename(&aside, room.journal()).unwrap();
    assert_eq!(
        room.post("/seat/secret-0/vote", &room.ballot(&json!(0))).status,
        StatusCode::OK
    );
    assert_eq!(room.look(seen), as_kept(&room));
}

#[test]
fn a_room_that_cannot_be_read_back_takes_nothing_until_it_can() {
    let room = Hosted::at_first_vote(2);
    let text = fs::read(room.journal()).unwrap();
    let before = room.look(seen);
    // Cut by another program: no line can be added, and what was there cannot be read.
    fs::write(room.journal(), b"").unwrap();
    let vote = || room.post("/seat/secret-0/vote", &room.ballot(&json!(0))).status;
    for _ in 0..3 {
        assert_eq!(vote(), StatusCode::INSUFFICIENT_STORAGE);
        assert!(room.submit(super::did(TableStep::Close)).is_err());
    }
    // Put back, it is read the next time that somebody asks.
    fs::write(room.journal(), &text).unwrap();
    room.step(TableStep::Close);
    room.step(TableStep::Reopen);
    assert_eq!(room.look(seen), before, "the vote that was not kept is not counted");
    assert_eq!(room.look(seen), as_kept(&room));
}
