//! A play-through that was named on the command line, played again in memory: for reports, the history and forks.
//!
//! In: an id or a path. Out: its record, and a session where this program still tells the same story.

use std::path::{Path, PathBuf};

use super::error::CliError;
use super::{Everywhere, store};
use crate::report::{HistoryRecord, ReplayedPlay, ReportedPlay};
use crate::scenario::{Model, is_path};
use crate::session::Session;

/// By its id, or the beginning of it, or by the path of its journal.
pub(super) fn open(everywhere: &Everywhere, typed: &str) -> Result<ReplayedPlay, CliError> {
    Ok(ReplayedPlay::at(&path(everywhere, typed)?, &Model::current()?)?)
}

/// As a report shows it, by the path of its journal.
pub(super) fn reported(path: &Path) -> Result<ReportedPlay, CliError> {
    Ok(ReportedPlay::at(path, &Model::current()?)?)
}

/// Its row in the history, in the same way.
pub(super) fn row(everywhere: &Everywhere, typed: &str) -> Result<HistoryRecord, CliError> {
    Ok(HistoryRecord::read(&path(everywhere, typed)?, &Model::current()?)?)
}

/// Where the journal is that is named by its id, or the beginning of it, or its path.
pub(super) fn path(everywhere: &Everywhere, typed: &str) -> Result<PathBuf, CliError> {
    Ok(if is_path_of_journal(typed) {
        PathBuf::from(typed)
    } else {
        store::of_data(everywhere)?.find(typed)?
    })
}

/// Whether what was typed is the path of a journal rather than an id.
pub(super) fn is_path_of_journal(typed: &str) -> bool {
    is_path(typed) || Path::new(typed).extension().is_some_and(|ending| ending == "journal")
}

/// Played again, or the sentence why not.
pub(super) fn session(opened: &ReplayedPlay) -> Result<&Session, CliError> {
    opened.session.as_deref().map_err(|why| CliError::Changed(why.clone()))
}
