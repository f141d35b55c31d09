//! Everything that needs a display: the real window, with input from outside the process.
#![cfg(test)]
#![cfg(feature = "game")]

mod access;
mod display;
mod driver;
mod followed_file;
mod hand;
mod layout;
mod left_alone;
mod minimised;
mod no_window;
mod pictures;
mod sound;
mod whole_play;
