//! The level of a team over its weeks: lines with their names at their ends, places along the first one numbered, the last step shaded. What
//! the ticks name are the steps that end at them, so a number stands in its week.
//!
//! In: a chart of a page, its height. Out: a picture stretched between its scale, its ticks and the names.

use std::fmt::Write as _;

use bevy::prelude::*;

use super::{Picture, TextAppearance, UiBuilder, chart, marks};
use crate::art::chart::{ChartShapes, PlotPoint, visible_ticks};
use crate::art::palette::{ColorToken, Palette};
use crate::narration::page::{ChartData, Series};
use crate::ui::access::{NodeKind, Reads};
use crate::ui::theme::{Weight, radius, type_size};
use crate::ui::view::NodeId;

/// The size that the plot is drawn in before it is stretched.
const DRAWN: (f64, f64) = (1440.0, 360.0);
/// The width of what is written beside the plot, in ems of small words: the scale, and the names.
const SCALE: f32 = 1.6;
const NAMES: f32 = 11.5;
const NAMES_AT_MOST: f32 = 19.0;
/// Names that take more than this would be written in two lines.
const LONG: f32 = 15.5;
/// The width of the window from which on there is room for that, in ems of running words.
const ROOMY: f32 = 76.0;
/// What is below the plot, in ems of small words: its ticks.
const BELOW: f32 = 2.0;
/// What is above it, in ems of small words: half of the highest value of the scale.
const ABOVE: f32 = 0.8;
/// The least height of the plot, in ems of small words.
const APART: f32 = 4.6;
/// The share of the window's width that the plot has, roughly, beside its names and in a narrow window.
const PLOT: (f32, f32) = (0.7, 0.3);
/// The height of a line of small words, in ems.
const LEADING: f32 = 1.32;
/// The length of the sample of a line beside its name, in design pixels, and what is between the two, in ems of small words.
const SAMPLE: f32 = 28.0;
const SAMPLE_GAP: f32 = 0.4;
/// The side of a number on the first line, in design pixels.
const BADGE: f32 = 26.0;
/// From one number to the next above it, as a share of its side: a line of type is a little higher than its circle.
const BADGES_APART: f32 = 1.25;
/// Numbers above this share of the height have no room above them.
const MIDDLE: f32 = 0.45;

/// A chart of levels at least so many design pixels high, its ticks below it included; it takes what is left of its panel.
pub fn level_chart(ui: &mut UiBuilder, parent: NodeId, shows: &ChartData, high: f32) {
    let em = ui.theme.type_length(type_size::SMALL * ui.scale);
    // Large words need a higher plot, so that the values of its scale stand apart, and the names below each other have room.
    let named: f32 = shows.series.iter().map(|series| lines_of(ui, shows, series, em)).sum();
    let high = high.max((ABOVE + BELOW + APART.max(LEADING * named)) * em / ui.theme.factor);
    let shapes = ChartShapes::of(shows);
    let row = Node {
        width: percent(100),
        min_height: ui.theme.px(high),
        flex_grow: 1.0,
        align_items: AlignItems::Stretch,
        column_gap: ui.theme.px(8.0),
        padding: UiRect::bottom(px(BELOW * em)).with_top(px(ABOVE * em)),
        flex_shrink: 0.0,
        ..default()
    };
    let row = ui.node(parent, row);
    ui.reads(
        row,
        Reads::new(NodeKind::Picture, &shows.reads).noted(chart::points(shows)),
    );
    let scale = side(ui, row, SCALE * em);
    for line in shapes.grid.iter().filter(|line| line.is_labelled) {
        let at = at_height(ui, scale, line.y, em, JustifyContent::FlexEnd);
        written(ui, at, &format!("{:.0}", line.value), TextAppearance::NOTE);
    }
    let plot = Node {
        flex_grow: 1.0,
        flex_basis: px(0),
        min_width: px(0),
        ..default()
    };
    let plot = ui.node(row, plot);
    let drawn = ui.picture_sized(&lines(ui.theme.palette, shows, &shapes), DRAWN.0 as f32, DRAWN.1 as f32);
    ui.insert(plot, Picture(drawn));
    badges(ui, plot, shows, &shapes);
    ticks(ui, plot, shows, &shapes, em);
    names(ui, row, shows, &shapes, (high, em));
}

fn side(ui: &mut UiBuilder, row: NodeId, width: f32) -> NodeId {
    let node = Node {
        width: px(width),
        flex_shrink: 0.0,
        ..default()
    };
    ui.node(row, node)
}

/// A line of words whose middle is at a height of its parent.
fn at_height(ui: &mut UiBuilder, parent: NodeId, y: f64, em: f32, justify: JustifyContent) -> NodeId {
    let node = Node {
        position_type: PositionType::Absolute,
        top: percent(y as f32 * 100.0),
        width: percent(100),
        height: px(LEADING * em),
        margin: UiRect::top(px(-0.5 * LEADING * em)),
        justify_content: justify,
        align_items: AlignItems::Center,
        ..default()
    };
    ui.node(parent, node)
}

