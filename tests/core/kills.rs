//! Killed at any instant, the program goes on with no decision lost.
#![cfg(unix)]
#![expect(
    clippy::disallowed_methods,
    reason = "starts the real program, kills it and reads its journal"
)]

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use stepback::simulation::{Address, Chance, Purpose};

use crate::program::command;

const KILLS: u32 = 100;
/// What the program writes when it waits for a line.
const PROMPT: &str = "\n> ";

fn start(data: &Path, arguments: &[&str]) -> Child {
    command(arguments)
        .arg("--data")
        .arg(data)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

fn journal(data: &Path) -> Option<PathBuf> {
    let mut found: Vec<PathBuf> = std::fs::read_dir(data.join("plays"))
        .ok()?
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "journal"))
        .collect();
    assert!(found.len() <= 1, "{found:?}");
    found.pop()
}

/// The whole lines of the journal so far.
fn lines(data: &Path) -> Vec<String> {
    let Some(path) = journal(data) else { return Vec::new() };
    let text = std::fs::read_to_string(path).unwrap();
    text.split_inclusive('\n')
        .filter(|line| line.ends_with('\n'))
        .map(str::to_owned)
        .collect()
}

/// The journal of a play-through that nobody killed.
fn whole_story() -> Vec<String> {
    let data = tempfile::tempdir().unwrap();
    let mut child = start(data.path(), &["play", "--text", "the_launch", "--seed", "7"]);
    let mut input = child.stdin.take().unwrap();
    let mut output = child.stdout.take().unwrap();
    let typing = std::thread::spawn(move || {
        // The program stops reading when it is over.
        while input.write_all(b"1\n").is_ok() {}
    });
    output.read_to_end(&mut Vec::new()).unwrap();
    assert!(child.wait().unwrap().success());
    typing.join().unwrap();
    lines(data.path())
}

#[test]
fn killed_at_a_hundred_instants_it_loses_no_decision() {
    let whole = whole_story();
    assert!(whole.len() > 30, "{}", whole.len());
    let instants = Chance::new(1);
    let mut data = tempfile::tempdir().unwrap();
    let mut finished = 0;
    for n in 0..KILLS {
        let before = lines(data.path());
        let mut child = if before.is_empty() {
            // Killed before its first line, it leaves nothing to go on with.
            if let Some(empty) = journal(data.path()) {
                std::fs::remove_file(empty).unwrap();
            }
            start(data.path(), &["play", "--text", "the_launch", "--seed", "7"])
        } else {
            start(data.path(), &["resume", "--text"])
        };
        let mut input = child.stdin.take().unwrap();
        let mut output = child.stdout.take().unwrap();
        let reading = std::thread::spawn(move || {
            let mut text = Vec::new();
            output.read_to_end(&mut text).unwrap();
            String::from_utf8_lossy(&text).into_owned()
        });
        let _ = input.write_all(b"1\n1\n1\n");
        let luck = instants.roll(Address {
            day: n,
            who: 0,
            purpose: Purpose::Policy,
            subject: 0,
            n: 0,
        });
        let instant = Instant::now() + Duration::from_micros((luck * 250_000.0) as u64);
        while Instant::now() < instant {
            std::thread::yield_now();
        }
        child.kill().unwrap();
        child.wait().unwrap();
        drop(input);
        let shown = reading.join().unwrap();
        let after = lines(data.path());
        assert_eq!(after[..before.len()], before, "kill {n}: what was kept has changed");
        let answered = shown.matches(PROMPT).count().saturating_sub(1);
        assert!(
            after.len() >= before.len() + answered,
            "kill {n}: {answered} answers were taken and {} kept",
            after.len() - before.len()
        );
        assert_eq!(whole[..after.len()], after, "kill {n}: another story");
        if after.len() == whole.len() {
            finished += 1;
            data = tempfile::tempdir().unwrap();
        }
    }
    assert!(
        finished > 0 || lines(data.path()).len() > 10,
        "it hardly moved between the kills"
    );
}
