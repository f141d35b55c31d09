//! The hours of a block as a row of squares, one an hour, in the tone of the block: they can be counted, and since all blocks have squares
//! of one size, they can be compared.
//!
//! In: a block with its hours, and how far one square is from the next. Out: a row that the mouse draws longer and shorter. Keys and a
//! screen reader use the block that it stands in.

use bevy::prelude::*;

use super::hour_block::Block;
use super::{UiBuilder, hour_marks};
use crate::narration::page::{Command, HourKind, Role};
use crate::ui::access::Reads;
use crate::ui::drag_steps::{ClickGives, DragSteps};
use crate::ui::view::NodeId;

/// How high the row is for the mouse, and its squares, in design pixels.
pub(super) const HIGH: f32 = 16.0;
const SQUARE: f32 = 10.0;
/// How far one square is from the next at most, in design pixels.
const PITCH: f32 = 12.0;

/// How far one square is from the next where the largest of so many hours has so many logical pixels, in logical pixels.
pub(super) fn pitch(ui: &UiBuilder, hours: f64, room: f32) -> f32 {
    (room / (hours.ceil() as f32).max(1.0)).min(ui.theme.length(PITCH))
}

/// The hours of one block, which can be drawn.
pub(super) fn hour_pips(ui: &mut UiBuilder, target: NodeId, block: &Block, pitch: f32) {
    let row = row(ui, target);
    squares(ui, row, (block.kind(), block.hours), pitch);
    if matches!(block.control.role, Role::Stepper { .. }) {
        let more = block.control.command.clone();
        ui.insert(row, DragSteps { more, hour: pitch });
        // What was drawn stays open, whatever was open before.
        ui.insert(row, ClickGives(Command::PlanOpen(Some(block.line))));
    }
}

/// The hours that are free.
pub(super) fn free_pips(ui: &mut UiBuilder, cell: NodeId, hours: f64, pitch: f32) {
    let row = row(ui, cell);
    squares(ui, row, (HourKind::Free, hours), pitch);
}

fn row(ui: &mut UiBuilder, parent: NodeId) -> NodeId {
    let node = Node {
        width: percent(100),
        height: ui.theme.px(HIGH),
        align_items: AlignItems::Center,
        margin: UiRect::top(Val::Auto),
        flex_shrink: 0.0,
        ..default()
    };
    let row = ui.view.add(parent, "hours", node);
    ui.reads(row, Reads::hidden());
    row
}

fn squares(ui: &mut UiBuilder, row: NodeId, (kind, hours): (HourKind, f64), pitch: f32) {
    if hours <= 0.0 {
        return;
    }
    let step = pitch / ui.theme.factor;
    let wide = hours.ceil() as f32 * step;
    let high = SQUARE.min(step);
    let drawn = hour_marks::squares(ui.theme.palette, kind, hours, (step, high));
    let image = ui.picture_sized(&drawn, wide, high);
    ui.picture(row, image, wide, high);
}
