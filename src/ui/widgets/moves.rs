//! The moves of a meeting: rows for what is done to all, the people to ask as a grid of equal buttons, and each option with its short buttons.
//!
//! In: controls. Out: nodes, a row a subject; where there is only one thing to be done about it, the row is its button. [`height`] says
//! before how high they will be; widths are those of `MoveWidths`.

use bevy::prelude::*;

use super::keys::{self, Hint};
use super::move_widths::{CAP, EDGE, GAP, MoveWidths, PeopleGrid, SIDE, word};
pub use super::move_widths::{MovePacking, is_about_option};
use super::set_lines::{set_lines, set_width};
use super::{TextAppearance, UiBuilder, button};
use crate::narration::page::{Control, Role};
use crate::ui::access::{NodeKind, Reads};
use crate::ui::button_colors::ButtonColors;
use crate::ui::theme::space::TARGET;
use crate::ui::theme::{Weight, radius, type_size};
use crate::ui::view::NodeId;

/// From one line to the next, over the size of type.
const LEADING: f32 = 1.32;
/// Words of so many letters or fewer stand before their buttons on the same line.
const SHORT: usize = 18;

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

/// Moves to all that are short buttons, and the others.
fn parted<'a>(controls: &[&'a Control], packing: MovePacking) -> (Vec<&'a Control>, Vec<&'a Control>) {
    let short = |control: &&Control| packing.close && is_to_all(control);
    controls.iter().copied().partition(short)
}

/// The moves, one below the other, in a column of this width in design pixels.
pub fn moves(ui: &mut UiBuilder, parent: NodeId, controls: &[&Control], width: f32, packing: MovePacking) {
    let column = ui.column(parent, GAP);
    let widths = MoveWidths::of(ui, controls, width, packing);
    let (to_all, others) = parted(controls, packing);
    if !to_all.is_empty() {
        let row = ui.wrapping(column, GAP);
        for control in &to_all {
            chip(ui, row, control, &widths);
        }
    }
    for (about, same) in groups(&others) {
        if about.is_empty() || is_whole_row(&same) {
            for control in same {
                row(ui, column, control, packing.letters());
            }
        } else if let Some(grid) = widths.people_grid(ui, about, &same) {
            people(ui, column, about, &same, &widths, grid);
        } else {
            beside(ui, column, about, &same, &widths, packing);
        }
    }
}

/// How high the moves will be in a column of this width, in design pixels.
#[must_use]
pub fn height(ui: &UiBuilder, controls: &[&Control], width: f32, packing: MovePacking) -> f32 {
    let target = (TARGET / ui.density / ui.theme.factor).max(52.0);
    let letters = packing.letters();
    let size = |design: f32| ui.theme.type_length(design * ui.scale) / ui.theme.factor;
    let lines = |words: &str, design: f32, width: f32| {
        set_lines(words, size(design), width, true) as f32 * size(design) * LEADING
    };
    let chip = target.max(size(type_size::BODY) * LEADING + 4.0);
    let widths = MoveWidths::of(ui, controls, width, packing);
    let width = widths.column;
    let (to_all, others) = parted(controls, packing);
    let (mut packed, mut at) = (0.0, f32::INFINITY);
    for control in to_all {
        let long = widths.chip(ui, control);
        if at + long > width {
            packed += chip + GAP;
            at = 0.0;
        }
        at += long + GAP;
    }
    let rows = groups(&others).into_iter().map(|(about, same)| {
        let Some(first) = same.first().filter(|_| !about.is_empty() && !is_whole_row(&same)) else {
            let label = same.first().map_or("", |control| control.label.as_str());
            let note = same.first().map_or("", |control| control.note.as_str());
            let inner = width - 1.4 * CAP - 2.0 * SIDE - 4.0;
            let both = set_width(label, size(letters)) * 1.05 + set_width(note, size(type_size::SMALL)) + 24.0;
            let high = if both <= inner {
                size(letters) * LEADING
            } else {
                lines(label, letters, inner) + lines(note, type_size::SMALL, inner)
            };
            return (high + 12.0).max(target) + GAP;
        };
        if let Some(grid) = widths.people_grid(ui, about, &same) {
            let head = if grid.head_inside {
                0.0
            } else {
                size(type_size::SMALL) * LEADING + GAP
            };
            return grid.rows as f32 * (chip + GAP) + head;
        }
        let wide = |control: &Control| widths.chip(ui, control);
        let chips: f32 = same.iter().map(|control| wide(control) + GAP).sum();
        let text = set_width(about, size(letters)) * 1.05;
        let stands_before = about.chars().count() <= SHORT || is_about_option(first);
        if stands_before && text + chips + 10.0 <= width {
            return chip.max(size(letters) * LEADING) + GAP;
        }
        if is_about_option(first) {
            let longest = about
                .split_whitespace()
                .map(|word| 1.05 * set_width(word, size(letters)));
            let (longest, free) = (longest.fold(0.0, f32::max), width - chips - 10.0);
            if free < longest {
                return lines(about, letters, width) + chip + 2.0 * GAP;
            }
            return lines(about, letters, free).max(chip) + GAP;
        }
        let (mut rows, mut at) = (1.0, text + 10.0);
        for control in same {
            if at + wide(control) > width {
                rows += 1.0;
                at = 0.0;
            }
            at += wide(control) + GAP;
        }
        rows * (chip + GAP)
    });
    packed + rows.sum::<f32>()
}

