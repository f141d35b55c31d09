//! The second step of the debrief's first page: the level as wide as the window, the turning points on it as cards below, and the one thing to
//! take away.
//!
//! In: that step as a page. Out: all of it on one screen where there is room, in this order; else one column that scrolls.

use bevy::prelude::*;

use super::panel_row::{head, row};
use super::turning_card::card;
use super::{bars, overview};
use crate::art::palette::ColorToken;
use crate::narration::page::{ChartData, Item, Page, Style};
use crate::ui::scroll::scrolled;
use crate::ui::theme::{Weight, type_size};
use crate::ui::view::NodeId;
use crate::ui::widgets::items::{Section, sections};
use crate::ui::widgets::{TextAppearance, UiBuilder, level_chart, marks, panel};

/// The least height of the chart, in design pixels.
const CHART: f32 = 160.0;
/// The side of the sign of what is to be tried.
const SIGN: f32 = 44.0;
/// Between parts.
const GAP: f32 = 14.0;

/// Describes it.
pub fn draw(ui: &mut UiBuilder, root: NodeId, page: &Page) {
    overview::head(ui, root, page);
    let body = bars::body(ui, root);
    let area = scrolled(ui, body, "turning", ColorToken::Ground, GAP);
    let parts = sections(page);
    let is_heading = |item: &Item| matches!(item, Item::Heading(_));
    let until = page.items.iter().position(is_heading).unwrap_or(page.items.len());
    overview::verdict(ui, area, &page.items[..until]);
    let charts = parts.iter().filter_map(|part| Some((part, chart_of(part)?)));
    for (part, shows) in charts {
        chart(ui, area, part, shows);
    }
    let level = parts.iter().find(|part| chart_of(part).is_some());
    let level = level.and_then(|part| part.heading).unwrap_or_default();
    let cards = row(ui, area, GAP);
    for part in parts.iter().filter(|part| is_card(part)) {
        card(ui, cards, part, level);
    }
    let is_rest = |part: &&Section| part.heading.is_some() && chart_of(part).is_none() && !is_card(part);
    for part in parts.iter().filter(is_rest) {
        to_try(ui, area, part);
    }
    bars::foot(ui, root, page, true);
}

fn chart_of<'a>(part: &Section<'a>) -> Option<&'a ChartData> {
    part.items.iter().find_map(|item| match item {
        Item::Chart(shows) => Some(shows),
        _ => None,
    })
}

/// It is a turning point.
fn is_card(part: &Section) -> bool {
    part.items
        .iter()
        .any(|item| matches!(item, Item::Text(Style::Signal(_), _)))
}

/// The level, in what is left of the window.
fn chart(ui: &mut UiBuilder, area: NodeId, part: &Section, shows: &ChartData) {
    let node = panel::panel(ui, area, 14.0, 7.0);
    ui.style(node, |node| node.flex_grow = 1.0);
    let head = head(ui, node, part.heading.unwrap_or_default());
    for item in &part.items {
        if let Item::Text(_, words) = item {
            ui.text(head, words, TextAppearance::NOTE);
        }
    }
    level_chart::level_chart(ui, node, shows, CHART);
}

/// One thing to try, as what is taken away from all of it.
fn to_try(ui: &mut UiBuilder, area: NodeId, part: &Section) {
    let node = Node {
        width: percent(100),
        padding: UiRect::axes(ui.theme.px(20.0), ui.theme.px(12.0)),
        column_gap: ui.theme.px(20.0),
        align_items: AlignItems::Center,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(crate::ui::theme::radius::PANEL)),
        flex_shrink: 0.0,
        ..default()
    };
    let node = panel::with(ui, area, node);
    panel::ground(ui, node, ui.theme.colour(ColorToken::Raised));
    let sign = ui.picture_of(&marks::calendar(ui.theme.palette), SIGN);
    ui.picture(node, sign, SIGN, SIGN);
    let words = ui.remainder(node);
    if let Some(heading) = part.heading {
        ui.text(words, heading, TextAppearance::NOTE.weighing(Weight::Medium));
    }
    for item in &part.items {
        if let Item::Text(_, sentence) = item {
            ui.text(words, sentence, TextAppearance::LABEL.sized(type_size::LABEL));
        }
    }
}
