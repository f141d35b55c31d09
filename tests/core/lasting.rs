//! A play-through outlives an edit of what it was begun with: at the real program, half played, the file changed in every
//! way that decides nothing and in some that do, both ways of going on.
#![expect(clippy::disallowed_methods, reason = "starts the real program on files made for it")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use tempfile::TempDir;

use crate::program::{command, run};

mod carrying;
mod records;
mod travelling;

/// A folder with a scenario of one's own and a play-through of it that was left half-way.
struct Half {
    _folder: TempDir,
    scenario: PathBuf,
    data: PathBuf,
}

const TITLE: &str = "title: \"Thirty Small Bicycles\"";
const MENDED: &str = "title: \"Thirty Small Bicycles, Mended\"";

fn shipped() -> String {
    fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/first_steps.ron"))
        .unwrap()
        .replace("\r\n", "\n")
}

fn half_played() -> Half {
    let half = Half::with(&shipped());
    half.play(&[], &"1\n".repeat(11));
    half
}

impl Half {
    /// A scenario that nobody has played yet.
    fn with(text: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let scenario = folder.path().join("own.ron");
        let data = folder.path().join("data");
        fs::write(&scenario, text).unwrap();
        Self {
            _folder: folder,
            scenario,
            data,
        }
    }

    /// Plays it from the first day, as `own-3-1`.
    fn play(&self, more: &[&str], typed: &str) {
        let play = ["play", "--text", self.scenario.to_str().unwrap(), "--seed", "3"];
        self.done(&[&play, more].concat(), typed);
    }

    /// The same in another data folder.
    fn elsewhere(&self) -> Self {
        Self {
            _folder: tempfile::tempdir().unwrap(),
            scenario: self.scenario.clone(),
            data: self.data.join("elsewhere"),
        }
    }

    fn run(&self, arguments: &[&str], typed: &str) -> Output {
        let mut command = command(arguments);
        command.arg("--data").arg(&self.data);
        run(command, typed)
    }

    /// What is written on both outputs by a command that succeeds.
    #[track_caller]
    fn done(&self, arguments: &[&str], typed: &str) -> String {
        let output = self.run(arguments, typed);
        let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{arguments:?}: {said}");
        said
    }

    #[track_caller]
    fn refused(&self, arguments: &[&str], part: &str) {
        let output = self.run(arguments, "");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success() && said.contains(part), "{arguments:?}: {said}");
        assert!(!said.contains("panicked"), "{said}");
    }

    fn journal(&self, id: &str) -> String {
        fs::read_to_string(self.data.join("plays").join(format!("{id}.journal"))).unwrap()
    }

    fn edit(&self, change: impl Fn(&str) -> String) {
        let text = fs::read_to_string(&self.scenario).unwrap();
        let changed = change(&text);
        assert_ne!(changed, text, "the edit changes nothing");
        fs::write(&self.scenario, changed).unwrap();
    }

    /// Resumes, forks, reports and lists; returns what resuming said.
    #[track_caller]
    fn everything_works(&self) -> String {
        let before = self.journal("own-3-1");
        let resumed = self.done(&["resume", "--text", "own-3-1"], "1\n1\n");
        let after = self.journal("own-3-1");
        assert!(after.starts_with(&before) && after.len() > before.len(), "{resumed}");
        self.done(&["fork", "own-3-1", "--at", "1", "--habit"], "");
        let html = self.data.join("report.html");
        let csv = self.data.join("report.csv");
        let (html, csv) = (html.to_str().unwrap(), csv.to_str().unwrap());
        self.done(&["report", "own-3-1", "--html", html, "--csv", csv], "");
        assert!(
            fs::read_to_string(csv).unwrap().contains("level"),
            "the states are in it"
        );
        let listed = self.done(&["history"], "");
        assert!(
            listed.contains("own-3-1") && !listed.contains("cannot be played again"),
            "{listed}"
        );
        resumed
    }
}

fn reformatted(text: &str) -> String {
    format!(
        "// mine\n\n{}\n",
        text.replace(":\t", ": ").replace("\n    ", "\n\n\t  ")
    )
}

#[test]
fn comments_white_space_line_ends_and_a_byte_order_mark_change_nothing() {
    let half = half_played();
    half.edit(reformatted);
    let said = half.everything_works();
    assert!(!said.contains("has changed"), "{said}");
    half.edit(|text| format!("\u{FEFF}{}", text.replace('\n', "\r\n")));
    let said = half.everything_works();
    assert!(!said.contains("has changed"), "{said}");
}

#[test]
fn a_mended_title_is_said_and_it_goes_on_as_it_was_played() {
    let half = half_played();
    half.edit(|text| text.replacen(TITLE, MENDED, 1));
    let said = half.everything_works();
    assert!(
        said.contains("has changed since it was started: the wording of the scenario"),
        "{said}"
    );
    assert!(!said.contains("Bicycles, Mended"), "{said}");
    let other_way = "stepback resume own-3-1 --text --carry-over --data ";
    assert!(said.contains(other_way), "{said}");
}

