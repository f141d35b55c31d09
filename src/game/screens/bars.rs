//! The bars at the upper and lower edge of every screen.
//!
//! In: a page. Out: the head with title, subtitle and a place for more; the foot with what leads elsewhere, what goes on, and a place
//! for more. Going back is always a visible button.

use bevy::prelude::*;

use crate::narration::page::{Command, Control, Page, Role, Screen};
use crate::ui::palette::Paint;
use crate::ui::theme::{Weight, space, type_size};
use crate::ui::widgets::{Brush, Ink, button, items};

/// Height of the head, in design pixels.
pub const HEAD: f32 = 76.0;

/// The head; returns its right side, for more.
pub fn head(brush: &mut Brush, root: Entity, page: &Page) -> Entity {
    let node = Node {
        width: percent(100),
        min_height: brush.theme.px(HEAD),
        padding: UiRect::axes(brush.theme.px(space::EDGE), brush.theme.px(6.0)),
        column_gap: brush.theme.px(28.0),
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        ..default()
    };
    let bar = brush.node(root, node);
    brush
        .commands
        .entity(bar)
        .insert(BackgroundColor(brush.theme.veiled(Paint::Bar, 0.82)));
    let words = Node {
        flex_wrap: FlexWrap::Wrap,
        align_items: AlignItems::Baseline,
        column_gap: brush.theme.px(20.0),
        flex_grow: 1.0,
        flex_basis: px(0),
        min_width: px(0),
        ..default()
    };
    let words = brush.node(bar, words);
    brush.text(words, &page.title, Ink::HEADING.weighing(Weight::Bold));
    if !page.subtitle.is_empty() {
        brush.text(
            words,
            &page.subtitle,
            Ink::BODY.sized(type_size::LABEL).toned(Paint::InkSoft),
        );
    }
    let right = Node {
        column_gap: brush.theme.px(16.0),
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        max_width: percent(62),
        ..default()
    };
    brush.node(bar, right)
}

/// The rest of the window between the bars, as a row.
pub fn body(brush: &mut Brush, root: Entity) -> Entity {
    let node = Node {
        width: percent(100),
        flex_grow: 1.0,
        flex_basis: px(0),
        min_height: px(0),
        padding: UiRect::axes(brush.theme.px(space::EDGE), brush.theme.px(16.0)),
        column_gap: brush.theme.px(20.0),
        ..default()
    };
    brush.node(root, node)
}

/// The foot: on its left a place for more, which is returned; on its right what leads elsewhere and what goes on.
pub fn foot(brush: &mut Brush, root: Entity, page: &Page, goes_on: bool) -> Entity {
    let node = Node {
        width: percent(100),
        min_height: brush.theme.px(70.0),
        padding: UiRect::axes(brush.theme.px(space::EDGE), brush.theme.px(6.0)),
        column_gap: brush.theme.px(20.0),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::SpaceBetween,
        flex_shrink: 0.0,
        ..default()
    };
    let bar = brush.node(root, node);
    brush
        .commands
        .entity(bar)
        .insert(BackgroundColor(brush.theme.veiled(Paint::Bar, 0.82)));
    brush.area = None;
    let left = Node {
        column_gap: brush.theme.px(28.0),
        align_items: AlignItems::Center,
        flex_grow: 1.0,
        flex_basis: px(0),
        min_width: px(0),
        overflow: Overflow::clip(),
        ..default()
    };
    let left = brush.node(bar, left);
    let right = Node {
        column_gap: brush.theme.px(10.0),
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        ..default()
    };
    let right = brush.node(bar, right);
    elsewhere(brush, right, page);
    if goes_on {
        for control in items::primaries(page) {
            button::primary(brush, right, control);
        }
    }
    left
}

/// What leads elsewhere; a way back is there even where the page names none.
pub fn elsewhere(brush: &mut Brush, parent: Entity, page: &Page) {
    let chrome = items::chrome_of(page);
    for control in &chrome {
        button::quiet(brush, parent, control);
    }
    let leads_back = page.controls().any(|control| {
        matches!(
            control.command,
            Command::Back | Command::Quit | Command::Show(Screen::Title)
        )
    });
    if !leads_back {
        let back = Control {
            id: "back".to_owned(),
            number: None,
            label: brush.words.get("back"),
            note: String::new(),
            role: Role::Button,
            command: Command::Back,
            hints: None,
        };
        button::quiet(brush, parent, &back);
    }
}
