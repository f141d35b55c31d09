//! The bar of a week, true to scale: a stretch for each kind of thing that hours go into, with the mark of its block below, and what is free.
//!
//! In: blocks with their hours. Out: stretches that open their block under the mouse, and whose right edge lets it grow and shrink. Keys and a
//! screen reader use the blocks below.

use bevy::picking::hover::Hovered;
use bevy::prelude::*;

use super::hour_block::{Block, Explains, Free};
use super::set_lines::set_width;
use super::{TextAppearance, UiBuilder, hour_marks};
use crate::art::palette::ColorToken;
use crate::narration::page::{Command, Role};
use crate::ui::access::Reads;
use crate::ui::drag_steps::{ClickGives, DragSteps};
use crate::ui::theme::type_size;
use crate::ui::view::NodeId;

/// How high the bar is, in design pixels.
pub(super) const HIGH: f32 = 34.0;
/// The seam between two stretches, in logical pixels.
const SEAM: f32 = 2.0;
/// The side of a mark, its least side, and the room that it leaves at its sides, in design pixels.
const MARK: f32 = 17.0;
const LEAST: f32 = 8.0;
const CLOSE: f32 = 3.0;
/// At the sides of words.
const AROUND: f32 = 2.0;
/// How wide the grip at a right edge is, and from which width on its stretch shows dots.
const GRIP: f32 = 12.0;
const DOTTED: f32 = 48.0;
/// Letters are set so much narrower than they are counted.
const SET: f32 = 0.93;
/// The corners of a stretch.
const CORNER: f32 = 6.0;
/// The edge of an open stretch, in logical pixels.
const EDGE: f32 = 2.0;

/// The bar, so many logical pixels wide. Says whether it is told what free hours are good for.
pub(super) fn hour_bar(ui: &mut UiBuilder, parent: NodeId, blocks: &[Block], free: Option<Free>, room: f32) -> bool {
    let all: f64 = blocks.iter().map(|block| block.hours).sum::<f64>() + free.map_or(0.0, |free| free.hours);
    let hour = room / (all as f32).max(1.0);
    let node = Node {
        width: px(room),
        height: ui.theme.px(HIGH),
        flex_shrink: 0.0,
        ..default()
    };
    let bar = ui.node(parent, node);
    ui.reads(bar, Reads::hidden());
    for block in blocks.iter().filter(|block| block.hours > 0.0) {
        stretch(ui, bar, block, hour);
    }
    free.is_some_and(|free| rest(ui, bar, &free, hour))
}

/// The hours of one block.
fn stretch(ui: &mut UiBuilder, bar: NodeId, block: &Block, hour: f32) {
    let wide = block.hours as f32 * hour - SEAM;
    let node = Node {
        width: px(wide),
        height: percent(100),
        margin: UiRect::right(px(SEAM)),
        justify_content: JustifyContent::Center,
        align_items: AlignItems::Center,
        border: UiRect::all(px(EDGE)),
        border_radius: BorderRadius::all(ui.theme.px(CORNER)),
        flex_shrink: 0.0,
        ..default()
    };
    let stretch = ui.view.add(bar, format!("stretch.{}", block.control.id), node);
    ui.view.insert_once(stretch, (Hovered::default(), Pickable::default()));
    let tone = hour_marks::tone(block.kind());
    ui.insert(stretch, BackgroundColor(ui.theme.colour(tone)));
    let edge = if block.open { ColorToken::Accent } else { tone };
    ui.insert(stretch, BorderColor::all(ui.theme.colour(edge)));
    ui.insert(stretch, ClickGives(Command::PlanOpen(Some(block.line))));
    ui.insert(
        stretch,
        Explains {
            name: block.control.label.clone(),
            words: block.explains.clone(),
        },
    );
    let side = MARK.min(wide / ui.theme.factor - 2.0 * CLOSE);
    if side >= LEAST {
        let mark = hour_marks::mark(ui.theme.palette, block.kind(), ColorToken::OnColour);
        let image = ui.picture_of(&mark, side);
        ui.picture(stretch, image, side, side);
    }
    if matches!(block.control.role, Role::Stepper { .. }) {
        grip(ui, stretch, block, (hour, wide));
    }
}

/// What is free: an outline, with what it is good for where that has room.
fn rest(ui: &mut UiBuilder, bar: NodeId, free: &Free, hour: f32) -> bool {
    let wide = free.hours as f32 * hour;
    let node = Node {
        width: px(wide),
        height: percent(100),
        padding: UiRect::horizontal(ui.theme.px(AROUND)),
        justify_content: JustifyContent::Center,
        align_items: AlignItems::Center,
        border: UiRect::all(px(EDGE)),
        border_radius: BorderRadius::all(ui.theme.px(CORNER)),
        flex_shrink: 0.0,
        ..default()
    };
    let rest = ui.view.add(bar, "stretch.free", node);
    ui.view.insert_once(rest, (Hovered::default(), Pickable::default()));
    ui.insert(rest, BorderColor::all(ui.theme.veiled(ColorToken::Outline, 0.7)));
    ui.insert(
        rest,
        Explains {
            name: free.name.to_owned(),
            words: free.explains.to_owned(),
        },
    );
    let words = ui.words.get("free-hours");
    let letters = ui.theme.type_length(type_size::SMALL * ui.scale);
    let fits = SET * set_width(&words, letters) + ui.theme.length(2.0 * AROUND) + 2.0 * EDGE <= wide;
    let high = letters * 1.32 + 2.0 * EDGE <= ui.theme.length(HIGH);
    if fits && high {
        let line = ui.line(rest, &words, TextAppearance::NOTE);
        ui.reads(line, Reads::hidden());
    }
    fits && high
}

/// Where the mouse takes a stretch to let it grow or shrink.
fn grip(ui: &mut UiBuilder, stretch: NodeId, block: &Block, (hour, wide): (f32, f32)) {
    let node = Node {
        position_type: PositionType::Absolute,
        right: px(-EDGE),
        top: px(-EDGE),
        bottom: px(-EDGE),
        width: ui.theme.px(GRIP),
        flex_direction: FlexDirection::Column,
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        row_gap: ui.theme.px(4.0),
        ..default()
    };
    let grip = ui.view.add(stretch, "grip", node);
    let more = block.control.command.clone();
    ui.insert(grip, DragSteps { more, hour });
    if wide < ui.theme.length(DOTTED) {
        return;
    }
    for _ in 0..2 {
        let dot = Node {
            width: ui.theme.px(4.0),
            height: ui.theme.px(4.0),
            border_radius: BorderRadius::all(ui.theme.px(2.0)),
            ..default()
        };
        let dot = ui.node(grip, dot);
        ui.insert(dot, BackgroundColor(ui.theme.veiled(ColorToken::OnColour, 0.6)));
    }
}
