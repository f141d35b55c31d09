//! Panels and cards: what stands together on one ground.
//!
//! In: a parent. Out: the node to put content into, as a column.

use bevy::prelude::*;

use super::UiBuilder;
use crate::ui::palette::ColorToken;
use crate::ui::sheet::PanelMaterialHandles;
use crate::ui::theme::radius;

/// A panel as high as its content; `padding` and `gap` in design pixels.
pub fn panel(brush: &mut UiBuilder, parent: Entity, padding: f32, gap: f32) -> Entity {
    let node = Node {
        flex_direction: FlexDirection::Column,
        padding: UiRect::all(brush.theme.px(padding)),
        row_gap: brush.theme.px(gap),
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(brush.theme.px(radius::PANEL)),
        min_width: px(0),
        flex_shrink: 0.0,
        ..default()
    };
    with(brush, parent, node)
}

/// A panel in a given node.
pub fn with(brush: &mut UiBuilder, parent: Entity, node: Node) -> Entity {
    let panel = brush.node(parent, node);
    ground(brush, panel, brush.theme.colour(ColorToken::Panel));
    panel
}

/// What a panel is made of, where that is not the usual.
pub fn ground(brush: &mut UiBuilder, panel: Entity, ground: Color) {
    let edge = brush.theme.veiled(ColorToken::Outline, 0.75);
    brush
        .commands
        .entity(panel)
        .insert(PanelMaterialHandles { ground, edge });
}

/// A panel that fills its parent's height and share of width, for content that scrolls in it; inside an area that scrolls as a whole it
/// is as high as its content.
pub fn filling(brush: &mut UiBuilder, parent: Entity, grow: f32, padding: f32) -> Entity {
    if brush.outer.is_some() {
        let panel = panel(brush, parent, padding, 0.0);
        brush
            .commands
            .entity(panel)
            .entry::<Node>()
            .and_modify(|mut node| node.width = percent(100));
        return panel;
    }
    let node = Node {
        flex_direction: FlexDirection::Column,
        flex_grow: grow,
        flex_basis: px(0),
        min_width: px(0),
        min_height: px(0),
        padding: UiRect::all(brush.theme.px(padding)),
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(brush.theme.px(radius::PANEL)),
        ..default()
    };
    with(brush, parent, node)
}
