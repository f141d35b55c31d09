//! A person at a glance: portrait with a mood, name, what they do or say, and what stands out on tags.
//!
//! In: a summary of a page. Out: a card, or a row where there is little height. A tag says by its sign which way something moved and by
//! its colour whether that is well; read aloud it is a sentence.

use bevy::prelude::*;

use super::{TextAppearance, UiBuilder, marks, person};
use crate::art::palette::ColorToken;
use crate::narration::page::{AskedOften, PersonSummary, PersonTag};
use crate::ui::access::{NodeKind, Reads};
use crate::ui::theme::{Weight, radius, type_size};
use crate::ui::view::NodeId;

/// The side of a portrait in a row.
pub const ROW: f32 = 84.0;
/// The same in a row among many.
pub const LOW: f32 = 62.0;
/// The same on a card.
const CARD: f32 = 118.0;
/// The size of a name on a card.
const NAME: f32 = 26.0;
/// The side of a sign on a tag.
const SIGN: f32 = 20.0;
/// The height of a dot.
const DOT: f32 = 18.0;

/// A row as wide as its parent; `side` is the portrait's, in design pixels.
pub fn row(ui: &mut UiBuilder, parent: NodeId, shows: &PersonSummary, side: f32) {
    let row = ground(ui, parent, shows, FlexDirection::Row);
    let side = fitting(ui, side);
    person::portrait_showing(ui, row, (&shows.look, shows.face), side);
    let words = words(ui, row);
    let head = ui.wrapping(words, 12.0);
    named(ui, head, shows, type_size::LABEL);
    // Beside what somebody says there is room for a word at the name.
    let beside = !shows.lines.is_empty() && shows.tags.len() == 1;
    if beside {
        shows.tags.iter().for_each(|tag| self::tag(ui, head, tag));
    }
    said(ui, words, shows);
    if !beside {
        tags(ui, words, &shows.tags);
    }
    if let Some(often) = &shows.asked {
        asked(ui, words, often);
    }
}

/// A card that fills its cell.
pub fn card(ui: &mut UiBuilder, parent: NodeId, shows: &PersonSummary) {
    let card = ground(ui, parent, shows, FlexDirection::Column);
    ui.style(card, |node| {
        node.flex_grow = 1.0;
        node.flex_basis = px(0);
    });
    let head = Node {
        width: percent(100),
        column_gap: ui.theme.px(14.0),
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        ..default()
    };
    let head = ui.node(card, head);
    let side = fitting(ui, CARD);
    person::portrait_showing(ui, head, (&shows.look, shows.face), side);
    let beside = words(ui, head);
    named(ui, beside, shows, NAME);
    if let Some(often) = &shows.asked {
        asked(ui, beside, often);
    }
    let told = Node {
        flex_direction: FlexDirection::Column,
        width: percent(100),
        flex_grow: 1.0,
        row_gap: ui.theme.px(8.0),
        ..default()
    };
    let told = ui.node(card, told);
    said(ui, told, shows);
    tags(ui, told, &shows.tags);
}

/// How wide a card is at least, so that no word of a name stands out of it, in logical pixels.
pub fn least_width(ui: &UiBuilder, people: &[&PersonSummary]) -> f32 {
    let words = people
        .iter()
        .flat_map(|person| person.name.split_whitespace().chain(person.role.split_whitespace()));
    let longest = words.map(|word| 1.1 * ui.length_of(word, NAME)).fold(0.0, f32::max);
    longest + ui.theme.length(fitting(ui, CARD) + 60.0)
}

/// The side of a portrait: large windows have more room than their height alone gives.
fn fitting(ui: &UiBuilder, side: f32) -> f32 {
    if ui.scale > 1.0 { 1.3 * side } else { side }
}

