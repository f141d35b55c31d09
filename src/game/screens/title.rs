//! The first screen: the name, a menu at the left, the team on their lights at the right.
//!
//! In: the title's page. Out: nodes over the stage.

use bevy::prelude::*;

use super::{AddScreen, ScreenLayout, bars};
use crate::art::palette::ColorToken;
use crate::game::stage::StageFrame;
use crate::narration::page::{Control, Page, Screen};
use crate::ui::button_colors::ButtonColors;
use crate::ui::scroll::scrolled;
use crate::ui::theme::{Weight, radius, type_size};
use crate::ui::view::NodeId;
use crate::ui::widgets::keys::{self};
use crate::ui::widgets::{TextAppearance, UiBuilder, button, items};

/// More entries than this stand closer together, so that all of them are in sight.
const ROOMY: usize = 6;
/// The size of the name above so many.
const LESS: f32 = 80.0;

/// The title.
pub struct TitleScreen;

impl Plugin for TitleScreen {
    fn build(&self, app: &mut App) {
        let beside = StageFrame {
            left: 0.42,
            right: 0.03,
            top: 0.1,
            bottom: 0.02,
        };
        let layout = ScreenLayout::new(|ui, root, shown, _| draw(ui, root, &shown.page))
            .opening_with(|page| page.controls().next())
            .beside_stage(beside);
        app.add_screen(Screen::Title, layout);
    }
}

fn draw(ui: &mut UiBuilder, root: NodeId, page: &Page) {
    let many = page.controls().count() > ROOMY;
    let column = if ui.wide() {
        let column = Node {
            flex_direction: FlexDirection::Column,
            width: percent(42),
            height: percent(100),
            padding: UiRect::left(percent(5)),
            ..default()
        };
        let column = ui.node(root, column);
        scrolled(ui, column, "title", ColorToken::Ground, if many { 10.0 } else { 12.0 })
    } else {
        bars::body(ui, root)
    };
    let size = if ui.wide() {
        let one = ui.length_of(&page.title, 1000.0) / 1000.0;
        if many { LESS } else { type_size::DISPLAY }.min(0.32 * ui.window.x / one.max(f32::EPSILON))
    } else {
        type_size::TITLE
    };
    let name = ui.line(column, &page.title, TextAppearance::TITLE.sized(size));
    // In the middle of the window while there is room; automatic margins give way before anything is cut.
    ui.style(name, |node| {
        *node = Node {
            margin: UiRect::top(auto()),
            flex_shrink: 0.0,
            ..default()
        }
    });
    let line = ui.text(
        column,
        &page.subtitle,
        TextAppearance::BODY
            .sized(type_size::HEADING)
            .toned(ColorToken::InkSoft),
    );
    let below = match (ui.wide(), many) {
        (false, _) => 8.0,
        (true, true) => 14.0,
        (true, false) => 44.0,
    };
    let margin = UiRect::bottom(ui.theme.px(below));
    ui.style(line, |node| {
        *node = Node {
            margin,
            flex_shrink: 0.0,
            ..default()
        }
    });
    for (place, control) in page.controls().enumerate() {
        entry(ui, column, control, many, place == 0);
    }
    for section in items::sections(page) {
        let words: Vec<_> = section
            .items
            .into_iter()
            .filter(|item| !matches!(item, crate::narration::page::Item::Control(_)))
            .collect();
        items::flow(ui, column, &words, 1, "");
    }
    let keys = ui.words.get("title-keys");
    let foot = ui.text(column, &keys, TextAppearance::NOTE);
    let margin = UiRect {
        top: ui.theme.px(if many { 8.0 } else { 24.0 }),
        bottom: auto(),
        ..default()
    };
    ui.style(foot, |node| {
        *node = Node {
            margin,
            flex_shrink: 0.0,
            ..default()
        }
    });
}

/// One way on; what one most probably wants stands out.
fn entry(ui: &mut UiBuilder, parent: NodeId, control: &Control, many: bool, first: bool) {
    let (least, padding) = if many { (58.0, 5.0) } else { (74.0, 10.0) };
    let node = Node {
        width: percent(100),
        min_height: ui.theme.px(least),
        padding: UiRect::axes(ui.theme.px(22.0), ui.theme.px(padding)),
        column_gap: ui.theme.px(18.0),
        align_items: AlignItems::Center,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(radius::BUBBLE)),
        flex_shrink: 0.0,
        ..default()
    };
    let (colors, ink, soft) = if first {
        (ButtonColors::primary(), ColorToken::OnAccent, ColorToken::OnAccent)
    } else {
        (ButtonColors::raised(), ColorToken::Ink, ColorToken::InkSoft)
    };
    let row = button::pressable(ui, parent, node, colors, control);
    if let Some(hint) = keys::hint(ui, control) {
        keys::cap(ui, row, &hint, first);
    }
    let words = ui.remainder(row);
    ui.text(
        words,
        &control.label,
        TextAppearance::LABEL.sized(26.0).weighing(Weight::SemiBold).toned(ink),
    );
    if !control.note.is_empty() {
        ui.text(words, &control.note, TextAppearance::NOTE.toned(soft));
    }
}
