//! Why something went as it did: a chain of causes from the choice over what helped to how it went, then whom that changed.
//!
//! In: the page of causes. Out: links side by side with arrows between them, below them those who changed most, beside each other, then
//! everything else behind a heading that opens it.

use bevy::prelude::*;

use super::people::{columns, person_of, side_by_side};
use super::{AddScreen, ScreenLayout, bars};
use crate::art::palette::ColorToken;
use crate::narration::page::{Control, Item, Page, PersonSummary, Role, Screen, Sentiment, Style};
use crate::ui::scroll::scrolled;
use crate::ui::theme::type_size;
use crate::ui::view::NodeId;
use crate::ui::widgets::items::{Section, flow, section, sections};
use crate::ui::widgets::{TextAppearance, UiBuilder, disclosure, marks, panel, paragraph, person_summary};

/// The side of an arrow from one link to the next, in design pixels.
const ARROW: f32 = 26.0;
/// The portrait of somebody who changed.
const PORTRAIT: f32 = 104.0;
/// The same where there is room for what stands beside it below it.
const LARGE: f32 = 140.0;
/// There is in windows of this height, in ems of running words, where the links have so many lines at most.
const ROOMY: f32 = 44.0;
const FEW_LINES: usize = 6;
/// Letters that stand in a line of a link, at least, and in one of the reasons.
const LINE: usize = 26;
const REASONS_LINE: usize = 48;
/// How much wider the reasons are than what stands at their sides.
const REASONS: f32 = 1.5;
/// What opens the rest beside what is said of it, as a share of the width.
const DOOR: f32 = 36.0;
/// Between two parts, and between two people.
const GAP: f32 = 14.0;
/// So many of those who changed less stand side by side.
const OTHERS: u16 = 3;

/// Why.
pub struct WhyScreen;

impl Plugin for WhyScreen {
    fn build(&self, app: &mut App) {
        let layout = ScreenLayout::new(|ui, root, shown, _| why(ui, root, &shown.page));
        app.add_screen(Screen::Why, layout);
    }
}

fn why(ui: &mut UiBuilder, root: NodeId, page: &Page) {
    bars::head(ui, root, page);
    let body = bars::body(ui, root);
    let area = scrolled(ui, body, "list", ColorToken::Ground, GAP);
    let parts = sections(page);
    let goes = |item: &&Item| matches!(item, Item::Text(Style::Verdict(_), _));
    match parts.iter().position(|part| part.items.iter().any(goes)) {
        Some(end) => {
            // A heading with nothing below it names the chain, and what stands before it is about something else.
            let named = parts[..end].iter().position(|part| part.items.is_empty());
            if let Some(named) = named {
                parts[..named].iter().for_each(|part| apart(ui, area, part));
                heading(ui, area, parts[named].heading);
            }
            let links = &parts[named.map_or(0, |named| named + 1)..=end];
            chain(ui, area, links);
            let roomy = named.is_none() && ui.wide() && high(ui) >= ROOMY && highest(links) <= FEW_LINES;
            parts[end + 1..].iter().for_each(|part| changed(ui, area, part, roomy));
        }
        None => parts.iter().for_each(|part| apart(ui, area, part)),
    }
    bars::foot(ui, root, page, true);
}

/// The window's height in ems of running words.
fn high(ui: &UiBuilder) -> f32 {
    ui.window.y / ui.theme.type_length(type_size::BODY)
}

fn heading(ui: &mut UiBuilder, parent: NodeId, heading: Option<&str>) {
    if let Some(heading) = heading {
        ui.text(parent, heading, TextAppearance::SECTION);
    }
}

/// A part on a ground of its own.
fn apart(ui: &mut UiBuilder, parent: NodeId, part: &Section) {
    let panel = panel::panel(ui, parent, GAP, 6.0);
    section(ui, panel, part, 1, "");
}

/// The links of the chain: what was chosen, everything that bore on it, how it went.
fn linked<'p, 's>(parts: &'p [Section<'s>]) -> impl Iterator<Item = &'p [Section<'s>]> {
    let (first, rest) = parts.split_at(parts.len().min(1));
    let (between, last) = rest.split_at(rest.len().saturating_sub(1));
    [first, between, last].into_iter().filter(|parts| !parts.is_empty())
}

/// About how many lines the highest link has.
fn highest(parts: &[Section]) -> usize {
    let lines = |item: &&Item| match item {
        Item::Text(Style::Signal(_), words) => words.chars().count().div_ceil(REASONS_LINE),
        Item::Text(_, words) => words.chars().count().div_ceil(LINE),
        _ => 0,
    };
    let of = |part: &Section| 1 + part.items.iter().map(lines).sum::<usize>();
    let heights = linked(parts).map(|link| link.iter().map(of).sum());
    heights.max().unwrap_or(0)
}

