//! One of several: chips that wrap, chosen or not; and what is on or off: a switch with what it does beside it.
//!
//! In: a control whose role is an option or a tab. Out: a chip with a ring that is filled when it is chosen, or a tab. Both are Bevy's
//! buttons: its check boxes and radio buttons act on a click even where a finger has scrolled with them, and a radio button ignores a
//! press while it is chosen, which here folds picks away or takes a name back.

use bevy::prelude::*;
use bevy::ui::Checked;

use super::keys::{self, Hint};
use super::set_lines::set_width;
use super::{TextAppearance, UiBuilder, button, marks};
use crate::art::palette::ColorToken;
use crate::narration::page::{Control, Role};
use crate::ui::access::Reads;
use crate::ui::button_colors::ButtonColors;
use crate::ui::theme::{Weight, radius, type_size};
use crate::ui::view::{Constant, NodeId};

/// The size of a switch, in design pixels.
const SWITCH: (f32, f32) = (52.0, 30.0);

/// Something that is on or off: its name and what it does at the left, the switch with its word at the right.
pub fn switch(ui: &mut UiBuilder, parent: NodeId, control: &Control) {
    let on = matches!(control.role, Role::Option(true));
    let node = Node {
        width: percent(100),
        min_height: ui.target_side(),
        padding: UiRect::axes(ui.theme.px(16.0), ui.theme.px(6.0)),
        column_gap: ui.theme.px(14.0),
        align_items: AlignItems::Center,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(radius::ROW)),
        flex_shrink: 0.0,
        ..default()
    };
    let row = button::pressable(ui, parent, node, ButtonColors::raised(), control);
    if on {
        ui.insert(row, Constant(Checked));
    }
    let words = ui.remainder(row);
    ui.text(words, &control.label, TextAppearance::LABEL.sized(type_size::BODY));
    if !control.note.is_empty() {
        ui.text(words, &control.note, TextAppearance::NOTE);
    }
    let state = ui.words.get(if on { "on" } else { "off" });
    let tone = if on { ColorToken::Ink } else { ColorToken::InkSoft };
    let state = ui.line(row, &state, TextAppearance::LABEL.sized(type_size::BODY).toned(tone));
    ui.reads(state, Reads::hidden());
    let switch = ui.picture_sized(&marks::switch(ui.theme.palette, on), SWITCH.0, SWITCH.1);
    ui.picture(row, switch, SWITCH.0, SWITCH.1);
}

/// A mark that can be set on several things.
pub fn check(ui: &mut UiBuilder, parent: NodeId, control: &Control) {
    let yes = matches!(control.role, Role::Option(true));
    marked(ui, parent, control, marks::checked(ui.theme.palette, yes));
}

/// How wide a chip with these words in letters of this size is at most, with the gap behind it, in logical pixels.
#[must_use]
pub fn chip_width(ui: &UiBuilder, words: &str, letters: f32) -> f32 {
    1.04 * set_width(words, letters) + ui.theme.length(2.0 * 14.0 + 20.0 + 10.0 + 8.0) + 4.0
}

/// An option as a chip that shows its note alone; its label is read.
pub fn short_chip(ui: &mut UiBuilder, parent: NodeId, control: &Control) {
    let shown = Control {
        label: control.note.clone(),
        note: String::new(),
        ..control.clone()
    };
    let read = Control {
        note: String::new(),
        ..control.clone()
    };
    let chosen = matches!(control.role, Role::Option(true));
    let chip = marked(ui, parent, &shown, marks::chosen(ui.theme.palette, chosen));
    ui.reads(chip, Reads::control(&read));
}

/// An option as a chip.
pub fn chip(ui: &mut UiBuilder, parent: NodeId, control: &Control) {
    let chosen = matches!(control.role, Role::Option(true) | Role::Tab(true));
    marked(ui, parent, control, marks::chosen(ui.theme.palette, chosen));
}

fn marked(ui: &mut UiBuilder, parent: NodeId, control: &Control, mark: String) -> NodeId {
    let chosen = matches!(control.role, Role::Option(true) | Role::Tab(true));
    let node = Node {
        min_height: ui.target_side(),
        max_width: percent(100),
        padding: UiRect::axes(ui.theme.px(14.0), ui.theme.px(6.0)),
        column_gap: ui.theme.px(10.0),
        align_items: AlignItems::Center,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(radius::PILL)),
        flex_shrink: 0.0,
        ..default()
    };
    let skin = if chosen {
        ButtonColors::chosen()
    } else {
        ButtonColors::raised()
    };
    let chip = button::pressable(ui, parent, node, skin, control);
    if chosen {
        ui.insert(chip, Constant(Checked));
    }
    if let Some(number) = control.number.filter(|_| !ui.caps.pad) {
        keys::cap(ui, chip, &Hint(number.to_string()), false);
    }
    let mark = ui.picture_of(&mark, 20.0);
    ui.picture(chip, mark, 20.0, 20.0);
    let words = if control.note.is_empty() {
        control.label.clone()
    } else {
        format!("{} · {}", control.label, control.note)
    };
    let weight = if chosen { Weight::SemiBold } else { Weight::Medium };
    ui.text(
        chip,
        &words,
        TextAppearance::LABEL.sized(type_size::BODY).weighing(weight),
    );
    chip
}

/// A tab in a head.
pub fn tab(ui: &mut UiBuilder, parent: NodeId, control: &Control) {
    let chosen = matches!(control.role, Role::Tab(true));
    let skin = if chosen {
        ButtonColors::chosen()
    } else {
        ButtonColors::quiet()
    };
    let tab = button::quiet_with(ui, parent, control, None, skin);
    if chosen {
        ui.insert(tab, Constant(Checked));
    }
}
