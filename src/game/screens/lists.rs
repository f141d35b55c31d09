//! Screens that are read from top to bottom: the scenarios, the briefing, the people, the pulse, why.
//!
//! In: a page. Out: panels that scroll, with what goes on in the foot.

use bevy::prelude::*;

use super::bars;
use crate::narration::page::{Control, Item, Page};
use crate::ui::access::{NodeKind, Reads};
use crate::ui::palette::ColorToken;
use crate::ui::scroll::scrolled;
use crate::ui::theme::Weight;
use crate::ui::widgets::items::{Section, flow, section, sections};
use crate::ui::widgets::{TextAppearance, UiBuilder, button, panel};

/// A page as one column of panels, people in two columns.
pub fn list(brush: &mut UiBuilder, root: Entity, page: &Page) {
    bars::head(brush, root, page);
    let body = bars::body(brush, root);
    let area = scrolled(brush, body, "list", ColorToken::Ground, 20.0);
    for part in sections(page) {
        let columns = if part.items.iter().any(|item| matches!(item, Item::Meter { .. })) {
            1
        } else {
            2
        };
        let meters = part
            .items
            .iter()
            .filter(|item| matches!(item, Item::Meter { .. }))
            .count();
        let node = panel::panel(brush, area, 28.0, 14.0);
        if meters > 1 && part.items.len() == meters {
            measured(brush, node, &part);
        } else {
            section(brush, node, &part, columns, "");
        }
    }
    bars::foot(brush, root, page, true);
}

/// Many meters side by side.
fn measured(brush: &mut UiBuilder, parent: Entity, part: &Section) {
    if let Some(heading) = part.heading {
        brush.text(parent, heading, TextAppearance::HEADING);
    }
    let grid = Node {
        display: Display::Grid,
        width: percent(100),
        grid_template_columns: RepeatedGridTrack::flex(if brush.wide() { 2 } else { 1 }, 1.0),
        column_gap: brush.theme.px(40.0),
        row_gap: brush.theme.px(14.0),
        ..default()
    };
    let grid = brush.node(parent, grid);
    flow(brush, grid, &part.items, 1, "");
}

/// The scenarios: each a card that can be pressed as a whole.
pub fn choose(brush: &mut UiBuilder, root: Entity, page: &Page) {
    bars::head(brush, root, page);
    let body = bars::body(brush, root);
    let area = scrolled(brush, body, "list", ColorToken::Ground, 18.0);
    for part in sections(page) {
        let control = part.items.iter().find_map(|item| match item {
            Item::Control(control) => Some(control),
            _ => None,
        });
        match control {
            Some(control) => scenario(brush, area, &part, control),
            None => flow(brush, area, &part.items, 1, ""),
        }
    }
    bars::foot(brush, root, page, true);
}

fn scenario(brush: &mut UiBuilder, parent: Entity, part: &Section, control: &Control) {
    let node = Node {
        width: percent(100),
        padding: UiRect::all(brush.theme.px(26.0)),
        column_gap: brush.theme.px(22.0),
        align_items: AlignItems::FlexStart,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(brush.theme.px(crate::ui::theme::radius::PANEL)),
        flex_shrink: 0.0,
        ..default()
    };
    let card = button::pressable(
        brush,
        parent,
        node,
        crate::ui::button_colors::ButtonColors::raised(),
        control,
    );
    if let Some(hint) = crate::ui::widgets::keys::hint(brush, control) {
        crate::ui::widgets::keys::cap(brush, card, &hint, false);
    }
    let words = Node {
        flex_direction: FlexDirection::Column,
        row_gap: brush.theme.px(8.0),
        flex_grow: 1.0,
        flex_basis: px(0),
        min_width: px(0),
        ..default()
    };
    let words = brush.node(card, words);
    brush.text(words, &control.label, TextAppearance::HEADING.weighing(Weight::Bold));
    let texts: Vec<&Item> = part
        .items
        .iter()
        .copied()
        .filter(|item| matches!(item, Item::Text(..)))
        .collect();
    flow(brush, words, &texts, 1, "");
    let said = texts.iter().filter_map(|item| match item {
        Item::Text(_, words) => Some(words.as_str()),
        _ => None,
    });
    let said: Vec<&str> = said.chain([control.note.as_str()]).collect();
    brush.reads(
        card,
        Reads::new(NodeKind::Button, &control.label).noted(said.join("\n").trim()),
    );
    if !control.note.is_empty() {
        brush.text(words, &control.note, TextAppearance::NOTE);
    }
}

/// The people first, large, at the left; what has to be delivered and for whom at the right.
pub fn briefing(brush: &mut UiBuilder, root: Entity, page: &Page) {
    bars::head(brush, root, page);
    let body = bars::body(brush, root);
    let (people, rest): (Vec<Section>, Vec<Section>) = sections(page)
        .into_iter()
        .partition(|part| part.items.iter().any(|item| matches!(item, Item::Person { .. })));
    let column = Node {
        flex_direction: FlexDirection::Column,
        flex_grow: 1.45,
        flex_basis: px(0),
        min_width: px(0),
        ..default()
    };
    let left = if brush.wide() { brush.node(body, column) } else { body };
    let area = scrolled(brush, left, "people", ColorToken::Ground, 16.0);
    for part in people {
        section(brush, area, &part, 2, "");
    }
    brush.leave_area();
    let card = panel::filling(brush, body, 1.0, 20.0);
    let area = scrolled(brush, card, "work", ColorToken::Panel, 14.0);
    for part in rest {
        section(brush, area, &part, 1, "");
    }
    bars::foot(brush, root, page, true);
}
