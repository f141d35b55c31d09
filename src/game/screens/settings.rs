//! The settings: what is read at the left, what moves, sounds and the window at the right, the keys below across both.
//!
//! In: the settings' page. Out: panels; each setting with its name, what it does, and its choices, its steps or its switch.

use bevy::prelude::*;

use super::{AddScreen, ScreenLayout, bars};
use crate::art::palette::ColorToken;
use crate::narration::page::{Command, Control, Item, Page, Role, Screen, Style};
use crate::ui::access::{NodeKind, Reads};
use crate::ui::button_colors::ButtonColors;
use crate::ui::scroll::scrolled;
use crate::ui::theme::{Weight, radius, type_size};
use crate::ui::view::NodeId;
use crate::ui::widgets::items::{Section, flow, sections};
use crate::ui::widgets::{TextAppearance, UiBuilder, button, option, panel};

/// From this width of the window on there are two columns, in design pixels.
const HALVES: f32 = 1600.0;
/// Keys in a row, and the width from which on there are so many, in ems of running words.
const KEYS: u16 = 3;
const ROOMY_KEYS: f32 = 84.0;
/// What a panel is kept from its contents.
const PADDING: f32 = 16.0;
/// Between settings, and where there are many.
const ROOMY: f32 = 12.0;
const CLOSE: f32 = 6.0;

/// The settings.
pub struct SettingsScreen;

impl Plugin for SettingsScreen {
    fn build(&self, app: &mut App) {
        let layout = ScreenLayout::new(|ui, root, shown, _| draw(ui, root, &shown.page));
        app.add_screen(Screen::Settings, layout);
    }
}

fn draw(ui: &mut UiBuilder, root: NodeId, page: &Page) {
    bars::head(ui, root, page);
    let body = bars::body(ui, root);
    let area = scrolled(ui, body, "list", ColorToken::Ground, 14.0);
    let parts = sections(page);
    let (keys, parts): (Vec<&Section>, Vec<&Section>) = parts.iter().partition(|part| remaps(part));
    // By the window, however large its words are: the button that enlarges them stays under the pointer.
    let halves = ui.window.x >= ui.theme.length(HALVES);
    if let (true, Some((first, others))) = (halves, parts.split_first()) {
        let node = Node {
            width: percent(100),
            column_gap: ui.theme.px(14.0),
            flex_shrink: 0.0,
            ..default()
        };
        let row = ui.node(area, node);
        let left = half(ui, row);
        group(ui, left, first, ROOMY);
        let right = half(ui, row);
        for part in others {
            group(ui, right, part, CLOSE);
        }
    } else {
        for part in parts {
            group(ui, area, part, ROOMY);
        }
    }
    for part in keys {
        self::keys(ui, area, part);
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
        row_gap: ui.theme.px(14.0),
        ..default()
    };
    ui.node(row, node)
}

/// One group in its panel, which takes its share of the column's height.
fn group(ui: &mut UiBuilder, parent: NodeId, part: &Section, gap: f32) {
    let node = panel::panel(ui, parent, PADDING, gap);
    ui.style(node, |node| node.flex_grow = 1.0);
    head(ui, node, part);
    let mut at = 0;
    while let Some(item) = part.items.get(at) {
        at += 1;
        match item {
            Item::Text(Style::Label, words) => named(ui, node, words, part.items.get(at)),
            Item::Text(Style::Quiet, _) if is_told(&part.items, at) => {}
            Item::Control(control) if is_switch(control) => option::switch(ui, node, control),
            Item::Control(control) if matches!(control.role, Role::Option(_)) => {
                let alike = |item: &&&Item| matches!(item, Item::Control(one) if matches!(one.role, Role::Option(_)) && !is_switch(one));
                let run = 1 + part.items[at..].iter().take_while(alike).count();
                flow(ui, node, &part.items[at - 1..at - 1 + run], 1, "");
                at += run - 1;
            }
            other => flow(ui, node, &[other], 1, ""),
        }
    }
}

fn head(ui: &mut UiBuilder, parent: NodeId, part: &Section) {
    if let Some(heading) = part.heading {
        ui.text(parent, heading, TextAppearance::HEADING.weighing(Weight::Bold));
    }
}

/// Whether the note before this place stands beside the name before it.
fn is_told(items: &[&Item], at: usize) -> bool {
    at >= 2 && matches!(items[at - 2], Item::Text(Style::Label, _))
}

/// The name of a setting, and behind it what it does.
fn named(ui: &mut UiBuilder, parent: NodeId, name: &str, note: Option<&&Item>) {
    let row = ui.column(parent, 0.0);
    let label = ui.text(row, name, TextAppearance::LABEL.sized(type_size::BODY));
    ui.reads(label, Reads::new(NodeKind::Heading(3), name));
    if let Some(Item::Text(Style::Quiet, note)) = note {
        ui.text(row, note, TextAppearance::NOTE);
    }
}

/// Whether something is turned on or off, and not one of several.
fn is_switch(control: &Control) -> bool {
    matches!(&control.command, Command::Set(change) if change.is_switch())
}

/// The keys, several in a row.
fn keys(ui: &mut UiBuilder, parent: NodeId, part: &Section) {
    let node = panel::panel(ui, parent, PADDING, 10.0);
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
        padding: UiRect::axes(ui.theme.px(14.0), ui.theme.px(6.0)),
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
