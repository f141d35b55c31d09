//! The keyboard and the pad's wishes: the one place that reads keys.
//!
//! In: keys that no widget has used, which bubble from the focus to the window; what buttons of a pad ask for; what is shown. Out:
//! [`CommandIssued`], as if a control had been pressed, the focus moved, areas scrolled; [`KeyCaps`] in step with the settings. Under a
//! black screen, and while a key is given to an action, keys are taken before anything else can use them.

use bevy::ecs::message::MessageCursor;
use bevy::ecs::system::SystemParam;
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::input_focus::{FocusedInput, InputFocus, InputFocusVisible};
use bevy::prelude::*;
use bevy::text::EditableText;
use bevy::ui_widgets::{Activate, Button};
use bevy::window::{PrimaryWindow, RequestRedraw};

use super::actions;
use super::captions::KeyRemark;
use super::facilitator::{Facilitator, in_play};
use super::key_names;
use super::pad::PadRequest;
use super::screens::SpeedButton;
use super::shown::ShownPage;
use super::sitting::{CurrentSitting, show};
use crate::narration::page::{Command, Page, Screen};
use crate::narration::{self, HistoryCommand, HostCommand};
use crate::platform::key_press::{KeyMeaning, KeyPress, meaning};
use crate::platform::keys::Action;
use crate::platform::number_entry::{self, NumberEntry, PageNumbers};
use crate::platform::settings::SettingsChange;
use crate::sitting::Sitting;
use crate::ui::focus::MoveFocus;
use crate::ui::scrolling::ScrollBy;
use crate::ui::targets::{CommandIssued, StepCommands};
use crate::ui::widgets::items;
use crate::ui::widgets::key_caps::KeyCaps;
use crate::ui::widgets::keys::capped_number;

/// The same number again so soon is a slip of the finger, in seconds: it would decide what has not been read.
const SLIP: f64 = 0.15;

/// How much longer the note about it is seen than a digit waits, in seconds.
const SEEN_ON: f32 = 0.3;

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

/// A number of two digits that is being typed, and the page it is typed on.
#[derive(Resource, Debug, Default)]
pub(super) struct TypedNumber {
    entry: NumberEntry,
    page: Option<Page>,
}

/// Where the player stands and what has the focus, for keys and buttons of a pad alike.
#[derive(SystemParam)]
pub(super) struct Player<'w, 's> {
    sitting: ResMut<'w, CurrentSitting>,
    shown: ResMut<'w, ShownPage>,
    facilitator: ResMut<'w, Facilitator>,
    focus: ResMut<'w, InputFocus>,
    ring: ResMut<'w, InputFocusVisible>,
    fields: Query<'w, 's, &'static EditableText>,
    buttons: Query<'w, 's, (), With<Button>>,
    steppers: Query<'w, 's, &'static StepCommands>,
    time: Res<'w, Time<Real>>,
    /// The number that was pressed last, and when.
    numbered: Local<'s, Option<(u32, f64)>>,
    typed: ResMut<'w, TypedNumber>,
    issued: MessageWriter<'w, CommandIssued>,
    remarks: MessageWriter<'w, KeyRemark>,
}

impl Player<'_, '_> {
    fn writes(&self) -> bool {
        self.focus.get().is_some_and(|entity| self.fields.contains(entity))
    }

    /// The button that has the focus.
    fn button(&self) -> Option<Entity> {
        self.focus.get().filter(|entity| self.buttons.contains(*entity))
    }

    fn steps(&self) -> Option<&StepCommands> {
        self.focus.get().and_then(|entity| self.steppers.get(entity).ok())
    }

    /// The field is left; what stands in it stays.
    fn leave_field(&mut self) {
        self.focus.clear();
        self.ring.0 = false;
    }

    fn issue(&mut self, command: Option<Command>) {
        self.issued.write_batch(command.map(CommandIssued));
    }

    /// Raises or lowers the number in the focus; false when there is none.
    fn step(&mut self, more: bool) -> bool {
        let command = self
            .steps()
            .map(|steps| if more { steps.more.clone() } else { steps.less.clone() });
        let steps = command.is_some();
        self.issue(command);
        steps
    }

