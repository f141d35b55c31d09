//! What a play-through means: the debrief as data, its turning points, and the same team under other leaders.
//!
//! In: a finished (or half-played) session. Out: [`Debrief`], which `narration` puts into words.

mod debrief;
mod grace;
mod habit;
mod turning;

pub use debrief::{Course, Debrief, PersonCourse, Reference};
pub use grace::Grace;
pub use habit::habit_of;
pub use turning::{Decided, TurningPoint, turning_points};
