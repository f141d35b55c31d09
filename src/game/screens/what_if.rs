//! Both futures of a turning point: a row of stops, two small stages side by side on the same luck, and what differs there.
//!
//! In: the page of both futures at one stop. Out: the stops as tabs, two panels of one make, one panel below them that points at the
//! first difference.

use bevy::prelude::*;
use bevy::ui::Checked;

use super::{AddScreen, ScreenLayout, bars};
use crate::art::palette::ColorToken;
use crate::narration::page::{Command, Control, Item, Page, Role, Screen, SmallStage, Style};
use crate::ui::access::{NodeKind, Reads};
use crate::ui::button_colors::ButtonColors;
use crate::ui::scroll::scrolled;
use crate::ui::theme::{Weight, radius, space, type_size};
use crate::ui::view::{Constant, NodeId};
use crate::ui::widgets::items::{Section, flow, sections, tabs};
use crate::ui::widgets::keys::{self, Hint};
use crate::ui::widgets::paragraph::signal;
use crate::ui::widgets::{TextAppearance, UiBuilder, button, curtain_call, marks, panel, small_stage};

/// Between the panels, and inside them, in design pixels.
const GAP: f32 = 14.0;
const INSIDE: f32 = 14.0;
/// What is not words on the page, in design pixels: the bars, the room around and between panels and lines.
const ROOM: f32 = 372.0;
/// A stage is never lower than this share of its width, nor higher than that.
const SHAPE: (f32, f32) = (0.28, 0.62);
/// The side of the sign of where they part.
const SIGN: f32 = 26.0;

/// Both futures.
pub struct WhatIfScreen;

impl Plugin for WhatIfScreen {
    fn build(&self, app: &mut App) {
        let layout = ScreenLayout::new(|ui, root, shown, _| draw(ui, root, &shown.page));
        app.add_screen(Screen::WhatIf, layout);
    }
}

fn draw(ui: &mut UiBuilder, root: NodeId, page: &Page) {
    let right = bars::head(ui, root, page);
    let parts = sections(page);
    let scene = parts.iter().find_map(|part| scene_of(part));
    if let (Some(scene), true) = (scene, ui.wide()) {
        curtain_call::dashed(ui, right, &scene.dashed);
    }
    let body = bars::body(ui, root);
    let area = scrolled(ui, body, "what-if", ColorToken::Ground, GAP);
    timeline(ui, area, page);
    let (stages, rest): (Vec<&Section>, Vec<&Section>) = parts.iter().partition(|part| scene_of(part).is_some());
    let row = pair(ui, area, GAP);
    // Both stages stand on one line, however long what was done is.
    let (wide, _) = size(ui, 0.0);
    let lines = |of: fn(&Item) -> bool, width: f32| {
        let of = |part: &&&Section| lines_of(ui, part.items.iter().copied().filter(|item| of(item)), width);
        stages.iter().map(|part| of(&part)).max().unwrap_or(1)
    };
    let done = lines(is_body, wide);
    let words = 1.32
        * ui.theme.type_length(type_size::BODY * ui.scale)
        * (done + lines(is_signal, wide - ui.theme.length(40.0)) + below(ui, &rest, wide) + stops_of(ui, page)) as f32;
    for part in stages {
        stage(ui, row, part, (done, words));
    }
    let parts_here = page
        .controls()
        .any(|control| control.role == Role::Tab(true) && !control.note.is_empty());
    for part in rest {
        differences(ui, area, part, parts_here);
    }
    bars::foot_after(ui, root, page, true, |ui, bar| {
        let forks = page
            .controls()
            .filter(|control| matches!(control.command, Command::Fork(_)) && control.role == Role::Button);
        for control in forks {
            button::small(ui, bar, control);
        }
    });
}

/// Two columns, or one below the other where there is no room. A grid knows its columns before it measures the words in them.
fn pair(ui: &mut UiBuilder, parent: NodeId, gap: f32) -> NodeId {
    let node = Node {
        display: Display::Grid,
        width: percent(100),
        grid_template_columns: RepeatedGridTrack::flex(if ui.wide() { 2 } else { 1 }, 1.0),
        column_gap: ui.theme.px(gap),
        row_gap: ui.theme.px(GAP),
        flex_shrink: 0.0,
        ..default()
    };
    ui.node(parent, node)
}

