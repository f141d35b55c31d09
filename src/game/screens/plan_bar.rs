//! The panel of the chosen week, with the ground and the edge of its card: its name with what of last week it answers, its hours as a block for
//! each kind, and below them one row.
//!
//! In: the plan's page and the week that is being made. Out: the panel; its last row keeps its height: while nothing is open the door to the
//! rest, else the open block's hours and where more of them come from. What a block does is told beside the name of the week while it is
//! open or pointed at. The parts of the working conditions take a row of their own.

use bevy::prelude::*;

use super::plan_pointed::{Explained, ToldOtherwise};
use crate::art::palette::ColorToken;
use crate::narration::WeekBoard;
use crate::narration::page::{Command, Control, HourKind, Item, Page, Role, Screen, Style};
use crate::simulation::PlanLine;
use crate::ui::access::{NodeKind, Reads};
use crate::ui::button_colors::ButtonColors;
use crate::ui::theme::space::TARGET;
use crate::ui::theme::{Weight, radius, type_size};
use crate::ui::view::NodeId;
use crate::ui::widgets::hour_blocks::{self, Block, Free, hour_blocks, hour_parts};
use crate::ui::widgets::items::Section;
use crate::ui::widgets::{TextAppearance, UiBuilder, button, door, hints, keys, marks, panel, stepper, week_trade};

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
const FROM: f32 = 380.0;
/// The side of its sign.
const SIGN: f32 = 22.0;
/// The height of the cap in the head.
const CAP: f32 = 36.0;
/// What is left of a row above and below its words, and between two rows.
const AROUND: f32 = 8.0;
const BETWEEN: f32 = 8.0;
/// At the sides of the panel, above and below, and its edge in logical pixels.
const BESIDE: f32 = 16.0;
const ABOVE: f32 = 10.0;
const EDGE: f32 = 3.0;

/// The panel; `room` is how wide it is, in logical pixels.
pub(super) fn week(ui: &mut UiBuilder, parent: NodeId, part: &Section, page: &Page, board: &WeekBoard, room: f32) {
    let node = Node {
        flex_direction: FlexDirection::Column,
        justify_content: JustifyContent::SpaceBetween,
        width: percent(100),
        padding: UiRect::axes(ui.theme.px(BESIDE), ui.theme.px(ABOVE)),
        row_gap: ui.theme.px(BETWEEN),
        border: UiRect::all(px(EDGE)),
        border_radius: BorderRadius::all(ui.theme.px(radius::BUBBLE)),
        min_width: px(0),
        flex_shrink: 0.0,
        ..default()
    };
    let panel = panel::with(ui, parent, node);
    panel::edged(ui, panel, ColorToken::Chosen, ColorToken::Accent);
    let room = inside(ui, room);
    let (blocks, free) = bar(ui, part, page, board);
    head(ui, panel, part, page, &told_of(page, board, &blocks));
    hour_blocks(ui, panel, &blocks, free, room);
    below(ui, panel, page, board);
}

/// How wide what stands in the panel is.
fn inside(ui: &UiBuilder, room: f32) -> f32 {
    room - ui.theme.length(2.0 * BESIDE) - 2.0 * EDGE
}

/// How high the panel is at least, in logical pixels, with room for what a week of one's own changes.
pub(super) fn height(ui: &UiBuilder, part: &Section, page: &Page, board: &WeekBoard, room: f32) -> f32 {
    let (blocks, free) = bar(ui, part, page, board);
    let head = head_height(ui);
    let bar = hour_blocks::height(ui, &blocks, free, inside(ui, room));
    let parts = if board.open.map(HourKind::of) == Some(HourKind::Conditions) {
        TARGET.max(ui.theme.length(52.0)) + ui.theme.length(BETWEEN)
    } else {
        0.0
    };
    head + bar + parts + row_height(ui) + ui.theme.length(2.0 * (ABOVE + BETWEEN)) + 2.0 * EDGE
}

/// How high the head is: what is told beside the name has two lines, whichever block is pointed at.
fn head_height(ui: &UiBuilder) -> f32 {
    let high = |size: f32| 1.32 * ui.theme.type_length(size * ui.scale);
    let name = high(TextAppearance::SECTION.size).max(ui.theme.length(CAP));
    name.max(2.0 * high(type_size::SMALL))
}

/// What the open block is called and what it does; without one nothing.
fn told_of(page: &Page, board: &WeekBoard, blocks: &[Block]) -> (String, String) {
    let part = board.open.and_then(|line| of_line(page, board, line, true));
    let block = part.as_ref().or_else(|| blocks.iter().find(|block| block.open));
    block.map_or_else(Default::default, |block| {
        (block.control.label.clone(), block.explains.clone())
    })
}

