//! A ready-made week as a card: what it brings and costs, its hours as marks, its largest shares in words; the chosen one has a tick, a
//! strong edge and a lighter ground.
//!
//! In: a control whose role is a week. Out: a card that can be pressed, and only chooses.

use bevy::prelude::*;
use bevy::ui::Checked;

use super::set_lines::set_width;
use super::{TextAppearance, UiBuilder, button, hints, hour_marks, keys, marks};
use crate::art::palette::ColorToken;
use crate::art::stage;
use crate::narration::page::{Control, HourKind, HourShare, Role};
use crate::ui::button_colors::ButtonColors;
use crate::ui::theme::{Weight, radius, type_size};
use crate::ui::view::{Constant, NodeId};

/// How much wider bold words are than others.
const BOLD: f32 = 1.02;
/// Shares told in words, at most.
const TOLD: usize = 4;
/// The side of a mark beside its words, in design pixels.
const MARK: f32 = 16.0;
/// How large marks are at least and at most: they take what words leave.
const SMALL: f32 = 0.6;
const LARGE: f32 = 1.0;
/// How large at most where a large window has height to spare.
const LARGER: f32 = 1.4;
/// What edges and gaps of a card take of its width, in design pixels.
const EDGES: f32 = 84.0;
/// The room of a number of hours, in letters.
const NUMBER: f32 = 1.9;
/// The side of the tick, and of a plus or a minus.
const TICK: f32 = 36.0;
const SIGN: f32 = 16.0;
/// How strong the edge is, and that of the chosen card, in logical pixels.
const USUAL: f32 = 2.0;
const STRONG: f32 = 4.0;

