//! The help, in one place: what this is, how a week goes, what the picture means, what the keys do, where more stands.
//!
//! In: the words and the keys as they are set, or none in the plain-text face, which lists what can be typed. Out: a page.

use crate::narration::i18n::localizer::Localizer;
use crate::narration::page::control::button;
use crate::narration::page::{Command, Page, Screen, Style};
use crate::platform::keys::{Action, Keys};

/// The keys of somebody who runs a workshop, with what they do there.
const FACILITATORS: [(&str, Action); 5] = [
    ("facilitator-help-blackout", Action::Blackout),
    ("facilitator-help-truth", Action::Truth),
    ("facilitator-help-timer", Action::Timer),
    ("facilitator-help-votes", Action::Votes),
    ("facilitator-help-pause", Action::Pause),
];

/// The help. `keys`: those of the window; without them, what can be typed in the terminal.
#[must_use]
pub fn help(words: &Localizer, keys: Option<&Keys>) -> Page {
    let mut page = Page::new(Screen::Help, words.get("help-title"), words.get("help-line"));
    page.heading(words.get("help-game"));
    page.text(Style::Body, words.get("help-game-text"));
    page.heading(words.get("help-week"));
    for part in [
        "help-week-monday",
        "help-week-days",
        "help-week-moment",
        "help-week-followed",
        "help-week-friday",
    ] {
        page.text(Style::Body, words.get(part));
    }
    if keys.is_some() {
        page.heading(words.get("help-picture"));
        for part in [
            "help-picture-light",
            "help-picture-thread",
            "help-picture-spotlight",
            "help-picture-posture",
            "help-picture-ring",
            "help-picture-signs",
        ] {
            page.text(Style::Body, words.get(part));
        }
    }
    page.heading(words.get("help-more"));
    let glossary = words.get("glossary-title");
    page.text(
        Style::Body,
        words.with("help-more-glossary", &[("glossary", glossary.into())]),
    );
    for part in ["help-more-hints", "help-more-why", "help-more-back"] {
        page.text(Style::Body, words.get(part));
    }
    if let Some(keys) = keys {
        window(words, keys, &mut page);
    } else {
        page.heading(words.get("help-typing"));
        page.text(Style::Body, words.get("term-help"));
    }
    page
}

fn window(words: &Localizer, keys: &Keys, page: &mut Page) {
    page.heading(words.get("help-choosing"));
    page.text(Style::Body, words.get("help-choosing-keys"));
    page.heading(words.get("help-keys"));
    for action in Action::ALL.into_iter().filter(|action| !action.is_facilitators()) {
        let values = [
            ("key", key_name(words, keys.of(action)).into()),
            ("action", action_name(words, action).into()),
        ];
        page.text(Style::Body, words.with("help-key", &values));
    }
    page.heading(words.get("facilitator-help"));
    for (line, action) in FACILITATORS {
        let key = key_name(words, keys.of(action));
        page.text(Style::Body, words.with(line, &[("key", key.into())]));
    }
    page.text(
        Style::Body,
        words.with("facilitator-help-notes", &[("key", "N".into())]),
    );
    for (id, key, screen) in [
        ("help.glossary", "help-to-glossary", Screen::Glossary),
        ("help.settings", "help-to-settings", Screen::Settings),
    ] {
        page.control(button(id, words.get(key), "", Command::Show(screen)));
    }
    page.control(button("help.back", words.get("go-back"), "", Command::Back));
}

/// What an action does, in words.
#[must_use]
pub fn action_name(words: &Localizer, action: Action) -> String {
    words.get(&format!("action-{}", action.name().replace('_', "-")))
}

/// A key as it is written on a keyboard: `P`, `Esc`, `F1`.
#[must_use]
pub fn key_name(words: &Localizer, key: &str) -> String {
    let named = format!("key-{}", key.to_lowercase());
    if key.chars().nth(1).is_some() && words.has(&named) {
        words.get(&named)
    } else {
        key.to_uppercase()
    }
}