fn written(ui: &mut UiBuilder, parent: NodeId, words: &str, ink: TextAppearance) {
    let text = ui.line(parent, words, ink.sized(type_size::SMALL));
    ui.reads(text, Reads::hidden());
}

/// The numbers on the first line.
fn badges(ui: &mut UiBuilder, plot: NodeId, shows: &ChartData, shapes: &ChartShapes) {
    let Some(line) = shapes.lines.first() else { return };
    let side = badge_side(ui);
    // Numbers that would lie on each other stand one above the other.
    let near = f64::from(0.9 * side / plot_width(ui));
    for (place, (mark, x)) in shows.marks.iter().zip(&shapes.marks).enumerate() {
        let below = shapes
            .marks
            .iter()
            .take(place)
            .filter(|other| (**other - *x).abs() < near);
        let high = height_at(line, *x) as f32;
        let apart = BADGES_APART * side * below.count() as f32;
        // Near the upper edge they go down: above the plot stands its heading.
        let lift = if high < MIDDLE { -apart } else { apart };
        let node = Node {
            position_type: PositionType::Absolute,
            left: percent(*x as f32 * 100.0),
            top: percent(high * 100.0),
            width: px(side),
            height: px(side),
            margin: UiRect {
                left: px(-side / 2.0),
                top: px(-side / 2.0 - lift),
                ..default()
            },
            ..default()
        };
        badge(ui, plot, node, &mark.label);
    }
}

/// The side of a number in a ring.
fn badge_side(ui: &UiBuilder) -> f32 {
    let words = ui.theme.type_length(type_size::SMALL) * 1.45;
    ui.theme.length(BADGE).max(words)
}

/// The number of a place on the first line, where else it is told of.
pub fn number(ui: &mut UiBuilder, parent: NodeId, label: &str) {
    let side = badge_side(ui);
    let node = Node {
        width: px(side),
        height: px(side),
        flex_shrink: 0.0,
        ..default()
    };
    badge(ui, parent, node, label);
}

fn badge(ui: &mut UiBuilder, parent: NodeId, node: Node, label: &str) {
    let node = Node {
        justify_content: JustifyContent::Center,
        align_items: AlignItems::Center,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(radius::PILL)),
        ..node
    };
    let badge = ui.node(parent, node);
    ui.insert(badge, BackgroundColor(ui.theme.colour(ColorToken::Bar)));
    ui.insert(badge, BorderColor::all(ui.theme.colour(ColorToken::Accent)));
    written(ui, badge, label, TextAppearance::LABEL);
}

/// The height of a line at a place between two of its points.
fn height_at(line: &[PlotPoint], x: f64) -> f64 {
    let after = line.iter().position(|point| point.0 >= x);
    match after {
        None => line.last().map_or(0.5, |point| point.1),
        Some(0) => line[0].1,
        Some(at) => {
            let ((left, from), (right, to)) = (line[at - 1], line[at]);
            let share = (x - left) / (right - left).max(f64::EPSILON);
            share * (to - from) + from
        }
    }
}

/// About how wide the plot is, in logical pixels.
fn plot_width(ui: &UiBuilder) -> f32 {
    ui.window.x * if ui.wide() { PLOT.0 } else { PLOT.1 }
}

/// The names of the steps, each below its middle. The first tick is where the first step begins.
fn ticks(ui: &mut UiBuilder, plot: NodeId, shows: &ChartData, shapes: &ChartShapes, em: f32) {
    let most = (plot_width(ui) / (1.9 * em)) as usize;
    for tick in visible_ticks(shows.ticks.len(), most.max(2), false) {
        let before = tick.checked_sub(1).and_then(|before| shapes.ticks.get(before));
        let (Some(words), Some(x), Some(before)) = (shows.ticks.get(tick), shapes.ticks.get(tick), before) else {
            continue;
        };
        let node = Node {
            position_type: PositionType::Absolute,
            left: percent(f64::midpoint(*x, *before) as f32 * 100.0),
            top: percent(100),
            width: px(12.0 * em),
            margin: UiRect::left(px(-6.0 * em)),
            padding: UiRect::top(px(0.5 * em)),
            justify_content: JustifyContent::Center,
            ..default()
        };
        let at = ui.node(plot, node);
        written(ui, at, words, TextAppearance::NOTE);
    }
}

/// How wide the column of the names is, in logical pixels. Names of two lines would touch: long ones have a wider one.
fn names_width(ui: &UiBuilder, shows: &ChartData, em: f32) -> f32 {
    let longest = shows
        .series
        .iter()
        .map(|series| ui.length_of(&series.label, type_size::SMALL));
    let wide = longest.fold(0.0, f32::max) + ui.theme.length(28.0) + em;
    // A narrow window has no room to give: the numbers of turning points would touch.
    if wide > LONG * em && ui.ems() >= ROOMY {
        wide.min(NAMES_AT_MOST * em)
    } else {
        NAMES * em
    }
}

