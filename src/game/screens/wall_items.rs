//! The items of a wall, in letters as large as their place allows, so that they are read from the last row.

use crate::narration::page::{Item, Style};
use crate::ui::view::NodeId;
use crate::ui::widgets::meter::{self, Meter};
use crate::ui::widgets::set_lines::set_lines;
use crate::ui::widgets::{TextAppearance, UiBuilder, paragraph};

/// Sizes of the main words, in design pixels; the first that fits is taken. 31 are 24 real ones in a window 720 high.
const SIZES: [f32; 6] = [38.0, 34.0, 31.0, 28.0, 25.0, 22.0];
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
    let columns = f32::from(columns.max(1));
    let height = |item: &Item, letters: f32| {
        if is_choice(item) && columns > 1.0 {
            (height(item, letters, COLUMN * wide / columns) + between) / columns
        } else {
            height(item, letters, wide) + between
        }
    };
    let fits = |size: &&f32| {
        let letters = ui.theme.type_length(**size * ui.scale);
        items.iter().map(|item| height(item, letters)).sum::<f32>() <= high
    };
    SIZES.iter().find(fits).or(SIZES.last()).copied().unwrap_or_default()
}

fn height(item: &Item, letters: f32, wide: f32) -> f32 {
    let lines = |words: &str, bold: bool| LEADING * letters * set_lines(words, letters, wide, bold) as f32;
    match item {
        Item::Text(Style::Label | Style::Strong, words) => lines(words, true),
        Item::Text(_, words) | Item::Heading(words) => lines(words, false),
        Item::Meter { label, .. } => lines(label, true) + BAR * letters,
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
        Item::Meter {
            label,
            value,
            mark,
            reads,
            tone,
        } => {
            let shows = Meter {
                label,
                value: *value,
                mark: *mark,
                reads,
                tone: *tone,
            };
            meter::large(ui, parent, shows, size);
        }
        _ => {}
    }
}
