//! Turns SVG text into images of a wanted size and keeps those that are used again and again.
//!
//! In: SVG text and a size in real pixels. Out: handles of Bevy images. This is the only place that knows resvg.

use std::collections::VecDeque;
use std::hash::{DefaultHasher, Hash, Hasher};

use bevy::asset::RenderAssetUsages;
use bevy::prelude::*;
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat};
use resvg::{tiny_skia, usvg};

use crate::ui::palette::Tone;

/// How many pictures are kept for reuse.
const KEPT: usize = 192;
/// No picture is made larger than this, in pixels a side.
const LARGEST: u32 = 4096;

/// Pictures that have been drawn already.
#[derive(Resource, Debug, Default)]
pub struct Pictures {
    kept: VecDeque<(u64, Handle<Image>)>,
    blank: bool,
}

impl Pictures {
    /// Pictures of a single empty pixel, for whoever looks at layouts alone.
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
        self.kept_or(images, svg, size, rasterise)
    }

    /// As [`Pictures::get`], with a grain too fine to see that keeps dark gradients from showing steps.
    pub fn get_grained(&mut self, images: &mut Assets<Image>, svg: &str, size: UVec2) -> Handle<Image> {
        self.kept_or(images, svg, size, |svg, size| {
            let mut image = rasterise(svg, size);
            if let Some(data) = image.data.as_mut() {
                grain(data);
            }
            image
        })
    }

    /// A picture of light in one tone: the same colour everywhere, only its strength falls off, without steps.
    pub fn get_light(&mut self, images: &mut Assets<Image>, svg: &str, size: UVec2, tone: Tone) -> Handle<Image> {
        self.kept_or(images, svg, size, |svg, size| {
            let mut image = rasterise(svg, size);
            if let Some(data) = image.data.as_mut() {
                purify(data, tone);
            }
            image
        })
    }

    fn kept_or(
        &mut self,
        images: &mut Assets<Image>,
        svg: &str,
        size: UVec2,
        draw: impl FnOnce(&str, UVec2) -> Image,
    ) -> Handle<Image> {
        let mut hasher = DefaultHasher::new();
        if !self.blank {
            (svg, size.x, size.y).hash(&mut hasher);
        }
        let key = hasher.finish();
        if let Some(place) = self.kept.iter().position(|(kept, _)| *kept == key)
            && let Some(entry) = self.kept.remove(place)
        {
            let handle = entry.1.clone();
            self.kept.push_back(entry);
            return handle;
        }
        let picture = if self.blank {
            self.draw(svg, size)
        } else {
            draw(svg, size)
        };
        let handle = images.add(picture);
        self.kept.push_back((key, handle.clone()));
        if self.kept.len() > KEPT {
            self.kept.pop_front();
        }
        handle
    }
}

/// Draws an SVG document, stretched to the size; what cannot be read becomes an empty picture.
#[must_use]
pub fn rasterise(svg: &str, size: UVec2) -> Image {
    let size = size.clamp(UVec2::ONE, UVec2::splat(LARGEST));
    let data = pixels(svg, size).unwrap_or_else(|| vec![0; size.x as usize * size.y as usize * 4]);
    let extent = Extent3d {
        width: size.x,
        height: size.y,
        depth_or_array_layers: 1,
    };
    Image::new(
        extent,
        TextureDimension::D2,
        data,
        TextureFormat::Rgba8UnormSrgb,
        RenderAssetUsages::RENDER_WORLD,
    )
}

fn pixels(svg: &str, size: UVec2) -> Option<Vec<u8>> {
    let tree = usvg::Tree::from_str(svg, &usvg::Options::default()).ok()?;
    let mut canvas = tiny_skia::Pixmap::new(size.x, size.y)?;
    let [across, down] = size.as_vec2().to_array();
    let scale = tiny_skia::Transform::from_scale(across / tree.size().width(), down / tree.size().height());
    resvg::render(&tree, scale, &mut canvas.as_mut());
    Some(canvas.take_demultiplied())
}

fn grain(data: &mut [u8]) {
    let mut noise = Noise::default();
    for pixel in data.chunks_exact_mut(4) {
        let shift = noise.step();
        for channel in pixel.iter_mut().take(3) {
            *channel = channel.saturating_add_signed(shift);
        }
    }
}

/// Always the same noise, so that pictures are always the same.
struct Noise(u32);

impl Default for Noise {
    fn default() -> Self {
        Self(0x9e37_79b9)
    }
}

impl Noise {
    fn step(&mut self) -> i8 {
        self.0 = self.0.wrapping_add(0x9e37_79b9);
        let mut mixed = (self.0 ^ (self.0 >> 16)).wrapping_mul(0x85eb_ca6b);
        mixed = (mixed ^ (mixed >> 13)).wrapping_mul(0xc2b2_ae35);
        match (mixed >> 16) % 3 {
            0 => -1,
            1 => 0,
            _ => 1,
        }
    }

    fn scatter(&mut self, value: u8) -> u8 {
        let shift = self.step();
        value.saturating_add_signed(shift)
    }
}

/// Faint pixels have lost their colour to rounding: this gives it back, and scatters the steps of their strength.
fn purify(data: &mut [u8], tone: Tone) {
    let mut noise = Noise::default();
    for pixel in data.chunks_exact_mut(4) {
        if let [red, green, blue, strength] = pixel {
            (*red, *green, *blue) = (tone.0, tone.1, tone.2);
            if *strength > 0 {
                *strength = noise.scatter(*strength);
            }
        }
    }
}
