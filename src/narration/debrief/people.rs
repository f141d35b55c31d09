//! The people in the debrief: each in a sentence, week by week with the player's acts laid over it, and what moved them.

use super::causes;
use crate::insight::{Debrief, PersonCourse, Portrait};
use crate::narration::page::figures::{ChartData, ChartMark, Series};
use crate::narration::page::{Item, Page, Sentiment, Style};
use crate::narration::phrases::time;
use crate::narration::view::View;
use crate::scenario::{DAYS_PER_WEEK, Day, Quantity};

/// What the weeks do not show is shown from first to last.
const METERS: [Quantity; 3] = [Quantity::Trust, Quantity::Safety, Quantity::Commitment];

pub(super) fn people(view: &View<'_>, page: &mut Page, debrief: &Debrief) {
    page.heading(view.get("debrief-people"));
    for (course, portrait) in debrief.people.iter().zip(&debrief.portraits) {
        person(view, page, course);
        page.text(Style::Strong, causes::sentence(view, portrait));
        weeks(view, page, portrait);
        causes(view, page, portrait);
        meters(view, page, course);
    }
}

fn person(view: &View<'_>, page: &mut Page, course: &PersonCourse) {
    let who = &view.scenario.people[course.person];
    let times = |key: &str, times: u32| view.with(key, &[("times", times.into())]);
    page.items.push(Item::Person {
        id: course.person,
        look: who.look.clone(),
        name: who.name.clone(),
        lines: vec![
            who.role.clone(),
            times("debrief-person-settled", course.handled),
            times("debrief-person-asked", course.asked),
        ],
        badge: course
            .gone
            .then(|| (Sentiment::Neutral, view.get("debrief-person-gone"))),
    });
}

/// Autonomy and reliance as they truly were on each Friday, and the acts that moved this person most.
fn weeks(view: &View<'_>, page: &mut Page, portrait: &Portrait) {
    let name = view.name(portrait.person);
    let days = view.scenario.days();
    let ticks = portrait.weeks.iter().map(|(day, ..)| tick(view, *day, days)).collect();
    let line = |quantity: Quantity, values: Vec<f64>, tone: Sentiment| {
        let label = view.get(&format!("debrief-quantity-{}", quantity.name()));
        let last = view.percent(values.last().copied().unwrap_or(0.0));
        Series {
            label: view.with("dot", &[("first", label.into()), ("last", last.into())]),
            points: values.iter().map(|value| view.percent(*value)).collect(),
            values,
            tone,
            ..Series::default()
        }
    };
    let of = |at: fn(&(Option<Day>, f64, f64)) -> f64| portrait.weeks.iter().map(at).collect::<Vec<f64>>();
    let (autonomy, reliance) = (of(|week| week.1), of(|week| week.2));
    let end = |values: &[f64]| {
        let from = view.percent(values.first().copied().unwrap_or(0.0));
        let to = view.percent(values.last().copied().unwrap_or(0.0));
        view.with("debrief-quantity-reads", &[("from", from.into()), ("to", to.into())])
    };
    let reads = view.with(
        "ledger-weeks-reads",
        &[("alone", end(&autonomy).into()), ("waits", end(&reliance).into())],
    );
    let marks = portrait
        .acts
        .iter()
        .map(|act| ChartMark {
            at: f64::from(act.day + 1) / f64::from(DAYS_PER_WEEK),
            label: causes::mark(view, portrait.person, act),
            tone: if act.good() {
                Sentiment::Good
            } else {
                Sentiment::Trouble
            },
        })
        .collect();
    page.items.push(Item::Chart(ChartData {
        title: view.with("ledger-weeks", &[("name", name.into())]),
        ticks,
        top: 1.0,
        series: vec![
            line(Quantity::Autonomy, autonomy, Sentiment::Autonomy),
            line(Quantity::Reliance, reliance, Sentiment::Trouble),
        ],
        marks,
        reads,
        ..ChartData::default()
    }));
}

/// The name of a place on the axis: the start, a week's Friday, today, or the end of the week away.
fn tick(view: &View<'_>, day: Option<Day>, days: Day) -> String {
    match day {
        None => view.get("debrief-level-tick-first"),
        Some(day) if day >= days => view.get("debrief-level-tick-last"),
        Some(day) if day % DAYS_PER_WEEK == DAYS_PER_WEEK - 1 => {
            view.with("debrief-level-tick", &[("week", time::week(day).into())])
        }
        Some(_) => view.get("ledger-now"),
    }
}

fn causes(view: &View<'_>, page: &mut Page, portrait: &Portrait) {
    if portrait.causes.is_empty() {
        return;
    }
    let values = [("name", view.name(portrait.person).into())];
    page.text(Style::Body, view.with("ledger-causes", &values));
    for cause in &portrait.causes {
        let mood = if cause.good() {
            Sentiment::Good
        } else {
            Sentiment::Trouble
        };
        if let Some(line) = causes::line(view, portrait.person, cause) {
            page.text(Style::Signal(mood), line);
        }
    }
}

fn meters(view: &View<'_>, page: &mut Page, course: &PersonCourse) {
    for (quantity, from, to) in course.change {
        if !METERS.contains(&quantity) {
            continue;
        }
        let values = [("from", view.percent(from).into()), ("to", view.percent(to).into())];
        page.items.push(Item::Meter {
            label: view.get(&format!("debrief-quantity-{}", quantity.name())),
            value: to,
            mark: Some(from),
            reads: view.with("debrief-quantity-reads", &values),
            tone: Sentiment::Good,
        });
    }
}
