//! The settings as a page: in a window two tabs, what is seen and heard, and the keys; each setting with a line on what it does.
//!
//! In: [`SettingsView`]. Out: a page whose controls carry [`Command::Set`] and [`Command::Remap`]. In the terminal every
//! control has a number, and the keys, which belong to the window, are left out.

use crate::narration::i18n::languages::{Language, PSEUDO};
use crate::narration::i18n::localizer::Localizer;
use crate::narration::page::control::{button, option};
use crate::narration::page::{Command, Control, Page, Role, Screen, Style};
use crate::narration::screens::help::{action_name, key_name};
use crate::platform::keys::{Action, KeyError, Keys};
use crate::platform::settings::{
    SOUND, SWITCHES, Scheme, Settings, SettingsChange, SwitchGroup, TEXT, ViewingDistance, WindowMode,
};

/// The number of the tab with the keys.
const KEYS: u32 = 1;

/// What the page is built from.
#[derive(Debug, Clone, Copy)]
pub struct SettingsView<'a> {
    /// In which words.
    pub words: &'a Localizer,
    /// What is set.
    pub settings: &'a Settings,
    /// What can be read.
    pub languages: &'a [Language],
    /// How many monitors there are, 1..=9; with one alone, none is asked for.
    pub monitors: u32,
    /// The action that waits for its new key.
    pub waiting: Option<Action>,
    /// For the plain-text face.
    pub in_text: bool,
    /// The tab that is shown, from 0; plain text has none.
    pub tab: u32,
}

/// The settings.
#[must_use]
pub fn settings(view: &SettingsView<'_>) -> Page {
    let words = view.words;
    let mut page = Page::new(
        Screen::Settings,
        words.get("settings-title"),
        words.get("settings-line"),
    );
    if !view.in_text {
        tabs(view, &mut page);
    }
    if view.in_text || view.tab != KEYS {
        reading(view, &mut page);
        movement(view, &mut page);
        playing(view, &mut page);
    }
    if view.in_text {
        page.text(Style::Quiet, words.get("settings-keys-window"));
    } else if view.tab == KEYS {
        keys(view, &mut page);
    }
    page.control(button("settings.back", words.get("settings-back"), "", Command::Back));
    if view.in_text {
        number(words, &mut page);
    }
    page
}

fn tabs(view: &SettingsView<'_>, page: &mut Page) {
    for (tab, name) in (0..).zip(["general", "keys"]) {
        let label = view.words.get(&format!("settings-tab-{name}"));
        page.control(Control {
            role: Role::Tab((view.tab == KEYS) == (tab == KEYS)),
            ..button(format!("settings.tab.{name}"), label, "", Command::Tab(tab))
        });
    }
}

fn reading(view: &SettingsView<'_>, page: &mut Page) {
    let (words, now) = (view.words, view.settings);
    page.heading(words.get("settings-reading"));
    named(words, page, "language");
    let language = |tag: &str| SettingsChange::Language(tag.to_owned());
    let mut offered = vec![("system", words.get("settings-language-system"), language(""))];
    let shown = |one: &&Language| one.tag != PSEUDO || now.language == PSEUDO;
    for one in view.languages.iter().filter(shown) {
        offered.push((one.tag.as_str(), one.name.clone(), language(&one.tag)));
    }
    for (id, label, change) in offered {
        set(page, format!("settings.language.{id}"), label, now, change);
    }
    named(words, page, "scheme");
    for scheme in Scheme::ALL {
        choice(
            words,
            page,
            now,
            "scheme",
            scheme.name(),
            SettingsChange::Scheme(*scheme),
        );
    }
    named(words, page, "room");
    for room in ViewingDistance::ALL {
        choice(words, page, now, "room", room.name(), SettingsChange::Room(*room));
    }
    let (less, more) = (now.text - TEXT.2.min(now.text), now.text + TEXT.2);
    stepper(
        words,
        page,
        "text",
        now.text,
        [SettingsChange::Text(less), SettingsChange::Text(more)],
    );
    window(view, page);
}

fn movement(view: &SettingsView<'_>, page: &mut Page) {
    let (words, now) = (view.words, view.settings);
    page.heading(words.get("settings-movement"));
    switches(view, page, SwitchGroup::Movement);
    let (less, more) = (now.sound.saturating_sub(SOUND.2), now.sound + SOUND.2);
    stepper(
        words,
        page,
        "sound",
        now.sound,
        [SettingsChange::Sound(less), SettingsChange::Sound(more)],
    );
    switches(view, page, SwitchGroup::Sound);
}

