//! How closely a meeting's moves stand, and how wide their short buttons are: those about options alike in columns, those of people alike in
//! a grid.
//!
//! In: controls, the width of their column. Out: widths in design pixels, as estimates that are rather generous.

use super::UiBuilder;
use super::set_lines::set_width;
use crate::narration::page::{Control, Role};
use crate::ui::theme::type_size;

/// Between moves, in design pixels.
pub(super) const GAP: f32 = 5.0;
/// At either side of a short button.
pub(super) const EDGE: f32 = 8.0;
/// The cap of a number with the room after it.
pub(super) const CAP: f32 = 36.0 + 8.0;
/// Room on either side of a row.
pub(super) const SIDE: f32 = 12.0;
/// What a button has beside its word and its cap: edges.
const AROUND: f32 = 2.0 * EDGE + 4.0;
/// What the cap of a longer number has beside its digits.
const AROUND_DIGITS: f32 = 2.0 * 8.0 + 2.0 + 8.0;
/// How much wider a word on a button is than its letters are taken to be, at most; they are taken rather wide.
const CHIP: f32 = 1.04;
/// What the bar of an area that scrolls may take of the column.
const BAR: f32 = 18.0;

/// How closely moves stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct MovePacking {
    /// What is said to all and what options are called is set larger.
    pub large: bool,
    /// Moves to all are short buttons, too.
    pub close: bool,
    /// Only numbers of one digit stand on short buttons; the others can be pressed all the same.
    pub few_caps: bool,
}

impl MovePacking {
    /// The size of what is said to all and of options.
    pub(super) const fn letters(self) -> f32 {
        if self.large { type_size::LABEL } else { type_size::BODY }
    }
}

/// The widths of short buttons.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct MoveWidths {
    /// How closely they stand: alike only where there is room.
    packing: MovePacking,
    /// What their column has for them.
    pub(super) column: f32,
    /// The widest that speaks for an option, and the widest that decides one.
    options: (f32, f32),
}

/// People as equal buttons in rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct PeopleGrid {
    /// How many stand beside each other.
    pub(super) columns: usize,
    /// How many rows there are.
    pub(super) rows: usize,
    /// What is done with them stands in the first place, and not above.
    pub(super) head_inside: bool,
}

impl MoveWidths {
    pub(super) fn of(ui: &UiBuilder, controls: &[&Control], column: f32, packing: MovePacking) -> Self {
        let mut widths = Self {
            packing,
            column: column - BAR,
            options: (0.0, 0.0),
        };
        let widest = |of: fn(&Control) -> bool| {
            let long = controls.iter().filter(|control| of(control));
            long.map(|control| widths.chip(ui, control)).fold(0.0, f32::max)
        };
        let options = (widest(speaks_for), widest(decides));
        // Where there is little room they wrap, each as wide as it needs to be.
        if ui.wide() && !packing.close && options.0 + options.1 + GAP < 0.8 * widths.column {
            widths.options = options;
        }
        widths
    }

    /// The number on the cap of a short button.
    pub(super) fn capped(&self, control: &Control) -> Option<u32> {
        control.number.filter(|number| !self.packing.few_caps || *number < 10)
    }

    /// The least width of a short button that stands in a column of others.
    pub(super) fn least(&self, control: &Control) -> Option<f32> {
        let least = if speaks_for(control) {
            self.options.0
        } else if decides(control) {
            self.options.1
        } else {
            0.0
        };
        (least > 0.0).then_some(least)
    }

    /// How wide a short button will be.
    pub(super) fn chip(&self, ui: &UiBuilder, control: &Control) -> f32 {
        let size = |design: f32| ui.theme.type_length(design * ui.scale) / ui.theme.factor;
        let cap = self.capped(control).map_or(0.0, |number| {
            let digits = set_width(&number.to_string(), size(type_size::SMALL)) * 1.1;
            (digits + AROUND_DIGITS).max(CAP)
        });
        let long = set_width(word(control), size(type_size::BODY)) * CHIP + cap + AROUND;
        long.max(self.least(control).unwrap_or(0.0))
    }

    /// How people stand in a grid; none where there is little room and where no two stand beside each other.
    pub(super) fn people_grid(&self, ui: &UiBuilder, head: &str, same: &[&Control]) -> Option<PeopleGrid> {
        let room = ui.wide() && !self.packing.close;
        if !room || same.iter().any(|control| is_about_option(control)) {
            return None;
        }
        let letters = ui.theme.type_length(type_size::SMALL * ui.scale) / ui.theme.factor;
        let head = 1.05 * set_width(head, letters) + GAP;
        let widest = same.iter().map(|control| self.chip(ui, control)).fold(0.0, f32::max);
        let fitting = (1..=same.len() + 1)
            .rev()
            .find(|count| *count as f32 * (widest + GAP) <= self.column + GAP)?;
        if fitting < 2 {
            return None;
        }
        let rows = same.len().div_ceil(fitting);
        // The head takes a place of its own where that needs no further row.
        let head_inside = head <= widest && (same.len() + 1).div_ceil(fitting) == rows;
        let places = same.len() + usize::from(head_inside);
        Some(PeopleGrid {
            columns: places.div_ceil(rows),
            rows,
            head_inside,
        })
    }
}

/// What a short button says.
pub(super) fn word(control: &Control) -> &str {
    match &control.role {
        Role::Move { word, .. } => word,
        _ => &control.label,
    }
}

fn speaks_for(control: &Control) -> bool {
    control.id.starts_with("beat.state")
}

fn decides(control: &Control) -> bool {
    control.id.starts_with("beat.decide")
}

/// Whether a move is about an option.
#[must_use]
pub fn is_about_option(control: &Control) -> bool {
    speaks_for(control) || decides(control)
}
