//! Lines over weeks.
//!
//! In: a chart of a page. Out: a picture of its lines (each with its own dash, not only its colour), ticks and labels as text, and
//! the same in words below.

use std::fmt::Write as _;

use bevy::prelude::*;

use super::{TextAppearance, UiBuilder, marks};
use crate::art::chart::{ChartShapes, visible_ticks};
use crate::art::palette::{ColorToken, Palette};
use crate::narration::page::{ChartData, Sentiment};
use crate::ui::access::{NodeKind, Reads};
use crate::ui::theme::{Weight, type_size};
use crate::ui::view::NodeId;

/// Width and height of the plot, in design pixels, in windows without and with room.
const SMALL: (f32, f32) = (560.0, 250.0);
const LARGE: (f32, f32) = (690.0, 310.0);
/// The least width of the plot beside its legend, in design pixels; without so much the legend stands below it.
const LEAST: f32 = 420.0;
const EDGE: f64 = 8.0;

fn size(ui: &UiBuilder) -> (f32, f32) {
    if ui.scale > 1.0 { LARGE } else { SMALL }
}

/// A chart with its heading, ticks and labels.
pub fn chart(ui: &mut UiBuilder, parent: NodeId, shows: &ChartData) {
    if !shows.title.is_empty() {
        let above = ui.text(parent, &shows.title, TextAppearance::LABEL);
        ui.reads(above, Reads::hidden());
    }
    let (width, height) = size(ui);
    let whole = Node {
        flex_wrap: FlexWrap::Wrap,
        column_gap: ui.theme.px(14.0),
        row_gap: ui.theme.px(10.0),
        width: percent(100),
        flex_shrink: 0.0,
        ..default()
    };
    let whole = ui.node(parent, whole);
    ui.reads(whole, Reads::new(NodeKind::Picture, name(shows)).noted(points(shows)));
    let drawn = Node {
        column_gap: ui.theme.px(14.0),
        flex_grow: 1.0,
        flex_basis: ui.theme.px(LEAST),
        max_width: ui.theme.px(width + 60.0 * ui.theme.type_scale()),
        min_width: px(0),
        ..default()
    };
    let drawn = ui.node(whole, drawn);
    scale(ui, drawn, shows.top);
    let plot = ui.remainder(drawn);
    let picture = ui.picture_sized(&lines(ui.theme.palette, shows, (width, height)), width, height);
    let picture = ui.picture(plot, picture, width, height);
    ui.style(picture, |node| node.width = percent(100));
    let ticks = Node {
        justify_content: JustifyContent::SpaceBetween,
        width: percent(100),
        ..default()
    };
    let ticks = ui.node(plot, ticks);
    for tick in tick_labels(ui, &shows.ticks, width) {
        ui.text(ticks, tick, TextAppearance::NOTE.sized(type_size::SMALL));
    }
    legend(ui, whole, shows);
    for mark in &shows.marks {
        let ink = TextAppearance::NOTE
            .sized(type_size::SMALL)
            .toned(marks::paint(mark.tone));
        let below = ui.text(parent, &mark.label, ink);
        ui.reads(below, Reads::hidden());
    }
    if !shows.reads.is_empty() {
        let below = ui.text(parent, &shows.reads, TextAppearance::NOTE);
        ui.reads(below, Reads::hidden());
    }
}

/// What the picture is called: its title and what it shows, in words.
pub(super) fn name(shows: &ChartData) -> String {
    let parts = [shows.title.as_str(), shows.reads.as_str()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(": ")
}

/// Every line with its points, in words.
pub(super) fn points(shows: &ChartData) -> String {
    let mut lines = Vec::with_capacity(shows.series.len());
    for series in &shows.series {
        let points = shows.ticks.iter().zip(&series.points);
        let points: Vec<String> = points.map(|(tick, value)| format!("{tick} {value}")).collect();
        lines.push(format!("{}: {}.", series.label, points.join(", ")));
    }
    // A number stands for what is told beside the chart.
    let marks = shows.marks.iter().filter(|mark| mark.label.parse::<u32>().is_err());
    lines.extend(marks.map(|mark| format!("{}.", mark.label)));
    lines.join(" ")
}

/// As many ticks as have room side by side, the first and the last among them, each as far from the next, so that what stands below the
/// lines stands where it belongs.
fn tick_labels<'a>(ui: &UiBuilder, ticks: &'a [String], width: f32) -> Vec<&'a str> {
    let room = ui.theme.length(if ui.wide() { LEAST } else { width });
    let room = room.min(ui.window.x * 0.6) - ui.theme.length(60.0);
    let longest = ticks.iter().map(|tick| ui.length_of(tick, type_size::SMALL));
    let longest = longest.fold(1.0, f32::max) + ui.theme.length(8.0);
    visible_ticks(ticks.len(), (room / longest) as usize, true)
        .into_iter()
        .filter_map(|tick| ticks.get(tick).map(String::as_str))
        .collect()
}

