//! Bad input at the real program: a clear sentence, a code other than 0, nothing lost, no panic.
#![expect(clippy::disallowed_methods, reason = "starts the real program on files made for it")]

use std::fmt::Write as _;
use std::path::Path;
use std::process::Output;

use crate::program::{command, run};

fn stepback(arguments: &[&str], typed: &str) -> Output {
    run(command(arguments), typed)
}

/// Refused: a sentence that holds `part`, a code other than 0, no panic.
fn refused(arguments: &[&str], part: &str) {
    let output = stepback(arguments, "1\n");
    let said = format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(!output.status.success(), "{arguments:?} was accepted: {said}");
    assert!(
        output.status.code().is_some_and(|code| code < 100),
        "{arguments:?}: {} {said}",
        output.status
    );
    assert!(!said.contains("panicked"), "{said}");
    assert!(said.contains(part), "{arguments:?} says: {said}");
}

fn journal(data: &Path) -> std::path::PathBuf {
    let mut all = std::fs::read_dir(data.join("plays"))
        .unwrap()
        .map(|entry| entry.unwrap().path());
    all.find(|path| path.extension().is_some_and(|e| e == "journal"))
        .unwrap()
}

#[test]
fn files_that_are_no_scenario_are_refused_with_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let data = folder.path().join("data").to_str().unwrap().to_owned();
    let play = |scenario: &str, part: &str| refused(&["play", "--text", scenario, "--data", &data], part);
    play(&file("empty.ron", b""), "empty");
    play(&file("binary.ron", &[0, 159, 146, 150, 0, 1, 2]), "SB101");
    play(&file("utf16.ron", b"\xff\xfeS\0c\0e\0"), "UTF-16");
    play(&file("deep.ron", "(".repeat(1_000_000).as_bytes()), "deep");
    play(&file("newer.ron", b"Scenario(format: 99)"), "99");
    play(&file("large.ron", &vec![b' '; 100 * 1024 * 1024]), "large");
    play(folder.path().join("missing.ron").to_str().unwrap(), "there is no");
    play(&format!("{}/", folder.path().display()), "folder");
    play("the_lunch", "did you mean `the_launch`");
    assert!(
        !folder.path().join("data").join("plays").exists(),
        "a play-through was begun"
    );
}

#[test]
fn a_shipped_scenario_is_found_by_its_title_and_another_name_lists_all() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    let output = stepback(
        &["play", "--text", "thirty small Bicycles", "--seed", "1", "--data", data],
        "quit\n",
    );
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        output.status.success() && said.contains("resume first_steps-1-1"),
        "{said}"
    );
    assert!(stepback(&["check", "The Launch"], "").status.success());
    refused(&["check", "The Lunch"], "the_launch");
    refused(&["play", "--text", "Thirty Bicycles"], "first_steps");
}

#[test]
fn a_slip_is_corrected_in_its_file_and_shown_first_when_asked() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("own.ron");
    let written = std::str::from_utf8(include_bytes!("../worlds/small.ron")).unwrap();
    let slipped = written.replace("Week(1, Friday)", "Week(1, Firday)");
    std::fs::write(&file, &slipped).unwrap();
    let path = file.to_str().unwrap();
    let shown = stepback(&["fix", path, "--dry-run"], "");
    let said = String::from_utf8_lossy(&shown.stdout).into_owned();
    assert!(shown.status.success() && said.contains("1 mistake would be"), "{said}");
    assert!(said.contains("- ") && said.contains("Week(1, Friday)"), "{said}");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), slipped);
    assert!(stepback(&["fix", path], "").status.success());
    assert_eq!(std::fs::read_to_string(&file).unwrap(), written);
    let nothing = stepback(&["fix", path], "");
    assert!(String::from_utf8_lossy(&nothing.stdout).contains("nothing"));
    refused(&["fix", "missing.ron"], "there is no");
}

