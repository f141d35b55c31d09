//! Rasterising: SVG documents of [`crate::art`] as textures.
//!
//! In: SVG text, sizes in real pixels. Out: images, kept in a cache. Read `pixels.rs` (one document as pixels), then `pictures.rs` (the
//! cache), `lights.rs` and `ground.rs` (the two largest: lights, and the room that is begun before there is a window).

mod ground;
mod lights;
mod pictures;
mod pixels;

pub use lights::{Light, Lights};
pub use pictures::Pictures;
pub use pixels::rasterise;
