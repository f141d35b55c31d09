//! The history, reports and forks at the real program.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use stepback::insight::profile;
use stepback::scenario::{Model, Scenario};
use stepback::session::{Session, Store, read};

use super::{go_on, played};
use crate::program::{command, run};
use crate::worlds::follow;

fn stepback(data: &Path, arguments: &[&str], typed: &str) -> Output {
    let mut command = command(arguments);
    command.arg("--data").arg(data);
    run(command, typed)
}

#[track_caller]
fn done(data: &Path, arguments: &[&str]) -> String {
    let output = stepback(data, arguments, "");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        output.status.success(),
        "{arguments:?}: {said} {}",
        String::from_utf8_lossy(&output.stderr)
    );
    said
}

#[track_caller]
fn refused(data: &Path, arguments: &[&str], part: &str) {
    let output = stepback(data, arguments, "");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success() && said.contains(part), "{arguments:?}: {said}");
    assert!(!said.contains("panicked"), "{said}");
}

fn kept(data: &Path, session: &mut Session) -> String {
    let id = session.keep(&Store::in_data(data)).unwrap();
    session.detach();
    id
}

#[test]
fn a_fork_played_to_its_end_is_a_fresh_play_through_with_those_decisions() {
    let mut first = played(7, None, None);
    let moments = first
        .decisions()
        .iter()
        .filter(|one| matches!(one.answer, stepback::simulation::Answer::Choose(_)));
    let numbers: Vec<u32> = moments.map(|one| one.number).collect();
    for number in [numbers[0], numbers[numbers.len() / 2], numbers[numbers.len() - 1]] {
        let mut forked = first.fork(number).unwrap();
        let others = forked.simulation().question().unwrap().numbered();
        let taken = &first.decisions()[number as usize - 1].answer;
        let other = others.into_iter().find(|answer| answer != taken).unwrap();
        forked.answer(other).unwrap();
        go_on(&mut forked, stepback::ensemble::ReferenceLeader::Direct, None);
        let mut fresh = Session::with_model(Scenario::shipped("first_steps").unwrap(), Model::shipped(), 7).unwrap();
        follow(&mut fresh, &forked);
        while fresh.ending().is_none() {
            fresh.step();
        }
        assert_eq!(fresh.simulation().digest(), forked.simulation().digest());
        assert_eq!(fresh.ending(), forked.ending());
        assert_eq!(fresh.happenings(), forked.happenings());
    }
    assert!(first.undo().unwrap());
}

#[test]
fn the_history_finds_compares_exports_and_removes() {
    let data = tempfile::tempdir().unwrap();
    let at = data.path();
    let mia = kept(at, &mut played(7, Some("Mia"), None));
    let teo = kept(at, &mut played(8, Some("Teo"), Some(1)));
    let all = done(at, &["history"]);
    assert!(
        all.contains(&mia) && all.contains(&teo) && all.contains("not finished"),
        "{all}"
    );
    let of_mia = done(at, &["history", "--player", "mia"]);
    assert!(of_mia.contains(&mia) && !of_mia.contains(&teo), "{of_mia}");
    let found = done(at, &["history", "--search", "TEO"]);
    assert!(!found.contains(&mia) && found.contains(&teo), "{found}");
    let both = done(at, &["history", "--compare", &mia, &teo]);
    assert!(
        both.contains("Mia") && both.contains("Teo") && both.contains("level without you"),
        "{both}"
    );
    assert!(both.contains("choices that fit the situation"), "{both}");
    let table = at.join("all.csv");
    done(at, &["history", "--export", table.to_str().unwrap()]);
    assert_eq!(std::fs::read_to_string(&table).unwrap().lines().count(), 3);
    refused(at, &["history", "--delete", &mia], "--yes");
    done(at, &["history", "--delete", &mia, "--yes"]);
    assert!(!done(at, &["history"]).contains(&mia));
    refused(at, &["history", "--delete", &mia, "--yes"], "no play-through");
}

