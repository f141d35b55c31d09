//! A ready-made week as a card: its number, its name, what it brings, and its hours as a strip; the chosen one has a tick, a strong edge and
//! a lighter ground, which the panel of its hours below shares.
//!
//! In: a control whose role is a week. Out: a card that can be pressed, and only chooses.

use bevy::prelude::*;
use bevy::ui::Checked;

use super::set_lines::set_width;
use super::{TextAppearance, UiBuilder, button, hints, hour_marks, keys, marks};
use crate::art::palette::ColorToken;
use crate::narration::page::{Command, Control, ReadyWeek, Role};
use crate::ui::button_colors::ButtonColors;
use crate::ui::targets::OnFocus;
use crate::ui::theme::{Weight, radius, type_size};
use crate::ui::view::{Constant, NodeId};

/// What edges of a card take of its width, in design pixels, and of its height.
const BESIDE: f32 = 14.0;
const ABOVE: f32 = 11.0;
/// How high the strip of hours is, and where a large window has height to spare.
const STRIP: f32 = 26.0;
const HIGH_STRIP: f32 = 36.0;
/// Between the strip and the signs of hints.
const GAP: f32 = 8.0;
/// The side of the tick, and of a plus with the gap behind it.
const TICK: f32 = 36.0;
const SIGN: f32 = 16.0;
const BEHIND: f32 = 8.0;
/// Sizes of what a week brings, the best first, and the width that letters are set in beside the one that is counted.
const SIZES: [f32; 4] = [type_size::LABEL, type_size::BODY, 19.0, type_size::SMALL];
const SET: f32 = 0.98;
/// How strong the edge is, and that of the chosen card, in logical pixels.
const USUAL: f32 = 2.0;
const STRONG: f32 = 4.0;

/// What all cards have in common.
#[derive(Debug, Clone, Copy)]
pub struct CardLayout {
    /// How wide a card is, in logical pixels.
    width: f32,
    /// The size of what a week brings, in design pixels.
    size: f32,
}

/// How these cards are laid out, each so many logical pixels wide: what each week brings has room on one line, so far as there is a size
/// for it. Beside hints it is small.
pub fn layout<'a>(ui: &UiBuilder, cards: impl Iterator<Item = &'a Control> + Clone, width: f32) -> CardLayout {
    let hinted = cards.clone().any(|control| control.hints.is_some());
    let long = |control: &Control| match &control.role {
        Role::Week { week, .. } => set_width(&week.gives, SET),
        _ => 0.0,
    };
    let longest = cards.map(long).fold(0.0, f32::max);
    let room = width - ui.theme.length(2.0 * BESIDE + SIGN + BEHIND);
    let fits = |size: &f32| !hinted && longest * ui.theme.type_length(size * ui.scale) <= room;
    let size = SIZES.into_iter().find(fits).unwrap_or(type_size::SMALL);
    CardLayout { width, size }
}

/// One card; nothing for a control of another role.
pub fn week_card(ui: &mut UiBuilder, parent: NodeId, control: &Control, layout: CardLayout) {
    let Role::Week { chosen, week } = &control.role else {
        return;
    };
    let edge = if *chosen { STRONG } else { USUAL };
    let node = Node {
        flex_direction: FlexDirection::Column,
        min_width: px(0),
        // Whichever is chosen, words stay where they are.
        padding: UiRect::axes(px(ui.theme.length(BESIDE) - edge), px(ui.theme.length(ABOVE) - edge)),
        row_gap: ui.theme.px(6.0),
        justify_content: JustifyContent::SpaceBetween,
        border: UiRect::all(px(edge)),
        border_radius: BorderRadius::all(ui.theme.px(radius::BUBBLE)),
        ..default()
    };
    let colors = if *chosen {
        ButtonColors::chosen()
    } else {
        ButtonColors::raised().lit(ColorToken::Raised)
    };
    let card = button::pressable(ui, parent, node, colors, control);
    if *chosen {
        ui.insert(card, Constant(Checked));
    }
    // Whoever comes to a card is done with the block that was open.
    ui.insert(card, OnFocus(Command::PlanOpen(None)));
    head(ui, card, control, *chosen);
    gain(ui, card, week, layout.size);
    hours(ui, card, control, week, layout.width);
}

/// The week's hours as a strip across the card, and the signs of hints behind it.
fn hours(ui: &mut UiBuilder, card: NodeId, control: &Control, week: &ReadyWeek, width: f32) {
    let high = if ui.scale > 1.0 { HIGH_STRIP } else { STRIP };
    let foreseen = control.hints.as_deref();
    let signs = foreseen.map_or(0, |foreseen| foreseen.marks.len()) as f32 * (hints::SIGN + GAP);
    let wide = (width / ui.theme.factor - 2.0 * BESIDE - signs).max(high);
    let picture = hour_marks::week(ui.theme.palette, &week.shares, wide, high);
    let row = Node {
        width: percent(100),
        column_gap: ui.theme.px(GAP),
        row_gap: ui.theme.px(GAP),
        align_items: AlignItems::Center,
        flex_wrap: FlexWrap::Wrap,
        flex_shrink: 0.0,
        ..default()
    };
    let row = ui.node(card, row);
    let image = ui.picture_sized(&picture, wide, high);
    ui.picture(row, image, wide, high);
    if let Some(foreseen) = foreseen {
        hints::signs(ui, row, foreseen);
    }
}

/// What the week brings, after a plus.
fn gain(ui: &mut UiBuilder, card: NodeId, week: &ReadyWeek, size: f32) {
    let plus = marks::sign(ui.theme.palette, true, ColorToken::Mint);
    let ink = TextAppearance::NOTE.sized(size).toned(ColorToken::Ink);
    signed(ui, card, &plus, &week.gives, ink);
}

/// Words after a sign that stands in the middle of their first line.
pub(super) fn signed(ui: &mut UiBuilder, parent: NodeId, sign: &str, words: &str, ink: TextAppearance) {
    let row = Node {
        column_gap: ui.theme.px(BEHIND),
        align_items: AlignItems::FlexStart,
        width: percent(100),
        ..default()
    };
    let row = ui.node(parent, row);
    let line = Node {
        height: px(1.32 * ui.theme.type_length(ink.size * ui.scale)),
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        ..default()
    };
    let holder = ui.node(row, line);
    let sign = ui.picture_of(sign, SIGN);
    ui.picture(holder, sign, SIGN, SIGN);
    let words_node = ui.remainder(row);
    ui.text(words_node, words, ink);
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
    let words = ui.remainder(row);
    ui.text(words, &control.label, TextAppearance::LABEL.weighing(Weight::Bold));
    if chosen {
        let tick = ui.picture_of(&marks::ticked(ui.theme.palette), TICK);
        ui.picture(row, tick, TICK, TICK);
    }
}
