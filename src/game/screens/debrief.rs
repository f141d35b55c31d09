//! The debrief: its first page, and behind one door the tables: a headline, then panels side by side; tabs in the head.
//!
//! In: the debrief's page for one tab. Out: two columns of panels where there is room, which scroll together.

use bevy::prelude::*;

use super::{AddScreen, ScreenLayout, WHOLE, bars, overview, turning_points};
use crate::art::palette::ColorToken;
use crate::narration::page::{Item, Page, Role, Screen, Sentiment, Style};
use crate::scenario::Appearance;
use crate::ui::access::{NodeKind, Reads};
use crate::ui::scroll::scrolled;
use crate::ui::theme::{Weight, type_size};
use crate::ui::view::NodeId;
use crate::ui::widgets::items::{Section, flow, section, sections, tabs};
use crate::ui::widgets::person::portrait;
use crate::ui::widgets::{TextAppearance, UiBuilder, option, panel, paragraph};

/// From this width on the tabs stand beside the title, in ems of running words.
const ROOMY: f32 = 90.0;
/// From so many columns on a table needs the whole width.
const BROAD: usize = 5;
/// The side of a portrait at the head of somebody's card.
const FACE: f32 = 104.0;

/// The debrief.
pub struct DebriefScreen;

impl Plugin for DebriefScreen {
    fn build(&self, app: &mut App) {
        let layout = ScreenLayout::new(|ui, root, shown, _| draw(ui, root, &shown.page));
        app.add_screen(Screen::Debrief, layout);
    }
}

fn draw(ui: &mut UiBuilder, root: NodeId, page: &Page) {
    if overview::is_overview(page) {
        return match overview::call_of(page) {
            Some(call) => overview::draw(ui, root, page, call),
            None => turning_points::draw(ui, root, page),
        };
    }
    // The tabs need the room that the subtitle has on the first page.
    let titled = Page::new(page.screen, page.title.as_str(), "");
    let right = bars::head(ui, root, &titled);
    let row = ui.wrapping(right, 6.0);
    let roomy = ui.wide() && ui.ems() >= ROOMY;
    ui.style(row, |node| {
        // Large tabs have lines of their own below the title.
        node.width = if roomy { auto() } else { percent(100) };
        node.max_width = percent(100);
    });
    ui.reads(row, Reads::new(NodeKind::Tabs, &page.title));
    for control in tabs(page) {
        option::tab(ui, row, control);
    }
    let body = bars::body(ui, root);
    let front = tabs(page).into_iter().find(|tab| tab.role == Role::Tab(true));
    let front = front.map_or("", |tab| tab.label.as_str());
    ui.reads(body, Reads::new(NodeKind::TabPage, front));
    // Every tab is read from its top, however far the one before was scrolled.
    ui.view.key(body, format!("tab {front}"));
    let area = scrolled(ui, body, "debrief", ColorToken::Ground, 18.0);
    let parts = sections(page);
    let (headline, rest): (Vec<Section>, Vec<Section>) = parts.into_iter().partition(|part| part.heading.is_none());
    for part in headline {
        let (strong, others): (Vec<&Item>, Vec<&Item>) = part
            .items
            .into_iter()
            .partition(|item| matches!(item, Item::Text(Style::Strong, _)));
        for item in strong {
            if let Item::Text(_, words) = item {
                ui.text(area, words, TextAppearance::TITLE.sized(36.0).weighing(Weight::Bold));
            }
        }
        overview(ui, area, &others);
    }
    columns(ui, area, &rest);
    bars::foot(ui, root, page, true);
}

/// The story in words; beside it the picture of the level, and what came of it.
fn overview(ui: &mut UiBuilder, area: NodeId, items: &[&Item]) {
    let (words, figures): (Vec<&Item>, Vec<&Item>) =
        items.iter().copied().partition(|item| matches!(item, Item::Text(..)));
    if figures.is_empty() {
        flow(ui, area, &words, 1, "");
        return;
    }
    let row = super::panel_row::row(ui, area, 28.0);
    for (items, grow, is_story) in [(words, 1.15, true), (figures, 1.0, false)] {
        if items.is_empty() {
            continue;
        }
        let column = if is_story {
            ui.column(row, 14.0)
        } else {
            panel::panel(ui, row, 22.0, 16.0)
        };
        if ui.wide() {
            ui.style(column, |node| {
                node.flex_grow = grow;
                node.flex_basis = px(0);
                node.flex_shrink = 1.0;
                node.align_self = AlignSelf::FlexStart;
            });
        }
        flow(ui, column, &items, 1, "");
    }
}

