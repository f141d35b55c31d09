//! The chosen week as one bar of blocks, and below it the place of the block that is open.
//!
//! In: the plan's page and the week that is being made. Out: the bar under its heading, which says how it is used; a row that keeps its
//! height: while nothing is open the door to the rest, else the open block's hours, its sentence and where more hours come from. The parts
//! of the working conditions take a row of their own before it.

use bevy::prelude::*;

use crate::narration::WeekBoard;
use crate::narration::page::{Command, Control, HourKind, Item, Page, Role, Screen, Style};
use crate::simulation::PlanLine;
use crate::ui::access::{NodeKind, Reads};
use crate::ui::button_colors::ButtonColors;
use crate::ui::theme::{radius, type_size};
use crate::ui::view::NodeId;
use crate::ui::widgets::hour_blocks::{Block, hour_blocks, hour_parts};
use crate::ui::widgets::items::Section;
use crate::ui::widgets::{TextAppearance, UiBuilder, button, door, hints, marks, stepper};

/// Blocks in the order of the bar; the working conditions are one.
const BLOCKS: [PlanLine; 6] = [
    PlanLine::Desk,
    PlanLine::Answers,
    PlanLine::OneToOnes,
    PlanLine::CheckIns,
    PlanLine::Floor,
    PlanLine::Rest,
];
/// The parts of the working conditions.
const PARTS: [PlanLine; 4] = [PlanLine::Goals, PlanLine::Path, PlanLine::Process, PlanLine::Review];
/// How wide the button is that says where more hours come from, in design pixels.
const FROM: f32 = 300.0;
/// The side of its sign.
const SIGN: f32 = 22.0;
/// What is left of a row above and below its words, and between two rows.
const AROUND: f32 = 8.0;
const BETWEEN: f32 = 10.0;

/// The week as one bar, under its heading.
pub(super) fn bar(ui: &mut UiBuilder, parent: NodeId, part: &Section, page: &Page, board: &WeekBoard, room: f32) {
    let head = ui.wrapping(parent, 4.0);
    ui.style(head, |node| node.column_gap = px(14));
    // What is free is seen in the bar; what it is good for is heard.
    let above = page.items.iter().take_while(|item| !matches!(item, Item::Heading(_)));
    for item in above {
        if let Item::Text(Style::Quiet, words) = item {
            ui.unseen(head, Reads::new(NodeKind::Text, words));
        }
    }
    ui.text(head, part.heading.unwrap_or_default(), TextAppearance::SECTION);
    // What can be done with the bar, while nothing is open.
    for item in &part.items {
        if let Item::Text(_, words) = item {
            ui.text(head, words, TextAppearance::NOTE);
        }
    }
    hints::legend(ui, head, page);
    let free = part.items.iter().find_map(|item| match item {
        Item::Meter { label, reads, .. } => Some((label.as_str(), reads.as_str(), board.free())),
        _ => None,
    });
    let single = BLOCKS.into_iter().filter_map(|line| of_line(page, board, line, false));
    let blocks: Vec<Block> = single.chain(conditions(ui, page, board)).collect();
    hour_blocks(ui, parent, &blocks, free.filter(|(.., hours)| *hours > 0.0), room);
}

/// The block of a line.
fn of_line<'a>(page: &'a Page, board: &WeekBoard, line: PlanLine, part: bool) -> Option<Block<'a>> {
    let control = page.controls().find(|control| {
        let of = matches!(control.command, Command::PlanHours(other, _) if other == line);
        of && matches!(control.role, Role::Stepper { .. })
    })?;
    Some(Block {
        control,
        line,
        name: control.label.clone(),
        hours: board.plan.on(line),
        open: board.open == Some(line),
        part,
    })
}

