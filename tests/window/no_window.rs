//! A machine without a display: where nobody is at a terminal the program says why and leaves with a failure.

use std::process::{Command, Stdio};

#[test]
fn without_a_display_and_a_terminal_the_program_fails_with_a_sentence() {
    let data = tempfile::tempdir().unwrap();
    for asked in [&["play", "first_steps"][..], &[][..]] {
        let ended = Command::new(env!("CARGO_BIN_EXE_stepback"))
            .args(asked)
            .arg("--data")
            .arg(data.path())
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("WAYLAND_SOCKET")
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let said = String::from_utf8(ended.stderr).unwrap();
        assert_eq!(ended.status.code(), Some(1), "{asked:?}: {said}");
        assert!(said.contains("there is no display"), "{said}");
        assert!(said.contains("--text"), "a way that works: {said}");
        assert!(ended.stdout.is_empty(), "nothing was played");
    }
}
