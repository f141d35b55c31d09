//! Rows of words under heads.
//!
//! In: a table of a page. Out: a grid where there is room for its columns; otherwise each row for itself, every cell behind its
//! head, so that nothing is cut.

use bevy::prelude::*;

use super::{Brush, Ink};
use crate::narration::page::Table;
use crate::ui::palette::Paint;
use crate::ui::theme::{Weight, type_size};

/// The least width of a column, in design pixels at normal text.
const COLUMN: f32 = 130.0;
/// How much wider the first column is, which names the row.
const FIRST: f32 = 1.6;

/// A table with its title.
pub fn table(brush: &mut Brush, parent: Entity, shows: &Table) {
    if !shows.title.is_empty() {
        brush.text(parent, &shows.title, Ink::LABEL);
    }
    let columns = shows.head.len().max(1);
    let needed = brush.theme.type_length(COLUMN) * (columns as f32 - 1.0 + FIRST);
    if brush.wide() && needed < brush.window.x * 0.45 {
        grid(brush, parent, shows);
    } else {
        stacked(brush, parent, shows);
    }
}

fn grid(brush: &mut Brush, parent: Entity, shows: &Table) {
    let rest = shows.head.len().saturating_sub(1);
    let mut tracks: Vec<RepeatedGridTrack> = vec![RepeatedGridTrack::flex(1, FIRST)];
    if let Ok(rest @ 1..) = u16::try_from(rest) {
        tracks.push(RepeatedGridTrack::flex(rest, 1.0));
    }
    let node = Node {
        display: Display::Grid,
        width: percent(100),
        grid_template_columns: tracks,
        column_gap: brush.theme.px(18.0),
        row_gap: brush.theme.px(10.0),
        flex_shrink: 0.0,
        ..default()
    };
    let grid = brush.node(parent, node);
    for head in &shows.head {
        brush.text(grid, head, Ink::NOTE.sized(type_size::SMALL).weighing(Weight::SemiBold));
    }
    for row in &shows.rows {
        for (at, cell) in row.iter().enumerate() {
            brush.text(grid, cell, ink(at));
        }
    }
}

fn stacked(brush: &mut Brush, parent: Entity, shows: &Table) {
    for row in &shows.rows {
        let column = brush.column(parent, 2.0);
        for (at, (head, cell)) in shows.head.iter().zip(row).enumerate() {
            if at == 0 {
                brush.text(column, cell, ink(0));
            } else {
                brush.text(column, &format!("{head}: {cell}"), ink(at).toned(Paint::InkSoft));
            }
        }
    }
}

fn ink(at: usize) -> Ink {
    let ink = Ink::BODY.sized(type_size::SMALL);
    if at == 0 { ink.weighing(Weight::SemiBold) } else { ink }
}
