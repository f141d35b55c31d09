//! The first scenario: short, guided, and it ends as it was led. Tips come once, again with the help, and not at all
//! when they are not wanted.

use std::io::Cursor;
use std::sync::Arc;

use stepback::ensemble::PolicyParams;
use stepback::narration::page::{Item, Page, Screen, Style};
use stepback::narration::{self, Localizer, View};
use stepback::platform::settings::{Settings, SettingsChange};
use stepback::scenario::{Model, Occasion, Scenario, catalog};
use stepback::session::Session;
use stepback::simulation::{Event, EventKind, Question, StepResult, World};
use stepback::sitting::{Medium, Preferences, Sitting};
use stepback::terminal::{Finish, PlayOptions, play};

/// A seed with which somebody falls silent in the meeting.
const SEED: u64 = 3;

/// The plan as it is; the stool; listening and the chair; two breaths, a question to Sol, theirs to decide; the handlebar,
/// for the work's sake; two names; Friday, and the two questions to oneself.
const BACK: &str = "1\n3\n5\n2\n1\n1\n6\n3\n1\n2\n4\n1\nnote The handlebar, until five.\n1\n";

fn tutorial() -> Scenario {
    Scenario::shipped("first_steps").unwrap()
}

fn world() -> Arc<World> {
    crate::worlds::world_of("first_steps", |_, value| value)
}

fn is_moment(happening: &Event) -> bool {
    matches!(happening.what, EventKind::MomentCame(_))
}

/// What is printed for these lines, and where it ended.
fn typed(script: &str, tips: bool) -> (String, Finish, Session) {
    let settings = Settings::default().with(SettingsChange::Tips(tips)).unwrap();
    let preferences = Preferences::new(settings, None, Localizer::english().unwrap());
    let mut sitting = Sitting::new(Medium::PlainText, preferences, None, Model::shipped(), None);
    sitting.play(Session::start(tutorial(), SEED));
    let options = PlayOptions {
        width: 120,
        echo: true,
        ..PlayOptions::default()
    };
    let mut out = Vec::new();
    let finish = play(&mut sitting, &options, Cursor::new(script), &mut out).unwrap();
    (String::from_utf8(out).unwrap(), finish, sitting.into_session().unwrap())
}

/// The tips that were printed, each on one line again.
fn tips_in(text: &str) -> Vec<String> {
    let mut told: Vec<String> = Vec::new();
    let mut inside = false;
    for line in text.lines() {
        if let Some(tip) = line.strip_prefix("* Tip: ") {
            told.push(tip.to_owned());
            inside = true;
        } else if let (true, Some(more), Some(last)) = (inside, line.strip_prefix("  "), told.last_mut()) {
            last.push(' ');
            last.push_str(more);
        } else {
            inside = false;
        }
    }
    told
}

#[test]
fn it_is_over_after_a_dozen_answers_and_every_tip_has_come_once() {
    let (text, finish, session) = typed(BACK, true);
    assert_eq!(finish, Finish::Over, "{text}");
    assert!(BACK.lines().count() <= 14);
    let mut told = tips_in(&text);
    let mut written: Vec<String> = session.scenario().tips.iter().map(|tip| tip.text.clone()).collect();
    told.sort_unstable();
    written.sort_unstable();
    assert_eq!(told, written, "{text}");
}

#[test]
fn every_moment_comes_and_nothing_else() {
    for seed in 0..40 {
        for leader in [PolicyParams::direct(), PolicyParams::empower(), PolicyParams::absent()] {
            let (simulation, heard) = crate::worlds::played(&world(), seed, leader);
            assert!(simulation.ending().is_some());
            let came: Vec<_> = heard.iter().filter(|h| is_moment(h)).collect();
            assert_eq!(came.len(), tutorial().moments.len(), "seed {seed}: {came:?}");
        }
    }
}

