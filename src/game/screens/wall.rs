//! The wall of a workshop that this window hosts, for a room that reads it from afar.
//!
//! In: the wall as a page. Out: how one joins, large; or the story and the vote at the left of the stage, with how one joins in a corner; or both
//! futures. How many have voted is one text in the head, so that a vote changes nothing else.

use bevy::prelude::*;

use super::wall_items::{is_choice, is_main, large_text, size_for};
use super::{AddScreen, ScreenLayout, bars, wall_futures, wall_join};
use crate::art::palette::ColorToken;
use crate::game::stage::StageFrame;
use crate::narration::page::{Item, Page, Screen, Style};
use crate::ui::access::{NodeKind, Reads};
use crate::ui::scroll::scrolled;
use crate::ui::theme::Weight;
use crate::ui::view::NodeId;
use crate::ui::widgets::items::{Section, sections};
use crate::ui::widgets::{TextAppearance, UiBuilder, panel, paragraph};

/// The share of the window at the left of the stage.
const LEFT: f32 = 0.64;
/// Between two lines, and inside a panel; in design pixels.
const GAP: f32 = 8.0;
const INSIDE: f32 = 20.0;
/// More choices than this stand in two columns, with so much between them in design pixels.
const ONE_COLUMN: usize = 7;
const COLUMN_GAP: f32 = 24.0;
/// What bars and edges take of the window's height, in design pixels.
const BARS: f32 = 76.0 + 70.0 + 32.0;
/// The size of the title, of what heads the vote, of what stands at the right of the head.
const TITLE: f32 = 38.0;
const QUESTION: f32 = 26.0;
const COUNT: f32 = 34.0;

/// The wall.
pub struct WallScreen;

impl Plugin for WallScreen {
    fn build(&self, app: &mut App) {
        let frame = StageFrame {
            left: LEFT + 0.01,
            right: 0.02,
            top: 0.1,
            bottom: 0.34,
        };
        let layout = ScreenLayout::new(|ui, root, shown, _| draw(ui, root, &shown.page)).beside_stage(frame);
        app.add_screen(Screen::Wall, layout);
    }
}

fn draw(ui: &mut UiBuilder, root: NodeId, page: &Page) {
    let parts = sections(page);
    let join = parts.iter().position(|part| part.items.iter().any(|item| is_qr(item)));
    let first = page.subtitle.is_empty();
    if parts.is_empty() && first {
        return dark(ui, root, page);
    }
    let futures = parts.iter().any(wall_futures::has_stage);
    head(ui, root, page, first || futures);
    let body = bars::body(ui, root);
    let before = join.unwrap_or(parts.len());
    let (told, rest) = parts.split_at(before);
    if futures {
        wall_futures::futures(ui, body, &parts);
    } else if let (Some((join, tables)), true) = (rest.split_first(), first) {
        let story = panel::filling(ui, body, 1.0, INSIDE);
        let area = scrolled(ui, story, "wall", ColorToken::Panel, GAP);
        let items = told.iter().flat_map(|part| part.items.iter().copied());
        let items: Vec<&Item> = items.filter(|item| is_main(item)).collect();
        let (wide, high) = inside(ui, 0.5);
        let free = (wide, high - ui.theme.length(2.0 * INSIDE));
        let size = size_for(ui, &items, free, GAP, 1);
        for item in items {
            large_text(ui, area, item, size);
        }
        self::tables(ui, area, tables);
        wall_join::large(ui, body, join);
    } else {
        beside_stage(ui, body, page, (told, rest));
    }
    bars::foot(ui, root, page, true);
}

/// Nothing at all: the facilitator wants to be looked at.
fn dark(ui: &mut UiBuilder, root: NodeId, page: &Page) {
    let node = Node {
        width: percent(100),
        height: percent(100),
        ..default()
    };
    let dark = ui.node(root, node);
    ui.insert(dark, BackgroundColor(Color::BLACK));
    ui.unseen(dark, Reads::new(NodeKind::Text, &page.title));
}

const fn is_qr(item: &Item) -> bool {
    matches!(item, Item::Qr(_))
}