fn scene_of<'a>(part: &Section<'a>) -> Option<&'a SmallStage> {
    part.items.iter().find_map(|item| match item {
        Item::Stage(scene) => Some(scene.as_ref()),
        _ => None,
    })
}

/// The stops, from the decision to the end, each with its number.
fn timeline(ui: &mut UiBuilder, area: NodeId, page: &Page) {
    let row = Node {
        width: percent(100),
        flex_wrap: if ui.wide() { FlexWrap::NoWrap } else { FlexWrap::Wrap },
        align_items: AlignItems::Stretch,
        column_gap: ui.theme.px(8.0),
        row_gap: ui.theme.px(8.0),
        flex_shrink: 0.0,
        ..default()
    };
    let row = ui.node(area, row);
    ui.reads(row, Reads::new(NodeKind::Tabs, &page.title));
    for control in tabs(page) {
        stop(ui, row, control);
    }
}

fn stop(ui: &mut UiBuilder, row: NodeId, control: &Control) {
    let chosen = control.role == Role::Tab(true);
    let parts = !control.note.is_empty();
    let node = Node {
        min_height: ui.target_side(),
        min_width: px(0),
        flex_grow: 1.0,
        flex_basis: if ui.wide() { px(0) } else { auto() },
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
    if let Some(number) = control.number.filter(|_| !ui.caps.pad) {
        keys::cap(ui, tab, &Hint(number.to_string()), false);
    }
    let words = Node {
        flex_direction: FlexDirection::Column,
        min_width: px(0),
        flex_shrink: 1.0,
        ..default()
    };
    let words = ui.node(tab, words);
    let weight = if chosen { Weight::Bold } else { Weight::Medium };
    ui.text(
        words,
        &control.label,
        TextAppearance::LABEL.sized(type_size::SMALL).weighing(weight),
    );
    if parts {
        let below = Node {
            column_gap: ui.theme.px(6.0),
            align_items: AlignItems::Center,
            min_width: px(0),
            ..default()
        };
        let below = ui.node(words, below);
        let sign = ui.picture_of(&marks::fork(ui.theme.palette), 18.0);
        ui.picture(below, sign, 18.0, 18.0);
        let ink = TextAppearance::LABEL.sized(type_size::SMALL).weighing(Weight::Bold);
        ui.text(below, &control.note, ink);
    }
}

/// One future: its name, what the team can do alone by then, what was done, the stage, and who stands stronger on it.
fn stage(ui: &mut UiBuilder, row: NodeId, part: &Section, (lines, words): (usize, f32)) {
    let node = panel::panel(ui, row, INSIDE, 7.0);
    let (wide, high) = size(ui, words);
    let head = Node {
        width: percent(100),
        column_gap: ui.theme.px(14.0),
        align_items: AlignItems::Baseline,
        justify_content: JustifyContent::SpaceBetween,
        flex_wrap: FlexWrap::Wrap,
        flex_shrink: 0.0,
        ..default()
    };
    let head = ui.node(node, head);
    if let Some(heading) = part.heading {
        ui.text(head, heading, TextAppearance::HEADING.weighing(Weight::Bold));
    }
    for item in &part.items {
        match item {
            Item::Text(Style::Strong, words) => {
                let ink = TextAppearance::LABEL
                    .sized(type_size::LABEL)
                    .weighing(Weight::Bold)
                    .toned(ColorToken::Amber);
                ui.line(head, words, ink);
            }
            Item::Text(Style::Signal(tone), words) => signal(ui, node, *tone, words, type_size::BODY),
            Item::Text(_, words) => {
                let line = 1.32 * ui.theme.type_length(type_size::BODY * ui.scale);
                let text = ui.text(node, words, TextAppearance::BODY.sized(type_size::BODY));
                ui.style(text, |node| {
                    node.width = px(wide);
                    node.max_width = percent(100);
                    node.min_height = px(line * lines as f32);
                });
            }
            Item::Stage(scene) => small_stage::small_stage(ui, node, scene, (wide, high)),
            _ => {}
        }
    }
}

fn is_body(item: &Item) -> bool {
    matches!(item, Item::Text(Style::Body, _))
}

fn is_signal(item: &Item) -> bool {
    matches!(item, Item::Text(Style::Signal(_) | Style::Quiet, _))
}

/// How many lines the longest of some words takes in so much room, from the letters it has.
fn lines_of<'a>(ui: &UiBuilder, items: impl Iterator<Item = &'a Item>, wide: f32) -> usize {
    let long = items.map(|item| match item {
        Item::Text(_, words) => ui.length_of(words, type_size::BODY),
        _ => 0.0,
    });
    (long.fold(0.0, f32::max) / wide.max(1.0)).ceil() as usize
}

