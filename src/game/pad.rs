//! The pad: everything can be done with it alone.
//!
//! In: Bevy's gamepads, whoever feeds them (`bevy_gilrs`, or a test). Out: the arrow keys and Enter for moving and pressing, [`PadRequest`] for
//! the rest, scrolling by the right stick. Held directions repeat. What was used last, pad or keys, decides what stands on caps.

use bevy::ecs::message::MessageCursor;
use bevy::ecs::system::SystemParam;
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::input::mouse::MouseButtonInput;
use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use bevy::text::EditableText;
use bevy::window::{PrimaryWindow, RequestRedraw};

use super::shown::ShownPage;
use crate::narration::page::Command;
use crate::platform::keys::Action;
use crate::simulation::Answer;
use crate::ui::scrolling::ScrollBy;
use crate::ui::targets::StepCommands;
use crate::ui::widgets::key_caps::KeyCaps;

/// Beyond this a stick points somewhere.
const POINTS: f32 = 0.5;
/// Seconds until a held direction repeats, and between repeats.
const REPEATS: (f32, f32) = (0.45, 0.13);
/// Screens a second that the right stick scrolls.
const SCROLLS: f32 = 1.6;

/// What a button of the pad asks for.
#[derive(Message, Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PadRequest {
    /// An action.
    Action(Action),
    /// More (true) or less of the number in the focus.
    Adjust(bool),
    /// The next (true) or the previous tab or person.
    Next(bool),
}

/// A direction that is held.
#[derive(Debug, Default)]
pub(super) struct Holds {
    way: Option<Key>,
    until: f32,
}

/// Where the focus is.
#[derive(SystemParam)]
pub(super) struct Focused<'w, 's> {
    focus: Res<'w, InputFocus>,
    fields: Query<'w, 's, (), With<EditableText>>,
    adjusts: Query<'w, 's, (), With<StepCommands>>,
}

/// Keys as they are written by hands and by this pad.
#[derive(SystemParam)]
pub(super) struct Keyboard<'w, 's> {
    messages: ResMut<'w, Messages<KeyboardInput>>,
    cursor: Local<'s, MessageCursor<KeyboardInput>>,
    mouse: MessageReader<'w, 's, MouseButtonInput>,
    window: Query<'w, 's, Entity, With<PrimaryWindow>>,
}

impl Keyboard<'_, '_> {
    /// Whether hands were on keyboard or mouse since the last look.
    fn hands(&mut self) -> bool {
        let mouse = self.mouse.read().count() > 0;
        self.cursor.read(&self.messages).count() > 0 || mouse
    }

    fn press(&mut self, key: &Key, repeat: bool) {
        let Ok(window) = self.window.single() else { return };
        let key_code = match key {
            Key::ArrowUp => KeyCode::ArrowUp,
            Key::ArrowDown => KeyCode::ArrowDown,
            Key::ArrowLeft => KeyCode::ArrowLeft,
            Key::ArrowRight => KeyCode::ArrowRight,
            Key::Tab => KeyCode::Tab,
            _ => KeyCode::Enter,
        };
        for state in [ButtonState::Pressed, ButtonState::Released] {
            self.messages.write(KeyboardInput {
                key_code,
                logical_key: key.clone(),
                state,
                text: None,
                repeat,
                window,
            });
        }
        self.cursor.clear(&self.messages);
    }
}

/// Turns what is done with a pad into keys and wishes.
#[expect(clippy::too_many_arguments, reason = "a system names what it reads")]
pub(super) fn play(
    pads: Query<&Gamepad>,
    shown: Res<ShownPage>,
    time: Res<Time<Real>>,
    focused: Focused,
    mut keyboard: Keyboard,
    mut holds: Local<Holds>,
    mut caps: ResMut<KeyCaps>,
    mut asked: MessageWriter<PadRequest>,
    mut scroll: MessageWriter<ScrollBy>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let hands = keyboard.hands();
    let on = focused.focus.get();
    let stepping = on.is_some_and(|entity| focused.adjusts.contains(entity));
    let writing = on.is_some_and(|entity| focused.fields.contains(entity));
    let mut used = false;
    for pad in &pads {
        let new: Vec<GamepadButton> = pad.get_just_pressed().copied().collect();
        used |= !new.is_empty();
        for button in new {
            if button == GamepadButton::South && !stepping {
                keyboard.press(&Key::Enter, false);
            } else if let Some(wish) = wish(button, stepping, &shown) {
                asked.write(wish);
            }
        }
        let turned = pad.right_stick().y;
        if turned.abs() > 0.2 {
            scroll.write(ScrollBy::Screens(-turned * SCROLLS * time.delta_secs().min(0.1)));
            used = true;
        }
    }
    let way = pads.iter().find_map(way);
    if way.is_some() || used {
        redraw.write(RequestRedraw);
    }
    if way != holds.way {
        holds.until = REPEATS.0;
        holds.way.clone_from(&way);
        used |= way.is_some();
        if let Some(way) = &way {
            keyboard.press(if writing { &Key::Tab } else { way }, false);
        }
    } else if let Some(way) = &way {
        holds.until -= time.delta_secs();
        if holds.until <= 0.0 {
            holds.until = REPEATS.1;
            keyboard.press(if writing { &Key::Tab } else { way }, true);
        }
    }
    let pad = used || (caps.pad && !hands);
    if caps.pad != pad {
        caps.pad = pad;
    }
}

/// Where the cross or the left stick points.
fn way(pad: &Gamepad) -> Option<Key> {
    let cross = [
        (GamepadButton::DPadUp, Key::ArrowUp),
        (GamepadButton::DPadDown, Key::ArrowDown),
        (GamepadButton::DPadLeft, Key::ArrowLeft),
        (GamepadButton::DPadRight, Key::ArrowRight),
    ];
    let pressed = cross.into_iter().find(|(button, _)| pad.pressed(*button));
    if let Some((_, key)) = pressed {
        return Some(key);
    }
    let stick = pad.left_stick();
    if stick.length() < POINTS {
        None
    } else if stick.x.abs() > stick.y.abs() {
        Some(if stick.x > 0.0 { Key::ArrowRight } else { Key::ArrowLeft })
    } else {
        Some(if stick.y > 0.0 { Key::ArrowUp } else { Key::ArrowDown })
    }
}

fn wish(button: GamepadButton, stepping: bool, shown: &ShownPage) -> Option<PadRequest> {
    let listens = || {
        let listen = Command::Answer(Answer::Listen);
        shown.page.controls().any(|control| control.command == listen)
    };
    Some(match button {
        GamepadButton::South => PadRequest::Adjust(true),
        GamepadButton::West if stepping => PadRequest::Adjust(false),
        GamepadButton::West if listens() => PadRequest::Action(Action::Listen),
        GamepadButton::West => PadRequest::Action(Action::Hints),
        GamepadButton::East => PadRequest::Action(Action::Back),
        GamepadButton::North => PadRequest::Action(Action::Why),
        GamepadButton::Start => PadRequest::Action(Action::Pause),
        GamepadButton::Select => PadRequest::Action(Action::Help),
        GamepadButton::LeftTrigger => PadRequest::Next(false),
        GamepadButton::RightTrigger => PadRequest::Next(true),
        GamepadButton::LeftTrigger2 | GamepadButton::RightTrigger2 => PadRequest::Action(Action::Speed),
        _ => return None,
    })
}
