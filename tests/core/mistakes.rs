//! A file with mistakes gets all of them told, with their places; a file of nonsense gets a sentence, never a panic.
#![expect(clippy::disallowed_methods, reason = "a test that reads the files it judges")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use proptest::prelude::*;
use stepback::scenario::explain::{all_codes, explain};
use stepback::scenario::render::Colour;
use stepback::scenario::{Diagnostics, Kind, Kinds, MAX_BYTES, MOST_SHOWN, Model, Scenario};

use crate::scenarios_read::{kinds, small};

fn check(bytes: &[u8]) -> Diagnostics {
    Scenario::check("play.ron", bytes, kinds())
}

fn only_mistake(bytes: &[u8]) -> (&'static str, String) {
    let mistakes = check(bytes);
    assert_eq!(mistakes.list().len(), 1, "{mistakes}");
    (mistakes.list()[0].code, mistakes.list()[0].what.clone())
}

#[test]
fn each_broken_file_gets_the_messages_that_it_expects() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mistakes");
    let kinds = kinds();
    let mut expected_codes = BTreeSet::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let expected: Vec<&str> = text
            .lines()
            .filter_map(|line| line.strip_prefix("// expect: "))
            .collect();
        let found = Scenario::check("file", text.as_bytes(), kinds);
        let told: Vec<String> = found
            .list()
            .iter()
            .map(|one| format!("{} line {}: {}", one.code, one.line, one.what))
            .collect();
        if std::env::var_os("STEPBACK_WRITE_GOLDEN").is_some() && told != expected {
            let rest: Vec<&str> = text.lines().filter(|line| !line.starts_with("// expect: ")).collect();
            let head: Vec<String> = told.iter().map(|one| format!("// expect: {one}")).collect();
            fs::write(&path, format!("{}\n{}\n", head.join("\n"), rest.join("\n"))).unwrap();
            continue;
        }
        assert_eq!(told, expected, "{}", path.display());
        expected_codes.extend(found.list().iter().map(|one| one.code));
    }
    let elsewhere = [
        "SB101", "SB501", "SB601", "SB701", "SB801", "SB802", "SB803", "SB804", "SB805",
    ];
    let slips = crate::slips::codes();
    let untested: Vec<_> = all_codes()
        .map(|page| page.code)
        .filter(|code| !expected_codes.contains(code) && !elsewhere.contains(code) && !slips.contains(*code))
        .collect();
    assert_eq!(untested, [""; 0]);
}

/// The files that a coach might write: small slips, each with how many mistakes it has (one, unless it says so).
fn slips() -> Vec<(String, String, usize)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mistakes");
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if name.starts_with("slip_") {
            let text = fs::read_to_string(&path).unwrap();
            let says = text.lines().find_map(|line| line.strip_prefix("// mistakes: "));
            let mistakes = says.map_or(1, |number| number.parse().unwrap());
            all.push((name, text, mistakes));
        }
    }
    all
}

#[test]
fn a_slip_is_told_alone_and_not_with_what_follows_from_it() {
    assert!(!slips().is_empty());
    for (name, text, mistakes) in slips() {
        let found = check(text.as_bytes());
        assert!(found.list().len() <= mistakes + 1, "{name}: {found}");
        assert!(!found.is_empty(), "{name}");
    }
}

#[test]
fn a_fix_that_is_made_leaves_nothing_of_its_kind() {
    for (name, text, _) in slips() {
        let found = check(text.as_bytes());
        let edits: Vec<_> = found.list().iter().flat_map(|one| one.fix.clone()).collect();
        let mended = stepback::scenario::edited(&text, &edits).unwrap_or_else(|| panic!("{name}: fixes overlap"));
        let after = check(mended.as_bytes());
        for one in found.list().iter().filter(|one| !one.fix.is_empty()) {
            assert!(
                after.list().iter().all(|left| left.what != one.what),
                "{name}: {after}\n{mended}"
            );
        }
        assert!(
            after.list().len() <= found.list().len() || edits.is_empty(),
            "{name}: {after}"
        );
    }
}

