//! Buttons: the one that goes on, rows to choose from, quiet ones on bars.
//!
//! In: a control. Out: a node that can be pressed, with its number or key drawn on it.

use bevy::prelude::*;
use bevy::ui_widgets::Button;

use super::keys::Hint;
use super::{TextAppearance, UiBuilder, keys};
use crate::narration::page::Control;
use crate::ui::access::Reads;
use crate::ui::button_colors::ButtonColors;
use crate::ui::palette::ColorToken;
use crate::ui::targets::OnActivate;
use crate::ui::theme::{Weight, radius, type_size};

/// A node that can be pressed and gives a command; read aloud with its note.
pub fn pressable(brush: &mut UiBuilder, parent: Entity, node: Node, skin: ButtonColors, control: &Control) -> Entity {
    let target = brush.target(&control.id, &control.label);
    let gives = OnActivate(control.command.clone());
    let read = Reads::control(control);
    brush
        .commands
        .spawn((
            node,
            Button,
            target,
            gives,
            read,
            skin.bundle(brush.theme),
            ChildOf(parent),
        ))
        .id()
}

/// The button that goes on.
pub fn primary(brush: &mut UiBuilder, parent: Entity, control: &Control) -> Entity {
    primary_parts(brush, parent, control).0
}

/// As [`primary`], but returns the node of its words.
pub fn primary_labelled(brush: &mut UiBuilder, parent: Entity, control: &Control) -> Entity {
    primary_parts(brush, parent, control).1
}

fn primary_parts(brush: &mut UiBuilder, parent: Entity, control: &Control) -> (Entity, Entity) {
    let node = Node {
        min_height: brush.target_side(),
        max_width: percent(100),
        padding: UiRect::axes(brush.theme.px(34.0), brush.theme.px(10.0)),
        column_gap: brush.theme.px(14.0),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        align_self: AlignSelf::FlexStart,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(brush.theme.px(radius::PILL + 6.0)),
        flex_shrink: 0.0,
        ..default()
    };
    let button = pressable(brush, parent, node, ButtonColors::primary(), control);
    if let Some(hint) = keys::hint(brush, control) {
        keys::cap(brush, button, &hint, true);
    }
    let label = brush.text(
        button,
        &control.label,
        TextAppearance::LABEL.weighing(Weight::Bold).toned(ColorToken::OnAccent),
    );
    (button, label)
}

/// A row to choose: number, words, a note below or beside.
pub fn row(brush: &mut UiBuilder, parent: Entity, control: &Control) -> Entity {
    let node = Node {
        width: percent(100),
        min_height: brush.target_side(),
        padding: UiRect::axes(brush.theme.px(16.0), brush.theme.px(10.0)),
        column_gap: brush.theme.px(16.0),
        align_items: AlignItems::Center,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(brush.theme.px(radius::ROW)),
        flex_shrink: 0.0,
        ..default()
    };
    let button = pressable(brush, parent, node, ButtonColors::raised(), control);
    if let Some(hint) = keys::hint(brush, control) {
        keys::cap(brush, button, &hint, false);
    }
    let words = Node {
        flex_direction: FlexDirection::Column,
        flex_grow: 1.0,
        flex_basis: px(0),
        min_width: px(0),
        ..default()
    };
    let words = brush.node(button, words);
    brush.label(words, &control.label, ColorToken::Ink);
    if !control.note.is_empty() {
        brush.text(words, &control.note, TextAppearance::NOTE);
    }
    button
}

/// A button on a bar, with its key.
pub fn quiet(brush: &mut UiBuilder, parent: Entity, control: &Control) -> Entity {
    let hint = keys::hint(brush, control);
    quiet_with(brush, parent, control, hint.as_ref(), ButtonColors::quiet())
}

/// A small button with an outline.
pub fn small(brush: &mut UiBuilder, parent: Entity, control: &Control) -> Entity {
    let hint = keys::hint(brush, control);
    quiet_with(brush, parent, control, hint.as_ref(), ButtonColors::raised())
}

/// A button on a bar in a given skin.
pub fn quiet_with(
    brush: &mut UiBuilder,
    parent: Entity,
    control: &Control,
    hint: Option<&Hint>,
    skin: ButtonColors,
) -> Entity {
    sized(brush, parent, control, hint, skin, (16.0, type_size::BODY))
}

/// The same with less room around its words.
pub fn compact(
    brush: &mut UiBuilder,
    parent: Entity,
    control: &Control,
    hint: Option<&Hint>,
    skin: ButtonColors,
) -> Entity {
    sized(brush, parent, control, hint, skin, (11.0, type_size::SMALL))
}

fn sized(
    brush: &mut UiBuilder,
    parent: Entity,
    control: &Control,
    hint: Option<&Hint>,
    skin: ButtonColors,
    (padding, size): (f32, f32),
) -> Entity {
    let node = Node {
        min_height: brush.target_side(),
        min_width: brush.target_side(),
        max_width: percent(100),
        padding: UiRect::horizontal(brush.theme.px(padding)),
        column_gap: brush.theme.px(10.0),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(brush.theme.px(radius::ROW)),
        flex_shrink: 0.0,
        ..default()
    };
    let button = pressable(brush, parent, node, skin, control);
    if let Some(hint) = hint {
        keys::cap(brush, button, hint, false);
    }
    brush.line(
        button,
        &control.label,
        TextAppearance::LABEL.weighing(Weight::Medium).sized(size),
    );
    button
}
