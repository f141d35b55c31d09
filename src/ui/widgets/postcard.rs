//! A place as a small picture, with a course over it: what the team could do alone.
//!
//! In: a postcard of a page. Out: a picture with rounded corners that is not read, and the course, read as a sentence.

use std::fmt::Write as _;

use bevy::prelude::*;

use super::{Picture, TextAppearance, UiBuilder};
use crate::art::palette::{ColorToken, Palette};
use crate::art::place;
use crate::narration::page::{Postcard, Station};
use crate::ui::access::{NodeKind, Reads};
use crate::ui::theme::{Weight, radius, type_size};
use crate::ui::view::NodeId;

/// The size of the picture, in design pixels.
const SIZE: (f32, f32) = (144.0, 88.0);
/// The least width of a station, and the height of the line over them.
const STATION: f32 = 96.0;
const LINE: f32 = 34.0;
/// The course shows at least so much of the scale, so that no change looks larger than it is.
const LEAST: f64 = 2.0;

/// The picture of the place.
pub fn place(ui: &mut UiBuilder, parent: NodeId, shows: &Postcard) {
    let drawn = place::picture(ui.theme.palette, &shows.place, (f64::from(SIZE.0), f64::from(SIZE.1)));
    let image = ui.picture_sized(&drawn, SIZE.0, SIZE.1);
    let node = Node {
        width: ui.theme.px(SIZE.0),
        height: ui.theme.px(SIZE.1),
        border_radius: BorderRadius::all(ui.theme.px(radius::ROW)),
        flex_shrink: 0.0,
        ..default()
    };
    let slot = ui.node(parent, node);
    ui.reads(slot, Reads::hidden());
    ui.insert(slot, Picture(image));
}

/// The course: a line, and under each of its points the figures and when that was.
pub fn course(ui: &mut UiBuilder, parent: NodeId, shows: &Postcard) {
    let label = |station: &Station| 1.1 * ui.length_of(&station.label, type_size::SMALL);
    let widest = shows.course.iter().map(label).fold(0.0, f32::max);
    let wide = (widest / ui.theme.factor).max(STATION);
    let across = wide * shows.course.len() as f32;
    let node = Node {
        flex_direction: FlexDirection::Column,
        width: ui.theme.px(across),
        max_width: percent(100),
        flex_shrink: 0.0,
        ..default()
    };
    let column = ui.node(parent, node);
    ui.reads(column, Reads::new(NodeKind::Text, &shows.reads));
    let levels: Vec<f64> = shows.course.iter().map(|station| station.level).collect();
    let line = line(ui.theme.palette, &levels, (f64::from(across), f64::from(LINE)));
    let line = ui.picture_sized(&line, across, LINE);
    ui.picture(column, line, across, LINE);
    let row = ui.node(column, Node::default());
    for (at, station) in shows.course.iter().enumerate() {
        let node = Node {
            flex_direction: FlexDirection::Column,
            align_items: AlignItems::Center,
            width: ui.theme.px(wide),
            flex_shrink: 0.0,
            ..default()
        };
        let cell = ui.node(row, node);
        let figures = TextAppearance::LABEL.weighing(Weight::Bold);
        let figures = if at + 1 == shows.course.len() {
            figures.sized(type_size::HEADING).toned(tone(&levels))
        } else {
            figures.sized(type_size::LABEL).toned(ColorToken::InkSoft)
        };
        ui.line(cell, &station.figures, figures);
        ui.line(cell, &station.label, TextAppearance::NOTE);
    }
}

fn tone(course: &[f64]) -> ColorToken {
    match (course.first(), course.last()) {
        (Some(first), Some(last)) if last < first => ColorToken::Coral,
        _ => ColorToken::Mint,
    }
}

/// The course as a line with a dot at each point in the middle of its cell, the last one large.
fn line(palette: &Palette, course: &[f64], (wide, high): (f64, f64)) -> String {
    let low = course.iter().copied().fold(f64::INFINITY, f64::min);
    let top = course.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let (middle, half) = (f64::midpoint(low, top), (top - low).max(LEAST) / 2.0);
    let place = |at: usize, value: f64| {
        let x = wide * (at as f64 + 0.5) / course.len().max(1) as f64;
        (x, high / 2.0 - (value - middle) / half * (high / 2.0 - 10.0))
    };
    let (light, quiet) = (palette.hex(tone(course)), palette.hex(ColorToken::InkSoft));
    let (mut path, mut dots) = (String::new(), String::new());
    for (at, value) in course.iter().enumerate() {
        let (x, y) = place(at, *value);
        let _ = write!(path, "{}{x:.1},{y:.1}", if at == 0 { "M" } else { " L" });
        let (radius, paint) = if at + 1 == course.len() {
            (6.5, &light)
        } else {
            (4.0, &quiet)
        };
        let _ = write!(dots, r#"<circle cx="{x:.1}" cy="{y:.1}" r="{radius}" fill="{paint}"/>"#);
    }
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}"><path d="{path}" fill="none" stroke="{quiet}" stroke-width="3" stroke-linejoin="round"/>{dots}</svg>"#
    )
}
