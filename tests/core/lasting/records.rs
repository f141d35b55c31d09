//! A finished play-through keeps its report: whatever becomes of the simulation, the scenario and the texts.

use stepback::session::{SIMULATION, sealed, unsealed};

use super::*;
use crate::journals::versions::sealed_anew;

const ID: &str = "own-3-1";

/// A play-through of a scenario of one's own, played to its end.
fn whole() -> Half {
    let half = half_played();
    half.done(&["resume", "--text", ID], &"1\n".repeat(60));
    half
}

/// Everything that is told of a play-through: the page, the table, the statements, the debrief in the terminal, the history.
#[derive(Debug, PartialEq)]
struct Told {
    html: String,
    csv: String,
    xapi: String,
    debrief: String,
    history: String,
    fit: String,
}

impl Half {
    fn beside(&self, ending: &str) -> PathBuf {
        self.data.join("plays").join(format!("{ID}.{ending}"))
    }

    /// What a command writes on the standard output, and on the standard error.
    #[track_caller]
    fn both(&self, arguments: &[&str]) -> (String, String) {
        let output = self.run(arguments, "");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let said = (text(&output.stdout), text(&output.stderr));
        assert!(
            output.status.success() && !said.1.contains("panicked"),
            "{arguments:?}: {said:?}"
        );
        said
    }

    #[track_caller]
    fn told(&self) -> (Told, String) {
        let mut said = String::new();
        let mut out = |arguments: &[&str]| {
            let (out, err) = self.both(arguments);
            said.push_str(&err);
            out
        };
        let told = Told {
            html: out(&["report", ID, "--html", "-"]),
            csv: out(&["report", ID, "--csv", "-"]),
            xapi: out(&["report", ID, "--xapi", "-"]),
            debrief: out(&["resume", "--text", ID]),
            history: out(&["history"]),
            fit: out(&["history", "--fit"]),
        };
        let (_, debrief) = told
            .debrief
            .split_once("Working out what would have happened otherwise.")
            .unwrap();
        // Both futures of a turning point are played, which needs the play-through itself. A tip is not kept, and where a control stood there is no empty line.
        let (debrief, _) = debrief.split_once("\nWhat if … · ").unwrap_or((debrief, ""));
        let debrief = debrief.trim_end().trim_end_matches("The end.").trim_end();
        let debrief = without_paragraph(debrief, "* Tip:");
        let [html, debrief] = [&told.html, &debrief].map(|text| without_empty_lines(text));
        (Told { html, debrief, ..told }, said)
    }

    /// Makes the journal one that was begun with another version of the simulation, and what stands beside it of that journal.
    fn of_another_simulation(&self) {
        let before = self.journal(ID);
        let now = sealed_anew(&before, |line| {
            line.replacen(&format!("\"simulation\":{SIMULATION}"), "\"simulation\":99", 1)
        });
        let sum = |journal: &str| {
            let (_, sum) = journal.trim_end().rsplit_once("\"sum\":\"").unwrap();
            sum.trim_end_matches("\"}").to_owned()
        };
        let (old, new) = (sum(&before), sum(&now));
        fs::write(self.beside("journal"), &now).unwrap();
        let figures = fs::read_to_string(self.beside("figures")).unwrap();
        fs::write(self.beside("figures"), figures.replace(&old, &new)).unwrap();
        let record = unsealed(&fs::read(self.beside("record")).unwrap()).unwrap();
        let record = String::from_utf8(record).unwrap().replace(&old, &new);
        fs::write(self.beside("record"), sealed(&record)).unwrap();
    }

    fn lose_what_it_was_begun_with(&self) {
        fs::remove_dir_all(self.data.join("texts")).unwrap();
        fs::remove_file(&self.scenario).unwrap();
    }
}

fn without_empty_lines(text: &str) -> String {
    let written = text.lines().filter(|line| !line.is_empty());
    written.flat_map(|line| [line, "\n"]).collect()
}

fn without_paragraph(text: &str, beginning: &str) -> String {
    let kept = text
        .split("\n\n")
        .filter(|paragraph| !paragraph.trim_start().starts_with(beginning));
    kept.collect::<Vec<_>>().join("\n\n")
}

#[test]
fn a_finished_play_through_outlives_its_simulation_its_texts_and_its_scenario() {
    let half = whole();
    assert!(
        half.beside("record").exists(),
        "it is kept when it ends, not when a report is asked for"
    );
    let (before, said) = half.told();
    assert!(!said.contains("another version"), "{said}");
    assert!(before.html.contains("Thirty Small Bicycles") && before.csv.lines().count() > 10);

    half.of_another_simulation();
    let (told, said) = half.told();
    assert_eq!(told, before);
    assert!(
        said.contains("It was played with another version of the simulation"),
        "{said}"
    );
    assert!(
        said.contains("Played with another version of the simulation, so listed as they ended: own-3-1"),
        "{said}"
    );

    half.lose_what_it_was_begun_with();
    let (told, said) = half.told();
    assert_eq!(told, before);
    assert!(said.contains("another version of the simulation"), "{said}");
    // Its record has its figures too.
    fs::remove_file(half.beside("figures")).unwrap();
    assert_eq!(half.told().0, before);
}

