//! One of several: chips that wrap, chosen or not.
//!
//! In: a control whose role is an option or a tab. Out: a chip with a ring that is filled when it is chosen, or a tab.

use bevy::prelude::*;
use bevy::ui::Checked;

use super::{TextAppearance, UiBuilder, button, marks};
use crate::narration::page::{Control, Role};
use crate::ui::button_colors::ButtonColors;
use crate::ui::theme::{Weight, radius, type_size};

/// An option as a chip.
pub fn chip(brush: &mut UiBuilder, parent: Entity, control: &Control) {
    let chosen = matches!(control.role, Role::Option(true) | Role::Tab(true));
    let node = Node {
        min_height: brush.target_side(),
        max_width: percent(100),
        padding: UiRect::axes(brush.theme.px(14.0), brush.theme.px(6.0)),
        column_gap: brush.theme.px(10.0),
        align_items: AlignItems::Center,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(brush.theme.px(radius::PILL)),
        flex_shrink: 0.0,
        ..default()
    };
    let skin = if chosen {
        ButtonColors::chosen()
    } else {
        ButtonColors::raised()
    };
    let chip = button::pressable(brush, parent, node, skin, control);
    if chosen {
        brush.commands.entity(chip).insert(Checked);
    }
    let ring = brush.picture_of(&marks::chosen(brush.theme.palette, chosen), 20.0);
    brush.picture(chip, ring, 20.0, 20.0);
    let words = if control.note.is_empty() {
        control.label.clone()
    } else {
        format!("{} · {}", control.label, control.note)
    };
    let weight = if chosen { Weight::SemiBold } else { Weight::Medium };
    brush.text(
        chip,
        &words,
        TextAppearance::LABEL.sized(type_size::BODY).weighing(weight),
    );
}

/// A tab in a head.
pub fn tab(brush: &mut UiBuilder, parent: Entity, control: &Control) {
    let chosen = matches!(control.role, Role::Tab(true));
    let skin = if chosen {
        ButtonColors::chosen()
    } else {
        ButtonColors::quiet()
    };
    let tab = button::quiet_with(brush, parent, control, None, skin);
    if chosen {
        brush.commands.entity(tab).insert(Checked);
    }
}
