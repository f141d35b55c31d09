//! `stepback cover`: every text, choice and outcome of a scenario comes, or is named with its place.
#![expect(clippy::disallowed_methods, reason = "writes a scenario for the program to read")]

use std::process::Output;

use stepback::insight::{Coverage, CoverageReport};
use stepback::scenario::{Kinds, Model, Scenario};

use crate::program::{command, run};

const SMALL: &str = include_str!("../worlds/small.ron");

fn covered(text: &str, runs: u64, threads: usize) -> CoverageReport {
    let (scenario, _) =
        Scenario::from_bytes("small", "small.ron", text.as_bytes(), &Kinds::current().unwrap()).unwrap();
    let coverage = Coverage::with_model(scenario, &Model::shipped()).unwrap();
    coverage.runs(runs).threads(threads).measure(|_, _| ())
}

fn cover(arguments: &[&str]) -> (Output, String) {
    let output = run(command(&[&["cover"], arguments].concat()), "");
    let said = String::from_utf8(output.stdout.clone()).unwrap();
    (output, said)
}

fn missing(report: &CoverageReport) -> Vec<&str> {
    report.missing().map(|text| text.name.as_str()).collect()
}

#[test]
fn everything_of_the_small_world_comes() {
    let (output, said) = cover(&["tests/worlds/small.ron"]);
    assert!(output.status.success(), "{said}");
    assert!(
        said.starts_with("A short week: every text, choice and outcome came, "),
        "{said}"
    );
}

#[test]
fn what_never_comes_is_named_with_its_place_and_what_stands_in_it_is_counted() {
    let never = SMALL.replace(
        r#"(id: "friday", kind: Hesitation,"#,
        r#"(id: "friday", kind: Hesitation, when: All([Gone("mira"), Not(Gone("mira"))]),"#,
    );
    let never = never.replace(r#", then: "friday""#, "");
    assert_eq!(never.matches("friday").count(), 1);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("week.ron");
    std::fs::write(&path, &never).unwrap();
    let (output, said) = cover(&[path.to_str().unwrap(), "--runs", "300"]);
    assert_eq!(output.status.code(), Some(1), "{said}");
    let line = 1 + never
        .lines()
        .position(|line| line.contains("turned it over twice"))
        .unwrap();
    let place = format!(
        "{}:{line}: the moment `friday`, with 6 texts that stand in it\n",
        path.display()
    );
    assert!(said.contains("Not in 300 runs:\n") && said.contains(&place), "{said}");
}

#[test]
fn an_ending_that_nobody_of_the_reference_reaches_is_found_by_a_run_that_is_after_it() {
    let hard = SMALL.replace(
        "    endings: [",
        r#"    endings: [
        (id: "hers", when: All([Chose("wrong_total", "ask"), Went("wrong_total", Badly), Chose("friday", "hers"), Went("friday", Well),
            Person("mira", Trust, AtLeast(64))]), title: "Hers", text: "It was hers."),"#,
    );
    let report = covered(&hard, 2000, 2);
    let found = report
        .texts
        .iter()
        .find(|text| text.name == "the ending `hers`")
        .unwrap();
    let players = 46;
    assert!(found.first_run.is_some_and(|run| run > players), "{found:?}");
}

#[test]
fn the_report_is_the_same_on_any_number_of_threads() {
    assert_eq!(covered(SMALL, 80, 1), covered(SMALL, 80, 3));
}

#[test]
fn evenings_and_sentences_at_the_end_are_counted_by_what_is_told() {
    let told = SMALL.replace(
        "    reflections: [",
        r#"    epilogue: (
        delivered: [(when: Delivered(AtLeast(100)), text: "All of it."), (text: "Some of it.")],
        people: [
            (person: "mira", leading: "l", freed: "f", waiting: "w", hurt: "h", gone: "g"),
            (person: "jon", leading: "l", freed: "f", waiting: "w", hurt: "h", gone: "g"),
        ],
        callbacks: [(after: "wrong_total", chose: "fix", text: "Fixed."), (after: "wrong_total", text: "Not fixed.")],
    ),
    away: (asked: ["a", "b"], waited: ["c", "d"], broke: ["e", "f"], mended: ["g", "h"], quiet: ["i", "j"], phone: ["k", "l"]),
    reflections: ["#,
    );
    let told = told.replace("{mira} answers it.", "There is an answer.");
    let report = covered(&told, 3000, 2);
    let came = |name: &str| {
        let found = report.texts.iter().find(|text| text.name == name);
        found.unwrap_or_else(|| panic!("{name}")).first_run.is_some()
    };
    assert!(came("text 2 of `delivered`") && came("the call-back after `wrong_total`"));
    assert!(came("text 1 of `quiet` in `away`") && came("text 2 of `phone` in `away`"));
    assert!(came("`waiting` of `mira` in the epilogue") && came("`freed` of `jon` in the epilogue"));
    // In one week nobody can have handed in their notice and left.
    assert!(
        missing(&report).contains(&"`gone` of `mira` in the epilogue"),
        "{:?}",
        missing(&report)
    );
}

#[test]
fn the_figures_for_tools_have_every_text_with_its_line_and_first_run() {
    let (_, said) = cover(&["tests/worlds/small.ron", "--json"]);
    let report: serde_json::Value = serde_json::from_str(&said).unwrap();
    let texts = report["texts"].as_array().unwrap();
    let fix = texts
        .iter()
        .find(|text| text["name"] == "the choice `fix` in `wrong_total`")
        .unwrap();
    assert_eq!(fix["moment"], "wrong_total");
    assert!(fix["first_run"].is_u64() && fix["line"].is_u64(), "{fix}");
}
