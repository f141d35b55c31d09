//! The first screen.

use crate::narration::i18n::localizer::Localizer;
use crate::narration::page::control::{button, numbered};
use crate::narration::page::{Command, HostCommand, Page, Screen};
use crate::scenario::catalog;

/// A play-through that can be gone on with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOff {
    /// The scenario's title.
    pub scenario: String,
    /// Where it stands, for example "Wednesday, week 3".
    pub when: String,
}

/// What the first screen offers beside playing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TitleOffers {
    /// There are play-throughs to look back on.
    pub past: bool,
    /// A workshop can be hosted here.
    pub hosts: bool,
}

/// The first screen.
#[must_use]
pub fn title(words: &Localizer, left_off: Option<&LeftOff>, offers: TitleOffers) -> Page {
    let TitleOffers { past, hosts } = offers;
    let mut page = Page::new(Screen::Title, words.get("title"), words.get("title-line"));
    let mut number = 1;
    if let Some(left) = left_off {
        let note = words.with(
            "title-continue-note",
            &[("scenario", (&left.scenario).into()), ("when", (&left.when).into())],
        );
        page.control(numbered(
            "title.continue",
            number,
            words.get("title-continue"),
            note,
            Command::Continue,
        ));
        number += 1;
    }
    let choose = ("title.start", "title-start", "", Command::Show(Screen::Choose));
    let learn = catalog().tutorial.map(|tutorial| {
        let start = Command::Scenario(tutorial);
        ("title.learn", "title-learn", "title-learn-note", start)
    });
    // Where nothing has been played, learning comes first.
    let ways = if past || left_off.is_some() {
        [Some(choose), learn]
    } else {
        [learn, Some(choose)]
    };
    for (id, label, note, command) in ways.into_iter().flatten() {
        let note = if note.is_empty() {
            String::new()
        } else {
            words.get(note)
        };
        page.control(numbered(id, number, words.get(label), note, command));
        number += 1;
    }
    if hosts {
        let list = Command::Host(HostCommand::List);
        page.control(numbered("title.host", number, words.get("title-host"), "", list));
        number += 1;
    }
    let offered = |screen: &&Screen| past || **screen != Screen::History;
    for screen in Screen::ALL.iter().filter(offered) {
        if let Some(entry) = screen.spec().entry {
            let id = format!("title.{}", screen.name());
            page.control(numbered(id, number, words.get(entry), "", Command::Show(*screen)));
            number += 1;
        }
    }
    let quit = button(
        "title.quit",
        words.get("title-quit"),
        words.get("title-quit-note"),
        Command::Quit,
    );
    page.control(quit);
    page
}
