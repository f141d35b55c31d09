//! Translations of a scenario, or of a kind of moment, that stand beside it: `first_steps.de.ron` beside `first_steps.ron`.
//!
//! In: a scenario, a language, the file of its translation. Out: the same scenario with other texts, which decides nothing else and has
//! the same digests; what is wrong with a translation; the file brought up to date; and the same as a table or as XLIFF.
//!
//! A text is known by where it stands and by its original, both of which are in the file: so a text that was moved is found again, one
//! that was changed is known to be stale, and nothing depends on the order of a list.

mod beside;
mod entry_text;
mod file;
mod interchange;
mod judging;
mod matching;
mod originals;
mod pieces;
mod source;
mod substitution;
mod table;
mod telling;
mod update;
mod xliff;

pub use beside::{translated_file, translation_path, translations_beside};
pub use file::{TranslationFile, is_code};
pub use interchange::{ForeignText, TakenIn};
pub use judging::judged;
pub use originals::OriginalText;
pub use source::TranslationSource;
pub use table::{TableError, from_table, to_table};
pub use update::{UpdatedTranslation, updated};
pub use xliff::{XliffError, from_xliff, to_xliff};
