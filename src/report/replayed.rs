//! A journal that is played again in memory: for reports, lists of play-throughs and forks.
//!
//! In: its path, a model. Out: its record, and a session where this program still tells the same story. Nothing is
//! written, and another program may have it open.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::about::ReportSubject;
use super::summary::PlaySummary;
use crate::scenario::Model;
use crate::session::{JournalError, Record, Remark, Session, read, replay, times};

/// A play-through and what became of it.
#[derive(Debug)]
pub struct ReplayedPlay {
    /// Where its journal is.
    pub path: PathBuf,
    /// What stands in it.
    pub record: Record,
    /// What stands at the head of its reports.
    pub about: ReportSubject,
    /// When each of its lines was written, where that is known.
    pub times: BTreeMap<usize, String>,
    /// Played again as it was begun; or why that cannot be done any more.
    pub session: Result<Box<Session>, String>,
    /// What to say about it.
    pub remarks: Vec<Remark>,
}

impl ReplayedPlay {
    /// By the path of its journal. What has changed since is no error: the decisions still stand.
    ///
    /// # Errors
    /// The file cannot be read, or is not what was written.
    pub fn at(path: &Path, model: &Model) -> Result<Self, JournalError> {
        let record = read(path)?;
        let (session, remarks) = match replay(path, &record, model) {
            Ok(opened) => {
                let mut session = opened.session;
                // A play-through that was played to its last question stands before its end until time goes on.
                if record.is_done() {
                    session.advance();
                }
                (Ok(Box::new(session)), opened.remarks)
            }
            Err(
                error @ (JournalError::Version { .. } | JournalError::Story { .. } | JournalError::NoScenario { .. }),
            ) => (Err(error.to_string()), Vec::new()),
            Err(error) => return Err(error),
        };
        let title = match &session {
            Ok(session) => session.scenario().title.clone(),
            Err(_) => record.head().scenario.clone(),
        };
        let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
        let times = times(path);
        let about =
            ReportSubject::of(&stem.unwrap_or_default(), &title, record.head(), record.is_done()).at(times.values());
        let about = match &session {
            Ok(session) => about.written_in(&session.scenario().language),
            Err(_) => about,
        };
        Ok(Self {
            path: path.to_path_buf(),
            record,
            about,
            times,
            session,
            remarks,
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
