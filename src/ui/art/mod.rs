//! Pictures drawn from data: people, light, threads, the room.
//!
//! In: looks, postures, moods, shares 0..1. Out: SVG text without fonts, which `raster` turns into images of any size.
//! Everything but `raster` and `ground` is free of Bevy.

mod aids;
mod backdrop;
mod body;
mod face;
mod figure;
mod furniture;
mod glow;
mod ground;
mod hair;
mod lights;
mod marks;
mod portrait;
mod raster;
mod spotlight;
mod svg;
mod table;
mod thread;
mod tones;

pub use backdrop::{Still, alcove, still};
pub use figure::{DESK_HEIGHT, FIGURE_FEET, FIGURE_HEIGHT, FIGURE_WIDTH, FigureSpec, Seat, leader_look};
pub use glow::{GLOW_ASPECT, glow, glow_strength, glow_truth, glow_width};
pub use lights::{Light, Lights};
pub use marks::{bubble_tail, crowd, done_mark, empty_place, late_mark, quiet_bubble};
pub use portrait::portrait;
pub use raster::{Pictures, rasterise};
pub use table::{TABLE_ASPECT, TABLE_MIDDLE, silence_ring, table};
pub use thread::{STRAND_ROOM, answer, request, strand_slack, strand_taut, strand_truth};
