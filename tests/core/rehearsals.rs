//! A moment is judged in words while it is written: which side is right and how surely, what each choice does, what turns it; and
//! again whenever its file is saved.
#![expect(
    clippy::disallowed_methods,
    reason = "writes a scenario's file anew while it is watched"
)]

use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Stdio};

use stepback::insight::{
    ChangeEffect, Judgement, Lesson, MomentFinding, MomentMeasure, MomentVerdict, Need, Side, WhyNever,
};
use stepback::narration::authoring;
use stepback::narration::plain::PlainLine;
use stepback::scenario::{Moment, Scenario, Stance};

use crate::program::command;

const CRISIS: &str = "twenty_one";

fn first_steps() -> Scenario {
    Scenario::shipped("first_steps").unwrap()
}

fn moment<'s>(scenario: &'s mut Scenario, id: &str) -> &'s mut Moment {
    scenario.moments.iter_mut().find(|moment| moment.id == id).unwrap()
}

fn judged(scenario: Scenario, id: &str, seeds: u64) -> Judgement {
    let lesson = Lesson::of(scenario).seeds(seeds);
    lesson.judged(&lesson.rehearse(id).unwrap())
}

fn words(judged: &Judgement) -> String {
    let line = |line: PlainLine| match line {
        PlainLine::Blank => "\n".to_owned(),
        PlainLine::Text { lead, text } => format!("{lead}{text}\n"),
    };
    authoring::judgement(judged).into_iter().map(line).collect()
}

#[test]
fn a_crisis_is_said_to_need_the_leader_with_its_sample() {
    let judged = judged(first_steps(), CRISIS, 12);
    let MomentVerdict::Right { need, share, interval } = judged.verdict else {
        panic!("{:?}", judged.verdict)
    };
    assert_eq!((need, share), (Need::Needed, 1.0));
    assert!(interval.low < 0.9, "twelve runs say no more than that: {interval:?}");
    let said = words(&judged);
    assert!(
        said.contains("Stepping in is right here in 100 of 100: people here need the leader in 100 of 100"),
        "{said}"
    );
    assert!(said.contains("looked at with 12 teams"), "{said}");
    assert!(said.contains("always on Thursday of week 1"), "{said}");
    assert!(judged.choices.iter().any(|choice| !choice.better.is_empty()), "{said}");
    assert!(said.contains("Better for the work"), "{said}");
}

#[test]
fn a_change_that_is_said_to_turn_a_moment_turns_it() {
    let mut turned = 0;
    for id in [CRISIS, "day_one"] {
        let shipped = if id == CRISIS { "first_steps" } else { "the_launch" };
        let before = judged(Scenario::shipped(shipped).unwrap(), id, 6);
        for change in before.changes {
            let ChangeEffect::Turns(to) = change.effect else {
                continue;
            };
            let mut scenario = Scenario::shipped(shipped).unwrap();
            let written = moment(&mut scenario, id);
            match change.measure {
                MomentMeasure::Authority => written.needs_authority = change.to > 0.0,
                MomentMeasure::Urgency => written.urgency = change.to,
                MomentMeasure::Severity => written.severity = change.to,
                MomentMeasure::Familiarity => written.familiarity = change.to,
                MomentMeasure::Difficulty => written.difficulty = change.to,
            }
            let after = judged(scenario, id, 6);
            let most = [Need::Needed, Need::Able, Need::Either]
                .into_iter()
                .zip(after.needs)
                .max_by(|a, b| a.1.total_cmp(&b.1));
            assert_eq!(
                most.map(|(need, _)| need),
                Some(to),
                "{}: {:?}",
                change.written(),
                after.needs
            );
            turned += 1;
        }
    }
    assert!(turned > 0, "nothing was said to turn either");
}

#[test]
fn changes_are_told_as_they_are_written_in_the_file() {
    // An easy, well-known matter: they manage alone, unless only the leader may decide it.
    let mut scenario = first_steps();
    let easy = moment(&mut scenario, CRISIS);
    (easy.difficulty, easy.familiarity, easy.urgency, easy.severity) = (0.05, 0.95, 0.1, 0.1);
    let judged = judged(scenario, CRISIS, 6);
    let MomentVerdict::Right { need, .. } = judged.verdict else {
        panic!("{:?}", judged.verdict)
    };
    assert_ne!(need, Need::Needed);
    let said = words(&judged);
    for change in judged
        .changes
        .iter()
        .filter(|change| matches!(change.effect, ChangeEffect::Turns(_)))
    {
        assert!(said.contains(&format!("with `{}`", change.written())), "{said}");
    }
    assert!(
        said.contains("To turn it:") || said.contains("No single change turns it"),
        "{said}"
    );
}

