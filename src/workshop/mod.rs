//! Workshops: a room of people with phones plays a scenario together; a wall shows it, a console runs it.
//!
//! In: a scenario, and what phones and the facilitator send. Out: pages for the wall, the console and the phones. Read `room` (who sits where,
//! votes, tables; no network in it) -> `journal` (each change on the disk) -> `live` (the room while it is served) -> `scene` (what is shown) ->
//! `html` -> `routes`. `outcome` is what a
//! workshop leaves behind; `practice` are phones that nobody holds. The window is a wall, too:
//! `window_host` (rooms for it) -> `window_room` (one of them) -> `wall_page` (what it shows).

mod answered;
mod asked;
mod asker;
mod foresight;
mod hall;
mod hosting;
mod html;
mod next_step;
mod pace;
mod practice;
mod results;
mod room_plan;
mod routes;
mod scenes;
mod showing;
mod wall_futures;
mod wall_page;
mod wall_vote;
mod window_host;
mod window_room;

pub mod journal;
pub mod live;
pub mod outcome;
pub mod room;
pub mod scene;

pub use hall::{Hall, HallExtras};
pub use hosting::{HostError, Hosting, KeptRoom};
pub use html::divided::divided as divided_wall;
pub use next_step::next_step;
pub use practice::{PracticePhones, practice_vote};
pub use room_plan::RoomPlan;
pub use routes::{assets, routes};
pub use wall_page::{WallScene, wall_page, wall_stage};
pub use window_host::WindowHost;
pub use window_room::WindowRoom;
