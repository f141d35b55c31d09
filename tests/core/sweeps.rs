//! A sweep gives the same bytes however it was played: at once, in shards, on one thread or two, after an interruption.
//! What does not belong together is refused with a sentence.
#![expect(
    clippy::disallowed_methods,
    reason = "reads, damages and takes away files that sweeps have written, and starts the real program"
)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Arc;

use stepback::ensemble::ReferenceLeader::{self, Absent, Direct, Rescue, Situational};
use stepback::ensemble::sweep::{self, Shard, Sweep, SweepError, Swept, merge};
use stepback::ensemble::{ConstantPolicy, Measure, PolicyFactory, WorldSetup, play};
use stepback::insight::Lesson;
use stepback::scenario::{Model, Scenario, Stance};

use crate::worlds::world_of;

const FILES: [&str; 5] = ["manifest.json", "runs.csv", "runs.jsonl", "summary.csv", "summary.json"];

fn small() -> Sweep {
    Sweep::of(Scenario::load(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/worlds/small.ron")).unwrap())
}

/// Larger than one part of 256 runs, and no multiple of anything.
fn middling() -> Sweep {
    small()
        .leaders([Direct, Absent, ReferenceLeader::Random])
        .runs(601)
        .seed(40)
}

/// Every file of a folder, with its bytes.
fn bytes(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap())
        .map(|entry| {
            let name = entry.file_name().into_string().unwrap();
            (name, std::fs::read(entry.path()).unwrap())
        })
        .collect();
    files.sort();
    files
}

#[track_caller]
fn same(one: &Path, two: &Path) {
    let (one, two) = (bytes(one), bytes(two));
    let names: Vec<&str> = one.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, FILES);
    for ((name, one), (other, two)) in one.iter().zip(&two) {
        assert_eq!(name, other);
        assert!(one == two, "{name} differs");
    }
    assert_eq!(one.len(), two.len());
}

fn keep(sweep: &Sweep, folder: &Path) -> Swept {
    sweep.keep(folder, |_, _| {}).unwrap()
}

#[test]
fn one_thread_and_two_give_the_same_bytes() {
    let data = tempfile::tempdir().unwrap();
    let (one, two) = (data.path().join("one"), data.path().join("two"));
    let on_one = keep(&middling().threads(1), &one);
    let on_two = keep(&middling().threads(2), &two);
    same(&one, &two);
    assert_eq!(on_one, on_two);
    assert_eq!(middling().threads(3).play().unwrap().tally, on_one.tally);
}

#[test]
fn shards_merged_give_the_bytes_of_the_whole() {
    let data = tempfile::tempdir().unwrap();
    let whole = data.path().join("whole");
    keep(&middling(), &whole);
    let shards: Vec<PathBuf> = (1..=3)
        .map(|part| {
            let folder = data.path().join(format!("shard-{part}"));
            keep(&middling().shard(Shard { part, of: 3 }), &folder);
            folder
        })
        .collect();
    let merged = data.path().join("merged");
    let backwards: Vec<PathBuf> = shards.iter().rev().cloned().collect();
    merge(&backwards, &merged).unwrap();
    same(&whole, &merged);
    // Once more, and after it was broken off before its last file.
    assert_eq!(merge(&shards, &merged).unwrap().found, 601);
    std::fs::remove_file(merged.join("manifest.json")).unwrap();
    std::fs::create_dir(merged.join("parts")).unwrap();
    std::fs::copy(whole.join("manifest.json"), merged.join("parts/manifest.json")).unwrap();
    merge(&shards, &merged).unwrap();
    same(&whole, &merged);
}

