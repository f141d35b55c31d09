//! The stops at which both futures of a decision are looked at: a row of tabs, and below it the line that parts in two.
//!
//! In: the page of both futures. Out: a tab a stop; the one where they part says so, and the line forks below it.

use std::fmt::Write as _;

use bevy::prelude::*;
use bevy::ui::Checked;

use crate::art::palette::ColorToken;
use crate::narration::page::{Control, Page, Role};
use crate::ui::access::{NodeKind, Reads};
use crate::ui::button_colors::ButtonColors;
use crate::ui::theme::{Weight, radius, space, type_size};
use crate::ui::view::{Constant, NodeId};
use crate::ui::widgets::items::tabs;
use crate::ui::widgets::keys::{self, Hint};
use crate::ui::widgets::{Picture, TextAppearance, UiBuilder, button, marks};

/// More stops than this have their numbers above their names, so that a word of a name has the width of its tab.
const FEW: usize = 6;
/// The height of the line, in design pixels.
pub const LINE: f32 = 22.0;
/// The lines that a number takes above a name, and a row of several.
const NUMBER: usize = 2;
const ROW: usize = 3;
/// What is beside the words of a stop, its number above them or beside them, in design pixels.
const BESIDE: (f32, f32) = (26.0, 66.0);
/// The side of the fork.
const SIGN: f32 = 18.0;

/// The stops, from the decision to the end, each with its number.
pub fn timeline(ui: &mut UiBuilder, area: NodeId, page: &Page) {
    let stops = tabs(page);
    let rows = wraps(ui, &stops);
    let row = Node {
        width: percent(100),
        flex_wrap: if rows { FlexWrap::Wrap } else { FlexWrap::NoWrap },
        align_items: AlignItems::Stretch,
        column_gap: ui.theme.px(8.0),
        row_gap: ui.theme.px(8.0),
        flex_shrink: 0.0,
        ..default()
    };
    let row = ui.node(area, row);
    ui.reads(row, Reads::new(NodeKind::Tabs, &page.title));
    for control in &stops {
        if stops.len() > FEW && !rows {
            narrow(ui, row, control);
        } else {
            stop(ui, row, control, rows);
        }
    }
    if !rows {
        line(ui, area, &stops);
    }
}

/// The line below the stops: one until they part, there a fork, then two; the stop that is shown stands out on it.
fn line(ui: &mut UiBuilder, area: NodeId, stops: &[&Control]) {
    let wide = ui.window.x / ui.theme.factor - 2.0 * space::EDGE - 30.0;
    let places = stops.len().max(1) as f32;
    let middle = |place: usize| (place as f32 + 0.5) / places * wide;
    let forks = stops.iter().position(|stop| !stop.note.is_empty());
    let tone = |token| ui.theme.palette.hex(token);
    let (went, other) = (tone(ColorToken::Accent), tone(ColorToken::InkSoft));
    let (high, low, centre) = (0.22 * LINE, 0.78 * LINE, 0.5 * LINE);
    let mut body = String::new();
    let until = forks.map_or(wide, middle);
    let _ = write!(
        body,
        r#"<path d="M0 {centre}H{until:.1}" stroke="{went}" stroke-width="3"/>"#
    );
    if forks.is_some() {
        let bend = until + 1.6 * LINE;
        for (y, hex, dash) in [(high, &went, ""), (low, &other, r#" stroke-dasharray="9 6""#)] {
            let _ = write!(
                body,
                r#"<path d="M{until:.1} {centre}C{0:.1} {centre} {0:.1} {y} {bend:.1} {y}H{wide:.1}" fill="none" stroke="{hex}" stroke-width="3"{dash}/>"#,
                until + 0.8 * LINE
            );
        }
    }
    for (place, stop) in stops.iter().enumerate() {
        let parted = forks.is_some_and(|forks| place > forks);
        let spots: &[f32] = if parted { &[high, low] } else { &[centre] };
        for y in spots {
            let radius = if stop.role == Role::Tab(true) { 6.0 } else { 3.5 };
            let _ = write!(
                body,
                r#"<circle cx="{:.1}" cy="{y}" r="{radius}" fill="{went}"/>"#,
                middle(place)
            );
        }
    }
    let svg = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide:.1} {LINE}" preserveAspectRatio="none">{body}</svg>"#
    );
    let drawn = ui.picture_sized(&svg, wide, LINE);
    let node = Node {
        width: percent(100),
        height: ui.theme.px(LINE),
        margin: UiRect::vertical(ui.theme.px(-8.0)),
        flex_shrink: 0.0,
        ..default()
    };
    let node = ui.node(area, node);
    ui.insert(node, Picture(drawn));
}

/// Whether the stops take several rows: in narrow windows, and where a word of a name is wider than the tab of one of many.
fn wraps(ui: &UiBuilder, stops: &[&Control]) -> bool {
    let words = stops.iter().flat_map(|stop| stop.label.split_whitespace());
    let longest = words.map(|word| ui.length_of(word, type_size::SMALL));
    !ui.wide() || (stops.len() > FEW && longest.fold(0.0, f32::max) > room(ui, stops))
}

