//! The game window: screens and the stage.
//!
//! In: a session's questions and signals. Out: what the player sees, and their answers.

pub mod stage;