#[test]
fn a_shard_that_was_edited_after_it_was_done_is_not_merged() {
    let data = tempfile::tempdir().unwrap();
    let shards: Vec<_> = (1..=2)
        .map(|part| {
            let folder = data.path().join(format!("shard-{part}"));
            keep(&middling().shard(Shard { part, of: 2 }), &folder);
            folder
        })
        .collect();
    let path = shards[1].join("runs.csv");
    let rows = std::fs::read_to_string(&path).unwrap();
    // Two rows of one leader change places, all but the run and the seed in which they differ: each could have been written.
    let lines: Vec<Vec<&str>> = rows.lines().skip(1).map(|line| line.split(',').collect()).collect();
    let (one, other) = (
        &lines[0],
        lines
            .iter()
            .skip(3)
            .step_by(3)
            .find(|line| line[5..] != lines[0][5..])
            .unwrap(),
    );
    let differs = (0..one.len())
        .filter(|at| one[*at] != other[*at] && *at > 3)
        .max()
        .unwrap();
    let mut edited = one.clone();
    edited[differs] = other[differs];
    std::fs::write(&path, rows.replacen(&one.join(","), &edited.join(","), 1)).unwrap();
    let merged = data.path().join("merged");
    let refused = merge(&shards, &merged).unwrap_err();
    assert!(
        matches!(refused, SweepError::Edited(_) | SweepError::Damaged { .. }),
        "{refused}"
    );
    assert!(!merged.join("manifest.json").exists());
    std::fs::write(&path, rows).unwrap();
    merge(&shards, &merged).unwrap();
}

#[test]
fn a_sweep_that_was_broken_off_goes_on_and_gives_the_same_bytes() {
    let data = tempfile::tempdir().unwrap();
    let whole = data.path().join("whole");
    keep(&middling(), &whole);
    let broken = data.path().join("broken");
    // Nothing ends a process as surely as a signal: the real program is killed while it plays.
    let scenario = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/worlds/small.ron");
    let mut child = Command::new(env!("CARGO_BIN_EXE_stepback"))
        .args([
            "sweep",
            scenario,
            "--leaders",
            "direct,absent,random",
            "--runs",
            "601",
            "--seed",
            "40",
            "--out",
        ])
        .arg(&broken)
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .spawn()
        .unwrap();
    while !broken.join("parts/part-0000000.csv").exists() && child.try_wait().unwrap().is_none() {
        std::thread::yield_now();
    }
    child.kill().unwrap();
    child.wait().unwrap();
    let swept = keep(&middling(), &broken);
    assert!(swept.found >= 256, "nothing of it was kept");
    same(&whole, &broken);
    // Once more: all of it is there.
    assert_eq!(keep(&middling(), &broken).found, 601);
    same(&whole, &broken);
}

#[test]
fn a_sweep_broken_off_at_any_place_goes_on() {
    let data = tempfile::tempdir().unwrap();
    let whole = data.path().join("whole");
    keep(&middling(), &whole);
    let manifest = std::fs::read(whole.join("manifest.json")).unwrap();
    let rows = std::fs::read_to_string(whole.join("runs.csv")).unwrap();
    let parts: Vec<String> = {
        let lines: Vec<&str> = rows.lines().skip(1).collect();
        lines.chunks(256 * 3).map(|part| part.join("\n") + "\n").collect()
    };
    for kept in 0..=parts.len() {
        let folder = data.path().join(format!("kept-{kept}"));
        std::fs::create_dir_all(folder.join("parts")).unwrap();
        std::fs::write(folder.join("parts/manifest.json"), &manifest).unwrap();
        for (n, part) in parts.iter().take(kept).enumerate() {
            std::fs::write(folder.join(format!("parts/part-{n:07}.csv")), part).unwrap();
        }
        // Broken off while the whole files were written, too.
        std::fs::write(folder.join("parts/.stepback-half"), "half").unwrap();
        let swept = keep(&middling(), &folder);
        assert_eq!(swept.found, (kept as u64 * 256).min(601));
        same(&whole, &folder);
    }
}

