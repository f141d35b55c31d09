//! What a choice would probably lead to: a sign for each thing at stake, with its words or without.
//!
//! In: the hints of a control. Out: nodes inside its button. The same in sentences is read aloud with the button.

use bevy::prelude::*;

use super::{TextAppearance, UiBuilder, marks};
use crate::narration::page::{Hints, Page};
use crate::ui::theme::type_size;

/// Side of a sign, in design pixels.
const SIGN: f32 = 22.0;

/// Signs with words, in a row that wraps.
pub fn told(brush: &mut UiBuilder, parent: Entity, hints: &Hints) {
    let row = brush.wrapping(parent, 8.0);
    for mark in &hints.marks {
        let pair = Node {
            column_gap: brush.theme.px(6.0),
            align_items: AlignItems::Center,
            max_width: percent(100),
            ..default()
        };
        let pair = brush.node(row, pair);
        let sign = brush.picture_of(&marks::lean(brush.theme.palette, mark.lean), SIGN);
        brush.picture(pair, sign, SIGN, SIGN);
        let words = format!("{}: {}", mark.label, mark.words);
        brush.text(pair, &words, TextAppearance::NOTE.sized(type_size::SMALL));
    }
}

/// Signs alone, for a small button; [`legend`] says what they are.
pub fn signs(brush: &mut UiBuilder, parent: Entity, hints: &Hints) {
    for mark in &hints.marks {
        let sign = brush.picture_of(&marks::lean(brush.theme.palette, mark.lean), SIGN);
        brush.picture(parent, sign, SIGN, SIGN);
    }
}

/// What the signs on a page stand for, in their order; nothing while there are none.
pub fn legend(brush: &mut UiBuilder, parent: Entity, page: &Page) {
    let hints = page.controls().find_map(|control| control.hints.as_deref());
    if let Some(hints) = hints {
        let labels: Vec<&str> = hints.marks.iter().map(|mark| mark.label.as_str()).collect();
        brush.text(parent, &labels.join(" · "), TextAppearance::NOTE);
    }
}
