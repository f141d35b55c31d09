//! How much room a window has for its size of type: the one rule by which screens fold.
//!
//! In: the window's size and the theme. Out: [`Breakpoint`]. It is measured in ems, not in pixels or devices, so that a large window with large
//! letters folds like a small one with small letters.

use bevy::prelude::*;
use bevy::window::PrimaryWindow;

use super::theme::{Theme, type_size};

/// Columns stand side by side from this width on, in ems of running words.
const COLUMNS: f32 = 56.0;
/// Below this width or height, in ems, bars would leave nothing between them.
const LEAST: (f32, f32) = (24.0, 17.0);
/// Below this width or height, in logical pixels, likewise.
const SMALLEST: (f32, f32) = (640.0, 400.0);

/// How much room there is.
#[derive(Resource, Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Breakpoint {
    /// Columns side by side, with the stage.
    #[default]
    Wide,
    /// One column that scrolls between head and foot; the stage gives way.
    Narrow,
    /// Everything scrolls together, head and foot too.
    Tiny,
}

impl Breakpoint {
    /// The room of a window of this size in logical pixels.
    #[must_use]
    pub fn of(size: Vec2, theme: &Theme) -> Self {
        let em = theme.type_length(type_size::BODY);
        let (wide, high) = (size.x / em, size.y / em);
        if size.x < SMALLEST.0 || size.y < SMALLEST.1 || wide < LEAST.0 || high < LEAST.1 {
            Self::Tiny
        } else if wide < COLUMNS {
            Self::Narrow
        } else {
            Self::Wide
        }
    }
}

/// Keeps [`Breakpoint`] in step with the window and the size of type.
pub fn measure(theme: Res<Theme>, window: Option<Single<&Window, With<PrimaryWindow>>>, mut fold: ResMut<Breakpoint>) {
    if let Some(window) = window {
        let size = Vec2::new(window.width(), window.height());
        fold.set_if_neq(Breakpoint::of(size, &theme));
    }
}