#[test]
fn any_policy_is_swept_by_its_name() {
    let data = tempfile::tempdir().unwrap();
    let coach: PolicyFactory = Arc::new(|| Box::new(ConstantPolicy::Stance(Stance::Coach)));
    let sweep = || {
        small()
            .leaders([ReferenceLeader::Random, Direct])
            .player("my-own_2", Arc::clone(&coach))
            .player("direct", Arc::clone(&coach))
            .runs(30)
    };
    let whole = data.path().join("whole");
    let swept = keep(&sweep(), &whole);
    assert_eq!(
        swept.manifest.leaders,
        ["direct", "random", "my-own_2"],
        "each name once, the first of it"
    );
    assert_eq!(swept.tally, sweep().threads(1).play().unwrap().tally);
    // It is gone on with, merged and summed up by its name.
    let shards = [1, 2].map(|part| {
        let folder = data.path().join(format!("shard-{part}"));
        keep(&sweep().shard(Shard { part, of: 2 }), &folder);
        folder
    });
    let merged = data.path().join("merged");
    merge(&shards, &merged).unwrap();
    same(&whole, &merged);
    // It is the policy that was given, and not a leader of the reference.
    let row = sweep().rows().unwrap().swap_remove(2);
    assert_eq!((&*row.leader, row.run), ("my-own_2", 0));
    let world = WorldSetup::shipped(small().scenario().clone()).world;
    let end = play(
        &world,
        row.seed,
        &mut ConstantPolicy::Stance(Stance::Coach),
        &mut Vec::new(),
    );
    assert!((end.level() - row.measure(Measure::LevelAlone)).abs() <= 0.000_051);
    let told = small().player("My own", coach).play().unwrap_err().to_string();
    assert_eq!(
        told,
        "`My own` cannot stand in the rows of a sweep; name a leader with lower-case letters, digits, `-` and `_` only"
    );
}

#[test]
fn every_player_of_the_lesson_leads_in_a_sweep() {
    let lesson = Lesson::of(Scenario::shipped("first_steps").unwrap());
    let players = lesson.players();
    let names: Vec<String> = players.iter().map(|player| player.name().to_string()).collect();
    for name in [
        "foreseeing",
        "always-coach",
        "answer-5",
        "most-support",
        "shuffled",
        "alternating",
        "spam-thank",
    ] {
        assert!(names.iter().any(|known| known == name), "{name}");
    }
    let swept = Sweep::of(Scenario::shipped("first_steps").unwrap())
        .leaders(players)
        .runs(2)
        .play()
        .unwrap();
    assert_eq!(swept.manifest.leaders, names);
    // The same frequencies, whoever asks for them first.
    let again = Sweep::of(Scenario::shipped("first_steps").unwrap())
        .leaders(sweep::leaders_named("shuffled, Spam-Thank", &lesson.players()).unwrap())
        .runs(2)
        .threads(1)
        .play()
        .unwrap();
    for name in ["shuffled", "spam-thank"] {
        let of = |tally: &sweep::SweepTally| tally.measured(name, Measure::Trust);
        assert_eq!(of(&again.tally), of(&swept.tally));
    }
}

#[test]
fn a_leader_that_does_not_exist_has_a_nearest() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/worlds/small.ron");
    for (typed, meant) in [
        ("situationl", "situational"),
        ("always-coahc", "always-coach"),
        ("spam-thnak", "spam-thank"),
    ] {
        for arguments in [["--leaders", typed], ["--replay", &format!("{typed}:3")]] {
            let output = stepback(&["sweep", path, arguments[0], arguments[1]]);
            let told = String::from_utf8_lossy(&output.stderr);
            assert_eq!(output.status.code(), Some(1), "{told}");
            let expected =
                format!("there is no leader `{typed}`; did you mean `{meant}`; take `all`, or some of plain,");
            assert!(told.contains(&expected), "{told}");
        }
    }
    let played = stepback(&[
        "sweep",
        path,
        "--runs",
        "2",
        "--leaders",
        "always-coach,spam-thank,shuffled,plain",
        "--json",
    ]);
    assert!(played.status.success());
    let json: serde_json::Value = serde_json::from_slice(&played.stdout).unwrap();
    assert_eq!(
        json["leaders"],
        serde_json::json!(["plain", "always-coach", "spam-thank", "shuffled"])
    );
}