#[test]
fn a_finished_play_through_is_shown_as_it_was_kept_where_it_cannot_be_played_again() {
    let half = whole();
    let (before, _) = half.told();
    half.lose_what_it_was_begun_with();
    let (told, said) = half.told();
    assert_eq!(told, before);
    assert!(
        said.contains("can’t be played again") && said.contains("saved when it ended"),
        "{said}"
    );
}

#[test]
fn a_damaged_record_is_said_and_the_play_through_is_played_again() {
    let half = whole();
    let (before, _) = half.told();
    let path = half.beside("record");
    let kept = fs::read(&path).unwrap();
    let mut damaged = kept.clone();
    let middle = damaged.len() / 2;
    damaged[middle] ^= 1;
    let cut = kept[..middle].to_vec();
    let newer = sealed(&String::from_utf8(unsealed(&kept).unwrap()).unwrap().replacen(
        "\"record\":1",
        "\"record\":7",
        1,
    ));
    for (bytes, why) in [
        (damaged, "is not what was written there"),
        (cut, "is not what was written there"),
        (newer.into_bytes(), "is of format 7, and this program reads format 1"),
    ] {
        fs::write(&path, bytes).unwrap();
        let (csv, said) = half.both(&["report", ID, "--csv", "-"]);
        assert_eq!(csv, before.csv);
        assert!(said.contains(why) && said.contains("it is played again."), "{said}");
    }
    // A report with a debrief keeps it anew.
    half.both(&["report", ID, "--html", "-"]);
    assert_eq!(fs::read(&path).unwrap(), kept);
    // Where it cannot be played again either, the decisions are still there.
    fs::write(&path, b"{").unwrap();
    half.lose_what_it_was_begun_with();
    let (html, said) = half.both(&["report", ID, "--html", "-"]);
    assert!(
        said.contains("is not what was written there") && said.contains("The report holds what still stands"),
        "{said}"
    );
    assert!(html.contains("What was decided"));
}

#[test]
fn a_record_travels_with_its_play_through() {
    let half = whole();
    let (before, _) = half.told();
    let file = half.data.join("whole.stepback");
    half.done(&["export", ID, file.to_str().unwrap()], "");
    let there = Half {
        data: half.data.join("other"),
        scenario: half.scenario.clone(),
        _folder: tempfile::tempdir().unwrap(),
    };
    there.done(&["import", file.to_str().unwrap()], "");
    there.lose_what_it_was_begun_with();
    assert_eq!(there.told().0, before);
}

#[test]
#[cfg(unix)]
fn a_data_folder_may_have_a_name_that_is_no_text() {
    use std::os::unix::ffi::OsStrExt as _;
    let folder = tempfile::tempdir().unwrap();
    let scenario = folder.path().join("own.ron");
    fs::write(&scenario, shipped()).unwrap();
    let half = Half {
        data: folder.path().join(std::ffi::OsStr::from_bytes(b"d\xffta")),
        scenario,
        _folder: folder,
    };
    let path = half.scenario.to_str().unwrap().to_owned();
    let left = half.done(&["play", "--text", &path, "--seed", "3"], &"1\n".repeat(12));
    assert!(left.contains("resume"), "{left}");
    half.done(&["resume", "--text", ID], &"1\n".repeat(60));
    assert!(half.beside("record").exists() && half.data.join("texts").exists());
    half.lose_what_it_was_begun_with();
    assert!(half.told().0.history.contains(ID));
    half.done(&["history", "--delete", ID, "--yes"], "");
    assert!(!half.beside("journal").exists() && !half.beside("record").exists());
}

#[test]
fn texts_go_with_the_last_play_through_that_names_them() {
    let half = half_played();
    let texts = || fs::read_dir(half.data.join("texts")).map_or(0, Iterator::count);
    assert_eq!(texts(), 3, "scenario, standard moments, model");
    half.edit(|text| text.replacen(TITLE, MENDED, 1));
    half.done(&["resume", "--text", ID, "--carry-over"], "1\n");
    assert_eq!(texts(), 4, "only the scenario is another");
    half.done(&["history", "--delete", ID, "--yes"], "");
    assert_eq!(texts(), 3);
    fs::remove_file(&half.scenario).unwrap();
    half.done(&["resume", "--text", "own-3-2"], "1\n");
    half.done(&["fork", "own-3-2", "--at", "1", "--habit"], "");
    // Nobody knows what a journal names that cannot be read.
    let unread = half.data.join("plays").join("own-3-9.journal");
    fs::write(&unread, "{\"stepback\":2,\"scen\n").unwrap();
    half.done(&["history", "--delete", "own-3-2", "--yes"], "");
    half.done(&["history", "--delete", "own-3-3", "--yes"], "");
    assert_eq!(texts(), 3);
    fs::remove_file(&unread).unwrap();
    fs::write(&half.scenario, shipped()).unwrap();
    let path = half.scenario.to_str().unwrap();
    half.done(&["play", "--text", path, "--seed", "4"], "1\n");
    half.done(&["history", "--delete", "own-4-1", "--yes"], "");
    assert_eq!(texts(), 0);
}
