//! People at the table of a meeting are asked by pressing them.
//!
//! In: seats as the stage draws them, the moves of the page. Out: targets with the ids of those moves. Whoever had the focus has it again
//! once the table has been drawn anew.

use bevy::input_focus::tab_navigation::TabIndex;
use bevy::input_focus::{FocusCause, InputFocus};
use bevy::prelude::*;
use bevy::ui_widgets::Button;

use super::shown::ShownPage;
use super::sitting::CurrentSitting;
use super::stage::StageSeat;
use crate::narration::describe_figure;
use crate::narration::page::{Command, Control, Page};
use crate::simulation::{Answer, MeetingAction};
use crate::ui::access::Reads;
use crate::ui::button_colors::ButtonColors;
use crate::ui::targets::{Focusable, OnActivate};
use crate::ui::theme::Theme;

/// Seats come after everything else in the reading order.
const AFTER: u32 = 10_000;

/// The move that asks somebody.
fn invitation(page: &Page, id: usize) -> Option<&Control> {
    let asks = Command::Answer(Answer::Beat(MeetingAction::Invite(id)));
    page.controls().find(|control| control.command == asks)
}

pub(super) fn offer(
    mut commands: Commands,
    shown: Res<ShownPage>,
    sitting: Res<CurrentSitting>,
    theme: Res<Theme>,
    seats: Query<(Entity, &StageSeat, Has<Focusable>, Option<&Reads>)>,
    mut focus: ResMut<InputFocus>,
    mut held: Local<Option<(Entity, usize)>>,
) {
    let lost = held.filter(|(entity, _)| {
        let elsewhere = focus.get().is_some_and(|now| now != *entity);
        !elsewhere && !seats.contains(*entity)
    });
    for (entity, StageSeat(id), offered, read) in &seats {
        let Some(control) = invitation(&shown.page, *id) else {
            if offered {
                commands
                    .entity(entity)
                    .remove::<(Focusable, TabIndex, OnActivate, Button, ButtonColors)>()
                    .insert(Reads::hidden());
            }
            continue;
        };
        let mut reads = Reads::control(control);
        if let Some(person) = shown.stage.people.iter().find(|person| person.id == *id) {
            reads.note = format!("{}. {}.", control.note, describe_figure(sitting.words(), person));
        }
        if offered && read == Some(&reads) {
            continue;
        }
        let number = control.number.unwrap_or(0);
        let target = Focusable {
            id: control.id.clone(),
            label: control.label.clone(),
            order: AFTER + number,
        };
        let gives = OnActivate(control.command.clone());
        let (colors, stop) = (ButtonColors::bare(), TabIndex(i32::try_from(number).unwrap_or(0)));
        commands
            .entity(entity)
            .insert((reads, target, stop, gives, Button, colors, colors.states(&theme)));
        if lost.is_some_and(|(_, other)| other == *id) {
            focus.set(entity, FocusCause::Navigated);
        }
    }
    let here = focus.get().and_then(|now| seats.get(now).ok());
    if let Some((entity, StageSeat(id), ..)) = here {
        *held = Some((entity, *id));
    } else if lost.is_none() {
        *held = None;
    }
}
