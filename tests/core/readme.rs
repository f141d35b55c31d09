//! The README's examples run as they stand there.
#![expect(
    clippy::disallowed_methods,
    reason = "reads the README and gives each example a data folder of its own"
)]

use std::process::{Command, Stdio};

/// The lines of the README's shell blocks that call the program, without their comments.
fn examples() -> Vec<String> {
    let readme = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    let mut inside = false;
    let mut found = Vec::new();
    for line in readme.lines() {
        if line.starts_with("```") {
            inside = line == "```sh";
        } else if inside && line.starts_with("stepback") {
            found.push(line.split('#').next().unwrap_or(line).trim().to_owned());
        }
    }
    found
}

#[test]
fn the_examples_of_the_readme_run() {
    let examples = examples();
    assert!(examples.len() >= 6, "{examples:?}");
    let folder = tempfile::tempdir().unwrap();
    for example in examples {
        let output = Command::new(env!("CARGO_BIN_EXE_stepback"))
            .env("LC_ALL", "C")
            .env_remove("LANGUAGE")
            .args(example.split_whitespace().skip(1))
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .env("XDG_DATA_HOME", folder.path())
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stdout);
        let complained = String::from_utf8_lossy(&output.stderr);
        // Without a display and without anybody at a terminal, the window is refused with a way that works.
        if cfg!(feature = "game") && example == "stepback" {
            assert!(complained.contains("`stepback play --text`"), "{complained}");
            continue;
        }
        assert!(
            output.status.success(),
            "`{example}`: {}\n{said}\n{complained}",
            output.status
        );
        assert!(!said.trim().is_empty(), "`{example}` says nothing");
    }
}
