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
const INSTEAD: usize = 46;

/// A card for each turning point that can be told, numbered as on the chart.
pub(super) fn turning_cards(view: &View<'_>, page: &mut Page, debrief: &Debrief) {
    for (number, point) in (1..).zip(&debrief.turning) {
        if let Some(words) = turning::words_of(view, point) {
            card(view, page, number, point, &words);
        }
    }
    if debrief.turning.is_empty() {
        page.heading(view.get("debrief-turning"));
        page.text(Style::Body, view.get("debrief-turning-none"));
    }
}

fn card(view: &View<'_>, page: &mut Page, number: u32, point: &TurningPoint, words: &Words) {
    let values = [("first", number.into()), ("last", view.day(point.day).into())];
    page.heading(view.with("dot", &values));
    let by = point.level();
    let tone = if by >= 0.0 { Sentiment::Good } else { Sentiment::Trouble };
    page.text(Style::Signal(tone), signed(view, by));
    page.text(Style::Strong, shorten(&words.did, ACT));
    if let Some(moved) = followed(view, point, words) {
        page.items.push(Item::Person {
            id: moved.person,
            look: view.scenario.people[moved.person].look.clone(),
            name: view.name(moved.person).to_owned(),
            lines: vec![moved.line],
            badge: None,
        });
    }
    page.control(button(
        format!("debrief.what-if.{}", point.number),
        view.get("overview-what-if"),
        shorten(&words.instead, INSTEAD),
        Command::WhatIf(point.number),
    ));
}

/// "+0.9" or "−0.5".
pub(super) fn signed(view: &View<'_>, by: f64) -> String {
    let sign = if by >= 0.0 { '+' } else { '−' };
    format!("{sign}{}", time::level(view.words, libm::fabs(by)))
}

/// Whom it moved most, and how.
fn followed(view: &View<'_>, point: &TurningPoint, words: &Words) -> Option<Moved> {
    let decision: &DecisionEntry = view.decisions.iter().find(|decision| decision.number == point.number)?;
    let since = view.happenings.get(decision.heard..)?;
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
    let its: Vec<Event> = since.iter().filter(is_its).cloned().collect();
    moved::people(view, &its, 1).into_iter().next()
}