/// How many lines the name of a series takes in the column of the names.
fn lines_of(ui: &UiBuilder, shows: &ChartData, series: &Series, em: f32) -> f32 {
    let room = names_width(ui, shows, em) - ui.theme.length(SAMPLE) - SAMPLE_GAP * em;
    (ui.length_of(&series.label, type_size::SMALL) / room.max(em))
        .ceil()
        .max(1.0)
}

/// The names at the ends of the lines, moved apart where two would touch.
fn names(ui: &mut UiBuilder, row: NodeId, shows: &ChartData, shapes: &ChartShapes, (high, em): (f32, f32)) {
    let wide = names_width(ui, shows, em);
    let column = side(ui, row, wide);
    let plot = ui.theme.length(high) - (ABOVE + BELOW) * em;
    let line = f64::from(LEADING * em / plot.max(1.0));
    let heights: Vec<f32> = shows
        .series
        .iter()
        .map(|series| lines_of(ui, shows, series, em))
        .collect();
    let height = |index: usize| line * f64::from(heights[index]);
    let mut ends: Vec<(f64, usize, &Series)> = shows
        .series
        .iter()
        .zip(&shapes.lines)
        .enumerate()
        .filter_map(|(index, (series, line))| Some((line.last()?.1, index, series)))
        .collect();
    ends.sort_by(|a, b| a.0.total_cmp(&b.0));
    // The first begins half a line above the plot, and the last ends half a line below it.
    let mut free_from = -0.5 * line;
    let mut free_to: f64 = 1.0 + 0.5 * line - ends.iter().map(|(_, index, _)| height(*index)).sum::<f64>();
    let ends: Vec<(f64, usize, &Series)> = ends
        .into_iter()
        .map(|(y, index, series)| {
            let high = height(index);
            free_to += high;
            let y = y.min(free_to - 0.5 * high).max(free_from + 0.5 * high);
            free_from = y + 0.5 * high;
            (y, index, series)
        })
        .collect();
    for (y, index, series) in ends {
        let at = at_height(ui, column, y, em, JustifyContent::FlexStart);
        ui.style(at, |node| node.column_gap = px(SAMPLE_GAP * em));
        let sample = format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 12">{}</svg>"#,
            chart::stroke(ui.theme.palette, "M2 6H38", series.tone, index)
        );
        let sample = ui.picture_sized(&sample, SAMPLE, 0.3 * SAMPLE);
        ui.picture(at, sample, SAMPLE, 0.3 * SAMPLE);
        let ink = TextAppearance::LABEL
            .weighing(Weight::SemiBold)
            .toned(marks::paint(series.tone));
        written(ui, at, &series.label, ink);
    }
}

/// The plot itself: the shaded step, the grid, the spread, the lines.
fn lines(palette: &Palette, shows: &ChartData, shapes: &ChartShapes) -> String {
    let (width, height) = DRAWN;
    let place = |(x, y): &PlotPoint| format!("{:.1} {:.1}", x * width, y * height);
    let path = |points: &[PlotPoint]| points.iter().map(place).collect::<Vec<_>>().join("L");
    let mut body = String::new();
    let before = shapes.ticks.iter().rev().nth(1).filter(|_| shows.shades_last);
    if let Some(x) = before {
        let hex = palette.hex(ColorToken::Ink);
        let _ = write!(
            body,
            r#"<rect x="{:.1}" y="0" width="{:.1}" height="{height}" fill="{hex}" fill-opacity="0.05"/>"#,
            x * width,
            (1.0 - x) * width
        );
    }
    for line in &shapes.grid {
        let hex = palette.hex(ColorToken::Outline);
        let _ = write!(
            body,
            r#"<path d="M0 {:.1}H{width}" stroke="{hex}" stroke-opacity="0.4" stroke-width="1.5"/>"#,
            line.y * height
        );
    }
    for x in shapes.ticks.iter().skip(1) {
        let hex = palette.hex(ColorToken::Outline);
        let _ = write!(
            body,
            r#"<path d="M{:.1} 0V{height}" stroke="{hex}" stroke-opacity="0.3" stroke-width="1"/>"#,
            x * width
        );
    }
    for (series, area) in shows.series.iter().zip(&shapes.areas) {
        if !area.is_empty() {
            let hex = palette.hex(marks::paint(series.tone));
            let _ = write!(body, r#"<path d="M{}Z" fill="{hex}" fill-opacity="0.2"/>"#, path(area));
        }
    }
    for (index, (series, line)) in shows.series.iter().zip(&shapes.lines).enumerate().rev() {
        if !line.is_empty() {
            body += &chart::stroke(palette, &format!("M{}", path(line)), series.tone, index);
        }
    }
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" preserveAspectRatio="none">{body}</svg>"#
    )
}
