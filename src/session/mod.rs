//! One play-through: a scenario, a seed and answers, kept in a journal from which every bit is rebuilt.
//!
//! In: a scenario and a model, then answers. Out: questions, what happened, decisions and notes; on the disk a journal
//! that is only appended to, and flushed before an answer has its consequence.
//!
//! Read `play` (the face of it) -> `course` (positions, replay in memory) -> `head` and `journal` (lines) -> `chain`
//! (checksums) -> `record` (reading, verifying, rebuilding) -> `store` (the folder of journals).

mod chain;
mod error;
mod header;
mod journal;
mod model;
mod play;
mod record;
mod store;
mod timeline;

pub use error::{AnswerError, JournalError, ReplayDivergence};
pub use header::{FORMAT, JournalHeader, ScenarioSource};
pub use journal::times;
pub use play::{Session, SessionEnding, Turn};
pub use record::{Record, Repair, TornAt};
pub use store::{OpenJournal, Store, StoredPlay, read};
pub use timeline::{DecisionEntry, NoteEntry, NoteKind, NoteSubject, NoteText, Position};
