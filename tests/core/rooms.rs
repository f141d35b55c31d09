//! The house keeps its shape: data walks through the rooms in one direction, and each outside library has one door.
//!
//! In: every Rust file under `src/`. Out: a test that fails with the file, the line and the arrow that runs backwards.
//! The same check is run on made-up sources that break each rule, so that it is known to be able to fail.
#![expect(clippy::disallowed_methods, reason = "reads the sources of the package")]

use std::fs;
use std::path::{Path, PathBuf};

use reading::paths_named_in;

mod circles;
mod reading;

/// The rooms through which data walks, from left to right; a room may use those before it.
const ROOMS: [&str; 10] = [
    "platform",
    "scenario",
    "simulation",
    "session",
    "ensemble",
    "insight",
    "narration",
    "art",
    "report",
    "sitting",
];

/// The faces at the end of the walk, each with the faces it may use beside every room.
const FACES: [(&str, &[&str]); 9] = [
    ("sound", &[]),
    ("ui", &[]),
    ("game", &["sound", "ui"]),
    ("web", &[]),
    ("studio", &["web"]),
    ("terminal", &[]),
    ("lsp", &[]),
    ("workshop", &["web"]),
    (
        "cli",
        &["sound", "ui", "game", "web", "studio", "terminal", "lsp", "workshop"],
    ),
];

/// Outside libraries (or parts of them) and the rooms that are their door.
const DOORS: [(&str, &[&str]); 46] = [
    ("std::fs", &["platform"]),
    ("std::env", &["platform"]),
    ("std::thread", &["platform"]),
    ("std::time::Instant", &["platform"]),
    ("std::time::SystemTime", &["platform"]),
    ("std::net", &["platform", "web"]),
    ("axum", &["web", "studio", "workshop"]),
    ("tokio", &["web", "studio", "workshop"]),
    ("flate2", &["web"]),
    ("futures_util", &["web"]),
    ("gethostname", &["web"]),
    ("hyper", &["web"]),
    ("hyper_util", &["web"]),
    ("if_addrs", &["web"]),
    ("qrcodegen", &["web"]),
    ("rlimit", &["web"]),
    ("socket2", &["web"]),
    ("diffy", &["studio"]),
    ("ureq", &["platform"]),
    ("uuid", &["report"]),
    ("dirs", &["platform"]),
    ("open_browser", &["platform"]),
    ("tempfile", &["platform"]),
    ("ron", &["scenario"]),
    ("rand", &["simulation", "web"]),
    ("rand_pcg", &["simulation"]),
    ("fluent_bundle", &["narration"]),
    ("unic_langid", &["narration"]),
    ("accesskit", &["ui"]),
    ("bevy", &["ui", "game"]),
    ("resvg", &["ui", "game"]),
    ("pulseaudio", &["game"]),
    ("rodio", &["game"]),
    ("clap", &["cli"]),
    ("indicatif", &["cli"]),
    ("anstream", &["cli"]),
    ("url", &["platform"]),
    ("jiff", &["platform"]),
    ("base64", &["report"]),
    ("csv", &["scenario"]),
    ("maud", &["art", "report", "studio", "web", "workshop"]),
    ("roxmltree", &["art", "scenario"]),
    ("textwrap", &["narration", "art"]),
    ("unicode_width", &["narration"]),
    ("lsp_server", &["lsp"]),
    ("lsp_types", &["lsp"]),
];

/// Lines after which a file holds more than one idea.
const LONGEST_FILE: usize = 500;

#[test]
fn rooms_use_only_what_stands_to_their_left() {
    assert_none(
        &every_source()
            .iter()
            .flat_map(|(at, text)| arrows_that_run_backwards(at, text))
            .collect::<Vec<_>>(),
    );
}

#[test]
fn every_outside_library_has_one_door() {
    assert_none(
        &every_source()
            .iter()
            .flat_map(|(at, text)| libraries_past_their_door(at, text))
            .collect::<Vec<_>>(),
    );
}

#[test]
fn every_file_is_one_idea_and_says_which() {
    assert_none(
        &every_source()
            .iter()
            .flat_map(|(at, text)| shapeless(at, text))
            .collect::<Vec<_>>(),
    );
}

#[test]
fn an_arrow_to_the_right_is_found_however_it_is_written() {
    for (text, line) in [
        ("use crate::session::Session;", 1),
        ("\nuse crate::{platform, session::{Session, Turn}};", 2),
        ("use super::session::Session;", 1),
        ("pub(crate) use crate::session as later;", 1),
        ("fn f() { let _ = crate::session::start(); }", 1),
        ("fn f() {\n    println!(\"{}\", crate::session::NAME);\n}", 2),
        ("mod tests {\n    use super::super::session::Session;\n}", 2),
        ("use stepback::session::Session;", 1),
        ("use crate :: session as s;", 1),
    ] {
        let found = arrows_that_run_backwards("simulation/mod.rs", text);
        let expected = format!("src/simulation/mod.rs:{line}: `simulation` uses `session`, which stands to its right");
        assert_eq!(found, [expected], "in {text}");
    }
}