/// The name of the week, behind the number of its card; at its right what is told of it, or of a block.
fn head(ui: &mut UiBuilder, parent: NodeId, part: &Section, page: &Page, (name, does): &(String, String)) {
    let head = ui.wrapping(parent, 4.0);
    let (high, one_row) = (head_height(ui), ui.wide());
    ui.style(head, |node| {
        if one_row {
            node.flex_wrap = FlexWrap::NoWrap;
        }
        node.column_gap = px(12);
        node.min_height = px(high);
        node.align_items = AlignItems::Center;
    });
    // What is free is seen in the bar; what it is good for is heard.
    let above = page.items.iter().take_while(|item| !matches!(item, Item::Heading(_)));
    for item in above {
        if let Item::Text(Style::Quiet, words) = item {
            ui.unseen(head, Reads::new(NodeKind::Text, words));
        }
    }
    let chosen = |control: &&Control| matches!(control.role, Role::Week { chosen: true, .. });
    if let Some(hint) = page.controls().find(chosen).and_then(|control| keys::hint(ui, control)) {
        keys::cap(ui, head, &hint, false);
    }
    let heading = TextAppearance::SECTION.weighing(Weight::Bold);
    let heading = ui.text(head, part.heading.unwrap_or_default(), heading);
    if one_row {
        ui.style(heading, |node| node.flex_shrink = 0.0);
    }
    hints::legend(ui, head, page);
    let seen = if name.is_empty() {
        week_trade::week_trade(ui, head, &part.items)
    } else {
        Vec::new()
    };
    for node in &seen {
        ui.insert(*node, ToldOtherwise);
    }
    let used = part.items.iter().find_map(|item| match item {
        Item::Text(Style::Quiet, words) => Some(words.as_str()),
        _ => None,
    });
    // Where something else is told, how blocks are used is only heard.
    let used = used.unwrap_or_default();
    let words = if !name.is_empty() {
        does
    } else if seen.is_empty() {
        used
    } else {
        ui.unseen(head, Reads::new(NodeKind::Text, used));
        ""
    };
    explained(ui, head, name, words);
}

/// The name of a block and what it does, at the right of the head.
fn explained(ui: &mut UiBuilder, head: NodeId, name: &str, words: &str) {
    let line = Node {
        margin: UiRect::left(Val::Auto),
        min_width: px(0),
        column_gap: px(8),
        align_items: AlignItems::Baseline,
        justify_content: JustifyContent::FlexEnd,
        ..default()
    };
    let line = ui.node(head, line);
    let ink = TextAppearance::NOTE.weighing(Weight::SemiBold).toned(ColorToken::Ink);
    let called = ui.text(line, name, ink);
    ui.insert(called, Explained::Name(name.to_owned()));
    // What it does gives way to what it is called.
    ui.style(called, |node| node.flex_shrink = 0.0);
    let told = ui.text(line, words, TextAppearance::NOTE);
    ui.insert(told, Explained::Words(words.to_owned()));
    for (node, words) in [(called, name), (told, words)] {
        if words.is_empty() {
            ui.style(node, |node| node.display = Display::None);
        }
    }
}

/// The blocks of the week, and what is free of it.
fn bar<'a>(
    ui: &UiBuilder,
    part: &Section<'a>,
    page: &'a Page,
    board: &WeekBoard,
) -> (Vec<Block<'a>>, Option<Free<'a>>) {
    let good_for = page.items.iter().find_map(|item| match item {
        Item::Text(Style::Quiet, words) => Some(words.as_str()),
        _ => None,
    });
    let free = part.items.iter().find_map(|item| match item {
        Item::Meter { label, reads, .. } => Some(Free {
            name: label,
            said: reads,
            hours: board.free(),
            explains: good_for.unwrap_or_default(),
        }),
        _ => None,
    });
    let single = BLOCKS.into_iter().filter_map(|line| of_line(page, board, line, false));
    let blocks = single.chain(conditions(ui, page, board)).collect();
    (blocks, free.filter(|free| free.hours > 0.0))
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
        explains: control.note.clone(),
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
        explains: ui.words.get("block-conditions-note"),
        hours: PARTS.into_iter().map(|line| board.plan.on(line)).sum(),
        open: control.role == Role::Disclosure(true),
        part: false,
    })
}

/// The row below the blocks, which keeps its height, so that nothing above moves when a block is opened.
fn below(ui: &mut UiBuilder, parent: NodeId, page: &Page, board: &WeekBoard) {
    let leads_in = |control: &&Control| control.command == Command::Show(Screen::Details);
    let door = page.controls().find(leads_in);
    let Some(line) = board.open else {
        let last = row(ui, parent, row_height(ui));
        if let Some(door) = door {
            door::door(ui, last, door);
        }
        return;
    };
    if HourKind::of(line) == HourKind::Conditions {
        let parts: Vec<Block> = PARTS
            .into_iter()
            .filter_map(|line| of_line(page, board, line, true))
            .collect();
        let first = row(ui, parent, 0.0);
        hour_parts(ui, first, &parts);
    }
    let last = row(ui, parent, row_height(ui));
    opened(ui, last, page);
    if let Some(door) = door {
        door::narrow_door(ui, last, door);
    }
}

/// How high the row is that holds a number with its buttons, or a note of two lines.
fn row_height(ui: &UiBuilder) -> f32 {
    let two = 2.0 * 1.32 * ui.theme.type_length(type_size::SMALL * ui.scale) + ui.theme.length(AROUND) + 4.0;
    let number = TARGET / ui.density + ui.theme.length(2.0 * 2.0) + 4.0;
    two.max(number)
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
