//! One play-through: a scenario, a seed and answers, kept in a journal from which every bit is rebuilt.
//!
//! In: a scenario and a model, then answers. Out: questions, what happened, decisions and notes; on the disk a journal
//! that is only appended to, and flushed before an answer has its consequence.
//!
//! Read `play` (the face of it) -> `course` (positions, replay in memory) -> `head` and `journal` (lines) -> `chain`
//! (checksums) -> `record` (reading, verifying, rebuilding) -> `store` (the folder of journals).

mod chain;
mod course;
mod error;
mod head;
mod journal;
mod model;
mod play;
mod record;
mod store;

pub use course::{About, Decision, Note, NoteKind, Noted, Position};
pub use error::{AnswerError, Astray, JournalError};
pub use head::{FORMAT, Head, Source};
pub use journal::times;
pub use play::{Ending, Session, Turn};
pub use record::{Record, Repair, TornAt};
pub use store::{Kept, Play, Store, read};
