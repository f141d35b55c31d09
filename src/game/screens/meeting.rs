//! A meeting: the table at the left, what the room knows and what the leader can do at the right.
//!
//! In: a meeting's page. Out: a panel beside the table. Who sits there and the ring of silence are seen on the table itself, or read where
//! there is no room for it.

use bevy::prelude::*;

use super::{AddScreen, ScreenLayout, bars};
use crate::art::palette::ColorToken;
use crate::game::stage::StageFrame;
use crate::narration::page::{Item, Page, Screen};
use crate::ui::access::{NodeKind, Reads};
use crate::ui::scroll::scrolled;
use crate::ui::view::NodeId;
use crate::ui::widgets::items::{Section, section, sections};
use crate::ui::widgets::{UiBuilder, panel};

/// The share of the window that the panel takes.
const PANEL: f32 = 0.38;

/// A beat of a meeting.
pub struct MeetingScreen;

impl Plugin for MeetingScreen {
    fn build(&self, app: &mut App) {
        let table = StageFrame {
            right: PANEL,
            ..StageFrame::default()
        };
        // A decision is never one press away by chance.
        let layout = ScreenLayout::new(|ui, root, shown, _| draw(ui, root, &shown.page)).opening_with(|_| None);
        app.add_screen(Screen::Meeting, layout.beside_stage(table));
    }
}

fn draw(ui: &mut UiBuilder, root: NodeId, page: &Page) {
    bars::head(ui, root, page);
    let body = bars::body(ui, root);
    let holder = bars::beside(ui, body, PANEL * 100.0);
    let table = ui.wide();
    // What is known may grow; what can be done keeps its place.
    let said = share(ui, holder, 40.0, "said");
    let doing = share(ui, holder, 60.0, "doing");
    for mut part in sections(page) {
        if table {
            on_the_table(ui, said, &part);
        }
        part.items
            .retain(|item| !table || !matches!(item, Item::Person { .. } | Item::Meter { .. }));
        let kept = Section {
            heading: part.heading,
            items: part.items,
        };
        if !kept.items.is_empty() {
            let to_do = kept.items.iter().any(|item| matches!(item, Item::Control(_)));
            section(ui, if to_do { doing } else { said }, &kept, 1, "");
        }
    }
    bars::foot(ui, root, page, true);
}

/// Who sits there and how long it has been silent, for those who do not see the table.
fn on_the_table(ui: &mut UiBuilder, said: NodeId, part: &Section) {
    let seated = |item: &&Item| matches!(item, Item::Person { .. });
    if let (Some(heading), true) = (part.heading, part.items.iter().all(seated)) {
        ui.unseen(said, Reads::new(NodeKind::Heading(2), heading));
    }
    for item in &part.items {
        match item {
            Item::Person { name, lines, badge, .. } => {
                let badge = badge.as_ref().map(|(_, words)| words.as_str());
                let lines: Vec<&str> = badge.into_iter().chain(lines.iter().map(String::as_str)).collect();
                ui.unseen(
                    said,
                    Reads::new(NodeKind::Text, format!("{name}: {}", lines.join("; "))),
                );
            }
            Item::Meter {
                label, value, reads, ..
            } => ui.unseen(said, Reads::new(NodeKind::Meter(*value), label).valued(reads)),
            _ => {}
        }
    }
}

/// A panel that takes this percentage of the holder's height, and its scrolled area.
fn share(ui: &mut UiBuilder, holder: NodeId, height: f32, name: &'static str) -> NodeId {
    if ui.outer.is_some() {
        let card = panel::filling(ui, holder, 1.0, 16.0);
        return scrolled(ui, card, name, ColorToken::Panel, 10.0);
    }
    let room = Node {
        width: percent(100),
        height: percent(height),
        padding: UiRect::bottom(px(if name == "said" { 10.0 } else { 0.0 })),
        ..default()
    };
    let room = ui.node(holder, room);
    let card = panel::filling(ui, room, 1.0, 16.0);
    scrolled(ui, card, name, ColorToken::Panel, 10.0)
}