/// Whether a move is about nothing in particular.
fn is_to_all(control: &Control) -> bool {
    !matches!(&control.role, Role::Move { about, .. } if !about.is_empty())
}

/// A move that takes a row: its words, and after them what is to be known of it.
fn row(ui: &mut UiBuilder, parent: NodeId, control: &Control, letters: f32) {
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
        keys::cap(ui, row, &Hint(number.to_string()), false);
    }
    told(ui, row, &control.label, &control.note, letters);
}

/// The words of a row, and after them, or below where there is no room, what is to be known of it; nothing for an empty note.
pub fn told(ui: &mut UiBuilder, row: NodeId, label: &str, note: &str, letters: f32) {
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
    ui.text(words, label, TextAppearance::LABEL.sized(letters));
    if !note.is_empty() {
        ui.text(words, note, TextAppearance::NOTE);
    }
}

/// The people to ask: equal buttons in rows, after or below what is done.
fn people(ui: &mut UiBuilder, parent: NodeId, about: &str, same: &[&Control], widths: &MoveWidths, grid: PeopleGrid) {
    let ink = TextAppearance::NOTE.weighing(Weight::SemiBold);
    if !grid.head_inside {
        let head = ui.text(parent, about, ink);
        ui.reads(head, Reads::hidden());
    }
    let node = Node {
        display: Display::Grid,
        width: percent(100),
        grid_template_columns: RepeatedGridTrack::flex(u16::try_from(grid.columns).unwrap_or(1), 1.0),
        column_gap: ui.theme.px(GAP),
        row_gap: ui.theme.px(GAP),
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        ..default()
    };
    let node = ui.node(parent, node);
    ui.reads(node, Reads::new(NodeKind::Group, about));
    if grid.head_inside {
        let head = ui.line(node, about, ink);
        ui.reads(head, Reads::hidden());
    }
    for control in same {
        let chip = chip(ui, node, control, widths);
        ui.style(chip, |node| node.justify_content = JustifyContent::FlexStart);
    }
}

/// What it is about, and its short buttons; those about people wrap.
fn beside(
    ui: &mut UiBuilder,
    parent: NodeId,
    about: &str,
    same: &[&Control],
    widths: &MoveWidths,
    packing: MovePacking,
) {
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
    let letters = ui.theme.type_length(packing.letters() * ui.scale);
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
        TextAppearance::LABEL.sized(packing.letters())
    } else {
        TextAppearance::NOTE.weighing(Weight::SemiBold)
    };
    let head = ui.text(words, about, ink);
    ui.reads(head, Reads::hidden());
    ui.reads(row, Reads::new(NodeKind::Group, about));
    for control in same {
        chip(ui, row, control, widths);
    }
}

fn chip(ui: &mut UiBuilder, parent: NodeId, control: &Control, widths: &MoveWidths) -> NodeId {
    let least = widths.least(control).map_or(ui.target_side(), |least| {
        px(ui.theme.length(least).max(TARGET / ui.density))
    });
    let node = Node {
        min_height: ui.target_side(),
        min_width: least,
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
    let number = widths.capped(control).filter(|_| !ui.caps.pad);
    if let Some(number) = number {
        keys::cap(ui, chip, &Hint(number.to_string()), false);
    }
    let ink = TextAppearance::LABEL.weighing(Weight::Medium).sized(type_size::BODY);
    ui.line(chip, word(control), ink);
    chip
}
