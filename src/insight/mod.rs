//! What a play-through means: before a choice what it would probably lead to, and afterwards the debrief as data, its
//! turning points, and the same team under other leaders.
//!
//! In: a session, at a question or at its end. Out: [`Foresight`] and [`Debrief`], which `narration` puts into words.

mod cut;
mod debrief;
mod foresight;
mod grace;
mod habit;
mod outlook;
mod turning;

pub use cut::{Between, Passed, asks, follow, undo};
pub use debrief::{Course, Debrief, PersonCourse, Reference};
pub use foresight::{FUTURES, Foresight};
pub use grace::Grace;
pub use habit::Habit;
pub use outlook::{Against, Lean, Outlook, Outlooks, Spread, Stake, Sure, Way};
pub use turning::{Decided, TurningPoint, turning_points};
