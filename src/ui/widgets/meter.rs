//! A labelled bar.
//!
//! In: label, value 0..1, an optional mark, the same in words. Out: the label, a bar in the colour of its meaning, and the words.

use bevy::prelude::*;

use super::{TextAppearance, UiBuilder, marks};
use crate::art::palette::ColorToken;
use crate::narration::page::{Item, Sentiment};
use crate::ui::access::{NodeKind, Reads};
use crate::ui::theme::{Weight, type_size};
use crate::ui::view::NodeId;

/// What a meter shows.
#[derive(Debug, Clone, Copy)]
pub struct Meter<'a> {
    /// Its label.
    pub label: &'a str,
    /// 0..1.
    pub value: f64,
    /// A mark on it, 0..1.
    pub mark: Option<f64>,
    /// The same in words.
    pub reads: &'a str,
    /// What its colour says.
    pub tone: Sentiment,
}

impl<'a> Meter<'a> {
    /// What an item shows; `None` where it is no meter.
    #[must_use]
    pub const fn of(item: &'a Item) -> Option<Self> {
        match item {
            Item::Meter {
                label,
                value,
                mark,
                reads,
                tone,
            } => Some(Self {
                label: label.as_str(),
                value: *value,
                mark: *mark,
                reads: reads.as_str(),
                tone: *tone,
            }),
            _ => None,
        }
    }
}

/// A meter as wide as its parent: words above, bar below.
pub fn meter(ui: &mut UiBuilder, parent: NodeId, shows: Meter) {
    let column = ui.column(parent, 6.0);
    aloud(ui, column, shows);
    let head = Node {
        justify_content: JustifyContent::SpaceBetween,
        flex_wrap: FlexWrap::Wrap,
        column_gap: ui.theme.px(16.0),
        width: percent(100),
        ..default()
    };
    let head = ui.node(column, head);
    ui.text(
        head,
        shows.label,
        TextAppearance::LABEL.sized(type_size::BODY).weighing(Weight::Medium),
    );
    if shows.reads != shows.label {
        ui.text(head, shows.reads, TextAppearance::NOTE);
    }
    bar(ui, column, shows, percent(100), 12.0);
}

/// A meter that is read from afar, in letters of a size: its words and its value in one line, the bar below.
pub fn large(ui: &mut UiBuilder, parent: NodeId, shows: Meter, size: f32) {
    let column = ui.column(parent, 6.0);
    aloud(ui, column, shows);
    let head = Node {
        justify_content: JustifyContent::SpaceBetween,
        column_gap: ui.theme.px(16.0),
        width: percent(100),
        ..default()
    };
    let head = ui.node(column, head);
    ui.text(head, shows.label, TextAppearance::LABEL.sized(size));
    let value = TextAppearance::LABEL.sized(size).weighing(Weight::Bold);
    let reads = ui.line(head, shows.reads, value);
    ui.style(reads, |node| node.flex_shrink = 0.0);
    bar(ui, column, shows, percent(100), 0.5 * size);
}

/// A meter in a line, for bars at the edges of the window.
pub fn short(ui: &mut UiBuilder, parent: NodeId, shows: Meter) {
    let row = Node {
        column_gap: ui.theme.px(12.0),
        align_items: AlignItems::Center,
        flex_shrink: 1.0,
        min_width: px(0),
        ..default()
    };
    let row = ui.node(parent, row);
    aloud(ui, row, shows);
    ui.line(row, shows.label, TextAppearance::LABEL.sized(type_size::SMALL));
    let width = ui.theme.px(92.0);
    bar(ui, row, shows, width, 12.0);
}

fn aloud(ui: &mut UiBuilder, node: NodeId, shows: Meter) {
    let reads = Reads::new(NodeKind::Meter(shows.value), shows.label);
    ui.reads(node, reads.valued(shows.reads));
}

fn bar(ui: &mut UiBuilder, parent: NodeId, shows: Meter, width: Val, height: f32) {
    let round = BorderRadius::all(ui.theme.px(height / 2.0));
    let track = Node {
        width,
        height: ui.theme.px(height),
        border_radius: round,
        flex_shrink: 0.0,
        ..default()
    };
    let track = ui.node(parent, track);
    ui.insert(track, BackgroundColor(ui.theme.veiled(ColorToken::Outline, 0.55)));
    let share = (shows.value.clamp(0.0, 1.0) * 100.0) as f32;
    let fill = Node {
        width: percent(share),
        height: percent(100),
        border_radius: round,
        ..default()
    };
    let fill = ui.node(track, fill);
    ui.insert(fill, BackgroundColor(ui.theme.colour(marks::paint(shows.tone))));
    if let Some(mark) = shows.mark {
        let at = (mark.clamp(0.0, 1.0) * 100.0) as f32;
        let tick = Node {
            position_type: PositionType::Absolute,
            left: percent(at),
            top: ui.theme.px(-4.0),
            width: ui.theme.px(4.0),
            height: ui.theme.px(height + 8.0),
            margin: UiRect::left(ui.theme.px(-2.0)),
            border_radius: BorderRadius::all(ui.theme.px(2.0)),
            ..default()
        };
        let tick = ui.node(track, tick);
        ui.insert(tick, BackgroundColor(Color::WHITE));
    }
}
