//! What somebody said in a meeting: a card with their portrait, and below the words whose they are and why they are on top just now; what
//! was said before is a row with the name before the words.
//!
//! In: a person of a page whose lines are what they said. Out: a card, or a row; [`unsaid`] is the dashed outline of what nobody has said
//! yet.

use bevy::prelude::*;

use super::person::{self, PersonCard};
use super::{Picture, TextAppearance, UiBuilder, WindowWords};
use crate::art::palette::ColorToken;
use crate::ui::access::{NodeKind, Reads};
use crate::ui::theme::{Weight, radius, type_size};
use crate::ui::view::NodeId;

/// Between the portrait and the words, in design pixels.
const GAP: f32 = 14.0;
/// At the sides of a card, and above and below.
const PADDING: (f32, f32) = (12.0, 6.0);

/// Between a row's portrait and its words, in design pixels.
const ROW_GAP: f32 = 10.0;

/// What a card, or a row, takes beside its words, in design pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SaidCardSize {
    /// The side of the portrait.
    pub portrait: f32,
    /// Of its width.
    pub beside: f32,
    /// Of its height.
    pub around: f32,
}

impl SaidCardSize {
    /// Those that go with words of this size; `now` of a card, else of a row.
    #[must_use]
    pub fn of(letters: f32, now: bool) -> Self {
        if now {
            let portrait = (2.2 * letters).round();
            Self {
                portrait,
                beside: portrait + GAP + 2.0 * PADDING.0 + 4.0,
                around: 2.0 * PADDING.1 + 4.0,
            }
        } else {
            let portrait = (1.6 * letters).round();
            Self {
                portrait,
                beside: portrait + ROW_GAP + PADDING.0 + 4.0,
                around: 0.0,
            }
        }
    }
}

/// The words of a row: whose they are, and they.
#[must_use]
pub fn said_by(words: &WindowWords, name: &str, said: &str) -> String {
    words.get("said-by").replace("%n", name).replace("%t", said)
}

/// What was said, in letters of this size: with a remark a card, whose edge says that it was just now; else a row, `older` in a softer ink.
pub fn said(ui: &mut UiBuilder, parent: NodeId, shows: PersonCard, (letters, older): (f32, bool)) {
    let now = shows.badge.is_some();
    let size = SaidCardSize::of(letters, now);
    let edge = if now { 2.0 } else { 0.0 };
    let node = Node {
        width: percent(100),
        padding: if now {
            UiRect::axes(ui.theme.px(PADDING.0), ui.theme.px(PADDING.1))
        } else {
            UiRect::left(ui.theme.px(PADDING.0 + 2.0))
        },
        column_gap: ui.theme.px(if now { GAP } else { ROW_GAP }),
        align_items: AlignItems::Center,
        border: UiRect::all(px(edge)),
        border_radius: BorderRadius::all(ui.theme.px(radius::ROW)),
        flex_shrink: 0.0,
        ..default()
    };
    let card = ui.node(parent, node);
    ui.reads(card, Reads::new(NodeKind::Group, shows.name));
    if now {
        ui.insert(card, BackgroundColor(ui.theme.colour(ColorToken::Raised)));
        ui.insert(card, BorderColor::all(ui.theme.colour(ColorToken::Mint)));
    }
    person::portrait(ui, card, shows.look, size.portrait);
    let words = ui.remainder(card);
    let Some((_, when)) = shows.badge else {
        for line in shows.lines {
            let line = said_by(ui.words, shows.name, line);
            let ink = if older { ColorToken::InkSoft } else { ColorToken::Ink };
            ui.text(words, &line, TextAppearance::BODY.sized(letters).toned(ink));
        }
        return;
    };
    for line in shows.lines {
        let ink = TextAppearance::BODY.weighing(Weight::Medium).sized(letters);
        ui.text(words, line, ink);
    }
    let row = Node {
        flex_wrap: FlexWrap::Wrap,
        column_gap: ui.theme.px(10.0),
        ..default()
    };
    let row = ui.node(words, row);
    let name = ui.text(row, shows.name, TextAppearance::NOTE.weighing(Weight::SemiBold));
    ui.reads(name, Reads::hidden());
    ui.text(row, when, TextAppearance::NOTE.toned(ColorToken::Mint));
}

/// What nobody has said yet: a dashed outline so wide, in design pixels.
pub fn unsaid(ui: &mut UiBuilder, parent: NodeId, words: &str, width: f32) {
    let high = ui.theme.type_length(type_size::SMALL * ui.scale) / ui.theme.factor * 1.32 + 20.0;
    let node = Node {
        width: percent(100),
        min_height: ui.theme.px(high),
        padding: UiRect::axes(ui.theme.px(PADDING.0 + 6.0), ui.theme.px(6.0)),
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        ..default()
    };
    let card = ui.node(parent, node);
    let outline = ui.theme.palette.hex(ColorToken::Outline);
    let (wide, tall, round) = (width - 4.0, high - 4.0, radius::ROW);
    let svg = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {high}" preserveAspectRatio="none"><rect x="2" y="2" width="{wide}" height="{tall}" rx="{round}" fill="none" stroke="{outline}" stroke-width="2" stroke-dasharray="8 7"/></svg>"#
    );
    let picture = ui.picture_sized(&svg, width, high);
    let behind = Node {
        position_type: PositionType::Absolute,
        left: px(0),
        top: px(0),
        width: percent(100),
        height: percent(100),
        ..default()
    };
    let behind = ui.node(card, behind);
    ui.insert(behind, Picture(picture));
    ui.text(card, words, TextAppearance::NOTE);
}
