//! A play-through in a row of the history.
//!
//! In: a session that was played again. Out: which it is, and how it stands.

use super::about::ReportSubject;
use crate::insight::PlayFigures;
use crate::session::{Record, Session};

/// A play-through in short.
#[derive(Debug, Clone, PartialEq)]
pub struct PlaySummary {
    /// The play-through that is summed up.
    pub about: ReportSubject,
    /// The scenario's file name.
    pub name: String,
    /// How many decisions stand.
    pub decisions: usize,
    /// How it stands; `None` when it cannot be played again by this program.
    pub standing: Option<PlayFigures>,
}

impl PlaySummary {
    /// A row for a play-through that was played again.
    #[must_use]
    pub fn of(about: ReportSubject, session: &Session) -> Self {
        Self {
            about,
            name: session.scenario().name.clone(),
            decisions: session.decisions().len(),
            standing: Some(PlayFigures::of(session)),
        }
    }

    /// A row for a play-through that cannot be played again.
    #[must_use]
    pub fn of_changed(about: ReportSubject, record: &Record) -> Self {
        Self {
            about,
            name: record.head().scenario.clone(),
            decisions: record.decisions(),
            standing: None,
        }
    }
}
