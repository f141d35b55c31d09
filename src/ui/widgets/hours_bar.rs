//! The bar of a week's hours: one block a line of the plan that has hours, as wide as they are, none too narrow to be pressed.
//!
//! In: the steppers of the lines with their kinds, the hours of the week. Out: blocks that take the focus and open by it; `+` and `-`
//! let them grow and shrink. Lines that make up the working conditions stand below one name. What is free stands dashed behind them,
//! and at the end the one place that adds a block.

use bevy::prelude::*;
use bevy::ui_widgets::Button;

use super::block_widths::widths;
use super::{Picture, TextAppearance, UiBuilder, button, hour_marks, marks};
use crate::art::palette::ColorToken;
use crate::art::stage;
use crate::narration::page::{Command, Control, HourKind, Role};
use crate::simulation::PlanLine;
use crate::ui::access::{NodeKind, Reads};
use crate::ui::button_colors::ButtonColors;
use crate::ui::targets::{OnActivate, OnFocus, StepCommands};
use crate::ui::theme::{Weight, radius, space, type_size};
use crate::ui::view::{Constant, NodeId};

/// Between two blocks, in design pixels.
const GAP: f32 = 6.0;
/// The height of the bar.
const HEIGHT: f32 = 100.0;
/// The side of a mark alone, and beside words.
const MARK: f32 = 20.0;
const SMALL_MARK: f32 = 15.0;
/// Inside a block, at its sides, and above and below.
const PADDING: f32 = 8.0;
const ABOVE: f32 = 8.0;
/// The same in a part of the working conditions.
const CLOSE: (f32, f32) = (5.0, 2.0);
/// How much wider bold words are than others.
const BOLD: f32 = 1.06;
/// The most of the bar that the least widths of all blocks may take for their names.
const NAMED: f32 = 1.0;

/// One block: a line of the plan.
#[derive(Debug, Clone)]
pub struct Block<'a> {
    /// Its stepper.
    pub control: &'a Control,
    /// The line that it stands for, and that opens.
    pub line: PlanLine,
    /// Its name.
    pub name: String,
    /// Its hours.
    pub hours: f64,
    /// It is open.
    pub open: bool,
}

impl Block<'_> {
    fn number(&self) -> &str {
        match &self.control.role {
            Role::Stepper { value, .. } => value,
            _ => "",
        }
    }

    fn is_condition(&self) -> bool {
        HourKind::of(self.line) == HourKind::Conditions
    }
}

/// What stands beside the blocks.
#[derive(Debug, Clone)]
pub struct BesideBlocks<'a> {
    /// The hours that no block has, and their words.
    pub free: (f64, &'a str, &'a str),
    /// What adds a block, its name in a word, and whether it is open.
    pub add: Option<(&'a Control, String, bool)>,
    /// The name of all working conditions.
    pub conditions: String,
}

