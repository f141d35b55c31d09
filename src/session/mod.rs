//! One play-through: a scenario, a seed and answers, kept in a journal from which every bit is rebuilt.
//!
//! In: a scenario and a model, then answers. Out: questions, what happened, decisions and notes; on the disk a journal
//! that is only appended to, and flushed before an answer has its consequence.
//!
//! Read `play` (the face of it) -> `timeline` (positions, replay in memory) -> `header` and `journal` (lines) -> `chain`
//! (checksums) -> `record` (reading, verifying, rebuilding) -> `store` (the folder of journals), `place` (where a player stands in one) and `texts` (what they were
//! begun with) -> `open` (which text a play-through is opened with, and what to say) -> `carry` (answers in another text), `telling` (in which language).

mod bundle;
mod carry;
mod chain;
mod ends;
mod error;
mod header;
mod journal;
mod model;
mod open;
mod place;
mod play;
mod record;
mod reload;
mod remark;
mod standing;
mod store;
mod telling;
mod texts;
mod timeline;
mod unused_texts;

pub use bundle::{Exported, Imported, MOST_BUNDLE_BYTES};
pub use carry::{Carried, Parting, PartingReason};
pub use chain::{sealed, unsealed};
pub use ends::{JournalEnds, read_ends};
pub use error::{AnswerError, JournalError, ReplayDivergence};
pub use header::{BeginningDigests, FORMAT, JournalHeader, KeptTexts, SIMULATION, ScenarioSource};
pub use journal::{figures_beside, record_beside, times};
pub use open::{Opened, carry_into, carry_on, replay, title_of};
pub use place::Place;
pub use play::{Session, SessionEnding, Turn};
pub use record::{Record, Repair, TornAt};
pub use remark::{ChangedPart, Remark};
pub use store::{OpenJournal, Salvaged, Store, StoredPlay, read};
pub use texts::{TextError, TextStore};
pub use timeline::{DecisionEntry, NoteEntry, NoteKind, NoteSubject, NoteText, Position};
