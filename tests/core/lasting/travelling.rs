//! A play-through as one file, and what belongs to it: whole or said not to be, put back where it is lost, and never half there.

use std::collections::BTreeSet;

use stepback::report::HistoryRecord;
use stepback::scenario::{Model, Scenario};
use stepback::session::{OpenJournal, Session, Store};

use super::*;

const SMALL: &str = include_str!("../../worlds/small.ron");
const ID: &str = "own-3-1";

fn played_to_the_end() -> Half {
    let half = Half::with(SMALL);
    half.play(&[], &"1\n".repeat(40));
    half
}

impl Half {
    fn plays(&self) -> BTreeSet<String> {
        names(&self.data.join("plays"))
    }

    fn texts(&self) -> BTreeSet<String> {
        names(&self.data.join("texts"))
    }

    fn lose_texts(&self) {
        fs::remove_dir_all(self.data.join("texts")).unwrap();
    }
}

fn names(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect()
}

#[test]
fn what_is_lost_of_a_play_through_is_put_back_by_importing_it_again() {
    let half = played_to_the_end();
    let file = half.data.join("whole.stepback");
    let file = file.to_str().unwrap();
    half.done(&["export", ID, file], "");
    let (plays, texts) = (half.plays(), half.texts());
    assert!(
        half.done(&["import", file], "")
            .contains("Was there already: own-3-1\n")
    );
    half.lose_texts();
    let record = half.data.join("plays/own-3-1.record");
    let kept = fs::read(&record).unwrap();
    fs::remove_file(&record).unwrap();
    fs::remove_file(record.with_extension("figures")).unwrap();
    let said = half.done(&["import", file], "");
    assert!(
        said.contains("Was there already: own-3-1. What was missing of it was put back"),
        "{said}"
    );
    assert_eq!((half.plays(), half.texts()), (plays, texts));
    // A damaged one is lost as well.
    fs::write(&record, &kept[..kept.len() / 2]).unwrap();
    assert!(half.done(&["import", file], "").contains("put back"));
    assert_eq!(fs::read(&record).unwrap(), kept);
}

#[test]
#[cfg(unix)]
fn an_import_that_is_killed_leaves_no_play_through_that_lacks_something() {
    let half = played_to_the_end();
    let file = half.data.join("whole.stepback");
    let file = file.to_str().unwrap();
    half.done(&["export", ID, file], "");
    let there = half.elsewhere();
    fs::create_dir_all(there.data.join("texts")).unwrap();
    for name in half.texts() {
        fs::copy(
            half.data.join("texts").join(&name),
            there.data.join("texts").join(&name),
        )
        .unwrap();
    }
    let size = |ending: &str| {
        let path = half.data.join("plays").join(format!("{ID}.{ending}"));
        fs::metadata(path).unwrap().len()
    };
    // Files of that size are the end of it: everything but the record is smaller.
    let blocks = size("record") / 2 / 512;
    assert!(size("journal").max(size("figures")) < 512 * blocks);
    let mut limited = std::process::Command::new("sh");
    limited
        .args(["-c", "ulimit -f \"$0\" && exec \"$@\"", &blocks.to_string()])
        .args([env!("CARGO_BIN_EXE_stepback"), "import", file, "--data"])
        .arg(&there.data);
    assert!(!run(limited, "").status.success());
    let left = there.plays();
    assert!(!left.iter().any(|name| name.ends_with(".journal")), "{left:?}");
    assert!(there.done(&["import", file], "").contains("Imported: own-3-1"));
    let kept: BTreeSet<String> = there
        .plays()
        .into_iter()
        .filter(|name| !name.starts_with('.'))
        .collect();
    assert_eq!(kept, half.plays());
}

#[test]
fn an_export_that_is_not_whole_says_so() {
    let half = played_to_the_end();
    half.lose_texts();
    let export = |name: &str| {
        let file = half.data.join(name);
        let output = half.run(&["export", ID, file.to_str().unwrap()], "");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        let bundle: serde_json::Value = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
        (
            output.status.success(),
            said,
            bundle["texts"].as_object().unwrap().len(),
        )
    };
    // Where it came from it is the same.
    let (whole, said, texts) = export("whole.stepback");
    assert!(whole && texts == 3, "{said}");
    half.edit(|text| text.replacen("effort: 2,", "effort: 3,", 1));
    let (whole, said, texts) = export("half.stepback");
    assert!(!whole && said.contains("not whole") && texts == 2, "{said}");
}

#[test]
fn texts_that_are_lost_are_kept_again_while_the_file_is_the_same() {
    let half = Half::with(SMALL);
    half.play(&[], "1\nquit\n");
    let texts = half.texts();
    half.lose_texts();
    assert!(half.done(&["resume", "--text", ID], "quit\n").contains("is lost"));
    assert_eq!(half.texts(), texts);
    assert!(!half.done(&["resume", "--text", ID], "quit\n").contains("is lost"));
}

#[test]
fn a_dash_is_the_standard_output_of_an_export_and_the_standard_input_of_an_import() {
    let half = Half::with(SMALL);
    half.play(&[], "1\nquit\n");
    let exported = half.run(&["export", ID, "-"], "");
    assert!(exported.status.success() && exported.stderr.is_empty());
    let there = half.elsewhere();
    let typed = String::from_utf8(exported.stdout).unwrap();
    assert!(there.done(&["import", "-"], &typed).contains("Imported: own-3-1"));
    assert_eq!(there.journal(ID), half.journal(ID));
    there.refused(&["import", "-"], "does not begin like one");
}