#[test]
fn how_choices_fitted_is_added_up_over_play_throughs() {
    let data = tempfile::tempdir().unwrap();
    let mut sessions = [played(7, Some("Mia"), None), played(8, Some("Mia"), None)];
    let profiles = [profile(&sessions[0]), profile(&sessions[1])];
    for session in &mut sessions {
        kept(data.path(), session);
    }
    kept(data.path(), &mut played(9, Some("Teo"), None));
    let said = done(data.path(), &["history", "--player", "Mia", "--fit"]);
    let [(one, of_one), (other, of_other)] = profiles.map(|profile| profile.fitted());
    assert!(of_one > 0 && of_other > 0);
    for line in [
        format!("{one} of {of_one}"),
        format!("{other} of {of_other}"),
        format!(
            "All together: {} of {} in 2 play-throughs.",
            one + other,
            of_one + of_other
        ),
    ] {
        assert!(said.contains(&line), "{line}: {said}");
    }
    refused(data.path(), &["history", "--fit", "--export", "all.csv"], "--export");
}

#[test]
fn who_plays_stands_in_the_first_line_and_journals_without_it_are_as_before() {
    let data = tempfile::tempdir().unwrap();
    let output = stepback(
        data.path(),
        &["play", "first_steps", "--text", "--seed", "5", "--player", "  Ada  "],
        "1\n",
    );
    assert!(output.status.success());
    let head = read(&data.path().join("plays/first_steps-5-1.journal"))
        .unwrap()
        .head()
        .clone();
    assert_eq!(head.player.as_deref(), Some("Ada"));
    let mut nobody = played(5, None, Some(0));
    assert!(!serde_json::to_string(&nobody.head()).unwrap().contains("player"));
    kept(data.path(), &mut nobody);
    refused(
        data.path(),
        &["play", "first_steps", "--text", "--player", " "],
        "at least one letter",
    );
}

#[test]
fn a_half_played_one_is_reported_and_says_so() {
    let data = tempfile::tempdir().unwrap();
    let id = kept(data.path(), &mut played(7, None, Some(1)));
    let file = data.path().join("report.html");
    let table = data.path().join("report.csv");
    let output = stepback(
        data.path(),
        &[
            "report",
            &id,
            "--html",
            file.to_str().unwrap(),
            "--csv",
            table.to_str().unwrap(),
        ],
        "",
    );
    assert!(output.status.success());
    assert!(String::from_utf8_lossy(&output.stderr).contains("isn't finished"));
    assert!(std::fs::read_to_string(file).unwrap().contains("isn’t finished"));
    assert!(table.exists());
}

/// A play-through of a scenario in a file of its own, which has changed since.
fn changed(data: &Path) -> (String, PathBuf) {
    let scenario = data.join("own.ron");
    let text = include_str!("../../worlds/small.ron");
    std::fs::write(&scenario, text).unwrap();
    let output = stepback(
        data,
        &["play", scenario.to_str().unwrap(), "--text", "--seed", "3"],
        "1\n1\n1\n1\n1\n1\n",
    );
    assert!(output.status.success());
    std::fs::write(&scenario, text.replace("patience: 60", "patience: 50")).unwrap();
    // What was played is not kept any more either, nor what it came to.
    std::fs::remove_dir_all(data.join("texts")).unwrap();
    for kept in ["figures", "record"] {
        std::fs::remove_file(data.join("plays/own-3-1").with_extension(kept)).unwrap_or_default();
    }
    ("own-3-1".to_owned(), scenario)
}

#[test]
fn a_scenario_that_has_changed_since_leaves_the_decisions() {
    let data = tempfile::tempdir().unwrap();
    let (id, scenario) = changed(data.path());
    for gone in [false, true] {
        if gone {
            std::fs::remove_file(&scenario).unwrap();
        }
        let (file, table) = (data.path().join("r.html"), data.path().join("r.csv"));
        let arguments = [
            "report",
            &id,
            "--html",
            file.to_str().unwrap(),
            "--csv",
            table.to_str().unwrap(),
        ];
        let output = stepback(data.path(), &arguments, "");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success() && said.contains("what still stands"), "{said}");
        assert!(
            std::fs::read_to_string(&file)
                .unwrap()
                .contains("Something has changed")
        );
        let rows = std::fs::read_to_string(&table).unwrap();
        assert!(rows.lines().count() > 3, "{rows}");
        assert!(done(data.path(), &["history"]).contains("cannot be played again"));
    }
    let file = data.path().join("r.json");
    refused(data.path(), &["report", &id, "--xapi", file.to_str().unwrap()], "own");
    assert!(!file.exists());
}

