//! A play-through that was named on the command line, played again in memory: for reports, the history and forks.
//!
//! In: an id or a path. Out: its record, and a session where this program still tells the same story.

use std::path::{Path, PathBuf};

use super::error::CliError;
use super::{Everywhere, load, play};
use crate::report::{About, Summary};
use crate::scenario::{Model, is_path};
use crate::session::{JournalError, Record, Session, read, times};

/// A play-through and what became of it.
#[derive(Debug)]
pub(super) struct Opened {
    /// What stands in it.
    pub record: Record,
    /// What stands at the head of its reports.
    pub about: About,
    /// When each of its lines was written, where that is known.
    pub times: std::collections::BTreeMap<usize, String>,
    /// Played again; or why that cannot be done any more.
    pub session: Result<Box<Session>, String>,
}

/// By its id, or the beginning of it, or by the path of its journal.
pub(super) fn open(everywhere: &Everywhere, typed: &str) -> Result<Opened, CliError> {
    let path = if is_path(typed) || Path::new(typed).extension().is_some_and(|ending| ending == "journal") {
        PathBuf::from(typed)
    } else {
        play::store(everywhere)?.find(typed)?
    };
    at(&path)
}

/// By the path of its journal.
pub(super) fn at(path: &Path) -> Result<Opened, CliError> {
    let record = read(path)?;
    let session = again(&record)?;
    let title = match &session {
        Ok(session) => session.scenario().title.clone(),
        Err(_) => record.head().scenario.clone(),
    };
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
    let times = times(path);
    let about = About::of(&stem.unwrap_or_default(), &title, record.head(), record.is_done()).at(times.values());
    Ok(Opened {
        record,
        about,
        times,
        session,
    })
}

/// Plays it again. What has changed since is no error: the decisions still stand.
fn again(record: &Record) -> Result<Result<Box<Session>, String>, CliError> {
    let scenario = match load::of_journal(record.head()) {
        Ok(scenario) => scenario,
        Err(error) => return Ok(Err(error.to_string())),
    };
    match Session::replay(record, scenario, Model::current()?) {
        Ok(mut session) => {
            // A play-through that was played to its last question stands before its end until time goes on.
            if record.is_done() {
                session.advance();
            }
            Ok(Ok(Box::new(session)))
        }
        Err(error @ (JournalError::Version { .. } | JournalError::Story { .. })) => Ok(Err(error.to_string())),
        Err(error) => Err(error.into()),
    }
}

impl Opened {
    /// Its row in the history.
    pub fn summary(&self) -> Summary {
        match &self.session {
            Ok(session) => Summary::of(self.about.clone(), session),
            Err(_) => Summary::of_changed(self.about.clone(), &self.record),
        }
    }

    /// Played again, or the sentence why not.
    pub fn session(&self) -> Result<&Session, CliError> {
        self.session.as_deref().map_err(|why| CliError::Changed(why.clone()))
    }
}
