//! What is to be seen in a window.
//!
//! In: the window, as the display shows it. Out: its colours.

use std::collections::HashSet;

use x11rb::protocol::xproto::{ConnectionExt as _, ImageFormat, Window};

use super::Display;

/// A window as it was seen at one moment.
#[derive(PartialEq)]
pub struct Sight {
    width: usize,
    /// Row by row; three bytes of colour each, the fourth without meaning.
    pixels: Vec<[u8; 4]>,
}

impl Sight {
    /// How many colours there are.
    pub fn colours(&self) -> usize {
        self.pixels.iter().collect::<HashSet<_>>().len()
    }

    /// How many colours there are inside a rectangle, in pixels from the upper left corner.
    pub fn colours_in(&self, x: i32, y: i32, w: i32, h: i32) -> usize {
        let (left, right) = (edge(x), edge(x + w).min(self.width));
        let rows = self.pixels.chunks(self.width).take(edge(y + h)).skip(edge(y));
        let inside = rows.flat_map(|row| &row[left.min(right)..right]);
        inside.collect::<HashSet<_>>().len()
    }
}

fn edge(at: i32) -> usize {
    usize::try_from(at).unwrap_or(0)
}

impl Display {
    /// Looks at a window without touching it.
    pub fn look(&self, window: Window) -> Sight {
        let place = self.connection.get_geometry(window).unwrap().reply().unwrap();
        let asked = self
            .connection
            .get_image(ImageFormat::Z_PIXMAP, window, 0, 0, place.width, place.height, u32::MAX);
        let picture = asked.unwrap().reply().unwrap();
        let (pixels, _) = picture.data.as_chunks::<4>();
        Sight {
            width: usize::from(place.width),
            pixels: pixels.to_vec(),
        }
    }
}
