//! The moves of a meeting: rows for what is done to all, and short buttons beside what they are about.
//!
//! In: controls. Out: nodes, a row a subject; where there is only one thing to be done about it, the row is its button. [`height`] says before how high they will be.

use bevy::prelude::*;

use super::keys::{self, Hint};
use super::set_lines::{set_lines, set_width};
use super::{TextAppearance, UiBuilder, button};
use crate::narration::page::{Control, Role};
use crate::platform::number_entry::pressed_for;
use crate::ui::access::{NodeKind, Reads};
use crate::ui::button_colors::ButtonColors;
use crate::ui::theme::space::TARGET;
use crate::ui::theme::{Weight, radius, type_size};
use crate::ui::view::NodeId;

/// Between moves, in design pixels.
const GAP: f32 = 5.0;
/// What a button has beside its word: edges and the cap of its number.
const AROUND: f32 = 2.0 * EDGE + 4.0;
/// At either side of a short button.
const EDGE: f32 = 8.0;
/// The cap of a number with the room after it.
const CAP: f32 = 36.0 + 8.0;
/// What the cap of several keys has beside their digits.
const AROUND_KEYS: f32 = 2.0 * 8.0 + 2.0 + 8.0;
/// How much wider a word on a button is than its letters are taken to be, at most; they are taken rather wide.
const CHIP: f32 = 1.04;
/// Room on either side of a row.
const SIDE: f32 = 12.0;
/// Words of so many letters or fewer stand before their buttons on the same line.
const SHORT: usize = 18;

/// How closely moves stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct MovePacking {
    /// Moves to all are short buttons, too.
    pub close: bool,
    /// Only numbers of one digit stand on their buttons; the others can be pressed all the same.
    pub few_caps: bool,
}

/// Controls about the same, in their order.
fn groups<'a>(controls: &[&'a Control]) -> Vec<(&'a str, Vec<&'a Control>)> {
    let mut groups: Vec<(&str, Vec<&Control>)> = Vec::new();
    for control in controls {
        let about = match &control.role {
            Role::Move { about, .. } => about.as_str(),
            _ => "",
        };
        match groups
            .last_mut()
            .filter(|(last, _)| *last == about && !about.is_empty())
        {
            Some((_, same)) => same.push(control),
            None => groups.push((about, vec![control])),
        }
    }
    groups
}

/// Whether what is about one option is one button, which takes the whole row.
fn is_whole_row(same: &[&Control]) -> bool {
    matches!(same, [only] if is_about_option(only))
}

/// The moves, one below the other.
pub fn moves(ui: &mut UiBuilder, parent: NodeId, controls: &[&Control], packing: MovePacking) {
    let MovePacking { close, few_caps } = packing;
    let column = ui.column(parent, GAP);
    let highest = highest(controls);
    let to_all = controls.iter().filter(|control| close && is_to_all(control));
    let to_all: Vec<&Control> = to_all.copied().collect();
    if !to_all.is_empty() {
        let row = ui.wrapping(column, GAP);
        for control in &to_all {
            chip(ui, row, control, (highest, few_caps));
        }
    }
    let others: Vec<&Control> = controls
        .iter()
        .filter(|control| !(close && is_to_all(control)))
        .copied()
        .collect();
    for (about, same) in groups(&others) {
        if about.is_empty() || is_whole_row(&same) {
            for control in same {
                row(ui, column, control, highest);
            }
        } else {
            beside(ui, column, about, &same, (highest, few_caps));
        }
    }
}

/// How high the moves will be in a column of this width, in design pixels.
#[must_use]
pub fn height(ui: &UiBuilder, controls: &[&Control], width: f32, packing: MovePacking) -> f32 {
    let MovePacking { close, few_caps } = packing;
    let target = (TARGET / ui.density / ui.theme.factor).max(52.0);
    let highest = highest(controls);
    let size = |design: f32| ui.theme.type_length(design * ui.scale) / ui.theme.factor;
    let lines =
        |words: &str, design: f32, width: f32| set_lines(words, size(design), width, true) as f32 * size(design) * 1.32;
    let to_all = controls.iter().filter(|control| close && is_to_all(control));
    let (mut packed, mut at) = (0.0, f32::INFINITY);
    for control in to_all {
        let long = chip_width(ui, control, (highest, few_caps));
        if at + long > width {
            packed += target + GAP;
            at = 0.0;
        }
        at += long + GAP;
    }
    let others: Vec<&Control> = controls
        .iter()
        .filter(|control| !(close && is_to_all(control)))
        .copied()
        .collect();
    let rows = groups(&others).into_iter().map(|(about, same)| {
        let Some(first) = same.first().filter(|_| !about.is_empty() && !is_whole_row(&same)) else {
            let label = same.first().map_or("", |control| control.label.as_str());
            let note = same.first().map_or("", |control| control.note.as_str());
            let inner = width - 1.4 * CAP - 2.0 * SIDE - 4.0;
            let both = set_width(label, size(type_size::BODY)) * 1.05 + set_width(note, size(type_size::SMALL)) + 24.0;
            let high = if both <= inner {
                size(type_size::BODY) * 1.32
            } else {
                lines(label, type_size::BODY, inner) + lines(note, type_size::SMALL, inner)
            };
            return (high + 12.0).max(target) + GAP;
        };
        let wide = |control: &Control| chip_width(ui, control, (highest, few_caps));
        let chips: f32 = same.iter().map(|control| wide(control) + GAP).sum();
        let text = set_width(about, size(type_size::BODY)) * 1.05;
        let stands_before = about.chars().count() <= SHORT || is_about_option(first);
        if stands_before && text + chips + 10.0 <= width {
            return target + GAP;
        }
        if is_about_option(first) {
            let longest = about
                .split_whitespace()
                .map(|word| 1.05 * set_width(word, size(type_size::BODY)));
            let (longest, free) = (longest.fold(0.0, f32::max), width - chips - 10.0);
            if free < longest {
                return lines(about, type_size::BODY, width) + target + 2.0 * GAP;
            }
            return lines(about, type_size::BODY, free).max(target) + GAP;
        }
        let (mut rows, mut at) = (1.0, text + 10.0);
        for control in same {
            if at + wide(control) > width {
                rows += 1.0;
                at = 0.0;
            }
            at += wide(control) + GAP;
        }
        rows * (target + GAP)
    });
    packed + rows.sum::<f32>()
}

