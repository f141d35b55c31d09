//! The week without the leader: what is told afterwards of each day.

use crate::narration::page::control::primary;
use crate::narration::page::{Command, Page, Screen, Style};
use crate::narration::phrases::evenings;
use crate::narration::phrases::notices;
use crate::narration::phrases::own_words::{self, About};
use crate::narration::phrases::time;
use crate::narration::view::View;
use crate::scenario::DAYS_PER_WEEK;
use crate::simulation::Event;

/// Lines told of a day.
const MOST: usize = 4;
/// Lines about who is at what, on a day of which there is nothing else to tell.
const WORKING: usize = 2;
/// The ways in which it is said that somebody is at something.
const WORKS: usize = 3;

/// The screen of a day on which the leader is away. `since` is what happened on it.
#[must_use]
pub fn last_week(view: &View<'_>, since: &[Event]) -> Page {
    let day = evenings::today(view);
    let weekday = time::weekday(view.words, day);
    let values = [
        ("weekday", weekday.into()),
        ("evening", (day % DAYS_PER_WEEK + 1).into()),
        ("evenings", DAYS_PER_WEEK.into()),
    ];
    let subtitle = view.with("away-line", &values);
    let mut page = Page::new(Screen::LastWeek, view.get("away-title"), subtitle);
    page.step = Some((day % DAYS_PER_WEEK + 1, DAYS_PER_WEEK));
    if day.is_multiple_of(DAYS_PER_WEEK) {
        let own = own_words::line(
            view,
            "goes_away",
            &view.scenario.own_words.goes_away,
            0,
            About::default(),
        );
        page.text(Style::Body, own.unwrap_or_else(|| view.get("away-start")));
    }
    let evening = evenings::evening(view, day);
    for line in &evening {
        page.text(Style::Body, line.as_str());
    }
    let told = if evening.is_empty() {
        notices::away(view, since, MOST)
    } else {
        notices::beside_evening(view, since, MOST)
    };
    if evening.is_empty() && told.is_empty() {
        for line in quiet(view, day % DAYS_PER_WEEK) {
            page.text(Style::Quiet, line);
        }
    }
    for notice in told {
        page.text(Style::Signal(notice.mood), notice.text);
    }
    let go_on = if day % DAYS_PER_WEEK + 1 == DAYS_PER_WEEK {
        "away-come-back"
    } else {
        "away-go-on"
    };
    page.control(primary("away.go-on", Some(1), view.get(go_on), Command::GoOn));
    page
}

/// What there is to say of a day on which nobody asked, nothing went wrong and nothing was finished: who is at what, and
/// that nobody was needed. Each day of the week begins with somebody else.
fn quiet(view: &View<'_>, weekday: u32) -> Vec<String> {
    let signals = view.signals();
    let at_work: Vec<_> = (0..view.scenario.people.len())
        .filter(|person| !signals.people[*person].gone)
        .filter_map(|person| {
            let mut tasks = signals.tasks.iter();
            let task = tasks.position(|task| task.owner == person && task.finished.is_none())?;
            Some((person, task))
        })
        .collect();
    let turn = weekday as usize;
    let mut lines: Vec<String> = (0..at_work.len().min(WORKING))
        .map(|n| {
            let (person, task) = at_work[(turn * WORKING + n) % at_work.len()];
            let values = [("name", view.name(person).into()), ("task", view.task(task).into())];
            view.with(&format!("away-works-{}", (turn + n) % WORKS), &values)
        })
        .collect();
    let own = (weekday + 1 == DAYS_PER_WEEK).then(|| evenings::coming_back(view));
    lines.push(
        own.flatten()
            .unwrap_or_else(|| view.get(&format!("away-quiet-{weekday}"))),
    );
    lines
}
