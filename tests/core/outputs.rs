//! What leaves the program: nothing that a text may do to a terminal, no gap left open, no file of somebody's work written over, and
//! no error swallowed.
#![expect(clippy::disallowed_methods, reason = "starts the real program on files made for it")]

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

use stepback::scenario::{Model, Scenario};
use stepback::session::{Session, Store};

/// What a hostile text would do: colours, a title, the clipboard, C1, a direction.
const HOSTILE: &str = "\u{1b}[31mRED\u{1b}]0;title\u{7}\u{9b}2J\u{8}\u{1b}]52;c;ZXZpbA==\u{7}\u{202e}evil";

fn program(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_stepback"));
    command
        .args(arguments)
        .current_dir(folder)
        .env("LC_ALL", "C")
        .env("XDG_DATA_HOME", folder.join("home"))
        .env("XDG_CONFIG_HOME", folder.join("home"))
        .env_remove("LANGUAGE")
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

fn typed(folder: &Path, arguments: &[&str], lines: &str) -> Output {
    let mut child = program(folder, arguments).spawn().unwrap();
    // The program may stop reading before all is typed.
    let _ = child.stdin.take().unwrap().write_all(lines.as_bytes());
    child.wait_with_output().unwrap()
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    typed(folder, arguments, "")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// A scenario of which every text has a gap to be filled.
fn with_gaps() -> String {
    let small = include_str!("../worlds/small.ron");
    [
        ("title: \"A short week\"", "title: \"A short week for {mira}\""),
        ("about: \"Two people", "about: \"{mira}, {jon}: two people"),
        (
            "title: \"The totals do not add up\"",
            "title: \"The totals of {owner} do not add up for {leader}\"",
        ),
        (
            "text: \"Correct the cell",
            "text: \"Before {jon.they} {jon.has} it, correct the cell",
        ),
        (
            "text: \"Sit down with both",
            "text: \"Sit down with {owner} and {other}",
        ),
        ("title: \"Somebody has to ring", "title: \"{mira} has to ring"),
        ("text: \"Ring yourself.\"", "text: \"Ring {party} yourself.\""),
        ("title: \"Monday, without", "title: \"Monday, {mira} without"),
        ("title: \"Page nine\"", "title: \"{jon} on page nine\""),
        ("ask: \"Whose mistake", "ask: \"{owner}? Whose mistake"),
        ("note: \"Stop before", "note: \"{owner}: stop before"),
    ]
    .into_iter()
    .fold(small.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{from}");
        text.replace(from, to)
    })
}

/// A folder with that scenario, one play-through of it to its end and one that is half played.
fn played() -> &'static Path {
    static FOLDER: OnceLock<tempfile::TempDir> = OnceLock::new();
    let folder = FOLDER.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("gaps.ron"), with_gaps()).unwrap();
        for (seed, lines) in [
            ("1", "1\n".repeat(60)),
            ("2", "1\n1\n1\nnote It was late.\n".to_owned()),
        ] {
            let play = [
                "play", "--text", "gaps.ron", "--seed", seed, "--player", "Ana", "--data", "data",
            ];
            let output = typed(folder.path(), &play, &lines);
            assert!(output.status.success(), "{}", said(&output));
        }
        folder
    });
    folder.path()
}

/// Whether a text shows a gap: `{mira}`, `{owner.their}`, or a key without words.
fn gap(text: &str) -> Option<&str> {
    let is_inside = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_' || c == '.';
    let slot = text.match_indices('{').find_map(|(at, _)| {
        let inside = &text[at + 1..];
        let end = inside.find(|c| !is_inside(c))?;
        (end > 0 && inside[end..].starts_with('}')).then(|| &text[at..at + end + 2])
    });
    slot.or_else(|| text.find('⟦').map(|at| text[at..].lines().next().unwrap_or_default()))
}

