//! The running day: what is noticed, how the work stands, who is there, and what can be done.

use crate::narration::page::control::{option, primary};
use crate::narration::page::{Command, Control, Item, Page, Screen, Sentiment, Style};
use crate::narration::phrases::notices::Notice;
use crate::narration::phrases::{acts, cues};
use crate::narration::view::View;
use crate::narration::{phrases::seen, phrases::time};
use crate::scenario::{PersonId, TaskId};
use crate::simulation::Signals;

/// Tasks shown on the board, at most.
const MOST_TASKS: usize = 12;

/// The part of the page that holds the acts without a cue.
pub const MORE_ACTS: &str = "day.acts";

/// Acts with somebody that stand on the page unasked.
const FIRST_ACTS: usize = cues::MOST;

/// The screen of a day: the acts for which there is a cue, or those that fit somebody; `more` opens all others.
#[must_use]
pub fn day(view: &View<'_>, noticed: &[Notice], selected: Option<PersonId>, more: bool) -> Page {
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
    let fitting = acts::acts(view, selected);
    let first: Vec<Control> = match selected {
        Some(_) => fitting
            .iter()
            .take(FIRST_ACTS)
            .map(|act| acts::control(view, *act))
            .collect(),
        None => cues::cues(view).iter().map(|one| reasoned(view, one)).collect(),
    };
    match selected {
        Some(p) => page.heading(view.with("day-acts-person", &[("name", view.name(p).into())])),
        None if first.is_empty() => page.heading(view.get("day-acts-team")),
        None => page.heading(view.get("day-cues")),
    }
    let others: Vec<Control> = fitting
        .iter()
        .skip(if selected.is_some() { FIRST_ACTS } else { 0 })
        .map(|act| acts::control(view, *act))
        .filter(|control| first.iter().all(|other| other.id != control.id))
        .collect();
    let apart = !first.is_empty() && !others.is_empty();
    for control in first {
        page.control(control);
    }
    if apart {
        page.control(Control::disclosure(MORE_ACTS, view.get("day-acts-more"), more));
    }
    if !apart || more {
        for control in others {
            page.control(control);
        }
    }
    page
}

/// An act with what it would answer.
fn reasoned(view: &View<'_>, one: &cues::Cue) -> Control {
    let control = acts::control(view, one.act);
    let values = [
        ("first", one.why.as_str().into()),
        ("last", control.note.as_str().into()),
    ];
    Control {
        note: view.with("dot", &values),
        ..control
    }
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
