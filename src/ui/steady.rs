//! What changes the size of everything stays under the pointer: its area scrolls by as much as it has moved.
//!
//! In: a press of a button that sets the size of text. Out: the position of the area that it stands in, once the layout is new.

use bevy::prelude::*;
use bevy::ui::{UiGlobalTransform, UiSystems};
use bevy::ui_widgets::{Activate, ScrollArea};

use super::scroll::ScrollAreas;
use super::targets::{Focusable, OnActivate};
use crate::narration::page::Command;
use crate::platform::settings::SettingsChange;

/// Layouts in which it may still move: the new page, its wrapped texts, the position itself.
const LAYOUTS: u8 = 8;
/// Layouts that it is watched for although it stands still.
const AT_LEAST: u8 = 3;

/// Keeps a button in its place.
pub struct SteadyPlugin;

impl Plugin for SteadyPlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<Held>()
            .add_observer(hold)
            .add_systems(PostUpdate, follow.after(UiSystems::PostLayout));
    }
}

/// The button that was pressed.
#[derive(Resource, Debug, Default)]
struct Held(Option<PressedButton>);

/// Its id, for it may be made anew where columns fold; and where its middle was.
#[derive(Debug, Clone)]
struct PressedButton {
    id: String,
    middle: f32,
    layouts: u8,
}

fn hold(pressed: On<Activate>, buttons: Query<(&OnActivate, &Focusable, &UiGlobalTransform)>, mut held: ResMut<Held>) {
    if let Ok((OnActivate(Command::Set(SettingsChange::Text(_))), target, at)) = buttons.get(pressed.entity) {
        held.0 = Some(PressedButton {
            id: target.id.clone(),
            middle: at.translation.y,
            layouts: LAYOUTS,
        });
    }
}

fn follow(
    mut held: ResMut<Held>,
    buttons: Query<(Entity, &Focusable, &UiGlobalTransform)>,
    within: ScrollAreas,
    mut areas: Query<(&ComputedNode, &mut ScrollPosition), With<ScrollArea>>,
) {
    let Some(pressed) = held.0.take() else { return };
    let button = buttons.iter().find(|(_, target, _)| target.id == pressed.id);
    let mut moves = false;
    if let Some((entity, _, at)) = button
        && let Some((node, mut position)) = within.of(entity).and_then(|area| areas.get_mut(area).ok())
    {
        let distance = (at.translation.y - pressed.middle) * node.inverse_scale_factor();
        moves = distance.abs() > 0.5;
        if moves {
            position.y = (position.y + distance).max(0.0);
        }
    }
    // At rest it is let go, so that what scrolls later scrolls.
    let left = pressed.layouts.checked_sub(1);
    let left = left.filter(|left| moves || left + AT_LEAST > LAYOUTS);
    held.0 = left.map(|layouts| PressedButton { layouts, ..pressed });
}
