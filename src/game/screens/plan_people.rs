//! The people beside the week that is planned: a portrait, what was seen of each, and a press for a one-to-one.
//!
//! In: the people of the plan's page, each with its option. Out: rows that are pressed; beside a name stands the word for a one-to-one where
//! somebody has one this week, and where not, an outline with a plus while the row is pointed at.

use bevy::prelude::*;
use bevy::ui::Checked;

use super::bars;
use super::plan_pointed::SeenWith;
use crate::art::palette::ColorToken;
use crate::art::stage;
use crate::narration::page::{Control, Item, Page, Role, Sentiment, Style};
use crate::ui::access::Reads;
use crate::ui::button_colors::ButtonColors;
use crate::ui::scroll::scrolled;
use crate::ui::theme::{Weight, radius, space, type_size};
use crate::ui::view::{Constant, NodeId};
use crate::ui::widgets::items::sections;
use crate::ui::widgets::person::portrait;
use crate::ui::widgets::set_lines::{set_lines, set_width};
use crate::ui::widgets::{TextAppearance, UiBuilder, button, marks, panel};

/// The side of a portrait, and in a large window, in design pixels.
const SIDE: f32 = 50.0;
const LARGE: f32 = 64.0;
/// The side where people stand in two columns.
const CLOSE: f32 = 40.0;
/// Lines of facts about somebody, at most.
const LINES: u32 = 2;
/// How high a line is, as a share of its type.
const LINE: f32 = 1.32;
/// Inside the panel, and inside a row at its sides and above, in design pixels.
const PANEL: f32 = 8.0;
const BESIDE: f32 = 8.0;
const ABOVE: f32 = 1.0;
/// Between portrait and words, and between two rows.
const GAP: f32 = 10.0;
const BETWEEN: f32 = 4.0;
/// Above in a row, and between two rows, where they take the height that they need.
const AIRY: f32 = 9.0;
const APART: f32 = 12.0;
/// Letters are set so much narrower than they are counted.
const SET: f32 = 1.04;
/// A clause of fewer letters says too little alone.
const LEAST: usize = 20;
/// The side of the sign of a one-to-one, beside its word, at the sides of both, and between them and a name.
const SIGN: f32 = 12.0;
const BESIDE_SIGN: f32 = 6.0;
const AROUND_WORD: f32 = 9.0;
const AFTER_NAME: f32 = 8.0;
/// The edge of it, in logical pixels.
const EDGE: f32 = 1.5;
/// How far what is offered stands from the corner of a row, in design pixels.
const CORNER: f32 = 4.0;
/// How much wider strong words are than others.
const STRONG: f32 = 1.04;
/// The room that the area leaves at its right for what shows that it scrolls.
const SCROLLS: f32 = 8.0;

/// The people in a column beside the week, `share` of the window wide.
pub(super) fn beside(ui: &mut UiBuilder, parent: NodeId, page: &Page, columns: u16, share: f32) {
    let card = panel::filling(ui, parent, 1.0, PANEL);
    let area = scrolled(ui, card, "people", ColorToken::Panel, BETWEEN);
    ui.style(area, |node| {
        node.padding = UiRect::all(px(2)).with_right(px(SCROLLS));
    });
    let edges = ui.theme.length(2.0 * PANEL) + 4.0 + SCROLLS + 2.0;
    let between = ui.theme.length(SCROLLS) * f32::from(columns - 1);
    let body = ui.window.x - ui.theme.length(2.0 * space::EDGE);
    let row = (body * share - edges - between) / f32::from(columns);
    let words = SET * (row - ui.theme.length(2.0 * BESIDE + GAP + side(ui, columns)) - 4.0);
    let count = page.items.iter().filter(|item| is_person(item)).count();
    let below_each_other = count.div_ceil(usize::from(columns)).max(1);
    let lines = lines(ui, below_each_other, head_lines(ui, page, body * share - edges));
    people(ui, area, page, columns, Some((words, lines)));
}

