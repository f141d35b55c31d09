//! How large the words of a wall are set: as large as their place allows, and legible from the last row.

use crate::narration::page::Item;
use crate::ui::widgets::UiBuilder;
use crate::ui::widgets::set_lines::set_lines;

/// Sizes of the main words, in design pixels; the first that fits is taken. 31 are 24 real ones in a window 720 high.
const SIZES: [f32; 6] = [38.0, 34.0, 31.0, 28.0, 25.0, 22.0];
/// The height of a line, in ems.
const LEADING: f32 = 1.32;

/// The size in which texts have room in a column so wide and high, in logical pixels; `around` is what stands around each that `has_row`.
pub(super) fn size_for(ui: &UiBuilder, items: &[&Item], (wide, high): (f32, f32), around: f32) -> f32 {
    let fits = |size: &&f32| {
        let letters = ui.theme.type_length(**size * ui.scale);
        let taken: f32 = items.iter().map(|item| height(item, letters, wide) + around).sum();
        taken <= high
    };
    SIZES.iter().find(fits).or(SIZES.last()).copied().unwrap_or_default()
}

fn height(item: &Item, letters: f32, wide: f32) -> f32 {
    let lines = |words: &str, bold: bool| set_lines(words, letters, wide, bold) as f32;
    LEADING
        * letters
        * match item {
            Item::Text(_, words) | Item::Heading(words) => lines(words, false),
            Item::Meter { label, .. } => lines(label, true) + 0.9,
            _ => 0.0,
        }
}
