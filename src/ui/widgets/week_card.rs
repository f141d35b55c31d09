//! A ready-made week as a card: its scene with its number and its name, what it brings, what it costs, and its hours as a strip; the chosen
//! one has a tick, a strong edge and a lighter ground, which the panel of its hours below shares.
//!
//! In: a control whose role is a week, the team as the stage shows it. Out: a card that can be pressed, and only chooses. Where there is little
//! room it has no scene.

use bevy::prelude::*;
use bevy::ui::Checked;

use super::person::portrait;
use super::set_lines::{set_lines, set_width};
use super::{Picture, TextAppearance, UiBuilder, button, hints, hour_marks, keys, marks};
use crate::art::palette::ColorToken;
use crate::art::stage::{SCENE_ASPECT, week_scene};
use crate::narration::page::{Command, Control, ReadyWeek, Role};
use crate::narration::stage::StagePerson;
use crate::ui::access::Reads;
use crate::ui::button_colors::ButtonColors;
use crate::ui::targets::OnFocus;
use crate::ui::theme::{Weight, radius, type_size};
use crate::ui::view::{Constant, NodeId};

/// What edges of a card take of its width, in design pixels, of its height, and between two rows.
const BESIDE: f32 = 14.0;
const ABOVE: f32 = 8.0;
const BETWEEN: f32 = 5.0;
/// How high the strip of hours is, and where a large window has height to spare.
const STRIP: f32 = 21.0;
const HIGH_STRIP: f32 = 32.0;
/// Between the strip and the signs of hints.
const GAP: f32 = 8.0;
/// What rounding may add to a row of signs, in design pixels.
const ROUNDED: f32 = 4.0;
/// The side of the tick, and of a plus with the gap behind it.
const TICK: f32 = 36.0;
const SIGN: f32 = 16.0;
const BEHIND: f32 = 8.0;
/// Sizes of what a week brings, the best first, and the width that letters are set in beside the one that is counted.
const SIZES: [f32; 4] = [type_size::LABEL, type_size::BODY, 19.0, type_size::SMALL];
const SET: f32 = 0.98;
/// Sizes of its name in a scene, the best first, and in how many lines it may stand.
const NAMES: [f32; 5] = [26.0, 24.0, type_size::LABEL, type_size::BODY, type_size::SMALL];
const LINES: u32 = 2;
/// In a scene the height of the cap, what is left above it, and between it and a name below it or beside it.
const CAP: f32 = 40.0;
const TOP: f32 = 7.0;
const UNDER: f32 = 0.0;
const AFTER: f32 = 6.0;
/// The height of a line, as a share of its type.
const LINE: f32 = 1.32;
/// How high scenes are: at least, at most, and where nothing says how much room they have.
const SCENE: (f32, f32) = (78.0, 230.0);
const USUAL_SCENE: f32 = 168.0;
/// The share of a card that a name has at most.
const NAME_SHARE: f32 = 0.6;
/// The portrait of whoever would be helped, the edge around it in logical pixels, and the share of a card that it may take with its words.
const FACE: f32 = 30.0;
const HELPS_EDGE: f32 = 1.5;
const HELPS_SHARE: f32 = 0.6;
/// Below it, in design pixels.
const HELPS_BELOW: f32 = 4.0;
/// The share of its height that a scene gives up at most for larger names, and by how much it gives up at a time, in logical pixels.
const KEEPS: f32 = 0.74;
const STEP: f32 = 2.0;
/// Letters so much larger than usual stand in no scene.
const LARGE: f32 = 1.4;
/// How strong the edge is, and that of the chosen card, in logical pixels.
const USUAL: f32 = 2.0;
const STRONG: f32 = 4.0;

/// The team in the place where it works, for the scenes.
#[derive(Debug, Clone, Copy)]
pub struct WeekCast<'a> {
    /// The name of the set.
    pub set: &'a str,
    /// Who is there, in the order of the page.
    pub people: &'a [&'a StagePerson],
}

/// What all cards have in common.
#[derive(Debug, Clone, Copy)]
pub struct CardLayout<'a> {
    /// How wide a card is, in logical pixels.
    width: f32,
    /// The size of what a week brings, in design pixels.
    size: f32,
    /// How high its scene is, in logical pixels, and how its name stands in it.
    scene: Option<(f32, Name)>,
    cast: WeekCast<'a>,
}

/// How the name of a week stands in its scene.
#[derive(Debug, Clone, Copy)]
struct Name {
    /// Its size, in design pixels.
    size: f32,
    /// Beside the cap, or below it.
    beside: bool,
    /// How wide it may be, in logical pixels.
    room: f32,
}

