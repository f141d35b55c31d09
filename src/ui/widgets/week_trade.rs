//! What is told of a week beside its name: what was seen after a clock that goes back, or what a week of one's own changes, behind a word for
//! what it is.
//!
//! In: pairs of texts of a page, a label and what it is of. Out: a line at the right of the name, or rows below it.

use bevy::prelude::*;

use super::week_card::signed;
use super::{TextAppearance, UiBuilder, marks};
use crate::art::palette::ColorToken;
use crate::narration::page::{Item, Sentiment, Style};
use crate::ui::theme::Weight;
use crate::ui::view::NodeId;

/// Between the word for what something is and what is told, in design pixels.
const BETWEEN: f32 = 14.0;
/// The least width of what is told, in design pixels.
const LEAST: f32 = 110.0;

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

/// What is told, in a row that already holds a name; gives what it added.
pub fn week_trade(ui: &mut UiBuilder, row: NodeId, items: &[&Item]) -> Vec<NodeId> {
    let mut added = Vec::new();
    for (what, mood, words) in pairs(items) {
        let column = Node {
            column_gap: ui.theme.px(BETWEEN),
            row_gap: px(0),
            flex_grow: 1.0,
            flex_basis: if ui.wide() { px(0) } else { percent(100) },
            // Where what is told has less than its least it stands in a row of its own.
            flex_wrap: if ui.wide() { FlexWrap::NoWrap } else { FlexWrap::Wrap },
            align_items: AlignItems::Baseline,
            justify_content: JustifyContent::FlexEnd,
            ..default()
        };
        let column = ui.node(row, column);
        added.push(column);
        ui.line(column, what, TextAppearance::NOTE);
        let ink = TextAppearance::NOTE.toned(ColorToken::Ink).weighing(Weight::Medium);
        let told = Node {
            min_width: ui.theme.px(LEAST),
            flex_shrink: 1.0,
            ..default()
        };
        let told = ui.node(column, told);
        let sign = match mood {
            Sentiment::Leader => Some(marks::looking_back(ui.theme.palette)),
            _ => None,
        };
        match sign {
            Some(sign) => signed(ui, told, &sign, words, ink),
            None => {
                ui.text(told, words, ink);
            }
        }
    }
    added
}