#[test]
fn what_cannot_be_done_is_said_in_a_sentence() {
    let data = tempfile::tempdir().unwrap();
    let at = data.path();
    let id = kept(at, &mut played(7, None, Some(1)));
    refused(at, &["report", &id], "--html");
    refused(at, &["report", "nothing", "--csv", "x.csv"], "nothing");
    refused(at, &["report", "no.journal", "--csv", "x.csv"], "there is no");
    refused(at, &["report", &id, "--html", at.to_str().unwrap()], "is a folder");
    refused(
        at,
        &["report", &id, "--html", at.join("no/such/r.html").to_str().unwrap()],
        "there is no",
    );
    refused(at, &["report", &id, "--lrs", "http://lrs.example/x"], "in the open");
    refused(
        at,
        &["report", &id, "--lrs", "https://me:hunter2@lrs.example"],
        "take it out",
    );
    refused(at, &["report", &id, "--lrs", "https://lrs.example"], "STEPBACK_LRS_KEY");
    refused(at, &["fork", &id, "--at", "99", "--choose", "1"], "no decision 99");
    refused(at, &["fork", &id, "--at", "1", "--choose", "44"], "no choice 44");
    refused(at, &["fork", &id, "--at", "1", "--by", "nobody"], "situational");
    refused(at, &["history", "--compare", &id, "nothing"], "nothing");
}

/// `--choose` takes the numbers of the screen: in a meeting those of a move, with gaps where one is over.
#[test]
fn a_fork_takes_a_move_of_a_meeting_by_its_number_on_the_screen() {
    let data = tempfile::tempdir().unwrap();
    let mut session = played(7, None, None);
    let is_beat = |one: &&stepback::session::DecisionEntry| matches!(one.answer, stepback::simulation::Answer::Beat(_));
    let at = session.decisions().iter().find(is_beat).unwrap().number;
    let id = kept(data.path(), &mut session);
    let number = at.to_string();
    let said = done(
        data.path(),
        &["fork", &id, "--at", &number, "--choose", "10", "--habit"],
    );
    let forked = said
        .split_whitespace()
        .find(|word| word.starts_with("first_steps-7-"))
        .unwrap();
    let table = done(data.path(), &["report", forked, "--csv", "-"]);
    let row = table
        .lines()
        .find(|line| line.contains("decide: the children fetch them"))
        .unwrap();
    assert!(row.contains(",10,"), "{row}");
    refused(
        data.path(),
        &["fork", &id, "--at", &number, "--choose", "11"],
        "from 1 to 10",
    );
}

/// Writing stops where a file may not grow further: what was there before is still there, whole.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_leaves_what_was_there() {
    let data = tempfile::tempdir().unwrap();
    let id = kept(data.path(), &mut played(7, None, None));
    let file = data.path().join("report.csv");
    std::fs::write(&file, "before").unwrap();
    // One block of 512 or 1024 bytes, and no signal when it is reached.
    let script = format!(
        "trap '' XFSZ; ulimit -f 1; exec {} report {id} --csv {} --data {}",
        env!("CARGO_BIN_EXE_stepback"),
        file.display(),
        data.path().display()
    );
    let output = Command::new("sh").args(["-c", &script]).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success() && said.contains("no space left"), "{said}");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "before");
}

#[test]
fn a_fork_is_kept_beside_the_first_and_played_to_its_end() {
    let data = tempfile::tempdir().unwrap();
    let mut session = played(7, Some("Mia"), None);
    let choice = session
        .decisions()
        .iter()
        .find(|one| matches!(one.answer, stepback::simulation::Answer::Choose(_)));
    let number = choice.unwrap().number.to_string();
    let id = kept(data.path(), &mut session);
    for how in [&["--by", "direct"][..], &["--habit"]] {
        let mut arguments = vec!["fork", &id, "--at", &number, "--choose", "2"];
        arguments.extend(how);
        let said = done(data.path(), &arguments);
        assert!(said.contains("Kept as first_steps-7-"), "{said}");
    }
    let all = done(data.path(), &["history", "--player", "Mia"]);
    assert_eq!(all.matches("first_steps-7-").count(), 3, "{all}");
    let by_hand = stepback(data.path(), &["fork", &id, "--at", &number, "--text"], "quit\n");
    assert!(by_hand.status.success());
}
