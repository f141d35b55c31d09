//! A moment: the stage dims, the person it is about stands large at the left, the card at the right holds the three layers.
//!
//! In: a moment's page. Out: what happens (tag, title, text), what can be seen (and listening first), what can be done. What is
//! expected of it may be noted on the bar below, so that it takes no room from the choices; where there is one column, after them.

use bevy::prelude::*;

use super::moment_parts::{chooses, is_seen, listening};
use super::moment_type::{self, MomentType};
use super::{AddScreen, ScreenLayout, ShownScreen, alcove, bars, moment_people};
use crate::art::palette::ColorToken;
use crate::game::shown::ShownPage;
use crate::narration::page::{Command, Control, Item, Page, Screen, Style};
use crate::platform::keys::Action;
use crate::scenario::TipTarget;
use crate::simulation::Answer;
use crate::ui::access::{NodeKind, Reads};
use crate::ui::button_colors::ButtonColors;
use crate::ui::reconcile::ReconcileSystems;
use crate::ui::scroll::scrolled;
use crate::ui::theme::{Weight, radius, space, type_size};
use crate::ui::view::NodeId;
use crate::ui::widgets::items::Section;
use crate::ui::widgets::{TextAppearance, UiBuilder, button, choice, items, keys, option, panel, paragraph, tip_ring};

/// How far outside of what a tip speaks of its ring stands, in design pixels.
const RING: f32 = 7.0;

/// A moment, before the choice.
pub struct MomentScreen;

impl Plugin for MomentScreen {
    fn build(&self, app: &mut App) {
        // A decision is never one press away by chance. The stage is under the alcove, where nobody sees it.
        let layout = ScreenLayout::new(|ui, root, shown, _| draw(ui, root, shown))
            .opening_with(|_| None)
            .over_stage(0.0);
        let here = in_state(ShownScreen(Screen::Moment));
        app.add_screen(Screen::Moment, layout)
            .add_systems(OnExit(ShownScreen(Screen::Moment)), alcove::leave)
            .add_systems(PostUpdate, alcove::paint.run_if(here).in_set(ReconcileSystems));
    }
}

fn draw(ui: &mut UiBuilder, root: NodeId, shown: &ShownPage) {
    let page = &shown.page;
    let bare = Page {
        title: page.subtitle.clone(),
        subtitle: String::new(),
        ..page.clone()
    };
    // What it is about comes first for those who do not see the card.
    ui.unseen(root, Reads::new(NodeKind::Heading(1), &page.title));
    let right = bars::head(ui, root, if page.subtitle.is_empty() { page } else { &bare });
    let parts = items::sections(page);
    for item in parts.iter().filter(|part| chooses(part)).flat_map(|part| &part.items) {
        if let Item::Text(_, words) = item {
            ui.line(
                right,
                words,
                TextAppearance::LABEL.sized(type_size::BODY).toned(ColorToken::Sky),
            );
        }
    }
    let sizes = &MomentType::fitting(ui, page, &parts);
    let body = bars::body(ui, root);
    if ui.wide() {
        let margin = UiRect::axes(ui.theme.px(space::EDGE), ui.theme.px(sizes.margin));
        ui.style(body, |node| node.padding = margin);
        moment_people::people(ui, body, shown, sizes.people);
    } else {
        moment_people::named(ui, body, page);
    }
    let card = panel::filling(ui, body, 1.0, sizes.padding);
    let area = scrolled(ui, card, "card", ColorToken::Panel, sizes.gap);
    if ui.wide() {
        let low = ui.theme.px(8.0);
        ui.style(area, |node| node.padding.bottom = low);
    }
    // Where everything has to be scrolled, what can be done comes before what can be seen.
    happens(ui, area, page, &parts, sizes);
    let wide = ui.wide();
    if wide {
        seen(ui, area, page, &parts, sizes);
    }
    done(ui, area, page, &parts, sizes);
    if !wide {
        seen(ui, area, page, &parts, sizes);
        expecting(ui, area, page);
    }
    bars::foot_after(ui, root, page, true, |ui, bar| {
        if wide {
            expecting(ui, bar, page);
        }
    });
}

fn happens(ui: &mut UiBuilder, area: NodeId, page: &Page, parts: &[Section], sizes: &MomentType) {
    let row = ui.wrapping(area, 16.0);
    let items = parts
        .iter()
        .filter(|part| part.heading.is_none())
        .flat_map(|part| part.items.iter());
    let texts: Vec<(Style, &str)> = items
        .filter_map(|item| match item {
            Item::Text(style, words) => Some((*style, words.as_str())),
            _ => None,
        })
        .collect();
    for (style, words) in &texts {
        if let Style::Tag(mood) = style {
            paragraph::tag(ui, row, *mood, words);
        }
    }
    let title = ui.text(row, &page.title, TextAppearance::TITLE.sized(sizes.title));
    ui.reads(title, Reads::hidden());
    for (style, words) in &texts {
        match style {
            Style::Body => {
                ui.text(area, words, TextAppearance::BODY.sized(sizes.story));
            }
            Style::Tag(_) => {}
            // Beside the card, at the feet of the person it is about.
            Style::Tip if ui.wide() => {}
            Style::Signal(mood) => paragraph::signal(ui, area, *mood, words, sizes.signal),
            _ => paragraph::paragraph(ui, area, *style, words),
        }
    }
}

