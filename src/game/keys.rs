//! The keyboard beyond the focus: numbers choose, letters lead elsewhere, Escape goes one step back.
//!
//! In: keys, what is shown. Out: [`Used`], as if the control had been pressed. While somebody writes, letters are letters.

use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use bevy::text::EditableText;
use bevy::ui_widgets::{Activate, Button};

use super::facilitator::Facilitator;
use super::play::Play;
use super::screens::SpeedButton;
use super::shown::Shown;
use crate::narration::page::{Command, Item, Role, Screen};
use crate::ui::focus::Remembered;
use crate::ui::targets::{Adjusts, Used};
use crate::ui::widgets::items;
use crate::ui::widgets::keys::shortcut;

#[expect(clippy::too_many_arguments, reason = "a system names what it reads")]
pub(super) fn press(
    mut keys: MessageReader<KeyboardInput>,
    shown: Res<Shown>,
    mut play: ResMut<Play>,
    mut focus: ResMut<InputFocus>,
    mut remembered: ResMut<Remembered>,
    fields: Query<(), With<EditableText>>,
    buttons: Query<(), With<Button>>,
    adjusts: Query<&Adjusts>,
    mut used: MessageWriter<Used>,
    facilitator: Res<Facilitator>,
) {
    if facilitator.black {
        keys.clear();
        return;
    }
    for key in keys.read() {
        if key.state != ButtonState::Pressed {
            continue;
        }
        let at = focus.get();
        let writing = at.is_some_and(|entity| fields.contains(entity));
        let on_button = at.is_some_and(|entity| buttons.contains(entity));
        let command = match &key.logical_key {
            Key::Escape if writing => {
                focus.clear();
                remembered.ringed = false;
                None
            }
            Key::Escape => back(&shown),
            Key::Enter if !on_button && !key.repeat => goes_on(&shown),
            _ if writing => None,
            Key::Space if !on_button && !key.repeat => shown.pace.map(|_| Command::Run),
            Key::Character(text) if !key.repeat || text == "+" || text == "-" => match text.chars().next() {
                Some('+' | '=') => at.and_then(|entity| adjusts.get(entity).ok()).map(|a| a.more.clone()),
                Some('-') => at.and_then(|entity| adjusts.get(entity).ok()).map(|a| a.less.clone()),
                Some(digit) if digit.is_ascii_digit() => digit.to_digit(10).and_then(|number| numbered(&shown, number)),
                Some(letter) => lettered(&shown, &mut play, letter),
                None => None,
            },
            _ => None,
        };
        if let Some(command) = command {
            used.write(Used(command));
        }
    }
}

fn numbered(shown: &Shown, number: u32) -> Option<Command> {
    shown.page.numbered(number).map(|control| control.command.clone())
}

fn goes_on(shown: &Shown) -> Option<Command> {
    items::primaries(&shown.page)
        .first()
        .map(|control| control.command.clone())
}

fn back(shown: &Shown) -> Option<Command> {
    let leads_back = shown.page.controls().find(|control| control.command == Command::Back);
    let leaves = shown.page.screen == Screen::Title;
    leads_back
        .map(|control| control.command.clone())
        .or_else(|| (!leaves).then_some(Command::Back))
}

fn lettered(shown: &Shown, play: &mut Play, letter: char) -> Option<Command> {
    let letter = letter.to_ascii_lowercase();
    if shown.page.screen == Screen::Day && letter == 'p' {
        return Some(Command::Select(next_person(shown)));
    }
    if shown.pace.is_some() && letter == 's' {
        faster(play);
        return Some(Command::NoteField);
    }
    let fits = |role: &Role| !matches!(role, Role::Field);
    shown
        .page
        .controls()
        .find(|control| fits(&control.role) && shortcut(&control.command) == Some(letter))
        .map(|control| control.command.clone())
}

/// The person after the selected one, then nobody.
fn next_person(shown: &Shown) -> Option<usize> {
    let mut people = shown.page.items.iter().filter_map(|item| match item {
        Item::Person { id, .. } => Some(*id),
        _ => None,
    });
    match shown.selected {
        None => people.next(),
        Some(now) => people.find(|id| *id > now),
    }
}

fn faster(play: &mut Play) {
    play.pace.speed = match play.pace.speed {
        1 => 2,
        2 => 4,
        _ => 1,
    };
}

/// The button for the speed was pressed.
pub(super) fn press_speed(
    activated: On<Activate>,
    speed: Query<(), With<SpeedButton>>,
    mut play: ResMut<Play>,
    mut used: MessageWriter<Used>,
) {
    if speed.contains(activated.entity) {
        faster(&mut play);
        used.write(Used(Command::NoteField));
    }
}
