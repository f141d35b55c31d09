//! A place as a small picture, with a course over it: what the team could do alone.
//!
//! In: a postcard of a page. Out: a picture with rounded corners; nothing of it is read, for the words beside it say the same.

use std::fmt::Write as _;

use bevy::prelude::*;

use super::{Picture, TextAppearance, UiBuilder};
use crate::art::palette::{ColorToken, Palette};
use crate::art::place;
use crate::narration::page::Postcard;
use crate::ui::access::Reads;
use crate::ui::theme::{Weight, radius, type_size};
use crate::ui::view::NodeId;

/// The size of the picture, in design pixels.
const SIZE: (f32, f32) = (176.0, 100.0);
/// The size of the course.
const COURSE: (f32, f32) = (104.0, 40.0);
/// The course shows at least so much of the scale, so that no change looks larger than it is.
const LEAST: f64 = 2.0;

/// The picture, and the course at its right.
pub fn postcard(ui: &mut UiBuilder, parent: NodeId, shows: &Postcard) {
    let row = Node {
        column_gap: ui.theme.px(18.0),
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        ..default()
    };
    let row = ui.node(parent, row);
    ui.reads(row, Reads::hidden());
    let drawn = place::picture(ui.theme.palette, &shows.place, (f64::from(SIZE.0), f64::from(SIZE.1)));
    let image = ui.picture_sized(&drawn, SIZE.0, SIZE.1);
    let node = Node {
        width: ui.theme.px(SIZE.0),
        height: ui.theme.px(SIZE.1),
        border_radius: BorderRadius::all(ui.theme.px(radius::ROW)),
        flex_shrink: 0.0,
        ..default()
    };
    let slot = ui.node(row, node);
    ui.insert(slot, Picture(image));
    let column = Node {
        flex_direction: FlexDirection::Column,
        align_items: AlignItems::Center,
        width: px(ui
            .theme
            .length(COURSE.0)
            .max(1.1 * ui.length_of(&shows.label, type_size::SMALL))),
        flex_shrink: 0.0,
        ..default()
    };
    let column = ui.node(row, column);
    if shows.course.len() < 2 {
        return;
    }
    let number = TextAppearance::LABEL
        .sized(type_size::HEADING)
        .weighing(Weight::Bold)
        .toned(tone(&shows.course));
    ui.line(column, &shows.last, number);
    ui.text(column, &shows.label, TextAppearance::NOTE);
    let line = ui.picture_sized(&line(ui.theme.palette, &shows.course), COURSE.0, COURSE.1);
    ui.picture(column, line, COURSE.0, COURSE.1);
}

fn tone(course: &[f64]) -> ColorToken {
    match (course.first(), course.last()) {
        (Some(first), Some(last)) if last < first => ColorToken::Coral,
        _ => ColorToken::Mint,
    }
}

/// The course as a line with a dot at each point, the last one large.
fn line(palette: &Palette, course: &[f64]) -> String {
    let (wide, high) = (f64::from(COURSE.0), f64::from(COURSE.1));
    let low = course.iter().copied().fold(f64::INFINITY, f64::min);
    let top = course.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let (middle, half) = (f64::midpoint(low, top), (top - low).max(LEAST) / 2.0);
    let place = |at: usize, value: f64| {
        let x = 10.0 + (wide - 20.0) * at as f64 / (course.len() - 1).max(1) as f64;
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
