//! The bars at the upper and lower edge of every screen.
//!
//! In: a page. Out: the head with title, subtitle and a place for more; the foot with what leads elsewhere, what goes on, and a place
//! for more. Going back is always a visible button. Bars wrap; between them there are columns, or one column that scrolls.

use bevy::prelude::*;

use crate::art::palette::ColorToken;
use crate::narration::page::{Command, Control, Page, Role, Screen};
use crate::ui::breakpoint::Breakpoint;
use crate::ui::scroll::scrolled;
use crate::ui::theme::{Weight, radius, space, type_size};
use crate::ui::view::{NodeId, ViewPart};
use crate::ui::widgets::{TextAppearance, UiBuilder, button, items};

/// Height of the head, in design pixels.
pub const HEAD: f32 = 76.0;

/// From this width on the subtitle stands beside the title, in ems of running words.
const IN_A_ROW: f32 = 74.0;

/// Below this width buttons of the foot stand closer together, in ems of running words.
const ROOMY: f32 = 90.0;

/// Of the margin so much belongs to what scrolls, for rings at its left and the scroll bar at its right, in design pixels.
const MARGIN: (f32, f32) = (8.0, 16.0);

/// The head of a screen, as it was laid out.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
pub struct ScreenHeader;

/// The foot of a screen, as it was laid out.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
pub struct Foot;

/// A bar whose parts stand side by side, at its right, and wrap one by one.
fn bar(ui: &mut UiBuilder, root: NodeId, key: &'static str, least: f32, mark: impl ViewPart) -> NodeId {
    let node = Node {
        width: percent(100),
        min_height: ui.theme.px(least),
        padding: UiRect::axes(edge(ui), ui.theme.px(6.0)),
        column_gap: ui.theme.px(if ui.ems() < ROOMY { 6.0 } else { 12.0 }),
        row_gap: ui.theme.px(4.0),
        flex_wrap: FlexWrap::Wrap,
        align_items: AlignItems::Center,
        align_content: AlignContent::Center,
        justify_content: JustifyContent::FlexEnd,
        flex_shrink: 0.0,
        ..default()
    };
    let bar = ui.node(root, node);
    ui.view.key(bar, key);
    ui.insert(bar, mark);
    ui.insert(bar, BackgroundColor(ui.theme.veiled(ColorToken::Bar, 0.82)));
    bar
}

/// The head: title and subtitle at its left; returns the bar, for more at its right.
pub fn head(ui: &mut UiBuilder, root: NodeId, page: &Page) -> NodeId {
    let wide = ui.wide();
    let bar = bar(ui, root, "head", if wide { HEAD } else { 0.0 }, ScreenHeader);
    let row = ui.ems() > IN_A_ROW;
    let words = Node {
        flex_direction: if row { FlexDirection::Row } else { FlexDirection::Column },
        align_items: if row {
            AlignItems::Baseline
        } else {
            AlignItems::FlexStart
        },
        column_gap: ui.theme.px(20.0),
        flex_grow: 1.0,
        flex_basis: percent(if wide { 36.0 } else { 100.0 }),
        min_width: px(0),
        ..default()
    };
    let words = ui.node(bar, words);
    let size = if wide { type_size::HEADING } else { type_size::LABEL };
    ui.text(
        words,
        &page.title,
        TextAppearance::HEADING.weighing(Weight::Bold).sized(size),
    );
    if !page.subtitle.is_empty() {
        let size = if wide { type_size::LABEL } else { type_size::SMALL };
        ui.text(
            words,
            &page.subtitle,
            TextAppearance::BODY.sized(size).toned(ColorToken::InkSoft),
        );
    }
    if !page.mark.is_empty() {
        mark(ui, bar, &page.mark);
    }
    bar
}

/// What sets the whole play-through apart, where it cannot be overlooked.
fn mark(ui: &mut UiBuilder, bar: NodeId, words: &str) {
    let node = Node {
        padding: UiRect::axes(ui.theme.px(16.0), ui.theme.px(6.0)),
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(radius::PILL)),
        flex_shrink: 0.0,
        max_width: percent(100),
        ..default()
    };
    let pill = ui.node(bar, node);
    ui.insert(pill, BackgroundColor(ui.theme.veiled(ColorToken::Sky, 0.16)));
    ui.insert(pill, BorderColor::all(ui.theme.colour(ColorToken::Sky)));
    ui.line(
        pill,
        words,
        TextAppearance::LABEL.sized(type_size::SMALL).toned(ColorToken::Sky),
    );
}

/// The room at the sides of the window.
fn edge(ui: &UiBuilder) -> Val {
    ui.theme.px(if ui.wide() { space::EDGE } else { space::LARGE })
}

