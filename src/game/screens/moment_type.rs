//! The sizes of type of a moment's card: as large as the window leaves room for, so that nothing stands below its fold.
//!
//! In: a moment's page in parts, the room of the window. Out: [`MomentType`]. How high a card would be is worked out from its words before
//! it is laid out; the audit of layouts holds that against every moment that is shipped.

use super::bars;
use super::moment_parts::{is_seen, listening};
use crate::narration::page::{Control, Item, Page, Role, Style};
use crate::ui::theme::{space, type_size};
use crate::ui::widgets::choice::ChoiceRow;
use crate::ui::widgets::items::Section;
use crate::ui::widgets::set_lines::{set_lines, set_width};
use crate::ui::widgets::{UiBuilder, items, paragraph};

/// From one line to the next, over the size of type.
const LEADING: f32 = 1.32;
/// The width of the button that listens first, in design pixels.
pub(super) const LISTEN: f32 = 350.0;
/// Between the signals and that button.
pub(super) const BESIDE: f32 = 24.0;
/// Kept free, for letters that are wider than they were taken for.
const SPARE: f32 = 20.0;
/// Rows are no higher, whatever room there is, in design pixels.
const TALLEST: f32 = 132.0;
/// By so much at a time they grow.
const RAISE: f32 = 2.0;
/// The room of the scroll bar at the right of a card.
const BAR: f32 = 28.0;

/// Sizes of a card, in design pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct MomentType {
    /// The title.
    pub title: f32,
    /// What happens.
    pub story: f32,
    /// What can be seen and heard.
    pub signal: f32,
    /// The rows of the choices.
    pub row: ChoiceRow,
    /// Around everything.
    pub padding: f32,
    /// Between parts.
    pub gap: f32,
    /// The share of the window that the people take, in percent.
    pub people: f32,
    /// Between the bars and the card.
    pub margin: f32,
}

const ROOMY: MomentType = MomentType {
    title: 36.0,
    story: 24.0,
    signal: type_size::LABEL,
    row: ChoiceRow::ROOMY,
    padding: 30.0,
    gap: 14.0,
    people: 24.0,
    margin: 16.0,
};

/// From the largest to the smallest: never under the least size of words on a desk.
const STEPS: [MomentType; 5] = [
    ROOMY,
    MomentType {
        padding: 18.0,
        gap: 9.0,
        row: ChoiceRow::USUAL,
        ..ROOMY
    },
    MomentType {
        title: 32.0,
        story: 22.0,
        signal: 20.0,
        row: ChoiceRow::CLOSE,
        padding: 14.0,
        gap: 8.0,
        people: 22.0,
        margin: 12.0,
    },
    MomentType {
        title: 28.0,
        story: 20.0,
        signal: 19.0,
        row: ChoiceRow::CLOSE,
        padding: 8.0,
        gap: 6.0,
        people: 20.0,
        margin: 8.0,
    },
    MomentType {
        title: 26.0,
        story: type_size::SMALL,
        signal: type_size::SMALL,
        row: ChoiceRow::CLOSEST,
        padding: 4.0,
        gap: 4.0,
        people: 18.0,
        margin: 6.0,
    },
];

impl MomentType {
    /// The largest in which the whole card has room; the smallest where none has.
    pub fn fitting(ui: &UiBuilder, page: &Page, parts: &[Section]) -> Self {
        // Rooms with room are made use of, rooms without are not pressed.
        let from = usize::from(ui.scale <= 1.0);
        let room = |step: &Self| step.room(ui, page);
        let steps = &STEPS[from..];
        let fits = steps.iter().find(|step| step.height(ui, page, parts) <= room(step));
        match fits {
            Some(step) if ui.wide() => step.grown(ui, page, parts),
            Some(step) => *step,
            None => STEPS[if ui.wide() { STEPS.len() - 1 } else { 1 }],
        }
    }

    /// The same with rows that are as high as the card leaves room for.
    fn grown(self, ui: &UiBuilder, page: &Page, parts: &[Section]) -> Self {
        let mut best = self;
        let mut row = self.row;
        while row.height + RAISE <= TALLEST {
            row.height += RAISE;
            let next = Self { row, ..self };
            if next.height(ui, page, parts) > next.room(ui, page) {
                break;
            }
            best = next;
        }
        // What words were taken to need and do not is theirs, too.
        best.row.grow = if row.height + RAISE <= TALLEST { 1.0 } else { 0.0 };
        best
    }

    /// The height that the bars leave for what is in the card.
    fn room(&self, ui: &UiBuilder, page: &Page) -> f32 {
        let high = ui.window.y / ui.theme.factor;
        high - bars::HEAD - foot(ui, page) - 2.0 * self.margin - 2.0 * self.padding - 4.0 - 16.0 - SPARE
    }

    /// The width of what is in the card.
    fn width(&self, ui: &UiBuilder) -> f32 {
        let body = ui.window.x / ui.theme.factor - 2.0 * space::EDGE;
        body * (1.0 - self.people / 100.0) - 20.0 - 2.0 * self.padding - 4.0 - BAR
    }

