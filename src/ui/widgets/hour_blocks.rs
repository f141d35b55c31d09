//! The hours of a week: a block for each kind of thing that hours go into, with its hours, its name and a square for each hour, and what is
//! free.
//!
//! In: the controls of the blocks with their hours. Out: blocks that a press opens, and closes again; `+` and `-` let them grow and shrink, and
//! so does drawing their squares. None is too narrow for its name.

use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use bevy::ui_widgets::Button;

pub use super::hour_block::{Block, Explains, Free};
use super::hour_pips::{self, free_pips, hour_pips};
use super::set_lines::set_width;
use super::{TextAppearance, UiBuilder, hour_marks, marks};
use crate::art::palette::ColorToken;
use crate::narration::page::{Command, HourKind, Role};
use crate::ui::access::{NodeKind, Reads};
use crate::ui::button_colors::ButtonColors;
use crate::ui::targets::{OnActivate, StepCommands};
use crate::ui::theme::space::TARGET;
use crate::ui::theme::{Weight, radius, type_size};
use crate::ui::view::{Constant, NodeId};

/// Between two blocks, in design pixels.
const GAP: f32 = 4.0;
/// The side of a mark.
const MARK: f32 = 17.0;
/// At the sides of a block, above and below, in a part of one, and between a mark and its hours.
const BESIDE: f32 = 7.0;
const ABOVE: f32 = 4.0;
const CLOSE: f32 = 1.0;
const INSIDE: f32 = 6.0;
/// How strong the edge of a block is, in logical pixels.
const EDGE: f32 = 2.0;
/// The least width of a block, and the side of the roof below an open one.
const LEAST: f32 = 52.0;
const ROOF: f32 = 18.0;
/// So much wider than they are counted names are taken to be where they must stand on one line.
const ONE_LINE: f32 = 1.06;
/// How much wider bold words are than others, and how high a line is, as a share of its type.
const BOLD: f32 = 1.05;
/// In type larger than this, where blocks stand in several rows and room costs nothing, words are taken for so much wider.
const LARGE: f32 = 1.3;
const BROAD: f32 = 1.25;
const LINE: f32 = 1.32;

/// The blocks, in so many logical pixels: in one row where they have room.
pub fn hour_blocks(ui: &mut UiBuilder, parent: NodeId, blocks: &[Block], free: Option<Free>, room: f32) {
    let widths = widths(ui, blocks, free, room);
    let row = row(ui, parent);
    if widths.is_some() {
        ui.style(row, |node| node.flex_wrap = FlexWrap::NoWrap);
    }
    let wide = |place: usize| widths.as_ref().and_then(|(widths, _)| widths.get(place).copied());
    let on_one_line = widths.as_ref().is_some_and(|(_, one)| *one);
    let pitch = pitch(ui, blocks, free, widths.as_ref().map(|(widths, _)| widths.as_slice()));
    for (place, block) in blocks.iter().enumerate() {
        let name = if on_one_line { &block.control.label } else { &block.name };
        self::block(ui, row, block, name, (wide(place), pitch));
    }
    if let Some(free) = free {
        left(ui, row, &free, (wide(blocks.len()), pitch));
    }
}

/// How far the squares of the hours are from each other in all blocks, in logical pixels: each row of them fits its block.
fn pitch(ui: &UiBuilder, blocks: &[Block], free: Option<Free>, widths: Option<&[f32]>) -> f32 {
    let around = 2.0 * (ui.theme.length(BESIDE) + EDGE);
    let hours = blocks.iter().map(|block| block.hours);
    let all = hours.chain(free.map(|free| free.hours)).enumerate();
    let fits = all.map(|(place, hours)| {
        let wide = widths.and_then(|widths| widths.get(place).copied());
        let wide = wide.unwrap_or_else(|| ui.theme.length(LEAST).max(TARGET / ui.density));
        hour_pips::pitch(ui, hours, wide - around)
    });
    fits.fold(f32::INFINITY, f32::min)
}

/// How high the blocks are in one row, in logical pixels.
#[must_use]
pub fn height(ui: &UiBuilder, blocks: &[Block], free: Option<Free>, room: f32) -> f32 {
    let line = |size: f32| LINE * ui.theme.type_length(size * ui.scale);
    let one = widths(ui, blocks, free, room).is_some_and(|(_, one)| one);
    let words = line(type_size::BODY) + if one { 1.0 } else { 2.0 } * line(type_size::SMALL);
    ui.theme.length(hour_pips::HIGH + 2.0 * ABOVE) + words + 2.0 * EDGE
}

