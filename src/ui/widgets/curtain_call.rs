//! The curtain call: the team side by side on the boards, each with a bubble, the light they carry, a name and what became of them.
//!
//! In: a [`CurtainCall`] of a page, how high a figure is. Out: nodes; each person is read as one group.

use bevy::prelude::*;

use super::{TextAppearance, UiBuilder, marks};
use crate::art::palette::ColorToken;
use crate::art::stage::{CURTAIN_HEIGHT, CURTAIN_WIDTH, boards, bubble_tail, curtain_figure, fit};
use crate::narration::page::{CurtainCall, CurtainPerson, Sentiment};
use crate::ui::access::{NodeKind, Reads};
use crate::ui::theme::{Weight, radius, type_size};
use crate::ui::view::NodeId;
use crate::ui::widgets::Picture;

/// How much of what letters are taken to need short words really take.
const SET: f32 = 0.85;
/// How far a light may reach beyond its owner's place.
const OVER: f32 = 1.14;
/// Below what became of everybody, in design pixels: it stands on the boards, not on their edge.
const FOOT: f32 = 14.0;
/// The least room above the highest bubble or head, in design pixels.
pub const AIR: f32 = 22.0;
/// The same where people stand below each other.
const NARROW_AIR: f32 = 8.0;

/// How the team is set on the boards.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Staging {
    /// The height of a figure with its light, in design pixels.
    pub high: f32,
    /// The share of the window's width that all of them have.
    pub share_of_window: f32,
    /// The room above the highest bubble or head, in design pixels.
    pub air: f32,
}

impl Staging {
    /// Where nothing else decides.
    pub const USUAL: Self = Self {
        high: 200.0,
        share_of_window: 0.9,
        air: AIR,
    };
}

/// The team.
pub fn curtain_call(ui: &mut UiBuilder, parent: NodeId, call: &CurtainCall, staging: Staging) {
    let Staging {
        high,
        share_of_window,
        air,
    } = staging;
    let node = Node {
        width: percent(100),
        justify_content: JustifyContent::SpaceEvenly,
        align_items: AlignItems::FlexEnd,
        flex_wrap: if ui.wide() { FlexWrap::NoWrap } else { FlexWrap::Wrap },
        border_radius: BorderRadius::all(ui.theme.px(radius::PANEL)),
        // A light at the edge of the boards ends there.
        overflow: Overflow::clip(),
        flex_shrink: 0.0,
        ..default()
    };
    let stage = ui.node(parent, node);
    let count = call.people.len().max(1) as f32;
    let place = ui.window.x / ui.theme.factor * share_of_window / count;
    let high = high.min(highest(ui, call, share_of_window));
    // The bubbles, the names and what became of them take about five lines and a half; without bubbles two.
    let lines = if call.people.iter().any(|one| !one.words.is_empty()) {
        5.5
    } else {
        2.0
    };
    let lines = air + lines * 1.5 * ui.theme.type_length(type_size::SMALL * ui.scale) / ui.theme.factor;
    let (wide, tall) = (place * count, high + lines);
    let floor = boards(
        ui.theme.palette,
        &call.set,
        call.people.len(),
        (f64::from(wide), f64::from(tall)),
    );
    let floor = ui.picture_sized(&floor, wide, tall);
    ui.insert(stage, Picture(floor));
    let share = 100.0 / count;
    // Feet stand on one line, however many lines the words below some of them take.
    let room = ui.theme.length(place) - 2.2 * ui.theme.type_length(type_size::SMALL);
    let lines_of = |words: &str| {
        let long = SET * ui.length_of(words, type_size::SMALL);
        (long / room.max(1.0)).ceil()
    };
    let below = |one: &CurtainPerson| lines_of(&one.figures).max(1.0) + fate_in_words(one).map_or(0.0, lines_of);
    let lines = call.people.iter().map(below).fold(1.0, f32::max);
    let names = if ui.wide() {
        ui.theme.length(place)
    } else {
        0.4 * ui.window.x
    };
    let air = if ui.wide() { air } else { NARROW_AIR };
    for one in &call.people {
        person(ui, stage, one, (share, high, lines), (names, air));
    }
}

