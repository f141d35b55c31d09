//! `stepback test`: play-scripts of the shipped scenarios hold, and what is not as expected is said with its place.
#![expect(clippy::disallowed_methods, reason = "writes scripts for the program to read")]

use std::path::Path;
use std::process::Output;

use stepback::insight::run_script;
use stepback::scenario::{Model, PlayScriptFile, read_authored_script};

use crate::program::{command, run};

const SMALL: &str = include_str!("../worlds/small.ron");

/// The small world and a script beside it.
struct Folder(tempfile::TempDir);

impl Folder {
    fn with(script: &str) -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        std::fs::write(folder.0.path().join("small.ron"), SMALL).unwrap();
        std::fs::write(folder.0.path().join("small.play.ron"), script).unwrap();
        folder
    }

    fn run(&self, arguments: &[&str]) -> (Output, String) {
        let mut command = command(arguments);
        command.current_dir(self.0.path());
        let output = run(command, "");
        let said = [output.stdout.clone(), output.stderr.clone()].concat();
        (output, String::from_utf8(said).unwrap())
    }

    fn file(&self, name: &str) -> String {
        std::fs::read_to_string(self.0.path().join(name)).unwrap()
    }
}

fn script(decisions: &str, expect: &str) -> String {
    format!(
        "PlayScript(\n    format: 1,\n    scenario: \"small.ron\",\n    seed: 7,\n    otherwise: Situational,\n    \
         decisions: [{decisions}],\n    expect: [{expect}],\n)\n"
    )
}

#[test]
fn every_play_script_that_is_shipped_holds() {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios"));
    let mut scripts = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if !path.to_string_lossy().ends_with(".play.ron") {
            continue;
        }
        let opened = PlayScriptFile::load(&path).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
        let result = run_script(&opened.script, opened.scenario, &Model::shipped()).unwrap();
        assert!(result.unmet.is_empty(), "{}: {:#?}", path.display(), result.unmet);
        let text = std::fs::read_to_string(&path).unwrap();
        let ours = read_authored_script("", &text).unwrap();
        let rons: stepback::scenario::authored::PlayScript = ron::Options::default()
            .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
            .from_str(&text)
            .unwrap();
        assert_eq!(ours, rons, "{}", path.display());
        scripts += 1;
    }
    assert!(scripts >= 4, "{scripts}");
}

#[test]
fn what_a_leader_did_can_be_recorded_and_holds() {
    let folder = Folder::with("");
    let record = [
        "test",
        "--record",
        "small.ron",
        "--leader",
        "direct",
        "--seed",
        "3",
        "--out",
        "direct.play.ron",
    ];
    let (output, said) = folder.run(&record);
    assert!(output.status.success(), "{said}");
    let text = folder.file("direct.play.ron");
    assert!(
        text.contains("otherwise: Direct,") && text.contains("Choose(\"wrong_total\", "),
        "{text}"
    );
    let (output, said) = folder.run(&["test", "direct.play.ron"]);
    assert!(output.status.success(), "{said}");
    assert_eq!(said, "1 play-script, all as expected.\n");
}

#[test]
fn a_decision_of_the_script_is_taken_and_what_followed_is_held_against_it() {
    let decisions = "Listen(\"wrong_total\"), Choose(\"wrong_total\", \"ask\"), Choose(\"friday\", \"hers\")";
    let expect = "Once(\"wrong_total\", [Chose(\"wrong_total\", \"ask\"), Shows(\"sent its figures twice\")]), Came(\"friday\"), \
                  Not(Gone(\"mira\")), Left(AtMost(0)), Team(Trust, AtLeast(10))";
    let (output, said) = Folder::with(&script(decisions, expect)).run(&["test"]);
    assert!(output.status.success(), "{said}");
}

