//! Buttons: the one that goes on, rows to choose from, quiet ones on bars.
//!
//! In: a control. Out: a node that can be pressed, with its number or key drawn on it.

use bevy::prelude::*;
use bevy::ui_widgets::Button;

use super::keys::Hint;
use super::{TextAppearance, UiBuilder, keys};
use crate::art::palette::ColorToken;
use crate::narration::page::Control;
use crate::ui::access::Reads;
use crate::ui::button_colors::ButtonColors;
use crate::ui::targets::OnActivate;
use crate::ui::theme::{Weight, radius, type_size};
use crate::ui::view::{Constant, NodeId};

/// A node that can be pressed and gives a command; read aloud with its note.
pub fn pressable(ui: &mut UiBuilder, parent: NodeId, node: Node, skin: ButtonColors, control: &Control) -> NodeId {
    let button = ui.focusable(parent, node, &control.id, &control.label, skin);
    ui.insert(button, Constant(Button));
    ui.insert(button, OnActivate(control.command.clone()));
    ui.insert(button, Reads::control(control));
    button
}

/// The button that goes on.
pub fn primary(ui: &mut UiBuilder, parent: NodeId, control: &Control) -> NodeId {
    primary_parts(ui, parent, control).0
}

/// As [`primary`]; returns the button and the node of its words.
pub fn primary_labelled(ui: &mut UiBuilder, parent: NodeId, control: &Control) -> (NodeId, NodeId) {
    primary_parts(ui, parent, control)
}

fn primary_parts(ui: &mut UiBuilder, parent: NodeId, control: &Control) -> (NodeId, NodeId) {
    let node = Node {
        min_height: ui.target_side(),
        max_width: percent(100),
        padding: UiRect::axes(ui.theme.px(34.0), ui.theme.px(10.0)),
        column_gap: ui.theme.px(14.0),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        align_self: AlignSelf::FlexStart,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(radius::PILL + 6.0)),
        flex_shrink: 0.0,
        ..default()
    };
    let button = pressable(ui, parent, node, ButtonColors::primary(), control);
    if let Some(hint) = keys::hint(ui, control) {
        keys::cap(ui, button, &hint, true);
    }
    let label = ui.text(
        button,
        &control.label,
        TextAppearance::LABEL.weighing(Weight::Bold).toned(ColorToken::OnAccent),
    );
    (button, label)
}

/// A row to choose: number, words, a note below or beside.
pub fn row(ui: &mut UiBuilder, parent: NodeId, control: &Control) -> NodeId {
    let node = Node {
        width: percent(100),
        min_height: ui.target_side(),
        padding: UiRect::axes(ui.theme.px(16.0), ui.theme.px(10.0)),
        column_gap: ui.theme.px(16.0),
        align_items: AlignItems::Center,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(radius::ROW)),
        flex_shrink: 0.0,
        ..default()
    };
    let button = pressable(ui, parent, node, ButtonColors::raised(), control);
    if let Some(hint) = keys::hint(ui, control) {
        keys::cap(ui, button, &hint, false);
    }
    let words = ui.remainder(button);
    ui.label(words, &control.label, ColorToken::Ink);
    if !control.note.is_empty() {
        ui.text(words, &control.note, TextAppearance::NOTE);
    }
    button
}

/// A button on a bar, with its key.
pub fn quiet(ui: &mut UiBuilder, parent: NodeId, control: &Control) -> NodeId {
    let hint = keys::hint(ui, control);
    quiet_with(ui, parent, control, hint.as_ref(), ButtonColors::quiet())
}

/// The same with little room at its sides, for a bar with many of them in a narrow window.
pub fn tight(ui: &mut UiBuilder, parent: NodeId, control: &Control) -> NodeId {
    let hint = keys::hint(ui, control);
    sized(
        ui,
        parent,
        control,
        hint.as_ref(),
        ButtonColors::quiet(),
        (8.0, type_size::BODY),
    )
}

/// A small button with an outline.
pub fn small(ui: &mut UiBuilder, parent: NodeId, control: &Control) -> NodeId {
    let hint = keys::hint(ui, control);
    quiet_with(ui, parent, control, hint.as_ref(), ButtonColors::raised())
}

/// A button that is not to be pressed by chance: without an outline, in quiet words.
pub fn faint(ui: &mut UiBuilder, parent: NodeId, control: &Control) -> NodeId {
    let node = Node {
        min_height: ui.target_side(),
        padding: UiRect::horizontal(ui.theme.px(12.0)),
        align_items: AlignItems::Center,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(radius::ROW)),
        flex_shrink: 0.0,
        ..default()
    };
    let button = pressable(ui, parent, node, ButtonColors::quiet(), control);
    ui.line(button, &control.label, TextAppearance::NOTE);
    button
}

/// A button on a bar in a given skin.
pub fn quiet_with(
    ui: &mut UiBuilder,
    parent: NodeId,
    control: &Control,
    hint: Option<&Hint>,
    skin: ButtonColors,
) -> NodeId {
    sized(ui, parent, control, hint, skin, (16.0, type_size::BODY))
}

/// The same with less room around its words.
pub fn compact(
    ui: &mut UiBuilder,
    parent: NodeId,
    control: &Control,
    hint: Option<&Hint>,
    skin: ButtonColors,
) -> NodeId {
    sized(ui, parent, control, hint, skin, (11.0, type_size::SMALL))
}

fn sized(
    ui: &mut UiBuilder,
    parent: NodeId,
    control: &Control,
    hint: Option<&Hint>,
    skin: ButtonColors,
    (padding, size): (f32, f32),
) -> NodeId {
    let node = Node {
        min_height: ui.target_side(),
        min_width: ui.target_side(),
        max_width: percent(100),
        padding: UiRect::horizontal(ui.theme.px(padding)),
        column_gap: ui.theme.px(10.0),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(radius::ROW)),
        flex_shrink: 0.0,
        ..default()
    };
    let button = pressable(ui, parent, node, skin, control);
    if let Some(hint) = hint {
        keys::cap(ui, button, hint, false);
    }
    ui.line(
        button,
        &control.label,
        TextAppearance::LABEL.weighing(Weight::Medium).sized(size),
    );
    button
}