#[test]
fn a_correction_changes_its_line_and_nothing_else() {
    let text = small().replace("Week(1, Friday)", "Week(1, Firday)");
    let text = text.replace("    rapport:", "    # who gets on with whom\n    rapport:");
    let corrected = stepback::scenario::CorrectedText::of("play.ron", format!("\u{FEFF}{text}").as_bytes(), kinds());
    let expected = text.replace("Firday", "Friday").replace("# who", "// who");
    assert_eq!(corrected.after, format!("\u{FEFF}{expected}"));
    assert_eq!((corrected.made.len(), corrected.changed_lines().len()), (2, 2));
    assert!(corrected.left.is_empty(), "{}", corrected.left);
    let nothing = stepback::scenario::CorrectedText::of("play.ron", b"Scenario(\xE4)", kinds());
    assert_eq!(nothing.before, nothing.after);
}

#[test]
fn what_is_no_text_is_told_with_its_line() {
    let latin: Vec<u8> = small().replace("Mira", "M\u{fc}ra").chars().map(|c| c as u8).collect();
    let found = check(&latin);
    assert_eq!((found.list().len(), found.list()[0].line), (1, 21), "{found}");
    let zero = small().replace("A short week", "A sh\0rt week");
    let found = check(zero.as_bytes());
    assert_eq!((found.list().len(), found.list()[0].line), (1, 4), "{found}");
}

#[test]
fn a_mistake_knows_its_place_and_its_remedy() {
    let text = small().replace("owner: \"mira\", domain", "owner: \"mria\", domain");
    let found = check(text.as_bytes());
    let one = &found.list()[0];
    assert_eq!(
        (one.code, one.line, one.column, one.text.as_str()),
        ("SB201", 30, 58, "\"mria\"")
    );
    assert_eq!((one.end_line, one.end_column), (30, 64));
    assert_eq!(one.remedy, "did you mean \"mira\"?");
    assert_eq!(&text[one.span.range()], "\"mria\"");
}

