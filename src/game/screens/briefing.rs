//! The briefing: the premise, the team in its place, and below it the leader's part, the dates and who waits for the work; how long it
//! takes stands beside the button that begins it. Behind a door the whole of it as a document.
//!
//! In: the page, whose door is open or closed. Out: one screen where there is room, else one column that scrolls.

use bevy::prelude::*;

use super::{AddScreen, ScreenLayout, bars, briefing_text, briefing_time as time};
use crate::art::palette::ColorToken;
use crate::narration::page::{Item, Page, Role, Screen, Style};
use crate::ui::access::{NodeKind, Reads};
use crate::ui::theme::{Weight, space, type_size};
use crate::ui::view::NodeId;
use crate::ui::widgets::cast::{self, CastMember};
use crate::ui::widgets::items::{Section, section, sections};
use crate::ui::widgets::set_lines::{set_lines, set_width};
use crate::ui::widgets::{TextAppearance, UiBuilder, panel, paragraph};

/// More people than this stand on no stage.
const MOST: usize = 9;
/// The size of the premise, in design pixels, and between the parts of the screen.
const PREMISE: f32 = 25.0;
const GAP: f32 = 14.0;
/// Inside a card, and between its lines.
const PADDING: f32 = 16.0;
const CLOSE: f32 = 4.0;
/// A figure that would be smaller than this is as large as usual, and the page scrolls, in design pixels.
const SMALLEST: f32 = 140.0;
const USUAL: f32 = 240.0;
/// A line is so much higher than its letters.
const LINE: f32 = 1.32;

/// The briefing.
pub struct BriefingScreen;

impl Plugin for BriefingScreen {
    fn build(&self, app: &mut App) {
        let layout = ScreenLayout::new(|ui, root, shown, _| draw(ui, root, &shown.page));
        app.add_screen(Screen::Briefing, layout);
    }
}

fn draw(ui: &mut UiBuilder, root: NodeId, page: &Page) {
    let right = bars::head(ui, root, page);
    let door = page
        .controls()
        .find(|control| matches!(control.role, Role::Disclosure(_)));
    if let Some(door) = door {
        briefing_text::door(ui, right, door);
    }
    let parts = sections(page);
    let (times, parts): (Vec<Section>, Vec<Section>) = parts.into_iter().partition(time::is_of_time);
    let in_foot = times.iter().all(|part| time::fits(ui, page, part));
    if door.is_some_and(|door| door.role == Role::Disclosure(true)) {
        let body = bars::body(ui, root);
        briefing_text::whole(ui, body, &parts);
    } else {
        front(ui, root, &parts, (&times, in_foot));
    }
    if !in_foot && ui.wide() {
        time::above_foot(ui, root, &times);
    }
    if in_foot && ui.wide() {
        bars::foot_ending(ui, root, page, |ui, bar| {
            for part in &times {
                time::in_foot(ui, bar, part);
            }
            bars::ways_on(ui, bar, page);
        });
    } else {
        bars::foot(ui, root, page, true);
    }
}

fn front(ui: &mut UiBuilder, root: NodeId, parts: &[Section], (times, in_foot): (&[Section], bool)) {
    let (_, area) = bars::flush(ui, root, "briefing", GAP);
    let is_team = |part: &&Section| part.items.iter().any(|item| matches!(item, Item::Person { .. }));
    let (above, below): (Vec<&Section>, Vec<&Section>) = parts.iter().partition(|part| part.heading.is_none());
    let wide = ui.window.x - ui.theme.length(2.0 * space::EDGE);
    let mut set = "";
    for item in above.iter().flat_map(|part| &part.items) {
        match item {
            Item::Text(Style::Strong, words) => {
                ui.text(
                    area,
                    words,
                    TextAppearance::BODY.sized(PREMISE).weighing(Weight::Medium),
                );
            }
            Item::Text(style, words) => paragraph::paragraph(ui, area, *style, words),
            Item::Postcard(shows) => set = &shows.place,
            _ => {}
        }
    }
    let cards: Vec<&Section> = below.iter().copied().filter(|part| !is_team(part)).collect();
    let rows = if times.is_empty() { 0 } else { 1 + usize::from(!in_foot) };
    let said = height_of_words(ui, &above, &cards, wide, rows);
    for part in below.iter().copied().filter(is_team) {
        team(ui, area, part, set, (wide, said));
    }
    let row = Node {
        width: percent(100),
        flex_direction: if ui.wide() {
            FlexDirection::Row
        } else {
            FlexDirection::Column
        },
        align_items: AlignItems::Stretch,
        column_gap: ui.theme.px(GAP),
        row_gap: ui.theme.px(GAP),
        flex_shrink: 0.0,
        ..default()
    };
    let row = ui.node(area, row);
    for part in cards {
        card(ui, row, part);
    }
    if !ui.wide() {
        time::choices(ui, area, times);
    }
    if in_foot || !ui.wide() {
        time::note(ui, area, times);
    }
}

