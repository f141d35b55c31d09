//! The play-throughs that are kept: each a panel with its words at the left and what can be done with it at the right.
//!
//! In: a history page. Out: panels that scroll; several side by side are a table like any other.

use bevy::prelude::*;

use super::{AddScreen, ScreenLayout, WHOLE, bars};
use crate::art::palette::ColorToken;
use crate::narration::HistoryCommand;
use crate::narration::page::{Command, Control, Item, Page, Role, Screen};
use crate::ui::scroll::scrolled;
use crate::ui::theme::type_size;
use crate::ui::view::NodeId;
use crate::ui::widgets::items::{Section, flow, section, sections};
use crate::ui::widgets::{TextAppearance, UiBuilder, button, field, option, panel, postcard};

/// The play-throughs that are kept.
pub struct HistoryScreen;

impl Plugin for HistoryScreen {
    fn build(&self, app: &mut App) {
        let layout = ScreenLayout::new(|ui, root, shown, written| draw(ui, root, &shown.page, written));
        app.add_screen(Screen::History, layout.opening_with(first_play));
    }
}

/// The first play-through, under the field and the scenarios.
fn first_play(page: &Page) -> Option<&Control> {
    page.controls()
        .find(|control| control.number.is_some())
        .or_else(|| page.controls().last())
}

fn draw(ui: &mut UiBuilder, root: NodeId, page: &Page, written: &str) {
    bars::head(ui, root, page);
    let half = std::mem::replace(&mut ui.share, WHOLE);
    let body = bars::body(ui, root);
    let area = scrolled(ui, body, "list", ColorToken::Ground, 14.0);
    for part in sections(page) {
        match part.heading {
            _ if part.items.iter().any(|item| matches!(item, Item::Table(_))) => {
                let node = panel::panel(ui, area, 28.0, 14.0);
                section(ui, node, &part, 1, "");
            }
            Some(heading) => past(ui, area, heading, &part),
            None => top(ui, area, &part.items, written),
        }
    }
    ui.share = half;
    // Older and newer ones are always in sight.
    bars::foot_after(ui, root, page, true, |ui, bar| {
        for control in page.controls().filter(|control| turns(control)) {
            button::quiet(ui, bar, control);
        }
    });
}

/// What stands over the list: where one can search in it, and the scenarios it can be narrowed to.
fn top(ui: &mut UiBuilder, area: NodeId, items: &[&Item], written: &str) {
    let searches = |item: &Item| match item {
        Item::Control(control) => {
            control.role == Role::Field || control.command == Command::Recall(HistoryCommand::Find)
        }
        _ => false,
    };
    let (search, others): (Vec<&Item>, Vec<&Item>) = items.iter().copied().partition(|item| searches(item));
    if !search.is_empty() {
        let wide = ui.wide();
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
            column_gap: ui.theme.px(12.0),
            row_gap: ui.theme.px(10.0),
            flex_shrink: 0.0,
            ..default()
        };
        let row = ui.node(area, row);
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
                let grows = ui.node(row, grows);
                field::line(ui, grows, control, written);
            } else {
                button::small(ui, row, control);
            }
        }
    }
    flow(ui, area, &others, 1, "");
}

/// Whether a control leads to other pages of the list.
const fn turns(control: &Control) -> bool {
    matches!(control.command, Command::Recall(HistoryCommand::From(_)))
}

/// The least width of a play-through's words beside its course and its buttons, in ems of running words.
const WORDS: f32 = 12.0;
/// From this width on a play-through has a picture, and from this one its course is drawn, in ems of running words.
const PICTURED: f32 = 80.0;
const DRAWN: f32 = 76.0;

fn past(ui: &mut UiBuilder, area: NodeId, heading: &str, part: &Section) {
    let node = panel::panel(ui, area, 12.0, 8.0);
    let first = part.items.iter().find_map(|item| match item {
        Item::Control(control) => Some(&control.id),
        _ => None,
    });
    if let Some(id) = first {
        ui.view.key(node, format!("past {id}"));
    }
    let row = Node {
        width: percent(100),
        flex_direction: if ui.wide() {
            FlexDirection::Row
        } else {
            FlexDirection::Column
        },
        column_gap: ui.theme.px(24.0),
        row_gap: ui.theme.px(10.0),
        align_items: if ui.wide() {
            AlignItems::Center
        } else {
            AlignItems::FlexStart
        },
        flex_shrink: 0.0,
        ..default()
    };
    let row = ui.node(node, row);
    let words = Node {
        flex_direction: FlexDirection::Column,
        row_gap: ui.theme.px(4.0),
        flex_grow: 1.0,
        flex_basis: if ui.wide() { px(0) } else { auto() },
        min_width: if ui.wide() {
            px(WORDS * ui.theme.type_length(type_size::BODY))
        } else {
            px(0)
        },
        max_width: percent(100),
        ..default()
    };
    for item in &part.items {
        // Where words and buttons need the width, there is no picture.
        if let Item::Postcard(shows) = item
            && ui.ems() >= PICTURED
        {
            postcard::place(ui, row, shows);
        }
    }
    let words = ui.node(row, words);
    ui.text(words, heading, TextAppearance::SECTION);
    let texts: Vec<&Item> = part
        .items
        .iter()
        .copied()
        .filter(|item| matches!(item, Item::Text(..)))
        .collect();
    flow(ui, words, &texts, 1, "");
    for item in &part.items {
        let Item::Postcard(shows) = item else { continue };
        if shows.course.is_empty() {
            continue;
        }
        if ui.ems() >= DRAWN {
            postcard::course(ui, row, shows);
        } else {
            ui.text(words, &shows.reads, TextAppearance::BODY);
        }
    }
    // Beside the words they wrap before these have too little; where there is one column they have its whole width.
    let does = Node {
        flex_wrap: FlexWrap::Wrap,
        width: if ui.wide() { auto() } else { percent(100) },
        column_gap: ui.theme.px(10.0),
        row_gap: ui.theme.px(8.0),
        align_items: AlignItems::Center,
        min_width: px(0),
        flex_shrink: if ui.wide() { 1.0 } else { 0.0 },
        ..default()
    };
    let does = ui.node(row, does);
    for item in &part.items {
        if let Item::Control(control) = item
            && !turns(control)
        {
            one(ui, does, control);
        }
    }
}

fn one(ui: &mut UiBuilder, parent: NodeId, control: &Control) {
    match &control.command {
        Command::Recall(HistoryCommand::Mark(_)) => option::check(ui, parent, control),
        Command::Recall(HistoryCommand::Ask(Some(_))) => {
            button::faint(ui, parent, control);
        }
        _ => {
            button::small(ui, parent, control);
        }
    }
}