#[test]
fn no_command_leaves_a_gap_open_in_what_it_writes() {
    let folder = played();
    let commands: [&[&str]; 18] = [
        &["play", "--text", "gaps.ron", "--seed", "3", "--data", "other"],
        &["resume", "--text", "gaps-2-1", "--data", "data"],
        &["resume", "--text", "gaps-1-1", "--data", "data"],
        &["plays", "--data", "data"],
        &["history", "--data", "data"],
        &["history", "--fit", "--data", "data"],
        &["history", "--compare", "gaps-1-1", "gaps-2-1", "--data", "data"],
        &["history", "--export", "-", "--data", "data"],
        &["report", "gaps-1-1", "--html", "-", "--data", "data"],
        &[
            "report",
            "gaps-1-1",
            "--html",
            "-",
            "--data",
            "data",
            "--language",
            "de",
        ],
        &["report", "gaps-2-1", "--html", "-", "--data", "data"],
        &["report", "gaps-1-1", "--csv", "-", "--data", "data"],
        &["report", "gaps-1-1", "--xapi", "-", "--data", "data"],
        &["sweep", "gaps.ron", "--runs", "20", "--contracts"],
        &["sweep", "gaps.ron", "--runs", "20", "--json"],
        &["sweep", "gaps.ron", "--replay", "direct:4", "--data", "other"],
        &[
            "fork",
            "data/plays/gaps-2-1.journal",
            "--at",
            "2",
            "--by",
            "direct",
            "--data",
            "forks",
        ],
        &["check", "gaps.ron"],
    ];
    for arguments in commands {
        let output = typed(folder, arguments, &"1\n".repeat(60));
        let text = said(&output);
        assert!(!text.trim().is_empty(), "{arguments:?} says nothing");
        assert_eq!(gap(&text), None, "{arguments:?}");
    }
}

#[test]
fn a_gap_is_found() {
    assert_eq!(gap("a {priya} b"), Some("{priya}"));
    assert_eq!(gap("a {owner.their}"), Some("{owner.their}"));
    assert_eq!(gap("a ⟦key⟧ b\nc"), Some("⟦key⟧ b"));
    assert_eq!(gap("{\"a\":1} {} { }"), None);
}

/// A data folder with a play-through whose head holds what no command line takes.
fn hostile_journal(folder: &Path) -> String {
    let mut session = Session::with_model(Scenario::shipped("first_steps").unwrap(), Model::shipped(), 5)
        .unwrap()
        .played_by(Some(HOSTILE.to_owned()));
    session.keep(&Store::in_data(&folder.join("data"))).unwrap()
}

/// What reaches the terminal of a command that does not know it is watched: nothing that could be obeyed.
#[track_caller]
fn assert_inert(output: &Output, about: &[&str]) {
    let text = said(output);
    let obeyed = |c: char| (c.is_control() && c != '\n') || ('\u{202a}'..='\u{202e}').contains(&c);
    let found = text.chars().position(obeyed);
    let place = found.map(|at| text.chars().skip(at.saturating_sub(20)).take(60).collect::<String>());
    assert_eq!(place, None, "{about:?}");
    assert!(!text.trim().is_empty(), "{about:?} says nothing");
}

#[test]
fn nothing_that_a_terminal_would_obey_reaches_it() {
    let folder = tempfile::tempdir().unwrap();
    let id = hostile_journal(folder.path());
    let file = format!("{HOSTILE}.ron");
    std::fs::write(
        folder.path().join(&file),
        include_str!("../worlds/small.ron").replace("Mira", "M"),
    )
    .unwrap();
    std::fs::write(
        folder.path().join("bad.ron"),
        format!("Scenario(title: \"{HOSTILE}\", {HOSTILE}: 1)"),
    )
    .unwrap();
    let missing = format!("./no{HOSTILE}.ron");
    let commands: [&[&str]; 16] = [
        &["plays", "--data", "data"],
        &["history", "--data", "data"],
        &["history", "--fit", "--data", "data"],
        &["history", "--compare", &id, &id, "--data", "data"],
        &["report", &id, "--html", HOSTILE, "--data", "data"],
        &["resume", &id, "--text", "--data", "data"],
        &["play", "--text", &file, "--data", HOSTILE],
        &["sweep", &file, "--runs", "5"],
        &["sweep", &file, "--runs", "5", "--out", &format!("sweep{HOSTILE}")],
        &["check", &file],
        &["check", "bad.ron"],
        &["check", "bad.ron", "--json"],
        &["check", &missing],
        &["play", "--text", &missing],
        &["explain", HOSTILE],
        &["history", "--data", HOSTILE, "--search", HOSTILE],
    ];
    for arguments in commands {
        assert_inert(&run(folder.path(), arguments), arguments);
    }
    // Of arguments that do not exist the parser speaks.
    for arguments in [
        ["--data", "x", HOSTILE],
        ["sweep", "first_steps", HOSTILE],
        ["play", "--seed", HOSTILE],
    ] {
        assert_inert(&run(folder.path(), &arguments), &arguments);
    }
}

