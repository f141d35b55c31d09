//! Stepback: a team simulation in which the player decides how far to step in or back, and with how much support.
//!
//! Data walks through the rooms in one direction: [`platform`] (the only door out) -> [`scenario`] (what a coach wrote)
//! -> [`simulation`] (what happens to people) -> [`session`] (one play-through) -> [`ensemble`] (leaders that play by
//! themselves) -> [`insight`] (what it means) -> [`narration`] (what every screen says) -> [`art`] (the same as
//! pictures) -> [`report`] (the same on paper) -> the faces.
//!
//! Fifteen lines play a whole scenario:
//!
//! ```
//! use stepback::insight::Debrief;
//! use stepback::scenario::Scenario;
//! use stepback::session::{Session, Turn};
//! use stepback::simulation::{Answer, Question};
//!
//! fn choose(question: &Question) -> Answer {
//!     question.numbered().swap_remove(0) // answer 1 is always valid and moves on
//! }
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let scenario = Scenario::load("scenarios/the_launch.ron")?; // or every mistake at once, with places and remedies
//! let mut session = Session::start(scenario, 7);
//! loop {
//!     match session.advance() {
//!         Turn::Ask(question) => session.answer(choose(&question))?,
//!         Turn::Over(_ending) => break,
//!     }
//! }
//! let debrief = Debrief::of(&session);
//! # assert!(debrief.ending.is_some());
//! # Ok(())
//! # }
//! ```

pub mod art;
pub mod ensemble;
pub mod insight;
pub mod narration;
pub mod platform;
pub mod report;
pub mod scenario;
pub mod session;
pub mod simulation;
pub mod sitting;
pub mod sound;

#[cfg(not(target_family = "wasm"))]
pub mod cli;
#[cfg(feature = "game")]
pub mod game;
#[cfg(not(target_family = "wasm"))]
pub mod lsp;
#[cfg(not(target_family = "wasm"))]
pub mod studio;
#[cfg(not(target_family = "wasm"))]
pub mod terminal;
#[cfg(feature = "game")]
pub mod ui;
#[cfg(not(target_family = "wasm"))]
pub mod web;
#[cfg(not(target_family = "wasm"))]
pub mod workshop;