/// In how many lines the head of the people stands, so many logical pixels wide: what can be done with them beside their heading, or below.
fn head_lines(ui: &UiBuilder, page: &Page, room: f32) -> u32 {
    let parts = sections(page);
    let Some(part) = parts.iter().find(|part| part.items.iter().any(|item| is_person(item))) else {
        return 1;
    };
    let letters = |size: f32| ui.theme.type_length(size * ui.scale);
    let heading = part.heading.unwrap_or_default();
    let mut wide = STRONG * set_width(heading, letters(TextAppearance::SECTION.size));
    for item in &part.items {
        if let Item::Text(Style::Quiet, words) = item {
            wide += 12.0 + set_width(words, letters(type_size::SMALL));
        }
    }
    if wide > room { 2 } else { 1 }
}

/// Lines of facts that each of so many people below each other has room for, below a head of so many lines.
fn lines(ui: &UiBuilder, people: usize, head: u32) -> u32 {
    let high = |size: f32| LINE * ui.theme.type_length(size * ui.scale);
    let bars = ui.theme.length(bars::HEAD + 70.0 + 2.0 * 16.0);
    let below = high(type_size::SMALL) * head.saturating_sub(1) as f32;
    let heads = high(TextAppearance::SECTION.size) + below + ui.theme.length(2.0 * (PANEL + BETWEEN));
    let all = ui.window.y - bars - heads - 8.0;
    let row = all / people as f32 - ui.theme.length(BETWEEN + 2.0 * ABOVE) - 4.0;
    let left = (row - high(TextAppearance::LABEL.size)) / high(type_size::SMALL);
    (left.max(1.0) as u32).min(LINES)
}

fn side(ui: &UiBuilder, columns: u16) -> f32 {
    match columns {
        1 if ui.scale > 1.0 => LARGE,
        1 => SIDE,
        _ => CLOSE,
    }
}

const fn is_person(item: &Item) -> bool {
    matches!(item, Item::Person { .. })
}

/// The people below the week.
pub(super) fn below(ui: &mut UiBuilder, parent: NodeId, page: &Page, columns: u16) {
    let area = panel::panel(ui, parent, 12.0, 6.0);
    people(ui, area, page, columns, None);
}

/// Heading, what is told of them, and a row for each. `room` is what facts have where rows have only so much: how wide they
/// are, in logical pixels, and in how many lines.
fn people(ui: &mut UiBuilder, area: NodeId, page: &Page, columns: u16, room: Option<(f32, u32)>) {
    let parts = sections(page);
    let Some(part) = parts.iter().find(|part| part.items.iter().any(|item| is_person(item))) else {
        return;
    };
    let head = ui.wrapping(area, 0.0);
    ui.style(head, |node| {
        node.column_gap = px(12);
        node.justify_content = JustifyContent::SpaceBetween;
    });
    if let Some(heading) = part.heading {
        ui.text(head, heading, TextAppearance::SECTION);
    }
    for item in &part.items {
        if let Item::Text(Style::Quiet, words) = item {
            ui.text(head, words, TextAppearance::NOTE);
        }
    }
    let grid = Node {
        display: Display::Grid,
        width: percent(100),
        grid_template_columns: RepeatedGridTrack::flex(columns, 1.0),
        column_gap: ui.theme.px(8.0),
        row_gap: ui.theme.px(if room.is_some() { BETWEEN } else { APART }),
        grid_auto_rows: if room.is_some() {
            vec![GridTrack::flex(1.0)]
        } else {
            Vec::new()
        },
        flex_grow: if room.is_some() { 1.0 } else { 0.0 },
        flex_shrink: 0.0,
        ..default()
    };
    let grid = ui.node(area, grid);
    let side = side(ui, columns);
    let mut items = part.items.iter().peekable();
    while let Some(item) = items.next() {
        if is_person(item) {
            let control = match items.peek() {
                Some(Item::Control(control)) if matches!(control.role, Role::Option(_)) => Some(control),
                _ => None,
            };
            row(ui, grid, item, control, (side, room));
        }
    }
}

