//! The caption of a week's strip: the mark, the name and the hours of what most of the week goes into, with the marks and tones of the strip.
//!
//! In: what the largest shares of some weeks are called. Out: one line on every card where two have room beside each other on each, else
//! two lines.

use bevy::prelude::*;

use super::set_lines::set_width;
use super::{TextAppearance, UiBuilder, hour_marks};
use crate::art::palette::ColorToken;
use crate::narration::page::NamedHours;
use crate::ui::theme::{Weight, type_size};
use crate::ui::view::NodeId;

/// The side of a mark, what stands between it, a name and its hours, and between two captions, in design pixels.
const MARK: f32 = 14.0;
const INSIDE: f32 = 6.0;
const BETWEEN: f32 = 16.0;
/// How much wider strong words are than others, and what letters really take of what they are counted for.
const STRONG: f32 = 1.05;
const SET: f32 = 0.96;
/// Shares on one line that must have room, so that one is enough.
const PAIR: usize = 2;

/// In how many lines the captions of some cards stand that have so much room each, in logical pixels.
pub fn lines<'a>(ui: &UiBuilder, cards: impl Iterator<Item = &'a [NamedHours]>, room: f32) -> usize {
    let mut pairs = cards.map(|largest| &largest[..largest.len().min(PAIR)]);
    if pairs.all(|pair| fitting(ui, pair, 1, room) == pair.len()) {
        1
    } else {
        2
    }
}

/// The caption of one card.
pub fn caption(ui: &mut UiBuilder, parent: NodeId, largest: &[NamedHours], lines: usize, room: f32) {
    let fitting = fitting(ui, largest, lines, room);
    let row = Node {
        flex_wrap: FlexWrap::Wrap,
        align_items: AlignItems::Center,
        column_gap: ui.theme.px(BETWEEN),
        width: percent(100),
        flex_shrink: 0.0,
        ..default()
    };
    let row = ui.node(parent, row);
    for share in &largest[..fitting.max(largest.len().min(PAIR))] {
        let node = Node {
            align_items: AlignItems::Center,
            column_gap: ui.theme.px(INSIDE),
            ..default()
        };
        let node = ui.node(row, node);
        let mark = hour_marks::mark(ui.theme.palette, share.kind, hour_marks::tone(share.kind));
        let mark = ui.picture_of(&mark, MARK);
        ui.picture(node, mark, MARK, MARK);
        ui.line(node, &share.name, TextAppearance::NOTE);
        let ink = TextAppearance::NOTE.toned(ColorToken::Ink);
        ui.line(node, &share.hours, ink.weighing(Weight::SemiBold));
    }
}

/// How many of these shares, the first ones, so many lines hold.
fn fitting(ui: &UiBuilder, largest: &[NamedHours], lines: usize, room: f32) -> usize {
    let between = ui.theme.length(BETWEEN);
    let (mut line, mut at) = (1, 0.0);
    for (count, share) in largest.iter().enumerate() {
        let long = width(ui, share);
        let beside = if at > 0.0 { at + between + long } else { long };
        if beside <= room {
            at = beside;
        } else if line < lines && long <= room {
            line += 1;
            at = long;
        } else {
            return count;
        }
    }
    largest.len()
}

fn width(ui: &UiBuilder, share: &NamedHours) -> f32 {
    let size = SET * ui.theme.type_length(type_size::SMALL * ui.scale);
    let words = set_width(&share.name, size) + STRONG * set_width(&share.hours, size);
    words + ui.theme.length(MARK + 2.0 * INSIDE)
}
