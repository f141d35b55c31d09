//! The people, as far as they can be seen: what is so of nearly everybody once, then each with what is special.

use crate::narration::page::control::button;
use crate::narration::page::{Command, Item, Page, Screen, Sentiment, Style};
use crate::narration::phrases::seen;
use crate::narration::view::View;

/// The screen of the people.
#[must_use]
pub fn people(view: &View<'_>) -> Page {
    let signals = view.signals();
    let mut page = Page::new(Screen::People, view.get("people-title"), view.get("people-line"));
    let common = seen::common(view, &signals);
    for (_, sentence) in &common {
        page.text(Style::Signal(Sentiment::Leader), sentence);
    }
    let said = |what| common.iter().any(|(told, _)| *told == what);
    for id in 0..view.scenario.people.len() {
        let person = seen::summary(view, &signals, id, said);
        page.items.push(Item::Summary(Box::new(person)));
    }
    page.control(button("people.back", view.get("go-back"), "", Command::Back));
    page
}