/// How high a figure with its light is at most, in design pixels: nobody's light reaches far into the place of somebody else.
pub fn highest(ui: &UiBuilder, call: &CurtainCall, share_of_window: f32) -> f32 {
    let place = ui.window.x / ui.theme.factor * share_of_window / call.people.len().max(1) as f32;
    OVER * place * (CURTAIN_HEIGHT / CURTAIN_WIDTH) as f32
}

/// Somebody in their share of the stage, so high, with so many lines below the name, which has so much room; above them there is air.
fn person(
    ui: &mut UiBuilder,
    stage: NodeId,
    one: &CurtainPerson,
    (share, high, lines): (f32, f32, f32),
    (room, air): (f32, f32),
) {
    let node = Node {
        flex_direction: FlexDirection::Column,
        align_items: AlignItems::Center,
        justify_content: JustifyContent::FlexEnd,
        width: if ui.wide() { percent(share) } else { auto() },
        min_width: px(0),
        // Not of the stage: a picture is drawn inside of what its node is padded with.
        padding: UiRect::horizontal(ui.theme.px(5.0))
            .with_top(ui.theme.px(air))
            .with_bottom(ui.theme.px(FOOT)),
        ..default()
    };
    let column = ui.node(stage, node);
    let said = [one.fate.1.as_str(), one.words.as_str()];
    let said: Vec<&str> = said.into_iter().filter(|words| !words.is_empty()).collect();
    ui.reads(column, Reads::new(NodeKind::Group, &one.name).noted(said.join(". ")));
    if !one.words.is_empty() {
        bubble(ui, column, &one.words);
    }
    let wide = high * (CURTAIN_WIDTH / CURTAIN_HEIGHT) as f32;
    let drawn = ui.picture_sized(&curtain_figure(ui.theme.palette, one), wide, high);
    ui.picture(column, drawn, wide, high);
    let pill = Node {
        padding: UiRect::axes(ui.theme.px(12.0), ui.theme.px(2.0)),
        margin: UiRect::top(ui.theme.px(-0.1 * high)),
        border_radius: BorderRadius::all(ui.theme.px(radius::ROW)),
        max_width: percent(100),
        ..default()
    };
    let pill = ui.node(column, pill);
    ui.insert(pill, BackgroundColor(ui.theme.veiled(ColorToken::Bar, 0.86)));
    let named = room - ui.theme.length(2.0 * 12.0 + 2.0 * 5.0 + 8.0);
    let letters = ui.theme.type_length(type_size::BODY * ui.scale);
    for line in fit(&one.name, f64::from(named), f64::from(letters), false).text.lines() {
        let name = ui.line(pill, line, TextAppearance::LABEL.sized(type_size::BODY));
        ui.reads(name, Reads::hidden());
    }
    fate(ui, column, one, lines, room);
}

/// What became of somebody where figures do not say it: whoever manages more says it by them alone.
fn fate_in_words(one: &CurtainPerson) -> Option<&str> {
    let (sentiment, words) = (one.fate.0, one.fate.1.as_str());
    (one.figures.is_empty() || sentiment != Sentiment::Good).then_some(words)
}

/// Whether below somebody's figures stands a word.
pub fn has_words(one: &CurtainPerson) -> bool {
    fate_in_words(one).is_some()
}

/// What became of somebody: what they managed alone and do now, and below that in a word whatever else is so.
fn fate(ui: &mut UiBuilder, parent: NodeId, one: &CurtainPerson, lines: f32, room: f32) {
    let line = 1.32 * ui.theme.type_length(type_size::SMALL * ui.scale);
    let node = Node {
        flex_direction: FlexDirection::Column,
        align_items: AlignItems::Center,
        min_height: px(lines * line),
        max_width: percent(100),
        ..default()
    };
    let column = ui.node(parent, node);
    let palette = ui.theme.palette;
    if !one.figures.is_empty() {
        let (way, tone) = if one.now < one.before {
            (-1, Sentiment::Trouble)
        } else {
            (1, Sentiment::Good)
        };
        let sign = marks::steps(palette, tone, way);
        signed(ui, column, (&sign, tone), &one.figures, room);
    }
    if let Some(words) = fate_in_words(one).filter(|words| !words.is_empty()) {
        let sign = marks::mood(palette, one.fate.0);
        signed(ui, column, (&sign, one.fate.0), words, room);
    }
}

