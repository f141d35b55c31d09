//! A play-through in a row of the history, from its kept figures or its record or, where there are none, played again.
//!
//! In: the path of a journal, a model. Out: its summary and how its choices fitted; or why it cannot be read.

use std::path::Path;

use super::about::ReportSubject;
use super::kept_figures::KeptFigures;
use super::kept_record::KeptRecord;
use super::replayed::ReplayedPlay;
use super::summary::PlaySummary;
use crate::insight::Profile;
use crate::narration::PastPerson;
use crate::scenario::Model;
use crate::session::{JournalError, read_ends, times};

/// A row of the history.
#[derive(Debug, Clone, PartialEq)]
pub struct HistoryRecord {
    /// Which, and how it stands.
    pub summary: PlaySummary,
    /// The name of the scenario whose aim it has; `None` where the scenario cannot be read.
    pub aim: Option<String>,
    /// How the choices fitted; `None` when it cannot be played again.
    pub profile: Option<Profile>,
    /// Everybody who is still there; empty when that was not kept, or it cannot be played again.
    pub team: Vec<PastPerson>,
    /// The day on which it stands, 0 = the first Monday.
    pub day: Option<u32>,
    /// Why it cannot be played again.
    pub changed: Option<String>,
    /// It was begun or told by another version of the simulation, and stands here as it ended.
    pub other_version: bool,
}

impl HistoryRecord {
    /// Reads a row. Figures that were not kept yet are kept now.
    ///
    /// # Errors
    /// The file cannot be read, or is not what was written.
    pub fn read(journal: &Path, model: &Model) -> Result<Self, JournalError> {
        let ends = read_ends(journal)?;
        let mut unsaid = Vec::new();
        let recorded = || {
            let figures = KeptRecord::kept_at(journal, &ends, &mut unsaid)?.figures;
            figures.write(journal).ok();
            Some(figures)
        };
        if let Some(figures) = KeptFigures::read(journal, &ends.sum).or_else(recorded) {
            let subject = ReportSubject::of(&ends.id, &figures.title, &ends.header, ends.done);
            let summary = PlaySummary {
                about: subject.at(times(journal).values()),
                name: ends.header.scenario.clone(),
                decisions: figures.decisions,
                standing: Some(figures.standing),
            };
            return Ok(Self {
                summary,
                aim: Some(figures.aim),
                profile: Some(figures.profile),
                team: figures.team,
                day: Some(figures.day),
                changed: None,
                other_version: ends.done && ends.is_of_another_version(),
            });
        }
        let replayed = ReplayedPlay::at(journal, model)?;
        let figures = match &replayed.session {
            Ok(session) => KeptFigures::of(session, replayed.record.checksum()),
            Err(why) => {
                return Ok(Self {
                    summary: replayed.summary(),
                    aim: None,
                    profile: None,
                    team: Vec::new(),
                    day: None,
                    changed: Some(why.clone()),
                    other_version: false,
                });
            }
        };
        // A folder that cannot be written into costs time, and nothing else.
        figures.write(journal).ok();
        Ok(Self {
            summary: replayed.summary(),
            aim: Some(figures.aim),
            profile: Some(figures.profile),
            team: figures.team,
            day: Some(figures.day),
            changed: None,
            other_version: false,
        })
    }
}
