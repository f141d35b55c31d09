//! The game window: screens and the stage.
//!
//! In: a session's questions and signals, as pages. Out: what the player sees, and their answers. [`run`] opens the window;
//! `shown` is what it shows, `screens` how, `play` the session behind it, `commands` what using a control does.

mod actions;
mod answers;
mod app;
mod captions;
mod clock;
mod commands;
mod driver;
mod facilitator;
mod figures;
mod frames;
pub mod gallery;
mod heard;
mod hint_task;
mod history;
mod keys;
pub mod offscreen;
mod pad;
mod pages;
mod panic_guard;
mod play;
mod preferences;
mod screens;
mod shot;
pub mod shown;
#[cfg(feature = "sound")]
mod sound;
pub mod stage;
mod voice;

pub use app::{NoWindow, ScreenshotRequest, WindowOptions, furnish_app, run};
pub use screens::ScreensPlugin;
