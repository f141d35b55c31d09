//! The people, as far as they can be seen.

use super::control::button;
use super::page::{Command, Page, Screen};
use super::seen;
use super::view::View;

/// The screen of the people.
#[must_use]
pub fn people(view: &View<'_>) -> Page {
    let signals = view.signals();
    let mut page = Page::new(Screen::People, view.get("people-title"), view.get("people-line"));
    for id in 0..view.scenario.people.len() {
        page.items.push(seen::person(view, &signals, id, 4));
    }
    page.control(button("people.back", view.get("go-back"), "", Command::Back));
    page
}
