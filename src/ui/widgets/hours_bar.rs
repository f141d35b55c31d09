//! The bar of a week's hours, true to scale: a stretch for each line of the plan, as long as its hours, with a mark for each hour.
//!
//! In: the lines with their hours, and what is free. Out: a picture as wide as its place; what it shows is told by the blocks below it.

use bevy::prelude::*;

use super::hour_marks::{self, Stretch};
use super::{Picture, UiBuilder};
use crate::ui::view::NodeId;

/// The height of the bar, in design pixels.
const HEIGHT: f32 = 27.0;

/// The bar; `width` is about what it has, in logical pixels.
pub fn hours_bar(ui: &mut UiBuilder, parent: NodeId, stretches: &[Stretch], width: f32) {
    let wide = width / ui.theme.factor;
    let drawn = hour_marks::scale(ui.theme.palette, stretches, wide, HEIGHT);
    let image = ui.picture_sized(&drawn, wide, HEIGHT);
    let node = Node {
        width: percent(100),
        height: ui.theme.px(HEIGHT),
        flex_shrink: 0.0,
        ..default()
    };
    let bar = ui.node(parent, node);
    ui.insert(bar, Picture(image));
}
