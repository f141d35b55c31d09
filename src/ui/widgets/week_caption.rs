//! The caption of a week's strip: the mark, the name and the hours of what most of the week goes into, with the marks and tones of the strip.
//!
//! In: what the largest shares of some weeks are called. Out: one line on every card where they have room beside each other on each, else a
//! line for each.

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
const BETWEEN: f32 = 12.0;
/// How much wider strong words are than others, and what letters really take of what they are counted for.
const STRONG: f32 = 1.05;
const SET: f32 = 0.98;
/// Sizes of words on one line, the best first.
const SIZES: [f32; 2] = [type_size::BODY, type_size::SMALL];

/// The size, the best first, in which all that these cards name has room on one line of each, so many logical pixels wide; `None`: a line for
/// each thing.
pub fn size_on_one_line<'a>(
    ui: &UiBuilder,
    cards: impl Iterator<Item = &'a [NamedHours]> + Clone,
    room: f32,
) -> Option<f32> {
    let between = |largest: &[NamedHours]| ui.theme.length(BETWEEN) * largest.len().saturating_sub(1) as f32;
    let long = |largest: &[NamedHours], size: f32| -> f32 { largest.iter().map(|share| width(ui, share, size)).sum() };
    let fits = |size: &f32| {
        cards
            .clone()
            .all(|largest| long(largest, *size) + between(largest) <= room)
    };
    SIZES.into_iter().find(fits)
}

/// The caption of one card: on one line of this size, or one below the other.
pub fn caption(ui: &mut UiBuilder, parent: NodeId, largest: &[NamedHours], size: Option<f32>) {
    let (beside, size) = (size.is_some(), size.unwrap_or(type_size::SMALL));
    let place = Node {
        flex_direction: if beside {
            FlexDirection::Row
        } else {
            FlexDirection::Column
        },
        flex_wrap: if beside { FlexWrap::Wrap } else { FlexWrap::NoWrap },
        column_gap: ui.theme.px(BETWEEN),
        width: percent(100),
        flex_shrink: 0.0,
        ..default()
    };
    let place = ui.node(parent, place);
    for share in largest {
        let node = Node {
            align_items: AlignItems::Center,
            column_gap: ui.theme.px(INSIDE),
            ..default()
        };
        let node = ui.node(place, node);
        let mark = hour_marks::mark(ui.theme.palette, share.kind, hour_marks::tone(share.kind));
        let mark = ui.picture_of(&mark, MARK);
        ui.picture(node, mark, MARK, MARK);
        ui.line(node, &share.name, TextAppearance::NOTE.sized(size));
        let ink = TextAppearance::NOTE.sized(size).toned(ColorToken::Ink);
        ui.line(node, &share.hours, ink.weighing(Weight::SemiBold));
    }
}

fn width(ui: &UiBuilder, share: &NamedHours, size: f32) -> f32 {
    let size = SET * ui.theme.type_length(size * ui.scale);
    let words = set_width(&share.name, size) + STRONG * set_width(&share.hours, size);
    words + ui.theme.length(MARK + 2.0 * INSIDE)
}
