//! A choice of a moment: its words, its place on the line from in to back, its support as a gesture with a word, its hours.
//!
//! In: a control whose role is a choice. Out: one row; [`headings`] names the columns above the rows. The control's note says the
//! same in words and is read aloud only.

use bevy::prelude::*;

use super::keys::{self, Hint};
use super::set_lines::set_width;
use super::{TextAppearance, UiBuilder, button, hints, marks};
use crate::art::palette::ColorToken;
use crate::narration::page::{Control, Role};
use crate::ui::access::Reads;
use crate::ui::button_colors::ButtonColors;
use crate::ui::theme::space::TARGET;
use crate::ui::theme::{Weight, radius, type_size};
use crate::ui::view::NodeId;

/// What the drawing of the line has free at either end, as a share of its length.
const LINE_EDGE: f32 = 11.0 / 220.0;
/// How much of what letters are taken to need a name of a column really takes.
const SET: f32 = 0.75;

/// Sizes of a row, in design pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ChoiceRow {
    /// The size of its words.
    pub words: f32,
    /// It is no lower, and as high as its words need.
    pub height: f32,
    /// The line from in to back.
    pub line: f32,
    /// The column of the support.
    pub support: f32,
    /// Its gesture.
    pub gesture: f32,
    /// The column of the hours.
    pub hours: f32,
    /// Between columns.
    pub gap: f32,
    /// At both ends.
    pub side: f32,
    /// Above and below.
    pub edge: f32,
    /// Its share of what its card has left over.
    pub grow: f32,
}

impl ChoiceRow {
    /// The usual sizes.
    pub const USUAL: Self = Self {
        words: type_size::LABEL,
        height: 72.0,
        line: 200.0,
        support: 150.0,
        gesture: 64.0,
        hours: 92.0,
        gap: 20.0,
        side: 18.0,
        edge: 7.0,
        grow: 0.0,
    };
    /// Where there is room to spare.
    pub const ROOMY: Self = Self {
        height: 100.0,
        ..Self::USUAL
    };
    /// For many words.
    pub const CLOSE: Self = Self {
        words: 20.0,
        height: 60.0,
        line: 200.0,
        support: 134.0,
        gesture: 46.0,
        hours: 84.0,
        gap: 16.0,
        side: 14.0,
        edge: 4.0,
        grow: 0.0,
    };
    /// For the most words.
    pub const CLOSEST: Self = Self {
        words: type_size::SMALL,
        height: 57.0,
        line: 196.0,
        support: 108.0,
        gesture: 40.0,
        hours: 80.0,
        gap: 12.0,
        side: 12.0,
        edge: 2.0,
        grow: 0.0,
    };

    /// What the columns beside the words take, in design pixels, with the cap of the number.
    #[must_use]
    pub fn beside(&self, type_scale: f32) -> f32 {
        2.0 * self.side + 4.0 * self.gap + 36.0 + 4.0 + (self.line + self.support + self.hours) * type_scale
    }

    /// The same with columns that are as wide as their names need in this language.
    #[must_use]
    pub fn named(self, ui: &UiBuilder) -> Self {
        let needs = |key: &str| {
            let words = ui.words.get(key);
            let length = ui.length_of(&words, type_size::SMALL);
            SET * length / (ui.theme.factor * ui.theme.type_scale()) - 0.5 * self.gap
        };
        Self {
            support: self.support.max(needs("support")),
            hours: self.hours.max(needs("hours")),
            ..self
        }
    }

    /// The height of the gesture, in design pixels.
    #[must_use]
    pub fn gesture_height(&self) -> f32 {
        self.gesture * 39.0 / 64.0
    }
}

