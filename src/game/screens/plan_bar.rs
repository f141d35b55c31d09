//! The chosen week as one bar, its blocks below it, and below these the block that is open or what can be added.
//!
//! In: the plan's page and the week that is being made. Out: the bar and its blocks under their heading; a row of controls.

use bevy::prelude::*;

use crate::art::palette::ColorToken;
use crate::narration::WeekBoard;
use crate::narration::page::{Command, Control, HourKind, Item, Page, Role, Style};
use crate::simulation::PlanLine;
use crate::ui::access::{NodeKind, Reads};
use crate::ui::button_colors::ButtonColors;
use crate::ui::theme::radius;
use crate::ui::view::NodeId;
use crate::ui::widgets::hour_blocks::{BesideBlocks, Block, hour_blocks};
use crate::ui::widgets::hour_marks::Stretch;
use crate::ui::widgets::hours_bar::hours_bar;
use crate::ui::widgets::items::Section;
use crate::ui::widgets::{TextAppearance, UiBuilder, button, hints, stepper};

/// Lines of the plan in the order of the bar and of its blocks.
const BLOCKS: [PlanLine; 10] = [
    PlanLine::Desk,
    PlanLine::Answers,
    PlanLine::OneToOnes,
    PlanLine::CheckIns,
    PlanLine::Floor,
    PlanLine::Rest,
    PlanLine::Goals,
    PlanLine::Path,
    PlanLine::Process,
    PlanLine::Review,
];

/// The week as one bar, under its heading and the sentence about it.
pub(super) fn bar(ui: &mut UiBuilder, parent: NodeId, part: &Section, page: &Page, board: &WeekBoard, room: f32) {
    let head = ui.wrapping(parent, 4.0);
    ui.style(head, |node| {
        node.column_gap = px(14);
        node.align_items = AlignItems::Baseline;
    });
    // What is free is seen in the bar; what it is good for is heard.
    let above = page.items.iter().take_while(|item| !matches!(item, Item::Heading(_)));
    for item in above {
        if let Item::Text(Style::Quiet, words) = item {
            ui.unseen(head, Reads::new(NodeKind::Text, words));
        }
    }
    let foreseen = page.controls().find_map(|control| control.hints.as_deref());
    ui.text(head, part.heading.unwrap_or_default(), TextAppearance::SECTION);
    let mut free = None;
    for item in &part.items {
        match item {
            // The signs of hints are explained in place of the marks.
            Item::Text(_, words) if foreseen.is_some() => ui.unseen(head, Reads::new(NodeKind::Text, words)),
            Item::Text(_, words) => {
                ui.text(head, words, TextAppearance::NOTE);
            }
            Item::Meter { label, reads, .. } if board.free() > 0.0 => free = Some((label.as_str(), reads.as_str())),
            _ => {}
        }
    }
    hints::legend(ui, head, page);
    let stepper = |line: PlanLine| {
        page.controls().find(|control| {
            let of = matches!(control.command, Command::PlanHours(other, _) if other == line);
            of && matches!(control.role, Role::Stepper { .. })
        })
    };
    let block = |line: PlanLine| {
        let control = stepper(line)?;
        let name = match HourKind::of(line) {
            HourKind::Conditions => ui.words.get(&format!("block-{}", line.name())),
            _ => control.label.clone(),
        };
        Some(Block {
            control,
            hours: board.plan.on(line),
            name,
            line,
            open: board.open == Some(line),
        })
    };
    // What has no hours is added behind the blocks.
    let blocks = BLOCKS.into_iter().filter_map(block);
    let blocks: Vec<Block> = blocks.filter(|block| block.hours > 0.0 || block.open).collect();
    let adds = |control: &&Control| control.command == Command::PlanOpen(None);
    let add = page.controls().find(adds);
    let beside = BesideBlocks {
        free,
        add: add.map(|control| (control, ui.words.get("block-add"), board.open.is_none())),
        conditions: (ui.words.get("block-conditions"), ui.words.get("block-conditions-note")),
    };
    let planned = blocks.iter().map(|block| Stretch {
        line: Some(block.line),
        hours: block.hours,
        open: block.open,
    });
    let left = Stretch {
        line: None,
        hours: board.free(),
        open: false,
    };
    let stretches: Vec<Stretch> = planned.chain([left]).collect();
    hours_bar(ui, parent, &stretches, room);
    hour_blocks(ui, parent, &blocks, &beside, room);
}

/// What can be added to the bar: the lines without hours.
pub(super) fn additions(ui: &mut UiBuilder, parent: NodeId, page: &Page) {
    let is_addition = |control: &&Control| {
        let hours = matches!(control.command, Command::PlanHours(..));
        hours && control.role == Role::Button
    };
    let additions: Vec<&Control> = page.controls().filter(is_addition).collect();
    let Some(control) = page
        .controls()
        .find(|control| control.command == Command::PlanOpen(None))
    else {
        return;
    };
    if additions.is_empty() {
        return;
    }
    let row = Node {
        width: percent(100),
        padding: UiRect {
            left: ui.theme.px(16.0),
            ..UiRect::axes(ui.theme.px(8.0), ui.theme.px(6.0))
        },
        column_gap: ui.theme.px(8.0),
        row_gap: ui.theme.px(6.0),
        flex_wrap: FlexWrap::Wrap,
        align_items: AlignItems::Center,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(radius::ROW)),
        flex_shrink: 0.0,
        ..default()
    };
    let row = ui.node(parent, row);
    ui.insert(row, BorderColor::all(ui.theme.veiled(ColorToken::Outline, 0.75)));
    ui.text(row, &control.label, TextAppearance::LABEL);
    for addition in additions {
        button::compact(ui, row, addition, None, ButtonColors::raised());
    }
}

/// The open block: its hours once more with buttons, and where more of them come from.
pub(super) fn opened(ui: &mut UiBuilder, parent: NodeId, page: &Page) {
    let row = Node {
        width: percent(100),
        column_gap: ui.theme.px(10.0),
        row_gap: ui.theme.px(8.0),
        align_items: AlignItems::Stretch,
        flex_wrap: if ui.wide() { FlexWrap::NoWrap } else { FlexWrap::Wrap },
        flex_shrink: 0.0,
        ..default()
    };
    if !page.controls().any(|control| control.id == "plan.open") {
        return;
    }
    let row = ui.node(parent, row);
    for control in page.controls() {
        if control.id == "plan.open" {
            let holder = Node {
                flex_grow: 1.0,
                flex_basis: if ui.wide() { px(0) } else { percent(100) },
                min_width: px(0),
                ..default()
            };
            let holder = ui.node(row, holder);
            stepper::stepper(ui, holder, control);
        } else if matches!(control.command, Command::PlanFrom(_)) {
            button::small(ui, row, control);
        }
    }
}
