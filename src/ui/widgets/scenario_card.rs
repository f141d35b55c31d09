//! A scenario as a card: its place, the faces of its team over the place's lower edge, title, a sentence, how long and how hard it is,
//! and whether it was played.
//!
//! In: a control and its facts. Out: a card that can be pressed as a whole.

use bevy::prelude::*;

use super::{Picture, TextAppearance, UiBuilder, button, keys, marks, person};
use crate::art::palette::ColorToken;
use crate::art::place;
use crate::narration::page::{Control, PlayState, ScenarioFacts};
use crate::scenario::Difficulty;
use crate::ui::access::{NodeKind, Reads};
use crate::ui::button_colors::ButtonColors;
use crate::ui::theme::{Weight, radius, type_size};
use crate::ui::view::{Constant, NodeId};

/// The side of a face, in design pixels, and how far two of them overlap.
const FACE: f32 = 56.0;
const OVERLAP: f32 = 10.0;
/// More faces than this are a number.
const FACES: usize = 8;
/// The least height of the place.
const PLACE: f32 = 96.0;
/// Inside the card, at its sides.
const SIDE: f32 = 20.0;
/// The frame of the card with the focus.
const FRAME: f32 = 4.0;
/// The side of a mark beside words.
const MARK: f32 = 20.0;

/// What is told at the foot of a card that has the focus.
#[derive(Component, Debug, Clone, PartialEq, Eq)]
pub struct Tells(pub String);

/// What marks the card with the focus and says which key opens it; hidden on all others.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
pub struct FocusMark;

/// One card of so many logical pixels; without a height it is as high as its content. `said` is read of it in place of what is seen.
pub fn scenario_card(
    ui: &mut UiBuilder,
    parent: NodeId,
    control: &Control,
    facts: &ScenarioFacts,
    said: &[&str],
    (width, height): (f32, Option<f32>),
) {
    let node = Node {
        flex_direction: FlexDirection::Column,
        min_width: px(0),
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(radius::PANEL)),
        ..default()
    };
    // Title, three lines, two rows of facts, and half a face.
    let line = 1.32 * ui.theme.type_length(type_size::SMALL * ui.scale);
    let words = 7.2 * line + ui.theme.length(FACE / 2.0 + 44.0);
    let high = height.map_or(0.0, |height| height - words).max(ui.theme.length(PLACE));
    let node = Node {
        min_height: px(if height.is_some() { 0.0 } else { high + words }),
        ..node
    };
    let card = button::pressable(ui, parent, node, ButtonColors::raised(), control);
    ui.insert(card, Tells(facts.team.clone()));
    let told: Vec<&str> = said.iter().copied().chain([&*facts.state_words, &facts.team]).collect();
    ui.reads(
        card,
        Reads::new(NodeKind::Button, &control.label).noted(told.join("\n")),
    );
    self::place(ui, card, control, facts, (width, high));
    faces(ui, card, facts);
    let column = Node {
        flex_direction: FlexDirection::Column,
        padding: UiRect::axes(ui.theme.px(SIDE), ui.theme.px(10.0)),
        row_gap: ui.theme.px(6.0),
        flex_grow: 1.0,
        ..default()
    };
    let column = ui.node(card, column);
    ui.text(
        column,
        &control.label,
        TextAppearance::HEADING.sized(26.0).weighing(Weight::Bold),
    );
    let about = ui.text(column, &facts.about, TextAppearance::NOTE.toned(ColorToken::Ink));
    ui.style(about, |node| node.flex_grow = 1.0);
    row(ui, column, facts);
    state(ui, column, facts);
    frame(ui, card);
}

/// The bright frame of the card with the focus, over its own.
fn frame(ui: &mut UiBuilder, card: NodeId) {
    let node = Node {
        position_type: PositionType::Absolute,
        left: px(-2),
        right: px(-2),
        top: px(-2),
        bottom: px(-2),
        border: UiRect::all(ui.theme.px(FRAME)),
        border_radius: BorderRadius::all(ui.theme.px(radius::PANEL)),
        ..default()
    };
    let frame = ui.node(card, node);
    ui.insert(frame, BorderColor::all(ui.theme.colour(ColorToken::Accent)));
    ui.insert(frame, FocusMark);
    ui.insert(frame, Constant(Visibility::Hidden));
    ui.reads(frame, Reads::hidden());
}

