//! What a report is made from: a play-through that is played again, or the record that was kept when it ended.
//!
//! In: the path of a journal, a model. Out: its contents, and what to say about them. A finished play-through of another
//! version of the simulation is not played again: it would be another story.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::about::ReportSubject;
use super::kept_record::KeptRecord;
use super::play_states::PlayStates;
use super::replayed::ReplayedPlay;
use crate::narration::Localizer;
use crate::scenario::Model;
use crate::session::{JournalEnds, JournalError, Record, Remark, SIMULATION, Session, read, read_ends, times};

/// A play-through as a report shows it.
#[derive(Debug)]
pub struct ReportedPlay {
    /// Where its journal is.
    pub path: PathBuf,
    /// What stands in it.
    pub record: Record,
    /// What stands at the head of its reports.
    pub about: ReportSubject,
    /// When each of its lines was written, where that is known.
    pub times: BTreeMap<usize, String>,
    /// What it is made from.
    pub contents: ReportContents,
    /// What to say about it.
    pub remarks: Vec<Remark>,
}

/// What a report is made from.
#[derive(Debug)]
pub enum ReportContents {
    /// Played again as it was begun.
    Replayed(Box<Session>),
    /// Kept when it ended.
    Kept(Box<KeptRecord>),
    /// Neither: why it cannot be played again. Its decisions and notes still stand.
    Changed(String),
}

impl ReportedPlay {
    /// By the path of its journal.
    ///
    /// # Errors
    /// The file cannot be read, or is not what was written.
    pub fn at(path: &Path, model: &Model) -> Result<Self, JournalError> {
        let record = read(path)?;
        let ends = read_ends(path)?;
        let mut remarks = Vec::new();
        let kept = match KeptRecord::kept_at(path, &ends, &mut remarks) {
            Some(kept) if kept.is_of_another_version(&ends) => {
                remarks.push(kept.other_version(&ends));
                return Ok(Self::of_kept(path, record, kept, remarks));
            }
            kept => kept,
        };
        let replayed = ReplayedPlay::at(path, model)?;
        match (replayed.session, kept) {
            (Err(why), Some(kept)) => {
                remarks.push(Remark::ShownAsKept(why));
                Ok(Self::of_kept(path, record, kept, remarks))
            }
            (session, _) => {
                remarks.extend(replayed.remarks);
                Ok(Self {
                    path: replayed.path,
                    record: replayed.record,
                    about: replayed.about,
                    times: replayed.times,
                    contents: session.map_or_else(ReportContents::Changed, ReportContents::Replayed),
                    remarks,
                })
            }
        }
    }

    /// Tells it in a language, as far as its scenario is translated into it. What was kept when it ended stays as it was told then.
    pub fn tell_in(&mut self, language: &str) {
        if let ReportContents::Replayed(session) = &mut self.contents {
            session.tell_in(language);
            let scenario = session.scenario();
            scenario.title.clone_into(&mut self.about.scenario);
            self.about.language.clone_from(&scenario.language);
        }
    }

    fn of_kept(path: &Path, record: Record, kept: KeptRecord, remarks: Vec<Remark>) -> Self {
        let times = times(path);
        let id = path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
        let about = ReportSubject::of(
            &id.unwrap_or_default(),
            &kept.states.title,
            record.head(),
            record.is_done(),
        );
        Self {
            about: about.at(times.values()).written_in(&kept.language),
            path: path.to_path_buf(),
            record,
            times,
            remarks,
            contents: ReportContents::Kept(Box::new(kept)),
        }
    }

    /// What tables and statements are made from.
    ///
    /// # Errors
    /// It cannot be played again, so that nobody knows any more how people stood: why.
    pub fn states(&self, words: &Localizer) -> Result<Cow<'_, PlayStates>, &str> {
        match &self.contents {
            ReportContents::Replayed(session) => Ok(Cow::Owned(PlayStates::of(session, words))),
            ReportContents::Kept(kept) => Ok(Cow::Borrowed(&kept.states)),
            ReportContents::Changed(why) => Err(why),
        }
    }
}

impl KeptRecord {
    /// The record of a finished play-through that is to be looked at instead of playing it again, because the version of the
    /// simulation is another; with the sentence that says so. One that is there and cannot be used is said.
    pub fn instead_of_replay(journal: &Path, ends: &JournalEnds, remarks: &mut Vec<Remark>) -> Option<Self> {
        let kept = Self::kept_at(journal, ends, remarks).filter(|kept| kept.is_of_another_version(ends))?;
        remarks.push(kept.other_version(ends));
        Some(kept)
    }

    /// The record of a finished play-through; one that is there and cannot be used is said.
    pub fn kept_at(journal: &Path, ends: &JournalEnds, remarks: &mut Vec<Remark>) -> Option<Self> {
        if !ends.done {
            return None;
        }
        Self::read(journal, &ends.sum).unwrap_or_else(|error| {
            remarks.push(Remark::RecordUnusable(error.to_string()));
            None
        })
    }

    /// It was begun or told by another version of the simulation.
    fn is_of_another_version(&self, ends: &JournalEnds) -> bool {
        self.simulation != SIMULATION || ends.is_of_another_version()
    }

    fn other_version(&self, ends: &JournalEnds) -> Remark {
        Remark::OtherVersion(if self.simulation == SIMULATION {
            ends.header.program.clone()
        } else {
            self.program.clone()
        })
    }
}
