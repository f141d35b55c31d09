//! Screens that are read from top to bottom: the briefing, help, the glossary.
//!
//! In: a page. Out: panels that scroll, with what goes on in the foot.

use bevy::prelude::*;

use super::{AddScreen, ScreenLayout, bars};
use crate::art::palette::ColorToken;
use crate::narration::page::{Item, Page, Screen, Style};
use crate::ui::access::{NodeKind, Reads};
use crate::ui::scroll::scrolled;
use crate::ui::view::NodeId;
use crate::ui::widgets::items::{Section, section, sections};
use crate::ui::widgets::person::{PersonCard, compact};
use crate::ui::widgets::{TextAppearance, UiBuilder, panel};

/// Screens that are read from top to bottom.
pub struct ListScreens;

impl Plugin for ListScreens {
    fn build(&self, app: &mut App) {
        let listed = ScreenLayout::new(|ui, root, shown, _| list(ui, root, &shown.page));
        for screen in [Screen::Help, Screen::Glossary] {
            app.add_screen(screen, listed);
        }
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
        let node = panel::panel(ui, area, 28.0, 14.0);
        section(ui, node, &part, columns, "");
    }
    bars::foot(ui, root, page, true);
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
    let area = scrolled(ui, left, "people", ColorToken::Ground, 10.0);
    for part in people {
        if ui.wide() {
            team(ui, area, &part);
        } else {
            section(ui, area, &part, 2, "");
        }
    }
    let card = panel::filling(ui, body, 1.0, 20.0);
    let area = scrolled(ui, card, "work", ColorToken::Panel, 14.0);
    for part in rest {
        work(ui, area, &part);
    }
    bars::foot(ui, root, page, true);
}

/// The people two and two: face, name, job, and what is said of them. What they say themselves stands on the page of people, and here
/// where a large window has room for it.
fn team(ui: &mut UiBuilder, area: NodeId, part: &Section) {
    let grid = Node {
        display: Display::Grid,
        width: percent(100),
        grid_template_columns: RepeatedGridTrack::flex(2, 1.0),
        column_gap: ui.theme.px(12.0),
        row_gap: ui.theme.px(10.0),
        flex_shrink: 0.0,
        ..default()
    };
    if let Some(heading) = part.heading {
        ui.unseen(area, Reads::new(NodeKind::Heading(2), heading));
    }
    let grid = ui.node(area, grid);
    for item in &part.items {
        if let Item::Person { look, name, lines, .. } = item {
            let lines = if ui.scale > 1.0 || lines.len() < 3 {
                lines
            } else {
                &lines[..2]
            };
            let shows = PersonCard {
                look,
                name,
                lines,
                badge: None,
            };
            compact(ui, grid, shows, 84.0);
        }
    }
}

/// A part of what has to be delivered; its first sentence is no larger than it has to be, so that the rest is in sight.
fn work(ui: &mut UiBuilder, area: NodeId, part: &Section) {
    if let Some(Item::Text(Style::Strong, words)) = part.items.first() {
        ui.text(area, words, TextAppearance::SECTION);
        let rest = Section {
            heading: part.heading,
            items: part.items[1..].to_vec(),
        };
        section(ui, area, &rest, 1, "");
    } else {
        section(ui, area, part, 1, "");
    }
}
