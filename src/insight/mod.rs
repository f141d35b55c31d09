//! What a play-through means: before a choice what it would probably lead to, and afterwards the debrief as data, its
//! turning points, and the same team under other leaders.
//!
//! In: a session, at a question or at its end. Out: [`Foresight`] and [`Debrief`], which `narration` puts into words.

mod course;
mod cut;
mod debrief;
mod decided;
mod fit;
mod flip;
mod forecast;
mod foresight;
mod grace;
mod habit;
mod judged;
mod late;
mod ledger;
mod luck;
mod outlook;
mod portrait;
mod profile;
mod readiness;
mod reasons;
mod seen;
mod sources;
mod standing;
mod tries;
mod turning;

pub use course::Course;
pub use cut::{Between, Passed, asks, follow, undo};
pub use debrief::{Debrief, PersonCourse, Reference};
pub use decided::{Decided, Went};
pub use fit::{judged, profile};
pub use flip::Branch;
pub use forecast::{Calibration, Forecast, Foretold, expected, foretold};
pub use foresight::{FUTURES, Foresight};
pub use grace::Grace;
pub use habit::Habit;
pub use judged::{Judged, Late, Need, Side, Verdict};
pub use ledger::{Change, Gap, Ledger, Stood, level, units};
pub use luck::{Dealt, Luck, Sound};
pub use outlook::{Against, Lean, Outlook, Outlooks, Spread, Stake, Sure, Way};
pub use portrait::{Mover, Moving, Portrait, portraits};
pub use profile::{Cell, Profile};
pub use readiness::{Leads, Needed, Readiness};
pub use reasons::{Because, Now, Sentence};
pub use seen::{Beside, Friday, Hidden, Misread, Mistaken, SeenTrue};
pub use sources::{Matter, Source};
pub use standing::{Amount, Figure, Standing};
pub use tries::Try;
pub use turning::{FUTURES as TURNING_FUTURES, TurningPoint, turning_points};
