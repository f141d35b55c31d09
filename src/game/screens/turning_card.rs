//! A turning point as a card of the debrief's first page: its number and day, by how much, what was done, whom it moved, what if.
//!
//! In: the part of the page that is one. Out: a panel in a row of them.

use bevy::prelude::*;

use super::panel_row::{head, shared};
use crate::art::palette::ColorToken;
use crate::narration::page::{Control, Item, Sentiment, Style};
use crate::ui::access::{NodeKind, Reads};
use crate::ui::button_colors::ButtonColors;
use crate::ui::theme::{Weight, radius, type_size};
use crate::ui::view::NodeId;
use crate::ui::widgets::items::Section;
use crate::ui::widgets::person::portrait;
use crate::ui::widgets::{TextAppearance, UiBuilder, button, level_chart, marks};

/// The side of a portrait.
const FACE: f32 = 44.0;
/// The side of the sign of both futures.
const SIGN: f32 = 22.0;
/// The side of the arrow on what opens both futures.
const ARROW: f32 = 30.0;
/// The size of a figure.
const FIGURE: f32 = 26.0;

/// A turning point: when and by how much, what was done, whom it moved, what if. `level` is what it moved by so much.
pub fn card(ui: &mut UiBuilder, row: NodeId, part: &Section, level: &str) {
    let node = shared(ui, row, 1.0);
    let top = numbered_head(ui, node, part.heading.unwrap_or_default());
    for item in &part.items {
        match item {
            Item::Text(Style::Signal(tone), words) => figure(ui, top, *tone, words, level),
            Item::Text(_, words) => {
                ui.text(node, words, TextAppearance::LABEL.sized(type_size::BODY));
            }
            Item::Person { look, lines, .. } => {
                let person = Node {
                    width: percent(100),
                    column_gap: ui.theme.px(10.0),
                    align_items: AlignItems::Center,
                    flex_shrink: 0.0,
                    ..default()
                };
                let person = ui.node(node, person);
                portrait(ui, person, look, FACE);
                ui.text(person, &lines.join(" "), TextAppearance::NOTE);
            }
            Item::Control(control) => what_if(ui, node, control),
            _ => {}
        }
    }
}

/// A head that begins with a number, which stands in a ring as on the chart; returns it, for a figure at its right.
fn numbered_head(ui: &mut UiBuilder, parent: NodeId, words: &str) -> NodeId {
    let Some((number, rest)) = words
        .split_once(" · ")
        .filter(|(number, _)| number.parse::<u32>().is_ok())
    else {
        return head(ui, parent, words);
    };
    let node = Node {
        width: percent(100),
        column_gap: ui.theme.px(10.0),
        align_items: AlignItems::Center,
        flex_wrap: FlexWrap::Wrap,
        flex_shrink: 0.0,
        ..default()
    };
    let row = ui.node(parent, node);
    level_chart::number(ui, row, number);
    let text = ui.text(row, rest, TextAppearance::NOTE.weighing(Weight::Medium));
    ui.style(text, |node| node.flex_grow = 1.0);
    ui.reads(text, Reads::new(NodeKind::Text, words));
    row
}

/// A figure and, smaller, what it counts, at the right of its head. `level` is what it moved by so much.
fn figure(ui: &mut UiBuilder, parent: NodeId, tone: Sentiment, words: &str, level: &str) {
    let row = Node {
        column_gap: ui.theme.px(6.0),
        align_items: AlignItems::Baseline,
        flex_shrink: 0.0,
        ..default()
    };
    let row = ui.node(parent, row);
    ui.reads(row, Reads::new(NodeKind::Text, level).valued(words));
    let ink = TextAppearance::LABEL.toned(marks::paint(tone));
    let is_figure = |word: &str| word.contains(|letter: char| letter.is_ascii_digit());
    let (by, unit) = words
        .split_once(' ')
        .filter(|(by, _)| is_figure(by))
        .unwrap_or(("", words));
    if !by.is_empty() {
        let by = ui.line(row, by, ink.sized(FIGURE).weighing(Weight::Bold));
        ui.reads(by, Reads::hidden());
    }
    let unit = ui.line(row, unit, ink.sized(type_size::SMALL).weighing(Weight::Medium));
    ui.reads(unit, Reads::hidden());
}

/// What opens both futures, at the foot of its card: the other way in its own words.
fn what_if(ui: &mut UiBuilder, parent: NodeId, control: &Control) {
    let node = Node {
        width: percent(100),
        min_height: ui.target_side(),
        margin: UiRect::top(auto()),
        padding: UiRect::axes(ui.theme.px(12.0), ui.theme.px(6.0)),
        column_gap: ui.theme.px(8.0),
        align_items: AlignItems::Center,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(radius::ROW)),
        flex_shrink: 0.0,
        ..default()
    };
    let button = button::pressable(
        ui,
        parent,
        node,
        ButtonColors::raised().edged(ColorToken::Accent),
        control,
    );
    let pressed = ui.remainder(button);
    let asks = Node {
        width: percent(100),
        column_gap: ui.theme.px(8.0),
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        ..default()
    };
    let asks = ui.node(pressed, asks);
    let sign = ui.picture_of(&marks::fork(ui.theme.palette), SIGN);
    ui.picture(asks, sign, SIGN, SIGN);
    let strong = TextAppearance::LABEL.sized(type_size::SMALL);
    let ink = if control.note.is_empty() {
        strong
    } else {
        TextAppearance::NOTE
    };
    ui.text(asks, &control.label, ink);
    if !control.note.is_empty() {
        ui.text(pressed, &control.note, strong);
    }
    // It leads somewhere, unlike the cards around it.
    let leads = ui.picture_of(&marks::arrow(ui.theme.palette, false), ARROW);
    ui.picture(button, leads, ARROW, ARROW);
}