    /// Does what an action means here.
    fn act(&mut self, action: Action) {
        let now = self.time.elapsed();
        match action {
            Action::Back if self.writes() => self.leave_field(),
            Action::Blackout => {
                self.facilitator.black = true;
                self.sitting.set_running(false);
                self.refresh();
            }
            Action::Timer if self.sitting.settings().timer => self.facilitator.toggle_timer(now),
            Action::Truth if in_play(&self.sitting) => {
                self.sitting.toggle_truth();
                self.refresh();
            }
            Action::Votes if in_play(&self.sitting) && self.sitting.overlay().is_none() => {
                self.issue(Some(Command::Show(Screen::Votes)));
            }
            // What opened it closes it.
            Action::Votes if self.sitting.overlay() == Some(Screen::Votes) => self.issue(Some(Command::Back)),
            Action::Speed if self.shown.pace.is_some() => {
                self.sitting.change_speed();
                self.refresh();
            }
            _ => {
                if action == Action::Expect {
                    self.ring.0 = true;
                }
                let command = actions::command(action, &self.shown, &self.sitting);
                if command.is_none() {
                    let key = self.sitting.settings().keys.of(action).to_owned();
                    self.say_nothing_happens(&key);
                }
                self.issue(command);
            }
        }
    }

    /// Says that a key does nothing on this screen.
    fn say_nothing_happens(&mut self, key: &str) {
        let words = self.sitting.words();
        let key = narration::key_name(words, key);
        let remark = words.with("key-nothing", &[("key", key.into())]);
        self.remarks.write(KeyRemark::new(remark));
    }

    /// A key without a widget that wants it: what it means here.
    fn press(&mut self, press: KeyPress<'_>, repeat: bool) {
        let meant = meaning(press, &self.sitting.settings().keys);
        if !matches!(meant, Some(KeyMeaning::Number(_))) {
            self.typed.entry.clear();
        }
        match meant {
            Some(KeyMeaning::Adjust(more)) => {
                let stepped = self.step(more);
                if !stepped && !repeat {
                    self.facilitator.change_timer(more, self.time.elapsed());
                }
            }
            _ if repeat => {}
            Some(KeyMeaning::Number(digit)) => self.digit(digit),
            Some(KeyMeaning::Action(action)) => self.act(action),
            Some(KeyMeaning::Onward) => {
                let command = match self.shown.page.screen {
                    Screen::Moment | Screen::Meeting => Some(Command::Show(Screen::Notes)),
                    Screen::Notes => Some(Command::Back),
                    Screen::Wall => Some(Command::Host(HostCommand::Next)),
                    _ => actions::found(&self.shown, |command| *command == Command::GoOn),
                };
                self.issue(command);
            }
            None => {}
        }
    }

    /// A digit: the number that it is, or the next part of one that is being typed.
    fn digit(&mut self, digit: u32) {
        let page = &self.shown.page;
        if self.typed.page.as_ref() != Some(page) {
            let page = Some(page.clone());
            *self.typed = TypedNumber { page, ..default() };
        }
        let goes_on = self.typed.entry.is_begun();
        let slips = self.slips(digit);
        if slips && !goes_on {
            return;
        }
        let page = &self.shown.page;
        let capped: Vec<u32> = page.controls().filter_map(capped_number).collect();
        let numbers = PageNumbers {
            highest: page.highest_number(),
            capped: &capped,
        };
        match self.typed.entry.take(digit, &numbers) {
            Some(number) => self.choose(number),
            None if self.typed.entry.waits() => {
                let lowest = numbers.capped.iter().copied().find(|number| number / 10 == digit);
                let values = [
                    ("digit", digit.into()),
                    ("lowest", lowest.unwrap_or(numbers.highest).into()),
                    ("highest", numbers.highest.min(10 * digit + 9).into()),
                ];
                let words = self.sitting.words().with("key-waits", &values);
                let brief = Some(number_entry::WAIT + SEEN_ON);
                self.remarks.write(KeyRemark { words, brief });
            }
            None => {
                let highest = [("highest", numbers.highest.into())];
                let said = self.sitting.words().with("key-number", &highest);
                self.remarks.write(KeyRemark::new(said));
            }
        }
    }

