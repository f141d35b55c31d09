//! A meeting: the table at the left, what the room knows and what the leader can do at the right.
//!
//! In: a meeting's page. Out: a panel beside the table. Who sits there and the ring of silence are seen on the table itself, or read where
//! there is no room for it.

use bevy::prelude::*;

use super::bars;
use crate::narration::page::{Item, Page};
use crate::ui::access::{NodeKind, Reads};
use crate::ui::palette::ColorToken;
use crate::ui::scroll::scrolled;
use crate::ui::widgets::items::{Section, section, sections};
use crate::ui::widgets::{UiBuilder, panel};

/// The share of the window that the panel takes.
pub const PANEL: f32 = 0.38;

pub fn draw(brush: &mut UiBuilder, root: Entity, page: &Page) {
    bars::head(brush, root, page);
    let body = bars::body(brush, root);
    let holder = bars::beside(brush, body, PANEL * 100.0);
    let table = brush.wide();
    // What is known may grow; what can be done keeps its place.
    let said = share(brush, holder, 40.0, "said");
    let doing = share(brush, holder, 60.0, "doing");
    for mut part in sections(page) {
        if table {
            on_the_table(brush, said, &part);
        }
        part.items
            .retain(|item| !table || !matches!(item, Item::Person { .. } | Item::Meter { .. }));
        let kept = Section {
            heading: part.heading,
            items: part.items,
        };
        if !kept.items.is_empty() {
            let to_do = kept.items.iter().any(|item| matches!(item, Item::Control(_)));
            section(brush, if to_do { doing } else { said }, &kept, 1, "");
        }
    }
    bars::foot(brush, root, page, true);
}

/// Who sits there and how long it has been silent, for those who do not see the table.
fn on_the_table(brush: &mut UiBuilder, said: Entity, part: &Section) {
    let seated = |item: &&Item| matches!(item, Item::Person { .. });
    if let (Some(heading), true) = (part.heading, part.items.iter().all(seated)) {
        brush.unseen(said, Reads::new(NodeKind::Heading(2), heading));
    }
    for item in &part.items {
        match item {
            Item::Person { name, lines, badge, .. } => {
                let badge = badge.as_ref().map(|(_, words)| words.as_str());
                let lines: Vec<&str> = badge.into_iter().chain(lines.iter().map(String::as_str)).collect();
                brush.unseen(
                    said,
                    Reads::new(NodeKind::Text, format!("{name}: {}", lines.join("; "))),
                );
            }
            Item::Meter {
                label, value, reads, ..
            } => brush.unseen(said, Reads::new(NodeKind::Meter(*value), label).valued(reads)),
            _ => {}
        }
    }
}

/// A panel that takes this percentage of the holder's height, and its scrolled area.
fn share(brush: &mut UiBuilder, holder: Entity, height: f32, name: &'static str) -> Entity {
    if brush.outer.is_some() {
        let card = panel::filling(brush, holder, 1.0, 16.0);
        return scrolled(brush, card, name, ColorToken::Panel, 10.0);
    }
    let room = Node {
        width: percent(100),
        height: percent(height),
        padding: UiRect::bottom(px(if name == "said" { 10.0 } else { 0.0 })),
        ..default()
    };
    let room = brush.node(holder, room);
    let card = panel::filling(brush, room, 1.0, 16.0);
    scrolled(brush, card, name, ColorToken::Panel, 10.0)
}