/// The team on the boards; a large one, or one in a narrow window, in rows.
fn team(ui: &mut UiBuilder, area: NodeId, part: &Section, set: &str, (wide, said): (f32, f32)) {
    let members = part.items.iter().filter_map(|item| match item {
        Item::Person {
            id, look, name, lines, ..
        } => Some(CastMember {
            id: *id,
            look,
            name,
            role: lines.first().map_or("", String::as_str),
        }),
        _ => None,
    });
    let members: Vec<CastMember> = members.collect();
    if !ui.wide() || members.len() > MOST {
        let columns = if members.len() > MOST { 3 } else { 2 };
        section(ui, area, part, columns, "");
        return;
    }
    if let Some(heading) = part.heading {
        ui.unseen(area, Reads::new(NodeKind::Heading(2), heading));
    }
    let bars = ui.theme.length(bars::HEAD) + ui.theme.length(70.0).max(space::TARGET + ui.theme.length(12.0));
    let free = ui.window.y - bars - ui.theme.length(2.0 * 16.0 + 28.0 + 2.0 * GAP) - said;
    let plates = cast::plates(ui, wide, &members);
    let high = if free < plates + ui.theme.length(SMALLEST) {
        plates + ui.theme.length(USUAL)
    } else {
        free
    };
    cast::cast(ui, area, set, &members, (wide, high));
}

/// How high everything is but the team, in logical pixels, with so many rows about how long it takes.
fn height_of_words(ui: &UiBuilder, above: &[&Section], cards: &[&Section], wide: f32, rows: usize) -> f32 {
    let size = |design: f32| ui.theme.type_length(design * ui.scale);
    let lines = |words: &str, design: f32, width: f32, bold: bool| {
        LINE * size(design) * set_lines(words, size(design), width, bold) as f32
    };
    let gap = ui.theme.length(GAP);
    let premise = above.iter().flat_map(|part| &part.items).map(|item| match item {
        Item::Text(Style::Strong, words) => lines(words, PREMISE, wide, false),
        Item::Text(_, words) => lines(words, type_size::LABEL, wide - 2.0 * gap, true) + gap,
        _ => 0.0,
    });
    let room = card_room(ui, wide, cards.len());
    let close = ui.theme.length(CLOSE);
    let card = |part: &&Section| {
        let heading = lines(part.heading.unwrap_or_default(), type_size::LABEL, room, true);
        let mut high = heading + ui.theme.length(2.0 * PADDING) + 4.0;
        for (at, item) in part.items.iter().enumerate() {
            high += match item {
                Item::Text(Style::Label, words) => close + lines(words, type_size::BODY, room, true),
                Item::Text(..) if is_beside(ui, part, at, room) => 0.0,
                Item::Text(_, words) => close + lines(words, type_size::SMALL, room, false),
                _ => 0.0,
            };
        }
        high
    };
    let rows = match rows {
        0 => 0.0,
        1 => LINE * size(type_size::SMALL) + gap,
        _ => space::TARGET.max(2.0 * LINE * size(type_size::SMALL)) + gap,
    };
    premise.sum::<f32>() + cards.iter().map(card).fold(0.0, f32::max) + rows
}

/// What the words of a card have of its width.
fn card_room(ui: &UiBuilder, wide: f32, cards: usize) -> f32 {
    let count = cards.max(1) as f32;
    (wide - ui.theme.length(GAP * (count - 1.0))) / count - ui.theme.length(2.0 * PADDING) - 4.0
}

/// Whether a note stands in one line with the name before it: names that are followed by a short note each, as dates are.
fn is_beside(ui: &UiBuilder, part: &Section, at: usize, room: f32) -> bool {
    let label = |at: usize| match part.items.get(at) {
        Some(Item::Text(Style::Label, words)) => Some(words),
        _ => None,
    };
    let pairs = (0..part.items.len()).all(|at| label(at).is_some() == at.is_multiple_of(2));
    let (Some(name), Some(Item::Text(_, note))) = (at.checked_sub(1).and_then(label), part.items.get(at)) else {
        return false;
    };
    let size = |design: f32| ui.theme.type_length(design * ui.scale);
    let long = 1.04 * set_width(name, size(type_size::BODY)) + set_width(note, size(type_size::SMALL));
    pairs && long + ui.theme.length(12.0) < room
}

/// A card: its heading, names with what belongs to them.
fn card(ui: &mut UiBuilder, row: NodeId, part: &Section) {
    let node = panel::panel(ui, row, PADDING, CLOSE);
    if ui.wide() {
        ui.style(node, |node| {
            node.flex_grow = 1.0;
            node.flex_basis = px(0);
            node.flex_shrink = 1.0;
        });
    }
    if let Some(heading) = part.heading {
        let ink = TextAppearance::LABEL
            .weighing(Weight::SemiBold)
            .toned(ColorToken::InkSoft);
        let text = ui.text(node, heading, ink.sized(type_size::SMALL));
        ui.reads(text, Reads::new(NodeKind::Heading(2), heading));
    }
    let wide = ui.window.x - ui.theme.length(2.0 * space::EDGE);
    let room = card_room(ui, wide, if ui.wide() { 3 } else { 1 });
    for (at, item) in part.items.iter().enumerate() {
        match item {
            Item::Text(Style::Label, name) => {
                let pair = Node {
                    width: percent(100),
                    column_gap: ui.theme.px(12.0),
                    align_items: AlignItems::Baseline,
                    justify_content: JustifyContent::SpaceBetween,
                    flex_shrink: 0.0,
                    ..default()
                };
                let beside = is_beside(ui, part, at + 1, room);
                let line = if beside { ui.node(node, pair) } else { node };
                ui.text(line, name, TextAppearance::LABEL.sized(type_size::BODY));
                if let (true, Some(Item::Text(_, note))) = (beside, part.items.get(at + 1)) {
                    ui.text(line, note, TextAppearance::NOTE);
                }
            }
            Item::Text(..) if is_beside(ui, part, at, room) => {}
            Item::Text(_, words) => {
                ui.text(node, words, TextAppearance::NOTE);
            }
            _ => {}
        }
    }
}
