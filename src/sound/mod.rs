//! What a play-through sounds like: which sounds are heard when, and how each of them is made.
//!
//! In: where the player stands, before and after ([`Scene`]). Out: [`Sound`]s with the keys of their captions, and their
//! samples, made here by arithmetic alone. Nothing in this room plays anything: `game` does, where it is built with sound.

pub mod clip;
mod instruments;
mod marks;
pub mod room;
mod scene;
mod sounds;
mod space;
mod tone;

pub use marks::mark;
pub use scene::{Ear, OpenPrompt, Progress, Scene};
pub use sounds::Sound;
