//! The bar of a week's hours: one block a line of the plan, as wide as its hours, none too narrow to be pressed.
//!
//! In: the steppers of the lines with their kinds, the hours of the week. Out: blocks that take the focus and open by it; `+` and `-`
//! let them grow and shrink. What is free stands dashed at the end.

use bevy::prelude::*;
use bevy::ui_widgets::Button;

use super::{Picture, TextAppearance, UiBuilder, hour_marks};
use crate::art::palette::ColorToken;
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
const HEIGHT: f32 = 94.0;
/// The side of a mark in a narrow block.
const MARK: f32 = 20.0;

/// One block: a line of the plan.
#[derive(Debug, Clone)]
pub struct Block<'a> {
    /// Its stepper.
    pub control: &'a Control,
    /// The line that it stands for, and that opens.
    pub line: PlanLine,
    /// Its name in a word, where there is no room for more.
    pub name: String,
    /// Its hours.
    pub hours: f64,
    /// It is open.
    pub open: bool,
}

/// The bar; `width` is what it has, in logical pixels, `free` the hours that no block has, with their words.
pub fn hours_bar(ui: &mut UiBuilder, parent: NodeId, blocks: &[Block], free: (f64, &str, &str), width: f32) {
    let row = Node {
        width: percent(100),
        height: px(height(ui)),
        column_gap: ui.theme.px(GAP),
        flex_shrink: 0.0,
        ..default()
    };
    let row = ui.node(parent, row);
    let hours: Vec<f64> = blocks.iter().map(|block| block.hours).chain([free.0]).collect();
    let room = width - ui.theme.length(GAP) * blocks.len() as f32;
    let target = (space::TARGET / ui.density).max(ui.theme.length(52.0));
    // Bold words are a little wider.
    let sides = 2.0 * ui.theme.length(CLOSE) + 4.0;
    let least = |name: &str| (BOLD * ui.length_of(name, type_size::SMALL) + sides).max(target);
    let names = blocks.iter().map(|block| block.name.as_str()).chain([free.1]);
    let mut least: Vec<f32> = names.map(least).collect();
    // Names are shown where there is room for all of them.
    if least.iter().sum::<f32>() > NAMED * room {
        least.fill(target);
    }
    let widths = widths(&hours, room, &least);
    for (block, width) in blocks.iter().zip(&widths) {
        self::block(ui, row, block, *width);
    }
    if free.0 > 0.0 {
        let width = widths.last().copied().unwrap_or_default();
        let cell = ui.node(row, cell(ui, width));
        let high = height(ui);
        dashed(ui, cell, width, high);
        ui.reads(cell, Reads::new(NodeKind::Text, free.1).valued(free.2));
        told(ui, cell, (free.1, free.1, free.2), None, width, ColorToken::InkSoft);
    }
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
    let opens = Command::PlanOpen(block.line);
    let node = cell(ui, width);
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
    let words = (block.control.label.as_str(), block.name.as_str(), value.as_str());
    told(ui, target, words, Some(block.line), width, ink);
}

/// The name where it has room, else its one word, else the mark; and the hours.
fn told(
    ui: &mut UiBuilder,
    cell: NodeId,
    (label, name, hours): (&str, &str, &str),
    line: Option<PlanLine>,
    width: f32,
    ink: ColorToken,
) {
    let inner = width - ui.theme.length(2.0 * PADDING) - 4.0;
    let fits = |word: &str| ui.length_of(word, type_size::SMALL) <= inner;
    // A block of the least width has exactly the room of its name.
    let close = width - ui.theme.length(2.0 * CLOSE) - 4.0 + 0.5;
    let small = TextAppearance::NOTE
        .sized(type_size::SMALL)
        .weighing(Weight::Bold)
        .toned(ink);
    if label.split_whitespace().all(fits) && ui.length_of(label, type_size::SMALL) <= 1.6 * inner {
        ui.text(cell, label, small);
    } else if BOLD * ui.length_of(name, type_size::SMALL) <= close {
        let at_sides = ui.theme.px(CLOSE);
        ui.style(cell, |node| {
            node.padding.left = at_sides;
            node.padding.right = at_sides;
        });
        ui.line(cell, name, small);
    } else {
        let mark = match line {
            Some(line) => hour_marks::line(ui.theme.palette, line, ink),
            None => hour_marks::mark(ui.theme.palette, HourKind::Free),
        };
        let mark = ui.picture_of(&mark, MARK);
        ui.picture(cell, mark, MARK, MARK);
    }
    ui.line(cell, hours, TextAppearance::LABEL.weighing(Weight::Bold).toned(ink));
}

/// Inside a block, at its sides, and inside a narrow one.
const PADDING: f32 = 9.0;
const CLOSE: f32 = 5.0;
/// How much wider bold words are than others.
const BOLD: f32 = 1.06;
/// The most of the bar that the least widths of all blocks may take for their names.
const NAMED: f32 = 0.97;

fn cell(ui: &UiBuilder, width: f32) -> Node {
    Node {
        flex_direction: FlexDirection::Column,
        justify_content: JustifyContent::SpaceBetween,
        align_items: AlignItems::FlexStart,
        flex_grow: width,
        flex_basis: px(0),
        min_width: px(0),
        height: percent(100),
        padding: UiRect::axes(ui.theme.px(PADDING), ui.theme.px(8.0)),
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(radius::ROW)),
        ..default()
    }
}

/// The widths of blocks in so much room: as their hours, and none below its least.
fn widths(hours: &[f64], room: f32, least: &[f32]) -> Vec<f32> {
    let mut narrow = vec![false; hours.len()];
    loop {
        let (mut left, mut rest) = (room, 0.0);
        for at in 0..hours.len() {
            if narrow[at] {
                left -= least[at];
            } else {
                rest += hours[at];
            }
        }
        let an_hour = if rest > 0.0 { left.max(0.0) / rest as f32 } else { 0.0 };
        let wide = |at: usize| hours[at] as f32 * an_hour;
        let too_narrow: Vec<usize> = (0..hours.len())
            .filter(|at| !narrow[*at] && wide(*at) < least[*at])
            .collect();
        if too_narrow.is_empty() {
            return (0..hours.len())
                .map(|at| if narrow[at] { least[at] } else { wide(at) })
                .collect();
        }
        for at in too_narrow {
            narrow[at] = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::widths;

    #[test]
    fn blocks_are_as_wide_as_their_hours_and_none_is_too_narrow_to_be_pressed() {
        let widths = widths(&[20.0, 10.0, 0.5, 0.0], 388.0, &[44.0; 4]);
        assert_eq!(widths, [200.0, 100.0, 44.0, 44.0]);
    }

    #[test]
    fn a_long_name_keeps_its_room() {
        assert_eq!(widths(&[20.0, 0.0], 300.0, &[44.0, 90.0]), [210.0, 90.0]);
    }

    #[test]
    fn where_there_is_room_for_nothing_every_block_can_still_be_pressed() {
        assert_eq!(widths(&[20.0, 10.0], 50.0, &[44.0; 2]), [44.0, 44.0]);
    }
}