#[test]
fn no_command_writes_over_a_journal_a_scenario_or_what_it_reads() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("mine.ron"), with_gaps()).unwrap();
    let play = ["play", "--text", "mine.ron", "--seed", "1", "--data", "data"];
    assert!(typed(folder.path(), &play, &"1\n".repeat(60)).status.success());
    let journal = "data/plays/mine-1-1.journal";
    let copy = "copy.txt";
    std::fs::copy(folder.path().join(journal), folder.path().join(copy)).unwrap();
    let keeps = [journal, copy, "mine.ron"];
    let before = keeps.map(|path| std::fs::read(folder.path().join(path)).unwrap());
    for target in [journal, copy, "mine.ron", "./mine.ron", "data/../mine.ron"] {
        for form in ["--html", "--csv", "--xapi"] {
            let output = run(folder.path(), &["report", journal, form, target]);
            assert!(
                !output.status.success() && said(&output).contains("a different file"),
                "{}",
                said(&output)
            );
        }
        let export = run(folder.path(), &["history", "--export", target, "--data", "data"]);
        assert!(!export.status.success(), "{}", said(&export));
        let card = run(folder.path(), &["evidence", "E1", "--teams", "20", "--card", target]);
        assert!(
            !card.status.success() && said(&card).contains("a different file"),
            "{}",
            said(&card)
        );
    }
    let twice = run(folder.path(), &["report", journal, "--html", "r", "--csv", "./r"]);
    assert!(
        !twice.status.success() && said(&twice).contains("two outputs"),
        "{}",
        said(&twice)
    );
    assert!(!folder.path().join("r").exists(), "half of it was written");
    assert_eq!(
        keeps.map(|path| std::fs::read(folder.path().join(path)).unwrap()),
        before
    );
}

#[test]
fn a_search_without_a_match_is_told_from_a_history_without_play_throughs() {
    let folder = played();
    for search in [["--search", "zebra"], ["--player", "Zoe"]] {
        let text = said(&run(folder, &[&["history", "--data", "data"][..], &search].concat()));
        assert!(
            text.contains("Nothing matched, of ") && text.contains("`stepback history --data "),
            "{text}"
        );
        assert!(!text.contains("stepback play`"), "{text}");
    }
    let text = said(&run(folder, &["history", "--data", "empty"]));
    assert!(text.contains("`stepback play` starts one"), "{text}");
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let folder = played();
    for arguments in [
        ["report", "gaps-1-1", "--html", "nodir/r.html", "--data", "data"],
        ["report", "gaps-1-1", "--csv", "nodir/r.csv", "--data", "data"],
    ] {
        let output = run(folder, &arguments);
        let text = said(&output);
        assert!(!output.status.success() && text.contains("no folder `nodir`"), "{text}");
    }
}

#[test]
fn nothing_is_written_where_play_throughs_are_kept() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("mine.ron"), with_gaps()).unwrap();
    let play = ["play", "--text", "mine.ron", "--seed", "1", "--data", "data"];
    assert!(typed(folder.path(), &play, &"1\n".repeat(60)).status.success());
    let files = |part: &str| {
        let entries = std::fs::read_dir(folder.path().join(part)).unwrap();
        let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
        files.sort();
        let read: Vec<_> = files.iter().map(|path| std::fs::read(path).unwrap()).collect();
        (files, read)
    };
    let before = (files("data/plays"), files("data/texts"));
    let kept = before.0.0.iter().chain(&before.1.0);
    let mut targets: Vec<String> = kept.map(|path| path.to_str().unwrap().to_owned()).collect();
    assert!(targets.iter().any(|path| path.ends_with(".record")) && targets.len() > 6);
    // The key to a store is nobody's table.
    std::fs::write(folder.path().join("data/lrs.json"), "{\"key\": \"k\"}").unwrap();
    targets.extend(
        [
            "data/lrs.json",
            "data/plays/new.csv",
            "data/texts/new.csv",
            "data/../data/plays/new.csv",
        ]
        .map(str::to_owned),
    );
    // A copy of what belongs to it is known wherever it lies.
    for name in ["figures", "record"] {
        let from = folder.path().join(format!("data/plays/mine-1-1.{name}"));
        for to in [format!("copy.{name}"), format!("{name}.txt")] {
            std::fs::copy(&from, folder.path().join(&to)).unwrap();
            targets.push(to);
        }
    }
    for target in &targets {
        let commands: [&[&str]; 3] = [
            &["report", "mine-1-1", "--csv", target, "--data", "data"],
            &["history", "--export", target, "--data", "data"],
            &["export", "mine-1-1", target, "--data", "data"],
        ];
        for arguments in commands {
            let output = run(folder.path(), arguments);
            assert!(!output.status.success(), "{arguments:?}: {}", said(&output));
        }
    }
    assert_eq!((files("data/plays"), files("data/texts")), before);
    let beside = ["report", "mine-1-1", "--csv", "data/new.csv", "--data", "data"];
    assert!(run(folder.path(), &beside).status.success());
}