#[test]
fn unknown_options_are_refused() {
    refused(&["--colour-of-the-walls"], "--colour-of-the-walls");
    refused(&["play", "--text", "the_launch", "--seed", "seven"], "seven");
    refused(&["explain", "SB999"], "SB999");
    refused(&["resume", "nothing", "--data", "target"], "nothing");
}

#[test]
fn a_data_folder_that_takes_nothing_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    std::fs::write(&file, "not a folder").unwrap();
    refused(
        &[
            "play",
            "--text",
            "the_launch",
            "--data",
            file.join("in_it").to_str().unwrap(),
        ],
        "folder",
    );
}

#[test]
fn a_corrupted_journal_is_refused_with_its_place_and_left_untouched() {
    let data = tempfile::tempdir().unwrap();
    let folder = data.path().to_str().unwrap();
    assert!(
        stepback(
            &["play", "--text", "the_launch", "--seed", "3", "--data", folder],
            "1\n1\n1\n"
        )
        .status
        .success()
    );
    let path = journal(data.path());
    let mut bytes = std::fs::read(&path).unwrap();
    let second_line = bytes.iter().position(|b| *b == b'\n').unwrap() + 20;
    bytes[second_line] ^= 1;
    std::fs::write(&path, &bytes).unwrap();
    refused(&["resume", "--text", "the_launch-3-1", "--data", folder], "line 2");
    assert_eq!(std::fs::read(&path).unwrap(), bytes);
}

#[test]
fn a_torn_last_line_is_mended_with_a_word() {
    let data = tempfile::tempdir().unwrap();
    let folder = data.path().to_str().unwrap();
    assert!(
        stepback(
            &["play", "--text", "the_launch", "--seed", "3", "--data", folder],
            "1\n1\n1\n"
        )
        .status
        .success()
    );
    let path = journal(data.path());
    let whole = std::fs::read(&path).unwrap();
    std::fs::write(&path, &whole[..whole.len() - 9]).unwrap();
    let output = stepback(&["resume", "--text", "--data", folder], "");
    assert!(output.status.success());
    assert!(
        String::from_utf8_lossy(&output.stderr).contains("last line"),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let mended = std::fs::read(&path).unwrap();
    assert!(whole.starts_with(&mended) && mended.ends_with(b"\n"));
}

#[test]
fn the_end_of_the_input_keeps_everything_and_says_how_to_go_on() {
    let data = tempfile::tempdir().unwrap();
    let folder = data.path().to_str().unwrap();
    let output = stepback(
        &["play", "--text", "the_launch", "--seed", "3", "--data", folder],
        "1\n1\n",
    );
    assert!(output.status.success());
    assert!(String::from_utf8_lossy(&output.stdout).contains("stepback resume the_launch-3-1"));
}

#[test]
fn two_programs_do_not_write_one_journal() {
    let data = tempfile::tempdir().unwrap();
    let folder = data.path().to_str().unwrap();
    assert!(
        stepback(
            &["play", "--text", "the_launch", "--seed", "3", "--data", folder],
            "1\n"
        )
        .status
        .success()
    );
    let held = std::fs::File::options()
        .append(true)
        .open(journal(data.path()))
        .unwrap();
    held.lock().unwrap();
    refused(
        &["resume", "--text", "the_launch-3-1", "--data", folder],
        "another window or program",
    );
}

#[test]
fn two_hundred_people_can_be_led() {
    let mut scenario = String::from(
        "Scenario(format: 1, title: \"A hall\", weeks: 1, about: \"Two hundred people and one week.\",\n leader: (role: \"Lead\"),\n people: [\n",
    );
    for i in 0..200 {
        let _ = writeln!(
            scenario,
            "  (id: \"p{i}\", name: \"Person {i}\", role: \"Works\", skill: {{\"work\": 50}}),"
        );
    }
    scenario.push_str(" ],\n projects: [(id: \"all\", title: \"All of it\", due: Week(1, Friday), tasks: [\n");
    for i in 0..200 {
        let _ = writeln!(
            scenario,
            "  (id: \"t{i}\", title: \"Part {i}\", owner: \"p{i}\", domain: \"work\", effort: 2),"
        );
    }
    scenario
        .push_str(" ])],\n moments: [],\n endings: [(id: \"end\", title: \"Done\", text: \"It is Friday.\")],\n)\n");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("hall.ron");
    std::fs::write(&path, scenario).unwrap();
    let typed = "1\n".repeat(40);
    let data = folder.path().join("data");
    let arguments = [
        "play",
        "--text",
        path.to_str().unwrap(),
        "--seed",
        "1",
        "--data",
        data.to_str().unwrap(),
    ];
    let output = stepback(&arguments, &typed);
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(
        said.contains("It is Friday."),
        "{}",
        &said[said.len().saturating_sub(800)..]
    );
}

#[test]
fn a_scenario_with_an_unknown_set_is_played_on_a_bare_stage_and_said_so() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("own.ron");
    let written = std::str::from_utf8(include_bytes!("../../scenarios/first_steps.ron")).unwrap();
    std::fs::write(&file, written.replace("set: \"workshop\"", "set: \"workshp\"")).unwrap();
    let file = file.to_str().unwrap();
    let data = folder.path().join("data");
    let checked = stepback(&["check", file], "");
    let said = String::from_utf8_lossy(&checked.stderr).into_owned() + &String::from_utf8_lossy(&checked.stdout);
    assert!(
        said.contains("SB421") && said.contains("did you mean \"workshop\"?"),
        "{said}"
    );
    let played = stepback(&["play", file, "--text", "--data", data.to_str().unwrap()], "1\n1\n");
    let said = String::from_utf8_lossy(&played.stdout);
    assert!(
        played.status.success() && said.contains("A wheel like a coin"),
        "{said}"
    );
    assert!(stepback::art::set::StageSet::named("workshp").is_none());
}

