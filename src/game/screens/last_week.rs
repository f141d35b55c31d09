//! The week without the leader: five evenings, a scene each, that wait for their reader.
//!
//! In: an evening's page, the stage without its leader. Out: the stage as through a window, whom the evening is about in the light; on its
//! sill their faces and the evening in large words; five marks of which evening it is, and what goes on.

use bevy::prelude::*;

use super::{AddScreen, ScreenLayout, bars};
use crate::art::palette::ColorToken;
use crate::game::shown::ShownPage;
use crate::game::stage::StageFrame;
use crate::narration::page::{Item, Page, Screen, Style};
use crate::narration::stage::StagePerson;
use crate::ui::scroll::scrolled;
use crate::ui::theme::{radius, space, type_size};
use crate::ui::view::NodeId;
use crate::ui::widgets::items::{Section, flow, sections};
use crate::ui::widgets::{TextAppearance, UiBuilder, marks, panel, person};

/// The share of the window's height that the evening's words take.
const WORDS: f32 = 0.24;

/// The bars at the upper and lower edge, as shares of the window's height.
const HEAD: f32 = 0.085;
const FOOT: f32 = 0.085;
/// The side of the window through which the evening is seen, in design pixels: its frame, and the light on its inner edge.
const TIMBER: f32 = 12.0;
/// The portraits of whom the evening is about, in design pixels, and most of them.
const FACE: f32 = 150.0;
const SMALL_FACE: f32 = 92.0;
const MOST_FACES: usize = 2;
/// The size of what is told, in design pixels, and the most of a line in ems.
const LARGE: f32 = 26.0;
const LARGER: f32 = 29.0;
const LARGEST: f32 = 36.0;
/// Fewer letters than these are set larger, and largest.
const SHORT: usize = 190;
const A_LINE: usize = 90;
const LINE: f32 = 62.0;
/// The side of the sign of a mood, in design pixels.
const SIGN: f32 = 24.0;
/// The side of a lamp in the head.
const LAMP: f32 = 26.0;

/// The week without the leader.
pub struct LastWeekScreen;

impl Plugin for LastWeekScreen {
    fn build(&self, app: &mut App) {
        let above = StageFrame {
            left: 0.035,
            right: 0.035,
            top: HEAD + 0.02,
            bottom: WORDS + FOOT + 0.02,
        };
        let layout = ScreenLayout::new(|ui, root, shown, _| draw(ui, root, shown));
        app.add_screen(Screen::LastWeek, layout.beside_stage(above));
    }
}

fn draw(ui: &mut UiBuilder, root: NodeId, shown: &ShownPage) {
    let page = &shown.page;
    if ui.wide() {
        window(ui, root);
    }
    let right = bars::head(ui, root, page);
    evenings(ui, right, page);
    let body = bars::body(ui, root);
    let parts = sections(page);
    let card = if ui.wide() {
        ui.style(body, |node| node.align_items = AlignItems::FlexEnd);
        let node = Node {
            flex_direction: FlexDirection::Row,
            column_gap: ui.theme.px(26.0),
            align_items: AlignItems::Center,
            width: percent(100),
            height: percent(100.0 * WORDS / (1.0 - 0.16)),
            min_height: px(0),
            padding: UiRect::axes(ui.theme.px(26.0), ui.theme.px(12.0)),
            border: UiRect::all(px(2)),
            border_radius: BorderRadius::all(ui.theme.px(radius::PANEL)),
            ..default()
        };
        let card = panel::with(ui, body, node);
        panel::ground(ui, card, ui.theme.veiled(ColorToken::Panel, 0.94));
        card
    } else {
        panel::panel(ui, body, 20.0, 10.0)
    };
    faces(ui, card, shown);
    let node = Node {
        flex_direction: FlexDirection::Column,
        flex_grow: 1.0,
        flex_basis: if ui.wide() { px(0) } else { auto() },
        height: if ui.wide() { percent(100) } else { auto() },
        min_width: px(0),
        ..default()
    };
    let told = ui.node(card, node);
    let area = scrolled(ui, told, "evening", ColorToken::Panel, 8.0);
    let letters = |part: &Section| part.items.iter().map(|item| letters(item)).sum::<usize>();
    let letters: usize = parts.iter().map(letters).sum();
    let short = letters < SHORT;
    if short {
        ui.style(area, |node| node.justify_content = JustifyContent::Center);
    }
    let size = match letters {
        0..A_LINE => LARGEST,
        A_LINE..SHORT => LARGER,
        _ => LARGE,
    };
    for part in &parts {
        evening(ui, area, part, size);
    }
    bars::foot(ui, root, page, true);
}