/// The place, as wide as the card, with the number in its corner.
fn place(ui: &mut UiBuilder, card: NodeId, control: &Control, facts: &ScenarioFacts, (width, high): (f32, f32)) {
    let design = |length: f32| length / ui.theme.factor;
    let (wide, tall) = (design(width), design(high));
    let drawn = place::picture(ui.theme.palette, &facts.place, (f64::from(wide), f64::from(tall)));
    let image = ui.picture_sized(&drawn, wide, tall);
    let node = Node {
        width: percent(100),
        height: px(high),
        border_radius: BorderRadius::top(ui.theme.px(radius::PANEL - 2.0)),
        flex_shrink: 0.0,
        ..default()
    };
    let slot = ui.node(card, node);
    ui.insert(slot, Picture(image));
    if let Some(hint) = keys::hint(ui, control) {
        let corner = Node {
            position_type: PositionType::Absolute,
            left: ui.theme.px(12.0),
            top: ui.theme.px(12.0),
            ..default()
        };
        let corner = ui.node(slot, corner);
        keys::cap(ui, corner, &hint, false);
    }
    opens(ui, slot);
}

/// The key that opens the card, and what it opens, in the other corner.
fn opens(ui: &mut UiBuilder, slot: NodeId) {
    let node = Node {
        position_type: PositionType::Absolute,
        right: ui.theme.px(12.0),
        top: ui.theme.px(12.0),
        padding: UiRect {
            left: ui.theme.px(5.0),
            right: ui.theme.px(14.0),
            ..UiRect::vertical(ui.theme.px(4.0))
        },
        column_gap: ui.theme.px(10.0),
        align_items: AlignItems::Center,
        border_radius: BorderRadius::all(ui.theme.px(radius::PILL)),
        ..default()
    };
    let pill = ui.node(slot, node);
    ui.insert(pill, BackgroundColor(ui.theme.colour(ColorToken::Accent)));
    ui.insert(pill, FocusMark);
    ui.insert(pill, Constant(Visibility::Hidden));
    ui.reads(pill, Reads::hidden());
    let key = if ui.caps.pad { "pad-south" } else { "key-enter" };
    let key = keys::Hint(ui.words.get(key));
    keys::cap(ui, pill, &key, true);
    let words = ui.words.get("meet");
    let ink = TextAppearance::LABEL.sized(type_size::SMALL).weighing(Weight::Bold);
    ui.line(pill, &words, ink.toned(ColorToken::OnAccent));
}

/// The faces of the team, over the lower edge of the place.
fn faces(ui: &mut UiBuilder, card: NodeId, facts: &ScenarioFacts) {
    let node = Node {
        margin: UiRect::top(ui.theme.px(-FACE / 2.0)),
        padding: UiRect::horizontal(ui.theme.px(SIDE)),
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        ..default()
    };
    let row = ui.node(card, node);
    for (at, (_, look)) in facts.faces.iter().take(FACES).enumerate() {
        let over = if at == 0 { 0.0 } else { -OVERLAP };
        let holder = Node {
            margin: UiRect::left(ui.theme.px(over)),
            ..default()
        };
        let holder = ui.node(row, holder);
        person::portrait(ui, holder, look, FACE);
    }
    let more = facts.faces.len().saturating_sub(FACES);
    if more > 0 {
        ui.line(row, &format!(" +{more}"), TextAppearance::LABEL);
    }
}

/// Minutes, how hard it is, and the language.
fn row(ui: &mut UiBuilder, column: NodeId, facts: &ScenarioFacts) {
    let row = ui.wrapping(column, 10.0);
    ui.line(
        row,
        &facts.minutes,
        TextAppearance::NOTE.weighing(Weight::Bold).toned(ColorToken::Ink),
    );
    ui.line(row, &facts.extent, TextAppearance::NOTE);
    if let Some((level, word)) = &facts.difficulty {
        let bars = match level {
            Difficulty::Gentle => 1,
            Difficulty::Fair => 2,
            Difficulty::Demanding => 3,
            Difficulty::Hard => 4,
        };
        let picture = ui.picture_sized(&marks::bars(ui.theme.palette, bars), 44.0, MARK);
        ui.picture(row, picture, 44.0, MARK);
        ui.line(row, word, TextAppearance::NOTE.toned(ColorToken::Ink));
    }
    let gap = Node {
        flex_grow: 1.0,
        ..default()
    };
    ui.node(row, gap);
    if !facts.language.is_empty() {
        ui.line(row, &facts.language, TextAppearance::NOTE);
    }
}

fn state(ui: &mut UiBuilder, column: NodeId, facts: &ScenarioFacts) {
    let node = Node {
        column_gap: ui.theme.px(8.0),
        align_items: AlignItems::Center,
        ..default()
    };
    let row = ui.node(column, node);
    let mark = ui.picture_of(&marks::played(ui.theme.palette, facts.state), MARK);
    ui.picture(row, mark, MARK, MARK);
    let tone = match facts.state {
        PlayState::New => ColorToken::InkSoft,
        PlayState::Played => ColorToken::Mint,
        PlayState::First | PlayState::UnderWay => ColorToken::Ink,
    };
    ui.text(row, &facts.state_words, TextAppearance::NOTE.toned(tone));
}
