//! Both futures of a turning point: two small stages side by side on the same luck, then where they part, and who gains and who pays.
//!
//! In: the page of both futures. Out: two panels of the same make, one panel below them.

use bevy::prelude::*;

use super::{AddScreen, HALF, ScreenLayout, bars, overview};
use crate::art::palette::ColorToken;
use crate::narration::page::{CurtainCall, Item, Page, Screen, Style};
use crate::ui::scroll::scrolled;
use crate::ui::theme::{Weight, type_size};
use crate::ui::view::NodeId;
use crate::ui::widgets::items::{Section, flow, sections};
use crate::ui::widgets::{TextAppearance, UiBuilder, curtain_call, panel};

/// How high a figure is on each of the two stages, in design pixels.
const HIGH: f32 = 158.0;

/// Both futures.
pub struct WhatIfScreen;

impl Plugin for WhatIfScreen {
    fn build(&self, app: &mut App) {
        let layout = ScreenLayout::new(|ui, root, shown, _| draw(ui, root, &shown.page));
        app.add_screen(Screen::WhatIf, layout);
    }
}

fn draw(ui: &mut UiBuilder, root: NodeId, page: &Page) {
    bars::head(ui, root, page);
    let body = bars::body(ui, root);
    let area = scrolled(ui, body, "what-if", ColorToken::Ground, 14.0);
    let parts = sections(page);
    let (stages, rest): (Vec<&Section>, Vec<&Section>) = parts.iter().partition(|part| call_of(part).is_some());
    let row = overview::row(ui, area, 16.0);
    for part in stages {
        stage(ui, row, part);
    }
    for part in rest {
        let node = panel::panel(ui, area, 18.0, 8.0);
        if let Some(heading) = part.heading {
            ui.text(node, heading, TextAppearance::SECTION);
        }
        flow(ui, node, &part.items, 1, "");
    }
    bars::foot(ui, root, page, true);
}

fn call_of<'a>(part: &Section<'a>) -> Option<&'a CurtainCall> {
    part.items.iter().find_map(|item| match item {
        Item::CurtainCall(call) => Some(call.as_ref()),
        _ => None,
    })
}

/// One future: its name, what was done, the team at its end, and what that came to.
fn stage(ui: &mut UiBuilder, row: NodeId, part: &Section) {
    let node = panel::panel(ui, row, 16.0, 8.0);
    if ui.wide() {
        ui.style(node, |node| {
            node.flex_grow = 1.0;
            node.flex_basis = px(0);
            node.flex_shrink = 1.0;
        });
    }
    if let Some(heading) = part.heading {
        ui.text(node, heading, TextAppearance::HEADING.weighing(Weight::Bold));
    }
    for item in &part.items {
        match item {
            Item::CurtainCall(call) => {
                // Both stages stand on one line, however long what was done is.
                let gap = Node {
                    flex_grow: 1.0,
                    ..default()
                };
                ui.node(node, gap);
                curtain_call::curtain_call(ui, node, call, (HIGH, HALF));
                if !call.absent.is_empty() {
                    ui.text(node, &call.absent, TextAppearance::NOTE);
                }
            }
            Item::Text(Style::Strong, words) => {
                let ink = TextAppearance::LABEL
                    .sized(type_size::LABEL)
                    .weighing(Weight::Bold)
                    .toned(ColorToken::Amber);
                ui.text(node, words, ink);
            }
            Item::Text(_, words) => {
                ui.text(node, words, TextAppearance::BODY.sized(type_size::BODY));
            }
            _ => {}
        }
    }
}
