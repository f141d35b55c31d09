//! The people: as cards of what is known of each, which fill the window; and why something went as it did, with the people it moved.
//!
//! In: a page with summaries of people. Out: people in rows of equal cards, and what is so of all.

use bevy::prelude::*;

use super::{AddScreen, ScreenLayout, bars};
use crate::art::palette::ColorToken;
use crate::narration::page::{Item, Page, PersonSummary, Screen, Sentiment, Style};
use crate::ui::access::{NodeKind, Reads};
use crate::ui::scroll::scrolled;
use crate::ui::theme::{space, type_size};
use crate::ui::view::NodeId;
use crate::ui::widgets::items::{Section, flow, section, sections};
use crate::ui::widgets::person_profile::{self, CardSize};
use crate::ui::widgets::{TextAppearance, UiBuilder, panel, paragraph, person, person_summary};

/// Most cards in a row.
const MOST: usize = 4;
/// Between two cards, in design pixels.
const GAP: f32 = 14.0;
/// Of more people than these, the first stands alone and the others closer together.
const FEW: usize = 4;
/// The portrait of whom it was about.
const PORTRAIT: f32 = 104.0;

/// The people, and why.
pub struct PeopleScreens;

impl Plugin for PeopleScreens {
    fn build(&self, app: &mut App) {
        let cards = ScreenLayout::new(|ui, root, shown, _| people(ui, root, &shown.page));
        let reasons = ScreenLayout::new(|ui, root, shown, _| why(ui, root, &shown.page));
        app.add_screen(Screen::People, cards).add_screen(Screen::Why, reasons);
    }
}

pub(super) fn person_of(item: &Item) -> Option<&PersonSummary> {
    match item {
        Item::Summary(person) => Some(person),
        _ => None,
    }
}

/// The people as cards of one size; what is said of all of them fills the last place, or stands below.
fn people(ui: &mut UiBuilder, root: NodeId, page: &Page) {
    bars::head(ui, root, page);
    let body = bars::body(ui, root);
    if ui.wide() {
        ui.style(body, |node| node.padding = UiRect::horizontal(node.padding.left));
    }
    let area = scrolled(ui, body, "list", ColorToken::Ground, GAP);
    let items: Vec<&Item> = page.items.iter().collect();
    let part = Section { heading: None, items };
    let (people, rest) = apart(&part);
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
    let free = people.len().next_multiple_of(across) - people.len();
    // Where every place is taken, what is said of all would push a card out of sight.
    if free == 0 && ui.wide() && people.len() > across {
        for words in rest.iter().filter_map(|item| signal_of(item)) {
            ui.unseen(area, Reads::new(NodeKind::Text, words.1));
        }
        bars::foot(ui, root, page, true);
        return;
    }
    let below = free == 0 || !ui.wide();
    let parent = if below { area } else { grid };
    let node = Node {
        flex_direction: FlexDirection::Column,
        grid_column: GridPlacement::span(u16::try_from(free.max(1)).unwrap_or(1)),
        padding: UiRect::axes(ui.theme.px(16.0), ui.theme.px(if below { 0.0 } else { 16.0 })),
        row_gap: ui.theme.px(12.0),
        justify_content: JustifyContent::Center,
        flex_shrink: 0.0,
        ..default()
    };
    let last = ui.node(parent, node);
    for (mood, words) in rest.iter().filter_map(|item| signal_of(item)) {
        paragraph::signal(ui, last, mood, words, type_size::SMALL);
    }
    bars::foot(ui, root, page, true);
}

fn signal_of(item: &Item) -> Option<(Sentiment, &str)> {
    match item {
        Item::Text(Style::Signal(mood), words) => Some((*mood, words)),
        _ => None,
    }
}

/// The people of a part, and everything else.
fn apart<'a>(part: &Section<'a>) -> (Vec<&'a PersonSummary>, Vec<&'a Item>) {
    let people = part.items.iter().filter_map(|item| person_of(item)).collect();
    let rest = part.items.iter().copied().filter(|item| person_of(item).is_none());
    (people, rest.collect())
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

/// How it went and whose it was at the head; what helped and what was in the way beside each other; then who changed.
fn why(ui: &mut UiBuilder, root: NodeId, page: &Page) {
    bars::head(ui, root, page);
    let body = bars::body(ui, root);
    let area = scrolled(ui, body, "list", ColorToken::Ground, 14.0);
    let parts = sections(page);
    let signal = |item: &&Item| matches!(item, Item::Text(Style::Signal(_), _));
    let verdict = |item: &&Item| matches!(item, Item::Text(Style::Verdict(_), _));
    let mut beside = None;
    for part in &parts {
        let (people, rest) = apart(part);
        if people.is_empty() && !part.items.iter().all(signal) || part.items.iter().any(verdict) {
            about(ui, area, part.heading, &people, &rest);
        } else if people.is_empty() {
            let row = *beside.get_or_insert_with(|| {
                let row = side_by_side(ui, area, 14.0);
                ui.style(row, |node| node.flex_grow = 0.0);
                row
            });
            let node = panel::panel(ui, row, 14.0, 6.0);
            ui.style(node, |node| {
                node.flex_grow = 1.0;
                node.flex_basis = px(0);
            });
            if !ui.wide() {
                ui.style(node, |node| node.flex_basis = auto());
            }
            section(ui, node, part, 1, "");
        } else {
            if let Some(heading) = part.heading {
                ui.text(area, heading, TextAppearance::SECTION);
            }
            let (across, side) = if people.len() > FEW {
                (3, person_summary::LOW)
            } else {
                (2, person_summary::ROW)
            };
            // Who moved most has the most to tell.
            let (most, others) = people.split_at(usize::from(people.len() > FEW));
            for person in most {
                person_summary::row(ui, area, person, side);
            }
            let grid = columns(ui, area, across, 12.0);
            for person in others {
                person_summary::row(ui, grid, person, side);
            }
            flow(ui, area, &rest, 1, "");
        }
    }
    bars::foot(ui, root, page, true);
}

/// Portrait and verdict beside each other, with what was chosen below the verdict.
fn about(ui: &mut UiBuilder, parent: NodeId, heading: Option<&str>, people: &[&PersonSummary], rest: &[&Item]) {
    let panel = panel::panel(ui, parent, 14.0, 8.0);
    if let Some(heading) = heading {
        ui.text(panel, heading, TextAppearance::SECTION);
    }
    let Some(person) = people.first() else {
        flow(ui, panel, rest, 1, "");
        return;
    };
    let row = Node {
        width: percent(100),
        column_gap: ui.theme.px(24.0),
        align_items: AlignItems::Center,
        ..default()
    };
    let row = ui.node(panel, row);
    let side = if ui.wide() { PORTRAIT } else { 72.0 };
    let under = Node {
        flex_direction: FlexDirection::Column,
        align_items: AlignItems::Center,
        max_width: percent(28),
        flex_shrink: 0.0,
        ..default()
    };
    let under = ui.node(row, under);
    person::portrait_showing(ui, under, (&person.look, person.face), side);
    ui.text(under, &person.name, TextAppearance::LABEL);
    let words = Node {
        flex_direction: FlexDirection::Column,
        flex_grow: 1.0,
        flex_basis: px(0),
        min_width: px(0),
        row_gap: ui.theme.px(4.0),
        ..default()
    };
    let words = ui.node(row, words);
    flow(ui, words, rest, 1, "");
    for line in &person.lines {
        ui.text(words, line, TextAppearance::BODY.sized(type_size::LABEL));
    }
}
