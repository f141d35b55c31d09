//! People who are asked at the table: who sits there is pressed there, so that the panel keeps what is said to all and the options.
//!
//! In: the window's shape, the moves of a page. Out: whether people are asked at the table, which moves that leaves, and the row that says so.

use bevy::prelude::*;

use crate::narration::page::{Command, Control};
use crate::simulation::{Answer, MeetingAction};
use crate::ui::breakpoint::Breakpoint;
use crate::ui::theme::{Theme, type_size};
use crate::ui::view::NodeId;
use crate::ui::widgets::keys::{self, Hint};
use crate::ui::widgets::set_lines::set_width;
use crate::ui::widgets::{TextAppearance, UiBuilder, moves};

/// How much larger than usual type may be for keys to have room beside names.
const LARGEST: f32 = 1.3;
/// Of more people at a table, keys would stand on each other's names.
const MOST: usize = 9;
/// The height of the row that says that people are asked at the table, in design pixels.
const ROW: f32 = 52.0;
/// What two keys and the room around everything take of its width, and from one line to the next over the size of type.
const BESIDE: f32 = 160.0;
const LEADING: f32 = 1.34;

/// Whether the table is in sight, with room for keys beside the names of so many people.
pub(super) fn asks_at_table(theme: &Theme, fold: Breakpoint, people: usize) -> bool {
    fold == Breakpoint::Wide && theme.type_scale() <= LARGEST && people <= MOST
}

/// Whether a move asks somebody by name.
pub(super) const fn is_invitation(control: &Control) -> bool {
    matches!(control.command, Command::Answer(Answer::Beat(MeetingAction::Invite(_))))
}

/// How high the row that says how somebody is asked is in a column of this width, in design pixels.
pub(super) fn height(ui: &UiBuilder, width: f32) -> f32 {
    let letters = |size: f32| ui.theme.type_length(size * ui.scale) / ui.theme.factor;
    let (label, note) = (ui.words.get("ask-someone"), ui.words.get("ask-someone-note"));
    let (words, below) = (letters(type_size::BODY), letters(type_size::SMALL));
    let long = 1.05 * (set_width(&label, words) + set_width(&note, below)) + BESIDE;
    if long <= width {
        ROW.max(LEADING * words)
    } else {
        ROW.max(LEADING * (words + below))
    }
}

/// Says that people are asked at the table, with the first and the last of their keys.
pub(super) fn ask_row(ui: &mut UiBuilder, parent: NodeId, invitations: &[&Control]) {
    let node = Node {
        width: percent(100),
        min_height: ui.theme.px(ROW),
        padding: UiRect::horizontal(ui.theme.px(14.0)),
        column_gap: ui.theme.px(8.0),
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        ..default()
    };
    let row = ui.node(parent, node);
    let mut numbers = invitations.iter().filter_map(|control| control.number);
    let (first, last) = (numbers.next(), numbers.next_back());
    if let Some(first) = first.filter(|_| !ui.caps.pad) {
        keys::cap(ui, row, &Hint(first.to_string()), false);
        if let Some(last) = last {
            ui.text(row, "–", TextAppearance::NOTE);
            keys::cap(ui, row, &Hint(last.to_string()), false);
        }
    }
    let (label, how) = (ui.words.get("ask-someone"), ui.words.get("ask-someone-note"));
    moves::told(ui, row, &label, &how, type_size::BODY);
}
