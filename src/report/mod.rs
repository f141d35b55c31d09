//! Reports of a play-through: one HTML file to read and print, a table of decisions, and statements for a learning
//! record store.
//!
//! In: a [`Page`](crate::narration::page::Page) in reading order, a session, its record. Out: text; files and the
//! network are reached through `platform` by those who ask for it. Nothing here knows what a page says.
//!
//! Read `html` (a page as a file) -> `decided` (each decision with the state before it) -> `csv` -> `xapi` (the same as
//! statements) -> `outbox` and `lrs` (statements on their way). `kept_record` keeps all that these need beside a finished
//! journal, and `reported` says whether a report is made from that or from a replay. What every column and extension means stands in
//! `docs/report.md`.

mod about;
mod cell;
mod changed;
mod csv;
mod decided;
mod history_record;
mod html;
mod kept_figures;
mod kept_page;
mod kept_record;
mod play_states;
mod replayed;
mod reported;
mod script;
mod summary;
mod xapi;
mod xapi_words;

#[cfg(not(target_family = "wasm"))]
mod credentials;
#[cfg(not(target_family = "wasm"))]
mod endpoint;
#[cfg(not(target_family = "wasm"))]
mod lrs;
#[cfg(not(target_family = "wasm"))]
mod outbox;

pub use self::csv::{csv, csv_of_changed};
pub use about::ReportSubject;
pub use cell::{CsvCell, CsvTable, Dialect};
pub use changed::changed;
pub use decided::{DecisionRow, PersonColumns, decided};
pub use history_record::HistoryRecord;
pub use html::{ReportStage, first_and_last, fragment, html, language_html, script_html};
pub use kept_figures::{KeptFigures, keep_figures};
pub use kept_record::{KeptRecord, RecordError};
pub use play_states::{NamedPerson, PlayStates};
pub use replayed::ReplayedPlay;
pub use reported::{ReportContents, ReportedPlay};
pub use script::{ScenarioScript, ScriptBlock, markdown, scenario_script};
pub use summary::PlaySummary;
pub use xapi::{Statement, statements};
pub use xapi_words::{Actor, Vocabulary, VocabularyError};

#[cfg(not(target_family = "wasm"))]
pub use credentials::{Credentials, CredentialsError, LrsConfig};
#[cfg(not(target_family = "wasm"))]
pub use endpoint::{Endpoint, EndpointError};
#[cfg(not(target_family = "wasm"))]
pub use lrs::{Delivery, LrsClient, PAUSES, deliver};
#[cfg(not(target_family = "wasm"))]
pub use outbox::{Outbox, OutboxError};
