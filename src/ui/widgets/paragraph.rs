//! Paragraphs: the story, what is said, what can be seen, asides, tags.
//!
//! In: a style and words. Out: set text, with a drawn mark where a colour alone would speak.

use bevy::prelude::*;

use super::{TextAppearance, UiBuilder, marks};
use crate::art::palette::ColorToken;
use crate::narration::page::{Sentiment, Style};
use crate::ui::access::{NodeKind, Reads};
use crate::ui::theme::{Weight, radius, type_size};
use crate::ui::view::NodeId;

/// The side of a mark before words of normal size, in design pixels.
pub const MARK: f32 = 22.0;
/// The size of the word that says how it went.
const VERDICT: f32 = 34.0;
/// Between a mark and its words, in design pixels.
pub const SIGNAL_GAP: f32 = 14.0;

/// Words behind a sign that is as high as their letters.
pub fn with_sign(ui: &mut UiBuilder, parent: NodeId, sign: &str, words: &str, size: f32) {
    let node = Node {
        column_gap: ui.theme.px(8.0),
        flex_shrink: 0.0,
        ..default()
    };
    let row = ui.node(parent, node);
    let letters = ui.theme.type_length(size * ui.scale);
    let holder = Node {
        padding: UiRect::top(px(0.16 * letters)),
        flex_shrink: 0.0,
        ..default()
    };
    let holder = ui.node(row, holder);
    let across = letters / ui.theme.factor;
    let sign = ui.picture_of(sign, across);
    ui.picture(holder, sign, across, across);
    ui.text(row, words, TextAppearance::BODY.sized(size));
}

/// One paragraph.
pub fn paragraph(ui: &mut UiBuilder, parent: NodeId, style: Style, words: &str) {
    match style {
        Style::Body => {
            ui.text(parent, words, TextAppearance::BODY.sized(type_size::LABEL));
        }
        Style::Quiet => {
            ui.text(parent, words, TextAppearance::NOTE);
        }
        Style::Strong => {
            let strong = ui.text(parent, words, TextAppearance::HEADING);
            heads(ui, strong, words);
        }
        Style::Label => {
            let label = ui.text(parent, words, TextAppearance::LABEL);
            heads(ui, label, words);
        }
        Style::Speech | Style::Tip => speech(ui, parent, words, type_size::LABEL),
        Style::Signal(mood) => signal(ui, parent, mood, words, type_size::LABEL),
        Style::Verdict(mood) => verdict(ui, parent, mood, words),
        Style::Tag(mood) => {
            let row = ui.wrapping(parent, 12.0);
            tag(ui, row, mood, words);
        }
    }
}

/// The name of what follows is a heading; a sentence is none.
fn heads(ui: &mut UiBuilder, text: NodeId, words: &str) {
    if !words.ends_with(['.', '!', '?', '…']) {
        ui.reads(text, Reads::new(NodeKind::Heading(3), words));
    }
}

/// What somebody says, or a tip: a light bar at the left of the words.
pub fn speech(ui: &mut UiBuilder, parent: NodeId, words: &str, size: f32) {
    let node = Node {
        border: UiRect::left(ui.theme.px(4.0)),
        padding: UiRect::left(ui.theme.px(16.0)),
        flex_shrink: 0.0,
        ..default()
    };
    let quote = ui.node(parent, node);
    ui.insert(quote, BorderColor::all(ui.theme.colour(ColorToken::Accent)));
    ui.text(quote, words, TextAppearance::BODY.weighing(Weight::Medium).sized(size));
}

/// What can be seen, with its mark.
pub fn signal(ui: &mut UiBuilder, parent: NodeId, mood: Sentiment, words: &str, size: f32) {
    let row = Node {
        column_gap: ui.theme.px(SIGNAL_GAP),
        align_items: AlignItems::FlexStart,
        flex_shrink: 0.0,
        ..default()
    };
    let row = ui.node(parent, row);
    // As high as the letters beside it, whatever size these are set in, and in the middle of their first line.
    let letters = ui.theme.type_length(MARK.min(size));
    let across = letters / ui.theme.factor;
    // A share of the length: lengths of type have a least one.
    let above = letters * 0.18;
    let holder = Node {
        padding: UiRect::top(px(above)),
        flex_shrink: 0.0,
        ..default()
    };
    let holder = ui.node(row, holder);
    let mark = ui.picture_of(&marks::mood(ui.theme.palette, mood), across);
    ui.picture(holder, mark, across, across);
    ui.text(row, words, TextAppearance::BODY.sized(size));
}

/// How it went: a large mark and a word, so that no colour has to say it.
fn verdict(ui: &mut UiBuilder, parent: NodeId, mood: Sentiment, words: &str) {
    let row = Node {
        column_gap: ui.theme.px(SIGNAL_GAP),
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        ..default()
    };
    let row = ui.node(parent, row);
    let across = ui.theme.type_length(VERDICT) / ui.theme.factor;
    let mark = ui.picture_of(&marks::mood(ui.theme.palette, mood), across);
    ui.picture(row, mark, across, across);
    ui.text(
        row,
        words,
        TextAppearance::TITLE.sized(VERDICT).toned(marks::paint(mood)),
    );
}

/// A tag.
pub fn tag(ui: &mut UiBuilder, parent: NodeId, mood: Sentiment, words: &str) {
    let node = Node {
        padding: UiRect::axes(ui.theme.px(18.0), ui.theme.px(6.0)),
        border_radius: BorderRadius::all(ui.theme.px(radius::PILL)),
        flex_shrink: 0.0,
        ..default()
    };
    let pill = ui.node(parent, node);
    ui.insert(pill, BackgroundColor(ui.theme.colour(marks::paint(mood))));
    ui.line(
        pill,
        words,
        TextAppearance::LABEL
            .sized(type_size::SMALL)
            .weighing(Weight::Bold)
            .toned(ColorToken::OnAccent),
    );
}