/// The rest of the window between the bars: a row of columns, or where there is no room for columns, one that scrolls.
pub fn body(ui: &mut UiBuilder, root: NodeId) -> NodeId {
    if ui.outer.is_some() {
        let node = Node {
            flex_direction: FlexDirection::Column,
            width: percent(100),
            padding: UiRect::axes(edge(ui), ui.theme.px(8.0)),
            row_gap: ui.theme.px(14.0),
            flex_shrink: 0.0,
            ..default()
        };
        return ui.node(root, node);
    }
    if !ui.wide() {
        let node = Node {
            width: percent(100),
            flex_grow: 1.0,
            flex_basis: px(0),
            min_height: px(0),
            padding: UiRect::horizontal(edge(ui)),
            ..default()
        };
        let holder = ui.node(root, node);
        let area = scrolled(ui, holder, "page", ColorToken::Ground, 14.0);
        ui.outer = Some(area);
        return area;
    }
    let node = Node {
        width: percent(100),
        flex_grow: 1.0,
        flex_basis: px(0),
        min_height: px(0),
        padding: UiRect::axes(ui.theme.px(space::EDGE), ui.theme.px(16.0)),
        column_gap: ui.theme.px(20.0),
        ..default()
    };
    ui.node(root, node)
}

/// The rest of the window as one area that scrolls, its contents as wide as the bars' words; returns the rest and the area. The scroll
/// bar hangs in the margin.
pub fn flush(ui: &mut UiBuilder, root: NodeId, name: &'static str, gap: f32) -> (NodeId, NodeId) {
    let body = body(ui, root);
    let area = scrolled(ui, body, name, ColorToken::Ground, gap);
    if ui.wide() && ui.outer.is_none() {
        let margin = |room: f32| ui.theme.px(space::EDGE - room);
        let (left, right, inner) = (margin(MARGIN.0), margin(MARGIN.1), ui.theme.px(MARGIN.1));
        ui.style(body, |node| (node.padding.left, node.padding.right) = (left, right));
        ui.style(area, |node| node.padding.right = inner);
    }
    (body, area)
}

/// Darkens the stage behind a column beside it that takes this share, so that nothing of the set looks out around its panels.
pub fn wing(ui: &mut UiBuilder, body: NodeId, share: f32) {
    if ui.outer.is_some() {
        return;
    }
    let across = ui.window.x / ui.theme.factor - 2.0 * space::EDGE;
    let node = Node {
        position_type: PositionType::Absolute,
        top: px(0),
        bottom: px(0),
        right: px(0),
        width: ui.theme.px(across * share + space::EDGE + space::SMALL),
        ..default()
    };
    let wing = ui.node(body, node);
    ui.insert(wing, BackgroundColor(ui.theme.colour(ColorToken::Bar)));
}

/// A column at the right of the stage that takes this percentage of the window; without room for the stage, the whole of it.
pub fn beside(ui: &mut UiBuilder, body: NodeId, share: f32) -> NodeId {
    if ui.outer.is_some() {
        return body;
    }
    let free = Node {
        flex_grow: 1.0,
        ..default()
    };
    ui.node(body, free);
    let holder = Node {
        flex_direction: FlexDirection::Column,
        width: percent(share),
        height: percent(100),
        flex_shrink: 0.0,
        ..default()
    };
    ui.node(body, holder)
}

/// The foot: what leads elsewhere and what goes on.
pub fn foot(ui: &mut UiBuilder, root: NodeId, page: &Page, goes_on: bool) {
    foot_after(ui, root, page, goes_on, |_, _| {});
}

/// The foot, with something before what leads elsewhere.
pub fn foot_after(
    ui: &mut UiBuilder,
    root: NodeId,
    page: &Page,
    goes_on: bool,
    before: impl FnOnce(&mut UiBuilder, NodeId),
) {
    foot_around(ui, root, page, goes_on, (before, |_: &mut UiBuilder, _| {}));
}

/// The foot, with something at its very end.
pub fn foot_ending(ui: &mut UiBuilder, root: NodeId, page: &Page, after: impl FnOnce(&mut UiBuilder, NodeId)) {
    foot_around(ui, root, page, false, (|_: &mut UiBuilder, _| {}, after));
}

fn foot_around(
    ui: &mut UiBuilder,
    root: NodeId,
    page: &Page,
    goes_on: bool,
    (before, after): (impl FnOnce(&mut UiBuilder, NodeId), impl FnOnce(&mut UiBuilder, NodeId)),
) {
    let wide = ui.wide();
    let bar = bar(ui, root, "foot", if wide { 70.0 } else { 52.0 }, Foot);
    if ui.fold != Breakpoint::Tiny {
        ui.outer = None;
    }
    before(ui, bar);
    let between = Node {
        flex_grow: 1.0,
        ..default()
    };
    ui.node(bar, between);
    elsewhere(ui, bar, page);
    // What goes on stands in a card where there is one beside other things, and else where it is always in sight; a question to oneself
    // has ways on of its own.
    if (goes_on || !wide) && page.screen != Screen::Reflection {
        ways_on(ui, bar, page);
    }
    after(ui, bar);
}

/// What goes on from a page.
pub fn ways_on(ui: &mut UiBuilder, parent: NodeId, page: &Page) {
    for control in items::primaries(page) {
        button::primary(ui, parent, control);
    }
}

/// What leads elsewhere; a way back is there even where the page names none.
pub fn elsewhere(ui: &mut UiBuilder, parent: NodeId, page: &Page) {
    let draw = if ui.wide() && ui.ems() < ROOMY {
        button::tight
    } else {
        button::quiet
    };
    let chrome = items::chrome_of(page);
    for control in &chrome {
        draw(ui, parent, control);
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
            label: ui.words.get("back"),
            note: String::new(),
            role: Role::Button,
            command: Command::Back,
            hints: None,
        };
        draw(ui, parent, &back);
    }
}