/// Thirty people whose names have sixty letters each.
#[test]
fn thirty_people_with_long_names_are_led_to_the_end() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("thirty.ron");
    let person = |number: u32| {
        let name: String = format!("Maximiliana von Hohenlohe Schillingsfuerst y Montenegro {number:02} Quintanilla");
        let name: String = name.chars().take(60).collect();
        format!(
            "(id: \"p{number}\", name: \"{name}\", role: \"Works here\", skill: {{\"writing\": {}}}),\n",
            30 + number
        )
    };
    let people: String = (0..30).map(person).collect();
    let task = |number: u32| {
        format!(
            "(id: \"t{number}\", title: \"Part {number}\", owner: \"p{number}\", domain: \"writing\", effort: 2),\n"
        )
    };
    let tasks: String = (0..30).map(task).collect();
    let written = format!(
        "Scenario(format: 1, title: \"Thirty\", weeks: 1, about: \"Thirty desks in one room.\", leader: (role: \"Lead\"),\n\
         people: [{people}],\nprojects: [(id: \"all\", title: \"All of it\", due: Week(1, Friday), tasks: [{tasks}])],\n\
         moments: [(id: \"talk\", kind: OneToOne, at: Day(2), owner: \"p0\", title: \"Half an hour\", text: \"{{owner}} has a list.\")],\n\
         endings: [(id: \"end\", title: \"Friday\", text: \"It is Friday.\")])\n"
    );
    std::fs::write(&file, written).unwrap();
    let file = file.to_str().unwrap();
    let data = folder.path().join("data");
    let checked = stepback(&["check", file], "");
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stderr));
    let typed = "1\n".repeat(60);
    let played = stepback(&["play", file, "--text", "--data", data.to_str().unwrap()], &typed);
    let said = String::from_utf8_lossy(&played.stdout);
    assert!(played.status.success() && said.contains("It is Friday."), "{said}");
}
