//! The people: cards of what is known of each, which fill the window.
//!
//! In: a page with summaries of people. Out: people in rows of equal cards, and below them what is so of all.

use bevy::prelude::*;

use super::{AddScreen, ScreenLayout, bars};
use crate::art::palette::ColorToken;
use crate::narration::page::{Item, Page, PersonSummary, Screen, Sentiment, Style};
use crate::ui::scroll::scrolled;
use crate::ui::theme::{space, type_size};
use crate::ui::view::NodeId;
use crate::ui::widgets::person_profile::{self, CardSize};
use crate::ui::widgets::{UiBuilder, paragraph};

/// Most cards in a row.
const MOST: usize = 4;
/// Between two cards, in design pixels.
const GAP: f32 = 14.0;

/// The people.
pub struct PeopleScreen;

impl Plugin for PeopleScreen {
    fn build(&self, app: &mut App) {
        let cards = ScreenLayout::new(|ui, root, shown, _| people(ui, root, &shown.page));
        app.add_screen(Screen::People, cards);
    }
}

pub(super) fn person_of(item: &Item) -> Option<&PersonSummary> {
    match item {
        Item::Summary(person) => Some(person),
        _ => None,
    }
}

/// The people as cards of one size, and below them what is said of all of them.
fn people(ui: &mut UiBuilder, root: NodeId, page: &Page) {
    bars::head(ui, root, page);
    let body = bars::body(ui, root);
    if ui.wide() {
        ui.style(body, |node| node.padding = UiRect::horizontal(node.padding.left));
    }
    let area = scrolled(ui, body, "list", ColorToken::Ground, GAP);
    let people: Vec<&PersonSummary> = page.items.iter().filter_map(person_of).collect();
    let across = across(ui, &people);
    let grid = columns(ui, area, u16::try_from(across).unwrap_or(1), GAP);
    let size = if ui.wide() && people.len() <= across {
        CardSize::TALL
    } else if ui.scale > 1.0 {
        CardSize::LARGE
    } else {
        CardSize::USUAL
    };
    for person in &people {
        person_profile::card(ui, grid, person, size);
    }
    for (mood, words) in page.items.iter().filter_map(signal_of) {
        paragraph::signal(ui, area, mood, words, type_size::SMALL);
    }
    bars::foot(ui, root, page, true);
}

fn signal_of(item: &Item) -> Option<(Sentiment, &str)> {
    match item {
        Item::Text(Style::Signal(mood), words) => Some((*mood, words)),
        _ => None,
    }
}

/// How many cards stand side by side, in rows as even as can be.
fn across(ui: &UiBuilder, people: &[&PersonSummary]) -> usize {
    let room = ui.window.x - ui.theme.length(2.0 * space::EDGE + 28.0);
    let least = person_profile::least_width(ui, people, CardSize::USUAL) + ui.theme.length(GAP);
    let fitting = (room / least) as usize;
    let most = if ui.wide() { fitting.clamp(1, MOST) } else { 1 };
    let rows = people.len().div_ceil(most).max(1);
    people.len().div_ceil(rows).max(1)
}

/// A row whose cells share its width and have one height; it takes its share of what is left of the window.
pub(super) fn side_by_side(ui: &mut UiBuilder, parent: NodeId, gap: f32) -> NodeId {
    let wide = ui.wide();
    let node = Node {
        width: percent(100),
        flex_direction: if wide {
            FlexDirection::Row
        } else {
            FlexDirection::Column
        },
        align_items: AlignItems::Stretch,
        column_gap: ui.theme.px(gap),
        row_gap: ui.theme.px(gap),
        flex_grow: if wide { 1.0 } else { 0.0 },
        flex_shrink: 0.0,
        ..default()
    };
    ui.node(parent, node)
}

/// So many columns of cells of one height; they take what is left of the window.
pub(super) fn columns(ui: &mut UiBuilder, parent: NodeId, across: u16, gap: f32) -> NodeId {
    if !ui.wide() {
        return ui.column(parent, gap);
    }
    let grid = Node {
        display: Display::Grid,
        width: percent(100),
        grid_template_columns: RepeatedGridTrack::flex(across, 1.0),
        grid_auto_rows: vec![GridTrack::fr(1.0)],
        column_gap: ui.theme.px(gap),
        row_gap: ui.theme.px(gap),
        flex_grow: 1.0,
        flex_shrink: 0.0,
        ..default()
    };
    ui.node(parent, grid)
}
