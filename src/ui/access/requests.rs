//! The way in: what somebody does by a screen reader or a switch, as if a key had been pressed.
//!
//! In: action requests of the system's accessibility, which wait in the window's queue. Out: activations, the focus, raised and lowered numbers, text in fields,
//! scrolling. A request for a node that is no longer there does nothing.

use accesskit::{Action, ActionData};
use bevy::a11y::ActionRequest;
use bevy::input_focus::{FocusCause, InputFocus, InputFocusVisible};
use bevy::prelude::*;
use bevy::text::{EditableText, TextEdit};
use bevy::ui::InteractionDisabled;
use bevy::ui_widgets::Activate;
use bevy::winit::accessibility::WinitActionRequestHandlers;

use super::NumberRange;
use crate::ui::scroll::Reveal;
use crate::ui::targets::{CommandIssued, Focusable, StepCommands};

/// The longest text that is taken.
const MOST_LETTERS: usize = 600;

type Usable = (
    Option<&'static StepCommands>,
    Option<&'static mut EditableText>,
    Has<InteractionDisabled>,
);

/// Takes what waits in the window's queue. Bevy does so at the end of a frame, and the frame that carries it out would come only after that
/// one has been drawn.
pub(super) fn fetch(handlers: Option<Res<WinitActionRequestHandlers>>, mut requests: MessageWriter<ActionRequest>) {
    for queue in handlers.iter().flat_map(|handlers| handlers.values()) {
        if let Ok(mut queue) = queue.lock() {
            requests.write_batch(queue.drain(..).map(ActionRequest));
        }
    }
}

pub(super) fn carry_out(
    mut requests: MessageReader<ActionRequest>,
    mut targets: Query<Usable, With<Focusable>>,
    mut focus: ResMut<InputFocus>,
    mut ring: ResMut<InputFocusVisible>,
    mut used: MessageWriter<CommandIssued>,
    mut commands: Commands,
) {
    for ActionRequest(request) in requests.read() {
        let Some(entity) = Entity::try_from_bits(request.target_node.0) else {
            continue;
        };
        let Ok((adjusts, field, disabled)) = targets.get_mut(entity) else {
            continue;
        };
        match (request.action, &request.data) {
            (Action::Focus, _) => {
                focus.set(entity, FocusCause::Navigated);
                ring.0 = true;
                commands.trigger(Reveal(entity));
            }
            (Action::ScrollIntoView, _) => commands.trigger(Reveal(entity)),
            _ if disabled => {}
            (Action::Click, _) => match adjusts {
                // Where a number is not shown, there is one action: one more.
                Some(adjusts) => {
                    used.write(CommandIssued(adjusts.more.clone()));
                }
                None => commands.trigger(Activate { entity }),
            },
            (Action::Increment, _) => {
                used.write_batch(adjusts.map(|adjusts| CommandIssued(adjusts.more.clone())));
            }
            (Action::Decrement, _) => {
                used.write_batch(adjusts.map(|adjusts| CommandIssued(adjusts.less.clone())));
            }
            (Action::SetValue, Some(data)) => {
                if let (Some(mut field), ActionData::Value(text)) = (field, data) {
                    write(&mut field, text);
                } else if let (Some(adjusts), Some(value)) = (adjusts, number(data)) {
                    let set = NumberRange::raised_by(&adjusts.more).and_then(|range| range.set(&adjusts.more, value));
                    used.write_batch(set.map(CommandIssued));
                }
            }
            _ => {}
        }
    }
}

fn write(field: &mut EditableText, text: &str) {
    let text: String = text
        .chars()
        .filter(|letter| !letter.is_control())
        .take(MOST_LETTERS)
        .collect();
    field.queue_edit(TextEdit::SelectAll);
    field.queue_edit(TextEdit::Insert(text.into()));
}

fn number(data: &ActionData) -> Option<f64> {
    let value = match data {
        ActionData::NumericValue(value) => *value,
        ActionData::Value(text) => text.trim().trim_end_matches('%').trim().parse().ok()?,
        _ => return None,
    };
    value.is_finite().then_some(value)
}