/// How these cards are laid out, each so many logical pixels wide, and as high where that is known: what each week brings has room on one
/// line, so far as there is a size for it. Beside hints it is small.
pub fn layout<'a, 'c>(
    ui: &UiBuilder,
    cards: impl Iterator<Item = &'c Control> + Clone,
    (width, high): (f32, Option<f32>),
    cast: WeekCast<'a>,
) -> CardLayout<'a> {
    let hinted = cards.clone().any(|control| control.hints.is_some());
    let long = |control: &Control| match &control.role {
        Role::Week { week, .. } => set_width(&week.gives, SET).max(set_width(&week.costs, SET)),
        _ => 0.0,
    };
    let longest = cards.clone().map(long).fold(0.0, f32::max);
    let room = width - ui.theme.length(2.0 * BESIDE + SIGN + BEHIND);
    let fits = |size: &f32| !hinted && longest * ui.theme.type_length(size * ui.scale) <= room;
    let size = SIZES.into_iter().find(fits).unwrap_or(type_size::SMALL);
    let words = 2.0 * LINE * ui.theme.type_length(size * ui.scale);
    let strip = if hinted { strip(ui).max(hints::SIGN) } else { strip(ui) };
    let rest = words + ui.theme.length(strip + 2.0 * ABOVE + 2.0 * BETWEEN) + 2.0 * USUAL;
    let least = ui.theme.length(SCENE.0);
    let scene = match high {
        Some(high) => (high - rest).min(ui.theme.length(SCENE.1)),
        None => ui.theme.length(USUAL_SCENE),
    };
    let labels: Vec<&str> = cards.map(|control| control.label.as_str()).collect();
    // Hints take its room, and a number in large letters its dark side.
    let large = ui.theme.type_scale() > LARGE;
    let scene = (!hinted && !large)
        .then(|| named_scene(ui, &labels, width, (least, scene)))
        .flatten();
    CardLayout {
        width,
        size,
        scene,
        cast,
    }
}

/// How high the scenes are between least and most, and how names stand on their dark side: below the cap where that is high enough, else beside
/// it. A scene gives up some of its height for larger names.
fn named_scene(ui: &UiBuilder, labels: &[&str], width: f32, (least, most): (f32, f32)) -> Option<(f32, Name)> {
    let ways = [false, true]
        .into_iter()
        .flat_map(|beside| NAMES.map(|size| (size, beside)));
    let tallest = |way: (f32, bool)| {
        let steps = ((most - least) / STEP).max(-1.0).floor() as i32;
        let mut heights = (0..=steps).map(|step| most - STEP * step as f32);
        heights.find_map(|high| Some((high, name(ui, labels, width, high, way)?)))
    };
    let found: Vec<(f32, Name)> = ways.filter_map(tallest).collect();
    let keeps = |(high, _): &&(f32, Name)| *high >= KEEPS * most;
    let first = found.iter().find(keeps);
    first
        .or_else(|| found.iter().max_by(|one, other| one.0.total_cmp(&other.0)))
        .copied()
}

/// Names of this size, beside the cap or below it, in a scene so high, where they have room.
fn name(ui: &UiBuilder, labels: &[&str], width: f32, scene: f32, (size, beside): (f32, bool)) -> Option<Name> {
    let dark = (width - SCENE_ASPECT as f32 * scene).min(NAME_SHARE * width) - ui.theme.length(BESIDE);
    let room = if beside {
        dark - ui.theme.length(CAP + AFTER)
    } else {
        dark
    };
    let letters = ui.theme.type_length(size * ui.scale);
    let above = if beside { TOP } else { TOP + CAP + UNDER };
    let high = ui.theme.length(above + TOP) + LINES as f32 * LINE * letters;
    let holds = |label: &&str| {
        let whole = |word: &str| set_lines(word, letters, room, true) == 1;
        set_lines(label, letters, room, true) <= LINES && label.split_whitespace().all(whole)
    };
    (high <= scene && labels.iter().all(holds)).then_some(Name { size, beside, room })
}