#[test]
fn a_mended_title_is_taken_over_with_every_answer() {
    let half = half_played();
    half.edit(|text| text.replacen(TITLE, MENDED, 1));
    let before = half.journal("own-3-1");
    let said = half.done(&["resume", "--text", "own-3-1", "--carry-over"], "1\n1\n");
    assert!(said.contains("Bicycles, Mended"), "{said}");
    assert!(
        said.contains("decisions still stand") && !said.contains("they don’t"),
        "{said}"
    );
    assert_eq!(half.journal("own-3-1"), before, "the old one stays as it is");
    assert!(half.journal("own-3-2").lines().count() > before.lines().count());
    // The new one is as of now: nothing has changed since.
    let said = half.done(&["resume", "--text", "own-3-2"], "1\n");
    assert!(!said.contains("has changed"), "{said}");
}

#[test]
fn every_command_counts_the_same_decisions() {
    let half = half_played();
    half.done(&["resume", "--text", "own-3-1"], "1\n");
    let csv = half.done(&["report", "own-3-1", "--csv", "-"], "");
    let rows = csv.lines().filter(|line| line.starts_with("own-3-1,")).count();
    assert!(half.journal("own-3-1").contains("Continue"), "reading on is among them");
    half.refused(&["fork", "own-3-1", "--at", "99"], &format!("from 1 to {rows},"));
    half.refused(
        &["fork", "own-3-1", "--at", &(rows + 1).to_string()],
        "there is no decision",
    );
    half.done(&["fork", "own-3-1", "--at", &rows.to_string(), "--habit"], "");
    let counted = format!("{rows} decisions so far");
    assert!(half.done(&["plays"], "").contains(&counted));
    let exported = half.done(&["history", "--export", "-", "--search", "own-3-1"], "");
    assert!(exported.contains(&format!(",{rows},")), "{exported}");
}

