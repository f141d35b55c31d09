//! A graphics driver that stops while the game runs, as it does when a laptop changes its graphics card or a driver is renewed.
//!
//! In: errors of the renderer. Out: the renderer is made anew, and the screen as it was; after too many losses the window closes with a
//! sentence. Nothing is lost either way: every decision was on the disk before it was shown.

use std::num::NonZeroU8;

use bevy::prelude::*;
use bevy::render::error_handler::{ErrorType, RenderError, RenderErrorHandler, RenderErrorPolicy};
use bevy::render::renderer::RenderDevice;
use bevy::window::RequestRedraw;

use crate::ui::art::Pictures;
use crate::ui::theme::Theme;

/// How often the renderer is made anew before the window gives up.
const TRIES: u32 = 3;
/// Frames that are asked for after a loss, since nothing else may move and the renderer comes back a few frames later.
const AWAKE: u32 = 60;
/// The code that the app leaves with when the driver is gone for good.
pub(super) const GONE: NonZeroU8 = NonZeroU8::new(75).unwrap();

/// What has been lost so far.
#[derive(Resource, Debug, Clone, Copy, Default)]
struct Losses {
    count: u32,
    awake: u32,
}

/// Makes the app outlive its graphics driver.
pub(super) fn outlive(app: &mut App) {
    app.init_resource::<Losses>()
        .insert_resource(RenderErrorHandler(recover))
        .add_systems(PreUpdate, draw_anew)
        .add_systems(Last, stay_awake);
}

fn recover(error: &RenderError, world: &mut World, _: &mut World) -> RenderErrorPolicy {
    let mut losses = world.resource_mut::<Losses>();
    if matches!(error.ty, ErrorType::DeviceLost) && losses.count < TRIES {
        losses.count += 1;
        losses.awake = AWAKE;
        world.write_message(RequestRedraw);
        return RenderErrorPolicy::Recover(default());
    }
    world.write_message(AppExit::Error(GONE));
    RenderErrorPolicy::StopRendering
}

/// Pictures are kept by the driver alone: when another one is there, everything is drawn once more.
fn draw_anew(
    losses: Res<Losses>,
    device: Option<Res<RenderDevice>>,
    mut pictures: ResMut<Pictures>,
    mut theme: ResMut<Theme>,
) {
    if losses.count > 0 && device.is_some_and(|device| device.is_changed()) {
        pictures.forget();
        theme.set_changed();
    }
}

fn stay_awake(mut losses: ResMut<Losses>, mut redraw: MessageWriter<RequestRedraw>) {
    if losses.awake > 0 {
        losses.awake -= 1;
        redraw.write(RequestRedraw);
    }
}