/// A name, and at its right the word for a one-to-one, where somebody has one; `room` is how wide both are, in logical pixels.
fn called(ui: &mut UiBuilder, words: NodeId, name: &str, meets: bool, room: Option<f32>) {
    let head = Node {
        column_gap: ui.theme.px(AFTER_NAME),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::SpaceBetween,
        flex_wrap: if room.is_some() {
            FlexWrap::NoWrap
        } else {
            FlexWrap::Wrap
        },
        ..default()
    };
    let head = ui.node(words, head);
    let called = Node {
        flex_grow: 1.0,
        flex_basis: if room.is_some() { px(0) } else { Val::Auto },
        min_width: px(0),
        ..default()
    };
    let called = ui.node(head, called);
    ui.text(called, name, TextAppearance::LABEL);
    if !meets {
        return;
    }
    let long = STRONG * set_width(name, ui.theme.type_length(TextAppearance::LABEL.size * ui.scale));
    let left = room.map(|room| room - long - ui.theme.length(AFTER_NAME));
    one_to_one(ui, head, true, left);
}

/// What pressing a row gives, over its upper right corner: seen while it is pointed at, or has the ring.
fn offered(ui: &mut UiBuilder, row: NodeId, control: &Control) {
    let node = Node {
        position_type: PositionType::Absolute,
        top: ui.theme.px(CORNER),
        right: ui.theme.px(CORNER),
        ..default()
    };
    let corner = ui.node(row, node);
    ui.insert(corner, Visibility::Hidden);
    ui.insert(corner, SeenWith(control.id.clone()));
    ui.reads(corner, Reads::hidden());
    one_to_one(ui, corner, false, None);
}

fn row(
    ui: &mut UiBuilder,
    grid: NodeId,
    item: &Item,
    control: Option<&Control>,
    (side, room): (f32, Option<(f32, u32)>),
) {
    let Item::Person {
        look,
        name,
        lines,
        badge,
        ..
    } = item
    else {
        return;
    };
    let meets = control.is_some_and(|control| control.role == Role::Option(true));
    let node = Node {
        width: percent(100),
        min_height: ui.target_side(),
        padding: UiRect::axes(
            ui.theme.px(BESIDE),
            ui.theme.px(if room.is_some() { ABOVE } else { AIRY }),
        ),
        column_gap: ui.theme.px(GAP),
        align_items: AlignItems::Center,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(radius::ROW)),
        flex_shrink: 0.0,
        ..default()
    };
    let mut facts: Vec<(Sentiment, &str)> = badge
        .iter()
        .map(|(mood, words)| (*mood, words.as_str()))
        .chain(lines.iter().map(|line| (Sentiment::Neutral, line.as_str())))
        .collect();
    // Whoever stands out has the reason first.
    let out = badge.as_ref().is_some_and(|(mood, _)| *mood == Sentiment::Leader);
    let row = match control {
        Some(control) => {
            let colors = if meets {
                ButtonColors::raised().edged(ColorToken::Mint)
            } else if out {
                ButtonColors::raised().edged(ColorToken::Sky)
            } else {
                ButtonColors::raised()
            };
            let row = button::pressable(ui, grid, node, colors, control);
            let said: Vec<&str> = facts.iter().map(|(_, words)| *words).collect();
            ui.insert(row, Reads::control(control).noted(said.join(". ")));
            if meets {
                ui.insert(row, Constant(Checked));
            }
            row
        }
        None => ui.node(grid, node),
    };
    portrait(ui, row, look, side);
    let words = ui.remainder(row);
    let wide = room.map(|(width, _)| width / SET);
    called(ui, words, name, meets, wide);
    if let Some(control) = control.filter(|_| !meets) {
        offered(ui, row, control);
    }
    let letters = ui.theme.type_length(type_size::SMALL * ui.scale);
    if let Some((width, 1)) = room {
        // With room for one line, what fits it whole comes before what would be cut.
        let whole =
            |(mood, fact): &(Sentiment, &str)| set_lines(fact, letters, width / SET, *mood != Sentiment::Neutral) == 1;
        facts.sort_by_key(|fact| !whole(fact));
    }
    let mut left = room.map_or(LINES, |(_, lines)| lines);
    for (at, (mood, fact)) in facts.into_iter().enumerate() {
        let marked = mood != Sentiment::Neutral;
        // What has one line must not need another.
        let one = at > 0 || room.is_some_and(|(_, lines)| lines == 1);
        let sure = if one { SET } else { 1.0 };
        let takes = |fact: &str| room.map_or(1, |(width, _)| set_lines(fact, letters, width / sure, marked));
        // What has no room beside others is left out; the first one is cut.
        let fact = match room {
            Some((width, lines)) if at == 0 && takes(fact) > lines => beginning(fact, letters, width / sure, lines),
            _ => fact.to_owned(),
        };
        let takes = takes(&fact);
        if at > 0 && takes > left {
            break;
        }
        let ink = match mood {
            Sentiment::Neutral => TextAppearance::NOTE,
            other => TextAppearance::NOTE
                .weighing(Weight::SemiBold)
                .toned(marks::paint(other)),
        };
        ui.text(words, &fact, ink);
        left = left.saturating_sub(takes);
    }
}