#[test]
fn importing_again_makes_no_more_copies_where_the_id_is_another_s() {
    let half = Half::with(SMALL);
    half.play(&[], "1\n1\nquit\n");
    let file = half.data.join("monday.stepback");
    let file = file.to_str().unwrap();
    half.done(&["export", ID, file], "");
    let there = half.elsewhere();
    there.play(&[], "1\nquit\n");
    assert!(there.done(&["import", file], "").contains("Imported: own-3-2"));
    for _ in 0..2 {
        assert!(there.done(&["import", file], "").contains("Was there already: own-3-2"));
    }
}

#[test]
fn what_a_leader_has_played_to_its_end_is_kept_as_what_a_person_has() {
    let half = Half::with(SMALL);
    half.play(&[], "1\n1\nquit\n");
    half.done(&["fork", ID, "--at", "1", "--habit"], "");
    half.done(&["fork", ID, "--at", "1", "--by", "direct"], "");
    let scenario = half.scenario.to_str().unwrap();
    half.done(&["sweep", scenario, "--replay", "direct:4"], "");
    for id in ["own-3-2", "own-3-3", "own-4-1"] {
        for ending in ["figures", "record"] {
            assert!(half.plays().contains(&format!("{id}.{ending}")), "{id}.{ending}");
        }
    }
    half.lose_texts();
    fs::remove_file(&half.scenario).unwrap();
    let report = half.done(&["report", "own-3-2", "--html", "-"], "");
    assert!(report.contains("A short week"));
}

#[test]
fn a_finished_play_through_that_cannot_be_written_is_looked_back_on() {
    let half = played_to_the_end();
    let journal = half.data.join("plays/own-3-1.journal");
    let held = OpenJournal::open(&journal).unwrap();
    let before = half.journal(ID);
    let said = half.done(&["resume", "--text", ID], "");
    assert!(
        said.contains("You can look back on it") && said.contains("The end."),
        "{said}"
    );
    assert_eq!(half.journal(ID), before);
    drop(held);
    // One that is not over is another's to go on with.
    half.play(&[], "1\nquit\n");
    let held = OpenJournal::open(&half.data.join("plays/own-3-2.journal")).unwrap();
    half.refused(&["resume", "--text", "own-3-2"], "another window or program");
    drop(held);
}

#[test]
fn every_list_counts_the_same_decisions() {
    let half = played_to_the_end();
    let store = Store::in_data(&half.data);
    let counted = store.plays().unwrap()[0].decisions;
    let row = HistoryRecord::read(&store.find(ID).unwrap(), &Model::shipped()).unwrap();
    assert_eq!(row.summary.decisions, counted);
    assert!(half.done(&["plays"], "").contains(&format!("over, {counted} decision")));
}

#[test]
fn a_name_of_a_player_stays_in_its_line() {
    let half = Half::with(SMALL);
    let store = Store::in_data(&half.data);
    for name in ["Ana\nBen\r\n\u{7}Zoe".to_owned(), "x".repeat(20_000)] {
        let mut session = Session::start(Scenario::load(&half.scenario).unwrap(), 3).played_by(Some(name));
        session.keep(&store).unwrap();
    }
    let listed = half.done(&["history"], "");
    assert!(listed.contains("Ana Ben Zoe"), "{listed}");
    assert!(listed.lines().all(|line| line.chars().count() < 400), "{listed}");
}

#[test]
#[cfg(unix)]
fn only_its_owner_looks_into_a_data_folder() {
    use std::os::unix::fs::PermissionsExt;
    let half = Half::with(SMALL);
    half.play(&[], "1\nquit\n");
    for folder in [half.data.clone(), half.data.join("plays"), half.data.join("texts")] {
        let mode = fs::metadata(&folder).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700, "{}", folder.display());
    }
}

#[test]
fn what_killed_writes_have_left_among_the_texts_is_removed_when_it_is_old() {
    let half = Half::with(SMALL);
    half.play(&[], "1\nquit\n");
    let [old, young] = [".stepback-old", ".stepback-young"].map(|name| half.data.join("texts").join(name));
    for path in [&old, &young] {
        fs::write(path, "half").unwrap();
    }
    let file = fs::File::options().write(true).open(&old).unwrap();
    file.set_modified(std::time::SystemTime::UNIX_EPOCH).unwrap();
    half.play(&[], "1\nquit\n");
    assert!(!old.exists() && young.exists());
}

#[test]
fn damage_in_the_first_line_is_not_told_to_be_salvaged() {
    let half = Half::with(SMALL);
    half.play(&[], "1\nquit\n");
    let path = half.data.join("plays/own-3-1.journal");
    let mut bytes = fs::read(&path).unwrap();
    bytes[40] ^= 1;
    fs::write(&path, bytes).unwrap();
    for arguments in [&["resume", "--text", ID][..], &["resume", "--text", ID, "--salvage"]] {
        half.refused(arguments, "start anew with `stepback play`");
        let said = String::from_utf8_lossy(&half.run(arguments, "").stderr).into_owned();
        assert!(!said.contains("--salvage"), "{said}");
    }
}