#[test]
fn super_is_counted_from_the_file_it_stands_in() {
    assert_eq!(
        arrows_that_run_backwards("simulation/people/mood.rs", "use super::super::super::report::Page;"),
        ["src/simulation/people/mood.rs:1: `simulation` uses `report`, which stands to its right"]
    );
    assert_none(&arrows_that_run_backwards(
        "simulation/people/mood.rs",
        "use super::super::report::Weekly;",
    ));
}

#[test]
fn an_arrow_to_the_left_and_a_mention_in_words_are_fine() {
    let text = r##"
        //! See [`crate::game`].
        /* crate::game /* crate::game */ */
        use crate::scenario::{self, Stance};
        use crate::session::journal;
        use std::collections::BTreeMap;
        fn f<'a>(it: &'a str) -> (char, char, &'a str, &'static str) {
            ('"', '\'', "crate::game \" crate::game", r#"crate::game" crate::game"#)
        }
    "##;
    assert_none(&arrows_that_run_backwards("session/mod.rs", text));
}

#[test]
fn a_face_uses_no_other_face() {
    assert_eq!(
        arrows_that_run_backwards("game/screens/title.rs", "use crate::terminal::play;"),
        ["src/game/screens/title.rs:1: `game` uses `terminal`, and a face uses no other face"]
    );
    assert_eq!(
        arrows_that_run_backwards("terminal/mod.rs", "use crate::ui::theme;"),
        ["src/terminal/mod.rs:1: `terminal` uses `ui`, and a face uses no other face"]
    );
    assert_none(&arrows_that_run_backwards(
        "game/mod.rs",
        "use crate::{report::Page, ui::theme};",
    ));
    assert_none(&arrows_that_run_backwards(
        "cli/play.rs",
        "use crate::{game, terminal};",
    ));
}

#[test]
fn no_way_round_through_the_roof() {
    assert_eq!(
        arrows_that_run_backwards("session/mod.rs", "use crate::Debrief;"),
        ["src/session/mod.rs:1: `crate::Debrief` hides the room it comes from: name the room"]
    );
    assert_eq!(
        arrows_that_run_backwards("session/mod.rs", "use super::*;"),
        ["src/session/mod.rs:1: `crate::*` hides the room it comes from: name the room"]
    );
    assert_none(&arrows_that_run_backwards(
        "session/mod.rs",
        "mod tests { use super::*; }",
    ));
    assert_none(&arrows_that_run_backwards(
        "lib.rs",
        "pub use crate::insight::Debrief; pub use session::Session;",
    ));
    assert_none(&arrows_that_run_backwards(
        "main.rs",
        "fn main() { stepback::cli::run() }",
    ));
}

#[test]
fn a_folder_that_is_no_room_is_refused() {
    assert_eq!(
        arrows_that_run_backwards("helpers/mod.rs", ""),
        ["src/helpers/mod.rs: `helpers` is no room of the house (see ARCHITECTURE.md)"]
    );
}

#[test]
fn a_library_past_its_door_is_found() {
    for (at, text, library) in [
        ("simulation/mod.rs", "use ron::Value;", "ron"),
        ("simulation/mod.rs", "use ron;", "ron"),
        (
            "session/mod.rs",
            "use std::{collections::BTreeMap, fs::File};",
            "std::fs",
        ),
        ("session/mod.rs", "fn f() { std::fs::read(\"a\"); }", "std::fs"),
        (
            "session/mod.rs",
            "use std::time::{Duration, Instant};",
            "std::time::Instant",
        ),
        ("session/mod.rs", "use ::std::env;", "std::env"),
        ("terminal/mod.rs", "use fluent_bundle::FluentBundle;", "fluent_bundle"),
        ("report/mod.rs", "#[derive(bevy::prelude::Component)] struct A;", "bevy"),
    ] {
        let found = libraries_past_their_door(at, text);
        assert_eq!(found.len(), 1, "in {text}: {found:?}");
        assert!(found[0].contains(&format!("uses `{library}`")), "{}", found[0]);
    }
}

#[test]
fn a_library_at_its_door_is_fine() {
    assert_none(&libraries_past_their_door("scenario/reading.rs", "use ron::Options;"));
    assert_none(&libraries_past_their_door("platform/files.rs", "use std::{fs, env};"));
    assert_none(&libraries_past_their_door("game/stage.rs", "use bevy::prelude::*;"));
    assert_none(&libraries_past_their_door(
        "simulation/chance.rs",
        "use rand::Rng; use libm::exp;",
    ));
    assert_none(&libraries_past_their_door(
        "session/mod.rs",
        "use std::time::Duration; fn f(ron: u8) { self.ron(); }",
    ));
}