/// Whether a move is about nothing in particular.
fn is_to_all(control: &Control) -> bool {
    !matches!(&control.role, Role::Move { about, .. } if !about.is_empty())
}

/// What a short button says.
fn word(control: &Control) -> &str {
    match &control.role {
        Role::Move { word, .. } => word,
        _ => &control.label,
    }
}

fn is_about_option(control: &Control) -> bool {
    control.id.starts_with("beat.state") || control.id.starts_with("beat.decide")
}

/// The number on the cap of a short button.
fn capped(control: &Control, few_caps: bool) -> Option<u32> {
    control.number.filter(|number| !few_caps || *number < 10)
}

/// The highest number among moves.
fn highest(controls: &[&Control]) -> u32 {
    controls.iter().filter_map(|control| control.number).max().unwrap_or(0)
}

fn chip_width(ui: &UiBuilder, control: &Control, (highest, few_caps): (u32, bool)) -> f32 {
    let size = |design: f32| ui.theme.type_length(design * ui.scale) / ui.theme.factor;
    let cap = capped(control, few_caps).map_or(0.0, |number| {
        let keys = pressed_for(number, highest);
        (set_width(&keys, size(type_size::SMALL)) * 1.1 + AROUND_KEYS).max(CAP)
    });
    set_width(word(control), size(type_size::BODY)) * CHIP + cap + AROUND
}

/// A move that takes a row: its words, and after them what is to be known of it.
fn row(ui: &mut UiBuilder, parent: NodeId, control: &Control, highest: u32) {
    let node = Node {
        width: percent(100),
        min_height: ui.target_side(),
        padding: UiRect::axes(ui.theme.px(SIDE), ui.theme.px(4.0)),
        column_gap: ui.theme.px(8.0),
        align_items: AlignItems::Center,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(radius::ROW)),
        flex_shrink: 0.0,
        ..default()
    };
    let row = button::pressable(ui, parent, node, ButtonColors::raised(), control);
    if let Some(number) = control.number.filter(|_| !ui.caps.pad) {
        keys::cap(ui, row, &Hint(pressed_for(number, highest)), false);
    }
    let words = Node {
        flex_wrap: FlexWrap::Wrap,
        align_items: AlignItems::Baseline,
        column_gap: ui.theme.px(10.0),
        flex_grow: 1.0,
        flex_basis: px(0),
        min_width: px(0),
        ..default()
    };
    let words = ui.node(row, words);
    ui.text(words, &control.label, TextAppearance::LABEL.sized(type_size::BODY));
    if !control.note.is_empty() {
        ui.text(words, &control.note, TextAppearance::NOTE);
    }
}

/// What it is about, and its short buttons; those about people wrap.
fn beside(ui: &mut UiBuilder, parent: NodeId, about: &str, same: &[&Control], (highest, few_caps): (u32, bool)) {
    let option = same.first().is_some_and(|control| is_about_option(control));
    let node = Node {
        width: percent(100),
        min_width: px(0),
        align_items: AlignItems::Center,
        flex_wrap: FlexWrap::Wrap,
        column_gap: ui.theme.px(GAP),
        row_gap: ui.theme.px(GAP),
        flex_shrink: 0.0,
        ..default()
    };
    let row = ui.node(parent, node);
    // No word is broken for the sake of the buttons: they go below it.
    let letters = ui.theme.type_length(type_size::BODY * ui.scale);
    let longest = about.split_whitespace().map(|word| 1.05 * set_width(word, letters));
    let longest = longest.fold(0.0, f32::max);
    let words = Node {
        flex_grow: if option { 1.0 } else { 0.0 },
        flex_basis: if option && ui.wide() { px(0) } else { auto() },
        min_width: if option { px(longest) } else { px(0) },
        padding: UiRect::right(ui.theme.px(4.0)),
        ..default()
    };
    let words = ui.node(row, words);
    let ink = if option {
        TextAppearance::LABEL.sized(type_size::BODY)
    } else {
        TextAppearance::NOTE.weighing(Weight::SemiBold)
    };
    let head = ui.text(words, about, ink);
    ui.reads(head, Reads::hidden());
    ui.reads(row, Reads::new(NodeKind::Group, about));
    for control in same {
        chip(ui, row, control, (highest, few_caps));
    }
}

fn chip(ui: &mut UiBuilder, parent: NodeId, control: &Control, (highest, few_caps): (u32, bool)) {
    let node = Node {
        min_height: ui.target_side(),
        min_width: ui.target_side(),
        max_width: percent(100),
        padding: UiRect::horizontal(ui.theme.px(EDGE)),
        column_gap: ui.theme.px(8.0),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(radius::ROW)),
        flex_shrink: 0.0,
        ..default()
    };
    let chip = button::pressable(ui, parent, node, ButtonColors::raised(), control);
    let number = capped(control, few_caps).filter(|_| !ui.caps.pad);
    if let Some(number) = number {
        keys::cap(ui, chip, &Hint(pressed_for(number, highest)), false);
    }
    let ink = TextAppearance::LABEL.weighing(Weight::Medium).sized(type_size::BODY);
    ui.line(chip, word(control), ink);
}
