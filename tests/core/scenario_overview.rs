//! The overview of a scenario: its calendar, endings, reading, people and edges, held against the file that it is of.

use stepback::insight::{EdgeKind, ScenarioOverview, WeekFullness};
use stepback::narration::authoring;
use stepback::scenario::{Condition, Kinds, Model, Scenario};

use crate::program::{command, run};

const TEXT: &str = include_str!("../worlds/small.ron");

fn scenario(text: &str) -> Scenario {
    let read = Scenario::from_bytes("small", "small.ron", text.as_bytes(), &Kinds::current().unwrap());
    read.unwrap().0
}

fn overview(scenario: Scenario) -> ScenarioOverview {
    ScenarioOverview::of(scenario, &Model::shipped(), 5).unwrap()
}

#[test]
fn the_calendar_has_every_moment_once_on_its_day() {
    let overview = overview(scenario(TEXT));
    assert_eq!(overview.weeks.len(), 2, "a week, and the one without the leader");
    assert!(overview.weeks[1].away && overview.weeks[1].moments <= overview.weeks[0].moments);
    let total = &overview.weeks[0].written[0];
    assert_eq!(
        (&*total.id, total.day, total.share, total.moves),
        ("wrong_total", 1, 1.0, false)
    );
    let placed: usize = overview.weeks.iter().map(|week| week.written.len()).sum();
    assert_eq!(placed + overview.never.len(), 2);
}

#[test]
fn a_week_without_moments_is_called_empty_and_a_crowded_one_full() {
    let mut long = scenario(TEXT);
    long.weeks = 4;
    let overview = overview(long);
    let said = authoring::calendar_sentences(&overview).join(" ");
    let marked: Vec<WeekFullness> = overview.weeks.iter().map(|week| week.fullness).collect();
    assert_eq!(marked[0], WeekFullness::Full, "{marked:?}");
    assert!(said.contains("Week 1 is full"), "{said}");
    assert!(
        marked[1..4]
            .iter()
            .any(|week| matches!(week, WeekFullness::Empty | WeekFullness::Thin)),
        "{marked:?}"
    );
    assert_eq!(said.contains("empty"), marked.contains(&WeekFullness::Empty), "{said}");
}

#[test]
fn an_ending_that_nobody_reaches_has_a_sentence() {
    let mut changed = scenario(TEXT);
    changed.endings[0].when = Some(Condition::Level(2.0..=3.0));
    let overview = overview(changed);
    assert!(overview.endings[0].is_never());
    let said = authoring::ending_sentences(&overview).join(" ");
    assert!(said.contains("`late` is never reached"), "{said}");
    assert!(said.contains("`done` is all that anybody reaches"), "{said}");
    for leader in 0..overview.leaders.len() {
        let sum: f64 = overview.endings.iter().map(|ending| ending.shares[leader]).sum();
        assert!((sum - 1.0).abs() < 1e-9);
    }
}

#[test]
fn minutes_are_held_against_what_is_to_be_read() {
    let overview = overview(scenario(TEXT));
    assert!(
        overview.reading.words > 150 && overview.reading.minutes > 0.3,
        "{:?}",
        overview.reading
    );
    let mut short = overview.reading;
    short.promised = 0;
    assert!(authoring::reading_sentence(&short).contains("less than the reading alone takes"));
    let mut long = overview.reading;
    long.promised = 600;
    assert!(authoring::reading_sentence(&long).contains("promise less"));
}

#[test]
fn somebody_whom_no_moment_is_about_is_told() {
    let mut alone = scenario(TEXT);
    for moment in &mut alone.moments {
        moment.people.clear();
    }
    let overview = overview(alone);
    let mira = &overview.people[0];
    assert!(mira.own >= 1.0 && mira.met >= 1.0, "{mira:?}");
    let mut nobody = overview.people.clone();
    nobody[1].met = 0.0;
    let said = authoring::people_sentences(&nobody).join(" ");
    assert!(said.contains("Nobody ever meets Jon"), "{said}");
}

#[test]
fn edges_are_those_of_the_file_and_are_taken_no_more_often_than_they_are_open() {
    let text = TEXT.replace(
        "(id: \"friday\", kind: Hesitation,",
        "(id: \"again\", kind: Hesitation, owner: \"jon\", when: All([After(\"wrong_total\"), Not(Chose(\"wrong_total\", \"fix\"))]), title: \"Again\", text: \"Again.\", choices: [(id: \"a\", stance: Coach, text: \"Well?\"), (id: \"b\", stance: Direct, text: \"So.\")]),\n        (id: \"friday\", kind: Hesitation,",
    );
    let overview = overview(scenario(&text));
    let edges: Vec<(&str, &str, &EdgeKind)> = overview
        .edges
        .iter()
        .map(|edge| (&*edge.from, &*edge.to, &edge.kind))
        .collect();
    assert_eq!(
        edges,
        [
            ("wrong_total", "again", &EdgeKind::After),
            ("wrong_total", "again", &EdgeKind::Unless),
            ("wrong_total", "friday", &EdgeKind::Then("ask".to_owned())),
        ]
    );
    for edge in &overview.edges {
        assert!(edge.taken <= edge.open && edge.open <= 1.0, "{edge:?}");
    }
    assert!(overview.edges[0].open >= 1.0, "it comes in every run");
    assert!(authoring::edge_sentence(&overview.edges[2]).contains("by `then` of `ask`"));
}

#[test]
fn the_command_shows_all_of_it_and_tools_get_the_same_as_json() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/worlds/small.ron");
    let output = run(command(&["overview", file, "--runs", "3"]), "");
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{said}");
    for part in [
        "The weeks",
        "Week 1",
        "The endings",
        "Words and minutes",
        "Who is met",
        "What leads to what",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    let json = run(command(&["overview", file, "--runs", "3", "--json"]), "");
    let read: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(read["runs"], 3);
    assert_eq!(read["edges"][0]["from"], "wrong_total");
}
