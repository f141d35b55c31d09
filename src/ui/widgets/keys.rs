//! The caps of keys and buttons: which one uses a control, and how it is drawn.
//!
//! In: a control, the keys as they are set, what was used last. Out: the cap of its key or of its button on the pad, so that nobody has
//! to know them by heart. [`action`] is the one list of what has a key.

use bevy::prelude::*;

use super::{TextAppearance, UiBuilder};
use crate::art::palette::ColorToken;
use crate::narration::page::{Command, Control, Role};
use crate::platform::key_press::ONWARD;
use crate::platform::keys::Action;
use crate::simulation::Answer;
use crate::ui::access::Reads;
use crate::ui::theme::{Weight, type_size};
use crate::ui::view::NodeId;

/// What stands on a cap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint(pub String);

/// What a command is to keys and buttons.
#[must_use]
pub fn action(command: &Command) -> Option<Action> {
    Some(match command {
        Command::Show(screen) => return screen.spec().action,
        Command::Answer(Answer::Listen) => Action::Listen,
        Command::Hints => Action::Hints,
        Command::Expect(None) => Action::Expect,
        Command::Undo => Action::TakeBack,
        Command::Back => Action::Back,
        Command::Run => Action::Pause,
        _ => return None,
    })
}

/// The button of the pad for an action, as a key of the window's words.
const fn button(action: Action) -> Option<&'static str> {
    Some(match action {
        Action::Back => "pad-east",
        Action::Hints | Action::Listen => "pad-west",
        Action::Why => "pad-north",
        Action::Pause => "pad-start",
        Action::Help => "pad-select",
        Action::Speed => "pad-trigger",
        _ => return None,
    })
}

/// The cap of an action.
#[must_use]
pub fn of(ui: &UiBuilder, action: Action) -> Option<Hint> {
    if ui.caps.pad {
        return button(action).map(|key| Hint(ui.words.get(key)));
    }
    ui.caps.keys.get(&action).cloned().map(Hint)
}

/// The number that stands on a control's cap: up to nine, or whatever a move of a meeting has.
#[must_use]
pub fn capped_number(control: &Control) -> Option<u32> {
    let moves = matches!(control.role, Role::Move { .. });
    control.number.filter(|number| moves || *number < 10)
}

/// The cap of a control: its number or the key of its action; on the pad only what has a button of its own.
#[must_use]
pub fn hint(ui: &UiBuilder, control: &Control) -> Option<Hint> {
    if let (Some(number), false) = (capped_number(control), ui.caps.pad) {
        return Some(Hint(number.to_string()));
    }
    // What begins a week says which key does.
    if control.command == Command::PlanStart && !ui.caps.pad {
        return Some(Hint(ui.words.get("key-enter")));
    }
    if let Some(action) = action(&control.command) {
        return of(ui, action);
    }
    if ui.caps.pad {
        return (control.role == Role::Primary).then(|| Hint(ui.words.get("pad-south")));
    }
    let written = ONWARD.to_uppercase().to_string();
    let free = ui.caps.keys.values().all(|key| *key != written);
    (control.command == Command::GoOn && free).then_some(Hint(written))
}

/// The cap of a key, as it was laid out.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyCap;

/// A key's cap.
pub fn cap(ui: &mut UiBuilder, parent: NodeId, hint: &Hint, on_light: bool) {
    let node = Node {
        min_width: ui.theme.px(36.0),
        min_height: ui.theme.px(36.0),
        padding: UiRect::horizontal(ui.theme.px(8.0)),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        border: UiRect::all(px(1)),
        border_radius: BorderRadius::all(ui.theme.px(9.0)),
        flex_shrink: 0.0,
        ..default()
    };
    let cap = ui.node(parent, node);
    ui.insert(cap, KeyCap);
    ui.reads(cap, Reads::hidden());
    let (ground, edge) = if on_light {
        (ColorToken::OnAccent, ColorToken::OnAccent)
    } else {
        (ColorToken::Bar, ColorToken::Outline)
    };
    ui.insert(cap, BackgroundColor(ui.theme.colour(ground)));
    ui.insert(cap, BorderColor::all(ui.theme.colour(edge)));
    ui.line(
        cap,
        &hint.0,
        TextAppearance::LABEL.sized(type_size::SMALL).weighing(Weight::Bold),
    );
}