/// One card; nothing for a control of another role.
pub fn week_card(ui: &mut UiBuilder, parent: NodeId, control: &Control, layout: CardLayout) {
    let Role::Week { chosen, week } = &control.role else {
        return;
    };
    let edge = if *chosen { STRONG } else { USUAL };
    let node = Node {
        flex_direction: FlexDirection::Column,
        min_width: px(0),
        border: UiRect::all(px(edge)),
        border_radius: BorderRadius::all(ui.theme.px(radius::BUBBLE)),
        ..default()
    };
    let colors = if *chosen {
        ButtonColors::chosen()
    } else {
        ButtonColors::raised().lit(ColorToken::Raised)
    };
    let card = button::pressable(ui, parent, node, colors, control);
    if *chosen {
        ui.insert(card, Constant(Checked));
    }
    // Whoever comes to a card is done with the block that was open.
    ui.insert(card, OnFocus(Command::PlanOpen(None)));
    if let Some(place) = layout.scene {
        scene(ui, card, control, (*chosen, week), layout, place);
        helps(ui, card, week, layout, place.0);
    }
    let node = Node {
        flex_direction: FlexDirection::Column,
        width: percent(100),
        flex_grow: 1.0,
        // Whichever is chosen, words stay where they are.
        padding: UiRect::axes(px(ui.theme.length(BESIDE) - edge), px(ui.theme.length(ABOVE) - edge)),
        row_gap: ui.theme.px(BETWEEN),
        justify_content: JustifyContent::SpaceBetween,
        ..default()
    };
    let body = ui.node(card, node);
    if layout.scene.is_none() {
        head(ui, body, control, *chosen);
    }
    trade(ui, body, week, layout.size);
    hours(ui, body, control, week, layout.width);
}

/// Whoever stands out and would be helped by the week, over the foot of its scene: a portrait with what the week gives them, in the tone that
/// marks them among the people.
fn helps(ui: &mut UiBuilder, card: NodeId, week: &ReadyWeek, layout: CardLayout, scene: f32) {
    let Some((id, words)) = &week.helps else { return };
    let Some(person) = layout.cast.people.iter().find(|person| person.id == *id) else {
        return;
    };
    let high = ui.theme.length(FACE + 4.0) + 2.0 * HELPS_EDGE;
    let node = Node {
        position_type: PositionType::Absolute,
        right: ui.theme.px(BESIDE - 4.0),
        top: px(scene - high - ui.theme.length(HELPS_BELOW)),
        height: px(high),
        padding: UiRect::new(ui.theme.px(2.0), ui.theme.px(10.0), px(0), px(0)),
        column_gap: ui.theme.px(6.0),
        align_items: AlignItems::Center,
        border: UiRect::all(px(HELPS_EDGE)),
        border_radius: BorderRadius::all(ui.theme.px(radius::PILL)),
        ..default()
    };
    let pill = ui.node(card, node);
    ui.insert(pill, BackgroundColor(ui.theme.colour(ColorToken::Bar)));
    ui.insert(pill, BorderColor::all(ui.theme.colour(ColorToken::Sky)));
    ui.reads(pill, Reads::hidden());
    portrait(ui, pill, &person.look, FACE);
    let letters = ui.theme.type_length(type_size::SMALL * ui.scale);
    let room = HELPS_SHARE * layout.width - ui.theme.length(FACE + 18.0);
    // A name is never cut: where there is too little room the portrait says it.
    if set_width(words, letters) <= room {
        let ink = TextAppearance::NOTE.weighing(Weight::SemiBold).toned(ColorToken::Sky);
        ui.line(pill, words, ink);
    } else if set_width(&person.name, letters) <= room {
        let ink = TextAppearance::NOTE.weighing(Weight::SemiBold).toned(ColorToken::Sky);
        ui.line(pill, &person.name, ink);
    }
}

/// The scene with the number and the name of the week on its dark side.
fn scene(
    ui: &mut UiBuilder,
    card: NodeId,
    control: &Control,
    (chosen, week): (bool, &ReadyWeek),
    layout: CardLayout,
    (high, called): (f32, Name),
) {
    let edge = if chosen { STRONG } else { USUAL };
    let (wide, design) = (layout.width - 2.0 * USUAL, |length: f32| length / ui.theme.factor);
    let cast = layout.cast;
    let size = (f64::from(wide), f64::from(high));
    let drawn = week_scene(ui.theme.palette, week.preset, cast.set, cast.people, size);
    let (across, down) = (design(wide), design(high));
    let picture = ui.picture_sized(&drawn, across, down);
    let round = px(ui.theme.length(radius::BUBBLE) - edge);
    let node = Node {
        width: percent(100),
        height: px(high + USUAL - edge),
        border_radius: BorderRadius::top(round),
        flex_shrink: 0.0,
        ..default()
    };
    let area = ui.node(card, node);
    ui.insert(area, Picture(picture));
    ui.reads(area, Reads::hidden());
    // A picture keeps out of its node's padding.
    let node = Node {
        flex_direction: if called.beside {
            FlexDirection::Row
        } else {
            FlexDirection::Column
        },
        width: percent(100),
        padding: UiRect::axes(
            px(ui.theme.length(BESIDE) - edge),
            px(ui.theme.length(TOP) - edge + USUAL),
        ),
        column_gap: ui.theme.px(AFTER),
        row_gap: ui.theme.px(UNDER),
        align_items: AlignItems::FlexStart,
        ..default()
    };
    let over = ui.node(area, node);
    let cap = Node {
        min_height: ui.theme.px(CAP),
        min_width: ui.theme.px(CAP),
        align_items: AlignItems::Center,
        ..default()
    };
    let cap = ui.node(over, cap);
    if let Some(hint) = keys::hint(ui, control) {
        keys::cap(ui, cap, &hint, false);
    }
    let name = Node {
        width: px(called.room),
        ..default()
    };
    let name = ui.node(over, name);
    let ink = TextAppearance::LABEL.weighing(Weight::Bold).sized(called.size);
    ui.text(name, &control.label, ink);
    if chosen {
        let corner = Node {
            position_type: PositionType::Absolute,
            top: px(ui.theme.length(TOP) - USUAL),
            right: px(ui.theme.length(TOP) - USUAL),
            ..default()
        };
        let corner = ui.node(area, corner);
        tick(ui, corner);
    }
}