fn ground(ui: &mut UiBuilder, parent: NodeId, shows: &PersonSummary, direction: FlexDirection) -> NodeId {
    let across = direction == FlexDirection::Row;
    let node = Node {
        flex_direction: direction,
        width: if across { percent(100) } else { auto() },
        min_width: px(0),
        padding: UiRect::axes(ui.theme.px(14.0), ui.theme.px(if across { 7.0 } else { 14.0 })),
        column_gap: ui.theme.px(14.0),
        row_gap: ui.theme.px(10.0),
        align_items: if across {
            AlignItems::Center
        } else {
            AlignItems::FlexStart
        },
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(radius::BUBBLE)),
        flex_shrink: 0.0,
        ..default()
    };
    let ground = ui.node(parent, node);
    ui.view.key(ground, format!("person {}", shows.id));
    ui.reads(ground, Reads::new(NodeKind::Group, &shows.name));
    ui.insert(ground, BackgroundColor(ui.theme.colour(ColorToken::Raised)));
    ui.insert(ground, BorderColor::all(ui.theme.veiled(ColorToken::Outline, 0.5)));
    ground
}

fn words(ui: &mut UiBuilder, parent: NodeId) -> NodeId {
    let node = Node {
        flex_direction: FlexDirection::Column,
        flex_grow: 1.0,
        flex_basis: px(0),
        min_width: px(0),
        row_gap: ui.theme.px(4.0),
        ..default()
    };
    ui.node(parent, node)
}

/// The name, and what they are.
fn named(ui: &mut UiBuilder, parent: NodeId, shows: &PersonSummary, size: f32) {
    let appearance = TextAppearance::LABEL.weighing(Weight::Bold).sized(size);
    let name = ui.text(parent, &shows.name, appearance);
    ui.reads(name, Reads::hidden());
    if !shows.role.is_empty() {
        ui.text(parent, &shows.role, TextAppearance::NOTE);
    }
}

fn said(ui: &mut UiBuilder, parent: NodeId, shows: &PersonSummary) {
    for line in &shows.lines {
        ui.text(parent, line, TextAppearance::BODY.sized(type_size::BODY));
    }
}

/// Tags side by side.
fn tags(ui: &mut UiBuilder, parent: NodeId, tags: &[PersonTag]) {
    if tags.is_empty() {
        return;
    }
    let row = ui.wrapping(parent, 8.0);
    for tag in tags {
        self::tag(ui, row, tag);
    }
}

fn tag(ui: &mut UiBuilder, parent: NodeId, tag: &PersonTag) {
    let paint = marks::paint(tag.mood);
    let node = Node {
        padding: UiRect::axes(ui.theme.px(11.0), ui.theme.px(3.0)),
        column_gap: ui.theme.px(7.0),
        align_items: AlignItems::Center,
        max_width: percent(100),
        border: UiRect::all(px(1)),
        border_radius: BorderRadius::all(ui.theme.px(radius::PILL)),
        ..default()
    };
    let pill = ui.node(parent, node);
    ui.reads(pill, Reads::new(NodeKind::Text, &tag.reads));
    ui.insert(pill, BackgroundColor(ui.theme.veiled(paint, 0.07)));
    ui.insert(pill, BorderColor::all(ui.theme.veiled(paint, 0.7)));
    let sign = if tag.steps == 0 {
        marks::mood(ui.theme.palette, tag.mood)
    } else {
        marks::steps(ui.theme.palette, tag.mood, tag.steps)
    };
    let sign = ui.picture_of(&sign, SIGN);
    ui.picture(pill, sign, SIGN, SIGN);
    ui.text(
        pill,
        &tag.words,
        TextAppearance::LABEL.sized(type_size::SMALL).weighing(Weight::Medium),
    );
}

/// How often they came, as dots; more than there are dots as a number.
fn asked(ui: &mut UiBuilder, parent: NodeId, often: &AskedOften) {
    let row = ui.wrapping(parent, 8.0);
    ui.style(row, |node| node.row_gap = px(0));
    ui.reads(row, Reads::new(NodeKind::Text, &often.reads));
    let label = ui.text(row, &often.label, TextAppearance::NOTE);
    ui.style(label, |node| node.max_width = percent(100));
    let across = DOT * marks::DOTS as f32;
    let dots = ui.picture_sized(&marks::dots(ui.theme.palette, often.times), across, DOT);
    ui.picture(row, dots, across, DOT);
    if often.times > marks::DOTS {
        ui.line(
            row,
            &often.times.to_string(),
            TextAppearance::NOTE.weighing(Weight::Bold),
        );
    }
}
