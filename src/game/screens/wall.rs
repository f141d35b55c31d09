//! The wall of a workshop that this window hosts, for a room that reads it from afar.
//!
//! In: the wall as a page. Out: how one joins, large; or the story and the vote at the left of the stage, with how one joins in a corner; or both
//! futures. How many have voted is one text in the head, so that a vote changes nothing else.

use bevy::prelude::*;

use super::wall_type::size_for;
use super::{AddScreen, ScreenLayout, bars, wall_futures, wall_join};
use crate::art::palette::ColorToken;
use crate::game::stage::StageFrame;
use crate::narration::page::{Item, Page, Screen, Style};
use crate::ui::access::{NodeKind, Reads};
use crate::ui::scroll::scrolled;
use crate::ui::theme::Weight;
use crate::ui::view::NodeId;
use crate::ui::widgets::items::{Section, sections};
use crate::ui::widgets::meter::{self, Meter};
use crate::ui::widgets::{TextAppearance, UiBuilder, panel, paragraph};

/// The share of the window at the left of the stage.
const LEFT: f32 = 0.6;
/// Between two blocks, inside a block, and around a choice; in design pixels.
const GAP: f32 = 12.0;
const INSIDE: f32 = 20.0;
const CHOICE: f32 = 10.0;
/// What bars and edges take of the window's height, in design pixels.
const BARS: f32 = 76.0 + 70.0 + 32.0;
/// The size of the title, of what heads the vote, of what stands at the right of the head.
const TITLE: f32 = 38.0;
const QUESTION: f32 = 28.0;
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
    let join = parts.iter().position(|part| part.items.iter().any(is_qr));
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
        let items: Vec<&Item> = told.iter().flat_map(|part| part.items.iter().copied()).collect();
        let size = size_for(ui, &items, inside(ui, 0.5), GAP);
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

const fn is_qr(item: &&Item) -> bool {
    matches!(item, Item::Qr(_))
}

/// What stands in the story, and not in the head.
pub(super) const fn is_main(item: &Item) -> bool {
    !matches!(
        item,
        Item::Text(Style::Verdict(_) | Style::Tag(_), _) | Item::Control(_)
    )
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
    (wide, ui.window.y - ui.theme.length(BARS + 2.0 * INSIDE))
}

/// The story and the vote at the left; at the right the stage, and below it how one joins and how the tables do.
fn beside_stage(ui: &mut UiBuilder, body: NodeId, page: &Page, (told, rest): (&[Section], &[Section])) {
    let share = if ui.wide() { LEFT } else { 1.0 };
    let left = column(ui, body, share);
    let area = scrolled(ui, left, "wall", ColorToken::Ground, GAP);
    let items: Vec<&Item> = told.iter().flat_map(|part| part.items.iter().copied()).collect();
    let items: Vec<&Item> = items.into_iter().filter(|item| is_main(item)).collect();
    let (wide, high) = inside(ui, share);
    let others = ui.theme.length(1.4 * (TITLE + QUESTION) + 6.0 * GAP + 2.0 * INSIDE);
    let around = ui.theme.length(2.0 * CHOICE + GAP + 4.0);
    let size = size_for(ui, &items, (wide, high - others), around);
    let story = panel::panel(ui, area, INSIDE, GAP);
    if !page.subtitle.is_empty() {
        ui.text(story, &page.title, TextAppearance::TITLE.sized(TITLE));
    }
    let vote = told
        .iter()
        .position(|part| part.heading.is_some())
        .unwrap_or(told.len());
    let (told, votes) = told.split_at(vote);
    for item in told.iter().flat_map(|part| &part.items).filter(|item| is_main(item)) {
        large_text(ui, story, item, size);
    }
    for part in votes {
        if let Some(heading) = part.heading {
            ui.text(area, heading, TextAppearance::SECTION.sized(QUESTION));
        }
        for item in part.items.iter().filter(|item| is_main(item)) {
            choice(ui, area, item, size);
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

/// One choice, or how many took it.
fn choice(ui: &mut UiBuilder, area: NodeId, item: &Item, size: f32) {
    match item {
        Item::Text(Style::Label, words) => {
            let row = panel::panel(ui, area, CHOICE, 0.0);
            ui.text(row, words, TextAppearance::LABEL.sized(size));
        }
        Item::Meter { .. } => {
            let row = panel::panel(ui, area, CHOICE, 0.0);
            large_text(ui, row, item, size);
        }
        _ => large_text(ui, area, item, size),
    }
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

/// An item in letters of a size.
pub(super) fn large_text(ui: &mut UiBuilder, parent: NodeId, item: &Item, size: f32) {
    match item {
        Item::Text(Style::Speech, words) => paragraph::speech(ui, parent, words, size),
        Item::Text(Style::Signal(mood), words) => paragraph::signal(ui, parent, *mood, words, size),
        Item::Text(Style::Quiet, words) => {
            ui.text(parent, words, TextAppearance::NOTE.sized(0.85 * size));
        }
        Item::Text(Style::Strong | Style::Label, words) => {
            ui.text(parent, words, TextAppearance::LABEL.sized(size));
        }
        Item::Text(_, words) => {
            ui.text(parent, words, TextAppearance::BODY.sized(size));
        }
        Item::Meter {
            label,
            value,
            mark,
            reads,
            tone,
        } => {
            let shows = Meter {
                label,
                value: *value,
                mark: *mark,
                reads,
                tone: *tone,
            };
            meter::large(ui, parent, shows, size);
        }
        _ => {}
    }
}
