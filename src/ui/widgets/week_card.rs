//! A ready-made week as a card: its hours as marks, its largest shares in words; the chosen one has a tick, an edge and a lighter ground.
//!
//! In: a control whose role is a week. Out: a card that can be pressed, and only chooses.

use bevy::prelude::*;
use bevy::ui::Checked;

use super::{TextAppearance, UiBuilder, button, hints, hour_marks, keys, marks};
use crate::art::palette::ColorToken;
use crate::art::stage;
use crate::narration::page::{Control, HourShare, Role};
use crate::ui::button_colors::ButtonColors;
use crate::ui::theme::{Weight, radius, type_size};
use crate::ui::view::{Constant, NodeId};

/// Shares told in words, at most.
const TOLD: usize = 4;
/// The side of a mark beside its words, in design pixels.
const MARK: f32 = 16.0;
/// How large marks are at least and at most: they take what words leave.
const SMALL: f32 = 0.6;
const LARGE: f32 = 1.4;
/// What words, edges and gaps of a card take of its width, in design pixels.
const WORDS: f32 = 230.0;
/// The side of the tick.
const TICK: f32 = 28.0;

/// One card, so many logical pixels wide; nothing for a control of another role.
pub fn week_card(ui: &mut UiBuilder, parent: NodeId, control: &Control, width: f32) {
    let Role::Week { chosen, shares } = &control.role else {
        return;
    };
    let node = Node {
        flex_direction: FlexDirection::Column,
        min_width: px(0),
        padding: UiRect::axes(ui.theme.px(14.0), ui.theme.px(8.0)),
        row_gap: ui.theme.px(6.0),
        justify_content: JustifyContent::SpaceBetween,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(radius::BUBBLE)),
        ..default()
    };
    let colors = if *chosen {
        ButtonColors::chosen()
    } else {
        ButtonColors::raised()
    };
    let card = button::pressable(ui, parent, node, colors, control);
    if *chosen {
        ui.insert(card, Constant(Checked));
    }
    head(ui, card, control, *chosen);
    let body = Node {
        column_gap: ui.theme.px(14.0),
        align_items: AlignItems::Center,
        flex_grow: 1.0,
        ..default()
    };
    let body = ui.node(card, body);
    let (picture, wide, high) = hour_marks::week(ui.theme.palette, shares);
    let room = width / ui.theme.factor - WORDS * ui.scale * ui.theme.type_scale();
    // The signs of hints below the marks take their height from them.
    let signs = if control.hints.is_some() { 0.72 } else { 1.0 };
    let scale = signs * (room / wide).clamp(SMALL, LARGE);
    let image = ui.picture_sized(&picture, wide * scale, high * scale);
    let pictures = Node {
        flex_direction: FlexDirection::Column,
        row_gap: ui.theme.px(4.0),
        flex_shrink: 0.0,
        ..default()
    };
    let pictures = ui.node(body, pictures);
    ui.picture(pictures, image, wide * scale, high * scale);
    if let Some(foreseen) = control.hints.as_deref() {
        let signs = Node {
            column_gap: ui.theme.px(10.0),
            ..default()
        };
        let signs = ui.node(pictures, signs);
        hints::signs(ui, signs, foreseen);
    }
    let beside = 14.0 * 3.0 + 4.0 + wide * scale + MARK + 2.0 * 8.0;
    let value = 2.2 * ui.theme.type_length(type_size::SMALL * ui.scale);
    told(ui, body, shares, width - ui.theme.length(beside) - value);
}

fn head(ui: &mut UiBuilder, card: NodeId, control: &Control, chosen: bool) {
    let row = Node {
        column_gap: ui.theme.px(12.0),
        align_items: AlignItems::Center,
        width: percent(100),
        flex_shrink: 0.0,
        ..default()
    };
    let row = ui.node(card, row);
    if let Some(hint) = keys::hint(ui, control) {
        keys::cap(ui, row, &hint, false);
    }
    let words = Node {
        flex_grow: 1.0,
        flex_basis: px(0),
        min_width: px(0),
        ..default()
    };
    let words = ui.node(row, words);
    ui.text(words, &control.label, TextAppearance::LABEL.weighing(Weight::Bold));
    if chosen {
        let tick = ui.picture_of(&marks::ticked(ui.theme.palette), TICK);
        ui.picture(row, tick, TICK, TICK);
    }
}

/// The largest shares, each with its mark and its hours; a word that is longer than its room, in logical pixels, is cut.
fn told(ui: &mut UiBuilder, body: NodeId, shares: &[HourShare], room: f32) {
    let letters = ui.theme.type_length(type_size::SMALL * ui.scale);
    let cut = |word: &str| stage::cut(word, f64::from(room), f64::from(letters));
    let column = Node {
        flex_direction: FlexDirection::Column,
        flex_grow: 1.0,
        flex_basis: px(0),
        min_width: px(0),
        ..default()
    };
    let column = ui.node(body, column);
    let mut largest: Vec<&HourShare> = shares.iter().collect();
    largest.sort_by(|a, b| b.hours.total_cmp(&a.hours));
    for (at, share) in largest.into_iter().take(TOLD).enumerate() {
        let row = Node {
            column_gap: ui.theme.px(8.0),
            align_items: AlignItems::Center,
            width: percent(100),
            ..default()
        };
        let row = ui.node(column, row);
        let mark = ui.picture_of(&hour_marks::mark(ui.theme.palette, share.kind), MARK);
        ui.picture(row, mark, MARK, MARK);
        let words = Node {
            flex_grow: 1.0,
            flex_basis: px(0),
            min_width: px(0),
            ..default()
        };
        let words = ui.node(row, words);
        let (weight, tone) = if at == 0 {
            (Weight::SemiBold, ColorToken::Ink)
        } else {
            (Weight::Regular, ColorToken::InkSoft)
        };
        let ink = TextAppearance::NOTE.weighing(weight).toned(tone);
        let label = share.label.split(' ').map(cut).collect::<Vec<_>>().join(" ");
        ui.text(words, &label, ink);
        ui.line(
            row,
            &share.value,
            ink.sized(type_size::SMALL)
                .weighing(Weight::SemiBold)
                .toned(ColorToken::Ink),
        );
    }
}