/// How many lines what differs takes below the stages: what happened side by side, the rest below each other.
fn below(ui: &UiBuilder, rest: &[&Section], wide: f32) -> usize {
    let part = |part: &&Section| {
        let items = || part.items.iter().copied();
        let others = items().filter(|item| is_signal(item));
        let others = others.map(|item| lines_of(ui, std::iter::once(item), 2.0 * wide));
        lines_of(ui, items().filter(|item| is_body(item)), wide) + others.sum::<usize>()
    };
    rest.iter().map(part).sum()
}

/// How many lines the row of stops takes: the names of narrow ones wrap.
fn stops_of(ui: &UiBuilder, page: &Page) -> usize {
    let stops = tabs(page);
    let wide = ui.window.x - ui.theme.length(2.0 * space::EDGE + 30.0);
    let room = (wide / stops.len().max(1) as f32 - ui.theme.length(66.0)).max(1.0);
    let lines = |words: &str| (ui.length_of(words, type_size::SMALL) / room).ceil() as usize;
    let stop = stops.iter().map(|stop| lines(&stop.label) + lines(&stop.note));
    stop.max().unwrap_or(1).max(2)
}

/// The width and the height of a stage, in logical pixels, where so much of the window's height is words.
fn size(ui: &UiBuilder, words: f32) -> (f32, f32) {
    if !ui.wide() {
        let wide = (ui.window.x - ui.theme.length(2.0 * (space::LARGE + INSIDE) + 24.0)).max(120.0);
        return (wide, wide * SHAPE.1);
    }
    let sides = ui.theme.length(2.0 * space::EDGE + 26.0);
    let wide = (ui.window.x - sides - ui.theme.length(GAP + 4.0 * INSIDE) - 8.0) / 2.0;
    let heads = 1.32 * ui.theme.type_length((type_size::HEADING + 24.0) * ui.scale);
    let rest = ui.window.y - ui.theme.length(ROOM) - heads - words;
    (wide, rest.clamp(SHAPE.0 * wide, SHAPE.1 * wide))
}

/// What differs at this stop; where they part it stands out.
fn differences(ui: &mut UiBuilder, area: NodeId, part: &Section, parts_here: bool) {
    let node = panel::panel(ui, area, 16.0, 6.0);
    let head = Node {
        column_gap: ui.theme.px(12.0),
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        ..default()
    };
    let head = ui.node(node, head);
    if parts_here {
        ui.insert(node, BorderColor::all(ui.theme.colour(ColorToken::Accent)));
        let sign = ui.picture_of(&marks::fork(ui.theme.palette), SIGN);
        ui.picture(head, sign, SIGN, SIGN);
    }
    if let Some(heading) = part.heading {
        ui.text(head, heading, TextAppearance::SECTION);
    }
    // What happened in each stands below its stage; whom it moved, and the rest, below both.
    let (happened, others): (Vec<&Item>, Vec<&Item>) = part
        .items
        .iter()
        .copied()
        .filter(|item| !matches!(item, Item::Control(_)))
        .partition(|item| matches!(item, Item::Text(Style::Body, _)));
    let row = pair(ui, node, GAP + 2.0 * INSIDE);
    for item in happened {
        let column = ui.column(row, 0.0);
        if let Item::Text(_, words) = item {
            ui.text(column, words, TextAppearance::BODY.sized(type_size::BODY));
        }
    }
    for item in others {
        match item {
            Item::Text(Style::Signal(tone), words) => signal(ui, node, *tone, words, type_size::BODY),
            other => flow(ui, node, &[other], 1, ""),
        }
    }
}
