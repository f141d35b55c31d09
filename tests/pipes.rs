//! Pipes that stand where the program keeps files of its own: nothing waits for them.
//!
//! A program of its own: the tests of `core` hold locks, which a program that is started beside them would share for a moment.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "tests")]

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};

fn stepback(folder: &Path, arguments: &[&str], typed: &str) -> ExitStatus {
    let mut child = Command::new(env!("CARGO_BIN_EXE_stepback"))
        .args(arguments)
        .arg("--data")
        .arg(folder)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(typed.as_bytes()).ok();
    child.wait().unwrap()
}

#[test]
fn pipes_beside_a_journal_hang_nothing() {
    for beside in ["times", "figures", "record"] {
        let folder = tempfile::tempdir().unwrap();
        let small = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/worlds/small.ron");
        fs::copy(small, folder.path().join("small.ron")).unwrap();
        let begun = stepback(
            folder.path(),
            &["play", "small.ron", "--seed", "7", "--text"],
            "1\nquit\n",
        );
        assert!(begun.success());
        let plays = folder.path().join("plays");
        let pipe = plays.join(format!("small-7-1.{beside}"));
        fs::remove_file(&pipe).ok();
        assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        // It ends, whatever it says: what stands beside a journal may be lost.
        stepback(folder.path(), &["resume", "small-7-1", "--text"], &"1\n".repeat(80));
        stepback(folder.path(), &["history", "--fit"], "");
        let journal = fs::read_to_string(plays.join("small-7-1.journal")).unwrap();
        assert!(journal.lines().count() > 2, "{beside}");
    }
}
