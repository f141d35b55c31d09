//! The bars at the upper and lower edge of every screen.
//!
//! In: a page. Out: the head with title, subtitle and a place for more; the foot with what leads elsewhere, what goes on, and a place
//! for more. Going back is always a visible button. Bars wrap; between them there are columns, or one column that scrolls.

use bevy::prelude::*;

use crate::narration::page::{Command, Control, Page, Role, Screen};
use crate::ui::breakpoint::Breakpoint;
use crate::ui::palette::ColorToken;
use crate::ui::scroll::scrolled;
use crate::ui::theme::{Weight, space, type_size};
use crate::ui::widgets::field::Relabelled;
use crate::ui::widgets::{TextAppearance, UiBuilder, button, items};

/// Height of the head, in design pixels.
pub const HEAD: f32 = 76.0;

/// From this width on the subtitle stands beside the title, in ems of running words.
const IN_A_ROW: f32 = 74.0;

/// The head of a screen, as it was laid out.
#[derive(Component, Debug, Clone, Copy)]
pub struct ScreenHeader;

/// The foot of a screen, as it was laid out.
#[derive(Component, Debug, Clone, Copy)]
pub struct Foot;

/// A bar whose parts stand side by side, at its right, and wrap one by one.
fn bar(brush: &mut UiBuilder, root: Entity, least: f32, mark: impl Bundle) -> Entity {
    let node = Node {
        width: percent(100),
        min_height: brush.theme.px(least),
        padding: UiRect::axes(edge(brush), brush.theme.px(6.0)),
        column_gap: brush.theme.px(12.0),
        row_gap: brush.theme.px(4.0),
        flex_wrap: FlexWrap::Wrap,
        align_items: AlignItems::Center,
        align_content: AlignContent::Center,
        justify_content: JustifyContent::FlexEnd,
        flex_shrink: 0.0,
        ..default()
    };
    let bar = brush.node(root, node);
    brush
        .commands
        .entity(bar)
        .insert((mark, BackgroundColor(brush.theme.veiled(ColorToken::Bar, 0.82))));
    bar
}

/// The head: title and subtitle at its left; returns the bar, for more at its right.
pub fn head(brush: &mut UiBuilder, root: Entity, page: &Page) -> Entity {
    let wide = brush.wide();
    let bar = bar(brush, root, if wide { HEAD } else { 0.0 }, ScreenHeader);
    let row = brush.ems() > IN_A_ROW;
    let words = Node {
        flex_direction: if row { FlexDirection::Row } else { FlexDirection::Column },
        align_items: if row {
            AlignItems::Baseline
        } else {
            AlignItems::FlexStart
        },
        column_gap: brush.theme.px(20.0),
        flex_grow: 1.0,
        flex_basis: percent(if wide { 36.0 } else { 100.0 }),
        min_width: px(0),
        ..default()
    };
    let words = brush.node(bar, words);
    let size = if wide { type_size::HEADING } else { type_size::LABEL };
    brush.text(
        words,
        &page.title,
        TextAppearance::HEADING.weighing(Weight::Bold).sized(size),
    );
    if !page.subtitle.is_empty() {
        let size = if wide { type_size::LABEL } else { type_size::SMALL };
        brush.text(
            words,
            &page.subtitle,
            TextAppearance::BODY.sized(size).toned(ColorToken::InkSoft),
        );
    }
    bar
}

/// The room at the sides of the window.
fn edge(brush: &UiBuilder) -> Val {
    brush.theme.px(if brush.wide() { space::EDGE } else { space::LARGE })
}

/// The rest of the window between the bars: a row of columns, or where there is no room for columns, one that scrolls.
pub fn body(brush: &mut UiBuilder, root: Entity) -> Entity {
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
        let area = scrolled(brush, holder, "page", ColorToken::Ground, 14.0);
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
pub fn beside(brush: &mut UiBuilder, body: Entity, share: f32) -> Entity {
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

/// The foot: what leads elsewhere and what goes on.
pub fn foot(brush: &mut UiBuilder, root: Entity, page: &Page, goes_on: bool) {
    foot_after(brush, root, page, goes_on, |_, _| {});
}

/// The foot, with something before what leads elsewhere.
pub fn foot_after(
    brush: &mut UiBuilder,
    root: Entity,
    page: &Page,
    goes_on: bool,
    before: impl FnOnce(&mut UiBuilder, Entity),
) {
    let wide = brush.wide();
    let bar = bar(brush, root, if wide { 70.0 } else { 52.0 }, Foot);
    if brush.fold != Breakpoint::Tiny {
        brush.outer = None;
    }
    brush.leave_area();
    before(brush, bar);
    let between = Node {
        flex_grow: 1.0,
        ..default()
    };
    brush.node(bar, between);
    elsewhere(brush, bar, page);
    // What goes on stands in a card where there is one beside other things, and else where it is always in sight.
    if goes_on || !wide {
        ways_on(brush, bar, page);
    }
}

/// What goes on from a page; beside a field the words of the button say whether anything has been written.
pub fn ways_on(brush: &mut UiBuilder, parent: Entity, page: &Page) {
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
pub fn elsewhere(brush: &mut UiBuilder, parent: Entity, page: &Page) {
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