#[test]
fn choices_that_come_to_the_same_leave_nothing_to_weigh() {
    let mut scenario = first_steps();
    let written = moment(&mut scenario, CRISIS);
    let first = written.choices[0].clone();
    for choice in &mut written.choices {
        let id = std::mem::take(&mut choice.id);
        *choice = first.clone();
        choice.id = id;
    }
    let judged = judged(scenario, CRISIS, 8);
    assert!(
        judged.findings.contains(&MomentFinding::NothingHangsOnIt),
        "{:?}",
        judged.findings
    );
    assert_eq!(judged.verdict, MomentVerdict::OneSided(Side::In));
    let said = words(&judged);
    assert!(said.contains("No choice is ever best"), "{said}");
    assert!(said.contains("add one that steps back"), "{said}");
}

#[test]
fn a_choice_that_helps_nobody_is_never_right() {
    let mut scenario = first_steps();
    let written = moment(&mut scenario, CRISIS);
    written.choices.truncate(2);
    written.choices[1].stance = Stance::Leave;
    let judged = judged(scenario, CRISIS, 8);
    let never = judged
        .findings
        .iter()
        .any(|finding| matches!(finding, MomentFinding::NeverRight(_, Stance::Leave)));
    let wins = judged
        .findings
        .iter()
        .any(|finding| matches!(finding, MomentFinding::WinsOnEverything(_)));
    let left = &judged.choices[1];
    assert_eq!(
        never,
        left.best <= 0.0 && left.better.is_empty(),
        "{:?}",
        judged.findings
    );
    assert!(
        never || !wins,
        "what wins on everything leaves the other never right: {:?}",
        judged.findings
    );
    if never {
        assert!(
            words(&judged).contains("The choice meant as leave, choice 2"),
            "{}",
            words(&judged)
        );
    }
}

#[test]
fn few_runs_call_nothing_always_or_never() {
    let judged = judged(first_steps(), CRISIS, 2);
    assert_eq!(judged.findings, [MomentFinding::TooFew], "{:?}", judged.followed);
}

#[test]
fn a_moment_that_cannot_come_says_why_and_what_to_do() {
    let mut scenario = Scenario::shipped("first_steps").unwrap();
    moment(&mut scenario, CRISIS).trigger = stepback::scenario::Trigger::Then;
    let judged = judged(scenario, CRISIS, 2);
    assert_eq!(judged.verdict, MomentVerdict::Never);
    assert_eq!(judged.findings, [MomentFinding::Never(WhyNever::NothingLeads)]);
    let said = words(&judged);
    assert!(said.contains("No choice leads to it: give one a `then`"), "{said}");
}

/// A program that is ended with the test.
struct Watching(Child);

impl Drop for Watching {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

/// What is printed up to the line that says that the file is waited for.
fn until_waiting(lines: &mut impl BufRead) -> String {
    let mut said = String::new();
    while !said.contains("Ctrl+C ends this") {
        assert!(lines.read_line(&mut said).unwrap() > 0, "it ended: {said}");
    }
    said
}

#[test]
fn a_watched_moment_is_rehearsed_after_each_save_and_outlives_mistakes() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mine.ron");
    let text = include_str!("../worlds/small.ron");
    fs::write(&file, text).unwrap();
    let mut started = command(&[
        "rehearse",
        file.to_str().unwrap(),
        "wrong_total",
        "--seeds",
        "2",
        "--watch",
    ]);
    let mut child = Watching(started.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap());
    let mut lines = BufReader::new(child.0.stdout.take().unwrap());
    assert!(until_waiting(&mut lines).contains("The totals do not add up"));
    fs::write(&file, text.replace("The totals do not add up", "Four cells too many")).unwrap();
    assert!(until_waiting(&mut lines).contains("Four cells too many"));
    fs::write(&file, text.replace("stance: Coach", "stance: Couch")).unwrap();
    assert!(!until_waiting(&mut lines).contains("wrong_total"));
    fs::write(&file, text).unwrap();
    assert!(until_waiting(&mut lines).contains("The totals do not add up"));
    child.0.kill().unwrap();
    let mut complained = String::new();
    child.0.stderr.take().unwrap().read_to_string(&mut complained).unwrap();
    assert!(complained.contains("Couch"), "{complained}");
}

#[test]
fn what_is_built_in_cannot_be_watched() {
    let output = crate::program::run(command(&["rehearse", "first_steps", CRISIS, "--watch"]), "");
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("takes the path of a file"), "{said}");
}
