//! What speaks for a week and against it, beside each other: what was seen after a clock that goes back, what the week brings after a plus, what it
//! costs after a minus, each under a word for what it is.
//!
//! In: pairs of texts of a page, a label and what it is of. Out: columns as wide as each other where they have room, else rows.

use bevy::prelude::*;

use super::set_lines::set_width;
use super::week_card::signed;
use super::{TextAppearance, UiBuilder, marks};
use crate::art::palette::ColorToken;
use crate::narration::page::{Item, Sentiment, Style};
use crate::ui::access::{NodeKind, Reads};
use crate::ui::theme::{Weight, type_size};
use crate::ui::view::NodeId;

/// Between two columns, and what a sign takes, in design pixels.
const BETWEEN: f32 = 20.0;
const SIGNED: f32 = 26.0;
/// Sizes of what is said, the best first.
const SIZES: [f32; 3] = [type_size::LABEL, type_size::BODY, type_size::SMALL];

/// A word for what something is, whether it is good news, and what is said.
type Told<'a> = (&'a str, Sentiment, &'a str);

/// The pairs among some items: a label, and a sign that follows it.
fn pairs<'a>(items: &[&'a Item]) -> Vec<Told<'a>> {
    let pair = |pair: &[&'a Item]| match pair {
        [Item::Text(Style::Label, what), Item::Text(Style::Signal(mood), words)] => {
            Some((what.as_str(), *mood, words.as_str()))
        }
        _ => None,
    };
    items.windows(2).filter_map(pair).collect()
}

/// The columns, together so many logical pixels wide. Where there is little height, words for what things are stand only where signs do not
/// say it.
pub fn week_trade(ui: &mut UiBuilder, parent: NodeId, items: &[&Item], room: f32, low: bool) {
    let told = pairs(items);
    let count = told.len().max(1) as f32;
    let wide = (room - ui.theme.length(BETWEEN) * (count - 1.0)) / count;
    let longest = told.iter().map(|(.., words)| set_width(words, 1.0)).fold(0.0, f32::max);
    let fits = |size: &f32| longest * ui.theme.type_length(size * ui.scale) + ui.theme.length(SIGNED) <= wide;
    let size = SIZES.into_iter().find(fits).unwrap_or(type_size::SMALL);
    let row = Node {
        flex_direction: if ui.wide() {
            FlexDirection::Row
        } else {
            FlexDirection::Column
        },
        width: percent(100),
        column_gap: ui.theme.px(BETWEEN),
        row_gap: ui.theme.px(6.0),
        flex_shrink: 0.0,
        ..default()
    };
    let row = ui.node(parent, row);
    for (what, mood, words) in told {
        let column = Node {
            flex_direction: FlexDirection::Column,
            flex_grow: 1.0,
            flex_basis: if ui.wide() { px(0) } else { Val::Auto },
            min_width: px(0),
            ..default()
        };
        let column = ui.node(row, column);
        let palette = ui.theme.palette;
        let sign = match mood {
            Sentiment::Good => Some(marks::sign(palette, true, ColorToken::Mint)),
            Sentiment::Trouble => Some(marks::sign(palette, false, ColorToken::Coral)),
            Sentiment::Leader => Some(marks::looking_back(palette)),
            _ => None,
        };
        if !low || sign.is_none() {
            ui.text(column, what, TextAppearance::NOTE);
        } else {
            // A sign is nothing to read.
            ui.reads(column, Reads::new(NodeKind::Group, what));
        }
        let ink = TextAppearance::NOTE
            .sized(size)
            .toned(ColorToken::Ink)
            .weighing(Weight::Medium);
        match sign {
            Some(sign) => signed(ui, column, &sign, words, ink),
            None => {
                ui.text(column, words, ink);
            }
        }
    }
}
