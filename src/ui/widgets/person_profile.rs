//! A card of what a leader knows of somebody: a portrait in a ring of what they settle alone, their last words, and facts with signs.
//!
//! In: a summary with a profile. Out: a card that fills its cell of a grid. The ring is said in words beside the sign of autonomy.

use bevy::prelude::*;

use super::{Picture, TextAppearance, UiBuilder, fact_marks, paragraph, person, person_summary};
use crate::art::palette::{ColorToken, Palette};
use crate::narration::page::{LastHeard, PersonProfile, PersonSummary};
use crate::ui::theme::{Weight, type_size};
use crate::ui::view::NodeId;

/// The sides of a card's parts, in design pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CardSize {
    /// The portrait with its ring.
    portrait: f32,
    /// The name.
    name: f32,
    /// Words of theirs.
    words: f32,
    /// Facts.
    facts: f32,
    /// Inside the card at its edges, and between its parts.
    room: f32,
    /// Between two facts.
    between: f32,
}

impl CardSize {
    /// Of two rows of cards in a window.
    pub const USUAL: Self = Self {
        portrait: 102.0,
        name: 25.0,
        words: 19.0,
        facts: type_size::SMALL,
        room: 10.0,
        between: 1.8,
    };
    /// The same in a large window.
    pub const LARGE: Self = Self {
        portrait: 96.0,
        name: 27.0,
        words: 21.0,
        facts: 19.5,
        room: 12.0,
        between: 2.5,
    };
    /// Where a card has the window's height.
    pub const TALL: Self = Self {
        portrait: 236.0,
        name: 36.0,
        words: 29.0,
        facts: 25.0,
        room: 28.0,
        between: 9.0,
    };
}

/// The share of the ring's box that the portrait takes.
const INSIDE: f32 = 0.87;

/// A card that fills its cell.
pub fn card(ui: &mut UiBuilder, parent: NodeId, shows: &PersonSummary, size: CardSize) {
    let node = Node {
        flex_direction: FlexDirection::Column,
        min_width: px(0),
        padding: UiRect::all(ui.theme.px(size.room)),
        row_gap: ui.theme.px(0.5 * size.room),
        ..default()
    };
    let card = person_summary::framed(ui, parent, shows, node);
    let head = Node {
        width: percent(100),
        column_gap: ui.theme.px(size.room),
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        ..default()
    };
    let head = ui.node(card, head);
    let alone = shows.profile.as_ref().and_then(|profile| profile.alone);
    let portrait = person_summary::fitting(ui, size.portrait);
    ringed(ui, head, shows, alone, portrait);
    let beside = person_summary::words(ui, head);
    person_summary::named(ui, beside, shows, size.name);
    if let Some(profile) = &shows.profile {
        told(ui, card, profile, size);
    }
}

/// How wide a card is at least, so that no word of a name stands out of it, in logical pixels.
pub fn least_width(ui: &UiBuilder, people: &[&PersonSummary], size: CardSize) -> f32 {
    let words = people
        .iter()
        .flat_map(|person| person.name.split_whitespace().chain(person.role.split_whitespace()));
    let longest = words
        .map(|word| 1.1 * ui.length_of(word, size.name))
        .fold(0.0, f32::max);
    longest
        + ui.theme
            .length(person_summary::fitting(ui, size.portrait) + 4.0 * size.room)
}

/// The portrait in a ring, of which so much is lit as they were seen to settle alone.
fn ringed(ui: &mut UiBuilder, parent: NodeId, shows: &PersonSummary, alone: Option<f64>, side: f32) {
    let node = Node {
        width: ui.theme.px(side),
        height: ui.theme.px(side),
        flex_shrink: 0.0,
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        ..default()
    };
    let holder = ui.node(parent, node);
    let ring = ui.picture_of(&ring(ui.theme.palette, alone.unwrap_or_default()), side);
    ui.insert(holder, Picture(ring));
    person::portrait_showing(ui, holder, (&shows.look, shows.face), INSIDE * side);
}

/// A ring in a box 100 by 100, lit from its top clockwise.
fn ring(palette: &Palette, share: f64) -> String {
    const RADIUS: f64 = 46.5;
    let around = std::f64::consts::TAU * RADIUS;
    let lit = around * share.clamp(0.0, 1.0);
    let (quiet, light) = (palette.hex(ColorToken::Outline), palette.hex(ColorToken::Amber));
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><circle cx="50" cy="50" r="{RADIUS}" fill="none" stroke="{quiet}" stroke-opacity=".55" stroke-width="3"/><circle cx="50" cy="50" r="{RADIUS}" fill="none" stroke="{light}" stroke-width="5.6" stroke-linecap="round" stroke-dasharray="{lit:.1} {around:.1}" transform="rotate(-90 50 50)"/></svg>"#
    )
}

fn told(ui: &mut UiBuilder, card: NodeId, profile: &PersonProfile, size: CardSize) {
    if let Some(last) = &profile.last {
        heard(ui, card, last, size);
    }
    let facts = ui.column(card, size.between);
    for known in &profile.facts {
        let sign = fact_marks::mark(ui.theme.palette, known.about, known.mood);
        paragraph::with_sign(ui, facts, &sign, &known.words, size.facts);
    }
}

/// What they last said or did, with its day.
fn heard(ui: &mut UiBuilder, card: NodeId, last: &LastHeard, size: CardSize) {
    let column = ui.column(card, 0.0);
    if !last.when.is_empty() {
        ui.text(column, &last.when, TextAppearance::NOTE);
    }
    let words = TextAppearance::BODY.sized(size.words).weighing(Weight::Medium);
    ui.text(column, &last.words, words);
}
