//! The debrief's first page: the people first, each with a word of their own, then numbers that say what they are.

use std::sync::Arc;

use stepback::ensemble::PolicyParams;
use stepback::insight::{Debrief, turning_points};
use stepback::narration::page::{ChartData, Command, CurtainCall, Item, Page, Style};
use stepback::narration::{self, Localizer, View};
use stepback::scenario::{DAYS_PER_WEEK, Scenario};
use stepback::session::Session;
use stepback::simulation::{Answer, PersonArc, StepResult};

/// Letters that a bubble holds at most.
const BUBBLE: usize = 76;
/// Letters of a headline that stands on one line.
const HEADLINE: usize = 130;

fn played(name: &str, lead: PolicyParams) -> Session {
    let mut session = Session::start(Arc::new(Scenario::shipped(name).unwrap()), 7);
    let mut leader = lead;
    loop {
        match session.step() {
            StepResult::Day(_) => {}
            StepResult::Ask(question) => {
                let answer = stepback::ensemble::Policy::answer(&mut leader, &question, session.simulation().seen());
                if session.answer(answer).is_err() {
                    session.answer(question.numbered().swap_remove(0)).unwrap();
                }
            }
            StepResult::Over(_) => return session,
        }
    }
}

fn words(language: &str) -> Localizer {
    narration::spoken(language, None).words
}

fn overview(session: &Session, words: &Localizer) -> (Debrief, Page) {
    let debrief = Debrief::of(session);
    let page = narration::debrief_overview(&View::of(session, words), &debrief);
    (debrief, page)
}

fn call(page: &Page) -> &CurtainCall {
    let call = page.items.iter().find_map(|item| match item {
        Item::CurtainCall(call) => Some(call.as_ref()),
        _ => None,
    });
    call.unwrap()
}

fn chart(page: &Page) -> &ChartData {
    let chart = page.items.iter().find_map(|item| match item {
        Item::Chart(chart) => Some(chart),
        _ => None,
    });
    chart.unwrap()
}

#[test]
fn everybody_says_a_short_word_and_only_who_waits_hangs_on_a_thread() {
    let session = played("first_steps", PolicyParams::plain());
    let arcs = session.simulation().in_retrospect().arcs();
    let debrief = Debrief::of(&session);
    for language in ["en", "de", "es", "fr"] {
        let words = words(language);
        let page = narration::debrief_overview(&View::of(&session, &words), &debrief);
        let call = call(&page);
        assert_eq!(call.people.len() + debrief.left, debrief.people.len());
        for person in &call.people {
            let letters = person.words.chars().count();
            assert!((1..=BUBBLE).contains(&letters), "{language}: {}", person.words);
            assert!(!person.words.contains(['{', '⟦']), "{language}: {}", person.words);
            assert_eq!(person.waits, arcs[person.id] == PersonArc::Waiting);
        }
        let headline = page.items.iter().find_map(|item| match item {
            Item::Text(Style::Strong, text) => Some(text.chars().count()),
            _ => None,
        });
        assert!(headline.is_some_and(|letters| letters <= HEADLINE), "{language}");
    }
}

#[test]
fn the_axis_is_cut_where_it_says_and_no_line_leaves_it() {
    let session = played("the_launch", PolicyParams::empower());
    let (_, page) = overview(&session, &words("en"));
    let chart = chart(&page);
    assert!(chart.bottom > 0.0 && chart.shades_last);
    assert!(chart.title.contains(&format!("{:.0}", chart.bottom)), "{}", chart.title);
    let levels = chart.series.iter().flat_map(|series| &series.values);
    for level in levels {
        assert!((chart.bottom..=chart.top).contains(level), "{level}");
    }
}

#[test]
fn each_turning_point_has_its_number_on_the_curve_and_a_card_that_asks_what_if() {
    let session = played("the_launch", PolicyParams::empower());
    let (debrief, page) = overview(&session, &words("en"));
    let marks: Vec<&str> = chart(&page).marks.iter().map(|mark| mark.label.as_str()).collect();
    assert_eq!(marks, ["1", "2", "3"]);
    let asked: Vec<u32> = page
        .controls()
        .filter_map(|control| match control.command {
            Command::WhatIf(number) => Some(number),
            _ => None,
        })
        .collect();
    let mut points: Vec<(u32, u32)> = debrief.turning.iter().map(|point| (point.day, point.number)).collect();
    points.sort_unstable();
    let points: Vec<u32> = points.into_iter().map(|(_, number)| number).collect();
    assert_eq!(asked, points, "in the order of time");
    assert!(chart(&page).marks.is_sorted_by_key(|mark| mark.at));
    let mut days: Vec<u32> = debrief.turning.iter().map(|point| point.day).collect();
    days.sort_unstable();
    for (mark, day) in chart(&page).marks.iter().zip(days) {
        let week = f64::from(day / DAYS_PER_WEEK);
        assert!((week + 0.2..week + 0.8).contains(&mark.at), "{mark:?} is of day {day}");
    }
    let headings: Vec<&str> = page
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Heading(text) => Some(text.as_str()),
            _ => None,
        })
        .collect();
    for mark in marks {
        assert!(headings.iter().any(|heading| heading.starts_with(mark)), "{headings:?}");
    }
}

#[test]
fn a_plan_comes_before_a_moment_only_when_it_moved_twice_as_much() {
    let session = played("the_launch", PolicyParams::plain());
    let points = turning_points(&session, 6);
    let counts = |plan: bool, level: f64| level.abs() * if plan { 0.5 } else { 1.0 };
    let ranks: Vec<f64> = points
        .iter()
        .map(|point| counts(matches!(point.taken, Answer::Plan(_)), point.level()))
        .collect();
    assert!(ranks.is_sorted_by(|a, b| a >= b), "{ranks:?}");
}
