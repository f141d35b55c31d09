//! Rows of words under heads.
//!
//! In: a table of a page. Out: a grid where there is room for its columns; otherwise each row for itself, every cell behind its
//! head, so that nothing is cut.

use bevy::prelude::*;

use super::{TextAppearance, UiBuilder};
use crate::art::palette::ColorToken;
use crate::narration::page::TableData;
use crate::ui::access::{NodeKind, Reads};
use crate::ui::theme::{Weight, radius, type_size};
use crate::ui::view::NodeId;

/// The least width of a column, in design pixels at normal text.
const COLUMN: f32 = 190.0;
/// Between columns, in design pixels.
const GAP: f32 = 18.0;
/// The width of a letter of a wide word, in sizes of type.
const LETTER: f32 = 0.72;
/// How much wider the first column is at least, which names the row.
const FIRST: f32 = 1.6;
/// Letters of a cell below which a column becomes no narrower, and above which it becomes no wider.
const LEAST_SAID: f32 = 8.0;
/// See [`LEAST_SAID`].
const MOST_SAID: f32 = 80.0;

/// A table with its title.
pub fn table(ui: &mut UiBuilder, parent: NodeId, shows: &TableData) {
    if !shows.title.is_empty() {
        let title = ui.text(parent, &shows.title, TextAppearance::LABEL);
        ui.reads(title, Reads::hidden());
    }
    if ui.wide() && needed(ui, shows) < ui.window.x * ui.share {
        grid(ui, parent, shows);
    } else {
        stacked(ui, parent, shows);
    }
}

/// How wide a column must be: as its longest word.
fn least(ui: &UiBuilder, shows: &TableData, at: usize) -> f32 {
    let cells = shows.rows.iter().filter_map(|row| row.get(at));
    let words = cells.chain(shows.head.get(at)).flat_map(|cell| cell.split_whitespace());
    let longest = words.map(|word| word.chars().count()).max().unwrap_or(0);
    longest as f32 * ui.theme.type_length(type_size::BODY * ui.scale) * LETTER + ui.theme.length(GAP)
}

/// How wide a grid must be: no column is narrower than its longest word, or than is good to read.
fn needed(ui: &UiBuilder, shows: &TableData) -> f32 {
    let usual = ui.theme.type_length(COLUMN);
    let columns = (0..shows.head.len()).map(|at| {
        let usual = if at == 0 { FIRST * usual } else { usual };
        usual.max(least(ui, shows, at))
    });
    let gaps = ui.theme.length(GAP) * shows.head.len().saturating_sub(1) as f32;
    columns.sum::<f32>() + gaps
}

/// How much of the width each column gets: by how much its cells have to say, within reason.
fn shares(ui: &UiBuilder, shows: &TableData) -> Vec<RepeatedGridTrack> {
    let column = |at: usize| {
        let cells = shows.rows.iter().filter_map(|row| row.get(at));
        let letters: usize = cells.map(|cell| cell.chars().count()).sum();
        let usual = letters as f32 / shows.rows.len().max(1) as f32;
        RepeatedGridTrack::minmax(
            1,
            MinTrackSizingFunction::Px(least(ui, shows, at)),
            MaxTrackSizingFunction::Fraction(usual.clamp(LEAST_SAID, MOST_SAID).sqrt()),
        )
    };
    (0..shows.head.len()).map(column).collect()
}

fn grid(ui: &mut UiBuilder, parent: NodeId, shows: &TableData) {
    let node = Node {
        display: Display::Grid,
        width: percent(100),
        grid_template_columns: shares(ui, shows),
        flex_shrink: 0.0,
        ..default()
    };
    let grid = ui.node(parent, node);
    ui.reads(grid, Reads::new(NodeKind::Table, name(shows)));
    ui.unseen(grid, Reads::new(NodeKind::Row, ""));
    for (at, head) in shows.head.iter().enumerate() {
        let node = cell(ui, grid, at, shows.head.len());
        let text = ui.text(node, head, TextAppearance::LABEL.sized(type_size::SMALL));
        ui.reads(text, Reads::new(NodeKind::Head, head));
    }
    for (place, row) in shows.rows.iter().enumerate() {
        ui.unseen(grid, Reads::new(NodeKind::Row, ""));
        for (at, said) in row.iter().enumerate() {
            let node = cell(ui, grid, at, row.len());
            // Every second row has a ground of its own, so that an eye keeps its line.
            if place.is_multiple_of(2) {
                ui.insert(node, BackgroundColor(ui.theme.veiled(ColorToken::Raised, 0.8)));
            }
            let ink = if said == TableData::NOTHING {
                ink(at).toned(ColorToken::InkSoft)
            } else {
                ink(at)
            };
            let text = ui.text(node, said, ink.sized(type_size::BODY));
            let head = shows.head.get(at).map_or("", String::as_str);
            ui.reads(text, Reads::new(NodeKind::Cell, called(at, head, said)));
        }
    }
}

/// A cell: the first and the last of a row are round at their outer edges.
fn cell(ui: &mut UiBuilder, grid: NodeId, at: usize, of: usize) -> NodeId {
    let round = |is_outer: bool| if is_outer { ui.theme.px(radius::ROW) } else { px(0) };
    let (first, last) = (round(at == 0), round(at + 1 == of));
    let node = Node {
        padding: UiRect::axes(ui.theme.px(GAP / 2.0), ui.theme.px(6.0)),
        align_items: AlignItems::Center,
        min_width: px(0),
        border_radius: BorderRadius::new(first, last, last, first),
        ..default()
    };
    ui.node(grid, node)
}

fn stacked(ui: &mut UiBuilder, parent: NodeId, shows: &TableData) {
    let rows = ui.column(parent, 12.0);
    ui.reads(rows, Reads::new(NodeKind::Table, name(shows)));
    for row in &shows.rows {
        let column = ui.column(rows, 2.0);
        ui.unseen(column, Reads::new(NodeKind::Row, ""));
        for (at, (head, cell)) in shows.head.iter().zip(row).enumerate() {
            let text = if at == 0 {
                ui.text(column, cell, ink(0))
            } else if cell == TableData::NOTHING {
                continue;
            } else {
                ui.text(column, &called(at, head, cell), ink(at).toned(ColorToken::InkSoft))
            };
            ui.reads(text, Reads::new(NodeKind::Cell, called(at, head, cell)));
        }
    }
}

/// What a table is called: its title, or its columns.
fn name(shows: &TableData) -> String {
    if !shows.title.is_empty() {
        return shows.title.clone();
    }
    let heads = shows.head.iter().map(String::as_str);
    heads.filter(|head| !head.is_empty()).collect::<Vec<_>>().join(", ")
}

/// A cell behind its head; the first one names its row.
fn called(at: usize, head: &str, cell: &str) -> String {
    if at == 0 || head.is_empty() {
        cell.to_owned()
    } else {
        format!("{head}: {cell}")
    }
}

fn ink(at: usize) -> TextAppearance {
    let ink = TextAppearance::BODY.sized(type_size::SMALL);
    if at == 0 { ink.weighing(Weight::SemiBold) } else { ink }
}
