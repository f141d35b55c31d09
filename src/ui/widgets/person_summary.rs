//! A person at a glance: portrait with a mood, name, what they do or say, and what stands out on tags.
//!
//! In: a summary of a page. Out: a row. A tag says by its sign which way something moved and by its colour whether that is well; read aloud
//! it is a sentence.

use bevy::prelude::*;

use super::{TextAppearance, UiBuilder, marks, paragraph, person};
use crate::art::palette::ColorToken;
use crate::narration::page::{PersonSummary, PersonTag};
use crate::ui::access::{NodeKind, Reads};
use crate::ui::theme::{Weight, radius, type_size};
use crate::ui::view::NodeId;

/// The side of a portrait in a row.
pub const ROW: f32 = 84.0;
/// The same in a row among many.
pub const LOW: f32 = 62.0;
/// The size of words beside a portrait that is larger than these.
const SAID: f32 = 23.0;
/// The side of a sign on a tag.
const SIGN: f32 = 20.0;

/// A row as wide as its parent; `side` is the portrait's, in design pixels.
pub fn row(ui: &mut UiBuilder, parent: NodeId, shows: &PersonSummary, side: f32) {
    let row = ground(ui, parent, shows);
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
    let letters = if side > ROW { SAID } else { type_size::BODY };
    for line in &shows.lines {
        ui.text(words, line, TextAppearance::BODY.sized(letters));
    }
    if !beside {
        tags(ui, words, &shows.tags);
    }
}

/// The same with each movement in a short sentence behind its sign.
pub fn told(ui: &mut UiBuilder, parent: NodeId, shows: &PersonSummary, side: f32) {
    let row = ground(ui, parent, shows);
    let side = fitting(ui, side);
    person::portrait_showing(ui, row, (&shows.look, shows.face), side);
    let words = words(ui, row);
    let head = ui.wrapping(words, 12.0);
    named(ui, head, shows, type_size::LABEL);
    for tag in &shows.tags {
        let sign = sign(ui, tag);
        paragraph::with_sign(ui, words, &sign, &tag.reads, type_size::BODY);
    }
}

/// The same below the portrait, in larger letters.
pub fn told_below(ui: &mut UiBuilder, parent: NodeId, shows: &PersonSummary, side: f32) {
    let node = Node {
        flex_direction: FlexDirection::Column,
        width: percent(100),
        min_width: px(0),
        padding: UiRect::axes(ui.theme.px(22.0), ui.theme.px(14.0)),
        row_gap: ui.theme.px(9.0),
        justify_content: JustifyContent::Center,
        flex_shrink: 0.0,
        ..default()
    };
    let card = framed(ui, parent, shows, node);
    let head = Node {
        width: percent(100),
        column_gap: ui.theme.px(20.0),
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        ..default()
    };
    let head = ui.node(card, head);
    let side = fitting(ui, side);
    person::portrait_showing(ui, head, (&shows.look, shows.face), side);
    let beside = words(ui, head);
    named(ui, beside, shows, type_size::HEADING);
    for tag in &shows.tags {
        let sign = sign(ui, tag);
        paragraph::with_sign(ui, card, &sign, &tag.reads, SAID);
    }
}

/// About how high a card of [`told`] is, or of [`told_below`], with so many lines of one line each, in logical pixels.
pub fn told_height(ui: &UiBuilder, lines: usize, (side, below): (f32, bool)) -> f32 {
    let line = |size: f32| 1.32 * ui.theme.type_length(size * ui.scale);
    let side = ui.theme.length(fitting(ui, side));
    let lines = lines as f32;
    if below {
        side + lines * (line(SAID) + ui.theme.length(9.0)) + ui.theme.length(28.0)
    } else {
        let words = line(type_size::LABEL) + lines * (line(type_size::BODY) + ui.theme.length(4.0));
        side.max(words) + ui.theme.length(14.0)
    }
}

/// Which way something moved and whether that is well.
fn sign(ui: &UiBuilder, tag: &PersonTag) -> String {
    if tag.steps == 0 {
        marks::mood(ui.theme.palette, tag.mood)
    } else {
        marks::steps(ui.theme.palette, tag.mood, tag.steps)
    }
}

/// The side of a portrait: large windows have more room than their height alone gives.
pub(super) fn fitting(ui: &UiBuilder, side: f32) -> f32 {
    if ui.scale > 1.0 { 1.3 * side } else { side }
}

fn ground(ui: &mut UiBuilder, parent: NodeId, shows: &PersonSummary) -> NodeId {
    let node = Node {
        width: percent(100),
        min_width: px(0),
        padding: UiRect::axes(ui.theme.px(14.0), ui.theme.px(7.0)),
        column_gap: ui.theme.px(14.0),
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        ..default()
    };
    framed(ui, parent, shows, node)
}

/// The ground of a person, laid out like this.
pub(super) fn framed(ui: &mut UiBuilder, parent: NodeId, shows: &PersonSummary, node: Node) -> NodeId {
    let node = Node {
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(radius::BUBBLE)),
        ..node
    };
    let ground = ui.node(parent, node);
    ui.view.key(ground, format!("person {}", shows.id));
    ui.reads(ground, Reads::new(NodeKind::Group, &shows.name));
    ui.insert(ground, BackgroundColor(ui.theme.colour(ColorToken::Raised)));
    ui.insert(ground, BorderColor::all(ui.theme.veiled(ColorToken::Outline, 0.5)));
    ground
}

pub(super) fn words(ui: &mut UiBuilder, parent: NodeId) -> NodeId {
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
pub(super) fn named(ui: &mut UiBuilder, parent: NodeId, shows: &PersonSummary, size: f32) {
    let appearance = TextAppearance::LABEL.weighing(Weight::Bold).sized(size);
    let name = ui.text(parent, &shows.name, appearance);
    ui.reads(name, Reads::hidden());
    if !shows.role.is_empty() {
        ui.text(parent, &shows.role, TextAppearance::NOTE);
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
    let sign = ui.picture_of(&sign(ui, tag), SIGN);
    ui.picture(pill, sign, SIGN, SIGN);
    ui.text(
        pill,
        &tag.words,
        TextAppearance::LABEL.sized(type_size::SMALL).weighing(Weight::Medium),
    );
}
