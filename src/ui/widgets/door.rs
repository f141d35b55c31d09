//! A door: a row that leads to a page of its own, with what is set there in a line or two.
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
    let node = Node {
        width: percent(100),
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
        flex_grow: 1.0,
        flex_basis: px(0),
        min_width: px(0),
        ..default()
    };
    let words = ui.node(row, words);
    ui.line(words, &control.label, TextAppearance::LABEL);
    let notes = Node {
        flex_direction: FlexDirection::Column,
        flex_shrink: 1.0,
        min_width: px(0),
        ..default()
    };
    let notes = ui.node(words, notes);
    for note in control.note.lines() {
        ui.text(notes, note, TextAppearance::NOTE);
    }
    let arrow = ui.picture_of(&marks::disclosure(ui.theme.palette, false), ARROW);
    ui.picture(row, arrow, ARROW, ARROW);
}
