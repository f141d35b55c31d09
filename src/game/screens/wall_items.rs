//! The items of a wall, in letters as large as their place allows, so that they are read from the last row.

use crate::narration::page::{Item, Style};
use crate::ui::view::NodeId;
use crate::ui::widgets::meter::{self, Meter};
use crate::ui::widgets::set_lines::{set_lines, set_width};
use crate::ui::widgets::{TextAppearance, UiBuilder, paragraph};

/// Sizes of the main words, in design pixels; the first that fits is taken. 31 are 24 real ones in a window 720 high.
const SIZES: [f32; 7] = [38.0, 34.0, 31.0, 28.0, 25.0, 22.0, 20.0];
/// The height of a line, in ems.
const LEADING: f32 = 1.32;
/// What a bar adds to its words, in ems.
const BAR: f32 = 0.75;
/// What of a column's share is words: the rest is between it and the next.
const COLUMN: f32 = 0.96;

/// What stands in the story, and not in the head.
pub(super) const fn is_main(item: &Item) -> bool {
    !matches!(
        item,
        Item::Text(Style::Verdict(_) | Style::Tag(_), _) | Item::Control(_)
    )
}

/// What is voted on, or how many voted for it.
pub(super) const fn is_choice(item: &Item) -> bool {
    matches!(item, Item::Text(Style::Label, _) | Item::Meter { .. })
}

/// The size in which items have room in a column so wide and high, in logical pixels, with so many design pixels between two; choices stand in so
/// many columns.
pub(super) fn size_for(ui: &UiBuilder, items: &[&Item], (wide, high): (f32, f32), between: f32, columns: u16) -> f32 {
    let between = ui.theme.length(between);
    let columns = usize::from(columns.max(1));
    let (choices, others): (Vec<&Item>, Vec<&Item>) = items.iter().copied().partition(|item| is_choice(item));
    let column = if columns > 1 {
        COLUMN * wide / columns as f32
    } else {
        wide
    };
    let fits = |size: &&f32| {
        let letters = ui.theme.type_length(**size * ui.scale);
        let others = others.iter().map(|item| height(item, letters, wide) + between);
        // A row is as high as the highest of its choices.
        let rows = choices.chunks(columns).map(|row| {
            let heights = row.iter().map(|item| height(item, letters, column));
            heights.fold(0.0, f32::max) + between
        });
        others.chain(rows).sum::<f32>() <= high
    };
    SIZES.iter().find(fits).or(SIZES.last()).copied().unwrap_or_default()
}

fn height(item: &Item, letters: f32, wide: f32) -> f32 {
    let lines = |words: &str, bold: bool| LEADING * letters * set_lines(words, letters, wide, bold) as f32;
    match item {
        Item::Text(Style::Label | Style::Strong, words) => lines(words, true),
        Item::Text(_, words) | Item::Heading(words) => lines(words, false),
        Item::Meter { label, reads, .. } => {
            let room = wide - set_width(reads, letters) - letters;
            LEADING * letters * set_lines(label, letters, room, true) as f32 + BAR * letters
        }
        _ => 0.0,
    }
}

/// An item in letters of a size.
pub(super) fn large_text(ui: &mut UiBuilder, parent: NodeId, item: &Item, size: f32) {
    match item {
        Item::Text(Style::Speech, words) => paragraph::speech(ui, parent, words, size),
        Item::Text(Style::Signal(mood), words) => paragraph::signal(ui, parent, *mood, words, size),
        Item::Text(Style::Quiet, words) => {
            ui.text(parent, words, TextAppearance::NOTE.sized(0.85 * size));
        }
        Item::Text(Style::Strong | Style::Label, words) => {
            ui.text(parent, words, TextAppearance::LABEL.sized(size));
        }
        Item::Text(_, words) => {
            ui.text(parent, words, TextAppearance::BODY.sized(size));
        }
        _ => {
            if let Some(shows) = Meter::of(item) {
                meter::large(ui, parent, shows, size);
            }
        }
    }
}