    /// Uses the control with this number, or says that there is none.
    fn choose(&mut self, number: u32) {
        let control = self.shown.page.numbered(number);
        let command = control.map(|control| control.command.clone());
        if command.is_none() {
            self.say_nothing_happens(&number.to_string());
        }
        self.issue(command);
    }

    /// Enter after a digit that waits for a second one: it is meant alone. False where none waits.
    fn choose_alone(&mut self) -> bool {
        let here = self.typed.page.as_ref() == Some(&self.shown.page);
        let number = self.typed.entry.alone().filter(|_| here);
        if let Some(number) = number {
            self.choose(number);
        }
        number.is_some()
    }

    /// Whether a number comes again too soon; notes it.
    fn slips(&mut self, number: u32) -> bool {
        let now = self.time.elapsed_secs_f64();
        let before = self.numbered.replace((number, now));
        before.is_some_and(|(last, at)| last == number && now - at < SLIP)
    }

    /// What stands in the field that is written in; none while a letter of it is still being put together.
    fn written(&self) -> Option<String> {
        let field = self.focus.get().and_then(|entity| self.fields.get(entity).ok())?;
        (!field.is_composing()).then(|| field.value().to_string())
    }

    /// Enter in a field: looks for what was written where one can, keeps it and goes on elsewhere; an empty field is left.
    fn keep(&mut self) {
        let is_find = |command: &Command| *command == Command::Recall(HistoryCommand::Find);
        let find = actions::found(&self.shown, is_find);
        match self.written() {
            None => {}
            Some(_) if find.is_some() => self.issue(find),
            Some(written) if written.trim().is_empty() => self.leave_field(),
            Some(_) => self.go_on(),
        }
    }

    /// Uses what leads on from this screen.
    fn go_on(&mut self) {
        let onward = items::primaries(&self.shown.page);
        let command = onward.first().map(|control| control.command.clone());
        self.issue(command);
    }

    /// Enter where no widget used it: keeps what was written, presses a button, or goes on. A number stays as it is.
    fn enter(&mut self) -> Option<Entity> {
        if self.writes() {
            self.keep();
        } else if self.button().is_some() {
            return self.button();
        } else if self.steps().is_none() {
            self.go_on();
        }
        None
    }

    fn refresh(&mut self) {
        show(&self.sitting, &mut self.shown);
    }
}

/// Takes keys before they are dispatched: under a black screen every key and every press of the mouse brings the light back and does
/// nothing else, and the next key is given to the action that waits for one; Escape gives that up.
pub(super) fn capture(
    mut keys: ResMut<Messages<KeyboardInput>>,
    mut cursor: Local<MessageCursor<KeyboardInput>>,
    mut requests: ResMut<Messages<PadRequest>>,
    mouse: Res<ButtonInput<MouseButton>>,
    mut player: Player,
) {
    let pressed = |key: &&KeyboardInput| key.state == ButtonState::Pressed && !key.repeat;
    let new: Vec<KeyboardInput> = cursor.read(&keys).filter(pressed).cloned().collect();
    if player.facilitator.black {
        if !new.is_empty() || mouse.get_just_pressed().next().is_some() {
            player.facilitator.black = false;
        }
    } else if let Some(action) = player.sitting.awaiting_key() {
        let key = new.iter().find(|key| !HELD.contains(&key.logical_key));
        if key.is_some() || !requests.is_empty() {
            player.sitting.stop_awaiting_key();
        }
        match key {
            Some(key) if key.logical_key != Key::Escape => {
                let change = SettingsChange::Key(action, key_names::name(&key.logical_key));
                player.issue(Some(Command::Set(change)));
            }
            _ if player.sitting.awaiting_key().is_none() => player.refresh(),
            _ => {}
        }
    } else {
        return;
    }
    keys.clear();
    requests.clear();
}

