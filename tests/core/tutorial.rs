//! The first scenario: short, guided, it opens on a person, and it ends as it was led. Tips come once and one at a time, again with
//! the help, and not at all when they are not wanted.

use std::io::Cursor;
use std::sync::Arc;

use stepback::ensemble::PolicyParams;
use stepback::insight::turning_points;
use stepback::narration::page::{Item, Page, Screen, Style};
use stepback::narration::{self, Localizer, View};
use stepback::platform::settings::{Settings, SettingsChange};
use stepback::scenario::{Model, Occasion, Scenario, catalog};
use stepback::session::Session;
use stepback::simulation::{Answer, Event, EventKind, Question, StepResult, World};
use stepback::sitting::{Medium, Preferences, Sitting};
use stepback::terminal::{Finish, PlayOptions, play};

/// A seed with which somebody falls silent in the meeting.
const SEED: u64 = 3;

/// The stool; listening and the chair; two breaths, a question to Sol, theirs to decide; the handlebar, for the work's sake; two
/// names; Friday, and the two questions to oneself.
const BACK: &str = "3\n5\n2\n1\n1\n6\n3\n1\n2\n4\n1\nnote The handlebar, until five.\n1\n";

fn tutorial() -> Scenario {
    Scenario::shipped("first_steps").unwrap()
}

fn world() -> Arc<World> {
    crate::worlds::world_of("first_steps", |_, value| value)
}

/// The place of the first decision.
fn first_moment() -> Occasion {
    let first = tutorial().moments.iter().position(|moment| moment.id == "wheel");
    Occasion::Moment(first.unwrap())
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
    // As the scenario writes them: marks are set as its language does where they are shown.
    let text = text.replace(['“', '”'], "\"").replace(['‘', '’'], "'");
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
fn it_opens_on_a_person_and_asks_for_no_plan() {
    for name in ["first_steps", "paper_crowns"] {
        let scenario = Arc::new(Scenario::shipped(name).unwrap());
        assert!(!scenario.leader.plans);
        let mut session = Session::start(Arc::clone(&scenario), SEED);
        let mut asked = Vec::new();
        while let stop @ (StepResult::Day(_) | StepResult::Ask(_)) = session.step() {
            if let StepResult::Ask(question) = stop {
                session.answer(question.numbered().swap_remove(0)).unwrap();
                asked.push(question);
            }
        }
        let Question::Moment(first) = &asked[0] else {
            panic!("{name} opens with {:?}", asked[0])
        };
        assert_eq!(first.moment.owner, Some(0), "{name}: the first of the team");
        assert!(
            !asked.iter().any(|question| matches!(question, Question::Plan(_))),
            "{name}"
        );
        let taken: Vec<_> = turning_points(&session, 6)
            .into_iter()
            .map(|point| point.taken)
            .collect();
        assert!(
            !taken.is_empty() && !taken.iter().any(|taken| matches!(taken, Answer::Plan(_))),
            "{taken:?}"
        );
    }
}

/// Without plans a week goes as if the proposed one had been taken, bit by bit.
#[test]
fn a_week_without_a_plan_is_the_proposed_week() {
    let planned = crate::scenarios_read::small();
    let given = planned.replacen("leader: (", "leader: (plans: false, ", 1);
    let played = |text: &str, seed: u64| {
        let (scenario, _) =
            Scenario::from_bytes("small", "small.ron", text.as_bytes(), crate::scenarios_read::kinds()).unwrap();
        let mut session = Session::start(scenario, seed);
        let mut plans = 0;
        while let stop @ (StepResult::Day(_) | StepResult::Ask(_)) = session.step() {
            if let StepResult::Ask(question) = stop {
                plans += usize::from(matches!(question, Question::Plan(_)));
                session.answer(question.numbered().swap_remove(0)).unwrap();
            }
        }
        (session.simulation().digest(), session.happenings().to_vec(), plans)
    };
    for seed in 0..5 {
        let (with, without) = (played(&planned, seed), played(&given, seed));
        assert!(with.2 > 0 && without.2 == 0, "{} and {} plans", with.2, without.2);
        assert_eq!(with.1, without.1, "seed {seed}");
        assert_eq!(with.0, without.0, "seed {seed}");
    }
}

#[test]
fn a_plan_typed_where_none_is_made_is_answered_with_a_sentence() {
    let (text, ..) = typed("plan\nplan answers 3\n", false);
    assert_eq!(
        text.matches("In this scenario the week is planned for you.").count(),
        2,
        "{text}"
    );
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
    let first = first_moment();
    assert_eq!((of(first), of(Occasion::Briefing)), (2, 1), "{text}");
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
    let of_the_first = tutorial()
        .tips
        .into_iter()
        .find(|tip| tip.on == first_moment())
        .unwrap();
    let told = tips_in(&text);
    let twice = told.iter().filter(|told| **told == of_the_first.text).count();
    assert_eq!(twice, 2, "{text}");
}

#[test]
fn a_tip_stands_at_the_top_of_the_page_and_not_on_the_next_of_its_sort() {
    let words = Localizer::english().unwrap();
    let mut session = Session::start(tutorial(), SEED);
    let mut asked = Vec::new();
    let mut days = Vec::new();
    while let stop @ (StepResult::Day(_) | StepResult::Ask(_)) = session.step() {
        let view = View::of(&session, &words);
        match stop {
            StepResult::Day(_) if !view.simulation.away() && view.simulation.question().is_none() => {
                days.push(tipped(&view, narration::day(&view, &[], None, true), None));
            }
            StepResult::Ask(question) => {
                asked.push(tipped(
                    &view,
                    narration::question(&view, &question, None),
                    Some(&question),
                ));
                session.answer(question.numbered().swap_remove(0)).unwrap();
            }
            _ => {}
        }
    }
    assert_eq!(days, [1], "there is one morning on which nobody waits");
    assert_eq!(asked[0], 1);
    assert!(asked.iter().all(|tips| *tips <= 1), "one tip at a time: {asked:?}");
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
    let good = |leader: fn() -> PolicyParams| {
        let ends_well = |seed: &u64| {
            let (simulation, _) = crate::worlds::played(&world(), *seed, leader());
            let ending = simulation.ending().map(|ending| tutorial().endings[ending].id.clone());
            ending.as_deref() == Some("eight_twelve")
        };
        (0..40).filter(ends_well).count()
    };
    let (told, left) = (good(PolicyParams::direct), good(PolicyParams::empower));
    assert!(
        told == 0 && left > 20,
        "{told} of 40 weeks that were told how end well, and {left} of 40 that were left"
    );
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
