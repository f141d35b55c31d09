//! What a play-through means: before a choice what it would probably lead to, and afterwards the debrief as data, its
//! turning points, and the same team under other leaders.
//!
//! In: a session, at a question or at its end. Out: [`Foresight`] and [`Debrief`], which `narration` puts into words.

mod cut;
mod debrief;
mod foresight;
mod grace;
mod habit;
mod ledger;
mod outlook;
mod portrait;
mod reasons;
mod seen;
mod sources;
mod turning;

pub use cut::{Between, Passed, asks, follow, undo};
pub use debrief::{Course, Debrief, PersonCourse, Reference};
pub use foresight::{FUTURES, Foresight};
pub use grace::Grace;
pub use habit::Habit;
pub use ledger::{Change, Gap, Ledger, Stood, level, units};
pub use outlook::{Against, Lean, Outlook, Outlooks, Spread, Stake, Sure, Way};
pub use portrait::{Mover, Moving, Portrait, portraits};
pub use reasons::{Because, Now, Sentence};
pub use seen::{Beside, Friday, Hidden, Misread, Mistaken, SeenTrue};
pub use sources::{Matter, Source};
pub use turning::{Decided, TurningPoint, turning_points};
