//! Workshops: a room of people with phones plays a scenario together; a wall shows it, a console runs it.
//!
//! In: a scenario, and what phones and the facilitator send. Out: pages for the wall, the console and the phones. Read `room` (who sits where,
//! votes, tables; no network in it) -> `journal` (each change on the disk) -> `live` (the room while it is served) -> `scene` (what is shown) ->
//! `html` -> `routes`. `outcome` is what a
//! workshop leaves behind; `practice` are phones that nobody holds.

mod answered;
mod asked;
mod asker;
mod foresight;
mod hall;
mod hosting;
mod html;
mod pace;
mod practice;
mod results;
mod routes;
mod scenes;
mod showing;

pub mod journal;
pub mod live;
pub mod outcome;
pub mod room;
pub mod scene;

pub use hall::{Hall, HallExtras};
pub use hosting::{HostError, Hosting, KeptRoom, RoomPlan};
pub use html::divided::divided as divided_wall;
pub use practice::{PracticePhones, practice_vote};
pub use routes::{assets, routes};
