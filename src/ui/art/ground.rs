//! The room and its lights as pixels: the room drawn once for a size and a scheme, what stands still in it drawn over a copy.
//!
//! The empty room is by far the dearest picture there is. So it is not drawn anew when a board or a circle comes, and the first one is
//! begun beside everything else that has to be done before there is a window, and the lights after it.
//!
//! In: a size in real pixels, a scheme, an SVG document for what is drawn over it. Out: pixels.

use std::thread::JoinHandle;

use bevy::math::UVec2;

use super::backdrop;
use super::lights::{Light, Lights};
use super::raster::{draw_over, grain, pixels, shine};
use crate::platform::settings::Scheme;
use crate::ui::palette::Palette;

/// The last room that was drawn.
#[derive(Debug, Default)]
pub(super) struct Ground {
    of: Option<(Scheme, UVec2)>,
    begun: Option<JoinHandle<Begun>>,
    room: Vec<u8>,
    lights: Vec<(Light, Vec<u8>)>,
}

/// What a thread has drawn.
#[derive(Debug)]
struct Begun {
    room: Vec<u8>,
    lights: Vec<(Light, Vec<u8>)>,
}

impl Ground {
    /// Begins to draw what will be wanted. Where no thread can be had, it is drawn when it is wanted.
    pub(super) fn begin(scheme: Scheme, size: UVec2) -> Self {
        let draw = move || Begun {
            room: room(scheme, size),
            lights: Lights::of(Palette::of(scheme), size.y)
                .each()
                .map(|light| (light.clone(), shine(&light)))
                .into(),
        };
        Self {
            of: Some((scheme, size)),
            begun: std::thread::Builder::new().spawn(draw).ok(),
            ..Self::default()
        }
    }

    /// The room with something drawn over it.
    pub(super) fn under(&mut self, scheme: Scheme, size: UVec2, over: &str) -> Vec<u8> {
        self.finish();
        if self.of != Some((scheme, size)) || self.room.is_empty() {
            self.of = Some((scheme, size));
            self.room = room(scheme, size);
        }
        draw_over(&self.room, over, size).unwrap_or_else(|| self.room.clone())
    }

    /// A light; each that was begun is given once.
    pub(super) fn light(&mut self, light: &Light) -> Vec<u8> {
        self.finish();
        let begun = self.lights.iter().position(|(begun, _)| begun == light);
        begun.map_or_else(|| shine(light), |place| self.lights.swap_remove(place).1)
    }

    fn finish(&mut self) {
        if let Some(begun) = self.begun.take().and_then(|drawn| drawn.join().ok()) {
            (self.room, self.lights) = (begun.room, begun.lights);
        }
    }
}

/// The empty room, with a grain too fine to see that keeps its dark gradients from showing steps.
fn room(scheme: Scheme, size: UVec2) -> Vec<u8> {
    let mut room = pixels(&backdrop::room(Palette::of(scheme)), size);
    grain(&mut room);
    room
}