#[test]
fn a_dash_is_the_standard_output() {
    let folder = played();
    for (arguments, begins) in [
        (
            ["report", "gaps-1-1", "--html", "-", "--data", "data"],
            "<!DOCTYPE html>",
        ),
        (["report", "gaps-1-1", "--csv", "-", "--data", "data"], "play,player,"),
        (["report", "gaps-1-1", "--xapi", "-", "--data", "data"], "[\n{"),
    ] {
        let output = run(folder, &arguments);
        let written = String::from_utf8_lossy(&output.stdout);
        assert!(
            output.status.success() && written.starts_with(begins),
            "{arguments:?}: {written:.200}"
        );
        assert!(!written.contains("Written:"), "{arguments:?}");
    }
    let export = run(folder, &["history", "--export", "-", "--data", "data"]);
    assert!(
        String::from_utf8_lossy(&export.stdout).starts_with("play,scenario,"),
        "{}",
        said(&export)
    );
    assert!(!folder.join("-").exists());
}

#[cfg(target_os = "linux")]
#[test]
fn a_standard_output_that_takes_nothing_ends_with_a_sentence_and_a_code() {
    let folder = played();
    let commands: [&[&str]; 9] = [
        &["sweep", "gaps.ron", "--runs", "5", "--json"],
        &["check", "gaps.ron"],
        &["explain"],
        &["plays", "--data", "data"],
        &["history", "--data", "data"],
        &["report", "gaps-1-1", "--csv", "-", "--data", "data"],
        &["play", "--text", "gaps.ron", "--data", "full"],
        &["--help"],
        &["--version"],
    ];
    for arguments in commands {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = program(folder, arguments)
            .stdin(Stdio::null())
            .stdout(full)
            .output()
            .unwrap();
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success(), "{arguments:?}");
        assert!(
            error.contains("cannot be") && !error.contains("panicked"),
            "{arguments:?}: {error}"
        );
    }
}

/// Reading a little and closing is no mistake of anybody's.
#[cfg(unix)]
#[test]
fn a_closed_pipe_is_no_error() {
    let folder = played();
    for arguments in [
        &["explain"][..],
        &["history", "--data", "data"],
        &["report", "gaps-1-1", "--html", "-", "--data", "data"],
    ] {
        let mut child = program(folder, arguments).stdin(Stdio::null()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {}", said(&output));
    }
}

#[cfg(unix)]
#[test]
fn a_command_that_is_printed_to_be_copied_is_read_by_a_shell_as_it_was_meant() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["my plays", "it's $(touch hurt) `touch hurt` \"quoted\" \\"] {
        let output = typed(
            folder.path(),
            &["play", "--text", "first_steps", "--seed", "1", "--data", name],
            "quit\n",
        );
        let text = String::from_utf8_lossy(&output.stdout);
        let printed = text.lines().find(|line| line.starts_with("stepback resume ")).unwrap();
        let program = PathBuf::from(env!("CARGO_BIN_EXE_stepback"));
        let mut path = std::ffi::OsString::from(program.parent().unwrap());
        path.push(":/usr/bin:/bin");
        let again = Command::new("sh")
            .args(["-c", printed])
            .current_dir(folder.path())
            .env("PATH", path)
            .env("LC_ALL", "C")
            .stdin(Stdio::null())
            .output()
            .unwrap();
        assert!(again.status.success(), "{printed}: {}", said(&again));
        assert!(!folder.path().join("hurt").exists(), "{printed}");
    }
}
