//! The debrief's first page: the verdict in figures, what came of it, the team on the boards, and below them the level beside the turning points as cards; one thing to
//! try.
//!
//! In: the debrief's first page. Out: all of it on one screen where there is room, in this order; else one column that scrolls.

use bevy::prelude::*;

use super::panel_row::{head, row, shared};
use super::turning_card::{FACE, SIGN, card};
use super::{WHOLE, bars};
use crate::art::palette::ColorToken;
use crate::narration::page::{ChartData, Command, Control, Item, Page, Style};
use crate::ui::scroll::scrolled;
use crate::ui::theme::{Weight, space, type_size};
use crate::ui::view::NodeId;
use crate::ui::widgets::items::{Section, sections};
use crate::ui::widgets::{TextAppearance, UiBuilder, button, curtain_call, level_chart, panel};

/// How high the chart and the cards are, in narrow windows too, and a figure with its light, in design pixels of a window of this height.
const DESIGNED: f32 = 923.0;
const CARDS: (f32, f32) = (246.0, 268.0);
const FIGURE: f32 = 196.0;
/// Between the verdict and what came of it, and what the boards have below names, in design pixels: figures give it up.
const BETWEEN: f32 = 12.0;
/// Narrower windows write the names of the chart in more lines, in ems of running words.
const ROOMY: f32 = 76.0;
/// A figure is never smaller than this.
const SMALLEST: f32 = 96.0;
/// How much of what letters are taken to need words really take, with what their wrapping loses.
const SET: f32 = 0.88;
/// The size of the headline, over that of small words.
const HEADLINE: f32 = 29.0 / type_size::SMALL;
/// The same of what stands below it.
const STORY: f32 = type_size::LABEL / type_size::SMALL;

/// What is to be tried has so much of the window's width on one line of the foot; what is longer has two of this share of its length.
const ONE_LINE: f32 = 0.56;
const HALF: f32 = 0.5;

/// Whether a page of the debrief is its first one.
pub fn is_overview(page: &Page) -> bool {
    page.items.iter().any(|item| matches!(item, Item::CurtainCall(_)))
}

/// Describes it.
pub fn draw(ui: &mut UiBuilder, root: NodeId, page: &Page) {
    let right = bars::head(ui, root, page);
    for item in &page.items {
        if let (Item::CurtainCall(call), true) = (item, ui.wide()) {
            curtain_call::legend(ui, right, call);
        }
    }
    let door = |control: &&Control| matches!(control.command, Command::Tab(_));
    for control in page.controls().filter(door) {
        button::small(ui, right, control);
    }
    let body = bars::body(ui, root);
    let area = scrolled(ui, body, "overview", ColorToken::Ground, 10.0);
    let parts = sections(page);
    let (above, below): (Vec<Section>, Vec<Section>) = parts.into_iter().partition(|part| part.heading.is_none());
    // What the window has beyond the design goes to people and cards alike.
    let more = (ui.window.y / ui.theme.factor / DESIGNED - 1.0).max(0.0);
    for part in &above {
        let figure = (FIGURE * (1.0 + 3.5 * more)).min(highest(ui, part));
        let figure = figure - BETWEEN - crowded(ui, &above, &below);
        top(ui, area, part, figure.max(SMALLEST));
    }
    let cards = if ui.ems() < ROOMY { CARDS.1 } else { CARDS.0 };
    let row = row(ui, area, 14.0);
    for part in &below {
        if let Some(shows) = chart_of(part) {
            chart(ui, row, part, shows, cards * (1.0 + more));
        } else if is_card(part) {
            let level = below.iter().find(|part| chart_of(part).is_some());
            card(ui, row, part, level.and_then(|part| part.heading).unwrap_or_default());
        }
    }
    let tries: Vec<&Section> = below
        .iter()
        .filter(|part| chart_of(part).is_none() && !is_card(part))
        .collect();
    if ui.wide() {
        bars::foot_after(ui, root, page, true, |ui, bar| {
            for part in tries {
                to_try(ui, bar, part);
            }
        });
    } else {
        for part in tries {
            to_try(ui, area, part);
        }
        bars::foot(ui, root, page, true);
    }
}

/// How high a figure can be, in design pixels: what the words of the page take is taken from that.
fn highest(ui: &UiBuilder, part: &Section) -> f32 {
    let calls = part.items.iter().filter_map(|item| match item {
        Item::CurtainCall(call) => Some(curtain_call::highest(ui, call, WHOLE)),
        _ => None,
    });
    calls.fold(f32::INFINITY, f32::min)
}

