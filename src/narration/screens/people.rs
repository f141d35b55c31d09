//! The people, as far as they can be seen.

use crate::narration::page::control::button;
use crate::narration::page::{Command, Page, Screen};
use crate::narration::phrases::seen;
use crate::narration::view::View;

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
