//! The play-throughs that are kept: each a panel with its words at the left and what can be done with it at the right.
//!
//! In: a history page. Out: panels that scroll; several side by side are a table like any other.

use bevy::prelude::*;

use super::{WHOLE, bars};
use crate::narration::HistoryCommand;
use crate::narration::page::{Command, Control, Item, Page, Role};
use crate::ui::palette::ColorToken;
use crate::ui::scroll::scrolled;
use crate::ui::widgets::items::{Section, flow, section, sections};
use crate::ui::widgets::{TextAppearance, UiBuilder, button, field, option, panel};

pub fn draw(brush: &mut UiBuilder, root: Entity, page: &Page, written: &str) {
    bars::head(brush, root, page);
    let half = std::mem::replace(&mut brush.share, WHOLE);
    let body = bars::body(brush, root);
    let area = scrolled(brush, body, "list", ColorToken::Ground, 14.0);
    for part in sections(page) {
        match part.heading {
            _ if part.items.iter().any(|item| matches!(item, Item::Table(_))) => {
                let node = panel::panel(brush, area, 28.0, 14.0);
                section(brush, node, &part, 1, "");
            }
            Some(heading) => past(brush, area, heading, &part),
            None => top(brush, area, &part.items, written),
        }
    }
    brush.share = half;
    // Older and newer ones are always in sight.
    bars::foot_after(brush, root, page, true, |brush, bar| {
        for control in page.controls().filter(|control| turns(control)) {
            button::quiet(brush, bar, control);
        }
    });
}

/// What stands over the list: where one can search in it, and the scenarios it can be narrowed to.
fn top(brush: &mut UiBuilder, area: Entity, items: &[&Item], written: &str) {
    let searches = |item: &Item| match item {
        Item::Control(control) => {
            control.role == Role::Field || control.command == Command::Recall(HistoryCommand::Find)
        }
        _ => false,
    };
    let (search, others): (Vec<&Item>, Vec<&Item>) = items.iter().copied().partition(|item| searches(item));
    if !search.is_empty() {
        let wide = brush.wide();
        let row = Node {
            width: percent(100),
            flex_direction: if wide {
                FlexDirection::Row
            } else {
                FlexDirection::Column
            },
            align_items: if wide {
                AlignItems::FlexEnd
            } else {
                AlignItems::FlexStart
            },
            column_gap: brush.theme.px(12.0),
            row_gap: brush.theme.px(10.0),
            flex_shrink: 0.0,
            ..default()
        };
        let row = brush.node(area, row);
        for item in search {
            let Item::Control(control) = item else { continue };
            if control.role == Role::Field {
                let grows = Node {
                    flex_grow: 1.0,
                    flex_basis: if wide { px(0) } else { auto() },
                    width: if wide { auto() } else { percent(100) },
                    min_width: px(0),
                    ..default()
                };
                let grows = brush.node(row, grows);
                field::line(brush, grows, control, written);
            } else {
                button::small(brush, row, control);
            }
        }
    }
    flow(brush, area, &others, 1, "");
}

/// Whether a control leads to other pages of the list.
const fn turns(control: &Control) -> bool {
    matches!(control.command, Command::Recall(HistoryCommand::From(_)))
}

fn past(brush: &mut UiBuilder, area: Entity, heading: &str, part: &Section) {
    let node = panel::panel(brush, area, 20.0, 10.0);
    let row = Node {
        width: percent(100),
        flex_direction: if brush.wide() {
            FlexDirection::Row
        } else {
            FlexDirection::Column
        },
        column_gap: brush.theme.px(24.0),
        row_gap: brush.theme.px(10.0),
        align_items: if brush.wide() {
            AlignItems::Center
        } else {
            AlignItems::FlexStart
        },
        flex_shrink: 0.0,
        ..default()
    };
    let row = brush.node(node, row);
    let words = Node {
        flex_direction: FlexDirection::Column,
        row_gap: brush.theme.px(4.0),
        flex_grow: 1.0,
        flex_basis: if brush.wide() { px(0) } else { auto() },
        min_width: px(0),
        max_width: percent(100),
        ..default()
    };
    let words = brush.node(row, words);
    brush.text(words, heading, TextAppearance::SECTION);
    let texts: Vec<&Item> = part
        .items
        .iter()
        .copied()
        .filter(|item| matches!(item, Item::Text(..)))
        .collect();
    flow(brush, words, &texts, 1, "");
    // Beside the words they keep their line; where there is one column they have its whole width to wrap in.
    let does = Node {
        flex_wrap: if brush.wide() { FlexWrap::NoWrap } else { FlexWrap::Wrap },
        width: if brush.wide() { auto() } else { percent(100) },
        column_gap: brush.theme.px(10.0),
        row_gap: brush.theme.px(8.0),
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        ..default()
    };
    let does = brush.node(row, does);
    for item in &part.items {
        if let Item::Control(control) = item
            && !turns(control)
        {
            one(brush, does, control);
        }
    }
}

fn one(brush: &mut UiBuilder, parent: Entity, control: &Control) {
    if matches!(control.role, Role::Option(_)) {
        option::chip(brush, parent, control);
    } else {
        button::small(brush, parent, control);
    }
}
