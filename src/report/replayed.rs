//! A journal that is played again in memory: for reports, lists of play-throughs and forks.
//!
//! In: its path, a model. Out: its record, and a session where this program still tells the same story. Nothing is
//! written, and another program may have it open.

use std::collections::BTreeMap;
use std::path::Path;

use super::about::ReportSubject;
use super::summary::PlaySummary;
use crate::scenario::{Model, Scenario};
use crate::session::{JournalError, JournalHeader, Record, ScenarioSource, Session, read, times};

/// A play-through and what became of it.
#[derive(Debug)]
pub struct ReplayedPlay {
    /// What stands in it.
    pub record: Record,
    /// What stands at the head of its reports.
    pub about: ReportSubject,
    /// When each of its lines was written, where that is known.
    pub times: BTreeMap<usize, String>,
    /// Played again; or why that cannot be done any more.
    pub session: Result<Box<Session>, String>,
}

impl ReplayedPlay {
    /// By the path of its journal. What has changed since is no error: the decisions still stand.
    ///
    /// # Errors
    /// The file cannot be read, or is not what was written.
    pub fn at(path: &Path, model: &Model) -> Result<Self, JournalError> {
        let record = read(path)?;
        let session = again(&record, model)?;
        let title = match &session {
            Ok(session) => session.scenario().title.clone(),
            Err(_) => record.head().scenario.clone(),
        };
        let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
        let times = times(path);
        let about =
            ReportSubject::of(&stem.unwrap_or_default(), &title, record.head(), record.is_done()).at(times.values());
        Ok(Self {
            record,
            about,
            times,
            session,
        })
    }

    /// Its row in the history.
    #[must_use]
    pub fn summary(&self) -> PlaySummary {
        match &self.session {
            Ok(session) => PlaySummary::of(self.about.clone(), session),
            Err(_) => PlaySummary::of_changed(self.about.clone(), &self.record),
        }
    }
}

fn again(record: &Record, model: &Model) -> Result<Result<Box<Session>, String>, JournalError> {
    let scenario = match scenario(record.head()) {
        Ok(scenario) => scenario,
        Err(why) => return Ok(Err(why)),
    };
    match Session::replay(record, scenario, model) {
        Ok(mut session) => {
            // A play-through that was played to its last question stands before its end until time goes on.
            if record.is_done() {
                session.advance();
            }
            Ok(Ok(Box::new(session)))
        }
        Err(error @ (JournalError::Version { .. } | JournalError::Story { .. })) => Ok(Err(error.to_string())),
        Err(error) => Err(error),
    }
}

/// The scenario that a journal was begun with.
fn scenario(head: &JournalHeader) -> Result<Scenario, String> {
    let typed = match &head.source {
        ScenarioSource::Shipped => head.scenario.as_str(),
        ScenarioSource::File(path) => path.as_str(),
    };
    let found = Scenario::find(typed).map_err(|error| error.to_string())?;
    Ok(found.0)
}
