//! The people on the stage can be pressed, like every other target, on days on which one may walk up to them.
//!
//! In: figures as the stage draws them, what is shown. Out: targets `figure.<n>` that select their person; `figure.group`, which shows
//! everybody, those who are drawn as a group too.

use bevy::input_focus::tab_navigation::TabIndex;
use bevy::prelude::*;
use bevy::ui_widgets::Button;

use super::shown::ShownPage;
use super::sitting::CurrentSitting;
use super::stage::{StageFigure, StageGroup, StageSeat, drawn_as_group};
use crate::narration::describe_figure;
use crate::narration::page::{Command, Screen};
use crate::ui::access::{NodeKind, Reads};
use crate::ui::button_colors::ButtonColors;
use crate::ui::targets::{Focusable, OnActivate};
use crate::ui::theme::Theme;
use crate::ui::widgets::WindowWords;

/// Figures come after everything else in the reading order.
const AFTER: u32 = 10_000;

pub(super) fn offer(
    mut commands: Commands,
    shown: Res<ShownPage>,
    sitting: Res<CurrentSitting>,
    theme: Res<Theme>,
    figures: Query<(Entity, &StageFigure, Has<Focusable>, Option<&Reads>)>,
    seats: Query<&StageSeat>,
) {
    for (entity, StageFigure(id), offered, read) in &figures {
        let Some(person) = shown.stage.people.iter().find(|person| person.id == *id) else {
            continue;
        };
        let kind = match shown.page.screen {
            Screen::Day if !person.gone => NodeKind::Button,
            // Their seat is read.
            Screen::Meeting if seats.iter().any(|seat| seat.0 == *id) => NodeKind::Hidden,
            Screen::Day | Screen::LastWeek | Screen::Consequence | Screen::Meeting => NodeKind::Picture,
            // Behind a veil, or mere decoration.
            _ => NodeKind::Hidden,
        };
        let reads = Reads::new(kind, describe_figure(sitting.words(), person));
        if read != Some(&reads) {
            commands.entity(entity).insert(reads);
        }
        if kind == NodeKind::Button && !offered {
            let order = AFTER + u32::try_from(*id).unwrap_or(0);
            let target = Focusable {
                id: format!("figure.{id}"),
                label: person.name.clone(),
                order,
            };
            let gives = OnActivate(Command::Select(Some(*id)));
            let (colors, stop) = (ButtonColors::bare(), TabIndex(i32::try_from(*id).unwrap_or(0)));
            commands
                .entity(entity)
                .insert((target, stop, gives, Button, colors, colors.states(&theme)));
        } else if kind != NodeKind::Button && offered {
            commands
                .entity(entity)
                .remove::<(Focusable, TabIndex, OnActivate, Button, ButtonColors)>();
        }
    }
}

/// A group opens: pressing it shows the people.
pub(super) fn offer_group(
    mut commands: Commands,
    shown: Res<ShownPage>,
    theme: Res<Theme>,
    words: Res<WindowWords>,
    groups: Query<(Entity, Has<Focusable>), With<StageGroup>>,
) {
    let here = shown.page.screen == Screen::Day;
    for (entity, offered) in &groups {
        if here && !offered {
            let count = drawn_as_group(shown.stage.people.len()).to_string();
            let label = words.get("and-more").replace("%n", &count);
            let target = Focusable {
                id: "figure.group".to_owned(),
                label,
                order: AFTER + u32::try_from(shown.stage.people.len()).unwrap_or(0),
            };
            let gives = OnActivate(Command::Show(Screen::People));
            let (colors, stop) = (ButtonColors::bare(), TabIndex(i32::MAX));
            commands
                .entity(entity)
                .insert((target, stop, gives, Button, colors, colors.states(&theme)));
        } else if !here && offered {
            commands
                .entity(entity)
                .remove::<(Focusable, TabIndex, OnActivate, Button, ButtonColors)>();
        }
    }
}
