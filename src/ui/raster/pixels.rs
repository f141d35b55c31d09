//! The pixels of SVG documents. This is the only place that knows resvg.
//!
//! In: SVG text and a size in real pixels. Out: pixels, four bytes each, or an image of Bevy's.

use bevy::asset::RenderAssetUsages;
use bevy::prelude::*;
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat};
use resvg::{tiny_skia, usvg};

use super::lights::Light;
use crate::art::palette::Srgb8;

/// No picture is made larger than this, in pixels a side.
const LARGEST: u32 = 4096;

/// Draws an SVG document, stretched to the size; what cannot be read becomes an empty picture.
#[must_use]
pub fn rasterise(svg: &str, size: UVec2) -> Image {
    let size = within(size);
    image(pixels(svg, size), size)
}

pub(super) fn within(size: UVec2) -> UVec2 {
    size.clamp(UVec2::ONE, UVec2::splat(LARGEST))
}

pub(super) fn image(pixels: Vec<u8>, size: UVec2) -> Image {
    let extent = Extent3d {
        width: size.x,
        height: size.y,
        depth_or_array_layers: 1,
    };
    Image::new(
        extent,
        TextureDimension::D2,
        pixels,
        TextureFormat::Rgba8UnormSrgb,
        RenderAssetUsages::RENDER_WORLD,
    )
}

/// The pixels of an SVG document, four bytes each.
pub(super) fn pixels(svg: &str, size: UVec2) -> Vec<u8> {
    draw_over(vec![0; size.x as usize * size.y as usize * 4], svg, size)
}

/// The pixels of an SVG document over others of the same size that are opaque or empty; what cannot be read changes nothing.
pub(super) fn draw_over(ground: Vec<u8>, svg: &str, size: UVec2) -> Vec<u8> {
    let (Some(whole), Ok(tree)) = (
        tiny_skia::IntSize::from_wh(size.x, size.y),
        usvg::Tree::from_str(svg, &usvg::Options::default()),
    ) else {
        return ground;
    };
    let Some(mut canvas) = tiny_skia::Pixmap::from_vec(ground, whole) else {
        return vec![0; size.x as usize * size.y as usize * 4];
    };
    let [across, down] = size.as_vec2().to_array();
    let scale = tiny_skia::Transform::from_scale(across / tree.size().width(), down / tree.size().height());
    resvg::render(&tree, scale, &mut canvas.as_mut());
    canvas.take_demultiplied()
}

pub(super) fn grain(data: &mut [u8]) {
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

/// The pixels of light: the same colour everywhere, only its strength falls off, without steps.
pub(super) fn shine(light: &Light) -> Vec<u8> {
    let mut shining = pixels(&light.svg, light.size);
    purify(&mut shining, light.tone);
    if let Some(ring) = &light.ring {
        lay_over(&mut shining, &pixels(ring, light.size));
    }
    shining
}

/// Lays a picture over another of the same size.
fn lay_over(ground: &mut [u8], above: &[u8]) {
    for (below, above) in ground.chunks_exact_mut(4).zip(above.chunks_exact(4)) {
        let cover = f64::from(above[3]) / 255.0;
        let rest = f64::from(below[3]) / 255.0 * (1.0 - cover);
        let whole = cover + rest;
        if cover <= 0.0 || whole <= 0.0 {
            continue;
        }
        for channel in 0..3 {
            let mixed = (f64::from(above[channel]) * cover + f64::from(below[channel]) * rest) / whole;
            below[channel] = byte(mixed);
        }
        below[3] = byte(whole * 255.0);
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a mean of two bytes is a byte"
)]
fn byte(value: f64) -> u8 {
    value.round().clamp(0.0, 255.0) as u8
}

/// Faint pixels have lost their colour to rounding: this gives it back, and scatters the steps of their strength.
fn purify(data: &mut [u8], tone: Srgb8) {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::art::palette::Palette;
    use crate::art::person::{FigureSpec, Seat, leader_look};
    use crate::art::stage::{done_mark, late_mark, thread_slack, thread_taut};
    use crate::narration::stage::{Expression, Posture};
    use crate::platform::settings::Scheme;

    /// A picture on a middle grey, without its colours.
    fn grey(svg: &str, size: UVec2) -> Vec<f64> {
        let data = rasterise(svg, size).data.unwrap();
        data.chunks_exact(4)
            .map(|pixel| {
                let cover = f64::from(pixel[3]) / 255.0;
                let tone = 0.299 * f64::from(pixel[0]) + 0.587 * f64::from(pixel[1]) + 0.114 * f64::from(pixel[2]);
                tone * cover + 90.0 * (1.0 - cover)
            })
            .collect()
    }

    /// The share of pixels that differ clearly.
    fn differ(one: &[f64], other: &[f64]) -> f64 {
        let clearly = one.iter().zip(other).filter(|(a, b)| (*a - *b).abs() > 28.0).count();
        clearly as f64 / one.len() as f64
    }

    fn figure(posture: Posture, mood: Expression, glance: bool) -> Vec<f64> {
        let svg = FigureSpec {
            palette: Palette::of(Scheme::Dark),
            look: &leader_look(),
            posture,
            mood,
            seat: Seat::Desk,
            set: None,
            toward: 1.0,
            variant: 1,
            glance,
        }
        .svg();
        grey(&svg, UVec2::new(92, 142))
    }

    #[test]
    fn every_posture_has_a_shape_of_its_own_without_colour() {
        use Posture::{Hunched, Leaning, Tired, Turned, Upright, Waving};
        let all = [Upright, Leaning, Turned, Hunched, Tired, Waving];
        for (place, one) in all.into_iter().enumerate() {
            for other in &all[place + 1..] {
                let share = differ(
                    &figure(one, Expression::Calm, false),
                    &figure(*other, Expression::Calm, false),
                );
                assert!(share > 0.03, "{one:?} and {other:?} differ in {share}");
            }
        }
    }

    #[test]
    fn states_of_threads_and_cards_differ_without_colour() {
        let palette = Palette::of(Scheme::Dark);
        let size = UVec2::splat(24);
        let pairs = [
            (thread_taut(palette), thread_slack(palette)),
            (done_mark(palette), late_mark(palette)),
        ];
        for (one, other) in pairs {
            assert!(differ(&grey(&one, size), &grey(&other, size)) > 0.04);
        }
    }
}
