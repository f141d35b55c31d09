//! Whether two pictures look the same: tile by tile, so that one changed word is found in a large picture.

use std::path::{Path, PathBuf};

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{DynamicImage, GenericImageView as _, Rgb, RgbImage, imageops};

/// Pictures are compared at this width.
pub const WIDTH: u32 = 960;
/// The side of a tile.
const TILE: u32 = 24;
/// What the mean difference of a tile's colours may be, 0..=255. Another version of the software driver moves edges by a few levels;
/// one letter that is another moves its tile by more than ten.
const TOLERANCE: f64 = 5.0;

/// A picture at the width that is compared, without transparency, in colours a little coarser: that is far below the tolerance, and
/// the files are a third smaller.
pub fn small(picture: DynamicImage) -> DynamicImage {
    let picture = picture.into_rgb8();
    let height = picture.height() * WIDTH / picture.width().max(1);
    let mut small = imageops::resize(&picture, WIDTH, height, imageops::FilterType::Triangle);
    for Rgb(colour) in small.pixels_mut() {
        *colour = colour.map(|value| value & !0b11);
    }
    small.into()
}

/// Where what differs is left for whoever looks into it.
pub fn left_behind() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("pictures")
}

/// Writes a picture as small as PNG goes.
pub fn write(picture: &DynamicImage, file: &Path) {
    let mut bytes = Vec::new();
    let encoder = PngEncoder::new_with_quality(&mut bytes, CompressionType::Best, FilterType::Adaptive);
    picture.write_with_encoder(encoder).unwrap();
    std::fs::write(file, bytes).unwrap();
}

/// Where two pictures differ most, if they differ.
pub fn difference(reference: &DynamicImage, picture: &DynamicImage) -> Option<String> {
    if reference.dimensions() != picture.dimensions() {
        return Some(format!(
            "{:?} became {:?}",
            reference.dimensions(),
            picture.dimensions()
        ));
    }
    let (a, b) = (reference.to_rgb8(), picture.to_rgb8());
    let mut worst = (0.0, 0, 0);
    let mut tiles = 0;
    for y in (0..a.height()).step_by(TILE as usize) {
        for x in (0..a.width()).step_by(TILE as usize) {
            let apart = tile(&a, &b, x, y);
            tiles += usize::from(apart > TOLERANCE);
            if apart > worst.0 {
                worst = (apart, x, y);
            }
        }
    }
    let (apart, x, y) = worst;
    (apart > TOLERANCE).then(|| format!("{tiles} places, most by {apart:.1} of 255 at {x},{y}"))
}

/// The mean difference of a tile's colours.
fn tile(a: &RgbImage, b: &RgbImage, left: u32, top: u32) -> f64 {
    let (right, bottom) = ((left + TILE).min(a.width()), (top + TILE).min(a.height()));
    let mut sum = 0_u32;
    for y in top..bottom {
        for x in left..right {
            let (Rgb(one), Rgb(other)) = (a.get_pixel(x, y), b.get_pixel(x, y));
            sum += one
                .iter()
                .zip(other)
                .map(|(a, b)| u32::from(a.abs_diff(*b)))
                .sum::<u32>();
        }
    }
    f64::from(sum) / f64::from(3 * (right - left) * (bottom - top)).max(1.0)
}

#[test]
fn one_letter_that_is_another_is_found_and_the_grain_of_a_driver_is_not() {
    let plain = RgbImage::from_pixel(WIDTH, 540, Rgb([27, 23, 34]));
    let mut grainy = plain.clone();
    for (at, pixel) in grainy.pixels_mut().enumerate() {
        pixel.0[at % 3] += 3;
    }
    assert_eq!(difference(&plain.clone().into(), &grainy.into()), None);
    let mut lettered = plain.clone();
    for (x, y) in (0..9).map(|step| (300 + step / 2, 200 + step)) {
        lettered.put_pixel(x, y, Rgb([240, 236, 228]));
        lettered.put_pixel(x + 1, y, Rgb([240, 236, 228]));
    }
    assert!(difference(&plain.into(), &lettered.into()).is_some());
}
