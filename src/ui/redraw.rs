//! Frames on demand: the next frame is asked for as long as something that is seen has changed.
//!
//! In: nodes that moved, changed, came or went; requests of a screen reader, which arrive at the end of a frame. Out: a request for a frame; without one the window sleeps until somebody does something.
//! What must go on although nothing has changed yet (shaders that are still compiled, a stick that is held) asks for itself.

use bevy::a11y::ActionRequest;
use bevy::prelude::*;
use bevy::window::RequestRedraw;

/// Asks for frames.
pub struct RedrawPlugin;

impl Plugin for RedrawPlugin {
    fn build(&self, app: &mut App) {
        app.add_systems(Last, request_frame);
    }
}

type Layout = Or<(
    Changed<Node>,
    Changed<ComputedNode>,
    Changed<UiTransform>,
    Changed<ScrollPosition>,
    Changed<Visibility>,
    Changed<InheritedVisibility>,
)>;
type Look = Or<(
    Changed<BackgroundColor>,
    Changed<BorderColor>,
    Changed<Outline>,
    Changed<ImageNode>,
    Changed<Text>,
    Changed<TextColor>,
    Changed<TextFont>,
)>;

fn request_frame(
    changed: Query<(), (With<ComputedNode>, Or<(Layout, Look)>)>,
    mut gone: RemovedComponents<ComputedNode>,
    mut requests: MessageReader<ActionRequest>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let asked = gone.read().count() + requests.read().count() > 0;
    if asked || !changed.is_empty() {
        redraw.write(RequestRedraw);
    }
}
