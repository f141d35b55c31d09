//! The game window: screens and the stage.
//!
//! In: a session's questions and signals, as pages. Out: what the player sees, and their answers. [`run`] opens the window;
//! `shown` is what it shows, `screens` how, `sitting` who plays behind it, `commands` what using a control does.

mod actions;
mod app;
mod caption_place;
mod captions;
mod clock;
mod commands;
mod driver;
mod facilitator;
mod figures;
mod film;
mod followed_file;
mod frames;
pub mod gallery;
mod heard;
mod hosted;
mod icon;
mod key_names;
mod keys;
pub mod offscreen;
mod pad;
mod panic_guard;
mod preferences;
#[cfg(all(feature = "sound", target_os = "linux"))]
mod pulse;
mod screens;
mod seats;
mod shot;
pub mod shown;
mod sitting;
#[cfg(feature = "sound")]
mod sound;
#[cfg(feature = "sound")]
mod speaker;
pub mod stage;
mod voice;
mod waits;

pub use app::{NoWindow, WindowOptions, furnish_app, run};
pub use screens::ScreensPlugin;
pub use shot::ScreenshotRequest;
pub use sitting::JobsAtOnce;
