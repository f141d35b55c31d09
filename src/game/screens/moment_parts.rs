//! The parts of a moment's page: what can be seen, the control that listens first, the choices.

use crate::narration::page::{Command, Control, Item, Page, Role};
use crate::simulation::Answer;
use crate::ui::widgets::items::Section;

/// The control that listens first.
pub(super) fn listening(page: &Page) -> Option<&Control> {
    page.controls()
        .find(|control| control.command == Command::Answer(Answer::Listen))
}

/// Whether a part tells what can be seen or heard.
pub(super) fn is_seen(part: &Section) -> bool {
    part.heading.is_some() && !chooses(part)
}

/// Whether a part holds the choices.
pub(super) fn chooses(part: &Section) -> bool {
    part.items.iter().any(|item| {
        matches!(
            item,
            Item::Control(Control {
                role: Role::Choice { .. },
                ..
            })
        )
    })
}