#[test]
fn a_mistake_is_shown_under_its_line() {
    let text = small().replace("kind: Mistake", "kind: Mistke");
    let shown = check(text.as_bytes()).render(Colour::Off);
    let expected = "error[SB109]: \"Mistke\" is no word that fits here
  --> play.ron:35:35
   |
35 |         (id: \"wrong_total\", kind: Mistke, at: Day(2), hour: 10.5, owner: \"mira\", people: [\"jon\"], task: \"figures\",
   |                                   ^^^^^^
   |
   = why it matters: It cannot be understood.
   = instead: did you mean Mistake?
";
    assert!(shown.starts_with(expected), "{shown}");
    assert!(check(text.as_bytes()).render(Colour::On).contains("\u{1b}["));
    assert!(
        check(text.as_bytes())
            .to_string()
            .starts_with("play.ron:35:35: error SB109: \"Mistke\" is no word that fits here\n")
    );
}

#[test]
fn editors_get_every_mistake_as_an_object() {
    let text = small().replace("kind: Mistake", "kind: Mistke");
    let objects: serde_json::Value = serde_json::from_str(&check(text.as_bytes()).to_json()).unwrap();
    let one = &objects[0];
    assert_eq!(one["code"], "SB109");
    assert_eq!(one["severity"], "error");
    assert_eq!(
        (&one["line"], &one["column"], &one["end_line"], &one["end_column"]),
        (&35.into(), &35.into(), &35.into(), &41.into())
    );
    assert_eq!(one["text"], "Mistke");
    assert_eq!(one["remedy"], "did you mean Mistake?");
    let start = small().find("Mistake").unwrap();
    let fix = serde_json::json!([{"start": start, "end": start + 6, "text": "Mistake"}]);
    assert_eq!(one["fix"], fix);
}

#[test]
fn after_two_hundred_mistakes_the_rest_is_counted() {
    let nobody: Vec<_> = (0..300).map(|n| format!("(\"nobody_{n}\", \"jon\", 50), ")).collect();
    let nobody = nobody.concat();
    let text = small().replace("rapport: [", &format!("rapport: [{nobody}"));
    let found = check(text.as_bytes());
    assert_eq!((found.list().len(), found.more()), (MOST_SHOWN, 100));
    assert!(found.to_string().contains("and 100 more that are not shown"));
}

/// The small scenario with so many more people, each with a craft of their own.
fn with_people(number: usize) -> String {
    let person = |n| format!("(id: \"p{n}\", name: \"Person {n}\", role: \"Works\", skill: {{\"craft {n}\": 50}}),");
    let people: String = (0..number).map(person).collect();
    small().replacen("people: [", &format!("people: [{people}"), 1)
}

#[test]
fn what_has_no_room_is_said_without_making_room_for_it() {
    // A level for each person in each domain would be gigabytes.
    let found = check(with_people(20_000).as_bytes());
    let said: Vec<&str> = found
        .list()
        .iter()
        .filter(|one| one.code == "SB303")
        .map(|one| one.what.as_str())
        .collect();
    assert_eq!(said.len(), 2, "{found}");
    assert!(said[0].ends_with("people; a scenario has room for 500"), "{said:?}");
    assert!(
        said[1].ends_with("domains are named; a scenario has room for 500"),
        "{said:?}"
    );
    assert!(
        check(with_people(400).as_bytes())
            .list()
            .iter()
            .all(|one| one.code != "SB303")
    );
}

#[test]
fn what_is_no_text_is_named() {
    let utf16: Vec<u8> = [0xFF, 0xFE]
        .into_iter()
        .chain("Scenario".encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    assert_eq!(only_mistake(b""), ("SB101", "the file is empty".to_owned()));
    assert_eq!(
        only_mistake(" \n".as_bytes()),
        ("SB101", "the file is empty".to_owned())
    );
    assert_eq!(
        only_mistake(&utf16),
        ("SB101", "the file is in UTF-16, not in UTF-8".to_owned())
    );
    assert_eq!(
        only_mistake(b"PK\x03\x04\0\0"),
        ("SB101", "byte 4 is zero, so this is not a text file".to_owned())
    );
    assert_eq!(
        only_mistake(b"Scenario(\xE4)"),
        ("SB101", "this character is not in UTF-8 (its byte is 0xE4)".to_owned())
    );
    assert!(check(format!("\u{FEFF}{}", small()).as_bytes()).is_empty());
}

#[test]
fn a_hundred_megabytes_are_refused_unread() {
    let large = vec![b'('; 100 * 1024 * 1024];
    assert!(large.len() > MAX_BYTES);
    assert_eq!(
        only_mistake(&large),
        (
            "SB101",
            "the file is 100.0 MiB large; the largest that is read is 8.0 MiB".to_owned()
        )
    );
}

#[test]
fn a_million_brackets_are_one_mistake() {
    for bracket in ["(", "[", "{", "All([", "(a:", "{\"a\":"] {
        let found = check(bracket.repeat(1_000_000).as_bytes());
        assert_eq!(
            found.list().iter().map(|one| one.code).collect::<Vec<_>>(),
            ["SB105"],
            "{bracket}: {found}"
        );
    }
}

#[test]
fn large_nonsense_is_judged_within_seconds() {
    let pieces = [
        "]",
        ")",
        "\"",
        "\"\\\"\n",
        "r#\"\n",
        "/*",
        ",",
        "“",
        "a",
        "{a}",
        "0x",
        "'",
        "1 ",
        "a: 1, ",
        "(id: \"a\"), ",
    ];
    for piece in pieces {
        check(piece.repeat(1_000_000 / piece.len()).as_bytes());
        check(format!("Scenario(moments: [{}])", piece.repeat(1_000_000 / piece.len())).as_bytes());
    }
}

#[test]
fn every_code_has_a_page() {
    for page in all_codes() {
        assert!(!page.title.is_empty() && page.text.len() > 80, "{page:?}");
        assert!(!page.text.contains("//!"), "{page:?}");
        assert_eq!(explain(page.code).unwrap(), page);
    }
    assert_eq!(explain("sb201").unwrap().title, "Nothing has this name");
    assert_eq!(explain("201").unwrap().code, "SB201");
    assert_eq!(
        explain("SB2011").unwrap_err().to_string(),
        "there is no code \"SB2011\"; did you mean SB201?"
    );
}

#[test]
fn a_kind_without_words_is_refused() {
    let text = "Kind(format: 1, kind: Stuck, urgency: 30, severity: 40, familiarity: 60, stakes: 40, visibility: 30, hour: 11,
        choices: [(id: \"a\", stance: Coach, lead: \"mira\", text: \"{owner}, {task}, {nobody}\")], well: [], badly: [], texts: [])";
    let mistakes = Kinds::read(&[("stuck.ron", text)]).unwrap_err();
    let codes: Vec<_> = mistakes.list().iter().map(|one| one.code).collect();
    assert_eq!(
        codes,
        ["SB501", "SB201", "SB204", "SB501", "SB501", "SB501"],
        "{mistakes}"
    );
    let missing = Kinds::read(&[]).unwrap_err();
    assert_eq!(missing.list().len(), Kind::ALL.len());
}

#[test]
fn the_models_numbers_are_checked_against_their_own_ranges() {
    let text = "Model(format: 1, groups: {
        \"learning\": {
            \"rate\": (value: 2, unit: \"a day\", range: (0, 1), why: \"A guess.\"),
            \"decay\": (value: NaN, unit: \"a day\", range: (0, 1), why: \"A guess.\"),
            \"decay\": (value: 0, unit: \"a day\", range: (0, 1), why: \"A guess.\"),
            \"pace\": (value: 1, unit: \"a day\", range: (1, 1), why: \"\"),
        },
    })";
    let required = ["learning.rate", "learning.decay", "learning.place", "memory.half_life"];
    let mistakes = Model::from_bytes("model.ron", text.as_bytes(), &required).unwrap_err();
    let told: Vec<_> = mistakes
        .list()
        .iter()
        .map(|one| (one.line, one.what.as_str()))
        .collect();
    let expected = [
        (1, "the parameter \"learning.place\" is missing"),
        (1, "the parameter \"memory.half_life\" is missing"),
        (3, "`learning.rate` is 2; it goes from 0 to 1"),
        (4, "`learning.decay` is NaN; it goes from 0 to 1"),
        (5, "\"decay\" is given twice in the same brackets"),
        (6, "the model has no parameter \"learning.pace\""),
        (6, "(1, 1) is no range"),
        (6, "\"learning.pace\" says nothing in `why`"),
    ];
    assert_eq!(told, expected);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        check(&bytes);
    }

    #[test]
    fn random_ron_like_text_never_panics(text in "([(\\[{)\\]},:\"a-z0-9 .'#/*\\\\-]|Scenario|None|Day|inf|“|\n){0,200}") {
        check(text.as_bytes());
    }

    #[test]
    fn a_mutated_scenario_never_panics(at in 0.0..1.0_f64, length in 0_usize..60, patch in "[(\\[{)\\]},:\"a-z0-9 .#/{}-]{0,12}") {
        let mut bytes = small().into_bytes();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "a place in a small file")]
        let start = (bytes.len() as f64 * at) as usize;
        let end = (start + length).min(bytes.len());
        bytes.splice(start..end, patch.into_bytes());
        let found = check(&bytes);
        let _ = (found.render(Colour::Off), found.to_string(), found.to_json());
    }
}
