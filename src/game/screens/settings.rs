//! The settings: in a head two tabs; what is read at the left, what moves, sounds and helps at the right; the keys on a tab of their own.
//!
//! In: the settings' page. Out: panels of rows, each with the name of a setting and what it does at the left, and what it is set to at the
//! right.

use bevy::prelude::*;

use super::{AddScreen, ScreenLayout, bars};
use crate::art::palette::ColorToken;
use crate::narration::page::{Command, Control, Item, Page, Role, Screen, Style};
use crate::ui::access::{NodeKind, Reads};
use crate::ui::button_colors::ButtonColors;
use crate::ui::theme::{Weight, radius, type_size};
use crate::ui::view::NodeId;
use crate::ui::widgets::items::{Section, flow, sections, tabs};
use crate::ui::widgets::{TextAppearance, UiBuilder, button, option, panel};

/// From this width of the window on there are two columns, in design pixels.
const HALVES: f32 = 1600.0;
/// Keys in a row, and the width from which on there are so many, in ems of running words.
const KEYS: u16 = 3;
const ROOMY_KEYS: f32 = 78.0;
/// From this width on the tabs stand beside the title, in ems of running words.
const ROOMY_TABS: f32 = 64.0;
/// What a panel is kept from its contents, and between two rows of it.
const PADDING: f32 = 14.0;
const GAP: f32 = 6.0;
const ROOMY: f32 = 16.0;
/// What the name of a setting needs beside its choices; with less room they stand below it.
const NAME: f32 = 210.0;

/// The settings.
pub struct SettingsScreen;

impl Plugin for SettingsScreen {
    fn build(&self, app: &mut App) {
        let layout = ScreenLayout::new(|ui, root, shown, _| draw(ui, root, &shown.page));
        app.add_screen(Screen::Settings, layout);
    }
}

fn draw(ui: &mut UiBuilder, root: NodeId, page: &Page) {
    let right = bars::head(ui, root, page);
    let row = ui.wrapping(right, 6.0);
    let beside = ui.wide() && ui.ems() >= ROOMY_TABS;
    ui.style(row, |node| {
        node.width = if beside { auto() } else { percent(100) };
        node.flex_wrap = if beside { FlexWrap::NoWrap } else { FlexWrap::Wrap };
        node.max_width = percent(100);
    });
    ui.reads(row, Reads::new(NodeKind::Tabs, &page.title));
    for control in tabs(page) {
        option::tab(ui, row, control);
    }
    let (body, area) = bars::flush(ui, root, "list", 12.0);
    let front = tabs(page).into_iter().find(|tab| tab.role == Role::Tab(true));
    let front = front.map_or("", |tab| tab.label.as_str());
    ui.reads(body, Reads::new(NodeKind::TabPage, front));
    let parts = sections(page);
    // By the window, however large its words are: the button that enlarges them stays under the pointer.
    let halves = ui.window.x >= ui.theme.length(HALVES);
    match parts.split_first() {
        Some((keys, [])) if remaps(keys) => self::keys(ui, area, keys),
        Some((first, others)) if halves => {
            let node = Node {
                width: percent(100),
                column_gap: ui.theme.px(14.0),
                flex_shrink: 0.0,
                ..default()
            };
            let row = ui.node(area, node);
            let left = half(ui, row);
            group(ui, left, first);
            let right = half(ui, row);
            for part in others {
                group(ui, right, part);
            }
        }
        _ => {
            for part in &parts {
                group(ui, area, part);
            }
        }
    }
    bars::foot(ui, root, page, true);
}

/// Whether these are the keys.
fn remaps(part: &Section) -> bool {
    let remap = |item: &&Item| matches!(item, Item::Control(control) if matches!(control.command, Command::Remap(_)));
    part.items.iter().any(remap)
}

fn half(ui: &mut UiBuilder, row: NodeId) -> NodeId {
    let node = Node {
        flex_direction: FlexDirection::Column,
        flex_grow: 1.0,
        flex_basis: px(0),
        min_width: px(0),
        row_gap: ui.theme.px(12.0),
        ..default()
    };
    ui.node(row, node)
}

/// One group in its panel, which takes its share of the column's height.
fn group(ui: &mut UiBuilder, parent: NodeId, part: &Section) {
    // Large windows have room between the rows.
    let gap = if ui.scale > 1.0 { ROOMY } else { GAP };
    let node = panel::panel(ui, parent, PADDING, gap);
    ui.style(node, |node| node.flex_grow = 1.0);
    head(ui, node, part);
    let mut at = 0;
    while let Some(item) = part.items.get(at) {
        at += 1;
        match item {
            Item::Text(Style::Label, name) => at += choices(ui, node, name, &part.items[at..]),
            Item::Control(control) if is_switch(control) => option::switch(ui, node, control),
            other => flow(ui, node, &[other], 1, ""),
        }
    }
}

fn head(ui: &mut UiBuilder, parent: NodeId, part: &Section) {
    if let Some(heading) = part.heading {
        ui.text(parent, heading, TextAppearance::SECTION.weighing(Weight::Bold));
    }
}

