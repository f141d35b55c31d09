//! The people on the stage can be pressed, like every other target, on days on which one may walk up to them.
//!
//! In: figures as the stage draws them, what is shown. Out: targets `figure.<n>` that select their person; `figure.group`, which shows
//! everybody, those who are drawn as a group too.

use bevy::prelude::*;
use bevy::ui_widgets::Button;

use super::play::Play;
use super::shown::Shown;
use super::stage::{StageFigure, StageGroup, drawn_as_group};
use crate::narration::page::{Command, Screen};
use crate::narration::stage_words;
use crate::ui::access::{Kind, Reads};
use crate::ui::skin::Skin;
use crate::ui::targets::{Gives, Target};
use crate::ui::theme::Theme;
use crate::ui::widgets::WindowWords;

/// Figures come after everything else in the reading order.
const AFTER: u32 = 10_000;

pub(super) fn offer(
    mut commands: Commands,
    shown: Res<Shown>,
    play: Res<Play>,
    theme: Res<Theme>,
    figures: Query<(Entity, &StageFigure, Has<Target>, Option<&Reads>)>,
) {
    for (entity, StageFigure(id), offered, read) in &figures {
        let Some(person) = shown.stage.people.iter().find(|person| person.id == *id) else {
            continue;
        };
        let kind = match shown.page.screen {
            Screen::Day if !person.gone => Kind::Button,
            Screen::Day | Screen::LastWeek | Screen::Consequence | Screen::Meeting => Kind::Picture,
            // Behind a veil, or mere decoration.
            _ => Kind::Hidden,
        };
        let reads = Reads::new(kind, stage_words(&play.words, person));
        if read != Some(&reads) {
            commands.entity(entity).insert(reads);
        }
        if kind == Kind::Button && !offered {
            let order = AFTER + u32::try_from(*id).unwrap_or(0);
            let target = Target {
                id: format!("figure.{id}"),
                label: person.name.clone(),
                order,
                stop: true,
                area: None,
            };
            let gives = Gives(Command::Select(Some(*id)));
            commands
                .entity(entity)
                .insert((target, gives, Button, Skin::bare().bundle(&theme)));
        } else if kind != Kind::Button && offered {
            commands.entity(entity).remove::<(Target, Gives, Button, Skin)>();
        }
    }
}

/// A group opens: pressing it shows the people.
pub(super) fn offer_group(
    mut commands: Commands,
    shown: Res<Shown>,
    theme: Res<Theme>,
    words: Res<WindowWords>,
    groups: Query<(Entity, Has<Target>), With<StageGroup>>,
) {
    let here = shown.page.screen == Screen::Day;
    for (entity, offered) in &groups {
        if here && !offered {
            let count = drawn_as_group(shown.stage.people.len()).to_string();
            let label = words.get("and-more").replace("%n", &count);
            let target = Target {
                id: "figure.group".to_owned(),
                label: label.clone(),
                order: AFTER + u32::try_from(shown.stage.people.len()).unwrap_or(0),
                stop: true,
                area: None,
            };
            let gives = Gives(Command::Show(Screen::People));
            commands.entity(entity).insert((
                target,
                gives,
                Button,
                AccessibleLabel::new(label),
                Skin::bare().bundle(&theme),
            ));
        } else if !here && offered {
            commands.entity(entity).remove::<(Target, Gives, Button, Skin)>();
        }
    }
}
