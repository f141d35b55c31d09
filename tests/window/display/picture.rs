//! What a window shows, as bytes to compare and to keep.
//!
//! In: a window. Out: its pixels in red, green, blue, row by row from the upper left corner.

use std::fmt;
use std::io::{self, Write};

use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{ConnectionExt as _, ImageFormat, ImageOrder, Visualtype, Window};
use x11rb::rust_connection::RustConnection;

/// The pixels of a window at one moment.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    /// In pixels.
    pub width: u16,
    /// In pixels.
    pub height: u16,
    /// Three bytes a pixel: red, green, blue.
    pub rgb: Vec<u8>,
}

impl Picture {
    /// Takes a picture of a shown window. What lies over it, or outside the screen, is not the window's.
    ///
    /// # Panics
    /// When the window is gone, or the display has no true colours.
    pub fn take(connection: &RustConnection, window: Window) -> Self {
        let inside = connection.get_geometry(window).unwrap().reply().unwrap();
        let (width, height) = (inside.width, inside.height);
        let asked = connection
            .get_image(ImageFormat::Z_PIXMAP, window, 0, 0, width, height, u32::MAX)
            .unwrap();
        let image = asked.reply().unwrap();
        let visual = visual_of(connection, image.visual);
        let in_order = connection.setup().image_byte_order == ImageOrder::LSB_FIRST;
        let mut rgb = Vec::with_capacity(usize::from(width) * usize::from(height) * 3);
        for bytes in image.data.as_chunks::<4>().0 {
            let pixel = if in_order {
                u32::from_le_bytes(*bytes)
            } else {
                u32::from_be_bytes(*bytes)
            };
            rgb.extend([visual.red_mask, visual.green_mask, visual.blue_mask].map(|mask| part_of(pixel, mask)));
        }
        assert_eq!(
            rgb.len(),
            usize::from(width) * usize::from(height) * 3,
            "the display has no four-byte pixels"
        );
        Self { width, height, rgb }
    }

    /// Red, green and blue at a place.
    ///
    /// # Panics
    /// When the place is outside the picture.
    pub fn pixel(&self, x: u16, y: u16) -> [u8; 3] {
        assert!(x < self.width && y < self.height, "({x}, {y}) is outside of {self:?}");
        let at = (usize::from(y) * usize::from(self.width) + usize::from(x)) * 3;
        [self.rgb[at], self.rgb[at + 1], self.rgb[at + 2]]
    }

    /// The share of pixels, 0..1, that differ from another picture of the same size; 1 when the sizes differ.
    pub fn difference(&self, other: &Self) -> f64 {
        if (self.width, self.height) != (other.width, other.height) || self.rgb.is_empty() {
            return 1.0;
        }
        let differing = self
            .rgb
            .as_chunks::<3>()
            .0
            .iter()
            .zip(other.rgb.as_chunks::<3>().0)
            .filter(|(a, b)| a != b)
            .count();
        differing as f64 / (self.rgb.len() / 3) as f64
    }

    /// Writes the picture as a portable pixmap (PPM), which every image viewer opens.
    ///
    /// # Errors
    /// Those of the writer.
    pub fn write_ppm(&self, mut to: impl Write) -> io::Result<()> {
        writeln!(to, "P6 {} {} 255", self.width, self.height)?;
        to.write_all(&self.rgb)
    }
}

impl fmt::Debug for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a picture of {} x {}", self.width, self.height)
    }
}

fn visual_of(connection: &RustConnection, id: u32) -> Visualtype {
    let mut known = connection
        .setup()
        .roots
        .iter()
        .flat_map(|screen| &screen.allowed_depths);
    let found = known.find_map(|depth| depth.visuals.iter().find(|visual| visual.visual_id == id));
    *found.expect("the window's visual is one of the display's")
}

/// The eight bits of a colour that a mask picks out of a pixel.
fn part_of(pixel: u32, mask: u32) -> u8 {
    let bits = mask.count_ones();
    let value = (pixel & mask).checked_shr(mask.trailing_zeros()).unwrap_or(0);
    if bits >= 8 {
        (value >> (bits - 8)) as u8
    } else {
        (value << (8 - bits)) as u8
    }
}
