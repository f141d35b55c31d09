//! Plain-text play: screen readers, ssh, pipes, no display.
//!
//! In: a [`Sitting`](crate::sitting::Sitting), lines to read and somewhere to write. Out: pages printed in reading order, one
//! numbered choice at a time; the same lines give the same text. Nothing is lost by leaving.
//!
//! Read `play` (the round) -> `said` (what a line means) -> `answering`, `planning`, `acting`, `expecting` -> `overlay`
//! (what is laid over) -> `looking_back` (the debrief) -> `print` (a page on paper).

mod acting;
mod answering;
mod choose;
mod expecting;
mod looking_back;
mod options;
mod overlay;
mod paper;
mod planning;
mod play;
mod print;
mod said;
mod tips;
mod watched;

pub use choose::choose;
pub use options::{Finish, PlayOptions, TerminalError};
pub use overlay::overlay;
pub use play::play;
pub use watched::{CHANGED, InputEvent, WatchedInput};
