//! A question to oneself: the room in the evening, and beside it one question with room for one sentence.
//!
//! In: a page with a question and a field. Out: the stage in dim light at the left, at the right the question in large words, the field,
//! and below it what keeps the sentence, which cannot be used before there is one and says so, and what skips the question.

use bevy::prelude::*;

use super::{AddScreen, ScreenLayout, bars};
use crate::art::palette::ColorToken;
use crate::game::stage::StageFrame;
use crate::narration::page::{Control, Item, Page, Role, Screen, Style};
use crate::ui::scroll::scrolled;
use crate::ui::theme::type_size;
use crate::ui::view::NodeId;
use crate::ui::widgets::field::{self, LeadingWords, LeadsOnceWritten, UntilWritten};
use crate::ui::widgets::items::{chrome, primaries, section, sections};
use crate::ui::widgets::set_lines::set_lines;
use crate::ui::widgets::{TextAppearance, UiBuilder, button, panel};

/// The share of the window that the question takes.
const BESIDE: f32 = 0.48;
/// How dark the room is, 0..=1.
const DUSK: f32 = 0.52;
/// The size of the question, and of one that has answers to choose from.
const QUESTION: f32 = 36.0;
const WITH_ANSWERS: f32 = 30.0;
/// How high a line is, as a share of its type.
const LINE: f32 = 1.32;
/// The field, its label and the buttons, in lines; the foot and what stands around all of it, in design pixels.
const FIELD: f32 = 7.0;
const AROUND: f32 = 300.0;
/// More controls than this need the whole height.
const FEW: usize = 2;

/// A question to oneself.
pub struct ReflectionScreen;

impl Plugin for ReflectionScreen {
    fn build(&self, app: &mut App) {
        let frame = StageFrame {
            right: BESIDE + 0.012,
            ..StageFrame::default()
        };
        let layout = ScreenLayout::new(|ui, root, shown, written| draw(ui, root, &shown.page, written));
        app.add_screen(Screen::Reflection, layout.beside_stage(frame).dimmed(DUSK));
    }
}

fn draw(ui: &mut UiBuilder, root: NodeId, page: &Page, written: &str) {
    bars::head(ui, root, page);
    let body = bars::body(ui, root);
    let holder = bars::beside(ui, body, BESIDE * 100.0);
    if !ui.wide() {
        let card = panel::filling(ui, holder, 1.0, 20.0);
        ask(ui, card, page, written, false);
        bars::foot_ending(ui, root, page, |ui, bar| answers(ui, bar, page));
        return;
    }
    ui.style(holder, |node| node.justify_content = JustifyContent::Center);
    let many = page.controls().filter(|control| !chrome(control)).count() > FEW;
    let tall = many || height(ui, page) > ui.window.y;
    let node = Node {
        flex_direction: FlexDirection::Column,
        width: percent(100),
        height: if tall { percent(100) } else { auto() },
        max_height: percent(100),
        min_height: px(0),
        padding: UiRect::all(ui.theme.px(if many { 22.0 } else { 32.0 })),
        row_gap: ui.theme.px(if many { 12.0 } else { 24.0 }),
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(24.0)),
        ..default()
    };
    let card = panel::with(ui, holder, node);
    let area = if tall {
        scrolled(ui, card, "card", ColorToken::Panel, 8.0)
    } else {
        ui.column(card, 18.0)
    };
    ask(ui, area, page, written, many);
    answers(ui, card, page);
    bars::foot(ui, root, page, false);
}

/// How high a window must be for the bars and a card with the question and its field, in logical pixels, roughly.
fn height(ui: &UiBuilder, page: &Page) -> f32 {
    let size = ui.theme.type_length(QUESTION * ui.scale);
    let width = BESIDE * ui.window.x - ui.theme.length(90.0);
    let asked = page.items.iter().map(|item| match item {
        Item::Text(Style::Strong, words) => set_lines(words, size, width, true) as f32,
        _ => 0.0,
    });
    let field = FIELD * ui.theme.type_length(type_size::LABEL * ui.scale);
    LINE * (size * asked.sum::<f32>() + field) + ui.theme.length(bars::HEAD + AROUND)
}

/// The question, answers to choose from where there are `many` of them, and where one's own is written.
fn ask(ui: &mut UiBuilder, area: NodeId, page: &Page, written: &str, many: bool) {
    let size = if many { WITH_ANSWERS } else { QUESTION };
    for mut part in sections(page) {
        part.items.retain(|item| match item {
            Item::Text(Style::Strong, question) => {
                ui.text(area, question, TextAppearance::TITLE.sized(size));
                false
            }
            Item::Control(control) => control.role != Role::Field,
            _ => true,
        });
        section(ui, area, &part, 1, written);
    }
    for control in page.controls().filter(|control| control.role == Role::Field) {
        if many {
            field::line(ui, area, control, written);
        } else {
            field::field(ui, area, control, written);
        }
    }
}

/// What keeps the answer, and what leaves the question.
fn answers(ui: &mut UiBuilder, card: NodeId, page: &Page) {
    let Some(skip) = primaries(page).first().copied() else {
        return;
    };
    let row = ui.wrapping(card, 12.0);
    let leaves = button::small(ui, row, skip);
    ui.insert(leaves, UntilWritten);
    let between = Node {
        flex_grow: 1.0,
        ..default()
    };
    ui.node(row, between);
    let why = ui.words.get("keep-answer-why");
    let why = ui.line(row, &why, TextAppearance::NOTE);
    ui.insert(why, UntilWritten);
    let keep = Control {
        id: "reflection.keep".to_owned(),
        number: None,
        label: ui.words.get("keep-answer"),
        ..skip.clone()
    };
    let (keeps, words) = button::primary_labelled(ui, row, &keep);
    ui.insert(keeps, LeadsOnceWritten);
    ui.insert(words, LeadingWords);
}