#[test]
fn any_run_is_played_again_from_its_row() {
    let rows = Sweep::of(Scenario::shipped("the_launch").unwrap())
        .runs(3)
        .seed(11)
        .rows()
        .unwrap();
    assert_eq!(rows.len(), 24);
    let world = world_of("the_launch", |_, value| value);
    for row in rows.iter().filter(|row| row.run == 2) {
        let leader = ReferenceLeader::named(&row.leader).unwrap();
        let scenario = Scenario::shipped("the_launch").unwrap();
        let again = sweep::replay(scenario, &Model::shipped(), leader, row.seed).unwrap();
        let end = play(&world, row.seed, &mut leader.policy(), &mut Vec::new());
        assert_eq!(again.session.simulation().digest(), end.digest(), "{}", row.leader);
        assert_eq!(again.session.ending().unwrap().index, row.ending);
        let close = |a: f64, b: f64| assert!((a - b).abs() <= 0.000_051, "{a} {b}");
        close(end.level(), row.measure(Measure::LevelAlone));
        close(end.delivered(), row.measure(Measure::Delivered));
        let answered = row.met.iter().filter(|met| met.choice.is_some()).count();
        assert_eq!(answered, again.steps.len());
    }
}

#[test]
fn a_replayed_run_is_kept_as_a_play_through() {
    let data = tempfile::tempdir().unwrap();
    let folder = data.path().to_str().unwrap();
    let told = stepback(&["sweep", "the_launch", "--replay", "Situational:12", "--data", folder]);
    assert!(told.status.success());
    let text = String::from_utf8_lossy(&told.stdout);
    assert!(text.contains("stepback resume the_launch-12-1"), "{text}");
    assert!(text.contains("week 6"), "{text}");
    let listed = stepback(&["plays", "--data", folder]);
    assert!(String::from_utf8_lossy(&listed.stdout).contains("over"), "{listed:?}");
}

#[test]
fn no_leader_is_best_on_every_measure() {
    let swept = Sweep::of(Scenario::shipped("the_launch").unwrap())
        .runs(150)
        .play()
        .unwrap();
    for leader in ReferenceLeader::ALL {
        let rivals = || ReferenceLeader::ALL.into_iter().filter(|rival| *rival != leader);
        let best = Measure::OUTCOMES.iter().all(|measure| {
            rivals().all(|rival| {
                let ahead = swept.tally.difference(leader, rival, *measure).unwrap();
                ahead.interval(0.95).low > 0.0
            })
        });
        assert!(!best, "{} is best on everything", leader.name());
    }
}

#[test]
fn in_the_week_alone_the_situational_leader_s_team_does_best_or_is_level() {
    let swept = Sweep::of(Scenario::shipped("the_launch").unwrap())
        .runs(150)
        .play()
        .unwrap();
    let ahead = |of: ReferenceLeader| {
        let ahead = swept.tally.difference(Situational, of, Measure::LevelAlone).unwrap();
        (ahead.mean, ahead.interval(0.99))
    };
    for rival in [Direct, Rescue, Absent] {
        let (mean, interval) = ahead(rival);
        assert!(interval.above(0.0), "{}: {mean}", rival.name());
    }
    for rival in ReferenceLeader::ALL.into_iter().filter(|rival| *rival != Situational) {
        let (mean, interval) = ahead(rival);
        // Level: not behind by more than a fifth of a level of ten.
        assert!(interval.above(-0.2), "{}: {mean}", rival.name());
    }
}

fn stepback(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_stepback"))
        .args(arguments)
        .output()
        .unwrap()
}

/// Refused with a sentence that holds `part`; nothing panics.
#[track_caller]
fn refused(arguments: &[&str], part: &str) {
    let output = stepback(arguments);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(
        matches!(output.status.code(), Some(1 | 2)),
        "{arguments:?}: {}",
        output.status
    );
    assert!(!said.contains("panicked"), "{said}");
    assert!(said.contains(part), "{arguments:?} says: {said}");
}

