//! Both futures of a split room on the wall: two panels with a small stage each, and below them where the two part.

use bevy::prelude::*;

use super::wall_items::{is_main, large_text};
use crate::art::palette::ColorToken;
use crate::narration::page::{Item, Style};
use crate::ui::scroll::scrolled;
use crate::ui::theme::{Weight, space};
use crate::ui::view::NodeId;
use crate::ui::widgets::items::Section;
use crate::ui::widgets::meter::{self, Meter};
use crate::ui::widgets::{TextAppearance, UiBuilder, panel, small_stage};

/// Between the panels and inside them, in design pixels.
const GAP: f32 = 14.0;
/// What is no stage: bars and edges, and the words of both panels; in design pixels.
const BARS: f32 = 206.0;
const WORDS: f32 = 455.0;
/// A stage is never lower than this share of its width, nor higher than that.
const SHAPE: (f32, f32) = (0.26, 0.5);
/// The size of what is read from afar, and of the rest.
const MAIN: f32 = 26.0;
const REMARK: f32 = 20.0;

/// Whether a part has a stage.
pub(super) fn has_stage(part: &Section) -> bool {
    part.items.iter().any(|item| matches!(item, Item::Stage(_)))
}

/// The page below its head.
pub(super) fn futures(ui: &mut UiBuilder, body: NodeId, parts: &[Section]) {
    let area = scrolled(ui, body, "wall", ColorToken::Ground, GAP);
    let row = Node {
        display: Display::Grid,
        width: percent(100),
        grid_template_columns: RepeatedGridTrack::flex(if ui.wide() { 2 } else { 1 }, 1.0),
        column_gap: ui.theme.px(GAP),
        row_gap: ui.theme.px(GAP),
        flex_shrink: 0.0,
        ..default()
    };
    let row = ui.node(area, row);
    for part in parts.iter().filter(|part| has_stage(part)) {
        half(ui, row, part);
    }
    for part in parts.iter().filter(|part| !has_stage(part) && part.heading.is_some()) {
        let strip = panel::panel(ui, area, GAP, 4.0);
        if let Some(heading) = part.heading {
            ui.text(strip, heading, TextAppearance::SECTION.weighing(Weight::Bold));
        }
        for item in part.items.iter().filter(|item| is_main(item)) {
            large_text(ui, strip, item, REMARK);
        }
    }
}

fn half(ui: &mut UiBuilder, row: NodeId, part: &Section) {
    let node = panel::panel(ui, row, GAP, 6.0);
    if let Some(heading) = part.heading {
        ui.text(
            node,
            heading,
            TextAppearance::HEADING.sized(MAIN).weighing(Weight::Bold),
        );
    }
    let across = if ui.wide() { 2.0 } else { 1.0 };
    let sides = ui.theme.length(2.0 * space::EDGE + (2.0 * across + 1.0) * GAP) + 16.0;
    let wide = ((ui.window.x - sides) / across).max(120.0);
    let high = (ui.window.y - ui.theme.length(BARS) - ui.theme.type_length(WORDS * ui.scale))
        .clamp(SHAPE.0 * wide, SHAPE.1 * wide);
    for item in &part.items {
        match item {
            Item::Stage(scene) => small_stage::small_stage(ui, node, scene, (wide, high)),
            Item::Text(Style::Strong, words) => {
                ui.text(node, words, TextAppearance::LABEL.sized(MAIN));
            }
            Item::Text(_, words) => {
                ui.text(node, words, TextAppearance::NOTE.sized(REMARK));
            }
            _ => {
                if let Some(shows) = Meter::of(item) {
                    meter::large(ui, node, shows, REMARK);
                }
            }
        }
    }
}
