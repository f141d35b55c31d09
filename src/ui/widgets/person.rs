//! A person with a face: portrait, name, what is said of them, a remark.
//!
//! In: a person of a page. Out: a row or card; never only a colour, the remark is words.

use bevy::prelude::*;

use super::{TextAppearance, UiBuilder, marks};
use crate::art::palette::ColorToken;
use crate::art::person;
use crate::narration::page::Sentiment;
use crate::narration::stage::Expression;
use crate::scenario::Appearance;
use crate::ui::access::{NodeKind, Reads};
use crate::ui::theme::{Weight, radius, type_size};
use crate::ui::view::NodeId;

/// What is shown of a person.
#[derive(Debug, Clone, Copy)]
pub struct PersonCard<'a> {
    /// Their look.
    pub look: &'a Appearance,
    /// Their name.
    pub name: &'a str,
    /// One line each.
    pub lines: &'a [String],
    /// A remark at the right.
    pub badge: Option<&'a (Sentiment, String)>,
}

/// A person as a row as wide as its parent; `side` is the portrait's, in design pixels.
pub fn person(ui: &mut UiBuilder, parent: NodeId, shows: PersonCard, side: f32) -> NodeId {
    padded(ui, parent, shows, side, (14.0, 10.0))
}

/// The same with less room around, where many stand below each other.
pub fn compact(ui: &mut UiBuilder, parent: NodeId, shows: PersonCard, side: f32) -> NodeId {
    padded(ui, parent, shows, side, (10.0, 3.0))
}

fn padded(ui: &mut UiBuilder, parent: NodeId, shows: PersonCard, side: f32, padding: (f32, f32)) -> NodeId {
    let node = Node {
        width: percent(100),
        padding: UiRect::axes(ui.theme.px(padding.0), ui.theme.px(padding.1)),
        column_gap: ui.theme.px(padding.0 + 2.0),
        align_items: AlignItems::Center,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(radius::ROW)),
        flex_shrink: 0.0,
        ..default()
    };
    let row = ui.node(parent, node);
    ui.reads(row, Reads::new(NodeKind::Group, shows.name));
    ui.insert(row, BackgroundColor(ui.theme.colour(ColorToken::Raised)));
    ui.insert(row, BorderColor::all(ui.theme.veiled(ColorToken::Outline, 0.5)));
    portrait(ui, row, shows.look, side);
    let words = Node {
        flex_direction: FlexDirection::Column,
        flex_grow: 1.0,
        flex_basis: px(0),
        min_width: px(0),
        row_gap: px(2),
        ..default()
    };
    let words = ui.node(row, words);
    let head = Node {
        flex_wrap: FlexWrap::Wrap,
        justify_content: JustifyContent::SpaceBetween,
        column_gap: ui.theme.px(12.0),
        ..default()
    };
    let head = ui.node(words, head);
    let name = ui.text(head, shows.name, TextAppearance::LABEL);
    ui.reads(name, Reads::hidden());
    if let Some((mood, badge)) = shows.badge {
        ui.text(
            head,
            badge,
            TextAppearance::LABEL
                .sized(type_size::SMALL)
                .weighing(Weight::SemiBold)
                .toned(soft(*mood)),
        );
    }
    for line in shows.lines {
        ui.text(words, line, TextAppearance::NOTE);
    }
    row
}

/// The portrait alone.
pub fn portrait(ui: &mut UiBuilder, parent: NodeId, look: &Appearance, side: f32) {
    portrait_showing(ui, parent, (look, Expression::Calm), side);
}

/// The portrait alone, with what its face shows.
pub fn portrait_showing(ui: &mut UiBuilder, parent: NodeId, (look, face): (&Appearance, Expression), side: f32) {
    let image = ui.picture_of(&person::portrait(ui.theme.palette, look, face), side);
    ui.picture(parent, image, side, side);
}

const fn soft(mood: Sentiment) -> ColorToken {
    match mood {
        Sentiment::Neutral => ColorToken::InkSoft,
        other => marks::paint(other),
    }
}
