//! What followed from a choice, on a card beside the stage: how it went, in a sentence what happened, who changed, why, how likely it was.
//!
//! In: a consequence's page. Out: an area that scrolls only where nothing else helps: its type is as large as there is room for. What
//! happened to people carries the sign that they carry on the stage.

use bevy::prelude::*;

use super::bars;
use crate::art::palette::ColorToken;
use crate::art::stage;
use crate::narration::page::{Item, Page, Sentiment, Style};
use crate::ui::scroll::scrolled;
use crate::ui::theme::{Weight, space, type_size};
use crate::ui::view::NodeId;
use crate::ui::widgets::items::{self, sections};
use crate::ui::widgets::set_lines::set_lines;
use crate::ui::widgets::{TextAppearance, UiBuilder, paragraph};

/// From one line to the next, over the size of type.
const LEADING: f32 = 1.32;
/// What bars, edges and the button that goes on take of the window's height, beside the head.
const AROUND: f32 = 70.0 + 2.0 * 16.0 + 2.0 * 16.0 + 4.0 + 28.0 + 52.0;
/// What edges and the scroll bar take of the card's width.
const SIDES: f32 = 2.0 * 16.0 + 4.0 + 28.0;
/// The side of a sign over the height of the letters beside it.
const SIGN: f32 = 1.16;

/// Sizes of type and the room between lines, in design pixels.
#[derive(Debug, Clone, Copy)]
struct CardType {
    story: f32,
    line: f32,
    gap: f32,
}

/// From the largest to the smallest.
const STEPS: [CardType; 5] = [
    CardType {
        story: 30.0,
        line: 24.0,
        gap: 12.0,
    },
    CardType {
        story: type_size::HEADING,
        line: type_size::LABEL,
        gap: 9.0,
    },
    CardType {
        story: 27.0,
        line: 21.0,
        gap: 8.0,
    },
    CardType {
        story: 25.0,
        line: type_size::BODY,
        gap: 7.0,
    },
    CardType {
        story: type_size::LABEL,
        line: type_size::SMALL,
        gap: 5.0,
    },
];

/// Fills a card that takes this share of the window.
pub(super) fn fill(ui: &mut UiBuilder, card: NodeId, page: &Page, share: f32) {
    let size = CardType::fitting(ui, page, share);
    let area = scrolled(ui, card, "card", ColorToken::Panel, size.gap);
    for part in sections(page) {
        if let Some(heading) = part.heading {
            let heading = ui.text(area, heading, TextAppearance::NOTE.weighing(Weight::SemiBold));
            let above = ui.theme.px(size.gap);
            ui.style(heading, |node| node.margin.top = above);
        }
        for item in &part.items {
            match item {
                Item::Text(Style::Strong, words) => {
                    ui.text(area, words, TextAppearance::HEADING.sized(size.story));
                }
                Item::Text(Style::Body, words) => {
                    ui.text(area, words, TextAppearance::BODY.sized(size.line));
                }
                Item::Text(Style::Signal(Sentiment::Good), words) => change(ui, area, true, words, size.line),
                Item::Text(Style::Signal(Sentiment::Trouble), words) => change(ui, area, false, words, size.line),
                Item::Text(Style::Signal(mood), words) => paragraph::signal(ui, area, *mood, words, size.line),
                other => items::flow(ui, area, &[other], 1, ""),
            }
        }
    }
}

/// What happened to somebody, with the sign that they have on the stage.
fn change(ui: &mut UiBuilder, parent: NodeId, good: bool, words: &str, size: f32) {
    let row = Node {
        column_gap: ui.theme.px(paragraph::SIGNAL_GAP - 2.0),
        align_items: AlignItems::FlexStart,
        flex_shrink: 0.0,
        ..default()
    };
    let row = ui.node(parent, row);
    let across = ui.theme.type_length(size * ui.scale) / ui.theme.factor * SIGN;
    let mark = ui.picture_of(&stage::moved_mark(ui.theme.palette, good), across);
    let holder = Node {
        padding: UiRect::top(px(ui.theme.type_length(size * ui.scale) * 0.08)),
        flex_shrink: 0.0,
        ..default()
    };
    let holder = ui.node(row, holder);
    ui.picture(holder, mark, across, across);
    ui.text(row, words, TextAppearance::BODY.sized(size));
}

impl CardType {
    /// The largest in which everything has room; the smallest where none has.
    fn fitting(ui: &UiBuilder, page: &Page, share: f32) -> Self {
        let room = ui.window.y / ui.theme.factor - bars::HEAD - AROUND;
        let from = usize::from(ui.scale <= 1.0);
        let fits = STEPS[from..].iter().find(|size| size.height(ui, page, share) <= room);
        *fits.unwrap_or(&STEPS[STEPS.len() - 1])
    }

    /// How high everything will be.
    fn height(self, ui: &UiBuilder, page: &Page, share: f32) -> f32 {
        let width = (ui.window.x / ui.theme.factor - 2.0 * space::EDGE) * share - SIDES;
        let lines = |words: &str, size: f32, width: f32, bold: bool| {
            let size = ui.theme.type_length(size * ui.scale) / ui.theme.factor;
            set_lines(words, size, width, bold) as f32 * size * LEADING
        };
        let mark = 1.2 * self.line + paragraph::SIGNAL_GAP;
        let high = |item: &Item| match item {
            Item::Heading(words) => lines(words, type_size::SMALL, width, true) + self.gap,
            Item::Text(Style::Verdict(_), words) => lines(words, 34.0, width - 60.0, true),
            Item::Text(Style::Strong, words) => lines(words, self.story, width, true),
            Item::Text(Style::Signal(_), words) => lines(words, self.line, width - mark, false),
            Item::Text(Style::Body, words) => lines(words, self.line, width, false),
            Item::Text(Style::Quiet, words) => lines(words, type_size::SMALL, width, false),
            Item::Text(_, words) => lines(words, type_size::LABEL, width, true),
            _ => 0.0,
        };
        let all = page.items.iter().map(high).filter(|high| *high > 0.0);
        all.map(|high| high + self.gap).sum()
    }
}
