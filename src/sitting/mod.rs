//! One sitting: a person before a play-through, whatever shows it to them.
//!
//! In: [`Command`](crate::narration::page::Command)s, [`Sitting::advance`] as time goes on, finished jobs. Out: a [`Presentation`] (the page,
//! the stage, how the days run), [`Changes`] against the one before, and [`Job`]s that the face runs beside its frames. It knows no window and
//! no terminal: these are its fronts, so that they cannot disagree about where the player stands, what was played, or what a page says.
//!
//! Read `sitting` (what it holds) -> `commands` (what a command does) -> `opening`, `resuming`, `place`, `advance`, `answers` (the play-through) ->
//! `presentation` and `pages` (what is shown) -> `jobs`. What it holds is split by idea: `navigation`, `active_session`, `preferences`,
//! `hints`, `history_browser`, `hosting`, `title`.

mod active_session;
mod advance;
mod alert;
mod answers;
mod changes;
mod commands;
mod debriefing;
mod hint_task;
mod hints;
mod history;
mod history_browser;
mod hosted_room;
mod hosting;
mod jobs;
mod location;
mod navigation;
mod opening;
mod opening_outcome;
mod opening_task;
mod pages;
mod place;
mod preferences;
mod presentation;
mod reloading;
mod replay;
mod resume_offer;
mod resuming;
#[expect(clippy::module_inception, reason = "the room is named for what it holds")]
mod sitting;
mod telling;
mod title;
mod title_content;

pub use alert::Alert;
pub use changes::Changes;
pub use commands::CommandEffect;
pub use hosted_room::{HostedRoom, RoomAsk, WallShown, WorkshopHost};
pub use jobs::{FinishedJob, Job, JobId, JobKind};
pub use location::Location;
pub use navigation::Pace;
pub use preferences::Preferences;
pub use presentation::Presentation;
pub use sitting::{Medium, Sitting};
