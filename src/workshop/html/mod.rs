//! The pages of a room: joining, the phone, the wall, the console, and a sheet to print.
//!
//! In: scenes. Out: a whole page, or its regions anew: the script puts a region in the place of the old one where it has changed, and nowhere
//! else, so that what somebody is typing stays.

mod choices;
mod console;
mod curtain;
pub(super) mod divided;
mod document;
mod guide;
mod join;
mod pace;
mod preflight;
mod seat;
mod sheet;
mod wall;

pub(super) use console::{ConsoleView, console, console_parts};
pub(super) use document::{Regions, gone};
pub(super) use guide::guide;
pub(super) use join::{JoinView, join};
pub(super) use pace::SeatPace;
pub(super) use seat::{SeatView, seat, seat_parts};
pub(super) use sheet::sheet;
pub(super) use wall::{WallView, wall, wall_parts};
