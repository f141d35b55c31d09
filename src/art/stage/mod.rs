//! The stage: the room, its lights, the meeting table, the threads.
//!
//! In: a palette. Out: one SVG document for each thing that the stage is put together from.

mod backdrop;
mod glow;
mod marks;
mod spotlight;
mod table;
mod thread;

pub use backdrop::{Scenery, alcove, room, scenery};
pub use glow::{GLOW_ASPECT, glow, glow_ring, glow_strength, glow_truth, glow_width};
pub use marks::{bubble_tail, crowd, done_mark, empty_place, late_mark, quiet_bubble};
pub use spotlight::{cone, pool};
pub use table::{TABLE_ASPECT, TABLE_MIDDLE, silence_ring, table};
pub use thread::{STRAND_ROOM, answer, request, strand_slack, strand_taut, strand_truth};
