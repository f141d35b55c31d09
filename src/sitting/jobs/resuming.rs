//! Opens a play-through that is kept, step by step: its record instead, as it was played, or with both ways of going on.
//!
//! In: an id. Out: an [`OpeningOutcome`]. Between the steps it can be given up: the journal is locked from the replay on, and free again
//! once what has it is dropped.

use std::path::PathBuf;

use super::super::opening_outcome::{OpenedPlay, OpeningOutcome, StandsAt};
use super::super::resume_offer::ResumeOffer;
use crate::report::KeptRecord;
use crate::scenario::Model;
use crate::session::{
    JournalEnds, JournalError, OpenJournal, Opened, Remark, ScenarioSource, Store, carry_on, read, read_ends,
};

/// How far it is.
#[derive(Debug)]
pub(in crate::sitting) enum ResumeStep {
    /// Its journal is to be found: the latest that is not over, where no id is said.
    Find {
        store: Store,
        id: Option<String>,
        /// Where something has changed since, both ways of going on are offered.
        offers: bool,
    },
    /// It is to be locked and played again.
    Replay(FoundJournal),
    /// Its answers are to be carried over into what is there now.
    CarryOver(FoundJournal, ScenarioSource, Box<Result<Opened, JournalError>>),
    /// Nothing is left to do.
    Done(OpeningOutcome),
}

/// A journal that was found.
#[derive(Debug)]
pub(in crate::sitting) struct FoundJournal {
    path: PathBuf,
    ends: Option<JournalEnds>,
    offers: bool,
    remarks: Vec<Remark>,
}

impl ResumeStep {
    pub(in crate::sitting) const fn new(store: Store, id: Option<String>, offers: bool) -> Self {
        Self::Find { store, id, offers }
    }

    /// Runs every step that is left.
    pub(in crate::sitting) fn finish(mut self, model: &Model) -> Result<OpeningOutcome, JournalError> {
        loop {
            self = match self.run(model)? {
                Self::Done(outcome) => return Ok(outcome),
                step => step,
            };
        }
    }

    /// Runs a step: what is left then.
    pub(super) fn run(self, model: &Model) -> Result<Self, JournalError> {
        match self {
            Self::Find { store, id, offers } => find(&store, id, offers),
            Self::Replay(found) => replay(found, model),
            Self::CarryOver(found, source, opened) => offer(found, source, *opened, model).map(Self::Done),
            Self::Done(outcome) => Ok(Self::Done(outcome)),
        }
    }
}

fn find(store: &Store, id: Option<String>, offers: bool) -> Result<ResumeStep, JournalError> {
    let id = match id {
        Some(id) => id,
        None => match store.latest_unfinished()? {
            Some(play) => play.id,
            None => return Ok(ResumeStep::Done(OpeningOutcome::Nothing)),
        },
    };
    let path = store.find(&id)?;
    let ends = read_ends(&path).ok();
    let mut remarks = Vec::new();
    let kept = ends
        .as_ref()
        .and_then(|ends| KeptRecord::instead_of_replay(&path, ends, &mut remarks));
    Ok(match kept {
        Some(kept) => ResumeStep::Done(OpeningOutcome::Record(Box::new(kept), remarks)),
        None => ResumeStep::Replay(FoundJournal {
            path,
            ends,
            offers,
            remarks,
        }),
    })
}

fn replay(found: FoundJournal, model: &Model) -> Result<ResumeStep, JournalError> {
    let journal = OpenJournal::open(&found.path)?;
    let source = journal.head().source.clone();
    let done = journal.record().is_done();
    let opened = journal.resume(model);
    let asks = match &opened {
        Ok(opened) => opened.remarks.iter().any(Remark::offers_a_choice),
        Err(error) => error.can_carry_over(),
    };
    if found.offers && asks && !done {
        return Ok(ResumeStep::CarryOver(found, source, Box::new(opened)));
    }
    as_played(found, source, opened).map(ResumeStep::Done)
}

/// Both ways, if its answers can be carried over.
fn offer(
    mut found: FoundJournal,
    source: ScenarioSource,
    opened: Result<Opened, JournalError>,
    model: &Model,
) -> Result<OpeningOutcome, JournalError> {
    let carry_over = || {
        let record = read(&found.path).ok()?;
        let Opened { session, remarks } = carry_on(&found.path, &record, model).ok()?;
        let carried = remarks.into_iter().find_map(|remark| match remark {
            Remark::Carried(carried) => Some(carried),
            _ => None,
        })?;
        Some((Box::new(session), carried))
    };
    let Some((carried_over, carried)) = carry_over() else {
        return as_played(found, source, opened);
    };
    let as_played = match opened {
        Ok(opened) => {
            found.remarks.extend(opened.remarks);
            Ok(Box::new(opened.session))
        }
        Err(error) => Err(error.to_string()),
    };
    Ok(OpeningOutcome::Offer(Box::new(ResumeOffer {
        source,
        remarks: found.remarks,
        as_played,
        carried_over,
        carried,
    })))
}

/// As it was played; where that cannot be, what was kept of it when it ended.
fn as_played(
    mut found: FoundJournal,
    source: ScenarioSource,
    opened: Result<Opened, JournalError>,
) -> Result<OpeningOutcome, JournalError> {
    match opened {
        Ok(Opened { session, remarks }) => {
            let mut play = OpenedPlay::new(session, StandsAt::LastAnswer).of(source);
            play.remarks = found.remarks;
            play.remarks.extend(remarks);
            Ok(OpeningOutcome::Play(Box::new(play)))
        }
        Err(error) => {
            let look = |ends: &JournalEnds| KeptRecord::kept_at(&found.path, ends, &mut Vec::new());
            let Some(kept) = found.ends.as_ref().and_then(look) else {
                return Err(error);
            };
            found.remarks.push(Remark::ShownAsKept(error.to_string()));
            Ok(OpeningOutcome::Record(Box::new(kept), found.remarks))
        }
    }
}
