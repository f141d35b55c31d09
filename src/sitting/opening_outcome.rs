//! What comes of opening a play-through: it is played, can be gone on with in two ways, or is looked back on.

use std::sync::Arc;

use super::resume_offer::ResumeOffer;
use crate::report::KeptRecord;
use crate::scenario::Scenario;
use crate::session::{Remark, ScenarioSource, Session};

/// A scenario and where it is from.
pub(super) type SourcedScenario = (Arc<Scenario>, ScenarioSource);

/// Where the player stands in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum StandsAt {
    /// Before the first day.
    Briefing,
    /// On the first day.
    FirstDay,
    /// Where the last answer was made.
    LastAnswer,
    /// Where the last answer led; so many happenings had been heard before it.
    After(usize),
    /// Where they stood before it was opened.
    Same,
}

/// A play-through that was opened.
#[derive(Debug)]
pub(super) struct OpenedPlay {
    pub(super) session: Session,
    pub(super) stands: StandsAt,
    /// The scenario, to be begun again; the one before stays where there is none.
    pub(super) chosen: Option<SourcedScenario>,
    /// What must be read first.
    pub(super) remarks: Vec<Remark>,
    /// Why it is in memory only, where it was to be kept.
    pub(super) not_kept: Option<String>,
    /// The id of one that it takes the place of, with every answer of it: that one is not kept any longer.
    pub(super) replaces: Option<String>,
}

impl OpenedPlay {
    pub(super) const fn new(session: Session, stands: StandsAt) -> Self {
        Self {
            session,
            stands,
            chosen: None,
            remarks: Vec::new(),
            not_kept: None,
            replaces: None,
        }
    }

    /// The same, to be begun again from this source.
    pub(super) fn of(mut self, source: ScenarioSource) -> Self {
        self.chosen = Some((Arc::clone(&self.session.world().scenario), source));
        self
    }
}

/// What came of it.
#[derive(Debug)]
pub(super) enum OpeningOutcome {
    /// There was nothing to open.
    Nothing,
    /// It is played.
    Play(Box<OpenedPlay>),
    /// It can be gone on with in two ways, of which the player chooses one.
    Offer(Box<ResumeOffer>),
    /// It is looked back on as it was kept when it ended.
    Record(Box<KeptRecord>, Vec<Remark>),
}
