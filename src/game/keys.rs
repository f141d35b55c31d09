//! The keyboard beyond the focus: numbers choose, keys of actions lead elsewhere, and the next key is given away where one is waited for.
//!
//! In: keys and buttons of a pad, what is shown. Out: [`CommandIssued`], as if the control had been pressed; [`KeyCaps`] in step with the settings.
//! While somebody writes, letters are letters.

use bevy::ecs::system::SystemParam;
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use bevy::text::EditableText;
use bevy::ui_widgets::{Activate, Button};

use super::actions;
use super::facilitator::Facilitator;
use super::pad::PadRequest;
use super::screens::SpeedButton;
use super::shown::ShownPage;
use super::sitting::CurrentSitting;
use crate::narration::page::Command;
use crate::narration::{self, HistoryCommand};
use crate::platform::keys::Action;
use crate::platform::settings::SettingsChange;
use crate::sitting::Sitting;
use crate::ui::focus::Remembered;
use crate::ui::targets::{CommandIssued, StepCommands};
use crate::ui::widgets::items;
use crate::ui::widgets::keys::{KeyCaps, ONWARD};

/// Keys that only change what others do.
const HELD: [Key; 7] = [
    Key::Shift,
    Key::Control,
    Key::Alt,
    Key::AltGraph,
    Key::Super,
    Key::Meta,
    Key::CapsLock,
];

/// Where the focus is.
#[derive(SystemParam)]
pub(super) struct At<'w, 's> {
    focus: ResMut<'w, InputFocus>,
    remembered: ResMut<'w, Remembered>,
    fields: Query<'w, 's, (), With<EditableText>>,
    buttons: Query<'w, 's, (), With<Button>>,
    adjusts: Query<'w, 's, &'static StepCommands>,
}

impl At<'_, '_> {
    fn writes(&self) -> bool {
        self.focus.get().is_some_and(|entity| self.fields.contains(entity))
    }

    fn on_button(&self) -> bool {
        self.focus.get().is_some_and(|entity| self.buttons.contains(entity))
    }

    /// What raising or lowering gives here.
    fn adjusted(&self, more: bool) -> Option<Command> {
        let adjusts = self.focus.get().and_then(|entity| self.adjusts.get(entity).ok())?;
        Some(if more {
            adjusts.more.clone()
        } else {
            adjusts.less.clone()
        })
    }

    /// Nobody writes any more.
    fn leave(&mut self) {
        self.focus.clear();
        self.remembered.ringed = false;
    }
}

pub(super) fn press(
    mut keys: MessageReader<KeyboardInput>,
    mut asked: MessageReader<PadRequest>,
    shown: Res<ShownPage>,
    mut sitting: ResMut<CurrentSitting>,
    mut at: At,
    mut used: MessageWriter<CommandIssued>,
    mut facilitator: ResMut<Facilitator>,
) {
    if facilitator.black {
        keys.clear();
        asked.clear();
        return;
    }
    for key in keys.read() {
        if key.state != ButtonState::Pressed || HELD.contains(&key.logical_key) {
            continue;
        }
        let command = if let Some(action) = sitting.awaiting_key() {
            facilitator.taken = true;
            waited(action, &mut sitting, key)
        } else {
            pressed(key, &shown, &mut sitting, &mut at)
        };
        used.write_batch(command.map(CommandIssued));
    }
    for asked in asked.read() {
        let command = match asked {
            PadRequest::Action(Action::Back) if at.writes() => {
                at.leave();
                None
            }
            PadRequest::Action(action) => actions::command(*action, &shown, &mut sitting),
            PadRequest::Adjust(more) => at.adjusted(*more),
            PadRequest::Next(forward) => actions::next(&shown, *forward),
        };
        used.write_batch(command.map(CommandIssued));
    }
}

/// Takes a key for the action that waits for one; Escape gives up.
fn waited(action: Action, sitting: &mut Sitting, key: &KeyboardInput) -> Option<Command> {
    if key.repeat {
        return None;
    }
    sitting.stop_awaiting_key();
    Some(if key.logical_key == Key::Escape {
        // Only what is shown changes.
        Command::NoteField
    } else {
        Command::Set(SettingsChange::Key(action, named(&key.logical_key)))
    })
}

/// A key as settings name it.
fn named(key: &Key) -> String {
    match key {
        Key::Character(text) => text.to_string(),
        other => format!("{other:?}"),
    }
}

fn pressed(key: &KeyboardInput, shown: &ShownPage, sitting: &mut Sitting, at: &mut At) -> Option<Command> {
    let name = named(&key.logical_key);
    let letter = match &key.logical_key {
        Key::Character(text) => text.chars().next(),
        _ => None,
    };
    let action = sitting.settings().keys.action(&name);
    if at.writes() {
        // Enter looks for what was written where something can be looked for.
        if key.logical_key == Key::Enter && !key.repeat {
            let find = actions::found(shown, |command| *command == Command::Recall(HistoryCommand::Find));
            if find.is_some() {
                at.leave();
                return find;
            }
        }
        let types =
            letter.is_some() || matches!(key.logical_key, Key::Space | Key::Backspace | Key::Delete | Key::Insert);
        return match action {
            Some(Action::Back) if !types => {
                at.leave();
                None
            }
            Some(action) if !types && !key.repeat => actions::command(action, shown, sitting),
            _ => None,
        };
    }
    match (&key.logical_key, letter) {
        (_, Some('+' | '=')) => return at.adjusted(true),
        (_, Some('-')) => return at.adjusted(false),
        _ if key.repeat => return None,
        (Key::Enter, _) if !at.on_button() => return goes_on(shown),
        (Key::Space, _) if at.on_button() => return None,
        (_, Some(digit)) if digit.is_ascii_digit() => {
            return digit.to_digit(10).and_then(|number| numbered(shown, number));
        }
        _ => {}
    }
    if action == Some(Action::Expect) {
        at.remembered.ringed = true;
    }
    match action {
        Some(action) => actions::command(action, shown, sitting),
        None if letter.is_some_and(|letter| letter.eq_ignore_ascii_case(&ONWARD)) => {
            actions::found(shown, |command| *command == Command::GoOn)
        }
        None => None,
    }
}

fn numbered(shown: &ShownPage, number: u32) -> Option<Command> {
    shown.page.numbered(number).map(|control| control.command.clone())
}

fn goes_on(shown: &ShownPage) -> Option<Command> {
    items::primaries(&shown.page)
        .first()
        .map(|control| control.command.clone())
}

/// Caps follow the keys that are set and the language.
pub(super) fn follow(sitting: Res<CurrentSitting>, mut caps: ResMut<KeyCaps>) {
    if !sitting.is_changed() {
        return;
    }
    let pad = caps.pad;
    caps.set_if_neq(self::caps(&sitting, pad));
}

/// What is written on the keys that are set, in the language that is set.
pub(super) fn caps(sitting: &Sitting, pad: bool) -> KeyCaps {
    let key = |action: Action| narration::key_name(sitting.words(), sitting.settings().keys.of(action));
    let keys = Action::ALL.into_iter().map(|action| (action, key(action))).collect();
    KeyCaps { keys, pad }
}

/// The button for the speed was pressed.
pub(super) fn press_speed(
    activated: On<Activate>,
    speed: Query<(), With<SpeedButton>>,
    mut sitting: ResMut<CurrentSitting>,
    mut used: MessageWriter<CommandIssued>,
) {
    if speed.contains(activated.entity) {
        sitting.change_speed();
        used.write(CommandIssued(Command::NoteField));
    }
}
