//! A choice of a moment: its words, its place on the line from in to back, its support as a gesture with a word, its hours.
//!
//! In: a control whose role is a choice. Out: one row; [`headings`] names the columns above the rows. The control's note says the
//! same in words and is read aloud only.

use bevy::prelude::*;

use super::keys::{self, Hint};
use super::{TextAppearance, UiBuilder, button, hints, marks};
use crate::narration::page::{Control, Role};
use crate::ui::access::Reads;
use crate::ui::button_colors::ButtonColors;
use crate::ui::palette::ColorToken;
use crate::ui::theme::{Weight, radius, type_size};

const LINE: f32 = 200.0;
const SUPPORT: f32 = 120.0;
const HOURS: f32 = 92.0;
const GAP: f32 = 20.0;
const SIDE: f32 = 18.0;

/// The names of the columns; before them, at the left, room for what stands above the choices, which is returned.
pub fn headings(brush: &mut UiBuilder, parent: Entity) -> Entity {
    let node = Node {
        width: percent(100),
        padding: UiRect::horizontal(brush.theme.px(SIDE)),
        column_gap: brush.theme.px(GAP),
        align_items: AlignItems::FlexEnd,
        flex_shrink: 0.0,
        ..default()
    };
    let row = brush.node(parent, node);
    let above = Node {
        flex_direction: FlexDirection::Column,
        flex_grow: 1.0,
        flex_basis: px(0),
        min_width: px(0),
        ..default()
    };
    let above = brush.node(row, above);
    let ends = Node {
        width: px(brush.theme.length(LINE) * brush.theme.type_scale()),
        justify_content: JustifyContent::SpaceBetween,
        column_gap: brush.theme.px(GAP),
        flex_shrink: 0.0,
        ..default()
    };
    let ends = brush.node(row, ends);
    // Every choice says its place, its support and its hours itself.
    brush.reads(ends, Reads::hidden());
    let (inside, back) = (brush.words.get("line-in"), brush.words.get("line-back"));
    let quiet = TextAppearance::NOTE.weighing(Weight::SemiBold);
    brush.text(ends, &inside, quiet);
    brush.text(ends, &back, quiet);
    for (width, key) in [(SUPPORT, "support"), (HOURS, "hours")] {
        let cell = cell(brush, row, width);
        brush.reads(cell, Reads::hidden());
        let words = brush.words.get(key);
        brush.text(cell, &words, quiet);
    }
    above
}

/// One choice; nothing for a control of another role.
pub fn choice(brush: &mut UiBuilder, parent: Entity, control: &Control) {
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
        min_height: brush.theme.px(if brush.scale > 1.0 { 100.0 } else { 72.0 }),
        padding: UiRect::axes(brush.theme.px(SIDE), brush.theme.px(7.0)),
        column_gap: brush.theme.px(GAP),
        align_items: AlignItems::Center,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(brush.theme.px(radius::BUBBLE)),
        flex_shrink: 0.0,
        ..default()
    };
    let row = button::pressable(brush, parent, node, ButtonColors::raised(), control);
    if let (Some(number), false) = (control.number, brush.caps.pad) {
        keys::cap(brush, row, &Hint(number.to_string()), false);
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
    if let Some(foreseen) = control.hints.as_deref() {
        hints::told(brush, words, foreseen);
    }
    // Where columns have no room, their contents stand below the words, and the ends of the line are named at the line.
    let wide = brush.wide();
    let beside = if wide { row } else { brush.wrapping(words, GAP) };
    let long = if wide { LINE * brush.theme.type_scale() } else { LINE };
    let ends = (brush.words.get("line-in"), brush.words.get("line-back"));
    if !wide {
        brush.line(beside, &ends.0, TextAppearance::NOTE);
    }
    let line = brush.picture_sized(&marks::place(brush.theme.palette, *inside), long, long * 34.0 / 220.0);
    brush.picture(beside, line, long, long * 34.0 / 220.0);
    if !wide {
        brush.line(beside, &ends.1, TextAppearance::NOTE);
    }
    let gesture = cell(brush, beside, SUPPORT);
    let picture = brush.picture_sized(&marks::gesture(brush.theme.palette, *support), 64.0, 39.0);
    brush.picture(gesture, picture, 64.0, 39.0);
    brush.text(gesture, support_word, TextAppearance::NOTE.weighing(Weight::Medium));
    let price = cell(brush, beside, HOURS);
    brush.text(
        price,
        hours,
        TextAppearance::LABEL
            .sized(type_size::LABEL)
            .weighing(Weight::Bold)
            .toned(ColorToken::Sky),
    );
}

/// A cell of a column, as wide as its column; on its own where there are no columns.
fn cell(brush: &mut UiBuilder, parent: Entity, width: f32) -> Entity {
    let node = Node {
        width: if brush.wide() {
            px(brush.theme.length(width) * brush.theme.type_scale())
        } else {
            auto()
        },
        flex_direction: FlexDirection::Column,
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        ..default()
    };
    brush.node(parent, node)
}
