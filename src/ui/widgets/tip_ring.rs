//! The ring that a tip puts around what it speaks of, where there is room with an arrow that points there.
//!
//! In: a laid out node. Out: the same with a ring over its edge, which takes no room and no press, and is not read: the tip says it.

use bevy::prelude::*;

use super::{Picture, UiBuilder, marks};
use crate::art::palette::ColorToken;
use crate::ui::access::Reads;
use crate::ui::theme::radius;
use crate::ui::view::NodeId;

/// The arrow at its left, in design pixels.
const ARROW: f32 = 26.0;

/// Puts the ring around `target`, so many design pixels outside of it, with an arrow before it.
pub fn pointing(ui: &mut UiBuilder, target: NodeId, outside: f32) {
    let ring = ring(ui, target, outside);
    let beside = Node {
        position_type: PositionType::Absolute,
        left: ui.theme.px(-ARROW - 4.0),
        width: ui.theme.px(ARROW),
        height: ui.theme.px(ARROW),
        ..default()
    };
    let arrow = ui.picture_of(&marks::arrow(ui.theme.palette, false), ARROW);
    let beside = ui.node(ring, beside);
    ui.insert(beside, Picture(arrow));
}

/// The ring alone.
pub fn ring(ui: &mut UiBuilder, target: NodeId, outside: f32) -> NodeId {
    let out = ui.theme.px(-outside);
    let node = Node {
        position_type: PositionType::Absolute,
        left: out,
        right: out,
        top: out,
        bottom: out,
        border: UiRect::all(px(3)),
        border_radius: BorderRadius::all(ui.theme.px(radius::ROW + outside)),
        align_items: AlignItems::Center,
        ..default()
    };
    let ring = ui.node(target, node);
    ui.insert(ring, BorderColor::all(ui.theme.colour(ColorToken::Accent)));
    ui.reads(ring, Reads::hidden());
    ring
}