/// The bar; `width` is what it has, in logical pixels.
pub fn hours_bar(ui: &mut UiBuilder, parent: NodeId, blocks: &[Block], beside: &BesideBlocks, width: f32) {
    let row = ui.node(parent, row(ui, percent(100), px(height(ui))));
    let free = (beside.free.0 > 0.0).then_some(beside.free);
    let target = (space::TARGET / ui.density).max(ui.theme.length(52.0));
    let sides = 2.0 * ui.theme.length(PADDING) + 5.0;
    let named = |words: &str| (bold_width(ui, words, type_size::SMALL) + sides).max(target);
    let less = 2.0 * ui.theme.length(PADDING - CLOSE.0);
    let part_named = |words: &str| (named(words) - less).max(target);
    let adding = beside.add.as_ref().map_or(0.0, |(_, name, _)| named(name));
    let cells = blocks.len() + usize::from(free.is_some()) + usize::from(beside.add.is_some());
    let room = width - adding - ui.theme.length(GAP) * cells.saturating_sub(1) as f32;
    let hours = blocks.iter().map(|block| block.hours);
    let hours: Vec<f64> = hours.chain(free.map(|free| free.0)).collect();
    let titles = || {
        blocks
            .iter()
            .map(|block| block.name.as_str())
            .chain(free.map(|free| free.1))
    };
    let numbers = blocks.iter().map(Block::number).chain(free.map(|free| free.2));
    let mark = ui.theme.length(SMALL_MARK + 6.0);
    let numbers: Vec<f32> = numbers
        .map(|number| sides + mark + bold_width(ui, number, type_size::LABEL))
        .collect();
    let is_part = |at: usize| blocks.get(at).is_some_and(Block::is_condition);
    let mut least: Vec<f32> = titles()
        .zip(&numbers)
        .enumerate()
        .map(|(at, (name, number))| {
            if is_part(at) {
                part_named(name)
            } else {
                named(name).max(*number)
            }
        })
        .collect();
    let group = blocks.iter().filter(|block| block.is_condition()).count();
    if group > 0 {
        let has: f32 = blocks
            .iter()
            .zip(&least)
            .filter(|(block, _)| block.is_condition())
            .map(|(_, least)| least)
            .sum();
        let wants = bold_width(ui, &beside.conditions, type_size::SMALL) + mark + 5.0;
        let more = (wants - has).max(0.0) / group as f32;
        for (block, least) in blocks.iter().zip(&mut least) {
            *least += if block.is_condition() { more } else { 0.0 };
        }
    }
    // Where there is no room for all titles on one line, they are broken between words; then marks stand for the parts of the working
    // conditions, and at last for everything.
    let full = |least: &[f32]| least.iter().sum::<f32>() > NAMED * room;
    if full(&least) {
        let longest = |words: &str| words.split_whitespace().map(named).fold(target, f32::max);
        for (at, (least, words)) in least.iter_mut().zip(titles()).enumerate() {
            if !is_part(at) {
                *least = longest(words).max(numbers[at]);
            }
        }
    }
    if full(&least) {
        let parts = blocks.iter().zip(&mut least).filter(|(block, _)| block.is_condition());
        parts.for_each(|(_, least)| *least = target);
    }
    if full(&least) {
        least.fill(target);
    }
    let widths = widths(&hours, room, &least);
    let mut within = None;
    for (block, width) in blocks.iter().zip(&widths) {
        if block.is_condition() {
            let parts = *within.get_or_insert_with(|| {
                let all = blocks.iter().zip(&widths).filter(|(block, _)| block.is_condition());
                let all: f32 = all.map(|(_, width)| width).sum();
                let gaps = ui.theme.length(GAP) * group.saturating_sub(1) as f32;
                conditions(ui, row, &beside.conditions, all + gaps)
            });
            self::block(ui, parts, block, *width);
        } else {
            self::block(ui, row, block, *width);
        }
    }
    if let Some((_, name, hours)) = free {
        let width = widths.last().copied().unwrap_or_default();
        let cell = ui.node(row, cell(ui, width, (PADDING, ABOVE)));
        let high = height(ui);
        dashed(ui, cell, width, high);
        ui.reads(cell, Reads::new(NodeKind::Text, name).valued(hours));
        let mark = hour_marks::mark(ui.theme.palette, HourKind::Free);
        told(ui, cell, (name, hours), &mark, (width, ColorToken::InkSoft, false));
    }
    if let Some((control, name, open)) = &beside.add {
        add(ui, row, control, name, (adding, *open));
    }
}

fn row(ui: &UiBuilder, width: Val, height: Val) -> Node {
    Node {
        width,
        height,
        column_gap: ui.theme.px(GAP),
        flex_shrink: 0.0,
        ..default()
    }
}

/// The place that all lines share which make up the working conditions, below their name.
fn conditions(ui: &mut UiBuilder, bar: NodeId, name: &str, width: f32) -> NodeId {
    let node = Node {
        flex_direction: FlexDirection::Column,
        flex_grow: width,
        flex_basis: px(width),
        min_width: px(0),
        height: percent(100),
        row_gap: ui.theme.px(3.0),
        ..default()
    };
    let group = ui.node(bar, node);
    ui.reads(group, Reads::new(NodeKind::Group, name));
    let head = Node {
        column_gap: ui.theme.px(6.0),
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        ..default()
    };
    let head = ui.node(group, head);
    let mark = hour_marks::mark(ui.theme.palette, HourKind::Conditions);
    let mark = ui.picture_of(&mark, SMALL_MARK);
    ui.picture(head, mark, SMALL_MARK, SMALL_MARK);
    if bold_width(ui, name, type_size::SMALL) + ui.theme.length(SMALL_MARK + 6.0) <= width {
        let ink = TextAppearance::NOTE.weighing(Weight::Bold).toned(ColorToken::Ink);
        let head = ui.line(head, name, ink);
        ui.reads(head, Reads::hidden());
    }
    let parts = Node {
        flex_grow: 1.0,
        min_height: px(0),
        ..row(ui, percent(100), auto())
    };
    ui.node(group, parts)
}

/// The place that adds a block.
fn add(ui: &mut UiBuilder, row: NodeId, control: &Control, name: &str, (width, open): (f32, bool)) {
    let colors = if open {
        ButtonColors::raised().edged(ColorToken::Ink)
    } else {
        ButtonColors::raised()
    };
    let node = Node {
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        row_gap: ui.theme.px(4.0),
        ..cell(ui, width, (PADDING, ABOVE))
    };
    let target = button::pressable(ui, row, node, colors, control);
    ui.insert(target, OnFocus(control.command.clone()));
    let mark = ui.picture_of(&marks::step(ui.theme.palette, true), MARK);
    ui.picture(target, mark, MARK, MARK);
    let ink = TextAppearance::NOTE.weighing(Weight::SemiBold).toned(ColorToken::Ink);
    ui.line(target, name, ink);
}

