//! The people, as a leader knows them before a one-to-one: each with what is known, then what is so of nearly everybody.

use crate::narration::page::control::button;
use crate::narration::page::{Command, Item, Page, Screen, Sentiment, Style};
use crate::narration::phrases::profile;
use crate::narration::view::View;

/// The screen of the people.
#[must_use]
pub fn people(view: &View<'_>) -> Page {
    let signals = view.signals();
    let mut page = Page::new(Screen::People, view.get("people-title"), view.get("people-line"));
    let common = profile::common(view, &signals);
    let said = |what| common.iter().any(|(told, _)| *told == what);
    for id in 0..view.scenario.people.len() {
        let person = profile::profile(view, &signals, id, said);
        page.items.push(Item::Summary(Box::new(person)));
    }
    for (_, sentence) in &common {
        page.text(Style::Signal(Sentiment::Leader), sentence);
    }
    page.text(Style::Signal(Sentiment::Autonomy), view.get("people-alone-note"));
    page.control(button("people.back", view.get("go-back"), "", Command::Back));
    page
}
