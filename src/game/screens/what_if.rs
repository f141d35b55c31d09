//! Both futures of a turning point: what it comes to, a row of stops, two small stages side by side on the same luck, and what differs there.
//!
//! In: the page of both futures at one stop. Out: the verdict in large words, with its figures in small ones; the stops as tabs with the line
//! that parts below them (`what_if_stops.rs`), two panels of one make, one panel below them that points at the first difference.

use bevy::prelude::*;

use super::{AddScreen, ScreenLayout, bars, what_if_stops};
use crate::art::palette::ColorToken;
use crate::art::stage::has_ring;
use crate::narration::page::{Command, Control, Item, Page, Role, Screen, SmallStage, Style};
use crate::ui::scroll::scrolled;
use crate::ui::theme::{Weight, space, type_size};
use crate::ui::view::NodeId;
use crate::ui::widgets::items::{Section, flow, sections, tabs};
use crate::ui::widgets::{TextAppearance, UiBuilder, button, curtain_call, marks, panel, small_stage};

/// Between the panels, and inside them, in design pixels.
const GAP: f32 = 14.0;
const INSIDE: f32 = 14.0;
/// What is not words on the page, in design pixels: the bars, the room around and between panels and lines.
const ROOM: f32 = 370.0 + what_if_stops::LINE;
/// A stage is never lower than this share of its width, nor higher than that.
const SHAPE: (f32, f32) = (0.28, 0.62);
/// How much of a line is counted on where lines are foreseen.
const BOTH_WAYS: f32 = 0.9;
/// How much more of a line words can take than is foreseen.
const LOOSE: f32 = 1.05;
/// What stands between two sentences below the stages, in lines.
const APART: f32 = 0.25;
/// The size of what it comes to.
const HEADLINE: f32 = 29.0;
/// Between a sign, a heading and what stands beside it, in design pixels.
const BESIDE: f32 = 14.0;
/// The side of a sign.
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
    let rings = |scene: &&SmallStage| (0..scene.view.people.len()).any(|index| has_ring(&scene.view, index));
    if let (Some(scene), true) = (scene, ui.wide()) {
        let legend = ui.column(right, 2.0);
        ui.style(legend, |node| (node.width, node.flex_shrink) = (auto(), 0.0));
        ui.line(legend, &scene.luck, TextAppearance::NOTE);
        if rings(&scene) {
            curtain_call::dashed(ui, legend, &scene.dashed);
        }
    }
    let body = bars::body(ui, root);
    let area = scrolled(ui, body, "what-if", ColorToken::Ground, GAP);
    let (verdict, parts): (Vec<&Section>, Vec<&Section>) = parts.iter().partition(|part| part.heading.is_none());
    for part in &verdict {
        self::verdict(ui, area, part);
    }
    what_if_stops::timeline(ui, area, page);
    let (stages, rest): (Vec<&Section>, Vec<&Section>) = parts.into_iter().partition(|part| scene_of(part).is_some());
    let row = pair(ui, area, GAP);
    // Both stages stand on one line, however long what was done is.
    let (wide, _) = size(ui, 0.0);
    let lines = |of: fn(&Item) -> bool, width: f32| {
        let of = |part: &&&Section| {
            let items = part.items.iter().copied().filter(|item| of(item));
            lines_of(ui, items, width, type_size::BODY)
        };
        stages.iter().map(|part| of(&part)).max().unwrap_or(1)
    };
    // Writing of both directions can take a line more than it was measured for.
    let done = lines(is_body, BOTH_WAYS * wide);
    let line = 1.32 * ui.theme.type_length(type_size::BODY * ui.scale);
    let below = above(ui, &verdict, wide) + below(ui, &rest, wide);
    let heads = stages.iter().map(|part| wraps(ui, part, wide)).fold(0.0, f32::max);
    let words = line * (below + heads + (done + what_if_stops::lines(ui, page)) as f32);
    for part in stages {
        stage(ui, row, part, (done, words));
    }
    let tabs = tabs(page);
    let is_shown = |control: &&Control| control.role == Role::Tab(true);
    let parts_here = tabs.iter().any(|tab| is_shown(tab) && !tab.note.is_empty());
    let ends_here = tabs.last().is_some_and(is_shown);
    for part in rest {
        differences(ui, area, part, (parts_here, ends_here));
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

/// What it comes to, in large words, and its figures in small ones.
fn verdict(ui: &mut UiBuilder, area: NodeId, part: &Section) {
    let column = ui.column(area, 2.0);
    for item in &part.items {
        match item {
            Item::Text(Style::Strong, words) => {
                let ink = TextAppearance::LABEL.sized(HEADLINE).weighing(Weight::Bold);
                ui.text(column, words, ink);
            }
            Item::Text(_, words) => {
                ui.text(column, words, TextAppearance::NOTE);
            }
            _ => {}
        }
    }
}

/// One future: its name, what was done, and the stage.
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
            Item::Text(Style::Quiet, words) => {
                ui.text(head, words, TextAppearance::NOTE);
            }
            Item::Text(_, words) => {
                let line = 1.32 * ui.theme.type_length(type_size::BODY * ui.scale);
                let text = ui.text(node, words, TextAppearance::BODY.sized(type_size::BODY));
                ui.style(text, |node| {
                    node.width = px(wide);
                    node.max_width = percent(100);
                    node.min_height = px(line * lines as f32);
                    node.flex_shrink = 0.0;
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

fn is_strong(item: &Item) -> bool {
    matches!(item, Item::Text(Style::Strong, _))
}

/// What is said in small words.
fn is_note(item: &Item) -> bool {
    matches!(item, Item::Text(Style::Quiet, _))
}

/// What a future's name and how it stands with the team take beyond one line, in lines.
fn wraps(ui: &UiBuilder, part: &Section, wide: f32) -> f32 {
    let heading = part
        .heading
        .map_or(0.0, |heading| ui.length_of(heading, TextAppearance::HEADING.size));
    let notes = part.items.iter().map(|item| match item {
        Item::Text(Style::Quiet, words) => ui.length_of(words, type_size::SMALL),
        _ => 0.0,
    });
    let all = LOOSE * (heading + notes.sum::<f32>()) + ui.theme.length(BESIDE);
    if all > wide {
        type_size::SMALL / type_size::BODY + APART
    } else {
        0.0
    }
}

/// How many lines the longest of some words takes in so much room, from the letters it has.
fn lines_of<'a>(ui: &UiBuilder, items: impl Iterator<Item = &'a Item>, wide: f32, size: f32) -> usize {
    let long = items.map(|item| match item {
        Item::Text(_, words) => ui.length_of(words, size),
        _ => 0.0,
    });
    (LOOSE * long.fold(0.0, f32::max) / wide.max(1.0)).ceil() as usize
}

/// How many lines what it comes to takes above the stops.
fn above(ui: &UiBuilder, verdict: &[&Section], wide: f32) -> f32 {
    let part = |part: &&Section| {
        let large = part.items.iter().copied().filter(|item| is_strong(item));
        let small = part.items.iter().copied().filter(|item| is_note(item));
        let lines = |lines: usize, size: f32| lines as f32 * size / type_size::BODY;
        let large = lines(lines_of(ui, large, 2.0 * wide, HEADLINE), HEADLINE);
        large + lines(lines_of(ui, small, 2.0 * wide, type_size::SMALL), type_size::SMALL) + APART
    };
    verdict.iter().map(part).sum()
}

/// How many lines what differs takes below the stages: what happened side by side, the rest below each other.
fn below(ui: &UiBuilder, rest: &[&Section], wide: f32) -> f32 {
    let part = |part: &&Section| {
        let items = || part.items.iter().copied();
        let strong = items().filter(|item| is_strong(item));
        let strong = strong.skip(usize::from(fits_on_head(ui, part, 2.0 * wide)));
        let strong = strong.map(|item| lines_of(ui, std::iter::once(item), 2.0 * wide, type_size::BODY) as f32 + APART);
        let bodies = items().filter(|item| is_body(item)).count();
        let wide = if bodies == 1 { 2.0 * wide } else { wide };
        lines_of(ui, items().filter(|item| is_body(item)), wide, type_size::BODY) as f32 + strong.sum::<f32>()
    };
    rest.iter().map(part).sum()
}

/// The width and the height of a stage, in logical pixels, where so much of the window's height is words.
fn size(ui: &UiBuilder, words: f32) -> (f32, f32) {
    if !ui.wide() {
        let wide = (ui.window.x - ui.theme.length(2.0 * (space::LARGE + INSIDE) + 24.0)).max(120.0);
        return (wide, wide * SHAPE.1);
    }
    let sides = ui.theme.length(2.0 * space::EDGE + 26.0);
    let wide = (ui.window.x - sides - ui.theme.length(GAP + 4.0 * INSIDE) - 8.0) / 2.0;
    let heads = 1.32 * ui.theme.type_length(type_size::HEADING * ui.scale);
    let rest = ui.window.y - ui.theme.length(ROOM) - heads - words;
    (wide, rest.clamp(SHAPE.0 * wide, SHAPE.1 * wide))
}

/// Whether the first of what it comes to has room beside the heading.
fn fits_on_head(ui: &UiBuilder, part: &Section, wide: f32) -> bool {
    let first = part.items.iter().find(|item| is_strong(item));
    let (Some(heading), Some(Item::Text(_, words)), true) = (part.heading, first, ui.wide()) else {
        return false;
    };
    let heading = ui.length_of(heading, TextAppearance::SECTION.size) + ui.theme.length(SIGN + 2.0 * BESIDE);
    LOOSE * (heading + ui.length_of(words, type_size::BODY)) < wide
}

/// What differs at this stop; where they part and where they end it stands out.
fn differences(ui: &mut UiBuilder, area: NodeId, part: &Section, (parts_here, ends_here): (bool, bool)) {
    let node = panel::panel(ui, area, 16.0, 6.0);
    let head = Node {
        column_gap: ui.theme.px(BESIDE),
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        ..default()
    };
    let head = ui.node(node, head);
    if parts_here || ends_here {
        ui.insert(node, BorderColor::all(ui.theme.colour(ColorToken::Accent)));
    }
    if parts_here {
        let sign = ui.picture_of(&marks::fork(ui.theme.palette), SIGN);
        ui.picture(head, sign, SIGN, SIGN);
    }
    if let Some(heading) = part.heading {
        ui.text(head, heading, TextAppearance::SECTION);
    }
    // Who differs stands above what happened in each, which stands below its stage.
    let (wide, _) = size(ui, 0.0);
    let on_head = usize::from(fits_on_head(ui, part, 2.0 * wide));
    for (place, item) in part.items.iter().filter(|item| is_strong(item)).enumerate() {
        if let Item::Text(_, words) = item {
            let parent = if place < on_head { head } else { node };
            ui.text(parent, words, TextAppearance::LABEL.sized(type_size::BODY));
        }
    }
    let (happened, others): (Vec<&Item>, Vec<&Item>) = part
        .items
        .iter()
        .copied()
        .filter(|item| !matches!(item, Item::Control(_)) && !is_strong(item))
        .partition(|item| is_body(item));
    let row = if happened.len() < 2 {
        node
    } else {
        pair(ui, node, GAP + 2.0 * INSIDE)
    };
    for item in happened {
        let column = ui.column(row, 0.0);
        if let Item::Text(_, words) = item {
            ui.text(column, words, TextAppearance::BODY.sized(type_size::BODY));
        }
    }
    flow(ui, node, &others, 1, "");
}
