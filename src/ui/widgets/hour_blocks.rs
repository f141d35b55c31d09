//! The blocks below the bar of a week: one a line of the plan that has hours, with its mark, its name and its hours; all are equally high.
//!
//! In: the steppers of the lines, what is free, what adds a line. Out: blocks that take the focus and open by it; `+` and `-` let them grow
//! and shrink. Lines that make up the working conditions stand together behind a caption that says what these are.

use bevy::prelude::*;
use bevy::ui_widgets::Button;

use super::set_lines::set_width;
use super::{TextAppearance, UiBuilder, button, hour_marks, marks};
use crate::art::palette::ColorToken;
use crate::narration::page::{Command, Control, HourKind, Role};
use crate::simulation::PlanLine;
use crate::ui::access::{NodeKind, Reads};
use crate::ui::button_colors::ButtonColors;
use crate::ui::targets::{OnActivate, OnFocus, StepCommands};
use crate::ui::theme::{Weight, radius, type_size};
use crate::ui::view::{Constant, NodeId};

/// Between two blocks, in design pixels.
const GAP: f32 = 7.0;
/// The side of a mark.
const MARK: f32 = 18.0;
/// At the sides of a block, and between what stands in it.
const BESIDE: f32 = 9.0;
const INSIDE: f32 = 6.0;
/// At the sides of the caption.
const CLOSE: f32 = 4.0;
/// How much wider bold words are than others.
const BOLD: f32 = 1.04;

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
    /// What is free: its name and its hours; nothing while there is none.
    pub free: Option<(&'a str, &'a str)>,
    /// What adds a block, its name in a word, and whether it is open.
    pub add: Option<(&'a Control, String, bool)>,
    /// The name of all working conditions, and what they are.
    pub conditions: (String, String),
}

/// The blocks in their order, what is free, and the one place that adds a block; `room` is how wide a row is, in logical pixels.
pub fn hour_blocks(ui: &mut UiBuilder, parent: NodeId, blocks: &[Block], beside: &BesideBlocks, room: f32) {
    let row = ui.wrapping(parent, GAP);
    ui.style(row, |node| node.align_items = AlignItems::Stretch);
    let mut group = None;
    for block in blocks {
        if block.is_condition() {
            let parts = *group.get_or_insert_with(|| {
                let fits = ui.wide() && conditions_width(ui, blocks, &beside.conditions) <= room;
                conditions(ui, row, &beside.conditions, fits)
            });
            self::block(ui, parts, block);
        } else {
            self::block(ui, row, block);
        }
    }
    if let Some((name, hours)) = beside.free {
        let free = ui.node(row, cell(ui));
        ui.reads(free, Reads::new(NodeKind::Text, name).valued(hours));
        let mark = hour_marks::mark(ui.theme.palette, HourKind::Free);
        told(ui, free, &mark, (name, hours), ColorToken::InkSoft);
    }
    if let Some((control, name, open)) = &beside.add {
        add(ui, row, control, name, *open);
    }
}

/// About how wide the working conditions are in one row, in logical pixels.
fn conditions_width(ui: &UiBuilder, blocks: &[Block], (name, note): &(String, String)) -> f32 {
    let wide = |words: &str, size: f32| BOLD * set_width(words, ui.theme.type_length(size * ui.scale));
    let small = |words: &str| wide(words, type_size::SMALL);
    let mark = ui.theme.length(MARK + INSIDE);
    let sides = ui.theme.length(2.0 * BESIDE + INSIDE + GAP) + 4.0;
    let parts = blocks.iter().filter(|block| block.is_condition());
    let parts = parts.map(|block| sides + mark + small(&block.name) + wide(block.number(), type_size::BODY));
    (mark + small(name)).max(small(note)) + ui.theme.length(2.0 * CLOSE) + parts.sum::<f32>()
}

/// The place that all lines share which make up the working conditions, behind their name and what they are. Where they do not fit one row
/// they have rows of their own.
fn conditions(ui: &mut UiBuilder, row: NodeId, (name, help): &(String, String), fits: bool) -> NodeId {
    let (flex_wrap, width) = if fits {
        (FlexWrap::NoWrap, Val::Auto)
    } else {
        (FlexWrap::Wrap, percent(100))
    };
    let node = Node {
        flex_wrap,
        width,
        max_width: percent(100),
        align_items: AlignItems::Stretch,
        column_gap: ui.theme.px(GAP),
        row_gap: ui.theme.px(GAP),
        ..default()
    };
    let group = ui.node(row, node);
    ui.reads(group, Reads::new(NodeKind::Group, name));
    let caption = Node {
        flex_direction: FlexDirection::Column,
        justify_content: JustifyContent::Center,
        padding: UiRect::horizontal(ui.theme.px(CLOSE)),
        ..default()
    };
    let caption = ui.node(group, caption);
    let head = Node {
        column_gap: ui.theme.px(INSIDE),
        align_items: AlignItems::Center,
        ..default()
    };
    let head = ui.node(caption, head);
    let mark = ui.picture_of(&hour_marks::mark(ui.theme.palette, HourKind::Conditions), MARK);
    ui.picture(head, mark, MARK, MARK);
    let ink = TextAppearance::NOTE.weighing(Weight::SemiBold).toned(ColorToken::Ink);
    let named = ui.line(head, name, ink);
    ui.reads(named, Reads::hidden());
    ui.line(caption, help, TextAppearance::NOTE);
    group
}

fn block(ui: &mut UiBuilder, row: NodeId, block: &Block) {
    let Role::Stepper { value, lower } = &block.control.role else {
        return;
    };
    let colors = if block.open {
        ButtonColors::chosen()
    } else {
        ButtonColors::raised()
    };
    let opens = Command::PlanOpen(Some(block.line));
    let node = cell(ui);
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
    let tone = hour_marks::tone(HourKind::of(block.line));
    let mark = hour_marks::line(ui.theme.palette, block.line, tone);
    let ink = if block.hours > 0.0 {
        ColorToken::Ink
    } else {
        ColorToken::InkSoft
    };
    told(ui, target, &mark, (&block.name, value), ink);
}

/// The place that adds a block.
fn add(ui: &mut UiBuilder, row: NodeId, control: &Control, name: &str, open: bool) {
    let colors = if open {
        ButtonColors::chosen()
    } else {
        ButtonColors::raised()
    };
    let node = cell(ui);
    let target = button::pressable(ui, row, node, colors, control);
    ui.insert(target, OnFocus(control.command.clone()));
    let mark = ui.picture_of(&marks::step(ui.theme.palette, true), MARK);
    ui.picture(target, mark, MARK, MARK);
    let ink = TextAppearance::NOTE.weighing(Weight::SemiBold).toned(ColorToken::Ink);
    ui.line(target, name, ink);
}

/// Mark, name and hours.
fn told(ui: &mut UiBuilder, cell: NodeId, mark: &str, (name, hours): (&str, &str), ink: ColorToken) {
    let mark = ui.picture_of(mark, MARK);
    ui.picture(cell, mark, MARK, MARK);
    let words = TextAppearance::NOTE.weighing(Weight::Medium).toned(ink);
    ui.line(cell, name, words);
    ui.line(cell, hours, words.sized(type_size::BODY).weighing(Weight::Bold));
}

fn cell(ui: &UiBuilder) -> Node {
    Node {
        min_height: ui.target_side(),
        min_width: ui.target_side(),
        max_width: percent(100),
        column_gap: ui.theme.px(INSIDE),
        padding: UiRect::horizontal(ui.theme.px(BESIDE)),
        align_items: AlignItems::Center,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(radius::ROW)),
        ..default()
    }
}
