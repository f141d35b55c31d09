//! A choice of a moment: its words, its place on the line from in to back, its support as a gesture with a word, its hours.
//!
//! In: a control whose role is a choice. Out: one row; [`headings`] names the columns above the rows. The control's note says the
//! same in words and is read aloud only.

use bevy::prelude::*;

use super::keys::{self, Hint};
use super::{TextAppearance, UiBuilder, button, hints, marks};
use crate::art::palette::ColorToken;
use crate::narration::page::{Control, Role};
use crate::ui::access::Reads;
use crate::ui::button_colors::ButtonColors;
use crate::ui::theme::{Weight, radius, type_size};
use crate::ui::view::NodeId;

const LINE: f32 = 200.0;
const SUPPORT: f32 = 120.0;
const HOURS: f32 = 92.0;
const GAP: f32 = 20.0;
const SIDE: f32 = 18.0;

/// The names of the columns; before them, at the left, room for what stands above the choices, which is returned.
pub fn headings(ui: &mut UiBuilder, parent: NodeId) -> NodeId {
    let node = Node {
        width: percent(100),
        padding: UiRect::horizontal(ui.theme.px(SIDE)),
        column_gap: ui.theme.px(GAP),
        align_items: AlignItems::FlexEnd,
        flex_shrink: 0.0,
        ..default()
    };
    let row = ui.node(parent, node);
    let above = Node {
        flex_direction: FlexDirection::Column,
        flex_grow: 1.0,
        flex_basis: px(0),
        min_width: px(0),
        ..default()
    };
    let above = ui.node(row, above);
    let ends = Node {
        width: px(ui.theme.length(LINE) * ui.theme.type_scale()),
        justify_content: JustifyContent::SpaceBetween,
        column_gap: ui.theme.px(GAP),
        flex_shrink: 0.0,
        ..default()
    };
    let ends = ui.node(row, ends);
    // Every choice says its place, its support and its hours itself.
    ui.reads(ends, Reads::hidden());
    let (inside, back) = (ui.words.get("line-in"), ui.words.get("line-back"));
    let quiet = TextAppearance::NOTE.weighing(Weight::SemiBold);
    ui.text(ends, &inside, quiet);
    ui.text(ends, &back, quiet);
    for (width, key) in [(SUPPORT, "support"), (HOURS, "hours")] {
        let cell = cell(ui, row, width);
        ui.reads(cell, Reads::hidden());
        let words = ui.words.get(key);
        ui.text(cell, &words, quiet);
    }
    above
}

/// One choice; nothing for a control of another role.
pub fn choice(ui: &mut UiBuilder, parent: NodeId, control: &Control) {
    let Role::Choice {
        control: inside,
        support,
        support_word,
        hours,
    } = &control.role
    else {
        return;
    };
    let node = Node {
        width: percent(100),
        min_height: ui.theme.px(if ui.scale > 1.0 { 100.0 } else { 72.0 }),
        padding: UiRect::axes(ui.theme.px(SIDE), ui.theme.px(7.0)),
        column_gap: ui.theme.px(GAP),
        align_items: AlignItems::Center,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(radius::BUBBLE)),
        flex_shrink: 0.0,
        ..default()
    };
    let row = button::pressable(ui, parent, node, ButtonColors::raised(), control);
    if let (Some(number), false) = (control.number, ui.caps.pad) {
        keys::cap(ui, row, &Hint(number.to_string()), false);
    }
    let words = Node {
        flex_direction: FlexDirection::Column,
        flex_grow: 1.0,
        flex_basis: px(0),
        min_width: px(0),
        ..default()
    };
    let words = ui.node(row, words);
    ui.label(words, &control.label, ColorToken::Ink);
    if let Some(foreseen) = control.hints.as_deref() {
        hints::told(ui, words, foreseen);
    }
    // Where columns have no room, their contents stand below the words, and the ends of the line are named at the line.
    let wide = ui.wide();
    let beside = if wide { row } else { ui.wrapping(words, GAP) };
    let long = if wide { LINE * ui.theme.type_scale() } else { LINE };
    let ends = (ui.words.get("line-in"), ui.words.get("line-back"));
    if !wide {
        ui.line(beside, &ends.0, TextAppearance::NOTE);
    }
    let line = ui.picture_sized(&marks::place(ui.theme.palette, *inside), long, long * 34.0 / 220.0);
    ui.picture(beside, line, long, long * 34.0 / 220.0);
    if !wide {
        ui.line(beside, &ends.1, TextAppearance::NOTE);
    }
    let gesture = cell(ui, beside, SUPPORT);
    let picture = ui.picture_sized(&marks::gesture(ui.theme.palette, *support), 64.0, 39.0);
    ui.picture(gesture, picture, 64.0, 39.0);
    ui.text(gesture, support_word, TextAppearance::NOTE.weighing(Weight::Medium));
    let price = cell(ui, beside, HOURS);
    ui.text(
        price,
        hours,
        TextAppearance::LABEL
            .sized(type_size::LABEL)
            .weighing(Weight::Bold)
            .toned(ColorToken::Sky),
    );
}

/// A cell of a column, as wide as its column; on its own where there are no columns.
fn cell(ui: &mut UiBuilder, parent: NodeId, width: f32) -> NodeId {
    let node = Node {
        width: if ui.wide() {
            px(ui.theme.length(width) * ui.theme.type_scale())
        } else {
            auto()
        },
        flex_direction: FlexDirection::Column,
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        ..default()
    };
    ui.node(parent, node)
}
