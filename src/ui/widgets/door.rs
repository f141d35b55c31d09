//! A door: a row that leads to a page of its own, with what is set there, on one line where it has room.
//!
//! In: a control whose note says what is behind it. Out: a row with its key, its name, the note, and an arrow.

use bevy::prelude::*;

use super::{TextAppearance, UiBuilder, button, keys, marks};
use crate::narration::page::Control;
use crate::ui::button_colors::ButtonColors;
use crate::ui::theme::radius;
use crate::ui::view::NodeId;

/// The side of the arrow, in design pixels.
const ARROW: f32 = 24.0;

/// One door.
pub fn door(ui: &mut UiBuilder, parent: NodeId, control: &Control) {
    leaf(ui, parent, control, true);
}

/// The same beside something else: its name alone; what is set there is heard.
pub fn narrow_door(ui: &mut UiBuilder, parent: NodeId, control: &Control) {
    leaf(ui, parent, control, false);
}

fn leaf(ui: &mut UiBuilder, parent: NodeId, control: &Control, whole: bool) {
    let node = Node {
        width: if whole { percent(100) } else { Val::Auto },
        min_height: ui.target_side(),
        padding: UiRect::axes(ui.theme.px(16.0), ui.theme.px(8.0)),
        column_gap: ui.theme.px(16.0),
        align_items: AlignItems::Center,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(radius::BUBBLE)),
        flex_shrink: 0.0,
        ..default()
    };
    let row = button::pressable(ui, parent, node, ButtonColors::raised(), control);
    if let Some(hint) = keys::hint(ui, control) {
        keys::cap(ui, row, &hint, false);
    }
    let words = Node {
        flex_direction: if ui.wide() {
            FlexDirection::Row
        } else {
            FlexDirection::Column
        },
        align_items: if ui.wide() {
            AlignItems::Center
        } else {
            AlignItems::FlexStart
        },
        column_gap: ui.theme.px(28.0),
        flex_grow: if whole { 1.0 } else { 0.0 },
        flex_basis: if whole { px(0) } else { Val::Auto },
        min_width: px(0),
        ..default()
    };
    let words = ui.node(row, words);
    ui.line(words, &control.label, TextAppearance::LABEL);
    if whole {
        notes(ui, words, control);
    }
    let arrow = ui.picture_of(&marks::disclosure(ui.theme.palette, false), ARROW);
    ui.picture(row, arrow, ARROW, ARROW);
}

fn notes(ui: &mut UiBuilder, words: NodeId, control: &Control) {
    let notes = Node {
        flex_direction: if ui.wide() {
            FlexDirection::Row
        } else {
            FlexDirection::Column
        },
        flex_wrap: if ui.wide() { FlexWrap::Wrap } else { FlexWrap::NoWrap },
        column_gap: ui.theme.px(24.0),
        flex_grow: if ui.wide() { 1.0 } else { 0.0 },
        flex_basis: if ui.wide() { px(0) } else { Val::Auto },
        min_width: px(0),
        ..default()
    };
    let notes = ui.node(words, notes);
    for note in control.note.lines() {
        ui.text(notes, note, TextAppearance::NOTE);
    }
}
