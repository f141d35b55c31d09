//! One of several: chips that wrap, chosen or not.
//!
//! In: a control whose role is an option or a tab. Out: a chip with a ring that is filled when it is chosen, or a tab. Both are Bevy's
//! buttons: its check boxes and radio buttons act on a click even where a finger has scrolled with them, and a radio button ignores a
//! press while it is chosen, which here folds picks away or takes a name back.

use bevy::prelude::*;
use bevy::ui::Checked;

use super::keys::{self, Hint};
use super::{TextAppearance, UiBuilder, button, marks};
use crate::narration::page::{Control, Role};
use crate::ui::button_colors::ButtonColors;
use crate::ui::theme::{Weight, radius, type_size};
use crate::ui::view::{Constant, NodeId};

/// An option as a chip.
pub fn chip(ui: &mut UiBuilder, parent: NodeId, control: &Control) {
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
    let ring = ui.picture_of(&marks::chosen(ui.theme.palette, chosen), 20.0);
    ui.picture(chip, ring, 20.0, 20.0);
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