/// The width that the words of a stop have where all stand in one row.
fn room(ui: &UiBuilder, stops: &[&Control]) -> f32 {
    let beside = if stops.len() > FEW { BESIDE.0 } else { BESIDE.1 };
    (across(ui) / stops.len().max(1) as f32 - ui.theme.length(beside)).max(1.0)
}

/// The width of the row.
fn across(ui: &UiBuilder) -> f32 {
    ui.window.x - ui.theme.length(2.0 * space::EDGE + 30.0)
}

/// A stop as one of many: above its name its number, and beside that the fork where they part, which is named below the stages.
fn narrow(ui: &mut UiBuilder, row: NodeId, control: &Control) {
    let tab = tab(ui, row, control, false);
    ui.style(tab, |node| {
        node.flex_direction = FlexDirection::Column;
        node.align_items = AlignItems::FlexStart;
        node.justify_content = JustifyContent::Center;
    });
    let above = Node {
        column_gap: ui.theme.px(9.0),
        align_items: AlignItems::Center,
        margin: UiRect::bottom(ui.theme.px(3.0)),
        flex_shrink: 0.0,
        ..default()
    };
    let above = ui.node(tab, above);
    cap(ui, above, control);
    if !control.note.is_empty() {
        let sign = ui.picture_of(&marks::fork(ui.theme.palette), SIGN);
        ui.picture(above, sign, SIGN, SIGN);
    }
    name(ui, tab, control);
}

/// The number that shows a stop, where there are keys.
fn cap(ui: &mut UiBuilder, parent: NodeId, control: &Control) {
    if let Some(number) = control.number.filter(|_| !ui.caps.pad) {
        keys::cap(ui, parent, &Hint(number.to_string()), false);
    }
}

fn name(ui: &mut UiBuilder, parent: NodeId, control: &Control) {
    let weight = if control.role == Role::Tab(true) {
        Weight::Bold
    } else {
        Weight::Medium
    };
    let ink = TextAppearance::LABEL.sized(type_size::SMALL).weighing(weight);
    ui.text(parent, &control.label, ink);
}

/// What is pressed; as wide as the others of its row, or as its words.
fn tab(ui: &mut UiBuilder, row: NodeId, control: &Control, rows: bool) -> NodeId {
    let chosen = control.role == Role::Tab(true);
    let node = Node {
        min_height: ui.target_side(),
        min_width: px(0),
        flex_grow: 1.0,
        flex_basis: if rows { auto() } else { px(0) },
        padding: UiRect::axes(ui.theme.px(9.0), ui.theme.px(5.0)),
        column_gap: ui.theme.px(9.0),
        align_items: AlignItems::Center,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(radius::ROW)),
        ..default()
    };
    let skin = if chosen {
        ButtonColors::chosen()
    } else {
        ButtonColors::raised()
    };
    let tab = button::pressable(ui, row, node, skin, control);
    if chosen {
        ui.insert(tab, Constant(Checked));
    }
    tab
}

fn stop(ui: &mut UiBuilder, row: NodeId, control: &Control, rows: bool) {
    let tab = tab(ui, row, control, rows);
    cap(ui, tab, control);
    let words = Node {
        flex_direction: FlexDirection::Column,
        min_width: px(0),
        flex_shrink: 1.0,
        ..default()
    };
    let words = ui.node(tab, words);
    name(ui, words, control);
    if !control.note.is_empty() {
        let below = Node {
            column_gap: ui.theme.px(6.0),
            align_items: AlignItems::Center,
            min_width: px(0),
            ..default()
        };
        let below = ui.node(words, below);
        let sign = ui.picture_of(&marks::fork(ui.theme.palette), SIGN);
        ui.picture(below, sign, SIGN, SIGN);
        let ink = TextAppearance::LABEL.sized(type_size::SMALL).weighing(Weight::Bold);
        ui.text(below, &control.note, ink);
    }
}

/// How many lines the stops take: the names of narrow ones wrap.
pub fn lines(ui: &UiBuilder, page: &Page) -> usize {
    let stops = tabs(page);
    if wraps(ui, &stops) {
        let wide = |stop: &&Control| ui.length_of(&stop.label, type_size::SMALL) + ui.theme.length(BESIDE.1);
        let rows = stops.iter().map(wide).sum::<f32>() / across(ui).max(1.0);
        return ROW * rows.ceil() as usize;
    }
    let room = room(ui, &stops);
    let lines = |words: &str| (ui.length_of(words, type_size::SMALL) / room).ceil() as usize;
    if stops.len() > FEW {
        let names = stops.iter().map(|stop| lines(&stop.label)).max();
        return names.unwrap_or(1) + NUMBER;
    }
    let stop = stops.iter().map(|stop| lines(&stop.label) + lines(&stop.note));
    stop.max().unwrap_or(1).max(2)
}