/// The head: where the story stands, and at the right how many have voted and how long there is to talk. A page without anything to say of when it
/// is has its title there.
fn head(ui: &mut UiBuilder, root: NodeId, page: &Page, whole: bool) {
    let bare = Page {
        title: page.subtitle.clone(),
        subtitle: String::new(),
        ..page.clone()
    };
    let bar = bars::head(ui, root, if whole { page } else { &bare });
    for item in &page.items {
        match item {
            Item::Text(Style::Tag(tone), words) => paragraph::tag(ui, bar, *tone, words),
            Item::Text(Style::Verdict(_), words) => {
                ui.text(bar, words, TextAppearance::LABEL.sized(COUNT).weighing(Weight::Bold));
            }
            _ => {}
        }
    }
}

/// The width and height that words have inside a panel of such a share of the window.
fn inside(ui: &UiBuilder, share: f32) -> (f32, f32) {
    let wide = share * ui.window.x - ui.theme.length(48.0 + 2.0 * INSIDE + 30.0);
    (wide, ui.window.y - ui.theme.length(BARS))
}

/// The story and the vote at the left; at the right the stage, and below it how one joins and how the tables do.
fn beside_stage(ui: &mut UiBuilder, body: NodeId, page: &Page, (told, rest): (&[Section], &[Section])) {
    let share = if ui.wide() { LEFT } else { 1.0 };
    let left = column(ui, body, share);
    let area = scrolled(ui, left, "wall", ColorToken::Ground, GAP);
    let items = told.iter().flat_map(|part| part.items.iter().copied());
    let items: Vec<&Item> = items.filter(|item| is_main(item)).collect();
    let choices = items.iter().filter(|item| is_choice(item)).count();
    let columns = if choices > ONE_COLUMN && ui.wide() { 2 } else { 1 };
    let (wide, high) = inside(ui, share);
    let heads = 1.32 * ui.theme.type_length((TITLE + QUESTION) * ui.scale);
    let others = heads + ui.theme.length(3.0 * GAP + 2.0 * INSIDE) + 4.0;
    let size = size_for(ui, &items, (wide, high - others), GAP, columns);
    let panel = panel::panel(ui, area, INSIDE, GAP);
    if !page.subtitle.is_empty() {
        ui.text(panel, &page.title, TextAppearance::TITLE.sized(TITLE));
    }
    for part in told {
        if let Some(heading) = part.heading {
            let ink = TextAppearance::SECTION.sized(QUESTION).toned(ColorToken::InkSoft);
            ui.text(panel, heading, ink);
        }
        let (choices, others): (Vec<&Item>, Vec<&Item>) = part.items.iter().copied().partition(|item| is_choice(item));
        if !choices.is_empty() {
            let grid = grid(ui, panel, columns);
            for item in choices {
                large_text(ui, grid, item, size);
            }
        }
        for item in others.into_iter().filter(|item| is_main(item)) {
            large_text(ui, panel, item, size);
        }
    }
    let right = column(ui, body, 1.0 - share);
    let stage = Node {
        flex_grow: 1.0,
        ..default()
    };
    ui.node(right, stage);
    if let Some((join, tables)) = rest.split_first() {
        if tables.iter().any(|part| !part.items.is_empty()) {
            let panel = panel::panel(ui, right, INSIDE, GAP);
            self::tables(ui, panel, tables);
        }
        wall_join::small(ui, right, join);
    }
}

/// A column of such a share; where everything stands below each other, the body itself.
fn column(ui: &mut UiBuilder, body: NodeId, share: f32) -> NodeId {
    if ui.outer.is_some() {
        return body;
    }
    let node = Node {
        flex_direction: FlexDirection::Column,
        flex_grow: share,
        flex_basis: px(0),
        min_width: px(0),
        height: percent(100),
        row_gap: ui.theme.px(GAP),
        ..default()
    };
    ui.node(body, node)
}

/// Choices below each other, or in columns where there are many.
fn grid(ui: &mut UiBuilder, parent: NodeId, columns: u16) -> NodeId {
    let node = Node {
        display: Display::Grid,
        width: percent(100),
        grid_template_columns: RepeatedGridTrack::flex(columns, 1.0),
        column_gap: ui.theme.px(COLUMN_GAP),
        row_gap: ui.theme.px(GAP),
        flex_shrink: 0.0,
        ..default()
    };
    ui.node(parent, node)
}

/// What each table can do alone, as rows.
fn tables(ui: &mut UiBuilder, parent: NodeId, parts: &[Section]) {
    for part in parts {
        if let Some(heading) = part.heading {
            ui.text(parent, heading, TextAppearance::SECTION);
        }
        for item in part.items.iter().filter(|item| is_main(item)) {
            large_text(ui, parent, item, TextAppearance::SECTION.size);
        }
    }
}