/// The width of bold words on one line, in logical pixels.
fn bold_width(ui: &UiBuilder, words: &str, size: f32) -> f32 {
    let letters = ui.theme.type_length(size * ui.scale);
    BOLD * stage::measure(words, f64::from(letters)) as f32
}

/// How high the bar is, in logical pixels: it grows with the words in it.
fn height(ui: &UiBuilder) -> f32 {
    ui.theme.length(HEIGHT * ui.scale) * ui.theme.type_scale().max(1.0)
}

/// The dashed edge of what is free.
fn dashed(ui: &mut UiBuilder, cell: NodeId, width: f32, high: f32) {
    let design = |length: f32| length / ui.theme.factor;
    let (wide, high) = (design(width), design(high));
    let edge = ui.picture_sized(
        &hour_marks::dashed(ui.theme.palette, wide, high, radius::ROW),
        wide,
        high,
    );
    let node = Node {
        position_type: PositionType::Absolute,
        left: px(-2),
        top: px(-2),
        right: px(-2),
        bottom: px(-2),
        ..default()
    };
    let picture = ui.node(cell, node);
    ui.insert(picture, Picture(edge));
}

fn block(ui: &mut UiBuilder, row: NodeId, block: &Block, width: f32) {
    let Role::Stepper { value, lower } = &block.control.role else {
        return;
    };
    let used = block.hours > 0.0;
    let (colors, ink) = if used {
        (
            ButtonColors::filled(hour_marks::tone(HourKind::of(block.line))),
            ColorToken::OnColour,
        )
    } else {
        (ButtonColors::raised(), ColorToken::InkSoft)
    };
    let colors = if block.open {
        colors.edged(ColorToken::Ink)
    } else {
        colors
    };
    let opens = Command::PlanOpen(Some(block.line));
    let part = block.is_condition();
    let node = cell(ui, width, if part { CLOSE } else { (PADDING, ABOVE) });
    let id = &block.control.id;
    let target = ui.focusable(row, node, id, &block.control.label, colors);
    ui.insert(target, Constant(Button));
    ui.insert(target, OnActivate(opens.clone()));
    ui.insert(target, OnFocus(opens));
    ui.insert(
        target,
        StepCommands {
            more: block.control.command.clone(),
            less: (**lower).clone(),
        },
    );
    let spoken = format!("{}: {value}", ui.words.get("hours"));
    ui.insert(target, Reads::control(block.control).valued(spoken));
    let mark = hour_marks::line(ui.theme.palette, block.line, ink);
    told(ui, target, (&block.name, value), &mark, (width, ink, part));
}

/// The name, if its words have room, and the hours with their mark; in a part of the working conditions without one.
fn told(
    ui: &mut UiBuilder,
    cell: NodeId,
    (name, hours): (&str, &str),
    mark: &str,
    (width, ink, part): (f32, ColorToken, bool),
) {
    let beside = if part { CLOSE.0 } else { PADDING };
    let inner = width - ui.theme.length(2.0 * beside) - 4.0;
    let fits = |words: &str| bold_width(ui, words, type_size::SMALL) <= inner;
    let small = TextAppearance::NOTE
        .sized(type_size::SMALL)
        .weighing(Weight::Bold)
        .toned(ink);
    let named = if fits(name) {
        ui.line(cell, name, small);
        true
    } else if !part && name.split_whitespace().all(fits) {
        ui.text(cell, name, small);
        true
    } else {
        false
    };
    let row = Node {
        column_gap: ui.theme.px(6.0),
        align_items: AlignItems::Center,
        ..default()
    };
    if !named {
        let mark = ui.picture_of(mark, MARK);
        ui.picture(cell, mark, MARK, MARK);
    }
    let row = ui.node(cell, row);
    if named && !part {
        let mark = ui.picture_of(mark, SMALL_MARK);
        ui.picture(row, mark, SMALL_MARK, SMALL_MARK);
    }
    let size = if part { type_size::SMALL } else { type_size::LABEL };
    ui.line(
        row,
        hours,
        TextAppearance::LABEL.sized(size).weighing(Weight::Bold).toned(ink),
    );
}

fn cell(ui: &UiBuilder, width: f32, (beside, above): (f32, f32)) -> Node {
    Node {
        flex_direction: FlexDirection::Column,
        justify_content: JustifyContent::SpaceBetween,
        align_items: AlignItems::FlexStart,
        flex_grow: width,
        flex_basis: px(width),
        min_width: px(0),
        height: percent(100),
        padding: UiRect::axes(ui.theme.px(beside), ui.theme.px(above)),
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(radius::ROW)),
        ..default()
    }
}
