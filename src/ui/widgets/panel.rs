//! Panels and cards: what stands together on one ground.
//!
//! In: a parent. Out: the node to put content into, as a column.

use bevy::prelude::*;

use super::UiBuilder;
use crate::art::palette::ColorToken;
use crate::ui::sheet::PanelColors;
use crate::ui::theme::radius;
use crate::ui::view::NodeId;

/// A panel as high as its content; `padding` and `gap` in design pixels.
pub fn panel(ui: &mut UiBuilder, parent: NodeId, padding: f32, gap: f32) -> NodeId {
    let node = Node {
        flex_direction: FlexDirection::Column,
        padding: UiRect::all(ui.theme.px(padding)),
        row_gap: ui.theme.px(gap),
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(radius::PANEL)),
        min_width: px(0),
        flex_shrink: 0.0,
        ..default()
    };
    with(ui, parent, node)
}

/// A panel in a given node.
pub fn with(ui: &mut UiBuilder, parent: NodeId, node: Node) -> NodeId {
    let panel = ui.node(parent, node);
    ui.view.key(panel, "panel");
    ground(ui, panel, ui.theme.colour(ColorToken::Panel));
    panel
}

/// What a panel is made of, where that is not the usual.
pub fn ground(ui: &mut UiBuilder, panel: NodeId, ground: Color) {
    let edge = ui.theme.veiled(ColorToken::Outline, 0.75);
    ui.insert(panel, PanelColors { ground, edge });
}

/// A panel with another ground and a strong edge.
pub fn edged(ui: &mut UiBuilder, panel: NodeId, ground: ColorToken, edge: ColorToken) {
    let (ground, edge) = (ui.theme.colour(ground), ui.theme.colour(edge));
    ui.insert(panel, PanelColors { ground, edge });
}

/// A panel that fills its parent's height and share of width, for content that scrolls in it; inside an area that scrolls as a whole it
/// is as high as its content.
pub fn filling(ui: &mut UiBuilder, parent: NodeId, grow: f32, padding: f32) -> NodeId {
    if ui.outer.is_some() {
        let panel = panel(ui, parent, padding, 0.0);
        ui.style(panel, |node| node.width = percent(100));
        return panel;
    }
    let node = Node {
        flex_direction: FlexDirection::Column,
        flex_grow: grow,
        flex_basis: px(0),
        min_width: px(0),
        min_height: px(0),
        padding: UiRect::all(ui.theme.px(padding)),
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(radius::PANEL)),
        ..default()
    };
    with(ui, parent, node)
}