/// As much of a text as so many lines hold: whole sentences, else up to a comma, else what there is room for.
fn beginning(text: &str, size: f32, width: f32, lines: u32) -> String {
    let holds = |text: &str| set_lines(text, size, width, false) <= lines;
    let ends = |sign: &str| {
        let places = text.match_indices(sign).map(|(at, _)| text[..at].to_owned() + ".");
        places.filter(|begun| holds(begun)).last()
    };
    let clause = |begun: &String| 3 * begun.len() >= text.len() || begun.len() > LEAST;
    ends(". ").or_else(|| ends(", ").filter(clause)).unwrap_or_else(|| {
        let whole = width * (lines as f32 - 0.15 * lines.saturating_sub(1) as f32);
        let cut = stage::cut(text, f64::from(whole), f64::from(size));
        // No word is broken.
        match cut.rsplit_once(' ') {
            Some((begun, _)) => format!("{begun}…"),
            None => cut,
        }
    })
}

/// Whether somebody has a one-to-one: the word with a tick, or an outline with a plus where one can be added. With little room the word is
/// short, and with less the sign stands alone.
fn one_to_one(ui: &mut UiBuilder, head: NodeId, meets: bool, room: Option<f32>) {
    let size = ui.theme.type_length(type_size::SMALL * ui.scale);
    let around = ui.theme.length(SIGN + BESIDE_SIGN + 2.0 * AROUND_WORD) + 2.0 * EDGE;
    let fits = |words: &String| room.is_none_or(|room| around + STRONG * set_width(words, size) <= room);
    let words = ["one-to-one", "one-to-one-short"]
        .into_iter()
        .map(|key| ui.words.get(key))
        .find(fits);
    let (edge, ink) = if meets {
        (ColorToken::Mint, ColorToken::OnColour)
    } else {
        (ColorToken::Outline, ColorToken::Ink)
    };
    let node = Node {
        align_items: AlignItems::Center,
        column_gap: ui.theme.px(BESIDE_SIGN),
        padding: UiRect::horizontal(ui.theme.px(AROUND_WORD)),
        border: UiRect::all(px(EDGE)),
        border_radius: BorderRadius::all(ui.theme.px(radius::PILL)),
        flex_shrink: 0.0,
        ..default()
    };
    let pill = ui.node(head, node);
    ui.insert(pill, BorderColor::all(ui.theme.colour(edge)));
    let ground = if meets { ColorToken::Mint } else { ColorToken::Bar };
    ui.insert(pill, BackgroundColor(ui.theme.colour(ground)));
    let sign = if meets {
        marks::tick(ui.theme.palette, ink)
    } else {
        marks::sign(ui.theme.palette, true, ink)
    };
    let sign = ui.picture_of(&sign, SIGN);
    if !meets {
        ui.picture(pill, sign.clone(), SIGN, SIGN);
    }
    if let Some(words) = words {
        let ink = TextAppearance::NOTE.weighing(Weight::SemiBold).toned(ink);
        ui.line(pill, &words, ink);
    }
    if meets {
        ui.picture(pill, sign, SIGN, SIGN);
    }
}
