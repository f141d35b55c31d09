//! The panel of the chosen week, with the ground and the edge of its card: its name with what of last week it answers, its hours as a bar with a
//! block for each kind, and below that the place of the block that is open.
//!
//! In: the plan's page and the week that is being made. Out: the panel; its last part keeps its height: while nothing is open how the bar is
//! used and the door to the rest, else the open block's hours, its sentence and where more hours come from. The parts of the working
//! conditions take a row of their own before it.

use bevy::prelude::*;

use super::plan_pointed::Explained;
use crate::art::palette::ColorToken;
use crate::narration::WeekBoard;
use crate::narration::page::{Command, Control, HourKind, Item, Page, Role, Screen, Sentiment, Style};
use crate::simulation::PlanLine;
use crate::ui::access::{NodeKind, Reads};
use crate::ui::button_colors::ButtonColors;
use crate::ui::theme::space::TARGET;
use crate::ui::theme::{Weight, radius, type_size};
use crate::ui::view::NodeId;
use crate::ui::widgets::hour_blocks::{self, Block, Free, hour_blocks, hour_parts};
use crate::ui::widgets::items::Section;
use crate::ui::widgets::{
    TextAppearance, UiBuilder, button, door, hints, hour_marks, keys, marks, panel, stepper, week_trade,
};

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
/// The side of its sign, and of the mark of what is free.
const SIGN: f32 = 22.0;
const MARK: f32 = 17.0;
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
        flex_grow: 1.0,
        flex_shrink: 0.0,
        ..default()
    };
    let panel = panel::with(ui, parent, node);
    panel::edged(ui, panel, ColorToken::Chosen, ColorToken::Accent);
    let room = inside(ui, room);
    head(ui, panel, part, page);
    let (blocks, free) = bar(ui, part, page, board);
    let said = hour_blocks(ui, panel, &blocks, free, room);
    below(ui, panel, part, page, board, free.is_some() && !said);
}

/// How wide what stands in the panel is.
fn inside(ui: &UiBuilder, room: f32) -> f32 {
    room - ui.theme.length(2.0 * BESIDE) - 2.0 * EDGE
}

/// How high the panel is at least, in logical pixels, with room for what a week of one's own changes.
pub(super) fn height(ui: &UiBuilder, part: &Section, page: &Page, board: &WeekBoard, room: f32) -> f32 {
    let (blocks, free) = bar(ui, part, page, board);
    let high = |size: f32| 1.32 * ui.theme.type_length(size * ui.scale);
    let own = |item: &&Item| matches!(item, Item::Text(Style::Signal(Sentiment::Neutral), _));
    let lines = if part.items.iter().any(own) { 2.0 } else { 1.0 };
    let head = high(TextAppearance::SECTION.size)
        .max(lines * high(type_size::SMALL))
        .max(ui.theme.length(CAP));
    let bar = hour_blocks::height(ui, &blocks, free, inside(ui, room));
    let parts = if board.open.map(HourKind::of) == Some(HourKind::Conditions) {
        TARGET.max(ui.theme.length(52.0)) + ui.theme.length(BETWEEN)
    } else {
        0.0
    };
    head + bar + parts + row_height(ui) + ui.theme.length(2.0 * (ABOVE + BETWEEN)) + 2.0 * EDGE
}

/// The name of the week, behind the number of its card.
fn head(ui: &mut UiBuilder, parent: NodeId, part: &Section, page: &Page) {
    let head = ui.wrapping(parent, 4.0);
    ui.style(head, |node| node.column_gap = px(12));
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
    ui.text(
        head,
        part.heading.unwrap_or_default(),
        TextAppearance::SECTION.weighing(Weight::Bold),
    );
    hints::legend(ui, head, page);
    week_trade::week_trade(ui, head, &part.items);
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

/// What stands below the bar, in a place that keeps its height, so that nothing above moves when a block is opened.
fn below(ui: &mut UiBuilder, parent: NodeId, part: &Section, page: &Page, board: &WeekBoard, good_for: bool) {
    let leads_in = |control: &&Control| control.command == Command::Show(Screen::Details);
    let door = page.controls().find(leads_in);
    let place = Node {
        flex_direction: FlexDirection::Column,
        justify_content: JustifyContent::SpaceBetween,
        width: percent(100),
        min_height: px(row_height(ui)),
        row_gap: ui.theme.px(BETWEEN),
        flex_shrink: 0.0,
        ..default()
    };
    let place = ui.node(parent, place);
    let Some(line) = board.open else {
        explained(ui, place, part, good_for);
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

/// How the bar is used, and under the mouse what a block does; at the right what free hours are good for, where the bar does not say it.
fn explained(ui: &mut UiBuilder, place: NodeId, part: &Section, good_for: bool) {
    let used = part.items.iter().find_map(|item| match item {
        Item::Text(Style::Quiet, words) => Some(words.as_str()),
        _ => None,
    });
    let line = ui.wrapping(place, 0.0);
    ui.style(line, |node| node.column_gap = px(8));
    let name = ui.text(
        line,
        "",
        TextAppearance::NOTE.weighing(Weight::SemiBold).toned(ColorToken::Ink),
    );
    ui.style(name, |node| node.display = Display::None);
    ui.insert(name, Explained::Name);
    let used = used.unwrap_or_default();
    let words = ui.text(line, used, TextAppearance::NOTE);
    ui.insert(words, Explained::Words(used.to_owned()));
    if good_for {
        let free = Node {
            margin: UiRect::left(Val::Auto),
            column_gap: ui.theme.px(6.0),
            align_items: AlignItems::Center,
            ..default()
        };
        let free = ui.node(line, free);
        let mark = hour_marks::mark(ui.theme.palette, HourKind::Free, ColorToken::Outline);
        let image = ui.picture_of(&mark, MARK);
        ui.picture(free, image, MARK, MARK);
        let words = ui.words.get("free-hours");
        let words = ui.line(free, &words, TextAppearance::NOTE);
        ui.reads(words, Reads::hidden());
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
