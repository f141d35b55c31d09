//! What using a control does in the window: the sitting carries it out, the window does what belongs to it alone.
//!
//! In: [`CommandIssued`]. Out: a changed [`CurrentSitting`], [`ShownPage`] in step with it, the text of the field, the focus.

use bevy::prelude::*;

use super::shown::ShownPage;
use super::sitting::{CurrentSitting, show};
use crate::ui::focus::FocusRequest;
use crate::ui::targets::CommandIssued;
use crate::ui::widgets::field::TextInputValue;

/// Carries out every command that was used, then shows where the player stands.
pub(super) fn carry_out(
    mut used: MessageReader<CommandIssued>,
    mut sitting: ResMut<CurrentSitting>,
    mut shown: ResMut<ShownPage>,
    mut written: ResMut<TextInputValue>,
    mut focus: ResMut<FocusRequest>,
    mut exit: MessageWriter<AppExit>,
) {
    if used.is_empty() {
        return;
    }
    for CommandIssued(command) in used.read() {
        let effect = sitting.apply(command, &written.0);
        if effect.quits {
            exit.write(AppExit::Success);
        }
        if let Some(field) = effect.field {
            written.0 = field;
        }
        if let Some(target) = effect.focus {
            focus.0 = Some(target);
        }
    }
    show(&sitting, &mut shown);
}
