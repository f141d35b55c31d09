//! Answers that are carried over into what is there now, from wherever that is, and forms that are parallel to another.

use super::*;

const SMALL: &str = include_str!("../../worlds/small.ron");
const EFFORT: (&str, &str) = ("effort: 2,", "effort: 3,");
const THREE: &str = "1\n1\n1\nquit\n";

fn small() -> Half {
    let half = Half::with(SMALL);
    half.play(&[], THREE);
    half
}

fn harder(text: &str) -> String {
    text.replacen(EFFORT.0, EFFORT.1, 1)
}

#[test]
fn what_was_carried_over_into_other_rules_is_opened_again() {
    let half = small();
    half.edit(harder);
    let said = half.done(&["resume", "--text", "own-3-1", "--carry-over"], "1\nquit\n");
    assert!(said.contains("decisions still stand"), "{said}");
    let said = half.done(&["resume", "--text", "own-3-2"], "1\nquit\n");
    assert!(
        !said.contains("has changed") && !said.contains("a different story"),
        "{said}"
    );
    half.done(&["fork", "own-3-1", "--at", "2", "--text", "--carry-over"], "quit\n");
    half.done(&["resume", "--text", "own-3-3"], "quit\n");
    half.done(&["fork", "own-3-2", "--at", "2", "--text"], "quit\n");
    half.done(&["resume", "--text", "own-3-4"], "quit\n");
}

#[test]
fn a_parallel_form_goes_on_whatever_becomes_of_the_other() {
    let half = Half::with(&SMALL.replacen("format: 1,", "format: 1,\n    parallel_to: \"base\",", 1));
    let base = half.scenario.with_file_name("base.ron");
    fs::write(&base, SMALL).unwrap();
    half.play(&[], THREE);
    let goes_on = || {
        let said = half.done(&["resume", "--text", "own-3-1"], "quit\n");
        assert!(!said.contains("lost"), "{said}");
        half.done(&["fork", "own-3-1", "--at", "1", "--text"], "quit\n");
        said
    };
    goes_on();
    fs::write(&base, SMALL.replacen("weeks: 1,", "weeks: 2,", 1)).unwrap();
    let said = goes_on();
    assert!(
        said.contains("has mistakes") && said.contains("as it was played"),
        "{said}"
    );
    fs::remove_file(&base).unwrap();
    goes_on();
}

#[test]
fn a_number_is_not_taken_for_another_answer_where_the_text_is_lost() {
    let half = small();
    fs::remove_dir_all(half.data.join("texts")).unwrap();
    half.edit(harder);
    let said = half.done(&["resume", "--text", "own-3-1", "--carry-over"], "quit\n");
    assert!(
        said.contains("0 of ") && said.contains("can’t be known any more"),
        "{said}"
    );
}

#[test]
fn a_file_that_was_moved_is_named_where_it_is_now() {
    let half = small();
    let moved = half.scenario.with_file_name("moved.ron");
    fs::rename(&half.scenario, &moved).unwrap();
    fs::write(&moved, SMALL.replacen("A short week", "A shorter week", 1)).unwrap();
    let (over, into) = (["resume", "--text", "own-3-1", "--carry-over"], moved.to_str().unwrap());
    let refused = |why: &str| {
        half.refused(&over, why);
        half.refused(&over, "--carry-over --scenario FILE");
        let said = String::from_utf8_lossy(&half.run(&over, "").stderr).into_owned();
        assert!(!said.contains("won’t be kept"), "{said}");
    };
    refused("there is no `");
    fs::write(&half.scenario, "Scenario(").unwrap();
    refused("has mistakes");
    fs::write(&half.scenario, "").unwrap();
    refused("has mistakes");
    fs::remove_file(&half.scenario).unwrap();
    fs::create_dir(&half.scenario).unwrap();
    refused("is a folder");

    let said = half.done(&[&over[..], &["--scenario", into]].concat(), "1\nquit\n");
    assert!(
        said.contains("A shorter week") && !said.contains("they don’t"),
        "{said}"
    );
    half.done(&["resume", "--text", "moved-3-1"], "quit\n");
    let fork = [
        "fork",
        "own-3-1",
        "--at",
        "2",
        "--text",
        "--carry-over",
        "--scenario",
        into,
    ];
    assert!(half.done(&fork, "quit\n").contains("A shorter week"));
    // Where the texts are lost too, the file that was named may be the one that was played.
    fs::remove_dir_all(half.data.join("texts")).unwrap();
    half.refused(&["resume", "--text", "own-3-1"], "--scenario FILE");
    let said = half.done(&[&over[..], &["--scenario", into]].concat(), "quit\n");
    assert!(!said.contains("they don’t"), "{said}");
}

#[test]
fn a_cut_that_is_not_there_any_more_is_said() {
    let half = Half::with(SMALL);
    half.play(&["--cut", "short"], "1\nquit\n");
    half.edit(|text| text.replacen("id: \"short\"", "id: \"brief\"", 1));
    let said = half.done(&["resume", "--text", "own-3-1", "--carry-over"], "quit\n");
    assert!(said.contains("The short version “short”"), "{said}");
}

#[test]
#[cfg(unix)]
fn a_scenario_in_a_folder_whose_name_is_no_text_is_found_again() {
    use std::os::unix::ffi::OsStrExt;
    let half = Half::with(SMALL);
    let folder = half.data.with_file_name(std::ffi::OsStr::from_bytes(b"caf\xe9 %41"));
    fs::create_dir(&folder).unwrap();
    let scenario = folder.join("own.ron");
    fs::rename(&half.scenario, &scenario).unwrap();
    let mut play = command(&["play", "--text", "own.ron", "--seed", "3", "--data"]);
    play.arg(&half.data).current_dir(&folder);
    assert!(run(play, THREE).status.success());
    fs::write(&scenario, harder(SMALL)).unwrap();
    let said = half.done(&["resume", "--text", "own-3-1"], "quit\n");
    assert!(
        said.contains("has changed since it was started: the scenario"),
        "{said}"
    );
    half.done(&["resume", "--text", "own-3-1", "--carry-over"], "quit\n");
}
