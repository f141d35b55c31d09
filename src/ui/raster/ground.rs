//! The room and its lights as pixels: what is wanted first is begun before it is.
//!
//! The room is by far the dearest picture there is. It and the lights are begun in a thread beside everything else that has to be done
//! before there is a window. They are not kept: a room takes four bytes for every pixel of the window.
//!
//! In: a size in real pixels, a scheme, an SVG document for what is drawn over the room. Out: pixels.

use bevy::math::UVec2;

use super::lights::{Light, Lights};
use super::pixels::{draw_over, grain, pixels, shine};
use crate::art::palette::Palette;
use crate::art::stage;
use crate::platform::settings::Scheme;
use crate::platform::threads::{Begun, begin};

/// What has been begun and is not used yet.
#[derive(Debug, Default)]
pub(super) struct Ground {
    begun: Option<Begun<Drawn>>,
    ready: Drawn,
}

/// What a thread has drawn.
#[derive(Debug, Default)]
struct Drawn {
    room: Option<(Scheme, UVec2, Vec<u8>)>,
    lights: Vec<(Light, Vec<u8>)>,
}

impl Ground {
    /// Begins to draw what will be wanted. Where no thread can be had, it is drawn when it is wanted.
    pub(super) fn begin(scheme: Scheme, size: UVec2) -> Self {
        let draw = move || Drawn {
            room: Some((scheme, size, room(scheme, size))),
            lights: Lights::of(Palette::of(scheme), size.y)
                .each()
                .map(|light| (light.clone(), shine(&light)))
                .into(),
        };
        Self {
            begun: begin(draw),
            ..Self::default()
        }
    }

    /// The room with something drawn over it; the one that was begun is given once.
    pub(super) fn under(&mut self, scheme: Scheme, size: UVec2, over: &str) -> Vec<u8> {
        self.finish();
        let ready = self
            .ready
            .room
            .take()
            .filter(|(of, at, _)| (*of, *at) == (scheme, size));
        let room = ready.map_or_else(|| room(scheme, size), |(_, _, room)| room);
        draw_over(room, over, size)
    }

    /// A light; each that was begun is given once.
    pub(super) fn light(&mut self, light: &Light) -> Vec<u8> {
        self.finish();
        let lights = &mut self.ready.lights;
        let begun = lights.iter().position(|(begun, _)| begun == light);
        begun.map_or_else(|| shine(light), |place| lights.swap_remove(place).1)
    }

    fn finish(&mut self) {
        if let Some(begun) = self.begun.take().and_then(Begun::fetch) {
            self.ready = begun;
        }
    }
}

/// The empty room, with a grain too fine to see that keeps its dark gradients from showing steps.
fn room(scheme: Scheme, size: UVec2) -> Vec<u8> {
    let mut room = pixels(&stage::room(Palette::of(scheme)), size);
    grain(&mut room);
    room
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::art::stage::alcove;

    #[test]
    fn what_was_begun_is_what_would_be_drawn() {
        let (scheme, size) = (Scheme::Dark, UVec2::new(96, 54));
        let over = alcove(Palette::of(scheme), None, 1920.0);
        let mut begun = Ground::begin(scheme, size);
        let mut fresh = Ground::default();
        let glow = Lights::of(Palette::of(scheme), size.y).glow;
        assert_eq!(begun.light(&glow), fresh.light(&glow));
        assert_eq!(begun.under(scheme, size, &over), fresh.under(scheme, size, &over));
        assert_ne!(begun.under(scheme, size, &over), begun.under(scheme, size, ""));
    }

    #[test]
    fn another_size_or_scheme_is_another_room() {
        let mut ground = Ground::begin(Scheme::Dark, UVec2::new(96, 54));
        let light = ground.under(Scheme::Light, UVec2::new(96, 54), "");
        assert_eq!(light, Ground::default().under(Scheme::Light, UVec2::new(96, 54), ""));
        assert_eq!(ground.under(Scheme::Light, UVec2::new(32, 18), "").len(), 32 * 18 * 4);
    }
}
