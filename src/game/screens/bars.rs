//! The bars at the upper and lower edge of every screen.
//!
//! In: a page. Out: the head with title, subtitle and a place for more; the foot with what leads elsewhere, what goes on, and a place
//! for more. Going back is always a visible button. Bars wrap; between them there are columns, or one column that scrolls.

use bevy::prelude::*;

use crate::narration::page::{Command, Control, Page, Role, Screen};
use crate::ui::fold::Fold;
use crate::ui::palette::Paint;
use crate::ui::scroll::scrolled;
use crate::ui::theme::{Weight, space, type_size};
use crate::ui::widgets::field::Relabelled;
use crate::ui::widgets::{Brush, Ink, button, items};

/// Height of the head, in design pixels.
pub const HEAD: f32 = 76.0;

/// The head; returns its right side, for more.
pub fn head(brush: &mut Brush, root: Entity, page: &Page) -> Entity {
    let wide = brush.wide();
    let node = Node {
        width: percent(100),
        min_height: if wide { brush.theme.px(HEAD) } else { auto() },
        padding: UiRect::axes(edge(brush), brush.theme.px(6.0)),
        column_gap: brush.theme.px(28.0),
        row_gap: brush.theme.px(4.0),
        flex_wrap: if wide { FlexWrap::NoWrap } else { FlexWrap::Wrap },
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
        flex_basis: if wide { px(0) } else { auto() },
        min_width: px(0),
        max_width: percent(100),
        ..default()
    };
    let words = brush.node(bar, words);
    let size = if wide { type_size::HEADING } else { type_size::LABEL };
    brush.text(words, &page.title, Ink::HEADING.weighing(Weight::Bold).sized(size));
    if !page.subtitle.is_empty() {
        brush.text(
            words,
            &page.subtitle,
            Ink::BODY
                .sized(if wide { type_size::LABEL } else { type_size::SMALL })
                .toned(Paint::InkSoft),
        );
    }
    let right = Node {
        column_gap: brush.theme.px(16.0),
        row_gap: brush.theme.px(4.0),
        flex_wrap: FlexWrap::Wrap,
        align_items: AlignItems::Center,
        justify_content: if wide {
            JustifyContent::FlexEnd
        } else {
            JustifyContent::FlexStart
        },
        flex_shrink: if wide { 0.0 } else { 1.0 },
        max_width: percent(if wide { 62.0 } else { 100.0 }),
        ..default()
    };
    brush.node(bar, right)
}

/// The room at the sides of the window.
fn edge(brush: &Brush) -> Val {
    brush.theme.px(if brush.wide() { space::EDGE } else { space::LARGE })
}

/// The rest of the window between the bars: a row of columns, or where there is no room for columns, one that scrolls.
pub fn body(brush: &mut Brush, root: Entity) -> Entity {
    if brush.outer.is_some() {
        let node = Node {
            flex_direction: FlexDirection::Column,
            width: percent(100),
            padding: UiRect::axes(edge(brush), brush.theme.px(8.0)),
            row_gap: brush.theme.px(14.0),
            flex_shrink: 0.0,
            ..default()
        };
        return brush.node(root, node);
    }
    if !brush.wide() {
        let node = Node {
            width: percent(100),
            flex_grow: 1.0,
            flex_basis: px(0),
            min_height: px(0),
            padding: UiRect::horizontal(edge(brush)),
            ..default()
        };
        let holder = brush.node(root, node);
        let area = scrolled(brush, holder, "page", Paint::Ground, 14.0);
        brush.outer = Some(area);
        return area;
    }
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

/// A column at the right of the stage that takes this percentage of the window; without room for the stage, the whole of it.
pub fn beside(brush: &mut Brush, body: Entity, share: f32) -> Entity {
    if brush.outer.is_some() {
        return body;
    }
    let free = Node {
        flex_grow: 1.0,
        ..default()
    };
    brush.node(body, free);
    let holder = Node {
        flex_direction: FlexDirection::Column,
        width: percent(share),
        height: percent(100),
        flex_shrink: 0.0,
        ..default()
    };
    brush.node(body, holder)
}

/// The foot: on its left a place for more, which is returned; on its right what leads elsewhere and what goes on.
pub fn foot(brush: &mut Brush, root: Entity, page: &Page, goes_on: bool) -> Entity {
    let wide = brush.wide();
    let node = Node {
        width: percent(100),
        min_height: brush.theme.px(if wide { 70.0 } else { 52.0 }),
        padding: UiRect::axes(edge(brush), brush.theme.px(6.0)),
        column_gap: brush.theme.px(20.0),
        row_gap: brush.theme.px(6.0),
        flex_wrap: if wide { FlexWrap::NoWrap } else { FlexWrap::Wrap },
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
    if brush.fold != Fold::Tiny {
        brush.outer = None;
    }
    brush.leave_area();
    let left = Node {
        column_gap: brush.theme.px(28.0),
        row_gap: brush.theme.px(4.0),
        flex_wrap: FlexWrap::Wrap,
        align_items: AlignItems::Center,
        flex_grow: if wide { 1.0 } else { 0.0 },
        flex_basis: if wide { px(0) } else { auto() },
        min_width: px(0),
        max_width: percent(100),
        ..default()
    };
    let left = brush.node(bar, left);
    let right = Node {
        column_gap: brush.theme.px(10.0),
        row_gap: brush.theme.px(6.0),
        // Where there is room for one row it stays one: a second would hang below the window.
        flex_wrap: if wide { FlexWrap::NoWrap } else { FlexWrap::Wrap },
        align_items: AlignItems::Center,
        justify_content: JustifyContent::FlexEnd,
        flex_grow: if wide { 0.0 } else { 1.0 },
        flex_shrink: if wide { 0.0 } else { 1.0 },
        max_width: percent(100),
        ..default()
    };
    let right = brush.node(bar, right);
    elsewhere(brush, right, page);
    // What goes on stands in a card where there is one beside other things, and else where it is always in sight.
    if goes_on || !wide {
        ways_on(brush, right, page);
    }
    left
}

/// What goes on from a page; beside a field the words of the button say whether anything has been written.
pub fn ways_on(brush: &mut Brush, parent: Entity, page: &Page) {
    let written = brush.words.get("keep-answer");
    for control in items::primaries(page) {
        let label = button::primary_labelled(brush, parent, control);
        if page.screen == Screen::Reflection {
            brush.commands.entity(label).insert(Relabelled {
                empty: control.label.clone(),
                written: written.clone(),
            });
        }
    }
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
