//! Works out the debrief, and keeps the figures and the record of a play-through that has come to its end.

use std::path::PathBuf;
use std::sync::Arc;

use crate::insight::{Debrief, DebriefWork};
use crate::narration;
use crate::report::{KeptFigures, KeptRecord};
use crate::session::Session;

/// What is worked out, slice by slice: first the debrief, then what is kept of it.
#[derive(Debug)]
pub(in crate::sitting) struct DebriefJob {
    session: Arc<Session>,
    /// Gone once the debrief is there.
    work: Option<Box<DebriefWork<Arc<Session>>>>,
    debrief: Option<Box<Debrief>>,
    keeping: Option<Keeping>,
}

/// Where a finished play-through is kept, and how far that is.
#[derive(Debug)]
pub(in crate::sitting) struct Keeping {
    journal: PathBuf,
    /// The checksum of the journal's last line.
    sum: String,
    /// The language of the tables.
    language: String,
    /// The languages of the debrief that are still to be added.
    languages: Vec<String>,
    record: Option<Box<KeptRecord>>,
    done: bool,
}

impl Keeping {
    /// Of a session that is over and kept; `None` of any other.
    pub(in crate::sitting) fn of(session: &Session, language: &str) -> Option<Self> {
        session.ending()?;
        Some(Self {
            journal: session.path()?.to_path_buf(),
            sum: session.checksum()?.to_owned(),
            language: language.to_owned(),
            languages: KeptRecord::languages(),
            record: None,
            done: false,
        })
    }

    /// Slices that are left.
    fn left(&self) -> usize {
        match (&self.record, self.done) {
            (_, true) => 0,
            (None, _) => self.languages.len() + 2,
            (Some(_), _) => self.languages.len() + 1,
        }
    }

    /// The figures first, which the history needs most; then the states, the debrief in each language, and the file.
    fn step(&mut self, session: &Session, debrief: &Debrief) {
        let Some(record) = &mut self.record else {
            if KeptFigures::read(&self.journal, &self.sum).is_none() {
                KeptFigures::of(session, &self.sum).write(&self.journal).ok();
            }
            self.done = matches!(KeptRecord::read(&self.journal, &self.sum), Ok(Some(_)));
            if !self.done {
                let words = narration::spoken(&self.language, None).words;
                self.record = Some(Box::new(KeptRecord::of(session, &self.sum, &words)));
            }
            return;
        };
        if let Some(language) = self.languages.pop() {
            record.add_debrief(session, debrief, &language);
        } else {
            // What cannot be written is made again when a report asks for it.
            record.write(&self.journal).ok();
            self.done = true;
        }
    }
}

impl DebriefJob {
    pub(in crate::sitting) fn new(session: Session, keeping: Option<Keeping>) -> Self {
        let session = Arc::new(session);
        Self {
            work: Some(Box::new(DebriefWork::new(Arc::clone(&session)))),
            session,
            debrief: None,
            keeping,
        }
    }

    /// Whether it also keeps something on the disk.
    pub(super) const fn keeps(&self) -> bool {
        self.keeping.is_some()
    }

    pub(super) fn step(&mut self) -> (usize, usize) {
        let slices = self.keeping.as_ref().map_or(0, Keeping::left);
        if let Some(work) = &mut self.work {
            let (done, all) = work.step();
            if done >= all {
                self.debrief = self.work.take().map(|work| Box::new(work.finish()));
            }
            return (done, all + slices);
        }
        if let (Some(debrief), Some(keeping)) = (&self.debrief, &mut self.keeping) {
            keeping.step(&self.session, debrief);
            let left = keeping.left();
            return (slices.saturating_sub(left), slices);
        }
        (1, 1)
    }

    pub(super) fn found(self) -> Option<Box<Debrief>> {
        self.debrief
    }
}
