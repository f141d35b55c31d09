//! A number to raise or lower.
//!
//! In: a control whose role is a stepper. Out: a row that takes the focus (`+` and `-` change it) with two buttons
//! for the mouse, `<id>.less` and `<id>.more`. Bevy's slider would take the arrow keys, which here move the focus.

use bevy::input_focus::tab_navigation::TabIndex;
use bevy::prelude::*;
use bevy::ui_widgets::Button;

use super::{TextAppearance, UiBuilder, keys, marks};
use crate::art::palette::ColorToken;
use crate::narration::page::{Command, Control, Role};
use crate::ui::access::Reads;
use crate::ui::button_colors::ButtonColors;
use crate::ui::targets::{OnActivate, StepCommands};
use crate::ui::theme::{Weight, radius};
use crate::ui::view::{Constant, NodeId};

/// The least room of a number, and of one with its unit, in design pixels.
const NUMBER: f32 = 46.0;
const WITH_UNIT: f32 = 88.0;
/// Above and below in a row, and in one that has to be low.
const ABOVE: f32 = 6.0;
const CLOSE: f32 = 2.0;

/// One stepper; nothing for a control of another role.
pub fn stepper(ui: &mut UiBuilder, parent: NodeId, control: &Control) {
    // A setting always has a value; what else is raised stands out once it has one.
    let used = matches!(&control.role, Role::Stepper { value, .. } if value != "0");
    let edge = if used && !matches!(control.command, Command::Set(_)) {
        ColorToken::Mint
    } else {
        ColorToken::Outline
    };
    row(ui, parent, control, edge, (NUMBER, ABOVE));
}

/// The stepper of something that is open above it, with the same edge; what it does is told there, and here only heard.
pub fn opened(ui: &mut UiBuilder, parent: NodeId, control: &Control) {
    row(ui, parent, control, ColorToken::Accent, (WITH_UNIT, CLOSE));
}

fn row(ui: &mut UiBuilder, parent: NodeId, control: &Control, edge: ColorToken, (number, above): (f32, f32)) {
    let Role::Stepper { value, lower } = &control.role else {
        return;
    };
    let node = Node {
        width: percent(100),
        padding: UiRect {
            left: ui.theme.px(16.0),
            ..UiRect::axes(ui.theme.px(8.0), ui.theme.px(above))
        },
        column_gap: ui.theme.px(8.0),
        align_items: AlignItems::Center,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(radius::ROW)),
        flex_shrink: 0.0,
        ..default()
    };
    let adjusts = StepCommands {
        more: control.command.clone(),
        less: (**lower).clone(),
    };
    let read = Reads::control(control);
    let skin = ButtonColors::raised().edged(edge);
    let row = ui.focusable(parent, node, &control.id, &control.label, skin);
    ui.insert(row, adjusts);
    ui.insert(row, read);
    if let Some(hint) = keys::hint(ui, control) {
        keys::cap(ui, row, &hint, false);
    }
    let words = ui.remainder(row);
    ui.label(words, &control.label, ColorToken::Ink);
    if !control.note.is_empty() && edge != ColorToken::Accent {
        ui.text(words, &control.note, TextAppearance::NOTE);
    }
    press(ui, row, control, false, lower);
    let shown = Node {
        min_width: ui.theme.px(number),
        justify_content: JustifyContent::Center,
        flex_shrink: 0.0,
        ..default()
    };
    let shown = ui.node(row, shown);
    let set = value != "0";
    let tone = if set { ColorToken::Sky } else { ColorToken::InkSoft };
    ui.line(
        shown,
        value,
        TextAppearance::LABEL.sized(26.0).weighing(Weight::Bold).toned(tone),
    );
    press(ui, row, control, true, &control.command);
}

fn press(ui: &mut UiBuilder, row: NodeId, control: &Control, more: bool, command: &Command) {
    let side = ui.target_side();
    let node = Node {
        width: side,
        height: side,
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(radius::ROW)),
        flex_shrink: 0.0,
        ..default()
    };
    let name = if more { "more" } else { "less" };
    let said = ui.words.get(if more { "step-more" } else { "step-less" });
    let label = format!("{}: {said}", control.label);
    let id = format!("{}.{name}", control.id);
    let button = ui.focusable(row, node, &id, &label, ButtonColors::step());
    // The focus goes to the row, where keys change the number.
    ui.view.remove::<TabIndex>(button);
    ui.insert(button, Constant(Button));
    ui.insert(button, OnActivate(command.clone()));
    let sign = ui.picture_of(&marks::step(ui.theme.palette, more), 20.0);
    ui.picture(button, sign, 20.0, 20.0);
}
