//! The same numbers typed into the real program give the same journal and the same words, twice, and in every profile.
#![expect(
    clippy::disallowed_methods,
    reason = "starts the real program and reads what it leaves"
)]

use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Stdio};

use stepback::simulation::stable_hash;

/// Types a number over and over, and gives the journal and what was printed.
fn typed(number: &str) -> (String, String) {
    let data = tempfile::tempdir().unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_stepback"))
        .env("LC_ALL", "C")
        .env_remove("LANGUAGE")
        .args(["play", "--text", "the_launch", "--seed", "7", "--data"])
        .arg(data.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    let line = format!("{number}\n1\n");
    let typing = std::thread::spawn(move || while input.write_all(line.as_bytes()).is_ok() {});
    let output = child.wait_with_output().unwrap();
    typing.join().unwrap();
    assert!(output.status.success());
    let journal = std::fs::read_to_string(data.path().join("plays").join("the_launch-7-1.journal")).unwrap();
    (journal, String::from_utf8(output.stdout).unwrap())
}

#[test]
fn number_one_all_the_way_gives_the_same_bytes_everywhere() {
    let (journal, words) = typed("1");
    assert_eq!(
        (&journal, &words),
        (&typed("1").0, &typed("1").1),
        "twice in this profile"
    );
    assert!(
        words.trim_end().ends_with("The end."),
        "{}",
        &words[words.len().saturating_sub(300)..]
    );
    let mut now = String::new();
    let _ = writeln!(now, "journal {:016x}", stable_hash(&journal));
    let _ = writeln!(now, "words {:016x}", stable_hash(&words));
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/number_one.txt");
    if std::env::var_os("STEPBACK_WRITE_GOLDEN").is_some() {
        std::fs::write(path, &now).unwrap();
    }
    assert_eq!(
        std::fs::read_to_string(path).unwrap(),
        now,
        "kept by another profile or version"
    );
}

#[test]
fn other_numbers_give_another_journal() {
    assert!(typed("1").0 != typed("2").0);
}
