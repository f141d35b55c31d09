//! A cache of rasterised pictures: least recently used out first.
//!
//! In: SVG text and a size in real pixels. Out: handles of Bevy images.

use std::collections::VecDeque;
use std::hash::{DefaultHasher, Hash, Hasher};

use bevy::prelude::*;

use super::ground::Ground;
use super::lights::Light;
use super::pixels::{image, rasterise, within};
use crate::platform::settings::Scheme;

/// How much is kept for reuse, in bytes; what is on the screen stays there anyway.
const KEPT: usize = 48 << 20;

/// Pictures that have been drawn already.
#[derive(Resource, Debug, Default)]
pub struct Pictures {
    kept: VecDeque<Kept>,
    bytes: usize,
    blank: bool,
    ground: Ground,
}

#[derive(Debug)]
struct Kept {
    key: u64,
    bytes: usize,
    handle: Handle<Image>,
}

impl Pictures {
    /// Pictures of a single empty pixel, for tests of layouts.
    #[must_use]
    pub fn blank() -> Self {
        Self {
            blank: true,
            ..Self::default()
        }
    }

    /// A picture of an SVG document that is not kept.
    #[must_use]
    pub fn draw(&self, svg: &str, size: UVec2) -> Image {
        if self.blank {
            rasterise("", UVec2::ONE)
        } else {
            rasterise(svg, size)
        }
    }

    /// The picture of an SVG document in this size, drawn only if it is not there yet.
    pub fn get(&mut self, images: &mut Assets<Image>, svg: &str, size: UVec2) -> Handle<Image> {
        self.kept_or(images, svg, size, |_, size| rasterise(svg, size))
    }

    /// Begins to draw the room that is wanted first and its lights, before there is a window.
    #[must_use]
    pub fn beginning(scheme: Scheme, size: UVec2) -> Self {
        Self {
            ground: Ground::begin(scheme, within(size)),
            ..Self::default()
        }
    }

    /// The room in this size with an SVG document drawn over it.
    pub fn get_room(&mut self, images: &mut Assets<Image>, scheme: Scheme, over: &str, size: UVec2) -> Handle<Image> {
        let what = format!("room {scheme:?} {over}");
        self.kept_or(images, &what, size, |ground, size| {
            let size = within(size);
            image(ground.under(scheme, size, over), size)
        })
    }

    /// A picture of light.
    pub fn get_light(&mut self, images: &mut Assets<Image>, light: &Light) -> Handle<Image> {
        let what = format!("{}{}", light.svg, light.ring.as_deref().unwrap_or_default());
        self.kept_or(images, &what, light.size, |ground, size| {
            image(ground.light(light), size)
        })
    }

    fn kept_or(
        &mut self,
        images: &mut Assets<Image>,
        what: &str,
        size: UVec2,
        draw: impl FnOnce(&mut Ground, UVec2) -> Image,
    ) -> Handle<Image> {
        let mut hasher = DefaultHasher::new();
        if !self.blank {
            (what, size.x, size.y).hash(&mut hasher);
        }
        let key = hasher.finish();
        if let Some(place) = self.kept.iter().position(|kept| kept.key == key)
            && let Some(entry) = self.kept.remove(place)
        {
            let handle = entry.handle.clone();
            self.kept.push_back(entry);
            return handle;
        }
        let picture = if self.blank {
            rasterise("", UVec2::ONE)
        } else {
            draw(&mut self.ground, size)
        };
        let handle = images.add(picture);
        let bytes = size.x as usize * size.y as usize * 4;
        self.bytes += bytes;
        self.kept.push_back(Kept {
            key,
            bytes,
            handle: handle.clone(),
        });
        while self.bytes > KEPT
            && self.kept.len() > 1
            && let Some(oldest) = self.kept.pop_front()
        {
            self.bytes -= oldest.bytes;
        }
        handle
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_stays_within_its_bytes() {
        let mut images = Assets::<Image>::default();
        let mut pictures = Pictures::default();
        for side in 900..=920 {
            pictures.get(&mut images, "", UVec2::splat(side * 2));
        }
        assert!(pictures.bytes <= KEPT && !pictures.kept.is_empty());
    }
}