#[test]
fn what_was_not_as_expected_is_said_with_its_line_and_with_what_came() {
    let decisions = "\n        Choose(\"wrong_total\", \"fix\"),\n        Choose(\"friday\", \"hers\"),\n        ByItself(Conflict, \"listen_both\"),\n    ";
    let expect = "\n        Came(\"friday\"),\n        Chose(\"wrong_total\", \"ask\"),\n        Delivered(AtMost(1)),\n        \
                  Gone(\"jon\"),\n        Once(\"friday\", [Went(\"friday\", Well)]),\n        Shows(\"before lunch\"),\n    ";
    let conflict = include_str!("../../assets/kinds/conflict.ron");
    let id = conflict.split("(id: \"").nth(1).unwrap().split('"').next().unwrap();
    let folder = Folder::with(&script(&decisions.replace("listen_both", id), expect));
    let (output, said) = folder.run(&["test", "small.play.ron"]);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(
        said.starts_with("small.play.ron: 8 of 9 steps and expectations not as expected\n"),
        "{said}"
    );
    for line in [
        "small.play.ron:8: Choose(\"friday\", \"hers\"): `friday` did not come\n",
        "small.play.ron:12: Came(\"friday\"): `friday` did not come\n",
        "small.play.ron:13: Chose(\"wrong_total\", \"ask\"): `fix` was chosen\n",
        "small.play.ron:14: Delivered(AtMost(1)): what was delivered was ",
        "small.play.ron:15: Gone(\"jon\"): `jon` was still there\n",
        "small.play.ron:16: Once(\"friday\", [Went(\"friday\", Well)]): `friday` did not come\n",
        "small.play.ron:17: Shows(\"before lunch\"): no text with these words came\n",
        "by itself\n",
        "stepback test --record small.play.ron --out small.play.ron\n",
        "1 play-script, 1 not as expected.\n",
    ] {
        assert!(said.contains(line), "{line}\n{said}");
    }
    let (output, said) = folder.run(&["test", "--record", "small.play.ron", "--out", "small.play.ron"]);
    assert!(output.status.success(), "{said}");
    let renewed = folder.file("small.play.ron");
    assert!(
        renewed.contains("Choose(\"wrong_total\", \"fix\"),\n        Choose(\"friday\", \"hers\")"),
        "{renewed}"
    );
    assert!(
        renewed.contains("Went(\"wrong_total\", ") && !renewed.contains("Gone(\"jon\")"),
        "{renewed}"
    );
}

#[test]
fn a_script_that_does_not_fit_its_scenario_is_refused_with_the_place_and_a_remedy() {
    let well = "Ending(\"done\")";
    for (text, wanted) in [
        (
            script("Choose(\"wrong_totle\", \"ask\")", well),
            "did you mean \"wrong_total\"?",
        ),
        (
            script("Choose(\"wrong_total\", \"aks\")", well),
            "did you mean \"ask\"?",
        ),
        (script("Meet(\"friday\", [Wait])", well), "`friday` is no meeting"),
        (script("", "Ending(\"dnoe\")"), "did you mean \"done\"?"),
        (
            script("", "Shows(\"before lunhc\")"),
            "no text of the story has the words \"before lunhc\"",
        ),
        (
            script("", "Once(\"friday\", [Ending(\"done\")])"),
            "move it out of Once",
        ),
        (script("", "Cam(\"friday\")"), "did you mean Came?"),
        (script("", ""), "nothing is expected"),
        (
            script("Choose(\"friday\", \"ring\"), Choose(\"friday\", \"hers\")", well),
            "`friday` is answered twice",
        ),
        (
            script("", well).replace("small.ron", "smal.ron"),
            "did you mean \"small.ron\"?",
        ),
        (
            script("", well).replace("small.ron", "../small.ron"),
            "is no name of a file",
        ),
        (
            script("", well).replace("    scenario: \"small.ron\",\n", ""),
            "scenario",
        ),
        (
            script("", well).replace("format: 1", "format: 2"),
            "this program reads format 1",
        ),
        (
            script("", well).replace("Situational", "Sitautional"),
            "did you mean Situational?",
        ),
        (
            script("", well).replace("seed: 7", "seed: 7, plan: (desk: 50)"),
            "the plan takes 50 hours, and the week has 35",
        ),
        ("nonsense".to_owned(), "small.play.ron:1:1"),
    ] {
        let folder = Folder::with(&text);
        for arguments in [&["test", "small.play.ron"][..], &["check", "small.play.ron"]] {
            let (output, said) = folder.run(arguments);
            assert_eq!(output.status.code(), Some(1), "{text}\n{said}");
            assert!(
                said.contains("small.play.ron:") && said.contains(wanted),
                "{wanted}\n{said}"
            );
        }
    }
}

#[test]
fn what_cannot_be_run_or_recorded_is_said_in_a_sentence() {
    let folder = Folder::with(&script("", "Ending(\"done\")"));
    std::fs::create_dir(folder.0.path().join("empty")).unwrap();
    for (arguments, wanted) in [
        (&["test", "empty"][..], "there is no play-script in `empty`"),
        (&["test", "small.ron"], "a play-script's name ends in `.play.ron`"),
        (
            &["test", "--record", "small.ron", "--out", "x.ron"],
            "a play-script's name ends in `.play.ron`",
        ),
        (
            &["test", "--record", "small.ron", "--out", "empty/x.play.ron"],
            "has to stand beside",
        ),
        (
            &["test", "--record", "small.ron", "--out", "small.play.ron"],
            "never overwritten",
        ),
    ] {
        let (output, said) = folder.run(arguments);
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(said.contains(wanted), "{wanted}\n{said}");
    }
}