/// The links side by side, or below each other, with arrows between them.
fn chain(ui: &mut UiBuilder, area: NodeId, parts: &[Section]) {
    let row = side_by_side(ui, area, 10.0);
    ui.style(row, |node| node.flex_grow = 0.0);
    for (place, link) in linked(parts).enumerate() {
        if place > 0 {
            leads_on(ui, row);
        }
        let node = panel::panel(ui, row, 16.0, 8.0);
        let mut items = link.iter().flat_map(|part| &part.items);
        let reasons = items.all(|item| reason(item).is_some());
        if ui.wide() {
            ui.style(node, |node| {
                node.flex_grow = if reasons { REASONS } else { 1.0 };
                node.flex_basis = px(0);
            });
        }
        for part in link {
            heading(ui, node, part.heading);
            for item in &part.items {
                match reason(item) {
                    Some((mood, words)) => paragraph::signal(ui, node, mood, words, type_size::BODY),
                    None => flow(ui, node, &[item], 1, ""),
                }
            }
        }
    }
}

fn reason(item: &Item) -> Option<(Sentiment, &str)> {
    match item {
        Item::Text(Style::Signal(mood), words) => Some((*mood, words)),
        _ => None,
    }
}

/// An arrow to the next link.
fn leads_on(ui: &mut UiBuilder, row: NodeId) {
    let arrow = if ui.wide() {
        marks::disclosure(ui.theme.palette, false)
    } else {
        marks::down(ui.theme.palette)
    };
    let node = Node {
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        flex_shrink: 0.0,
        ..default()
    };
    let holder = ui.node(row, node);
    let arrow = ui.picture_of(&arrow, ARROW);
    ui.picture(holder, arrow, ARROW, ARROW);
}

/// Who changed most, beside each other; what else there is to say; and what can be opened.
fn changed(ui: &mut UiBuilder, area: NodeId, part: &Section, room: bool) {
    headed(ui, area, part.heading);
    let opens = part.items.iter().position(|item| door(item).is_some());
    let (told, behind) = part.items.split_at(opens.unwrap_or(part.items.len()));
    let people: Vec<&PersonSummary> = told.iter().filter_map(|item| person_of(item)).collect();
    if !people.is_empty() {
        let grid = columns(ui, area, u16::try_from(people.len()).unwrap_or(1), GAP);
        for person in people {
            if room {
                person_summary::told_below(ui, grid, person, LARGE);
            } else {
                let side = if ui.wide() { PORTRAIT } else { person_summary::ROW };
                person_summary::told(ui, grid, person, side);
            }
        }
    }
    let rest: Vec<&Item> = told.iter().copied().filter(|item| person_of(item).is_none()).collect();
    if let Some(control) = behind.first().and_then(|item| door(item)) {
        opening(ui, area, &rest, control);
    } else {
        flow(ui, area, &rest, 1, "");
    }
    let others: Vec<&PersonSummary> = behind.iter().filter_map(|item| person_of(item)).collect();
    if !others.is_empty() {
        let grid = columns(ui, area, OTHERS, GAP);
        ui.style(grid, |node| node.flex_grow = 0.0);
        for person in others {
            person_summary::row(ui, grid, person, person_summary::LOW);
        }
    }
}

/// What is said of the rest, and beside it what opens that.
fn opening(ui: &mut UiBuilder, area: NodeId, said: &[&Item], control: &Control) {
    if !ui.wide() {
        flow(ui, area, said, 1, "");
        disclosure::disclosure(ui, area, control);
        return;
    }
    let row = Node {
        width: percent(100),
        column_gap: ui.theme.px(24.0),
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        ..default()
    };
    let row = ui.node(area, row);
    let words = ui.remainder(row);
    ui.style(words, |node| node.row_gap = px(4.0));
    flow(ui, words, said, 1, "");
    let holder = Node {
        width: percent(DOOR),
        flex_shrink: 0.0,
        ..default()
    };
    let holder = ui.node(row, holder);
    disclosure::disclosure(ui, holder, control);
}

/// A heading that follows from what stands above it.
fn headed(ui: &mut UiBuilder, area: NodeId, heading: Option<&str>) {
    let Some(words) = heading else { return };
    let node = Node {
        width: percent(100),
        column_gap: ui.theme.px(10.0),
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        ..default()
    };
    let row = ui.node(area, node);
    let arrow = ui.picture_of(&marks::down(ui.theme.palette), ARROW);
    ui.picture(row, arrow, ARROW, ARROW);
    ui.text(row, words, TextAppearance::SECTION);
}

fn door(item: &Item) -> Option<&Control> {
    match item {
        Item::Control(control) if matches!(control.role, Role::Disclosure(_)) => Some(control),
        _ => None,
    }
}
