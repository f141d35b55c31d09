//! The running day: what is noticed, how the work stands, who is there, and what can be done.

use crate::narration::page::control::{option, primary};
use crate::narration::page::{Command, Item, Page, Screen, Sentiment, Style};
use crate::narration::phrases::acts;
use crate::narration::phrases::notices::Notice;
use crate::narration::view::View;
use crate::narration::{phrases::seen, phrases::time};
use crate::scenario::{PersonId, TaskId};
use crate::simulation::Signals;

/// Tasks shown on the board, at most.
const MOST_TASKS: usize = 12;

/// The screen of a day, with the acts that fit somebody or everyone.
#[must_use]
pub fn day(view: &View<'_>, noticed: &[Notice], selected: Option<PersonId>) -> Page {
    let today = view.simulation.day();
    let signals = view.signals();
    let left = view.with("hours-left", &[("hours", view.hours(signals.hours_left).into())]);
    let of = view.with(
        "day-of",
        &[("day", (today + 1).into()), ("days", view.scenario.days().into())],
    );
    let subtitle = view.with("dot", &[("first", of.into()), ("last", left.into())]);
    let mut page = Page::new(Screen::Day, time::day(view.words, today), subtitle);
    if noticed.is_empty() {
        page.text(Style::Quiet, view.get("day-nothing"));
    } else {
        page.heading(view.get("day-noticed"));
    }
    for notice in noticed {
        page.text(Style::Signal(notice.mood), notice.text.as_str());
    }
    page.control(primary("day.go-on", Some(1), view.get("day-go-on"), Command::GoOn));
    page.control(crate::narration::page::control::button(
        "day.run",
        view.get("day-run"),
        "",
        Command::Run,
    ));
    board(view, &mut page, &signals);
    page.heading(view.get("day-people"));
    let team = view.get("day-team");
    page.control(option(
        "day.select.team",
        team,
        selected.is_none(),
        Command::Select(None),
    ));
    for id in view.here(&signals) {
        page.items.push(seen::person(view, &signals, id, 2));
        let control = format!("day.select.{}", view.scenario.people[id].id);
        page.control(option(
            control,
            view.name(id),
            selected == Some(id),
            Command::Select(Some(id)),
        ));
    }
    page.heading(match selected {
        Some(p) => view.with("day-acts-person", &[("name", view.name(p).into())]),
        None => view.get("day-acts-team"),
    });
    for act in acts::acts(view, selected) {
        page.control(acts::control(view, act));
    }
    page
}

/// The work, task by task: what is late first, then what is open, then what was finished last.
fn board(view: &View<'_>, page: &mut Page, signals: &Signals) {
    page.heading(view.get("day-work"));
    let mut tasks: Vec<TaskId> = (0..signals.tasks.len()).collect();
    tasks.sort_by_key(|t| {
        let signal = &signals.tasks[*t];
        (signal.finished.is_some(), !signal.late, view.scenario.tasks[*t].due, *t)
    });
    for task in tasks.into_iter().take(MOST_TASKS) {
        let signal = &signals.tasks[task];
        let what = &view.scenario.tasks[task];
        let (key, tone) = match (signal.finished, signal.late) {
            (Some(_), _) => ("task-reads-done", Sentiment::Good),
            (None, true) => ("task-reads-late", Sentiment::Trouble),
            (None, false) => ("task-reads", Sentiment::Neutral),
        };
        let values = [
            ("name", view.name(signal.owner).into()),
            ("percent", view.percent(seen::rough(signal.progress)).into()),
            ("due", view.day(what.due).into()),
        ];
        page.items.push(Item::Meter {
            label: what.title.clone(),
            value: signal.progress,
            mark: None,
            reads: view.with(key, &values),
            tone,
        });
    }
}
