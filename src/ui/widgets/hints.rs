//! What a choice would probably lead to: a sign for each thing at stake, with its words or without.
//!
//! In: the hints of a control. Out: nodes inside its button. The same in sentences is read aloud with the button.

use bevy::prelude::*;

use super::{TextAppearance, UiBuilder, marks};
use crate::narration::page::{Hints, Page};
use crate::ui::theme::type_size;
use crate::ui::view::NodeId;

/// Side of a sign, in design pixels.
pub(super) const SIGN: f32 = 22.0;

/// Signs with words, in a row that wraps.
pub fn told(ui: &mut UiBuilder, parent: NodeId, hints: &Hints) {
    let row = ui.wrapping(parent, 8.0);
    for mark in &hints.marks {
        let pair = Node {
            column_gap: ui.theme.px(6.0),
            align_items: AlignItems::Center,
            max_width: percent(100),
            ..default()
        };
        let pair = ui.node(row, pair);
        let sign = ui.picture_of(&marks::lean(ui.theme.palette, mark.lean), SIGN);
        ui.picture(pair, sign, SIGN, SIGN);
        let words = format!("{}: {}", mark.label, mark.words);
        ui.text(pair, &words, TextAppearance::NOTE.sized(type_size::SMALL));
    }
}

/// Signs alone, for a small button; [`legend`] says what they are.
pub fn signs(ui: &mut UiBuilder, parent: NodeId, hints: &Hints) {
    for mark in &hints.marks {
        let sign = ui.picture_of(&marks::lean(ui.theme.palette, mark.lean), SIGN);
        ui.picture(parent, sign, SIGN, SIGN);
    }
}

/// What the signs on a page stand for, in their order; nothing while there are none.
pub fn legend(ui: &mut UiBuilder, parent: NodeId, page: &Page) {
    let hints = page.controls().find_map(|control| control.hints.as_deref());
    if let Some(hints) = hints {
        let labels: Vec<&str> = hints.marks.iter().map(|mark| mark.label.as_str()).collect();
        ui.text(parent, &labels.join(" · "), TextAppearance::NOTE);
    }
}
