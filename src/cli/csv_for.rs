//! `--csv-for`: whom a table is written for.
//!
//! In: the option and the words of the program. Out: the dialect of the table.

use crate::narration::Localizer;
use crate::report::Dialect;

/// Who reads a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum TableReader {
    /// Programs: commas and decimal points in every language
    Programs,
    /// Spreadsheets in the program's language: its decimal mark, semicolons if that is a comma, and a byte order mark
    #[value(alias = "excel", alias = "libreoffice", alias = "numbers")]
    Spreadsheets,
}

impl TableReader {
    pub fn dialect(self, words: &Localizer) -> Dialect {
        match self {
            Self::Programs => Dialect::PROGRAMS,
            Self::Spreadsheets => Dialect::of_spreadsheets(words),
        }
    }
}