/// Panels in two columns, filled evenly in their order. One that holds a table of many columns takes the whole width, and so
/// does a panel that is alone.
fn columns(ui: &mut UiBuilder, area: NodeId, parts: &[Section]) {
    if !ui.wide() {
        for part in parts {
            let node = panel::panel(ui, area, 26.0, 14.0);
            if parts.len() < 2 {
                grouped(ui, node, part);
            } else {
                section(ui, node, part, 1, "");
            }
        }
        return;
    }
    let mut rest = parts;
    while let Some(first) = rest.first() {
        let narrow = rest.iter().take_while(|part| !is_broad(part)).count();
        match narrow {
            0 => broad(ui, area, first),
            1 => grouped_panel(ui, area, first),
            _ => pair(ui, area, &rest[..narrow]),
        }
        rest = &rest[narrow.max(1)..];
    }
}

/// It holds a table that a half of the window has no room for.
fn is_broad(part: &Section) -> bool {
    let many = |item: &&Item| matches!(item, Item::Table(table) if table.head.len() >= BROAD);
    part.items.iter().any(many)
}

/// Two columns of panels.
fn pair(ui: &mut UiBuilder, area: NodeId, parts: &[Section]) {
    let row = Node {
        width: percent(100),
        column_gap: ui.theme.px(18.0),
        align_items: AlignItems::FlexStart,
        flex_shrink: 0.0,
        ..default()
    };
    let row = ui.node(area, row);
    let half = Node {
        flex_direction: FlexDirection::Column,
        row_gap: ui.theme.px(18.0),
        flex_grow: 1.0,
        flex_basis: px(0),
        min_width: px(0),
        ..default()
    };
    let (left, right) = (ui.node(row, half.clone()), ui.node(row, half));
    let all: usize = parts.iter().map(weight).sum();
    let mut before = 0;
    for (at, part) in parts.iter().enumerate() {
        // However high it is, the last one never stands below all others.
        let to_right = before * 2 >= all || at + 1 == parts.len();
        let column = if to_right { right } else { left };
        before += weight(part);
        let node = panel::panel(ui, column, 24.0, 12.0);
        section(ui, node, part, 1, "");
    }
}

/// A panel as wide as the window: words beside charts, and tables below them with room for their columns.
fn broad(ui: &mut UiBuilder, area: NodeId, part: &Section) {
    let node = panel::panel(ui, area, 26.0, 14.0);
    if let Some(heading) = part.heading {
        ui.text(node, heading, TextAppearance::SECTION);
    }
    let is_table = |item: &&Item| matches!(item, Item::Table(_));
    let mut rest = part.items.as_slice();
    while let Some(first) = rest.first() {
        if is_table(first) {
            let half = std::mem::replace(&mut ui.share, WHOLE);
            flow(ui, node, &[*first], 1, "");
            ui.share = half;
            rest = &rest[1..];
        } else {
            let until = rest.iter().position(&is_table).unwrap_or(rest.len());
            side_by_side(ui, node, &rest[..until]);
            rest = &rest[until..];
        }
    }
}

/// Words and charts of a broad panel: lines of words stay short enough to be read.
fn side_by_side(ui: &mut UiBuilder, parent: NodeId, items: &[&Item]) {
    let (charts, words): (Vec<&Item>, Vec<&Item>) = items
        .iter()
        .copied()
        .partition(|item| matches!(item, Item::Chart(_) | Item::Meter { .. }));
    let row = Node {
        width: percent(100),
        column_gap: ui.theme.px(36.0),
        align_items: AlignItems::FlexStart,
        flex_shrink: 0.0,
        ..default()
    };
    let row = ui.node(parent, row);
    for (items, grow) in [(words, 1.0), (charts, 1.3)] {
        if items.is_empty() {
            continue;
        }
        let column = Node {
            flex_direction: FlexDirection::Column,
            row_gap: ui.theme.px(14.0),
            flex_grow: grow,
            flex_basis: px(0),
            min_width: px(0),
            max_width: percent(60),
            ..default()
        };
        let column = ui.node(row, column);
        flow(ui, column, &items, 1, "");
    }
}