#[test]
fn what_cannot_be_swept_is_refused() {
    refused(
        &["sweep", "the_launch", "--runs", "0"],
        "a sweep of 0 runs shows nothing",
    );
    refused(
        &["sweep", "the_launch", "--runs", "99999999999"],
        "are more than a sweep takes",
    );
    refused(&["sweep", "the_launch", "--runs", "-3"], "unexpected argument");
    refused(
        &["sweep", "the_launch", "--shard", "0/3"],
        "there is no shard 0 of 3: the first is 1/3, the last is 3/3",
    );
    refused(
        &["sweep", "the_launch", "--shard", "4/3"],
        "there is no shard 4 of 3: the first is 1/3",
    );
    refused(
        &["sweep", "the_launch", "--shard", "1/0"],
        "cannot be cut into 0 shards",
    );
    refused(&["sweep", "the_launch", "--shard", "one"], "for example 1/3");
    refused(
        &["sweep", "the_launch", "--runs", "2", "--shard", "3/5"],
        "2 runs cannot be cut into 5 shards",
    );
    refused(
        &["sweep", "the_launch", "--leaders", "diretc"],
        "no leader `diretc`; did you mean `direct`",
    );
    refused(
        &["sweep", "the_launch", "--leaders", ","],
        "no leader was named; take `all`",
    );
    refused(&["sweep", "the_lunch"], "did you mean `the_launch`");
    refused(
        &["sweep", "the_launch", "--replay", "direct"],
        "for example `--replay direct:17`",
    );
    refused(
        &["sweep", "the_launch", "--replay", "boss:1"],
        "there is no leader `boss`",
    );
    refused(&["merge", "--out", "somewhere"], "required");
}

#[test]
fn a_folder_of_something_else_is_left_alone() {
    let data = tempfile::tempdir().unwrap();
    let folder = data.path().join("letters");
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("to_her.txt"), "Dear").unwrap();
    let path = folder.to_str().unwrap();
    let few = ["sweep", "the_launch", "--runs", "2", "--out"];
    refused(
        &[few.as_slice(), &[path]].concat(),
        "holds something that is no sweep (`to_her.txt`)",
    );
    let file = folder.join("to_her.txt");
    refused(&[few.as_slice(), &[file.to_str().unwrap()]].concat(), "is not a folder");
    refused(&["merge", path, "--out", path], "holds no sweep");
    assert_eq!(bytes(&folder).len(), 1);
    #[cfg(unix)]
    refused(&[few.as_slice(), &["/proc/none"]].concat(), "/proc/none");
    // Another sweep's folder is refused with what differs, and left as it was.
    let ours = data.path().join("ours");
    keep(&middling(), &ours);
    let before = bytes(&ours);
    let other = middling().seed(41).keep(&ours, |_, _| {});
    let said = other.unwrap_err().to_string();
    assert!(said.contains("its seed is 40, and this one's is 41"), "{said}");
    let said = middling()
        .shard(Shard { part: 1, of: 2 })
        .keep(&ours, |_, _| {})
        .unwrap_err()
        .to_string();
    assert!(said.contains("its shard is 1/1, and this one's is 1/2"), "{said}");
    assert_eq!(before, bytes(&ours));
}

