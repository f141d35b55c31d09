//! The turning points as cards: the day, the act, whom it moved and how, by how much, and what if.

use super::turning::{self, Words};
use crate::insight::{Debrief, TurningPoint};
use crate::narration::page::control::button;
use crate::narration::page::{Command, Item, Page, Sentiment, Style};
use crate::narration::phrases::moved::{self, Moved};
use crate::narration::phrases::shorten::shorten;
use crate::narration::phrases::time;
use crate::narration::view::View;
use crate::scenario::DAYS_PER_WEEK;
use crate::session::DecisionEntry;
use crate::simulation::{Answer, Cause, Event, EventKind};

/// Letters that an act has on a card, and those of what could have been done instead.
const ACT: usize = 58;
const INSTEAD: usize = 58;
/// What opens something that is said, in any of the languages.
const QUOTES: [char; 4] = ['“', '„', '«', '"'];

/// A card for each turning point that can be told, numbered as on the chart.
pub(super) fn turning_cards(view: &View<'_>, page: &mut Page, debrief: &Debrief) {
    for (number, point) in in_time(debrief) {
        if let Some(words) = turning::words_of(view, point) {
            card(view, page, number, point, &words);
        }
    }
    if debrief.turning.is_empty() {
        page.heading(view.get("debrief-turning"));
        page.text(Style::Body, view.get("debrief-turning-none"));
    }
}

/// The turning points in the order of time, each with its number: on the chart they stand in this order.
pub(super) fn in_time(debrief: &Debrief) -> impl Iterator<Item = (u32, &TurningPoint)> {
    let mut points: Vec<&TurningPoint> = debrief.turning.iter().collect();
    points.sort_by_key(|point| (point.day, point.number));
    (1..).zip(points)
}

fn card(view: &View<'_>, page: &mut Page, number: u32, point: &TurningPoint, words: &Words) {
    let values = [("first", number.into()), ("last", view.day(point.day).into())];
    page.heading(view.with("dot", &values));
    let by = point.level();
    let up = by >= 0.0;
    let tone = if up { Sentiment::Good } else { Sentiment::Trouble };
    let by = view.with("overview-by", &[("by", signed(view, by).into())]);
    page.text(Style::Signal(tone), by);
    page.text(Style::Strong, shorten(&words.did, ACT));
    let its = followed(view, point, words);
    if let Some((moved, agrees)) = whom(view, &its, up) {
        page.items.push(Item::Person {
            id: moved.person,
            look: view.scenario.people[moved.person].look.clone(),
            name: view.name(moved.person).to_owned(),
            lines: vec![line(view, &moved, up, agrees)],
            badge: None,
        });
    }
    let (label, note) = what_if(view, point, words);
    let id = format!("debrief.what-if.{}", point.number);
    page.control(button(id, label, note, Command::WhatIf(point.number)));
}

/// What asks for the other way, and the other way in its own words.
fn what_if(view: &View<'_>, point: &TurningPoint, words: &Words) -> (String, String) {
    let key = match &point.instead {
        Answer::Continue => return (view.get("overview-what-if-act"), String::new()),
        Answer::Plan(_) => "overview-what-if-plan",
        _ if words.instead.starts_with(QUOTES) => "overview-what-if-said",
        _ => "overview-what-if-done",
    };
    (view.get(key), shorten(&words.instead, INSTEAD))
}

/// "+0.9" or "−0.5".
pub(super) fn signed(view: &View<'_>, by: f64) -> String {
    let sign = if by >= 0.0 { '+' } else { '−' };
    format!("{sign}{}", time::level(view.words, libm::fabs(by)))
}

/// Whom it moved most in the direction of the figure above, and whether it does move that way; else whom it moved most.
fn whom(view: &View<'_>, its: &[Event], up: bool) -> Option<(Moved, bool)> {
    let agrees = moved::most_moved(view, its, up).map(|moved| (moved, true));
    agrees.or_else(|| moved::most_moved(view, its, !up).map(|moved| (moved, false)))
}

/// What it did to them, in a sentence that fits the figure above.
fn line(view: &View<'_>, moved: &Moved, up: bool, agrees: bool) -> String {
    let key = match (agrees, up) {
        (true, _) => "overview-followed",
        (false, true) => "overview-price",
        (false, false) => "overview-even-so",
    };
    let what: Vec<String> = moved.tags.iter().map(|tag| tag.reads.clone()).collect();
    let values = [
        ("name", view.name(moved.person).into()),
        ("what", view.words.list(&what).into()),
    ];
    view.with(key, &values)
}

/// What it moved in people.
fn followed(view: &View<'_>, point: &TurningPoint, words: &Words) -> Vec<Event> {
    let decision = view.decisions.iter().find(|decision| decision.number == point.number);
    let since = decision.and_then(|decision: &DecisionEntry| view.happenings.get(decision.heard..));
    let monday = (point.day / DAYS_PER_WEEK + 1) * DAYS_PER_WEEK;
    let number = words.moment.as_ref().map(|raised| raised.number);
    let is_its = |event: &&Event| {
        let EventKind::Moved { cause, .. } = event.what else {
            return false;
        };
        match (&point.taken, cause) {
            (Answer::Choose(_), Cause::Moment(n) | Cause::Onlooking(n) | Cause::Written(n))
            | (Answer::Beat(_), Cause::Meeting(n)) => Some(n) == number,
            (Answer::Act(_), Cause::Act(n)) => n == point.number,
            (Answer::Plan(_), Cause::Plan) => event.day < monday,
            _ => false,
        }
    };
    since.unwrap_or_default().iter().filter(is_its).cloned().collect()
}