/// What can be seen and, after listening, heard: side by side, beside the button that listens.
fn seen(ui: &mut UiBuilder, area: NodeId, page: &Page, parts: &[Section], sizes: &MomentType) {
    let wide = ui.wide();
    let row = Node {
        width: percent(100),
        column_gap: ui.theme.px(moment_type::BESIDE),
        align_items: AlignItems::FlexStart,
        flex_shrink: 0.0,
        ..default()
    };
    let row = if wide { ui.node(area, row) } else { area };
    let seen: Vec<&Section> = parts.iter().filter(|part| is_seen(part)).collect();
    if wide && seen.is_empty() {
        column(ui, row);
    }
    for part in seen {
        let column = if wide { column(ui, row) } else { ui.column(area, 6.0) };
        if let Some(heading) = part.heading {
            ui.text(column, heading, TextAppearance::NOTE.weighing(Weight::SemiBold));
        }
        for item in &part.items {
            match item {
                Item::Text(Style::Signal(mood), words) => {
                    paragraph::signal(ui, column, *mood, words, sizes.signal);
                }
                other => items::flow(ui, column, &[other], 1, ""),
            }
        }
    }
    if let Some(control) = listening(page) {
        let button = listen(ui, row, control);
        if wide && page.points_at == Some(TipTarget::Listen) {
            tip_ring::pointing(ui, button, RING);
        }
    }
}

/// A column that shares a row with others.
fn column(ui: &mut UiBuilder, row: NodeId) -> NodeId {
    let node = Node {
        flex_direction: FlexDirection::Column,
        row_gap: ui.theme.px(4.0),
        flex_grow: 1.0,
        flex_basis: px(0),
        min_width: px(0),
        ..default()
    };
    ui.node(row, node)
}

fn listen(ui: &mut UiBuilder, row: NodeId, control: &Control) -> NodeId {
    let node = Node {
        width: if ui.wide() {
            ui.theme.px(moment_type::LISTEN * ui.scale)
        } else {
            percent(100)
        },
        min_height: ui.target_side(),
        padding: UiRect::axes(ui.theme.px(14.0), ui.theme.px(6.0)),
        column_gap: ui.theme.px(14.0),
        align_items: AlignItems::Center,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(ui.theme.px(radius::ROW)),
        flex_shrink: 0.0,
        ..default()
    };
    let button = button::pressable(ui, row, node, ButtonColors::raised().edged(ColorToken::Sky), control);
    if let Some(cap) = keys::of(ui, Action::Listen) {
        keys::cap(ui, button, &cap, false);
    }
    let words = ui.remainder(button);
    ui.text(words, &control.label, TextAppearance::LABEL.toned(ColorToken::Sky));
    if !control.note.is_empty() {
        ui.text(words, &control.note, TextAppearance::NOTE);
    }
    button
}

fn done(ui: &mut UiBuilder, area: NodeId, page: &Page, parts: &[Section], sizes: &MomentType) {
    let row = sizes.row.named(ui);
    for part in parts.iter().filter(|part| chooses(part)) {
        let above = if ui.wide() {
            let (above, columns) = choice::headings(ui, area, &row);
            if page.points_at == Some(TipTarget::Choices) {
                tip_ring::pointing(ui, columns, RING);
            }
            above
        } else {
            area
        };
        if let Some(heading) = part.heading {
            ui.text(above, heading, TextAppearance::NOTE.weighing(Weight::SemiBold));
        }
        for item in &part.items {
            if let Item::Control(control) = item
                && control.command != Command::Answer(Answer::Listen)
            {
                choice::choice(ui, area, control, &row);
            }
        }
    }
}

/// One quiet button; opened, a row of its own with the picks.
fn expecting(ui: &mut UiBuilder, parent: NodeId, page: &Page) {
    let controls = items::expecting(page);
    let Some((ask, picks)) = controls.split_first() else {
        return;
    };
    if picks.is_empty() {
        button::quiet(ui, parent, ask);
        return;
    }
    let row = ui.wrapping(parent, 10.0);
    button::quiet(ui, row, ask);
    let node = Node {
        flex_wrap: FlexWrap::Wrap,
        column_gap: ui.theme.px(8.0),
        row_gap: ui.theme.px(6.0),
        flex_grow: 1.0,
        flex_basis: if ui.wide() { px(0) } else { percent(100) },
        min_width: px(0),
        ..default()
    };
    let several = ui.node(row, node);
    ui.reads(several, Reads::new(NodeKind::Options, &ask.label));
    for pick in picks {
        option::chip(ui, several, pick);
    }
}
