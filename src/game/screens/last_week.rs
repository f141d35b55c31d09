//! The week without the leader: five evenings, a scene each, that wait for their reader.
//!
//! In: an evening's page, the stage without its leader. Out: the stage across the window, whom the evening is about in the light; below it the
//! evening in large words, five marks of which evening it is, and what goes on.

use bevy::prelude::*;

use super::{AddScreen, ScreenLayout, bars};
use crate::art::palette::ColorToken;
use crate::game::stage::StageFrame;
use crate::narration::page::{Item, Page, Screen, Style};
use crate::ui::scroll::scrolled;
use crate::ui::theme::{radius, type_size};
use crate::ui::view::NodeId;
use crate::ui::widgets::items::{Section, flow, sections};
use crate::ui::widgets::{TextAppearance, UiBuilder, marks, panel};

/// The share of the window's height that the evening's words take.
const WORDS: f32 = 0.235;

/// The size of what is told, in design pixels, and the most of a line in ems.
const LARGE: f32 = 26.0;
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
            bottom: WORDS + 0.085,
            ..StageFrame::default()
        };
        let layout = ScreenLayout::new(|ui, root, shown, _| draw(ui, root, &shown.page));
        app.add_screen(Screen::LastWeek, layout.beside_stage(above));
    }
}

fn draw(ui: &mut UiBuilder, root: NodeId, page: &Page) {
    let right = bars::head(ui, root, page);
    evenings(ui, right, page);
    let body = bars::body(ui, root);
    let parts = sections(page);
    let card = if ui.wide() {
        ui.style(body, |node| node.align_items = AlignItems::FlexEnd);
        let node = Node {
            flex_direction: FlexDirection::Column,
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
    let area = scrolled(ui, card, "evening", ColorToken::Panel, 8.0);
    for part in &parts {
        evening(ui, area, part);
    }
    bars::foot(ui, root, page, true);
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
fn evening(ui: &mut UiBuilder, area: NodeId, part: &Section) {
    for item in &part.items {
        match item {
            Item::Text(Style::Body | Style::Quiet, words) => told(ui, area, words),
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
                told(ui, row, words);
            }
            other => flow(ui, area, &[*other], 1, ""),
        }
    }
}

/// Large words, in lines that are short enough to be read.
fn told(ui: &mut UiBuilder, parent: NodeId, words: &str) {
    // What is large already need not be larger still.
    let size = if ui.theme.type_scale() > 1.2 {
        type_size::LABEL
    } else {
        LARGE
    };
    let text = ui.text(parent, words, TextAppearance::BODY.sized(size));
    let widest = LINE * ui.theme.type_length(size * ui.scale);
    ui.style(text, |node| node.max_width = px(widest));
}
