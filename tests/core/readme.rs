//! The README's examples run as they stand there.
#![expect(
    clippy::disallowed_methods,
    reason = "reads the README and gives each example a data folder of its own"
)]

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Output, Stdio};

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
        if example.starts_with("stepback host") {
            let said = hosts(&example, folder.path());
            assert!(said.contains("/wall/"), "`{example}` says {said}");
            continue;
        }
        let mut output = run(&example, folder.path());
        let complained = String::from_utf8_lossy(&output.stderr).into_owned();
        if cfg!(feature = "game") && complained.contains("no window can be opened here") {
            // Without a display and without anybody at a terminal, the window is refused with a command that works.
            let remedy = complained.split('`').find(|word| word.starts_with("stepback "));
            output = run(remedy.unwrap(), folder.path());
        }
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(
            output.status.success(),
            "`{example}`: {}\n{said}\n{complained}",
            output.status
        );
        assert!(!said.trim().is_empty(), "`{example}` says nothing");
    }
}

/// Runs a line that hosts a workshop until it has said the first address, and ends it.
fn hosts(line: &str, data: &Path) -> String {
    let mut command = command(line, data);
    command.args(["--no-browser", "--port", "0"]);
    let mut host = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut said = String::new();
    let heard = BufReader::new(host.stdout.take().unwrap()).read_line(&mut said);
    host.kill().unwrap();
    host.wait().unwrap();
    heard.unwrap();
    said
}

/// Runs a line that calls the program.
fn run(line: &str, data: &Path) -> Output {
    command(line, data).output().unwrap()
}

/// A line that calls the program, with a data folder of its own and without a display.
fn command(line: &str, data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_stepback"));
    command
        .env("LC_ALL", "C")
        .env_remove("LANGUAGE")
        .args(line.split_whitespace().skip(1))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("XDG_DATA_HOME", data)
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .stdin(Stdio::null());
    command
}
