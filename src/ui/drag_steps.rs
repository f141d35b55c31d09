//! Numbers that grow and shrink under the mouse: an edge is taken and drawn aside.
//!
//! In: [`DragSteps`] on a node, drags of a pointer. Out: [`CommandIssued`] for each whole step on the way. Keys, buttons and a screen reader
//! do the same, so that nobody has to draw anything.

use bevy::prelude::*;

use super::access::NumberRange;
use super::targets::CommandIssued;
use crate::narration::page::Command;

/// What drawing a node aside changes.
#[derive(Component, Debug, Clone, PartialEq)]
pub struct DragSteps {
    /// What raises the number.
    pub more: Command,
    /// How far one whole of it is, in logical pixels.
    pub hour: f32,
}

/// What a press of the mouse gives on what is a picture for everybody else: beside it something with the same command can be focused.
#[derive(Component, Debug, Clone, PartialEq)]
pub struct ClickGives(pub Command);

/// Where the number stood when its edge was taken.
#[derive(Resource, Debug, Default)]
struct TakenAt(f64);

/// Turns drags into commands.
pub struct DragStepsPlugin;

impl Plugin for DragStepsPlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<TakenAt>()
            .add_observer(take)
            .add_observer(draw)
            .add_observer(press);
    }
}

fn press(mut click: On<Pointer<Click>>, pictures: Query<&ClickGives>, mut issued: MessageWriter<CommandIssued>) {
    if let Ok(ClickGives(command)) = pictures.get(click.entity) {
        click.propagate(false);
        issued.write(CommandIssued(command.clone()));
    }
}

fn take(mut start: On<Pointer<DragStart>>, edges: Query<&DragSteps>, mut taken: ResMut<TakenAt>) {
    if let Ok(edge) = edges.get(start.entity) {
        start.propagate(false);
        taken.0 = NumberRange::raised_by(&edge.more).map_or(0.0, |range| range.value);
    }
}

fn draw(
    mut drag: On<Pointer<Drag>>,
    edges: Query<&DragSteps>,
    taken: Res<TakenAt>,
    mut issued: MessageWriter<CommandIssued>,
) {
    let Ok(edge) = edges.get(drag.entity) else { return };
    drag.propagate(false);
    let Some(range) = NumberRange::raised_by(&edge.more) else {
        return;
    };
    let wanted = taken.0 + f64::from(drag.distance.x / edge.hour.max(1.0));
    if (wanted - range.value).abs() >= range.step {
        issued.write_batch(range.set(&edge.more, wanted).map(CommandIssued));
    }
}
