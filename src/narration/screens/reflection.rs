//! A question to oneself. Number 1 goes on; everything else is a note.

use crate::narration::i18n::interpolate;
use crate::narration::page::control::{button, number, numbered, primary};
use crate::narration::page::{Command, Control, Page, Role, Screen, Style};
use crate::narration::phrases::moment_words;
use crate::narration::view::View;
use crate::simulation::{Answer, EventKind, Reflect};

/// What stepping in may have served, as keys.
const MOTIVES: [&str; 5] = [
    "motive-work",
    "motive-them",
    "motive-outside",
    "motive-me",
    "motive-unsure",
];

/// The screen of a reflection.
#[must_use]
pub fn reflection(view: &View<'_>, reflect: Reflect) -> Page {
    asking(view, question(view, reflect), matches!(reflect, Reflect::Motive(_)))
}

/// The question before the week without the leader is looked at.
#[must_use]
pub fn before_away(view: &View<'_>) -> Page {
    asking(view, view.get("reflection-before-away"), false)
}

fn asking(view: &View<'_>, question: String, of_motives: bool) -> Page {
    let mut page = Page::new(
        Screen::Reflection,
        view.get("reflection-title"),
        view.get("reflection-line"),
    );
    page.text(Style::Strong, question);
    let go_on = Command::Answer(Answer::Continue);
    page.control(primary(
        "reflection.go-on",
        Some(1),
        view.get("reflection-go-on"),
        go_on,
    ));
    if of_motives {
        for (position, key) in MOTIVES.into_iter().enumerate() {
            let words = view.get(key);
            let id = format!("reflection.{key}");
            page.control(numbered(
                id,
                number(position + 1),
                words.clone(),
                "",
                Command::Note(words),
            ));
        }
    }
    let field = button("reflection.note", view.get("reflection-write"), "", Command::NoteField);
    page.control(Control {
        role: Role::Field,
        ..field
    });
    page
}

/// The question itself, for the page and for the debrief.
#[must_use]
pub fn question(view: &View<'_>, reflect: Reflect) -> String {
    match reflect {
        Reflect::Written(index) => view
            .scenario
            .reflections
            .get(index)
            .map_or_else(String::new, |written| interpolate::text(view, &written.ask)),
        Reflect::Halfway => view.get("reflection-halfway"),
        Reflect::End => view.get("reflection-end"),
        Reflect::Motive(number) => {
            let title = view.happenings.iter().rev().find_map(|h| match &h.what {
                EventKind::Chose { moment, .. } if moment.number == number => Some(moment_words::title(view, moment)),
                _ => None,
            });
            view.with("reflection-motive", &[("title", title.unwrap_or_default().into())])
        }
    }
}