    /// The height of everything in the card.
    fn height(&self, ui: &UiBuilder, page: &Page, parts: &[Section]) -> f32 {
        let width = self.width(ui);
        let type_scale = ui.theme.type_scale();
        let lines = |words: &str, size: f32, width: f32, bold: bool| {
            let size = ui.theme.type_length(size * ui.scale) / ui.theme.factor;
            set_lines(words, size, width, bold) as f32 * size * LEADING
        };
        let tag = parts.iter().flat_map(|part| &part.items).find_map(|item| match item {
            Item::Text(Style::Tag(_), words) => Some(set_width(words, type_size::SMALL * ui.scale * type_scale) + 52.0),
            _ => None,
        });
        let mut high = lines(&page.title, self.title, width - tag.unwrap_or(0.0), true).max(36.0) + self.gap;
        for part in parts.iter().filter(|part| part.heading.is_none()) {
            for item in &part.items {
                high += match item {
                    Item::Text(Style::Body, words) => lines(words, self.story, width, false) + self.gap,
                    Item::Text(Style::Tag(_) | Style::Tip, _) => 0.0,
                    Item::Text(_, words) => lines(words, self.signal, width - 36.0, false) + self.gap,
                    _ => 0.0,
                };
            }
        }
        let listens = listening(page).is_some();
        let seen: Vec<&Section> = parts.iter().filter(|part| is_seen(part)).collect();
        let columns = seen.len().max(1) as f32;
        let beside = if listens { LISTEN * ui.scale + BESIDE } else { 0.0 };
        let column = (width - beside - BESIDE * (columns - 1.0)) / columns;
        let mark = paragraph::MARK + paragraph::SIGNAL_GAP;
        let part_high = |part: &&Section| {
            let told = part.items.iter().map(|item| match item {
                Item::Text(_, words) => lines(words, self.signal, column - mark, false) + 4.0,
                _ => 0.0,
            });
            type_size::SMALL * ui.scale * LEADING * type_scale + told.sum::<f32>()
        };
        let tallest = seen.iter().map(part_high).fold(0.0, f32::max);
        // The button that listens has two lines, and in some languages three.
        let button = if listens { 92.0 * type_scale } else { 0.0 };
        high += tallest.max(button) + self.gap;
        let words = width - self.row.beside(type_scale);
        let choices = page
            .controls()
            .filter(|control| matches!(control.role, Role::Choice { .. }));
        let rows: f32 = choices
            .map(|choice| self.row_height(ui, choice, words, &lines) + self.gap)
            .sum();
        high + self.names_height(ui, &lines) + rows
    }

    /// The names of the columns above the choices.
    fn names_height(&self, ui: &UiBuilder, lines: &dyn Fn(&str, f32, f32, bool) -> f32) -> f32 {
        let type_scale = ui.theme.type_scale();
        let ends = [("line-in", 0.5), ("line-back", 0.5)].map(|(key, share)| (key, self.row.line * share));
        let columns = [("support", self.row.support), ("hours", self.row.hours)];
        let names = ends.into_iter().chain(columns);
        let high = names.map(|(key, width)| lines(&ui.words.get(key), type_size::SMALL, width * type_scale, true));
        high.fold(0.0, f32::max)
    }

    fn row_height(
        &self,
        ui: &UiBuilder,
        control: &Control,
        width: f32,
        lines: &dyn Fn(&str, f32, f32, bool) -> f32,
    ) -> f32 {
        let Role::Choice { support_word, .. } = &control.role else {
            return 0.0;
        };
        let support = self.row.gesture_height()
            + lines(
                support_word,
                type_size::SMALL,
                self.row.support * ui.theme.type_scale(),
                true,
            );
        let hints = control.hints.as_ref().map_or(0.0, |hints| {
            let told = hints
                .marks
                .iter()
                .map(|mark| format!("{}: {} ....", mark.label, mark.words));
            lines(&told.collect::<Vec<_>>().join("  "), type_size::SMALL, width, false) + 8.0
        });
        let told = lines(&control.label, self.row.words, width, true) + hints;
        let least = self.row.height.max(space::TARGET / ui.theme.factor);
        (told.max(support) + 2.0 * self.row.edge + 4.0).max(least)
    }
}

/// The height of the foot, whose buttons wrap.
fn foot(ui: &UiBuilder, page: &Page) -> f32 {
    let width = ui.window.x / ui.theme.factor - 2.0 * space::EDGE;
    let target = (space::TARGET / ui.theme.factor).max(52.0);
    let buttons = items::chrome_of(page).into_iter().chain(items::expecting(page));
    let (mut rows, mut at) = (1.0, 0.0);
    for control in buttons {
        let long = set_width(&control.label, type_size::BODY * ui.scale * ui.theme.type_scale()) + 110.0;
        if at + long > width {
            rows += 1.0;
            at = 0.0;
        }
        at += long;
    }
    (rows * target + (rows - 1.0) * 4.0 + 12.0_f32).max(70.0)
}
