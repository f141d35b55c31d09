//! A scenario is begun in five minutes: the one with comments, a copy, one's own team; and a name is changed everywhere at one stroke.
#![expect(clippy::disallowed_methods, reason = "starts the real program on files made for it")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Output;

use proptest::prelude::*;
use stepback::ensemble::{ReferenceLeader, WorldSetup, play};
use stepback::scenario::team::{Accepts, AnswerRefused, GivenAnswer, Interview, TeamAnswers, TeamTopic, team_scenario};
use stepback::scenario::{RenamedText, Scenario, commented, copied, title_of};

use crate::program;
use crate::scenarios_read::kinds;

fn findings(text: &str) -> String {
    let found = Scenario::check("new.ron", text.as_bytes(), kinds());
    if found.is_empty() {
        return String::new();
    }
    found.to_string()
}

/// Everything answered with what stands in brackets, but for these.
fn answered(with: &[(TeamTopic, &str)]) -> TeamAnswers {
    let mut interview = Interview::new();
    while let Some(question) = interview.question() {
        let typed = with.iter().find(|(topic, _)| *topic == question.topic);
        interview.answer(typed.map_or("", |(_, typed)| typed)).unwrap();
    }
    interview.answers().unwrap()
}

fn run_in(folder: &Path, arguments: &[&str], typed: &str) -> Output {
    let mut command = program::command(arguments);
    command.current_dir(folder).env("XDG_DATA_HOME", folder.join("home"));
    program::run(command, typed)
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

#[test]
fn the_commented_scenario_is_without_a_finding_and_says_what_each_part_is() {
    let text = commented("my_library");
    assert_eq!(findings(&text), "");
    assert!(text.contains("title: \"My library\","));
    let (scenario, _) = Scenario::from_bytes("my_library", "my_library.ron", text.as_bytes(), kinds()).unwrap();
    assert!(scenario.moments.iter().any(|moment| moment.meeting.is_some()));
    for part in ["reliance", "stance", "facts", "endings", "only_you", "after", "when"] {
        let lines = text.lines().filter(|line| line.trim_start().starts_with("//"));
        assert!(
            lines.clone().any(|line| line.contains(part)),
            "no comment says what `{part}` is"
        );
    }
}

#[test]
fn a_copy_has_a_title_of_its_own_and_all_the_rest_of_the_other() {
    let the_launch = include_str!("../../scenarios/the_launch.ron");
    let copy = copied("our_launch", the_launch, "the_launch");
    assert!(copy.starts_with("// A copy of `the_launch`."));
    let read = |text: &str| Scenario::from_bytes("x", "x.ron", text.as_bytes(), kinds()).unwrap().0;
    let (mut other, copy) = (read(the_launch), read(&copy));
    assert_eq!(copy.title, "Our launch");
    other.title.clone_from(&copy.title);
    assert_eq!(
        (&other.people, &other.moments, &other.endings),
        (&copy.people, &copy.moments, &copy.endings)
    );
}

#[test]
fn a_title_is_made_of_any_file_name() {
    assert_eq!(title_of("my_kitchen-two"), "My kitchen two");
    assert_eq!(title_of("{}\"\\"), "A scenario of my own");
    assert_eq!(title_of(&"é".repeat(90)).chars().count(), 60);
}

#[test]
fn a_team_of_defaults_is_without_a_finding_and_says_what_it_is_not() {
    let text = team_scenario(&answered(&[]));
    assert_eq!(findings(&text), "");
    let (scenario, _) = Scenario::from_bytes("my_team", "my_team.ron", text.as_bytes(), kinds()).unwrap();
    assert_eq!(scenario.people.len(), 4);
    assert!(scenario.about.contains("no judgement of real people"));
    assert!(
        scenario
            .brief
            .iter()
            .any(|line| line.contains("knows of them what you answered, and nothing else"))
    );
    assert!(
        scenario.kinds.iter().all(|kind| !kind.off),
        "everything may come by itself"
    );
}

#[test]
fn every_worry_is_a_moment_of_its_own_without_a_finding() {
    let mut kinds_met = Vec::new();
    for number in ["1", "2", "3", "4", "5", "6"] {
        for people in ["2", "12"] {
            let with = [
                (TeamTopic::Worry, number),
                (TeamTopic::People, people),
                (TeamTopic::About, "2"),
                (TeamTopic::Weeks, if people == "2" { "1" } else { "12" }),
            ];
            let text = team_scenario(&answered(&with));
            assert_eq!(findings(&text), "", "worry {number} with {people} people");
            let (scenario, _) = Scenario::from_bytes("my_team", "my_team.ron", text.as_bytes(), kinds()).unwrap();
            let worry = scenario.moments.iter().find(|moment| moment.id == "worry").unwrap();
            kinds_met.push(worry.kind);
        }
    }
    kinds_met.dedup();
    assert_eq!(kinds_met.len(), 6);
}

#[test]
fn answers_point_the_way_they_say() {
    let of = |with: &[(TeamTopic, &str)]| {
        let text = team_scenario(&answered(with));
        let (scenario, _) = Scenario::from_bytes("my_team", "my_team.ron", text.as_bytes(), kinds()).unwrap();
        scenario.people.into_iter().next().unwrap()
    };
    let (asks, sorts_it_out) = (
        of(&[(TeamTopic::AsksFirst(0), "1")]),
        of(&[(TeamTopic::AsksFirst(0), "5")]),
    );
    assert!(asks.reliance > sorts_it_out.reliance && asks.initiative < sorts_it_out.initiative);
    assert!(of(&[(TeamTopic::Talks(0), "1")]).voice < of(&[(TeamTopic::Talks(0), "5")]).voice);
    assert!(of(&[(TeamTopic::Decides(0), "1")]).ownership < of(&[(TeamTopic::Decides(0), "4")]).ownership);
    assert!(of(&[(TeamTopic::AtPresent(0), "1")]).strain > of(&[(TeamTopic::AtPresent(0), "4")]).strain);
    assert!(of(&[(TeamTopic::BadNews(0), "1")]).safety < of(&[(TeamTopic::BadNews(0), "4")]).safety);
    assert!(of(&[(TeamTopic::Likes(0), "2")]).ambition > of(&[(TeamTopic::Likes(0), "4")]).ambition);
    let skill = |person: stepback::scenario::Person| person.skill[0];
    assert!(skill(of(&[(TeamTopic::Knows(0), "1")])) < skill(of(&[(TeamTopic::Knows(0), "5")])));
    assert!(of(&[(TeamTopic::Since(0), "1")]).seniority < of(&[(TeamTopic::Since(0), "4")]).seniority);
    assert!(!of(&[(TeamTopic::Likes(0), "1")]).wants.is_empty());
}

#[test]
fn how_a_team_ends_follows_from_how_it_is_led() {
    let text = team_scenario(&answered(&[]));
    let (scenario, _) = Scenario::from_bytes("my_team", "my_team.ron", text.as_bytes(), kinds()).unwrap();
    let world = WorldSetup::shipped(scenario).world;
    let ends = |leader: ReferenceLeader| -> Vec<Option<usize>> {
        let ending = |seed| play(&world, seed, leader.policy().as_mut(), &mut Vec::new()).ending();
        (1..=4).map(ending).collect()
    };
    let all: BTreeSet<Option<usize>> = [
        ReferenceLeader::Direct,
        ReferenceLeader::Situational,
        ReferenceLeader::Absent,
    ]
    .into_iter()
    .flat_map(ends)
    .collect();
    assert!(all.len() >= 3, "{all:?}");
}

#[test]
fn an_answer_out_of_range_is_explained_and_changes_nothing() {
    let mut interview = Interview::new();
    interview.answer("Night shift").unwrap();
    interview.answer("Ward sister").unwrap();
    let weeks = interview.question().unwrap();
    assert_eq!(weeks.topic, TeamTopic::Weeks);
    let refused = |interview: &mut Interview, typed: &str| interview.answer(typed).unwrap_err().to_string();
    assert_eq!(
        refused(&mut interview, "0"),
        "0 is too small; write a number from 1 to 12"
    );
    assert_eq!(
        refused(&mut interview, "99999999999"),
        "99999999999 is too large; write a number from 1 to 12"
    );
    assert_eq!(
        refused(&mut interview, "four"),
        "`four` is no whole number; write one from 1 to 12"
    );
    assert_eq!(interview.question().unwrap(), weeks);
    assert!(interview.back());
    assert_eq!(
        refused(&mut interview, "{leader}"),
        "a curly bracket cannot stand here; write it without"
    );
    assert_eq!(
        refused(&mut interview, "\u{1b}x"),
        "a character that cannot be seen cannot stand here; write it without"
    );
    assert_eq!(refused(&mut interview, "..."), "write at least one letter or digit");
    assert_eq!(
        refused(&mut interview, &"x".repeat(51)),
        "that has 51 characters, and there is room for 50; write it shorter"
    );
}

#[test]
fn two_people_of_one_name_are_refused_whatever_their_capitals() {
    let mut interview = Interview::new();
    while interview.question().unwrap().topic != TeamTopic::Name(1) {
        interview.answer("").unwrap();
    }
    assert_eq!(interview.answer(" ALEX "), Err(AnswerRefused::Taken("Alex".to_owned())));
    assert_eq!(interview.answer(""), Ok(Some(GivenAnswer::Text("Robin".to_owned()))));
}

#[test]
fn a_question_is_data_that_a_form_can_ask() {
    let mut interview = Interview::new();
    while interview.question().unwrap().topic != TeamTopic::Pronouns(0) {
        interview.answer("").unwrap();
    }
    let asked = serde_json::to_value(interview.question().unwrap()).unwrap();
    assert_eq!(asked["topic"], serde_json::json!({"pronouns": 0}));
    assert_eq!(asked["accepts"], serde_json::json!({"one_of": ["she", "he", "they"]}));
    assert_eq!(asked["default"], serde_json::json!(3));
}

/// Any way to answer: for each question a number that picks among what it takes, and a text.
fn any_answers() -> impl Strategy<Value = (Vec<u32>, Vec<String>)> {
    (
        prop::collection::vec(any::<u32>(), 1..60),
        prop::collection::vec("[\\PC]{1,14}", 1..20),
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_answers_make_a_scenario_without_a_mistake((numbers, texts) in any_answers()) {
        let mut interview = Interview::new();
        let mut at = 0;
        while let Some(question) = interview.question() {
            let number = numbers[at % numbers.len()].rotate_left(at as u32);
            let typed = match &question.accepts {
                Accepts::Number { from, to } => (from + number % (to - from + 1)).to_string(),
                Accepts::OneOf(of) => (1 + number as usize % of.len()).to_string(),
                Accepts::Text { .. } => texts[at % texts.len()].clone(),
            };
            if interview.answer(&typed).is_err() {
                interview.answer("").unwrap();
            }
            at += 1;
        }
        let text = team_scenario(&interview.answers().unwrap());
        let found = Scenario::check("team.ron", text.as_bytes(), kinds());
        prop_assert!(!found.has_errors(), "{found}\n{text}");
    }
}

#[test]
fn from_nothing_to_a_team_that_plays() {
    let folder = tempfile::tempdir().unwrap();
    // One answer out of range, one taken back, and all that is left as it stands.
    let typed = "Ward 4\nWard sister\n40\n2\nb\n3\n\n\n\n3\nOdile\n1\nNurse\nd\n";
    let made = run_in(folder.path(), &["new", "my_ward.ron", "--team"], typed);
    let told = said(&made);
    assert!(made.status.success(), "{told}");
    assert!(told.contains("40 is too large; write a number from 1 to 12."), "{told}");
    assert!(
        told.contains("Written: my_ward.ron. There is nothing to complain about.\n"),
        "{told}"
    );
    let text = fs::read_to_string(folder.path().join("my_ward.ron")).unwrap();
    assert!(
        text.contains("title: \"Ward 4: 3 weeks\"") && text.contains("name: \"Odile\", pronouns: She, role: \"Nurse\"")
    );
    let played = run_in(
        folder.path(),
        &["play", "my_ward.ron", "--text", "--seed", "1"],
        "1\n1\n1\n",
    );
    assert!(
        played.status.success() && said(&played).contains("Ward 4: 3 weeks"),
        "{}",
        said(&played)
    );
}

#[test]
fn an_existing_file_is_never_written_over_and_nobody_answers_in_vain() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("here.ron"), "mine").unwrap();
    for arguments in [["new", "here.ron", "--team"], ["new", "here", "--from=the_launch"]] {
        let refused = run_in(folder.path(), &arguments, "");
        assert!(!refused.status.success());
        assert_eq!(
            said(&refused),
            "`here.ron` is there already, and is not written over; choose another name\n"
        );
    }
    assert_eq!(fs::read_to_string(folder.path().join("here.ron")).unwrap(), "mine");
    for (arguments, message) in [
        (["new", "a.play.ron"], "`a.play.ron` is no name for a scenario"),
        (["new", "a.txt"], "`a.txt` is no name for a scenario"),
        (["new", "none/a.ron"], "there is no folder `none`"),
    ] {
        assert!(said(&run_in(folder.path(), &arguments, "")).contains(message));
    }
    let left = run_in(folder.path(), &["new", "x.ron", "--team"], "Ward\nq\n");
    assert!(said(&left).ends_with("nothing is written\n") && !folder.path().join("x.ron").exists());
    fs::write(folder.path().join("answers.txt"), "Ward\nSister\nmany\n").unwrap();
    let wrong = run_in(folder.path(), &["new", "x.ron", "--team=answers.txt"], "");
    let message = "line 3 of the answers, to \"How many weeks do you want to play?\": `many` is no whole number; write one from 1 to 12; nothing is written\n";
    assert!(said(&wrong).ends_with(message), "{}", said(&wrong));
}

