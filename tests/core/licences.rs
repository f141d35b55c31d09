//! Everything that is built into the program is named with its licence.

use std::process::Command;

use stepback::platform::licences::licences;

/// Name and version of each crate that this build of the program contains, as the list has them: `serde 1.0.229`.
fn linked_crates() -> Vec<String> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .args([
            "tree",
            "--locked",
            "--offline",
            "--edges",
            "normal",
            "--prefix",
            "none",
            "--format",
            "{p}",
        ])
        .current_dir(env!("CARGO_MANIFEST_DIR"));
    if !cfg!(feature = "game") {
        cargo.arg("--no-default-features");
    }
    let output = cargo.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let mut crates: Vec<String> = String::from_utf8(output.stdout)
        .unwrap()
        .lines()
        .filter_map(|line| {
            let mut words = line.split_whitespace();
            let (name, version) = (words.next()?, words.next()?);
            (name != "stepback").then(|| format!("{name} {}", version.trim_start_matches('v')))
        })
        .collect();
    crates.sort();
    crates.dedup();
    crates
}

#[test]
fn the_notices_name_every_crate_in_the_program() {
    let crates = linked_crates();
    assert!(crates.len() > 50, "{crates:?}");
    let all = licences();
    let list = all
        .iter()
        .find(|licence| licence.heading.starts_with("Third-party"))
        .unwrap();
    let missing: Vec<_> = crates
        .iter()
        .filter(|name| !list.text.lines().any(|line| line.starts_with(&format!("{name} ("))))
        .collect();
    assert!(
        missing.is_empty(),
        "run tools/notices and commit what it writes; not named: {missing:?}"
    );
}

#[test]
fn every_crate_in_the_list_has_the_text_of_its_licence() {
    let all = licences();
    let start = all
        .iter()
        .position(|licence| licence.heading.starts_with("Third-party"))
        .unwrap();
    let covered: Vec<&str> = all[start + 1..]
        .iter()
        .flat_map(|licence| licence.heading.split_once(": ").unwrap().1.split(", "))
        .collect();
    let listed = all[start]
        .text
        .lines()
        .filter_map(|line| line.split_once(" (").filter(|_| line.contains("https:")));
    let mut count = 0;
    for (name, _) in listed {
        assert!(covered.contains(&name), "no text for {name}");
        count += 1;
    }
    assert!(count > 300, "{count}");
}

#[test]
fn the_command_shows_our_own_terms_the_fonts_and_the_libraries() {
    let output = Command::new(env!("CARGO_BIN_EXE_stepback"))
        .arg("licences")
        .output()
        .unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success());
    for expected in [
        "Permission is hereby granted, free of charge",
        "Apache License",
        "SIL OPEN FONT LICENSE",
        "serde 1.",
        "Mozilla Public License",
    ] {
        assert!(said.contains(expected), "{expected}");
    }
}