/// By how much more than usual the words of the page take of the window's height, in design pixels: figures give it up.
fn crowded(ui: &UiBuilder, above: &[Section], below: &[Section]) -> f32 {
    if !ui.wide() {
        return 0.0;
    }
    let design = |length: f32| length / ui.theme.factor;
    let wide = design(ui.window.x) - 2.0 * space::EDGE - 30.0;
    let over = |words: &str, width: f32, usual: f32| {
        let lines = SET * design(ui.length_of(words, type_size::SMALL)) / width.max(1.0);
        (lines.ceil() - usual).max(0.0)
    };
    let card = (wide - 3.0 * 14.0) / 4.75 - 32.0;
    let of_card = |item: &&Item| match item {
        Item::Text(Style::Signal(_), words) => over(words, card + 16.0, 1.0),
        Item::Text(Style::Strong, words) => over(words, card, 2.0),
        Item::Person { lines, .. } => over(&lines.join(" "), card - FACE - 10.0, 2.0),
        Item::Control(control) => {
            let inner = card - 24.0;
            over(&control.label, inner - SIGN, 1.0) + over(&control.note, inner, 2.0)
        }
        _ => 0.0,
    };
    let said = |item: &&Item| match item {
        Item::CurtainCall(call) => {
            let place = wide / call.people.len().max(1) as f32 - 34.0;
            let said = call.people.iter().map(|one| over(&one.words, place, 3.0));
            said.fold(0.0, f32::max)
        }
        Item::Text(Style::Strong, words) => over(words, wide / HEADLINE, 1.0) * HEADLINE,
        Item::Text(_, words) => over(words, wide / STORY, 0.0) * STORY,
        _ => 0.0,
    };
    let cards = below.iter().filter(|part| is_card(part));
    let cards = cards.map(|part| part.items.iter().map(&of_card).sum::<f32>());
    let above = above.iter().flat_map(|part| &part.items).map(said).sum::<f32>();
    let lines = cards.fold(0.0, f32::max) + above;
    1.32 * design(ui.theme.type_length(type_size::SMALL * ui.scale)) * lines
}

/// The verdict and what came of it, and the team below them.
fn top(ui: &mut UiBuilder, area: NodeId, part: &Section, high: f32) {
    let words = ui.column(area, 2.0);
    for item in &part.items {
        match item {
            Item::Text(Style::Strong, verdict) => {
                ui.text(words, verdict, TextAppearance::TITLE.sized(29.0).weighing(Weight::Bold));
            }
            Item::Text(_, story) => {
                let ink = TextAppearance::BODY.sized(type_size::LABEL).toned(ColorToken::InkSoft);
                ui.text(words, story, ink);
            }
            Item::CurtainCall(call) => {
                curtain_call::curtain_call(ui, area, call, (high, WHOLE));
                if !call.absent.is_empty() {
                    ui.text(area, &call.absent, TextAppearance::NOTE);
                }
            }
            _ => {}
        }
    }
}

fn chart_of<'a>(part: &Section<'a>) -> Option<&'a ChartData> {
    part.items.iter().find_map(|item| match item {
        Item::Chart(shows) => Some(shows),
        _ => None,
    })
}

/// It is a turning point.
fn is_card(part: &Section) -> bool {
    part.items
        .iter()
        .any(|item| matches!(item, Item::Text(Style::Signal(_), _)))
}

fn chart(ui: &mut UiBuilder, row: NodeId, part: &Section, shows: &ChartData, high: f32) {
    let node = shared(ui, row, 1.75);
    head(ui, node, part.heading.unwrap_or_default());
    level_chart::level_chart(ui, node, shows, high - 58.0);
    for item in &part.items {
        if let Item::Text(_, words) = item {
            ui.text(node, words, TextAppearance::NOTE);
        }
    }
}

/// One thing to try.
fn to_try(ui: &mut UiBuilder, parent: NodeId, part: &Section) {
    let node = Node {
        column_gap: ui.theme.px(16.0),
        align_items: AlignItems::Center,
        flex_grow: 20.0,
        flex_basis: px(0),
        min_width: px(0),
        flex_shrink: 1.0,
        ..default()
    };
    let node = if ui.wide() {
        ui.node(parent, node)
    } else {
        panel::panel(ui, parent, 16.0, 4.0)
    };
    if let Some(heading) = part.heading {
        ui.line(node, heading, TextAppearance::LABEL.sized(type_size::SMALL));
    }
    for item in &part.items {
        if let Item::Text(_, words) = item {
            let text = ui.text(node, words, TextAppearance::NOTE.toned(ColorToken::Ink));
            // Two lines of one length, not one and a word.
            let long = ui.length_of(words, type_size::SMALL);
            if ui.wide() && long > ONE_LINE * ui.window.x {
                ui.style(text, |node| node.max_width = px(HALF * long));
            }
        }
    }
}
