//! Shorthand for controls.

use crate::narration::page::{Command, Control, Role};

/// A button without a number.
pub(in crate::narration) fn button(
    id: impl Into<String>,
    label: impl Into<String>,
    note: impl Into<String>,
    command: Command,
) -> Control {
    Control {
        id: id.into(),
        number: None,
        label: label.into(),
        note: note.into(),
        role: Role::Button,
        command,
        hints: None,
    }
}

/// The control that goes on.
pub(in crate::narration) fn primary(
    id: impl Into<String>,
    number: Option<u32>,
    label: impl Into<String>,
    command: Command,
) -> Control {
    Control {
        id: id.into(),
        number,
        label: label.into(),
        note: String::new(),
        role: Role::Primary,
        command,
        hints: None,
    }
}

/// A numbered answer.
pub(in crate::narration) fn numbered(
    id: impl Into<String>,
    number: u32,
    label: impl Into<String>,
    note: impl Into<String>,
    command: Command,
) -> Control {
    Control {
        number: Some(number),
        ..button(id, label, note, command)
    }
}

/// One of several.
pub(in crate::narration) fn option(
    id: impl Into<String>,
    label: impl Into<String>,
    chosen: bool,
    command: Command,
) -> Control {
    Control {
        role: Role::Option(chosen),
        ..button(id, label, "", command)
    }
}

/// The number of the answer at this position.
pub(in crate::narration) fn number(position: usize) -> u32 {
    u32::try_from(position + 1).unwrap_or(u32::MAX)
}
