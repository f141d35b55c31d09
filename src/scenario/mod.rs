//! Every RON file: scenarios, kinds of moments, the model's parameters.
//!
//! In: bytes, with a label for messages. Out: a [`Scenario`] in which every name is an index and every number is in
//! range, [`Kinds`], a [`Model`]; or [`Diagnostics`], all of them at once, each with its place, its reason and a remedy.
//!
//! The way of a file: `load` takes bytes to text (`check::not_text`), text to a `tree` with places (`lexer`), the
//! tree to the [`authored`] types (`convert`), checks them (`check`, one rule a file) and resolves them (`resolve`).
//! Where that fails, `mend` looks for what was meant, so that the cause is told and not what follows from it.

pub mod authored;
pub mod editor;
pub mod epilogue;
pub mod explain;
pub mod form;
pub mod pack;
pub mod placeholders;
pub mod reference;
#[cfg(not(target_family = "wasm"))]
pub mod render;
pub mod resolved;
pub mod story;
pub mod suggestion;
pub mod team;
pub mod vocabulary;
pub mod world_words;

mod balance;
mod begin;
mod beside;
mod brackets;
mod catalog;
mod check;
mod contract_text;
mod convert;
mod corrected;
mod diagnostic;
mod diagnostic_sink;
mod difficulty;
mod digest;
mod edit;
mod emoji;
mod encoder;
mod ids;
mod kind_files;
mod kinds;
mod lexer;
mod load;
mod look_alikes;
mod meaning;
mod mend;
mod names;
mod new_file;
mod open;
mod parallel;
mod parameters;
mod place;
mod play_script;
mod quoted;
mod rename;
mod resolve;
mod script_file;
mod script_text;
mod source_texts;
mod story_texts;
mod syntax_error;
mod tip;
mod translation;
mod tree;
mod type_page;
mod type_words;

pub use balance::{BalanceAssertion, LessonAssertion};
pub use begin::{commented, copied, title_of};
pub use beside::{belongs, beside};
pub use catalog::{Catalog, catalog};
pub use check::format::FORMAT;
pub use check::no_such_letter::is_drawn;
pub use check::not_text::MAX_BYTES;
pub use check::team_size::MOST_PEOPLE;
pub use corrected::CorrectedText;
pub use diagnostic::{Diagnostic, Diagnostics, Excerpt, MOST_SHOWN, Severity, summary, to_json};
pub use difficulty::{Difficulty, FirstPlays, first_plays};
pub use edit::{Edit, edited};
pub use emoji::is_emoji;
pub use encoder::Encoder;
pub use ids::*;
pub use kinds::Kinds;
pub use load::{read_authored, read_authored_kind, read_authored_script};
pub use new_file::{NewFileError, new_file, text_to_copy};
pub use open::{OpenError, bytes_of, is_path, shipped_name};
pub use parameters::{Model, Parameter};
pub use place::{Located, Span};
pub use play_script::{BeatDone, ExpectedFact, PlayScript, ScriptExpectation, ScriptStep, StepDone};
pub use rename::RenamedText;
pub use resolved::*;
pub use script_file::{PlayScriptFile, SCRIPT, is_play_script};
pub use script_text::ScriptText;
pub use source_texts::SourceTexts;
pub use story::*;
pub use story_texts::{StoryText, TextId};
pub use tip::{Occasion, Tip, TipTarget};
pub use translation::{
    ForeignText, OriginalText, TableError, TakenIn, TranslationFile, TranslationSource, UpdatedTranslation, XliffError,
    from_table, from_xliff, is_code, judged, to_table, to_xliff, translated_file, translation_path,
    translations_beside, updated,
};
pub use vocabulary::*;