/// How wide the blocks are in one row: each with its name on one line where all have room for that, which is said, else with its longest word.
/// What is left is shared.
fn widths(ui: &UiBuilder, blocks: &[Block], free: Option<Free>, room: f32) -> Option<(Vec<f32>, bool)> {
    let gap = ui.theme.length(GAP);
    [true, false].into_iter().find_map(|one| {
        let block = |block: &Block| {
            if one {
                whole(ui, &block.control.label, block.said())
            } else {
                shortest(ui, &block.name, block.said())
            }
        };
        let free = free.map(|free| whole(ui, free.name, free.said));
        let needed: Vec<f32> = blocks.iter().map(block).chain(free).collect();
        let gaps = gap * needed.len().saturating_sub(1) as f32;
        let left = room - gaps - needed.iter().sum::<f32>();
        let more = left / needed.len().max(1) as f32;
        (left >= 0.0).then(|| (needed.iter().map(|wide| wide + more).collect(), one))
    })
}

/// What is left of the week: an outline.
fn left(ui: &mut UiBuilder, row: NodeId, free: &Free, (wide, pitch): (Option<f32>, f32)) {
    let node = cell(ui, (free.name, free.said), wide);
    let cell = ui.view.add(row, "free", node);
    ui.view.insert_once(cell, (Hovered::default(), Pickable::default()));
    ui.insert(
        cell,
        Explains {
            name: free.name.to_owned(),
            words: free.explains.to_owned(),
        },
    );
    ui.insert(cell, BorderColor::all(ui.theme.veiled(ColorToken::Outline, 0.5)));
    ui.reads(cell, Reads::new(NodeKind::Text, free.name).valued(free.said));
    let mark = hour_marks::mark(ui.theme.palette, HourKind::Free, ColorToken::Outline);
    counted(ui, cell, &mark, free.said, ColorToken::InkSoft);
    told(ui, cell, free.name, ColorToken::InkSoft);
    free_pips(ui, cell, free.hours, pitch);
}

/// The parts that a block opens into, in one row.
pub fn hour_parts(ui: &mut UiBuilder, parent: NodeId, parts: &[Block]) {
    let row = row(ui, parent);
    for part in parts {
        let node = Node {
            flex_direction: FlexDirection::Row,
            justify_content: JustifyContent::FlexStart,
            align_items: AlignItems::Center,
            column_gap: ui.theme.px(INSIDE),
            // Name and hours stand beside each other here.
            min_width: px(wide_part(ui, part)),
            padding: UiRect::axes(ui.theme.px(BESIDE), ui.theme.px(CLOSE)),
            flex_grow: 1.0,
            flex_basis: px(0),
            width: Val::Auto,
            ..cell(ui, (&part.name, part.said()), None)
        };
        let target = pressed(ui, row, node, part);
        let ink = ink(part);
        let mark = mark(ui, part);
        let image = ui.picture_of(&mark, MARK);
        ui.picture(target, image, MARK, MARK);
        let words = ui.remainder(target);
        told(ui, words, &part.name, ink);
        let hours = TextAppearance::NOTE.toned(ink).sized(type_size::BODY);
        ui.line(target, part.said(), hours.weighing(Weight::Bold));
        if part.open {
            roof(ui, target);
        }
    }
}

fn row(ui: &mut UiBuilder, parent: NodeId) -> NodeId {
    let row = ui.wrapping(parent, GAP);
    ui.style(row, |node| node.align_items = AlignItems::Stretch);
    row
}

fn block(ui: &mut UiBuilder, row: NodeId, block: &Block, name: &str, (wide, pitch): (Option<f32>, f32)) {
    let node = cell(ui, (&block.name, block.said()), wide);
    let target = pressed(ui, row, node, block);
    let ink = ink(block);
    let mark = mark(ui, block);
    counted(ui, target, &mark, block.said(), ink);
    told(ui, target, name, ink);
    hour_pips(ui, target, block, pitch);
    if block.open {
        roof(ui, target);
    }
}

/// The ink of what stands on a block.
const fn ink(block: &Block) -> ColorToken {
    if block.hours > 0.0 {
        ColorToken::Ink
    } else {
        ColorToken::InkSoft
    }
}

fn mark(ui: &UiBuilder, block: &Block) -> String {
    let tone = hour_marks::tone(block.kind());
    if block.part {
        hour_marks::line(ui.theme.palette, block.line, tone)
    } else {
        hour_marks::mark(ui.theme.palette, block.kind(), tone)
    }
}

/// What can be pressed of a block.
fn pressed(ui: &mut UiBuilder, row: NodeId, node: Node, block: &Block) -> NodeId {
    let tone = hour_marks::tone(block.kind());
    let colors = if block.hours > 0.0 {
        ButtonColors::raised().edged(tone)
    } else {
        ButtonColors::raised()
    };
    let colors = if block.open {
        colors.edged(ColorToken::Accent)
    } else {
        colors
    };
    // Pressed once more it closes.
    let press = Command::PlanOpen((!block.open).then_some(block.line));
    let control = block.control;
    let target = ui.focusable(row, node, &control.id, &control.label, colors);
    ui.insert(target, Constant(Button));
    ui.insert(target, OnActivate(press));
    ui.insert(target, read(block));
    ui.insert(
        target,
        Explains {
            name: control.label.clone(),
            words: block.explains.clone(),
        },
    );
    if let Role::Stepper { lower, .. } = &control.role {
        let more = control.command.clone();
        let less = (**lower).clone();
        ui.insert(target, StepCommands { more, less });
    }
    target
}