/// A panel that stands alone; people are cards without one around them.
fn grouped_panel(ui: &mut UiBuilder, area: NodeId, part: &Section) {
    if part.items.iter().any(|item| matches!(item, Item::Person { .. })) {
        return grouped(ui, area, part);
    }
    let node = panel::panel(ui, area, 26.0, 14.0);
    grouped(ui, node, part);
}

/// How high a section will be, roughly, in lines.
fn weight(part: &Section) -> usize {
    let item = |item: &&Item| match item {
        Item::Chart(_) => 10,
        Item::Table(table) => 1 + table.rows.len(),
        Item::Person { lines, .. } => 2 + lines.len(),
        Item::Control(_) => 3,
        Item::Text(_, words) => 1 + words.len() / 70,
        _ => 2,
    };
    2 + part.items.iter().map(item).sum::<usize>()
}

/// A section whose people or headlines each begin a card of their own; people stand two side by side.
fn grouped(ui: &mut UiBuilder, parent: NodeId, part: &Section) {
    let people = part.items.iter().any(|item| matches!(item, Item::Person { .. }));
    let begins = |item: &Item| match item {
        Item::Person { .. } => true,
        Item::Text(Style::Strong, _) => !people,
        _ => false,
    };
    let mut groups: Vec<Vec<&Item>> = Vec::new();
    for item in &part.items {
        match groups.last_mut() {
            Some(group) if !begins(item) => group.push(item),
            _ => groups.push(vec![item]),
        }
    }
    if let Some(heading) = part.heading {
        ui.text(parent, heading, TextAppearance::SECTION);
    }
    if groups.len() < 2 {
        flow(ui, parent, &groups.concat(), 1, "");
        return;
    }
    let grid = Node {
        display: Display::Grid,
        width: percent(100),
        grid_template_columns: RepeatedGridTrack::flex(if people && ui.wide() { 2 } else { 1 }, 1.0),
        column_gap: ui.theme.px(16.0),
        row_gap: ui.theme.px(16.0),
        flex_shrink: 0.0,
        ..default()
    };
    let grid = ui.node(parent, grid);
    for group in groups {
        let card = panel::panel(ui, grid, 20.0, 12.0);
        if let [
            Item::Person {
                look,
                name,
                lines,
                badge,
                ..
            },
            rest @ ..,
        ] = &*group
        {
            who(ui, card, look, name, (lines, badge.as_ref()));
            told(ui, card, rest);
        } else {
            panel::ground(ui, card, ui.theme.colour(ColorToken::Raised));
            flow(ui, card, &group, 1, "");
        }
    }
}

/// Somebody at the head of their card: a large portrait, the name, and what is known of them.
fn who(
    ui: &mut UiBuilder,
    card: NodeId,
    look: &Appearance,
    name: &str,
    (lines, badge): (&[String], Option<&(Sentiment, String)>),
) {
    let node = Node {
        width: percent(100),
        column_gap: ui.theme.px(18.0),
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        ..default()
    };
    let row = ui.node(card, node);
    ui.reads(row, Reads::new(NodeKind::Group, name));
    portrait(ui, row, look, FACE);
    let words = ui.column(row, 2.0);
    ui.style(words, |node| node.flex_shrink = 1.0);
    let heading = ui.text(words, name, TextAppearance::HEADING.weighing(Weight::Bold));
    ui.reads(heading, Reads::hidden());
    let badge = badge.map(|(_, words)| words);
    for line in lines.iter().chain(badge) {
        ui.text(words, line, TextAppearance::NOTE.sized(type_size::BODY));
    }
}

/// What is told of somebody below their head: the sentence first, no larger than the name.
fn told(ui: &mut UiBuilder, card: NodeId, items: &[&Item]) {
    for item in items {
        match item {
            Item::Text(Style::Strong, words) => {
                ui.text(card, words, TextAppearance::LABEL);
            }
            Item::Text(Style::Body, words) => {
                ui.text(card, words, TextAppearance::LABEL.sized(type_size::BODY));
            }
            Item::Text(Style::Signal(mood), words) => {
                paragraph::signal(ui, card, *mood, words, type_size::BODY);
            }
            other => flow(ui, card, &[*other], 1, ""),
        }
    }
}
