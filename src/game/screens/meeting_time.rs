//! How much time a meeting still has, at the end of the head: in words, and as a bar that runs out.
//!
//! In: a meeting's page. Out: words and a bar in the head; a coral pill once the time is up.

use bevy::prelude::*;

use crate::art::palette::ColorToken;
use crate::narration::page::{Item, Page, Sentiment};
use crate::ui::access::{NodeKind, Reads};
use crate::ui::theme::{radius, type_size};
use crate::ui::view::NodeId;
use crate::ui::widgets::{TextAppearance, UiBuilder};

/// Width and height of the bar of the time that is left, in design pixels.
const TIME: (f32, f32) = (130.0, 12.0);

/// Puts it at the end of the head.
pub(super) fn time_left(ui: &mut UiBuilder, head: NodeId, page: &Page) {
    let left = page.items.iter().find_map(|item| match item {
        Item::Meter {
            label,
            value,
            reads,
            tone: Sentiment::Leader,
            ..
        } => Some((label, *value, reads)),
        _ => None,
    });
    let Some((label, value, reads)) = left else { return };
    let over = value <= 0.0;
    let edge = if over { 2.0 } else { 0.0 };
    let row = Node {
        align_items: AlignItems::Center,
        column_gap: ui.theme.px(14.0),
        padding: UiRect::axes(ui.theme.px(if over { 14.0 } else { 0.0 }), ui.theme.px(6.0)),
        border: UiRect::all(px(edge)),
        border_radius: BorderRadius::all(ui.theme.px(radius::PILL)),
        max_width: percent(100),
        flex_shrink: 0.0,
        ..default()
    };
    let row = ui.node(head, row);
    let tone = if over { ColorToken::Coral } else { ColorToken::Sky };
    if over {
        ui.insert(row, BorderColor::all(ui.theme.colour(tone)));
    }
    ui.reads(row, Reads::new(NodeKind::Meter(value), label).valued(reads));
    let words = ui.line(row, &capital(reads), TextAppearance::LABEL.sized(type_size::BODY));
    ui.reads(words, Reads::hidden());
    if over {
        return;
    }
    let round = BorderRadius::all(ui.theme.px(TIME.1 / 2.0));
    let track = Node {
        width: ui.theme.px(TIME.0),
        height: ui.theme.px(TIME.1),
        border_radius: round,
        flex_shrink: 0.0,
        ..default()
    };
    let track = ui.node(row, track);
    ui.insert(track, BackgroundColor(ui.theme.veiled(ColorToken::Outline, 0.45)));
    let rest = Node {
        width: percent((value.clamp(0.0, 1.0) * 100.0) as f32),
        height: percent(100),
        border_radius: round,
        ..default()
    };
    let rest = ui.node(track, rest);
    ui.insert(rest, BackgroundColor(ui.theme.colour(tone)));
}

/// Words that begin with a capital.
fn capital(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next();
    first.into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}