/// The frame of the window through which the stage is seen.
fn window(ui: &mut UiBuilder, root: NodeId) {
    let node = Node {
        position_type: PositionType::Absolute,
        left: ui.theme.px(space::EDGE - TIMBER),
        right: ui.theme.px(space::EDGE - TIMBER),
        top: percent(100.0 * HEAD),
        bottom: percent(100.0 * (WORDS + FOOT)),
        border: UiRect::all(ui.theme.px(TIMBER)),
        border_radius: BorderRadius::top(ui.theme.px(radius::PANEL)),
        ..default()
    };
    let frame = ui.node(root, node);
    ui.insert(frame, BorderColor::all(ui.theme.colour(ColorToken::Panel)));
    let pane = Node {
        width: percent(100),
        height: percent(100),
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::top(ui.theme.px(radius::ROW)),
        ..default()
    };
    let pane = ui.node(frame, pane);
    ui.insert(pane, BorderColor::all(ui.theme.veiled(ColorToken::Outline, 0.8)));
}

/// Whom the evening is about, large.
fn faces(ui: &mut UiBuilder, card: NodeId, shown: &ShownPage) {
    let stage = &shown.stage;
    let about = |person: &&StagePerson| stage.focus.contains(&person.id) && !person.gone;
    let about: Vec<&StagePerson> = stage.people.iter().filter(about).take(MOST_FACES).collect();
    if about.is_empty() {
        return;
    }
    let side = if ui.wide() { FACE } else { SMALL_FACE };
    let node = Node {
        column_gap: ui.theme.px(12.0),
        flex_shrink: 0.0,
        ..default()
    };
    let row = ui.node(card, node);
    for one in about {
        person::portrait_showing(ui, row, (&one.look, one.mood), side);
    }
}

/// A lamp for each evening, those that are over and the present one lit.
fn evenings(ui: &mut UiBuilder, bar: NodeId, page: &Page) {
    let Some((now, all)) = page.step.filter(|_| ui.wide()) else {
        return;
    };
    let row = ui.wrapping(bar, 8.0);
    ui.style(row, |node| node.width = auto());
    for evening in 1..=all {
        let lamp = ui.picture_of(&marks::lamp(ui.theme.palette, evening <= now), LAMP);
        ui.picture(row, lamp, LAMP, LAMP);
    }
}

/// What is told in large words: the story as it is, what was written down with the sign of its mood.
fn evening(ui: &mut UiBuilder, area: NodeId, part: &Section, size: f32) {
    for item in &part.items {
        match item {
            Item::Text(Style::Body | Style::Quiet, words) => told(ui, area, words, size),
            Item::Text(Style::Signal(mood), words) => {
                let row = Node {
                    width: percent(100),
                    column_gap: ui.theme.px(14.0),
                    align_items: AlignItems::Center,
                    flex_shrink: 0.0,
                    ..default()
                };
                let row = ui.node(area, row);
                let sign = ui.picture_of(&marks::mood(ui.theme.palette, *mood), SIGN);
                ui.picture(row, sign, SIGN, SIGN);
                told(ui, row, words, size);
            }
            other => flow(ui, area, &[*other], 1, ""),
        }
    }
}

/// How many letters an item tells.
fn letters(item: &Item) -> usize {
    match item {
        Item::Text(_, words) => words.chars().count(),
        _ => 0,
    }
}

/// Large words, in lines that are short enough to be read.
fn told(ui: &mut UiBuilder, parent: NodeId, words: &str, large: f32) {
    // What is large already need not be larger still.
    let size = if ui.theme.type_scale() > 1.2 {
        type_size::LABEL
    } else {
        large
    };
    let text = ui.text(parent, words, TextAppearance::BODY.sized(size));
    let widest = LINE * ui.theme.type_length(size * ui.scale);
    ui.style(text, |node| node.max_width = px(widest));
}