/// A setting of which one is chosen; says how many of the items after its name belong to it.
fn choices(ui: &mut UiBuilder, parent: NodeId, name: &str, after: &[&Item]) -> usize {
    let explained = usize::from(matches!(after.first(), Some(Item::Text(Style::Quiet, _))));
    let one_of =
        |item: &&&Item| matches!(item, Item::Control(one) if matches!(one.role, Role::Option(_)) && !is_switch(one));
    let run = after[explained..].iter().take_while(one_of).count();
    let (notes, options) = after[..explained + run].split_at(explained);
    let beside = in_a_row(ui, options);
    let node = Node {
        width: percent(100),
        min_height: ui.target_side(),
        flex_direction: if beside {
            FlexDirection::Row
        } else {
            FlexDirection::Column
        },
        padding: UiRect {
            right: ui.theme.px(10.0),
            ..UiRect::axes(ui.theme.px(16.0), ui.theme.px(6.0))
        },
        column_gap: ui.theme.px(14.0),
        row_gap: ui.theme.px(6.0),
        align_items: if beside {
            AlignItems::Center
        } else {
            AlignItems::Stretch
        },
        justify_content: JustifyContent::Center,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(radius::ROW)),
        flex_grow: 1.0,
        flex_shrink: 0.0,
        ..default()
    };
    let row = ui.node(parent, node);
    ui.insert(row, BackgroundColor(ui.theme.colour(ColorToken::Raised)));
    ui.insert(row, BorderColor::all(ui.theme.colour(ColorToken::Outline)));
    let words = Node {
        flex_direction: FlexDirection::Column,
        flex_grow: if beside { 1.0 } else { 0.0 },
        flex_basis: if beside { px(0) } else { auto() },
        min_width: px(0),
        ..default()
    };
    let words = ui.node(row, words);
    let label = ui.text(words, name, TextAppearance::LABEL.sized(type_size::BODY));
    ui.reads(label, Reads::new(NodeKind::Heading(3), name));
    for item in notes {
        if let Item::Text(_, note) = item {
            ui.text(words, note, TextAppearance::NOTE);
        }
    }
    let node = Node {
        flex_wrap: if beside { FlexWrap::NoWrap } else { FlexWrap::Wrap },
        column_gap: ui.theme.px(8.0),
        row_gap: ui.theme.px(6.0),
        flex_shrink: 0.0,
        ..default()
    };
    let chips = ui.node(row, node);
    ui.reads(chips, Reads::new(NodeKind::Options, ""));
    for item in options {
        if let Item::Control(control) = item {
            option::chip(ui, chips, control);
        }
    }
    explained + run
}

/// Whether chips have room beside each other and beside the name of their setting, in half a window.
fn in_a_row(ui: &UiBuilder, chips: &[&Item]) -> bool {
    let letters = ui.theme.type_length(type_size::BODY * ui.scale);
    let chip = |item: &&Item| match item {
        Item::Control(control) => option::chip_width(ui, &control.label, letters),
        _ => 0.0,
    };
    let room = 0.5 * ui.window.x - ui.theme.length(110.0 + NAME);
    ui.wide() && chips.iter().map(chip).sum::<f32>() < room
}

/// Whether something is turned on or off, and not one of several.
fn is_switch(control: &Control) -> bool {
    matches!(&control.command, Command::Set(change) if change.is_switch())
}

/// The keys, several in a row.
fn keys(ui: &mut UiBuilder, parent: NodeId, part: &Section) {
    let node = panel::panel(ui, parent, PADDING, 8.0);
    head(ui, node, part);
    let is_key = |item: &&Item| matches!(item, Item::Control(_));
    let (keys, notes): (Vec<&Item>, Vec<&Item>) = part.items.iter().copied().partition(is_key);
    flow(ui, node, &notes, 1, "");
    let across = match (ui.wide(), ui.ems() >= ROOMY_KEYS) {
        (true, true) => KEYS,
        (true, false) => KEYS - 1,
        _ => 1,
    };
    let grid = Node {
        display: Display::Grid,
        width: percent(100),
        grid_template_columns: RepeatedGridTrack::flex(across, 1.0),
        column_gap: ui.theme.px(12.0),
        row_gap: ui.theme.px(8.0),
        flex_shrink: 0.0,
        ..default()
    };
    let grid = ui.node(node, grid);
    for item in keys {
        if let Item::Control(control) = item {
            key(ui, grid, control);
        }
    }
}

/// What a key does, and the key.
fn key(ui: &mut UiBuilder, parent: NodeId, control: &Control) {
    let node = Node {
        min_height: ui.target_side(),
        min_width: px(0),
        padding: UiRect::axes(ui.theme.px(16.0), ui.theme.px(6.0)),
        column_gap: ui.theme.px(14.0),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::SpaceBetween,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(radius::ROW)),
        ..default()
    };
    let row = button::pressable(ui, parent, node, ButtonColors::raised(), control);
    ui.text(
        row,
        &control.label,
        TextAppearance::LABEL.sized(type_size::BODY).weighing(Weight::Medium),
    );
    ui.text(
        row,
        &control.note,
        TextAppearance::LABEL
            .sized(type_size::SMALL)
            .weighing(Weight::Bold)
            .toned(ColorToken::Sky),
    );
}
