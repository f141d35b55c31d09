//! A scenario is handed on as one file, and nothing in such a file is trusted.
#![expect(clippy::disallowed_methods, reason = "starts the real program on files made for it")]

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use stepback::scenario::Scenario;
use stepback::scenario::pack::{MOST_PACK_BYTES, Pack};

use crate::program;

const SMALL: &str = include_str!("../worlds/small.ron");

/// A folder with a scenario and all that can belong to it.
fn with_everything() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in [
        ("small.ron", SMALL),
        ("small.de.ron", "// Deutsch"),
        ("small.direct.play.ron", "// script"),
        ("small.licence.txt", "CC BY 4.0"),
        ("smaller.ron", "// another scenario"),
    ] {
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

fn pack() -> Pack {
    let folder = with_everything();
    Pack::of(&folder.path().join("small.ron"), "Ada", "CC BY 4.0").unwrap()
}

/// A pack with something changed in it, and why it is refused.
fn refused(change: impl FnOnce(&mut Value)) -> String {
    let mut value: Value = serde_json::from_slice(&pack().to_bytes()).unwrap();
    change(&mut value);
    // The first part stays first, as in every file of the program.
    let rest =
        value
            .to_string()
            .replacen(r#""stepback_scenario":1,"#, "", 1)
            .replacen(r#","stepback_scenario":1"#, "", 1);
    let text = format!("{{\"stepback_scenario\":1,{}", rest.strip_prefix('{').unwrap());
    Pack::from_bytes("x.pack", text.as_bytes()).unwrap_err().to_string()
}

fn file(name: &str, text: &str) -> Value {
    let bytes = Sha256::digest(text.as_bytes());
    let digest = bytes
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect::<Vec<_>>()
        .concat();
    json!({"name": name, "sha256": digest, "text": text})
}

fn files(pack: &mut Value) -> &mut Vec<Value> {
    pack["files"].as_array_mut().unwrap()
}

#[test]
fn a_pack_holds_all_that_belongs_to_a_scenario_and_nothing_else() {
    let pack = pack();
    let names: Vec<&str> = pack.files.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "small.ron",
            "small.de.ron",
            "small.direct.play.ron",
            "small.licence.txt"
        ]
    );
    assert_eq!(Pack::from_bytes("x", &pack.to_bytes()).unwrap(), pack);
}

#[test]
fn a_name_that_is_more_than_a_name_is_refused() {
    for (name, why) in [
        ("../small.de.ron", "it names a folder or a drive"),
        ("/etc/passwd", "it names a folder or a drive"),
        ("a\\small.ron", "it names a folder or a drive"),
        ("c:small.ron", "it names a folder or a drive"),
        ("small.\u{1b}[2J.ron", "it holds a character that cannot be seen"),
        ("small\u{202e}.ron", "it has something else in it than letters"),
        (".small.ron", "it begins or ends with a dot"),
        ("small..ron", "it begins or ends with a dot"),
        ("nul.ron", "Windows means a device by it"),
        ("COM7.ron", "Windows means a device by it"),
        ("small.de.ron ", "it has something else in it than letters"),
        ("", "it is empty or too long"),
    ] {
        let message = refused(|pack| files(pack).push(file(name, "x")));
        assert!(message.contains(why), "{name:?}: {message}");
        assert!(!message.contains(char::is_control), "{message:?}");
    }
    for stranger in ["run.sh", "other.ron", "small.ron.exe"] {
        let message = refused(|pack| files(pack).push(file(stranger, "x")));
        assert!(message.contains("belongs to no scenario"), "{message}");
    }
    assert!(refused(|pack| pack["name"] = json!("a/b")).contains("it names a folder or a drive"));
}

#[test]
fn what_is_not_as_it_was_packed_is_refused() {
    let changed = refused(|pack| files(pack)[0]["text"] = json!("Scenario()"));
    assert_eq!(
        changed,
        "`small.ron` in the pack is not what was packed: its checksum is another; ask for the pack again"
    );
    let twice = refused(|pack| files(pack).push(file("small.DE.ron", "x")));
    assert!(
        twice.contains("two files in the pack are called `small.DE.ron`"),
        "{twice}"
    );
    let link = refused(|pack| files(pack)[1]["link"] = json!("/etc/passwd"));
    assert!(link.contains("unknown field `link`"), "{link}");
    let none = refused(|pack| {
        files(pack).remove(0);
    });
    assert_eq!(none, "the scenario `small` itself is not in the pack");
    let hidden = refused(|pack| pack["by"] = json!("Ada\u{1b}]0;x\u{7}"));
    assert_eq!(
        hidden,
        "what the pack says of `by` is no line of text; nothing is taken from it"
    );
}

#[test]
fn what_is_too_much_or_nothing_at_all_is_refused() {
    let many = refused(|pack| files(pack).extend((0..64).map(|n| file(&format!("small.l{n}.ron"), "x"))));
    assert_eq!(many, "there is too much in it: 68 files, and 64 are taken");
    let large = refused(|pack| files(pack).push(file("small.fr.ron", &"x".repeat(8 * 1024 * 1024 + 1))));
    assert_eq!(large, "there is too much in it: `small.fr.ron` is larger than 8 MiB");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bomb");
    let bomb = fs::File::create(&path).unwrap();
    bomb.set_len(MOST_PACK_BYTES + 1).unwrap();
    assert!(Pack::open(&path).is_err());
    let deep = format!("{{\"stepback_scenario\":1,\"name\":{}", "[".repeat(100_000));
    for bytes in [
        b"".as_slice(),
        b"PK\x03\x04",
        b"{}",
        b"\xff\xfe",
        b"{\"stepback_scenario\":\"x\"}",
        deep.as_bytes(),
    ] {
        let message = Pack::from_bytes("x.pack", bytes).unwrap_err().to_string();
        assert!(message.starts_with("`x.pack` is no pack of a scenario: "), "{message}");
    }
    let newer = Pack::from_bytes("x", b"{\"stepback_scenario\":2,\"zip\":\"...\"}").unwrap_err();
    assert_eq!(
        newer.to_string(),
        "this pack has format 2, and this program reads format 1; update the program"
    );
}

#[test]
fn a_pack_never_writes_over_anything_and_says_how_to_play() {
    let from = with_everything();
    let run = |folder: &Path, arguments: &[&str]| {
        let mut command = program::command(arguments);
        command.current_dir(folder).env("XDG_DATA_HOME", folder.join("home"));
        let output = program::run(command, "");
        let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        (output.status.success(), said)
    };
    let (done, said) = run(
        from.path(),
        &[
            "pack",
            "small.ron",
            "--by",
            "Ada",
            "--licence",
            "CC BY 4.0",
            "--out",
            "p",
        ],
    );
    assert!(done && said.contains("From:     Ada\nLicence:  CC BY 4.0\n"), "{said}");
    let (done, again) = run(from.path(), &["pack", "small.ron", "--out", "p"]);
    assert!(!done, "{again}");
    // Only looked at.
    let (done, said) = run(from.path(), &["open", "p", "--to", "there"]);
    assert!(
        done && said.contains("A short week: 2 people, 1 week, 2 moments"),
        "{said}"
    );
    assert!(said.ends_with("Nothing is written yet; `--yes` unpacks it.\n") && !from.path().join("there").exists());
    let (done, said) = run(from.path(), &["open", "p", "--to", "there", "--yes"]);
    assert!(
        done && said.ends_with("Unpacked: there/small.ron\nPlay it:  stepback play there/small.ron\n"),
        "{said}"
    );
    assert_eq!(fs::read_to_string(from.path().join("there/small.ron")).unwrap(), SMALL);
    // The same again is no harm; something else in its place is left alone, and nothing at all is written.
    assert!(run(from.path(), &["open", "p", "--to", "there", "--yes"]).0);
    fs::write(from.path().join("there/small.de.ron"), "mine").unwrap();
    fs::remove_file(from.path().join("there/small.ron")).unwrap();
    let (done, said) = run(from.path(), &["open", "p", "--to", "there", "--yes"]);
    assert!(
        !done && said.contains("`there/small.de.ron` is there already and is something else"),
        "{said}"
    );
    assert!(!from.path().join("there/small.ron").exists());
    // Without a folder it goes into the data folder, and can be played from there.
    let (done, said) = run(from.path(), &["open", "p", "--yes", "--data", "data"]);
    assert!(
        done && said.contains("stepback play data/scenarios/small.ron"),
        "{said}"
    );
    assert_eq!(
        Scenario::load(from.path().join("data/scenarios/small.ron"))
            .unwrap()
            .title,
        "A short week"
    );
    assert!(run(from.path(), &["plays", "--data", "data"]).0);
}

#[test]
fn a_scenario_with_mistakes_is_not_packed_and_not_unpacked() {
    let broken = refused_to_play(&SMALL.replace("weeks: 1,", "weeks: 99,"));
    assert!(
        broken.starts_with("the scenario in the pack cannot be played by this program: SB301 line 7"),
        "{broken}"
    );
}

fn refused_to_play(text: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("small.ron"), text).unwrap();
    let pack = Pack::of(&folder.path().join("small.ron"), "", "").unwrap();
    pack.scenario(crate::scenarios_read::kinds()).unwrap_err().to_string()
}
