//! A number to raise or lower.
//!
//! In: a control whose role is a stepper. Out: a row that takes the focus (`+` and `-` change it) with two buttons
//! for the mouse, `<id>.less` and `<id>.more`.

use bevy::prelude::*;
use bevy::ui::prelude::AccessibleLabel;
use bevy::ui_widgets::Button;

use super::{TextAppearance, UiBuilder, keys, marks};
use crate::narration::page::{Command, Control, Role};
use crate::ui::access::Reads;
use crate::ui::button_colors::ButtonColors;
use crate::ui::palette::ColorToken;
use crate::ui::targets::{Focusable, OnActivate, StepCommands};
use crate::ui::theme::{Weight, radius};

/// One stepper; nothing for a control of another role.
pub fn stepper(brush: &mut UiBuilder, parent: Entity, control: &Control) {
    let Role::Stepper { value, lower } = &control.role else {
        return;
    };
    let node = Node {
        width: percent(100),
        padding: UiRect {
            left: brush.theme.px(16.0),
            ..UiRect::axes(brush.theme.px(8.0), brush.theme.px(6.0))
        },
        column_gap: brush.theme.px(8.0),
        align_items: AlignItems::Center,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(brush.theme.px(radius::ROW)),
        flex_shrink: 0.0,
        ..default()
    };
    let target = brush.target(&control.id, &control.label);
    let adjusts = StepCommands {
        more: control.command.clone(),
        less: (**lower).clone(),
    };
    let read = Reads::control(control);
    let used = value != "0";
    let skin = if used {
        ButtonColors::raised().edged(ColorToken::Mint)
    } else {
        ButtonColors::raised()
    };
    let row = brush
        .commands
        .spawn((node, target, adjusts, read, skin.bundle(brush.theme), ChildOf(parent)))
        .id();
    if let Some(hint) = keys::hint(brush, control) {
        keys::cap(brush, row, &hint, false);
    }
    let words = Node {
        flex_direction: FlexDirection::Column,
        flex_grow: 1.0,
        flex_basis: px(0),
        min_width: px(0),
        ..default()
    };
    let words = brush.node(row, words);
    brush.label(words, &control.label, ColorToken::Ink);
    if !control.note.is_empty() {
        brush.text(words, &control.note, TextAppearance::NOTE);
    }
    press(brush, row, control, false, lower);
    let shown = Node {
        min_width: brush.theme.px(46.0),
        justify_content: JustifyContent::Center,
        flex_shrink: 0.0,
        ..default()
    };
    let shown = brush.node(row, shown);
    let tone = if used { ColorToken::Sky } else { ColorToken::InkSoft };
    brush.line(
        shown,
        value,
        TextAppearance::LABEL.sized(26.0).weighing(Weight::Bold).toned(tone),
    );
    press(brush, row, control, true, &control.command);
}

fn press(brush: &mut UiBuilder, row: Entity, control: &Control, more: bool, command: &Command) {
    let side = brush.target_side();
    let node = Node {
        width: side,
        height: side,
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(brush.theme.px(radius::ROW)),
        flex_shrink: 0.0,
        ..default()
    };
    let name = if more { "more" } else { "less" };
    let said = brush.words.get(if more { "step-more" } else { "step-less" });
    let label = format!("{}: {said}", control.label);
    let order = brush.next_order();
    let target = Focusable {
        id: format!("{}.{name}", control.id),
        label: label.clone(),
        order,
        stop: false,
        area: brush.area,
    };
    let button = (
        node,
        Button,
        target,
        OnActivate(command.clone()),
        AccessibleLabel::new(label),
        ButtonColors::step().bundle(brush.theme),
        ChildOf(row),
    );
    let button = brush.commands.spawn(button).id();
    let sign = brush.picture_of(&marks::step(brush.theme.palette, more), 20.0);
    brush.picture(button, sign, 20.0, 20.0);
}