#[test]
fn shards_that_do_not_belong_together_are_refused() {
    let data = tempfile::tempdir().unwrap();
    let at = |name: &str| data.path().join(name);
    let half = |part| small().leaders([Direct]).runs(6).shard(Shard { part, of: 2 });
    keep(&half(1), &at("1"));
    keep(&half(2), &at("2"));
    keep(&half(2).seed(5), &at("seed"));
    keep(&half(2).runs(8), &at("runs"));
    keep(&half(2).leaders([Absent]), &at("leaders"));
    keep(
        &small().leaders([Direct]).runs(6).shard(Shard { part: 3, of: 3 }),
        &at("thirds"),
    );
    let launch = Scenario::shipped("the_launch").unwrap();
    keep(
        &Sweep::of(launch)
            .leaders([Direct])
            .runs(6)
            .shard(Shard { part: 2, of: 2 }),
        &at("launch"),
    );
    let said = |names: &[&str]| {
        let folders: Vec<PathBuf> = names.iter().map(|name| at(name)).collect();
        let error = merge(&folders, &at("out")).unwrap_err();
        assert!(!at("out").join("manifest.json").exists());
        error.to_string()
    };
    for (names, part) in [
        (["1", "seed"], "the seed of the first is 0, of the second 5"),
        (["1", "runs"], "the number of runs of the first is 6, of the second 8"),
        (
            ["1", "leaders"],
            "the leaders of the first is direct, of the second absent",
        ),
        (
            ["1", "thirds"],
            "the number of shards of the first is 2, of the second 3",
        ),
        (
            ["1", "launch"],
            "the scenario of the first is small, of the second the_launch",
        ),
        (["1", "1"], "shard 1/2 is in"),
    ] {
        let said = said(&names);
        assert!(said.contains(part), "{said}");
    }
    let missing = said(&["2"]);
    assert!(
        missing.starts_with("shard 1/2 is missing; play it with `--shard`"),
        "{missing}"
    );
    assert_eq!(merge(&[], &at("out")), Err(SweepError::NothingToMerge));
    // Another version of the program.
    let manifest = at("2").join("manifest.json");
    let text = std::fs::read_to_string(&manifest).unwrap();
    let version = format!("\"program\": \"{}\"", env!("CARGO_PKG_VERSION"));
    assert!(text.contains(&version));
    std::fs::write(&manifest, text.replace(&version, "\"program\": \"9.9.9\"")).unwrap();
    let other = said(&["1", "2"]);
    assert!(other.contains("version of the program of the first is"), "{other}");
    std::fs::write(
        &manifest,
        text.replace("\"stepback_sweep\": 1", "\"stepback_sweep\": 2"),
    )
    .unwrap();
    let newer = said(&["1", "2"]);
    assert!(
        newer.contains("is written in format 2, and this program reads format 1"),
        "{newer}"
    );
    std::fs::write(&manifest, "{}").unwrap();
    let none = said(&["1", "2"]);
    assert!(none.contains("it is not the manifest of a sweep"), "{none}");
    std::fs::write(&manifest, &text).unwrap();
    // A row that somebody changed, or that is gone.
    let rows = at("2").join("runs.csv");
    let whole = std::fs::read_to_string(&rows).unwrap();
    std::fs::write(&rows, whole.lines().take(3).collect::<Vec<_>>().join("\n")).unwrap();
    let short = said(&["1", "2"]);
    assert!(short.contains("row 3 of"), "{short}");
    std::fs::write(&rows, whole.replacen(",direct,", ",absent,", 1)).unwrap();
    let changed = said(&["1", "2"]);
    assert!(changed.contains("row 1 of"), "{changed}");
    std::fs::write(&rows, whole).unwrap();
    // And with everything as it was, it is one sweep.
    merge(&[at("1"), at("2")], &at("out")).unwrap();
    keep(&small().leaders([Direct]).runs(6), &at("whole"));
    same(&at("whole"), &at("out"));
}

#[test]
fn a_sweep_that_another_program_writes_is_not_touched() {
    let data = tempfile::tempdir().unwrap();
    let folder = data.path().join("busy");
    let mut within = None;
    let again = folder.clone();
    middling()
        .keep(&folder, |_, _| {
            if within.is_none() {
                within = Some(middling().keep(&again, |_, _| {}));
            }
        })
        .unwrap();
    assert_eq!(within, Some(Err(SweepError::InUse(folder))));
}

/// The commands of `docs/scaling.md`, with GNU parallel where it is installed.
#[cfg(unix)]
#[test]
fn shards_side_by_side_as_the_manual_shows_them() {
    let data = tempfile::tempdir().unwrap();
    let output = Command::new("sh")
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/scaling.sh"))
        .arg(env!("CARGO_BIN_EXE_stepback"))
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/worlds/small.ron"))
        .arg(data.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success(),
        "{said}{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(said.contains("the bytes of the whole"), "{said}");
}