/// The names of the columns; before them, at the left, room for what stands above the choices. Gives that room, and the columns.
pub fn headings(ui: &mut UiBuilder, parent: NodeId, row: &ChoiceRow) -> (NodeId, NodeId) {
    let node = Node {
        width: percent(100),
        padding: UiRect::horizontal(ui.theme.px(row.side)),
        column_gap: ui.theme.px(row.gap),
        align_items: AlignItems::FlexEnd,
        flex_shrink: 0.0,
        ..default()
    };
    let names = ui.node(parent, node);
    let above = ui.remainder(names);
    let columns = Node {
        column_gap: ui.theme.px(row.gap),
        align_items: AlignItems::FlexEnd,
        flex_shrink: 0.0,
        ..default()
    };
    let columns = ui.node(names, columns);
    let (inside, back) = (ui.words.get("line-in"), ui.words.get("line-back"));
    let long = ui.theme.length(row.line) * ui.theme.type_scale();
    // Under the outer ends of the line, where both names have room for that.
    let letters = ui.theme.type_length(type_size::SMALL * ui.scale);
    let words = 1.05 * (set_width(&inside, letters) + set_width(&back, letters)) + ui.theme.length(8.0);
    let edge = (long * LINE_EDGE).min((long - words).max(0.0) / 2.0);
    let ends = Node {
        width: px(long),
        padding: UiRect::horizontal(px(edge)),
        justify_content: JustifyContent::SpaceBetween,
        column_gap: ui.theme.px(8.0),
        flex_shrink: 0.0,
        ..default()
    };
    let ends = ui.node(columns, ends);
    // Every choice says its place, its support and its hours itself.
    ui.reads(ends, Reads::hidden());
    let quiet = TextAppearance::NOTE.weighing(Weight::SemiBold);
    ui.text(ends, &inside, quiet);
    ui.text(ends, &back, quiet);
    for (width, key) in [(row.support, "support"), (row.hours, "hours")] {
        let cell = cell(ui, columns, width);
        ui.reads(cell, Reads::hidden());
        let words = ui.words.get(key);
        ui.text(cell, &words, quiet);
    }
    (above, columns)
}

/// One choice; nothing for a control of another role.
pub fn choice(ui: &mut UiBuilder, parent: NodeId, control: &Control, size: &ChoiceRow) {
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
        min_height: px(ui.theme.length(size.height).max(TARGET / ui.density)),
        padding: UiRect::axes(ui.theme.px(size.side), ui.theme.px(size.edge)),
        column_gap: ui.theme.px(size.gap),
        align_items: AlignItems::Center,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(radius::BUBBLE)),
        flex_grow: size.grow,
        flex_shrink: 0.0,
        ..default()
    };
    let row = button::pressable(ui, parent, node, ButtonColors::raised(), control);
    if let (Some(number), false) = (control.number, ui.caps.pad) {
        keys::cap(ui, row, &Hint(number.to_string()), false);
    }
    let words = ui.remainder(row);
    ui.text(words, &control.label, TextAppearance::LABEL.sized(size.words));
    if let Some(foreseen) = control.hints.as_deref() {
        hints::told(ui, words, foreseen);
    }
    // Where columns have no room, their contents stand below the words, and the ends of the line are named at the line.
    let wide = ui.wide();
    let beside = if wide { row } else { ui.wrapping(words, size.gap) };
    let long = if wide {
        size.line * ui.theme.type_scale()
    } else {
        size.line
    };
    let ends = (ui.words.get("line-in"), ui.words.get("line-back"));
    if !wide {
        ui.line(beside, &ends.0, TextAppearance::NOTE);
    }
    let line = ui.picture_sized(&marks::place(ui.theme.palette, *inside), long, long * 34.0 / 220.0);
    ui.picture(beside, line, long, long * 34.0 / 220.0);
    if !wide {
        ui.line(beside, &ends.1, TextAppearance::NOTE);
    }
    let gesture = cell(ui, beside, size.support);
    let (across, high) = (size.gesture, size.gesture_height());
    let picture = ui.picture_sized(&marks::gesture(ui.theme.palette, *support), across, high);
    ui.picture(gesture, picture, across, high);
    ui.text(gesture, support_word, TextAppearance::NOTE.weighing(Weight::Medium));
    let price = cell(ui, beside, size.hours);
    ui.text(
        price,
        hours,
        TextAppearance::LABEL
            .sized(size.words)
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