#[test]
fn a_name_is_changed_in_texts_and_comments_and_ids_stay() {
    let text = "// Kim asks.\n(id: \"kim\", name: \"Kim\", says: \"Kim's line,\\nKim and {kim} and Kimberly\", owner: \"kim\", of: \"Kim\")";
    let renamed = RenamedText::of(text, "Kim", "Ines", &["kim", "Kim"]);
    assert_eq!(
        renamed.text,
        "// Ines asks.\n(id: \"kim\", name: \"Ines\", says: \"Ines's line,\\nInes and {kim} and Kimberly\", owner: \"kim\", of: \"Kim\")"
    );
    assert_eq!((renamed.changed, renamed.left), (4, vec![(2, "Kimberly".to_owned())]));
}

#[test]
fn rename_changes_a_scenario_and_what_stands_beside_it_or_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let small =
        include_str!("../worlds/small.ron").replace("Somebody on the board", "Mira says: somebody on the board");
    fs::write(folder.path().join("small.ron"), &small).unwrap();
    fs::write(folder.path().join("small.de.ron"), "// Mira\n(\"Mira kommt.\")").unwrap();
    for (name, message) in [
        ("JON", "somebody is called `Jon` already"),
        ("{x}", "a curly bracket cannot stand here"),
        ("a\"b", "a quotation mark or a backslash cannot stand here"),
    ] {
        let refused = run_in(folder.path(), &["rename", "small.ron", "Mira", name], "");
        assert!(
            !refused.status.success() && said(&refused).contains(message),
            "{}",
            said(&refused)
        );
    }
    let nobody = run_in(folder.path(), &["rename", "small.ron", "Mora", "Ada"], "");
    assert!(said(&nobody).contains("did you mean `Mira`; there are Mira, Jon, Ms Vogel, the board"));
    let would = run_in(folder.path(), &["rename", "small.ron", "Mira", "Ada", "--dry-run"], "");
    assert!(
        would.status.success() && said(&would).contains("small.ron: 2 places would be changed"),
        "{}",
        said(&would)
    );
    assert_eq!(fs::read_to_string(folder.path().join("small.ron")).unwrap(), small);
    let done = run_in(folder.path(), &["rename", "small.ron", "Mira", "Ada"], "");
    assert!(
        done.status.success() && said(&done).contains("small.de.ron: 2 places changed"),
        "{}",
        said(&done)
    );
    let scenario = Scenario::load(folder.path().join("small.ron")).unwrap();
    assert_eq!(
        (scenario.people[0].id.as_str(), scenario.people[0].name.as_str()),
        ("mira", "Ada")
    );
    assert!(scenario.endings[1].text.starts_with("Ada says"));
}
