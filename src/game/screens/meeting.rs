//! A meeting: the table at the left, what the room knows and what the leader can do at the right.
//!
//! In: a meeting's page. Out: a panel beside the table. Who sits there and the ring of silence are seen on the table itself.

use bevy::prelude::*;

use super::bars;
use crate::narration::page::{Item, Page};
use crate::ui::palette;
use crate::ui::scroll::scrolled;
use crate::ui::widgets::items::{Section, section, sections};
use crate::ui::widgets::{Brush, panel};

/// The share of the window that the panel takes.
pub const PANEL: f32 = 0.38;

pub fn draw(brush: &mut Brush, root: Entity, page: &Page) {
    bars::head(brush, root, page);
    let body = bars::body(brush, root);
    let free = Node {
        flex_grow: 1.0,
        ..default()
    };
    brush.node(body, free);
    let holder = Node {
        width: percent(PANEL * 100.0),
        height: percent(100),
        flex_shrink: 0.0,
        ..default()
    };
    let holder = brush.node(body, holder);
    let card = panel::filling(brush, holder, 1.0, 18.0);
    let area = scrolled(brush, card, "room", palette::PANEL, 12.0);
    for mut part in sections(page) {
        part.items
            .retain(|item| !matches!(item, Item::Person { .. } | Item::Meter { .. }));
        let kept = Section {
            heading: part.heading,
            items: part.items,
        };
        if !kept.items.is_empty() {
            section(brush, area, &kept, 1, "");
        }
    }
    bars::foot(brush, root, page, true);
}
