//! How one joins the room on the wall: a QR code, the address, the code; large before it begins, in a corner afterwards.

use bevy::prelude::*;

use crate::narration::page::{Item, Style};
use crate::ui::theme::Weight;
use crate::ui::view::NodeId;
use crate::ui::widgets::items::Section;
use crate::ui::widgets::{TextAppearance, UiBuilder, panel, qr};

/// The side of the code in a corner, and of the large one as a share of the window's height; in design pixels.
const SMALL: f32 = 150.0;
const LARGE: f32 = 0.43;

/// How large what is typed is set, and the rest.
struct Sizes {
    typed: f32,
    rest: f32,
}

/// A panel of its own, large.
pub(super) fn large(ui: &mut UiBuilder, parent: NodeId, part: &Section) {
    let panel = panel::filling(ui, parent, 1.0, 22.0);
    ui.style(panel, |node| {
        node.align_items = AlignItems::Center;
        node.justify_content = JustifyContent::Center;
        node.row_gap = px(4);
    });
    let side = LARGE * ui.window.y / ui.theme.factor;
    if let Some(heading) = part.heading {
        ui.text(panel, heading, TextAppearance::TITLE.sized(36.0));
    }
    code(ui, panel, part, if ui.wide() { side } else { SMALL });
    let sizes = Sizes {
        typed: 42.0,
        rest: 31.0,
    };
    words(ui, panel, part, &sizes);
}

/// A strip in a corner.
pub(super) fn small(ui: &mut UiBuilder, parent: NodeId, part: &Section) {
    let panel = panel::panel(ui, parent, 14.0, 6.0);
    ui.style(panel, |node| {
        node.flex_direction = FlexDirection::Row;
        node.align_items = AlignItems::Center;
        node.width = percent(100);
    });
    let gap = ui.theme.px(20.0);
    ui.style(panel, |node| node.column_gap = gap);
    code(ui, panel, part, SMALL);
    let column = ui.remainder(panel);
    if let Some(heading) = part.heading {
        ui.text(column, heading, TextAppearance::NOTE.sized(22.0));
    }
    let sizes = Sizes {
        typed: 26.0,
        rest: 22.0,
    };
    words(ui, column, part, &sizes);
}

fn code(ui: &mut UiBuilder, parent: NodeId, part: &Section, side: f32) {
    for item in &part.items {
        if let Item::Qr(code) = item {
            qr::qr(ui, parent, code, side);
        }
    }
}

fn words(ui: &mut UiBuilder, parent: NodeId, part: &Section, sizes: &Sizes) {
    for item in &part.items {
        let Item::Text(style, words) = item else { continue };
        let ink = match style {
            Style::Strong => TextAppearance::LABEL.sized(sizes.typed).weighing(Weight::Bold),
            Style::Quiet => TextAppearance::NOTE.sized(0.8 * sizes.rest),
            _ => TextAppearance::BODY.sized(sizes.rest),
        };
        ui.text(parent, words, ink);
    }
}
