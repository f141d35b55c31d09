//! The first screen: the name, a menu at the left, the team on their lights at the right.
//!
//! In: the title's page. Out: nodes over the stage.

use bevy::prelude::*;

use super::bars;
use crate::narration::page::{Control, Page};
use crate::ui::button_colors::ButtonColors;
use crate::ui::palette::ColorToken;
use crate::ui::scroll::scrolled;
use crate::ui::theme::{Weight, radius, type_size};
use crate::ui::widgets::keys::{self};
use crate::ui::widgets::{TextAppearance, UiBuilder, button, items};

/// More entries than this stand closer together, so that all of them are in sight.
const ROOMY: usize = 6;

pub fn draw(brush: &mut UiBuilder, root: Entity, page: &Page) {
    let column = if brush.wide() {
        let column = Node {
            flex_direction: FlexDirection::Column,
            width: percent(42),
            height: percent(100),
            padding: UiRect::left(percent(5)),
            ..default()
        };
        let column = brush.node(root, column);
        scrolled(brush, column, "title", ColorToken::Ground, 12.0)
    } else {
        bars::body(brush, root)
    };
    let size = if brush.wide() {
        let one = brush.length_of(&page.title, 1000.0) / 1000.0;
        type_size::DISPLAY.min(0.32 * brush.window.x / one.max(f32::EPSILON))
    } else {
        type_size::TITLE
    };
    let name = brush.line(column, &page.title, TextAppearance::TITLE.sized(size));
    // In the middle of the window while there is room; automatic margins give way before anything is cut.
    brush.commands.entity(name).insert(Node {
        margin: UiRect::top(auto()),
        flex_shrink: 0.0,
        ..default()
    });
    let line = brush.text(
        column,
        &page.subtitle,
        TextAppearance::BODY
            .sized(type_size::HEADING)
            .toned(ColorToken::InkSoft),
    );
    let many = page.controls().count() > ROOMY;
    let below = match (brush.wide(), many) {
        (false, _) => 8.0,
        (true, true) => 22.0,
        (true, false) => 44.0,
    };
    brush.commands.entity(line).insert(Node {
        margin: UiRect::bottom(brush.theme.px(below)),
        flex_shrink: 0.0,
        ..default()
    });
    for control in page.controls() {
        entry(brush, column, control, many);
    }
    for section in items::sections(page) {
        let words: Vec<_> = section
            .items
            .into_iter()
            .filter(|item| !matches!(item, crate::narration::page::Item::Control(_)))
            .collect();
        items::flow(brush, column, &words, 1, "");
    }
    let keys = brush.words.get("title-keys");
    let foot = brush.text(column, &keys, TextAppearance::NOTE);
    brush.commands.entity(foot).insert(Node {
        margin: UiRect {
            top: brush.theme.px(24.0),
            bottom: auto(),
            ..default()
        },
        flex_shrink: 0.0,
        ..default()
    });
}

fn entry(brush: &mut UiBuilder, parent: Entity, control: &Control, many: bool) {
    let (least, padding) = if many { (58.0, 5.0) } else { (74.0, 10.0) };
    let node = Node {
        width: percent(100),
        min_height: brush.theme.px(least),
        padding: UiRect::axes(brush.theme.px(22.0), brush.theme.px(padding)),
        column_gap: brush.theme.px(18.0),
        align_items: AlignItems::Center,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(brush.theme.px(radius::BUBBLE)),
        flex_shrink: 0.0,
        ..default()
    };
    let row = button::pressable(brush, parent, node, ButtonColors::raised(), control);
    if let Some(hint) = keys::hint(brush, control) {
        keys::cap(brush, row, &hint, false);
    }
    let wide = Node {
        flex_direction: FlexDirection::Column,
        flex_grow: 1.0,
        flex_basis: px(0),
        min_width: px(0),
        ..default()
    };
    let words = brush.node(row, wide);
    brush.text(
        words,
        &control.label,
        TextAppearance::LABEL.sized(26.0).weighing(Weight::SemiBold),
    );
    if !control.note.is_empty() {
        brush.text(words, &control.note, TextAppearance::NOTE);
    }
}