/// A sign and its words.
fn signed(ui: &mut UiBuilder, parent: NodeId, (sign, tone): (&str, Sentiment), words: &str, room: f32) {
    let node = Node {
        column_gap: ui.theme.px(6.0),
        align_items: AlignItems::Center,
        max_width: percent(100),
        ..default()
    };
    let row = ui.node(parent, node);
    let side = type_size::SMALL;
    let sign = ui.picture_of(sign, side);
    ui.picture(row, sign, side, side);
    let ink = TextAppearance::LABEL
        .sized(type_size::SMALL)
        .weighing(Weight::Medium)
        .toned(marks::paint(tone));
    if ui.wide() {
        // Broken here, so that the height of two lines is known.
        let room = room - ui.theme.length(side + 6.0 + 2.0 * 5.0);
        let letters = ui.theme.type_length(type_size::SMALL * ui.scale);
        let lines = Node {
            flex_direction: FlexDirection::Column,
            align_items: AlignItems::Center,
            ..default()
        };
        let lines = ui.node(row, lines);
        for line in fit(words, f64::from(room), f64::from(letters), true).text.lines() {
            let line = ui.line(lines, line, ink);
            ui.reads(line, Reads::hidden());
        }
    } else {
        let text = ui.text(row, words, ink);
        ui.reads(text, Reads::hidden());
    }
}

/// What somebody says, above their head.
fn bubble(ui: &mut UiBuilder, parent: NodeId, words: &str) {
    let node = Node {
        padding: UiRect::axes(ui.theme.px(12.0), ui.theme.px(8.0)),
        border_radius: BorderRadius::all(ui.theme.px(radius::BUBBLE)),
        max_width: percent(100),
        ..default()
    };
    let paper = ui.node(parent, node);
    ui.insert(paper, BackgroundColor(ui.theme.colour(ColorToken::Paper)));
    let ink = TextAppearance::BODY
        .sized(type_size::SMALL)
        .weighing(Weight::Medium)
        .toned(ColorToken::OnPaper);
    let text = ui.text(paper, words, ink);
    ui.reads(text, Reads::hidden());
    let (wide, high) = (24.0, 14.0);
    let tail = ui.picture_sized(&bubble_tail(ui.theme.palette), wide, high);
    ui.picture(parent, tail, wide, high);
}

/// What both lights are: a filled one and a dashed one, each with its words.
pub fn legend(ui: &mut UiBuilder, parent: NodeId, call: &CurtainCall) {
    let node = Node {
        flex_direction: FlexDirection::Column,
        row_gap: ui.theme.px(2.0),
        margin: UiRect::right(ui.theme.px(14.0)),
        flex_shrink: 0.0,
        ..default()
    };
    let column = ui.node(parent, node);
    let (amber, glow) = (
        ui.theme.palette.hex(ColorToken::Amber),
        ui.theme.palette.hex(ColorToken::Glow),
    );
    let filled = format!(
        r#"<ellipse cx="24" cy="10" rx="20" ry="7.5" fill="{glow}" fill-opacity="0.6" stroke="{amber}" stroke-width="2"/>"#
    );
    sample(ui, column, &filled, &call.now);
    dashed(ui, column, &call.before);
}

/// What a dashed light is.
pub fn dashed(ui: &mut UiBuilder, parent: NodeId, words: &str) {
    let ink = ui.theme.palette.hex(ColorToken::Ink);
    let ring = format!(
        r#"<ellipse cx="24" cy="10" rx="20" ry="7.5" fill="none" stroke="{ink}" stroke-width="2" stroke-dasharray="5 4"/>"#
    );
    sample(ui, parent, &ring, words);
}

fn sample(ui: &mut UiBuilder, parent: NodeId, sign: &str, words: &str) {
    let row = Node {
        column_gap: ui.theme.px(10.0),
        align_items: AlignItems::Center,
        ..default()
    };
    let row = ui.node(parent, row);
    let svg = format!(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 20">{sign}</svg>"#);
    let picture = ui.picture_sized(&svg, 48.0, 20.0);
    ui.picture(row, picture, 48.0, 20.0);
    let line = ui.line(row, words, TextAppearance::NOTE);
    ui.reads(line, Reads::hidden());
}
