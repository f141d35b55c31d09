//! The first and the last line of a journal: all that a list needs where figures are kept.
//!
//! In: the path of a journal. Out: [`JournalEnds`]. What lies between is not verified here; figures that name the last
//! checksum were made when it was.

use std::path::Path;

use super::chain::Chain;
use super::error::JournalError;
use super::header::{JournalHeader, SIMULATION};
use super::record::Record;
use super::store::MOST_BYTES;
use super::store::id_of;
use crate::platform::files;

/// How a journal begins and ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JournalEnds {
    /// What it is called.
    pub id: String,
    /// What it was begun with.
    pub header: JournalHeader,
    /// The checksum that its last line ends in; empty when that line is torn.
    pub sum: String,
    /// It was played to its end.
    pub done: bool,
}

impl JournalEnds {
    /// It was begun with another version of the simulation than this program's; not known of journals of format 1.
    #[must_use]
    pub fn is_of_another_version(&self) -> bool {
        self.header.simulation.is_some_and(|version| version != SIMULATION)
    }
}

/// Reads the first line of a journal and the checksum of its last.
///
/// # Errors
/// The file cannot be read, or its first line is not what was written.
pub fn read_ends(journal: &Path) -> Result<JournalEnds, JournalError> {
    let bytes = files::read(journal, MOST_BYTES)?;
    let header = Record::first_line(&journal.display().to_string(), &bytes)?;
    let last = bytes.trim_ascii_end().rsplit(|byte| *byte == b'\n').next();
    Ok(JournalEnds {
        id: id_of(journal),
        header,
        sum: Chain::last_checksum(&bytes).unwrap_or_default().to_owned(),
        done: last.is_some_and(|line| line.starts_with(b"{\"done\":")),
    })
}