fn scale(ui: &mut UiBuilder, parent: NodeId, top: f64) {
    let node = Node {
        flex_direction: FlexDirection::Column,
        justify_content: JustifyContent::SpaceBetween,
        align_items: AlignItems::FlexEnd,
        height: ui.theme.px(size(ui).1),
        flex_shrink: 0.0,
        ..default()
    };
    let column = ui.node(parent, node);
    for value in [top, top / 2.0, 0.0] {
        let words = if (value - value.round()).abs() < 0.01 {
            format!("{value:.0}")
        } else {
            format!("{value:.1}")
        };
        ui.line(column, &words, TextAppearance::NOTE.sized(type_size::SMALL));
    }
}

fn legend(ui: &mut UiBuilder, parent: NodeId, shows: &ChartData) {
    let node = Node {
        flex_direction: FlexDirection::Column,
        row_gap: ui.theme.px(8.0),
        flex_grow: 1.0,
        flex_basis: px(ui.theme.type_length(type_size::SMALL) * 9.0),
        min_width: px(0),
        ..default()
    };
    let column = ui.node(parent, node);
    let mut order: Vec<usize> = (0..shows.series.len()).collect();
    let last = |index: usize| shows.series[index].values.last().copied().unwrap_or(0.0);
    order.sort_by(|a, b| last(*b).total_cmp(&last(*a)));
    for index in order {
        let series = &shows.series[index];
        let row = Node {
            column_gap: ui.theme.px(10.0),
            align_items: AlignItems::Center,
            ..default()
        };
        let row = ui.node(column, row);
        let body = stroke(ui.theme.palette, "M2 6H38", series.tone, index);
        let svg = format!(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 12">{body}</svg>"#);
        let sample = ui.picture_sized(&svg, 40.0, 12.0);
        ui.picture(row, sample, 40.0, 12.0);
        ui.text(
            row,
            &series.label,
            TextAppearance::LABEL
                .sized(type_size::SMALL)
                .weighing(Weight::SemiBold)
                .toned(marks::paint(series.tone)),
        );
    }
}

pub(super) fn stroke(palette: &Palette, path: &str, tone: Sentiment, index: usize) -> String {
    let dash = match index {
        0 => "",
        1 => r#" stroke-dasharray="14 9""#,
        2 => r#" stroke-dasharray="2 9""#,
        _ => r#" stroke-dasharray="14 8 2 8""#,
    };
    let width = if index == 0 { 5.0 } else { 4.0 };
    let hex = palette.hex(marks::paint(tone));
    format!(
        r#"<path d="{path}" fill="none" stroke="{hex}" stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round"{dash}/>"#
    )
}

/// The picture of the plot: a margin of [`EDGE`] around the box of the shapes.
fn lines(palette: &Palette, shows: &ChartData, (width, height): (f32, f32)) -> String {
    let (width, height) = (f64::from(width), f64::from(height));
    let shapes = ChartShapes::of(shows);
    let across = |x: f64| EDGE + (width - 2.0 * EDGE) * x;
    let down = |y: f64| EDGE + (height - 2.0 * EDGE) * y;
    let mut body = String::new();
    for line in &shapes.grid {
        let hex = palette.hex(ColorToken::Outline);
        let _ = write!(
            body,
            r#"<path d="M0 {:.1}H{width}" stroke="{hex}" stroke-opacity="0.35" stroke-width="1.5"/>"#,
            down(line.y)
        );
    }
    for (mark, x) in shows.marks.iter().zip(&shapes.marks) {
        let (x, hex) = (across(*x), palette.hex(marks::paint(mark.tone)));
        let bottom = height - EDGE;
        let _ = write!(
            body,
            r#"<path d="M{x:.1} {EDGE}V{bottom:.1}" stroke="{hex}" stroke-opacity="0.5" stroke-width="1.5"/><circle cx="{x:.1}" cy="{bottom:.1}" r="6" fill="{hex}"/>"#
        );
    }
    for (series, area) in shows.series.iter().zip(&shapes.areas) {
        let points: Vec<String> = area
            .iter()
            .map(|(x, y)| format!("{:.1},{:.1}", across(*x), down(*y)))
            .collect();
        if !points.is_empty() {
            let hex = palette.hex(marks::paint(series.tone));
            let _ = write!(
                body,
                r#"<polygon points="{}" fill="{hex}" fill-opacity="0.16"/>"#,
                points.join(" ")
            );
        }
    }
    for (index, (series, line)) in shows.series.iter().zip(&shapes.lines).enumerate().rev() {
        let points: Vec<String> = line
            .iter()
            .map(|(x, y)| format!("{:.1} {:.1}", across(*x), down(*y)))
            .collect();
        if !points.is_empty() {
            body += &stroke(palette, &format!("M{}", points.join("L")), series.tone, index);
        }
    }
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" preserveAspectRatio="none">{body}</svg>"#
    )
}
