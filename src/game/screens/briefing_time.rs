//! How long a scenario is played, on the briefing: minutes for one alone and for a group, and what the choice means.
//!
//! In: the part of the page with the choice. Out: chips beside the button that begins it, or where the foot has no room for them, in a row
//! above it.

use bevy::prelude::*;

use crate::narration::page::{Command, Control, Item, Page, Role, Style};
use crate::ui::access::{NodeKind, Reads};
use crate::ui::theme::{space, type_size};
use crate::ui::view::NodeId;
use crate::ui::widgets::items::Section;
use crate::ui::widgets::set_lines::set_width;
use crate::ui::widgets::{TextAppearance, UiBuilder, option};

/// On either side of the chips, in the foot.
const BESIDE: f32 = 18.0;
/// Chips that need less of the window than this leave room for words beside them.
const ROOM: f32 = 0.66;

/// Whether a part is about how long it takes.
pub(super) fn is_of_time(part: &Section) -> bool {
    part.items.iter().any(|item| is_choice(item))
}

fn is_choice(item: &Item) -> bool {
    matches!(
        item,
        Item::Control(Control {
            command: Command::Cut(_),
            ..
        })
    )
}

/// Whether how long it takes has room between the way back and the way on.
pub(super) fn fits(ui: &UiBuilder, page: &Page, part: &Section) -> bool {
    let size = |design: f32| ui.theme.type_length(design * ui.scale);
    let bold = |words: &str, design: f32| 1.04 * set_width(words, size(design));
    let button = |control: &Control| match control.role {
        Role::Primary => bold(&control.label, type_size::LABEL) + ui.theme.length(2.0 * 34.0 + 14.0 + 36.0),
        _ => bold(&control.label, type_size::BODY) + ui.theme.length(2.0 * 16.0 + 10.0 + 60.0),
    };
    let ways = page
        .controls()
        .filter(|control| matches!(control.command, Command::Back | Command::Start));
    let all = width(ui, part, size(type_size::BODY)) + ways.map(button).sum::<f32>();
    ui.wide() && all < ui.window.x - ui.theme.length(2.0 * (space::EDGE + BESIDE) + 4.0 * 12.0)
}

/// The choice in the foot.
pub(super) fn in_foot(ui: &mut UiBuilder, bar: NodeId, part: &Section) {
    how_long(ui, bar, part, BESIDE);
}

/// How wide names and chips are in a row, in letters of this size.
fn width(ui: &UiBuilder, part: &Section, letters: f32) -> f32 {
    let item = |item: &&Item| match item {
        Item::Control(control) => option::chip_width(ui, &control.note, letters),
        Item::Text(Style::Label, words) => 1.04 * set_width(words, letters) + ui.theme.length(18.0),
        _ => 0.0,
    };
    part.items.iter().map(item).sum()
}

/// What can be chosen of how long it takes, in a row with so much room beside it.
fn how_long(ui: &mut UiBuilder, parent: NodeId, part: &Section, beside: f32) {
    if let Some(heading) = part.heading {
        ui.unseen(parent, Reads::new(NodeKind::Heading(2), heading));
    }
    let row = Node {
        flex_wrap: if beside > 0.0 { FlexWrap::NoWrap } else { FlexWrap::Wrap },
        column_gap: ui.theme.px(8.0),
        row_gap: ui.theme.px(8.0),
        align_items: AlignItems::Center,
        max_width: percent(100),
        margin: UiRect::horizontal(ui.theme.px(beside)),
        ..default()
    };
    let row = ui.node(parent, row);
    ui.reads(row, Reads::new(NodeKind::Options, ""));
    for (at, item) in part.items.iter().enumerate() {
        match item {
            Item::Text(Style::Label, words) => {
                let name = ui.line(row, words, TextAppearance::LABEL.sized(type_size::BODY));
                ui.reads(name, Reads::hidden());
                let left = ui.theme.px(if at == 0 { 0.0 } else { 10.0 });
                ui.style(name, |node| node.margin.left = left);
            }
            Item::Control(control) => option::short_chip(ui, row, control),
            _ => {}
        }
    }
}

/// The same in a row above the foot, where that has no room for it: what the choice means at the left, the choice at the right.
pub(super) fn above_foot(ui: &mut UiBuilder, root: NodeId, time: &[Section]) {
    for part in time {
        let letters = ui.theme.type_length(type_size::BODY * ui.scale);
        let beside = width(ui, part, letters) < ROOM * ui.window.x;
        let node = Node {
            width: percent(100),
            flex_direction: if beside {
                FlexDirection::Row
            } else {
                FlexDirection::Column
            },
            padding: UiRect {
                bottom: ui.theme.px(8.0),
                ..UiRect::horizontal(ui.theme.px(space::EDGE))
            },
            column_gap: ui.theme.px(20.0),
            row_gap: ui.theme.px(6.0),
            align_items: if beside {
                AlignItems::Center
            } else {
                AlignItems::FlexStart
            },
            flex_shrink: 0.0,
            ..default()
        };
        let row = ui.node(root, node);
        let node = Node {
            flex_grow: if beside { 1.0 } else { 0.0 },
            flex_basis: if beside { px(0) } else { auto() },
            min_width: px(0),
            ..default()
        };
        let told = ui.node(row, node);
        for item in &part.items {
            if let Item::Text(Style::Quiet, words) = item {
                ui.text(told, words, TextAppearance::NOTE);
            }
        }
        how_long(ui, row, part, if beside { BESIDE } else { 0.0 });
    }
}

/// The same on the page, where there is one column.
pub(super) fn choices(ui: &mut UiBuilder, parent: NodeId, time: &[Section]) {
    for part in time {
        if let Some(heading) = part.heading {
            ui.text(parent, heading, TextAppearance::LABEL);
        }
        let items = part.items.clone();
        how_long(ui, parent, &Section { heading: None, items }, 0.0);
    }
}

/// What the choice means, above it.
pub(super) fn note(ui: &mut UiBuilder, area: NodeId, time: &[Section]) {
    let notes = time.iter().flat_map(|part| &part.items).filter_map(|item| match item {
        Item::Text(Style::Quiet, words) => Some(words),
        _ => None,
    });
    for words in notes {
        let row = Node {
            width: percent(100),
            justify_content: if ui.wide() {
                JustifyContent::FlexEnd
            } else {
                JustifyContent::FlexStart
            },
            flex_shrink: 0.0,
            ..default()
        };
        let row = ui.node(area, row);
        ui.text(row, words, TextAppearance::NOTE);
    }
}