fn tick(ui: &mut UiBuilder, row: NodeId) {
    let tick = ui.picture_of(&marks::ticked(ui.theme.palette), TICK);
    ui.picture(row, tick, TICK, TICK);
}

fn strip(ui: &UiBuilder) -> f32 {
    if ui.scale > 1.0 { HIGH_STRIP } else { STRIP }
}

/// The week's hours as a strip across the card, and the signs of hints behind it.
fn hours(ui: &mut UiBuilder, card: NodeId, control: &Control, week: &ReadyWeek, width: f32) {
    let high = strip(ui);
    let foreseen = control.hints.as_deref();
    let signs = foreseen.map_or(0, |foreseen| foreseen.marks.len()) as f32 * (hints::SIGN + GAP);
    // What is rounded must not push the signs into a row of their own.
    let rounded = if signs > 0.0 { ROUNDED } else { 0.0 };
    let wide = (width / ui.theme.factor - 2.0 * BESIDE - signs - rounded).max(high);
    let picture = hour_marks::week(ui.theme.palette, &week.shares, wide, high);
    let row = Node {
        width: percent(100),
        column_gap: ui.theme.px(GAP),
        row_gap: ui.theme.px(GAP),
        align_items: AlignItems::Center,
        flex_wrap: FlexWrap::Wrap,
        flex_shrink: 0.0,
        ..default()
    };
    let row = ui.node(card, row);
    let image = ui.picture_sized(&picture, wide, high);
    ui.picture(row, image, wide, high);
    if let Some(foreseen) = foreseen {
        hints::signs(ui, row, foreseen);
    }
}

/// What the week brings, after a plus, and what it costs, after a minus.
fn trade(ui: &mut UiBuilder, card: NodeId, week: &ReadyWeek, size: f32) {
    let both = Node {
        flex_direction: FlexDirection::Column,
        width: percent(100),
        flex_shrink: 0.0,
        ..default()
    };
    let both = ui.node(card, both);
    let ink = TextAppearance::NOTE.sized(size);
    let plus = marks::sign(ui.theme.palette, true, ColorToken::Mint);
    signed(ui, both, &plus, &week.gives, ink.toned(ColorToken::Ink));
    let minus = marks::sign(ui.theme.palette, false, ColorToken::Coral);
    signed(ui, both, &minus, &week.costs, ink);
}

/// Words after a sign that stands in the middle of their first line.
pub(super) fn signed(ui: &mut UiBuilder, parent: NodeId, sign: &str, words: &str, ink: TextAppearance) {
    let row = Node {
        column_gap: ui.theme.px(BEHIND),
        align_items: AlignItems::FlexStart,
        width: percent(100),
        ..default()
    };
    let row = ui.node(parent, row);
    let line = Node {
        height: px(LINE * ui.theme.type_length(ink.size * ui.scale)),
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        ..default()
    };
    let holder = ui.node(row, line);
    let sign = ui.picture_of(sign, SIGN);
    ui.picture(holder, sign, SIGN, SIGN);
    let words_node = ui.remainder(row);
    ui.text(words_node, words, ink);
}

/// Number and name of a card without a scene.
fn head(ui: &mut UiBuilder, card: NodeId, control: &Control, chosen: bool) {
    let row = Node {
        column_gap: ui.theme.px(12.0),
        align_items: AlignItems::Center,
        width: percent(100),
        flex_shrink: 0.0,
        ..default()
    };
    let row = ui.node(card, row);
    if let Some(hint) = keys::hint(ui, control) {
        keys::cap(ui, row, &hint, false);
    }
    let words = ui.remainder(row);
    ui.text(words, &control.label, TextAppearance::LABEL.weighing(Weight::Bold));
    if chosen {
        tick(ui, row);
    }
}
