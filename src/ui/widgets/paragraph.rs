//! Paragraphs: the story, what is said, what can be seen, asides, tags.
//!
//! In: a style and words. Out: set text, with a drawn mark where a colour alone would speak.

use bevy::prelude::*;

use super::{TextAppearance, UiBuilder, marks};
use crate::narration::page::{Sentiment, Style};
use crate::ui::palette::ColorToken;
use crate::ui::theme::{Weight, radius, type_size};

/// The side of a mark before words of normal size, in design pixels.
const MARK: f32 = 22.0;

/// One paragraph.
pub fn paragraph(brush: &mut UiBuilder, parent: Entity, style: Style, words: &str) {
    match style {
        Style::Body => {
            brush.text(parent, words, TextAppearance::BODY.sized(type_size::LABEL));
        }
        Style::Quiet => {
            brush.text(parent, words, TextAppearance::NOTE);
        }
        Style::Strong => {
            brush.text(parent, words, TextAppearance::HEADING);
        }
        Style::Speech | Style::Tip => speech(brush, parent, words),
        Style::Signal(mood) => signal(brush, parent, mood, words),
        Style::Tag(mood) => {
            let row = brush.wrapping(parent, 12.0);
            tag(brush, row, mood, words);
        }
    }
}

/// What somebody says: a light bar at the left of the words.
fn speech(brush: &mut UiBuilder, parent: Entity, words: &str) {
    let node = Node {
        border: UiRect::left(brush.theme.px(4.0)),
        padding: UiRect::left(brush.theme.px(16.0)),
        flex_shrink: 0.0,
        ..default()
    };
    let quote = brush.node(parent, node);
    brush
        .commands
        .entity(quote)
        .insert(BorderColor::all(brush.theme.colour(ColorToken::Accent)));
    brush.text(quote, words, TextAppearance::BODY.weighing(Weight::Medium));
}

/// What can be seen, with its mark.
fn signal(brush: &mut UiBuilder, parent: Entity, mood: Sentiment, words: &str) {
    let row = Node {
        column_gap: brush.theme.px(14.0),
        align_items: AlignItems::FlexStart,
        flex_shrink: 0.0,
        ..default()
    };
    let row = brush.node(parent, row);
    // As high as the letters beside it, whatever size these are set in, and in the middle of their first line.
    let letters = brush.theme.type_length(MARK);
    let side = letters / brush.theme.factor;
    // A share of the length: lengths of type have a least one.
    let above = letters * 0.18;
    let holder = Node {
        padding: UiRect::top(px(above)),
        flex_shrink: 0.0,
        ..default()
    };
    let holder = brush.node(row, holder);
    let mark = brush.picture_of(&marks::mood(brush.theme.palette, mood), side);
    brush.picture(holder, mark, side, side);
    brush.text(row, words, TextAppearance::BODY);
}

/// A tag.
pub fn tag(brush: &mut UiBuilder, parent: Entity, mood: Sentiment, words: &str) {
    let node = Node {
        padding: UiRect::axes(brush.theme.px(18.0), brush.theme.px(6.0)),
        border_radius: BorderRadius::all(brush.theme.px(radius::PILL)),
        flex_shrink: 0.0,
        ..default()
    };
    let pill = brush.node(parent, node);
    brush
        .commands
        .entity(pill)
        .insert(BackgroundColor(brush.theme.colour(marks::paint(mood))));
    brush.line(
        pill,
        words,
        TextAppearance::LABEL
            .sized(type_size::SMALL)
            .weighing(Weight::Bold)
            .toned(ColorToken::OnAccent),
    );
}
