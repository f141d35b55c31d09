//! The heading of a part that can be opened and closed.
//!
//! In: a control whose role is a disclosure. Out: a row with an arrow that points at what it opens; what stands in the part follows it on
//! the page.

use bevy::prelude::*;

use super::{UiBuilder, button, keys, marks};
use crate::art::palette::ColorToken;
use crate::narration::page::{Control, Role};
use crate::ui::button_colors::ButtonColors;

use crate::ui::theme::radius;
use crate::ui::view::NodeId;

/// The side of the arrow, in design pixels.
const ARROW: f32 = 18.0;

/// A part's heading.
pub fn disclosure(ui: &mut UiBuilder, parent: NodeId, control: &Control) {
    let open = control.role == Role::Disclosure(true);
    let node = Node {
        width: percent(100),
        min_height: ui.target_side(),
        padding: UiRect::axes(ui.theme.px(14.0), ui.theme.px(6.0)),
        column_gap: ui.theme.px(14.0),
        align_items: AlignItems::Center,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(radius::ROW)),
        flex_shrink: 0.0,
        ..default()
    };
    let colours = if open {
        ButtonColors::chosen()
    } else {
        ButtonColors::raised()
    };
    let row = button::pressable(ui, parent, node, colours, control);
    let arrow = ui.picture_of(&marks::disclosure(ui.theme.palette, open), ARROW);
    ui.picture(row, arrow, ARROW, ARROW);
    if let Some(hint) = keys::hint(ui, control) {
        keys::cap(ui, row, &hint, false);
    }
    let words = Node {
        flex_grow: 1.0,
        flex_basis: px(0),
        min_width: px(0),
        ..default()
    };
    let words = ui.node(row, words);
    ui.label(words, &control.label, ColorToken::Ink);
}