#[test]
fn a_file_without_a_shape_is_found() {
    assert_eq!(
        shapeless("session/mod.rs", "use a;\n"),
        ["src/session/mod.rs: opens without a `//!` that says what it is for"]
    );
    let long = "//! What for.\n".repeat(LONGEST_FILE + 1);
    assert_eq!(
        shapeless("session/mod.rs", &long),
        ["src/session/mod.rs: 501 lines; past 500 it wants to be two files"]
    );
    assert_none(&shapeless("session/mod.rs", &"//! What for.\n".repeat(LONGEST_FILE)));
}

/// What `at` (a path inside `src/`) uses although it stands to the right of its room, or in another face.
fn arrows_that_run_backwards(at: &str, text: &str) -> Vec<String> {
    let Some(room) = room_of(at) else { return Vec::new() };
    if !is_room(room) {
        return vec![format!(
            "src/{at}: `{room}` is no room of the house (see ARCHITECTURE.md)"
        )];
    }
    let mut found = Vec::new();
    for used in paths_named_in(at, text) {
        let [start, other, ..] = used.path.as_slice() else {
            continue;
        };
        if start != "crate" || other == room {
            continue;
        }
        let wrong = if !is_room(other) {
            format!("`crate::{other}` hides the room it comes from: name the room")
        } else if may_use(room, other) {
            continue;
        } else if FACES.iter().any(|(face, _)| *face == room) {
            format!("`{room}` uses `{other}`, and a face uses no other face")
        } else {
            format!("`{room}` uses `{other}`, which stands to its right")
        };
        let said = format!("src/{at}:{}: {wrong}", used.line);
        if !found.contains(&said) {
            found.push(said);
        }
    }
    found
}

/// Which outside libraries `at` uses although another room is their door.
fn libraries_past_their_door(at: &str, text: &str) -> Vec<String> {
    let room = room_of(at).unwrap_or("the roof");
    let mut found = Vec::new();
    for used in paths_named_in(at, text) {
        for (library, doors) in DOORS {
            let parts = library.split("::").collect::<Vec<_>>();
            let named = used.path.iter().map(String::as_str).take(parts.len()).eq(parts);
            if named && !doors.contains(&room) {
                let said = format!(
                    "src/{at}:{}: `{room}` uses `{library}`, whose door is {}",
                    used.line,
                    doors.join(", ")
                );
                if !found.contains(&said) {
                    found.push(said);
                }
            }
        }
    }
    found
}

/// What is wrong with the form of the file `at`.
fn shapeless(at: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    if !text.starts_with("//!") {
        found.push(format!("src/{at}: opens without a `//!` that says what it is for"));
    }
    let lines = text.lines().count();
    if lines > LONGEST_FILE {
        found.push(format!(
            "src/{at}: {lines} lines; past {LONGEST_FILE} it wants to be two files"
        ));
    }
    found
}

/// The room a file belongs to: its first folder, or its name when it is a whole room; none for the two roots.
fn room_of(at: &str) -> Option<&str> {
    match at {
        "lib.rs" | "main.rs" => None,
        _ => Some(at.split('/').next().unwrap_or(at).trim_end_matches(".rs")),
    }
}

fn is_room(name: &str) -> bool {
    ROOMS.contains(&name) || FACES.iter().any(|(face, _)| *face == name)
}

fn may_use(room: &str, other: &str) -> bool {
    let place = |name: &str| ROOMS.iter().position(|room| *room == name);
    match FACES.iter().find(|(face, _)| *face == room) {
        Some((_, friends)) => place(other).is_some() || friends.contains(&other),
        None => place(other) < place(room) && place(other).is_some(),
    }
}

/// Every Rust file under `src/` as its path inside it and its text, in the order of their names.
pub fn every_source() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut waiting = vec![root.clone()];
    let mut sources = Vec::new();
    while let Some(folder) = waiting.pop() {
        let mut entries = fs::read_dir(&folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .collect::<Vec<PathBuf>>();
        entries.sort();
        for entry in entries {
            if entry.is_dir() {
                waiting.push(entry);
            } else if entry.extension().is_some_and(|ending| ending == "rs") {
                let inside = entry.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
                sources.push((inside, fs::read_to_string(&entry).unwrap()));
            }
        }
    }
    sources.sort();
    assert!(
        sources.iter().any(|(at, _)| at == "lib.rs"),
        "no sources found in {}",
        root.display()
    );
    sources
}

#[track_caller]
fn assert_none(found: &[String]) {
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}
