//! What is mended while a file is read: in scenarios, play-scripts and kinds alike, and never in what is none of ours.
#![expect(clippy::disallowed_methods, reason = "a test that reads the files it judges")]

use std::fs;
use std::path::Path;

use stepback::scenario::{CorrectedText, Diagnostics, Kinds, PlayScriptFile, Scenario};

use crate::scenarios_read::{kinds, small};

fn codes(found: &Diagnostics) -> Vec<&'static str> {
    found.list().iter().map(|one| one.code).collect()
}

fn replaced(text: &str, old: &str, new: &str) -> String {
    assert_eq!(text.matches(old).count(), 1, "{old}");
    text.replace(old, new)
}

#[test]
fn what_is_no_scenario_is_never_changed() {
    for text in [
        "not ron",
        "Dear all, note: we meet at 10:30, not at 9.",
        "a = 1;\nb = 2;",
        "# Notes\n- people: three\n",
    ] {
        let corrected = CorrectedText::of("letter.txt", text.as_bytes(), kinds());
        assert!(!corrected.is_ours && corrected.made.is_empty(), "{text}");
        assert_eq!(corrected.before, corrected.after);
    }
    assert!(CorrectedText::of("small.ron", small().as_bytes(), kinds()).is_ours);
}

#[test]
fn a_letter_is_told_to_be_none_in_one_message() {
    let found = Scenario::check("letter.txt", b"not ron", kinds());
    assert_eq!(codes(&found), ["SB104"], "{found}");
    assert_eq!(
        found.list()[0].what,
        "this does not look like a scenario: no name in it has a value"
    );
}

#[test]
fn mended_syntax_hides_no_part_that_is_missing_elsewhere() {
    let text = replaced(&small(), "    weeks: 1,\n", "");
    let text = replaced(&text, "minutes: 20, stop_at", "minutes: 20 stop_at");
    assert_eq!(
        codes(&Scenario::check("small.ron", text.as_bytes(), kinds())),
        ["SB110", "SB104"]
    );
    let text = replaced(&small(), "owner: \"mira\", domain", "owner: \"karl\", domain");
    let text = replaced(&text, "minutes: 20, stop_at", "minutes: 20 stop_at");
    assert_eq!(
        codes(&Scenario::check("small.ron", text.as_bytes(), kinds())),
        ["SB201", "SB104"]
    );
}

#[test]
fn what_only_follows_from_mended_syntax_is_not_told() {
    let text = replaced(&small(), "wants: [\"writing\"]),", "wants: [\"writing\"],");
    assert_eq!(
        codes(&Scenario::check("small.ron", text.as_bytes(), kinds())),
        ["SB104"]
    );
}

#[test]
fn all_mistakes_of_a_play_script_are_told_at_once() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/first_steps.play.ron");
    let text = fs::read_to_string(&path).unwrap();
    let broken = replaced(&text, "format: 1,", "format: 1;");
    let broken = replaced(&broken, "seed:", "# the luck\n    sead:");
    let found = PlayScriptFile::check_text(&path, broken.as_bytes(), kinds());
    assert_eq!(codes(&found), ["SB104", "SB104", "SB108"], "{found}");
    let check = |bytes: &[u8]| PlayScriptFile::check_text(&path, bytes, kinds());
    let corrected = CorrectedText::by(broken.as_bytes(), &check);
    assert!(corrected.is_ours && corrected.left.is_empty(), "{}", corrected.left);
    assert_eq!(corrected.after, text.replace("seed:", "// the luck\n    seed:"));
}

#[test]
fn all_mistakes_of_a_kind_are_told_at_once() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/kinds/stuck.ron");
    let text = fs::read_to_string(path).unwrap();
    let broken = replaced(&text, "format: 1,", "format: 1;");
    let broken = replaced(&broken, "urgency:", "urgenzy =");
    let found = Kinds::read(&[("stuck.ron", &broken)]).unwrap_err();
    let codes = codes(&found);
    assert_eq!(codes, ["SB104", "SB108", "SB104"], "{found}");
}
