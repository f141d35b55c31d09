//! Screens that are read from top to bottom: the scenarios, the briefing, the people, the pulse, why.
//!
//! In: a page. Out: panels that scroll, with what goes on in the foot.

use bevy::prelude::*;

use super::{AddScreen, ScreenLayout, bars};
use crate::art::palette::ColorToken;
use crate::narration::page::{Control, Item, Page, Screen};
use crate::ui::access::{NodeKind, Reads};
use crate::ui::scroll::scrolled;
use crate::ui::theme::Weight;
use crate::ui::view::NodeId;
use crate::ui::widgets::items::{Section, flow, section, sections};
use crate::ui::widgets::{TextAppearance, UiBuilder, button, panel};

/// Screens that are read from top to bottom.
pub struct ListScreens;

impl Plugin for ListScreens {
    fn build(&self, app: &mut App) {
        let listed = ScreenLayout::new(|ui, root, shown, _| list(ui, root, &shown.page));
        for screen in [
            Screen::Pulse,
            Screen::People,
            Screen::Why,
            Screen::Settings,
            Screen::Help,
            Screen::Glossary,
        ] {
            app.add_screen(screen, listed);
        }
        let cards = ScreenLayout::new(|ui, root, shown, _| choose(ui, root, &shown.page));
        app.add_screen(Screen::Choose, cards.opening_with(|page| page.controls().next()));
        let columns = ScreenLayout::new(|ui, root, shown, _| briefing(ui, root, &shown.page));
        app.add_screen(Screen::Briefing, columns);
    }
}

/// A page as one column of panels, people in two columns.
pub fn list(ui: &mut UiBuilder, root: NodeId, page: &Page) {
    bars::head(ui, root, page);
    let body = bars::body(ui, root);
    let area = scrolled(ui, body, "list", ColorToken::Ground, 20.0);
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
        let node = panel::panel(ui, area, 28.0, 14.0);
        if meters > 1 && part.items.len() == meters {
            measured(ui, node, &part);
        } else {
            section(ui, node, &part, columns, "");
        }
    }
    bars::foot(ui, root, page, true);
}

/// Many meters side by side.
fn measured(ui: &mut UiBuilder, parent: NodeId, part: &Section) {
    if let Some(heading) = part.heading {
        ui.text(parent, heading, TextAppearance::HEADING);
    }
    let grid = Node {
        display: Display::Grid,
        width: percent(100),
        grid_template_columns: RepeatedGridTrack::flex(if ui.wide() { 2 } else { 1 }, 1.0),
        column_gap: ui.theme.px(40.0),
        row_gap: ui.theme.px(14.0),
        ..default()
    };
    let grid = ui.node(parent, grid);
    flow(ui, grid, &part.items, 1, "");
}

/// The scenarios: each a card that can be pressed as a whole.
fn choose(ui: &mut UiBuilder, root: NodeId, page: &Page) {
    bars::head(ui, root, page);
    let body = bars::body(ui, root);
    let area = scrolled(ui, body, "list", ColorToken::Ground, 18.0);
    for part in sections(page) {
        let control = part.items.iter().find_map(|item| match item {
            Item::Control(control) => Some(control),
            _ => None,
        });
        match control {
            Some(control) => scenario(ui, area, &part, control),
            None => flow(ui, area, &part.items, 1, ""),
        }
    }
    bars::foot(ui, root, page, true);
}

fn scenario(ui: &mut UiBuilder, parent: NodeId, part: &Section, control: &Control) {
    let node = Node {
        width: percent(100),
        padding: UiRect::all(ui.theme.px(26.0)),
        column_gap: ui.theme.px(22.0),
        align_items: AlignItems::FlexStart,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(crate::ui::theme::radius::PANEL)),
        flex_shrink: 0.0,
        ..default()
    };
    let card = button::pressable(
        ui,
        parent,
        node,
        crate::ui::button_colors::ButtonColors::raised(),
        control,
    );
    if let Some(hint) = crate::ui::widgets::keys::hint(ui, control) {
        crate::ui::widgets::keys::cap(ui, card, &hint, false);
    }
    let words = Node {
        flex_direction: FlexDirection::Column,
        row_gap: ui.theme.px(8.0),
        flex_grow: 1.0,
        flex_basis: px(0),
        min_width: px(0),
        ..default()
    };
    let words = ui.node(card, words);
    ui.text(words, &control.label, TextAppearance::HEADING.weighing(Weight::Bold));
    let texts: Vec<&Item> = part
        .items
        .iter()
        .copied()
        .filter(|item| matches!(item, Item::Text(..)))
        .collect();
    flow(ui, words, &texts, 1, "");
    let said = texts.iter().filter_map(|item| match item {
        Item::Text(_, words) => Some(words.as_str()),
        _ => None,
    });
    let said: Vec<&str> = said.chain([control.note.as_str()]).collect();
    ui.reads(
        card,
        Reads::new(NodeKind::Button, &control.label).noted(said.join("\n").trim()),
    );
    if !control.note.is_empty() {
        ui.text(words, &control.note, TextAppearance::NOTE);
    }
}

/// The people first, large, at the left; what has to be delivered and for whom at the right.
fn briefing(ui: &mut UiBuilder, root: NodeId, page: &Page) {
    bars::head(ui, root, page);
    let body = bars::body(ui, root);
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
    let left = if ui.wide() { ui.node(body, column) } else { body };
    let area = scrolled(ui, left, "people", ColorToken::Ground, 16.0);
    for part in people {
        section(ui, area, &part, 2, "");
    }
    let card = panel::filling(ui, body, 1.0, 20.0);
    let area = scrolled(ui, card, "work", ColorToken::Panel, 14.0);
    for part in rest {
        section(ui, area, &part, 1, "");
    }
    bars::foot(ui, root, page, true);
}
