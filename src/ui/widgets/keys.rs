//! The keys of the keyboard: which one uses a control, and how it is drawn.
//!
//! In: a control. Out: the cap of its key, so that nobody has to know keys by heart. [`shortcut`] is the one list of letters.

use bevy::prelude::*;

use super::{Brush, Ink};
use crate::narration::page::{Command, Control, Screen};
use crate::simulation::Answer;
use crate::ui::palette::Paint;
use crate::ui::theme::{Weight, type_size};

/// What stands on a cap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint(pub String);

/// The letter that uses a command anywhere.
#[must_use]
pub fn shortcut(command: &Command) -> Option<char> {
    match command {
        Command::Show(Screen::Why) => Some('w'),
        Command::Show(Screen::People) => Some('p'),
        Command::Answer(Answer::Listen) => Some('l'),
        Command::Hints => Some('h'),
        Command::Undo => Some('u'),
        Command::GoOn => Some('n'),
        _ => None,
    }
}

/// The cap of a control: its number, its letter, Escape for going back, Space for letting the days run.
#[must_use]
pub fn hint(brush: &Brush, control: &Control) -> Option<Hint> {
    if let Some(number) = control.number.filter(|number| *number < 10) {
        return Some(Hint(number.to_string()));
    }
    if let Some(letter) = shortcut(&control.command) {
        return Some(Hint(letter.to_uppercase().to_string()));
    }
    match control.command {
        Command::Back => Some(Hint(brush.words.get("key-escape"))),
        Command::Run => Some(Hint(brush.words.get("key-space"))),
        _ => None,
    }
}

/// A key's cap.
pub fn cap(brush: &mut Brush, parent: Entity, hint: &Hint, on_light: bool) {
    let node = Node {
        min_width: brush.theme.px(36.0),
        min_height: brush.theme.px(36.0),
        padding: UiRect::horizontal(brush.theme.px(8.0)),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        border: UiRect::all(px(1)),
        border_radius: BorderRadius::all(brush.theme.px(9.0)),
        flex_shrink: 0.0,
        ..default()
    };
    let cap = brush.node(parent, node);
    let (ground, edge) = if on_light {
        (Paint::OnAccent, Paint::OnAccent)
    } else {
        (Paint::Bar, Paint::Outline)
    };
    brush.commands.entity(cap).insert((
        BackgroundColor(brush.theme.colour(ground)),
        BorderColor::all(brush.theme.colour(edge)),
    ));
    brush.line(cap, &hint.0, Ink::LABEL.sized(type_size::SMALL).weighing(Weight::Bold));
}