/// A key that has bubbled up to the window.
pub(super) fn dispatch(
    event: On<FocusedInput<KeyboardInput>>,
    windows: Query<(), With<PrimaryWindow>>,
    held: Res<ButtonInput<KeyCode>>,
    mut player: Player,
    mut scroll: MessageWriter<ScrollBy>,
    mut commands: Commands,
) {
    let key = &event.input;
    let here = windows.contains(event.focused_entity);
    if !here || key.state != ButtonState::Pressed || HELD.contains(&key.logical_key) {
        return;
    }
    let writes = player.writes();
    match &key.logical_key {
        Key::PageDown => {
            scroll.write(ScrollBy::PAGE_DOWN);
        }
        Key::PageUp => {
            scroll.write(ScrollBy::PAGE_UP);
        }
        Key::Enter if !key.repeat => {
            if !player.choose_alone()
                && let Some(entity) = player.enter()
            {
                commands.trigger(Activate { entity });
            }
        }
        Key::Enter | Key::Tab => {}
        other if writes => {
            let types = matches!(
                other,
                Key::Character(_)
                    | Key::Dead(_)
                    | Key::Unidentified(_)
                    | Key::Space
                    | Key::Backspace
                    | Key::Delete
                    | Key::Insert
            );
            let action = player.sitting.settings().keys.action(&key_names::name(other));
            if let (Some(action), false, false) = (action, types, key.repeat) {
                player.act(action);
            }
        }
        Key::Home => {
            scroll.write(ScrollBy::Top);
        }
        Key::End => {
            scroll.write(ScrollBy::Bottom);
        }
        Key::ArrowUp => commands.trigger(MoveFocus(Vec2::NEG_Y)),
        Key::ArrowDown => commands.trigger(MoveFocus(Vec2::Y)),
        Key::ArrowLeft => commands.trigger(MoveFocus(Vec2::NEG_X)),
        Key::ArrowRight => commands.trigger(MoveFocus(Vec2::X)),
        other => {
            let writes = key_names::name(other);
            let press = KeyPress {
                writes: &writes,
                place: key_names::place(key.key_code),
                shifted: held.any_pressed([KeyCode::ShiftLeft, KeyCode::ShiftRight, KeyCode::AltRight]),
                chorded: held.any_pressed([
                    KeyCode::ControlLeft,
                    KeyCode::ControlRight,
                    KeyCode::AltLeft,
                    KeyCode::SuperLeft,
                    KeyCode::SuperRight,
                ]),
            };
            player.press(press, key.repeat);
        }
    }
}

/// Escape leaves a field: Bevy's field uses that key to end its selection.
pub(super) fn escape_field(event: On<FocusedInput<KeyboardInput>>, mut player: Player) {
    let escapes = event.input.state == ButtonState::Pressed && event.input.logical_key == Key::Escape;
    let field = player.fields.get(event.focused_entity);
    let leaves = escapes && field.is_ok_and(|field| !field.is_composing());
    if leaves {
        player.leave_field();
    }
}

/// A digit that waits for a second one is taken alone once its time is up, and given up when the page changes; until then frames are
/// asked for, because nothing else happens meanwhile.
pub(super) fn choose_waiting(mut player: Player, mut redraw: MessageWriter<RequestRedraw>) {
    if !player.typed.entry.waits() {
        return;
    }
    if player.typed.page.as_ref() != Some(&player.shown.page) {
        player.typed.entry.clear();
        return;
    }
    let seconds = player.time.delta_secs();
    match player.typed.entry.pass(seconds) {
        Some(number) => player.choose(number),
        None => {
            redraw.write(RequestRedraw);
        }
    }
}

/// Carries out what buttons of the pad ask for.
pub(super) fn carry_out_requests(mut requests: MessageReader<PadRequest>, mut player: Player) {
    for request in requests.read() {
        player.typed.entry.clear();
        match request {
            PadRequest::Action(action) => player.act(*action),
            PadRequest::Adjust(more) => {
                player.step(*more);
            }
            PadRequest::Next(forward) => {
                let command = actions::next(&player.shown, *forward);
                player.issue(command);
            }
        }
    }
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
pub(super) fn press_speed(activated: On<Activate>, speed: Query<(), With<SpeedButton>>, mut player: Player) {
    if speed.contains(activated.entity) {
        player.act(Action::Speed);
    }
}