/// One card, so many logical pixels wide; nothing for a control of another role.
///
/// `usual` are the shares of the week as it would be anyway: what differs from it is told first. `longest` is the width of the longest
/// name of a share on any card: marks take what it leaves.
pub fn week_card(
    ui: &mut UiBuilder,
    parent: NodeId,
    control: &Control,
    usual: &[HourShare],
    (width, longest): (f32, f32),
) {
    let Role::Week {
        chosen,
        shares,
        gives,
        costs,
    } = &control.role
    else {
        return;
    };
    let edge = if *chosen { STRONG } else { USUAL };
    let node = Node {
        flex_direction: FlexDirection::Column,
        min_width: px(0),
        // Whichever is chosen, words stay where they are.
        padding: UiRect::axes(px(ui.theme.length(14.0) - edge), px(ui.theme.length(8.0) - edge)),
        row_gap: ui.theme.px(4.0),
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
    head(ui, card, control, *chosen);
    trade(ui, card, gives, costs);
    let body = Node {
        column_gap: ui.theme.px(14.0),
        align_items: AlignItems::Center,
        flex_grow: 1.0,
        ..default()
    };
    let body = ui.node(card, body);
    let (picture, wide, high) = hour_marks::week(ui.theme.palette, shares);
    let number = NUMBER * ui.theme.type_length(type_size::SMALL * ui.scale);
    let room = (width - longest - number) / ui.theme.factor - EDGES;
    // The signs of hints below the marks take their height from them.
    let signs = if control.hints.is_some() { 0.72 } else { 1.0 };
    let scale = signs * (room / wide).clamp(SMALL, if ui.scale > 1.0 { LARGER } else { LARGE });
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
    let beside = EDGES + wide * scale;
    told(ui, body, shares, usual, width - ui.theme.length(beside) - number);
}

/// What the week brings, after a plus, and what it costs, after a minus.
fn trade(ui: &mut UiBuilder, card: NodeId, gives: &str, costs: &str) {
    let column = ui.column(card, 1.0);
    for (more, words, tone) in [(true, gives, ColorToken::Mint), (false, costs, ColorToken::Coral)] {
        let row = Node {
            column_gap: ui.theme.px(8.0),
            align_items: AlignItems::FlexStart,
            width: percent(100),
            ..default()
        };
        let row = ui.node(column, row);
        let line = Node {
            height: px(1.32 * ui.theme.type_length(type_size::SMALL * ui.scale)),
            align_items: AlignItems::Center,
            flex_shrink: 0.0,
            ..default()
        };
        let holder = ui.node(row, line);
        let sign = ui.picture_of(&marks::sign(ui.theme.palette, more, tone), SIGN);
        ui.picture(holder, sign, SIGN, SIGN);
        let words_node = Node {
            flex_grow: 1.0,
            flex_basis: px(0),
            min_width: px(0),
            ..default()
        };
        let words_node = ui.node(row, words_node);
        ui.text(words_node, words, TextAppearance::NOTE.toned(ColorToken::Ink));
    }
}

/// The width of the longest name of a share, in logical pixels.
pub fn longest_name<'a>(ui: &UiBuilder, shares: impl Iterator<Item = &'a HourShare>) -> f32 {
    let letters = ui.theme.type_length(type_size::SMALL * ui.scale);
    let widths = shares.map(|share| BOLD * set_width(&share.label, letters));
    widths.fold(0.0, f32::max)
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

/// The shares that differ most from the usual week, or of the usual week itself the largest, each with its mark and its hours; a word that
/// is longer than its room, in logical pixels, is cut.
fn told(ui: &mut UiBuilder, body: NodeId, shares: &[HourShare], usual: &[HourShare], room: f32) {
    let letters = ui.theme.type_length(type_size::SMALL * ui.scale);
    let cut = |words: &str| {
        if set_width(words, letters) <= room {
            words.to_owned()
        } else {
            stage::cut(words, f64::from(room), f64::from(letters))
        }
    };
    let column = ui.remainder(body);
    for (share, more) in telling(shares, usual).into_iter().take(TOLD) {
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
        let (weight, tone) = if more {
            (Weight::SemiBold, ColorToken::Ink)
        } else {
            (Weight::Regular, ColorToken::InkSoft)
        };
        let ink = TextAppearance::NOTE.weighing(weight).toned(tone);
        ui.line(words, &cut(&share.label), ink);
        ui.line(
            row,
            &share.value,
            ink.sized(type_size::SMALL)
                .weighing(Weight::SemiBold)
                .toned(ColorToken::Ink),
        );
    }
}

/// The shares in the order in which they tell a week apart from the usual one, and whether there is more of each: what there is more of, then
/// what there is less of, then what is as usual; hours that are free come last.
fn telling<'a>(shares: &'a [HourShare], usual: &[HourShare]) -> Vec<(&'a HourShare, bool)> {
    let than_usual = |share: &HourShare| {
        let other = usual.iter().find(|other| other.kind == share.kind);
        share.hours - other.map_or(0.0, |other| other.hours)
    };
    let differs = shares.iter().any(|share| than_usual(share).abs() > 0.0);
    let weight = |share: &HourShare| if differs { than_usual(share).abs() } else { share.hours };
    let mut order: Vec<&HourShare> = shares.iter().collect();
    order.sort_by(|a, b| {
        let free = |share: &HourShare| share.kind == HourKind::Free;
        let less = |share: &HourShare| differs && than_usual(share) <= 0.0;
        let rank = |share: &HourShare| (free(share), less(share));
        rank(a).cmp(&rank(b)).then(weight(b).total_cmp(&weight(a)))
    });
    order
        .into_iter()
        .map(|share| (share, differs && than_usual(share) > 0.0))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::telling;
    use crate::narration::page::{HourKind, HourShare};

    fn week(hours: &[(HourKind, f64)]) -> Vec<HourShare> {
        let share = |(kind, hours): &(HourKind, f64)| HourShare {
            kind: *kind,
            label: String::new(),
            hours: *hours,
            value: String::new(),
        };
        hours.iter().map(share).collect()
    }

    #[test]
    fn what_a_week_has_more_of_than_usual_is_told_first_and_free_hours_last() {
        let usual = week(&[(HourKind::Desk, 10.0), (HourKind::Answers, 7.0), (HourKind::Free, 8.0)]);
        let people = week(&[
            (HourKind::Desk, 6.0),
            (HourKind::Answers, 7.0),
            (HourKind::OneToOnes, 5.0),
            (HourKind::Free, 9.0),
        ]);
        let told: Vec<(HourKind, bool)> = telling(&people, &usual)
            .into_iter()
            .map(|(share, more)| (share.kind, more))
            .collect();
        assert_eq!(
            told,
            [
                (HourKind::OneToOnes, true),
                (HourKind::Desk, false),
                (HourKind::Answers, false),
                (HourKind::Free, true)
            ]
        );
    }
}
