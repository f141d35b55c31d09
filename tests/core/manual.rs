//! The manual pages that packages install.
#![expect(clippy::disallowed_methods, reason = "reads the pages that the program has written")]

use std::process::Command;

fn stepback() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_stepback"));
    command.arg("man");
    command
}

#[test]
fn every_command_of_the_help_has_a_manual_page() {
    let folder = tempfile::tempdir().unwrap();
    let written = stepback().arg("--out").arg(folder.path()).status().unwrap();
    assert!(written.success());
    let page = String::from_utf8(stepback().output().unwrap().stdout).unwrap();
    let mut named = 0;
    for line in page
        .lines()
        .filter(|line| line.starts_with("stepback\\-") && line.ends_with("(1)"))
    {
        let file = line.replace('\\', "").replace("(1)", ".1");
        let text = std::fs::read_to_string(folder.path().join(&file)).unwrap();
        assert!(text.contains(".SH SYNOPSIS"), "{file}: {text}");
        named += 1;
    }
    assert!(named > 10, "{page}");
    assert_eq!(std::fs::read_to_string(folder.path().join("stepback.1")).unwrap(), page);
}

#[test]
fn a_place_that_is_no_folder_is_named() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let output = stepback().arg("--out").arg(file.path()).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success());
    assert!(
        said.contains(&*file.path().to_string_lossy()) && said.contains("name another place"),
        "{said}"
    );
}