#[test]
fn help_tells_the_tips_of_the_place_again() {
    let (text, ..) = typed("help\n1\nhelp\n", true);
    let of = |on: Occasion| {
        let told = tips_in(&text);
        let tips = tutorial().tips;
        let of: Vec<String> = tips
            .into_iter()
            .filter(|tip| tip.on == on)
            .map(|tip| tip.text)
            .collect();
        told.iter().filter(|told| of.iter().any(|tip| tip == *told)).count() / of.len()
    };
    assert_eq!((of(Occasion::Plan), of(Occasion::Briefing)), (2, 1), "{text}");
}

#[test]
fn tips_that_are_not_wanted_are_not_told() {
    let (text, finish, _) = typed(BACK, false);
    assert_eq!(finish, Finish::Over);
    assert_eq!(tips_in(&text), [""; 0]);
    let (text, ..) = typed("help\n", false);
    assert!(!tips_in(&text).is_empty(), "help tells them all the same");
}

#[test]
fn after_an_undo_a_tip_is_told_where_it_was() {
    let (text, ..) = typed("1\nundo\n1\n", true);
    let of_the_plan: Vec<_> = tutorial()
        .tips
        .into_iter()
        .filter(|tip| tip.on == Occasion::Plan)
        .collect();
    let told = tips_in(&text);
    assert_eq!(
        told.iter().filter(|told| **told == of_the_plan[0].text).count(),
        2,
        "{text}"
    );
}

#[test]
fn a_tip_stands_at_the_top_of_the_page_and_not_on_the_next_of_its_sort() {
    let words = Localizer::english().unwrap();
    let mut session = Session::start(tutorial(), SEED);
    let mut plans = Vec::new();
    let mut days = Vec::new();
    while let stop @ (StepResult::Day(_) | StepResult::Ask(_)) = session.step() {
        let view = View::of(&session, &words);
        match stop {
            StepResult::Day(_) if !view.simulation.away() && view.simulation.question().is_none() => {
                days.push(tipped(&view, narration::day(&view, &[], None, true), None));
            }
            StepResult::Ask(question) => {
                plans.push(tipped(
                    &view,
                    narration::question(&view, &question, None),
                    Some(&question),
                ));
                session.answer(question.numbered().swap_remove(0)).unwrap();
            }
            _ => {}
        }
    }
    assert_eq!(days, [2], "the first morning on which nobody waits has two");
    assert_eq!(plans[0], 1);
}

/// How many tips a page begins with; there are none further down.
fn tipped(view: &View<'_>, mut page: Page, question: Option<&Question>) -> usize {
    let is_tip = |item: &Item| matches!(item, Item::Text(Style::Tip, _));
    narration::tips(view, &mut page, question, true);
    let top = page.items.iter().take_while(|item| is_tip(item)).count();
    assert_eq!(page.items.iter().filter(|item| is_tip(item)).count(), top);
    top
}

#[test]
fn it_ends_as_it_was_led() {
    let ended = |leader: PolicyParams| {
        let (simulation, _) = crate::worlds::played(&world(), SEED, leader);
        simulation.ending().map(|ending| tutorial().endings[ending].id.clone())
    };
    assert_eq!(ended(PolicyParams::direct()).as_deref(), Some("shutter"));
    assert_eq!(ended(PolicyParams::empower()).as_deref(), Some("eight_twelve"));
}

#[test]
fn a_scenario_without_tips_says_nothing_beside_its_story() {
    let words = Localizer::english().unwrap();
    let session = Session::start(Scenario::shipped("the_launch").unwrap(), 1);
    let view = View::of(&session, &words);
    assert_eq!(narration::tips_at(&view, Screen::Briefing, None, true), [""; 0]);
}

#[test]
fn the_tutorial_stands_apart_and_is_never_the_default() {
    let shelf = catalog();
    assert_eq!(shelf.tutorial.as_deref(), Some("first_steps"));
    assert_eq!(shelf.default_name(), "the_launch");
    assert!(!shelf.scenarios.iter().any(|name| shelf.is_tutorial(name)));
    assert_eq!(shelf.all().count(), shelf.scenarios.len() + 1);
    assert!(!tutorial().tips.is_empty());
}
