//! A graphics driver that stops while the game runs, as it may when a laptop changes its graphics card or a driver is renewed.
//!
//! In: errors of the renderer. Out: the window closes with a sentence. Nothing is lost: every decision was on the disk before it was
//! shown, and the play-through can be resumed. (Bevy can make its renderer anew, but a window's surface stays with the lost one.)

use std::num::NonZeroU8;

use bevy::prelude::*;
use bevy::render::error_handler::{RenderError, RenderErrorHandler, RenderErrorPolicy};
use bevy::render::render_resource::PollType;
use bevy::render::renderer::RenderDevice;

/// The code that the app leaves with when the driver is gone: 75.
pub(super) const GONE: NonZeroU8 = NonZeroU8::MIN.saturating_add(74);

/// Makes the app leave with [`GONE`] when the renderer can go on no longer.
pub(super) fn watch(app: &mut App) {
    app.insert_resource(RenderErrorHandler(leave)).add_systems(Last, look);
}

/// A driver that is gone says so only when it is asked.
fn look(device: Option<Res<RenderDevice>>) {
    if let Some(device) = device {
        // What is wrong comes to the handler; there is nothing else to learn here.
        device.poll(PollType::Poll).ok();
    }
}

fn leave(_: &RenderError, world: &mut World, _: &mut World) -> RenderErrorPolicy {
    world.write_message(AppExit::Error(GONE));
    RenderErrorPolicy::StopRendering
}