#[cfg(unix)]
#[test]
fn the_command_that_a_fork_ends_with_lays_it_beside_the_other() {
    let half = half_played();
    let path = half.data.join("plays").join("own-3-1.journal");
    for (journal, new) in [("own-3", "own-3-1 own-3-2"), (path.to_str().unwrap(), "own-3-3")] {
        let said = half.done(&["fork", journal, "--at", "2", "--habit"], "");
        let printed = said
            .split('`')
            .find(|part| part.starts_with("stepback history --compare "));
        let printed = printed.unwrap_or_else(|| panic!("{said}"));
        assert!(printed.contains(new), "{printed}");
        let mut shell = std::process::Command::new("sh");
        let called = printed.replacen("stepback", env!("CARGO_BIN_EXE_stepback"), 1);
        shell.args(["-c", &called]).env("LC_ALL", "C");
        let output = run(shell, "");
        assert!(
            output.status.success(),
            "{printed}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
}

#[test]
fn a_file_that_was_moved_or_is_gone_is_not_needed() {
    let half = half_played();
    fs::rename(&half.scenario, half.scenario.with_file_name("elsewhere.ron")).unwrap();
    let said = half.everything_works();
    assert!(
        said.contains("another folder or computer") && said.contains("It carries on as it was played"),
        "{said}"
    );
    assert!(!said.contains("spelling") && !said.contains("--carry-over"), "{said}");
    half.refused(&["resume", "--text", "own-3-1", "--carry-over"], "own.ron");
}

#[test]
fn other_rules_part_where_the_answers_do_not_stand_any_more() {
    let half = half_played();
    half.edit(|text| text.replacen(r#"id: "own_stand""#, r#"id: "own_bench""#, 1));
    let said = half.everything_works();
    assert!(
        said.contains("has changed since it was started: the scenario"),
        "{said}"
    );
    let said = half.done(&["fork", "own-3-1", "--at", "1", "--habit", "--carry-over"], "");
    assert!(
        said.contains(
            "1 of 11 decisions still stand. From Tuesday, week 1 on they don’t: the choice “own_stand” is gone"
        ),
        "{said}"
    );
    let said = half.done(&["resume", "--text", "own-3-1", "--carry-over"], "1\n");
    assert!(said.contains("the choice “own_stand”"), "{said}");
}

#[test]
fn a_store_of_texts_that_is_lost_costs_nothing_while_the_file_means_the_same() {
    let half = half_played();
    fs::remove_dir_all(half.data.join("texts")).unwrap();
    half.edit(reformatted);
    let said = half.everything_works();
    assert!(said.contains("The scenario it kept is lost"), "{said}");
    half.edit(|text| text.replacen(TITLE, MENDED, 1));
    let said = half.everything_works();
    assert!(said.contains("It shows the current wording"), "{said}");
    half.edit(|text| text.replacen("weeks: ", "weeks: 1", 1));
    // It was played to its end meanwhile, and is shown as it was kept then.
    let said = half.done(&["resume", "--text", "own-3-1"], "");
    assert!(
        said.contains("--carry-over") && said.contains("saved when it ended"),
        "{said}"
    );
    fs::remove_file(half.data.join("plays").join("own-3-1.record")).unwrap();
    half.refused(&["resume", "--text", "own-3-1"], "--carry-over");
    half.done(&["resume", "--text", "own-3-1", "--carry-over"], "1\n");
}

#[test]
fn a_damaged_text_is_said_and_the_file_is_used() {
    let half = half_played();
    for entry in fs::read_dir(half.data.join("texts")).unwrap() {
        let path = entry.unwrap().path();
        let mut text = fs::read(&path).unwrap();
        text[10] ^= 1;
        fs::write(&path, text).unwrap();
    }
    let said = half.everything_works();
    assert!(said.contains("is not what was kept there"), "{said}");
}

#[test]
fn a_play_through_travels_as_one_file() {
    let half = half_played();
    let file = half.data.join("monday.stepback");
    let file = file.to_str().unwrap();
    half.done(&["export", "own-3-1", file], "");
    half.refused(&["export", "own-3-1", file], "already");
    fs::remove_file(&half.scenario).unwrap();
    let there = Half {
        data: half.data.join("other"),
        scenario: half.scenario.clone(),
        _folder: tempfile::tempdir().unwrap(),
    };
    assert!(there.done(&["import", file], "").contains("Imported: own-3-1"));
    assert!(there.done(&["import", file], "").contains("Was there already: own-3-1"));
    assert_eq!(there.journal("own-3-1"), half.journal("own-3-1"));
    there.everything_works();
    assert!(
        there.done(&["import", file], "").contains("Imported: own-3-"),
        "it was played on since"
    );

    let mut bytes = fs::read(file).unwrap();
    let at = bytes.windows(8).position(|part| part == b"decision").unwrap();
    bytes[at + 30] ^= 1;
    let damaged = half.data.join("damaged.stepback");
    fs::write(&damaged, bytes).unwrap();
    there.refused(&["import", damaged.to_str().unwrap()], "damaged.stepback");
    there.refused(
        &[
            "import",
            Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("README.md")
                .to_str()
                .unwrap(),
        ],
        "README.md",
    );
}

#[test]
fn a_finished_play_through_keeps_its_figures_whatever_becomes_of_the_rest() {
    let half = half_played();
    half.done(&["resume", "--text", "own-3-1"], &"1\n".repeat(60));
    let path = half.data.join("plays").join("own-3-1.figures");
    // The record has them too.
    fs::remove_file(path.with_extension("record")).unwrap();
    let kept = fs::read_to_string(&path).unwrap();
    let (listed, fit) = (half.done(&["history"], ""), half.done(&["history", "--fit"], ""));
    assert_eq!(
        fs::read_to_string(&path).unwrap(),
        kept,
        "made at its end, not when it was listed"
    );
    // Without them it is played again, and comes to the same.
    fs::remove_file(&path).unwrap();
    assert_eq!(half.done(&["history"], ""), listed);
    assert_eq!(fs::read_to_string(&path).unwrap(), kept);
    // It cannot be played again any more, and still has its figures.
    fs::remove_dir_all(half.data.join("texts")).unwrap();
    fs::remove_file(&half.scenario).unwrap();
    assert_eq!(half.done(&["history"], ""), listed);
    assert_eq!(half.done(&["history", "--fit"], ""), fit);
    assert!(
        half.done(&["history", "--compare", "own-3-1", "own-3-1"], "")
            .contains("choices that fit the situation")
    );
    // Figures of other lines are not used.
    fs::write(&path, kept.replace("\"journal\":\"", "\"journal\":\"0")).unwrap();
    assert!(half.done(&["history"], "").contains("cannot be played again"));
}

#[test]
fn damage_in_the_middle_is_named_and_what_stands_before_it_goes_on() {
    let half = half_played();
    let path = half.data.join("plays").join("own-3-1.journal");
    let mut bytes = fs::read(&path).unwrap();
    let fifth = bytes
        .iter()
        .enumerate()
        .filter(|(_, byte)| **byte == b'\n')
        .nth(4)
        .unwrap()
        .0;
    bytes[fifth + 20] ^= 1;
    fs::write(&path, &bytes).unwrap();
    half.refused(&["resume", "--text"], "line 6");
    half.refused(&["resume", "--text", "own-3-1"], "--salvage");
    let said = half.done(&["resume", "--text", "own-3-1", "--salvage"], "1\n");
    assert!(said.contains("line 6") && said.contains("Saved: own-3-2"), "{said}");
    assert_eq!(fs::read(&path).unwrap(), bytes);
    assert!(half.journal("own-3-2").lines().count() > 5);
}

#[test]
fn nothing_is_deleted_by_less_than_a_whole_id() {
    let half = half_played();
    half.refused(&["history", "--delete", "", "--yes"], "empty");
    half.refused(&["history", "--delete", "own", "--yes"], "own-3-1");
    half.refused(&["report", "", "--csv", "x.csv"], "empty");
    half.refused(&["export", "", "x.stepback"], "empty");
    half.journal("own-3-1");
    half.done(&["history", "--delete", "own-3-1", "--yes"], "");
}
