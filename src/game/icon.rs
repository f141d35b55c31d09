//! The picture of the window, where the system shows one: in its list of windows, on its frame.
//!
//! In: the drawing that the desktop entry has too. Out: the window's icon, set once.

use bevy::ecs::system::NonSendMarker;
use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use bevy::winit::WINIT_WINDOWS;
use winit::window::Icon;

use crate::ui::raster::rasterise;

const DRAWING: &str = include_str!("../../packaging/stepback.svg");
/// Its side in pixels; systems make it smaller.
const SIDE: u32 = 128;

/// Sets it as soon as there is a window.
pub(super) fn set(window: Option<Single<Entity, With<PrimaryWindow>>>, mut done: Local<bool>, _main: NonSendMarker) {
    let (false, Some(window)) = (*done, window) else {
        return;
    };
    WINIT_WINDOWS.with_borrow(|windows| {
        if let Some(shown) = windows.get_window(*window) {
            shown.set_window_icon(icon());
            *done = true;
        }
    });
}

fn icon() -> Option<Icon> {
    let pixels = rasterise(DRAWING, UVec2::splat(SIDE)).data?;
    Icon::from_rgba(pixels, SIDE, SIDE).ok()
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_drawing_is_an_icon() {
        assert!(super::icon().is_some());
    }
}
