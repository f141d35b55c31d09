//! A row of panels that share its width, each with a head; one column where there is no room for a row.
//!
//! In: an area of a page. Out: the row, its panels, their heads.

use bevy::prelude::*;

use crate::ui::theme::type_size;
use crate::ui::view::NodeId;
use crate::ui::widgets::{TextAppearance, UiBuilder, panel};

/// A row of panels of one height, or a column where there is no room for one.
pub(super) fn row(ui: &mut UiBuilder, area: NodeId, gap: f32) -> NodeId {
    let node = Node {
        width: percent(100),
        flex_direction: if ui.wide() {
            FlexDirection::Row
        } else {
            FlexDirection::Column
        },
        column_gap: ui.theme.px(gap),
        row_gap: ui.theme.px(gap),
        align_items: AlignItems::Stretch,
        flex_shrink: 0.0,
        ..default()
    };
    ui.node(area, node)
}

/// A panel that takes a share of its row.
pub(super) fn shared(ui: &mut UiBuilder, row: NodeId, grow: f32) -> NodeId {
    let node = panel::panel(ui, row, 14.0, 7.0);
    if ui.wide() {
        ui.style(node, |node| {
            node.flex_grow = grow;
            node.flex_basis = px(0);
            node.flex_shrink = 1.0;
        });
    }
    node
}

/// A head of a panel: words at the left, more at the right.
pub(super) fn head(ui: &mut UiBuilder, parent: NodeId, words: &str) -> NodeId {
    let node = Node {
        width: percent(100),
        column_gap: ui.theme.px(10.0),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::SpaceBetween,
        flex_wrap: FlexWrap::Wrap,
        flex_shrink: 0.0,
        ..default()
    };
    let row = ui.node(parent, node);
    let ink = TextAppearance::LABEL.sized(type_size::SMALL);
    ui.text(row, words, ink);
    row
}
