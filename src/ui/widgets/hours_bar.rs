//! The bar of the week's hours: one block a line of the plan, as wide as its hours.
//!
//! In: label, hours and mood of each line, the hours of the week. Out: blocks with words where they fit, and what is left to give.

use bevy::prelude::*;

use super::{TextAppearance, UiBuilder};
use crate::art::palette::ColorToken;
use crate::ui::access::Reads;
use crate::ui::theme::{Weight, radius, space, type_size};
use crate::ui::view::NodeId;

/// One block: label, hours as words, hours, colour.
#[derive(Debug, Clone)]
pub struct Block {
    /// Its words.
    pub label: String,
    /// Its hours, in words.
    pub value: String,
    /// Its hours.
    pub hours: f64,
    /// Its colour.
    pub tone: ColorToken,
}

/// The bar; `week` is the hours there are, in all.
pub fn hours_bar(ui: &mut UiBuilder, parent: NodeId, blocks: &[Block], week: f64) {
    let planned: f64 = blocks.iter().map(|block| block.hours).sum();
    let all = week.max(planned).max(1.0);
    let row = Node {
        width: percent(100),
        min_height: ui.theme.px(64.0),
        column_gap: ui.theme.px(5.0),
        flex_shrink: 0.0,
        ..default()
    };
    let row = ui.node(parent, row);
    // The steppers below say the same.
    ui.reads(row, Reads::hidden());
    for block in blocks.iter().filter(|block| block.hours > 0.0) {
        let share = block.hours / all;
        let cell = cell(ui, row, share);
        ui.insert(cell, BackgroundColor(ui.theme.colour(block.tone)));
        let room = share as f32 * (ui.window.x - ui.theme.length(2.0 * space::EDGE)) - ui.theme.length(34.0);
        if ui.length_of(&block.value, type_size::SMALL) > room {
            continue;
        }
        ui.line(
            cell,
            &block.value,
            TextAppearance::LABEL
                .sized(type_size::SMALL)
                .weighing(Weight::Bold)
                .toned(ColorToken::OnColour),
        );
        if ui.length_of(&block.label, type_size::SMALL) < room {
            ui.line(
                cell,
                &block.label,
                TextAppearance::NOTE
                    .sized(type_size::SMALL)
                    .weighing(Weight::Medium)
                    .toned(ColorToken::OnColour),
            );
        }
    }
    let left = week - planned;
    if left > 0.1 {
        let cell = cell(ui, row, left / all);
        ui.insert(cell, BorderColor::all(ui.theme.colour(ColorToken::Outline)));
    }
}

fn cell(ui: &mut UiBuilder, row: NodeId, share: f64) -> NodeId {
    let node = Node {
        flex_direction: FlexDirection::Column,
        justify_content: JustifyContent::Center,
        flex_grow: share as f32,
        flex_basis: px(0),
        min_width: px(0),
        padding: UiRect::horizontal(ui.theme.px(10.0)),
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(radius::ROW)),
        overflow: Overflow::clip(),
        ..default()
    };
    ui.node(row, node)
}