fn window(view: &SettingsView<'_>, page: &mut Page) {
    let (words, now) = (view.words, view.settings);
    named(words, page, "window");
    for mode in WindowMode::ALL {
        choice(words, page, now, "window", mode.name(), SettingsChange::Window(*mode));
    }
    if view.monitors > 1 {
        named(words, page, "monitor");
        for monitor in 0..view.monitors {
            let label = match monitor {
                0 => words.get("settings-monitor-main"),
                n => words.with("settings-monitor-number", &[("n", (n + 1).into())]),
            };
            set(
                page,
                format!("settings.monitor.{monitor}"),
                label,
                now,
                SettingsChange::Monitor(monitor),
            );
        }
    }
}

fn playing(view: &SettingsView<'_>, page: &mut Page) {
    page.heading(view.words.get("settings-playing"));
    switches(view, page, SwitchGroup::Playing);
}

fn keys(view: &SettingsView<'_>, page: &mut Page) {
    let (words, now) = (view.words, &view.settings.keys);
    page.heading(words.get("settings-keys"));
    page.text(Style::Quiet, words.get("settings-keys-note"));
    for action in Action::ALL {
        let key = key_name(words, now.of(action));
        let note = if view.waiting == Some(action) {
            words.with("settings-keys-press", &[("key", key_name(words, "Escape").into())])
        } else {
            key
        };
        let id = format!("settings.key.{}", action.name());
        page.control(button(id, action_name(words, action), note, Command::Remap(action)));
    }
    if *now != Keys::default() {
        page.control(button(
            "settings.keys.usual",
            words.get("settings-keys-usual"),
            words.get("settings-keys-usual-note"),
            Command::Set(SettingsChange::UsualKeys),
        ));
    }
}

/// Why a key was not taken, in words.
#[must_use]
pub fn key_refused(words: &Localizer, error: &KeyError) -> String {
    match error {
        KeyError::Taken { key, by } => {
            let values = [
                ("key", key_name(words, key).into()),
                ("action", action_name(words, *by).into()),
            ];
            words.with("key-taken", &values)
        }
        KeyError::Fixed(key) => words.with("key-fixed", &[("key", key_name(words, key).into())]),
        KeyError::Unknown(_) => words.get("key-unknown"),
    }
}

/// The name of a setting and what it does, above its choices.
fn named(words: &Localizer, page: &mut Page, name: &str) {
    page.text(Style::Label, words.get(&format!("settings-{name}")));
    page.text(Style::Quiet, words.get(&format!("settings-{name}-note")));
}

/// One of the choices of a setting: chosen when taking it would change nothing.
fn set(page: &mut Page, id: String, label: String, now: &Settings, change: SettingsChange) {
    let chosen = now.with(change.clone()).is_ok_and(|then| then == *now);
    page.control(option(id, label, chosen, Command::Set(change)));
}

fn choice(words: &Localizer, page: &mut Page, now: &Settings, setting: &str, name: &str, change: SettingsChange) {
    let label = words.get(&format!("settings-{setting}-{}", name.replace('_', "-")));
    set(page, format!("settings.{setting}.{name}"), label, now, change);
}

/// What is on or off; using it turns it over.
fn switches(view: &SettingsView<'_>, page: &mut Page, group: SwitchGroup) {
    for switch in SWITCHES.iter().filter(|switch| switch.group == group) {
        let on = (switch.is_on)(view.settings);
        let words = format!("settings-{}", switch.name.replace('_', "-"));
        page.control(Control {
            role: Role::Option(on),
            ..button(
                format!("settings.{}", switch.name),
                view.words.get(&words),
                view.words.get(&format!("{words}-note")),
                Command::Set((switch.change)(!on)),
            )
        });
    }
}

fn stepper(words: &Localizer, page: &mut Page, name: &str, value: u32, [less, more]: [SettingsChange; 2]) {
    page.control(Control {
        role: Role::Stepper {
            value: words.with("settings-percent", &[("n", value.into())]),
            lower: Box::new(Command::Set(less)),
        },
        ..button(
            format!("settings.{name}"),
            words.get(&format!("settings-{name}")),
            words.get(&format!("settings-{name}-note")),
            Command::Set(more),
        )
    });
}

/// Numbers for the terminal, and in words what a window shows by its looks.
fn number(words: &Localizer, page: &mut Page) {
    for (number, control) in (1..).zip(page.controls_mut()) {
        control.number = Some(number);
        let state = match &control.role {
            Role::Option(true) if control.note.is_empty() => words.get("settings-chosen"),
            Role::Option(false) if control.note.is_empty() => String::new(),
            Role::Option(on) => words.get(if *on { "settings-on" } else { "settings-off" }),
            Role::Stepper { value, .. } => value.clone(),
            _ => String::new(),
        };
        control.note = match (control.note.is_empty(), state.is_empty()) {
            (false, false) => words.with(
                "settings-state",
                &[("state", state.into()), ("note", (&control.note).into())],
            ),
            (true, _) => state,
            (_, true) => control.note.clone(),
        };
    }
}
