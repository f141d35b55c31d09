//! The week without the leader: what is told afterwards of each day.

use super::control::primary;
use super::notices;
use super::page::{Command, Page, Screen, Style};
use super::time;
use super::view::View;
use crate::scenario::DAYS_PER_WEEK;
use crate::simulation::{Happening, What};

/// Lines told of a day.
const MOST: usize = 4;

/// The screen of a day on which the leader is away. `since` is what happened on it.
#[must_use]
pub fn last_week(view: &View<'_>, since: &[Happening]) -> Page {
    let day = since
        .iter()
        .rev()
        .find(|h| matches!(h.what, What::DayBegan))
        .map_or(view.simulation.day(), |h| h.day);
    let weekday = time::weekday(view.words, day);
    let subtitle = view.with("away-line", &[("weekday", weekday.into())]);
    let mut page = Page::new(Screen::LastWeek, view.get("away-title"), subtitle);
    if day % DAYS_PER_WEEK == 0 {
        page.text(Style::Body, view.get("away-start"));
    }
    let told = notices::away(view, since, MOST);
    if told.is_empty() {
        page.text(Style::Quiet, view.get("away-quiet"));
    }
    for notice in told {
        page.text(Style::Signal(notice.mood), notice.text);
    }
    page.control(primary("away.go-on", Some(1), view.get("away-go-on"), Command::GoOn));
    page
}