/// The block of all working conditions.
fn conditions<'a>(ui: &UiBuilder, page: &'a Page, board: &WeekBoard) -> Option<Block<'a>> {
    let (control, line) = page.controls().find_map(|control| match control.command {
        Command::PlanOpen(Some(line)) if matches!(control.role, Role::Disclosure(_)) => Some((control, line)),
        _ => None,
    })?;
    Some(Block {
        control,
        line,
        name: ui.words.get("block-conditions"),
        hours: PARTS.into_iter().map(|line| board.plan.on(line)).sum(),
        open: control.role == Role::Disclosure(true),
        part: false,
    })
}

/// What stands below the bar, in a row that keeps its height, so that nothing above moves when a block is opened.
pub(super) fn below(ui: &mut UiBuilder, parent: NodeId, page: &Page, board: &WeekBoard) {
    let leads_in = |control: &&Control| control.command == Command::Show(Screen::Details);
    let door = page.controls().find(leads_in);
    let place = Node {
        flex_direction: FlexDirection::Column,
        justify_content: JustifyContent::FlexEnd,
        width: percent(100),
        min_height: px(row_height(ui)),
        row_gap: ui.theme.px(BETWEEN),
        flex_shrink: 0.0,
        ..default()
    };
    let place = ui.node(parent, place);
    let Some(line) = board.open else {
        if let Some(door) = door {
            door::door(ui, place, door);
        }
        return;
    };
    if HourKind::of(line) == HourKind::Conditions {
        let parts: Vec<Block> = PARTS
            .into_iter()
            .filter_map(|line| of_line(page, board, line, true))
            .collect();
        let first = row(ui, place, 0.0);
        hour_parts(ui, first, &parts);
    }
    let last = row(ui, place, row_height(ui));
    opened(ui, last, page);
    if let Some(door) = door {
        door::narrow_door(ui, last, door);
    }
}

/// How high a row is that holds a name with a note of two lines.
fn row_height(ui: &UiBuilder) -> f32 {
    let high = |size: f32| 1.32 * ui.theme.type_length(size * ui.scale);
    high(TextAppearance::LABEL.size) + 2.0 * high(type_size::SMALL) + ui.theme.length(AROUND) + 4.0
}

fn row(ui: &mut UiBuilder, parent: NodeId, least: f32) -> NodeId {
    let node = Node {
        width: percent(100),
        min_height: px(least),
        column_gap: ui.theme.px(8.0),
        row_gap: ui.theme.px(8.0),
        align_items: AlignItems::Stretch,
        flex_wrap: if ui.wide() { FlexWrap::NoWrap } else { FlexWrap::Wrap },
        flex_shrink: 0.0,
        ..default()
    };
    ui.node(parent, node)
}

/// The open block: its hours once more with buttons, and where more of them come from.
fn opened(ui: &mut UiBuilder, row: NodeId, page: &Page) {
    for control in page.controls() {
        if control.id == "plan.open" {
            let holder = Node {
                flex_grow: 1.0,
                flex_basis: if ui.wide() { px(0) } else { percent(100) },
                min_width: px(0),
                ..default()
            };
            let holder = ui.node(row, holder);
            stepper::opened(ui, holder, control);
        } else if matches!(control.command, Command::PlanFrom(_)) {
            from(ui, row, control);
        }
    }
}

/// Where more hours come from, as a sentence that is pressed to change it.
fn from(ui: &mut UiBuilder, row: NodeId, control: &Control) {
    let node = Node {
        width: if ui.wide() { ui.theme.px(FROM) } else { percent(100) },
        min_height: ui.target_side(),
        padding: UiRect::axes(ui.theme.px(14.0), ui.theme.px(6.0)),
        column_gap: ui.theme.px(10.0),
        align_items: AlignItems::Center,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(radius::ROW)),
        flex_shrink: 0.0,
        ..default()
    };
    let target = button::pressable(ui, row, node, ButtonColors::raised(), control);
    let words = ui.remainder(target);
    ui.text(words, &control.label, TextAppearance::NOTE);
    let sign = ui.picture_of(&marks::swap(ui.theme.palette), SIGN);
    ui.picture(target, sign, SIGN, SIGN);
}
