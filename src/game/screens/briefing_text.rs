//! The whole briefing as a document: everybody at the left, what it is about, the work and who waits for it at the right.
//!
//! In: the parts of the page. Out: two columns that scroll, or one; and the door that opens and closes it.

use bevy::prelude::*;

use crate::art::palette::ColorToken;
use crate::narration::page::{Control, Item, Role, Style};
use crate::ui::access::{NodeKind, Reads};
use crate::ui::button_colors::ButtonColors;
use crate::ui::scroll::scrolled;
use crate::ui::theme::{Weight, radius, type_size};
use crate::ui::view::NodeId;
use crate::ui::widgets::items::{Section, section};
use crate::ui::widgets::person::portrait;
use crate::ui::widgets::{TextAppearance, UiBuilder, button, marks, panel};

/// The side of a portrait, and of the arrow on the door.
const FACE: f32 = 64.0;
const ARROW: f32 = 18.0;

/// The door: an arrow that says whether it is open, and its name.
pub(super) fn door(ui: &mut UiBuilder, parent: NodeId, control: &Control) {
    let open = control.role == Role::Disclosure(true);
    let node = Node {
        min_height: ui.target_side(),
        max_width: percent(100),
        padding: UiRect::horizontal(ui.theme.px(18.0)),
        column_gap: ui.theme.px(12.0),
        align_items: AlignItems::Center,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(radius::PILL)),
        flex_shrink: 0.0,
        ..default()
    };
    let colors = if open {
        ButtonColors::chosen()
    } else {
        ButtonColors::raised()
    };
    let row = button::pressable(ui, parent, node, colors, control);
    let arrow = ui.picture_of(&marks::disclosure(ui.theme.palette, open), ARROW);
    ui.picture(row, arrow, ARROW, ARROW);
    ui.line(row, &control.label, TextAppearance::LABEL.sized(type_size::BODY));
}

/// All of it.
pub(super) fn whole(ui: &mut UiBuilder, body: NodeId, parts: &[Section]) {
    let is_team = |part: &Section| part.items.iter().any(|item| matches!(item, Item::Person { .. }));
    let column = Node {
        flex_direction: FlexDirection::Column,
        flex_grow: 1.45,
        flex_basis: px(0),
        min_width: px(0),
        ..default()
    };
    let left = if ui.wide() { ui.node(body, column) } else { body };
    let area = scrolled(ui, left, "people", ColorToken::Ground, 10.0);
    if ui.wide() {
        ui.style(area, |node| (node.padding.left, node.padding.top) = (px(0), px(0)));
    }
    for part in parts.iter().filter(|part| is_team(part)) {
        if ui.wide() {
            team(ui, area, part);
        } else {
            section(ui, area, part, 1, "");
        }
    }
    let card = panel::filling(ui, body, 1.0, 20.0);
    let area = scrolled(ui, card, "work", ColorToken::Panel, 14.0);
    for part in parts.iter().filter(|part| !is_team(part)) {
        let items = part
            .items
            .iter()
            .copied()
            .filter(|item| !matches!(item, Item::Control(_)));
        let words = Section {
            heading: part.heading,
            items: items.collect(),
        };
        if let Some((Item::Text(Style::Strong, premise), rest)) = words.items.split_first() {
            ui.text(area, premise, TextAppearance::SECTION);
            let items = rest.to_vec();
            section(ui, area, &Section { heading: None, items }, 1, "");
        } else {
            section(ui, area, &words, 1, "");
        }
    }
}

/// The people two and two in cards of one height a row, their words at the top.
fn team(ui: &mut UiBuilder, area: NodeId, part: &Section) {
    let grid = Node {
        display: Display::Grid,
        width: percent(100),
        grid_template_columns: RepeatedGridTrack::flex(2, 1.0),
        column_gap: ui.theme.px(12.0),
        row_gap: ui.theme.px(12.0),
        flex_shrink: 0.0,
        ..default()
    };
    if let Some(heading) = part.heading {
        ui.unseen(area, Reads::new(NodeKind::Heading(2), heading));
    }
    let grid = ui.node(area, grid);
    for item in &part.items {
        let Item::Person { look, name, lines, .. } = item else {
            continue;
        };
        let card = panel::panel(ui, grid, 12.0, 0.0);
        ui.style(card, |node| {
            node.flex_direction = FlexDirection::Row;
            node.align_items = AlignItems::FlexStart;
        });
        let gap = ui.theme.px(14.0);
        ui.style(card, |node| node.column_gap = gap);
        ui.reads(card, Reads::new(NodeKind::Group, name));
        portrait(ui, card, look, FACE);
        let words = ui.remainder(card);
        let text = ui.text(words, name, TextAppearance::LABEL.weighing(Weight::Bold));
        ui.reads(text, Reads::hidden());
        for (at, line) in lines.iter().enumerate() {
            let tone = if at == 1 { ColorToken::Ink } else { ColorToken::InkSoft };
            ui.text(words, line, TextAppearance::NOTE.toned(tone));
        }
    }
}