/// What is said of a block: of one that opens into parts its hours, and what it does.
fn read(block: &Block) -> Reads {
    let reads = Reads::control(block.control);
    match block.control.role {
        Role::Stepper { .. } => reads,
        _ => reads.noted(format!("{}. {}", block.said(), block.explains)),
    }
}

/// Below an open block: what stands there belongs to it.
fn roof(ui: &mut UiBuilder, target: NodeId) {
    let side = ui.theme.length(ROOF);
    let image = ui.picture_of(&marks::pointer(ui.theme.palette), ROOF);
    let roof = ui.picture(target, image, ROOF, ROOF);
    ui.style(roof, |node| {
        node.position_type = PositionType::Absolute;
        node.left = percent(50);
        node.bottom = px(-side - EDGE + 1.0);
        node.margin = UiRect::left(px(-0.5 * side));
    });
}

/// The name of a block.
fn told(ui: &mut UiBuilder, parent: NodeId, name: &str, ink: ColorToken) {
    let words = TextAppearance::NOTE.toned(ink).weighing(Weight::Bold);
    ui.text(parent, name, words);
}

/// Its mark and its hours.
fn counted(ui: &mut UiBuilder, parent: NodeId, mark: &str, said: &str, ink: ColorToken) {
    let pair = Node {
        column_gap: ui.theme.px(INSIDE),
        align_items: AlignItems::Center,
        ..default()
    };
    let pair = ui.node(parent, pair);
    let image = ui.picture_of(mark, MARK);
    ui.picture(pair, image, MARK, MARK);
    let words = TextAppearance::NOTE.toned(ink).sized(type_size::BODY);
    ui.line(pair, said, words.weighing(Weight::Bold));
}

/// How wide a block is with its name on one line.
fn whole(ui: &UiBuilder, name: &str, said: &str) -> f32 {
    around(
        ui,
        ONE_LINE * set_width(name, ui.theme.type_length(type_size::SMALL * ui.scale)),
        said,
    )
}

/// How wide a block is at least: its longest word, or its hours in words.
fn shortest(ui: &UiBuilder, name: &str, said: &str) -> f32 {
    around(ui, longest(ui, name), said)
}

/// A block around so many logical pixels of words, or around its hours.
fn around(ui: &UiBuilder, words: f32, said: &str) -> f32 {
    let counted = wide(ui, said, type_size::BODY) + ui.theme.length(MARK + INSIDE);
    let around = words.max(counted) + 2.0 * (ui.theme.length(BESIDE) + EDGE);
    around.max(ui.theme.length(LEAST).max(TARGET / ui.density))
}

/// How long the longest word of a name is.
fn longest(ui: &UiBuilder, name: &str) -> f32 {
    let word = |words: &str| wide(ui, words, type_size::SMALL);
    name.split_whitespace().map(word).fold(0.0, f32::max)
}

fn wide(ui: &UiBuilder, words: &str, size: f32) -> f32 {
    let bold = if ui.theme.type_scale() > LARGE { BROAD } else { BOLD };
    bold * set_width(words, ui.theme.type_length(size * ui.scale))
}

/// How long a part of a block is at least, with its name and its hours beside each other.
fn wide_part(ui: &UiBuilder, part: &Block) -> f32 {
    let wide = |words: &str, size: f32| BOLD * set_width(words, ui.theme.type_length(size * ui.scale));
    let words = part.name.split_whitespace().map(|word| wide(word, type_size::SMALL));
    let around = MARK + 3.0 * INSIDE + 2.0 * BESIDE;
    words.fold(0.0, f32::max) + wide(part.said(), type_size::BODY) + ui.theme.length(around) + 2.0 * EDGE
}

/// The place of a block: so many logical pixels wide, or in several rows as wide as each other, and never too narrow for its name.
fn cell(ui: &UiBuilder, (name, said): (&str, &str), wide: Option<f32>) -> Node {
    Node {
        min_height: ui.target_side(),
        width: wide.map_or(Val::Auto, px),
        min_width: if wide.is_some() {
            px(0)
        } else {
            px(shortest(ui, name, said))
        },
        max_width: percent(100),
        flex_grow: if wide.is_some() { 0.0 } else { 1.0 },
        flex_shrink: 0.0,
        flex_direction: FlexDirection::Column,
        padding: UiRect::axes(ui.theme.px(BESIDE), ui.theme.px(ABOVE)),
        border: UiRect::all(px(EDGE)),
        border_radius: BorderRadius::all(ui.theme.px(radius::ROW)),
        ..default()
    }
}
