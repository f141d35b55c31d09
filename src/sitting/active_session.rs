//! The active session: the play-through that is looked at, and what belongs to it but not into its journal.

use std::ops::Range;

use crate::insight::{Debrief, SkippedSpan};
use crate::narration::{self, View, Votes};
use crate::session::{Place, Session};
use crate::simulation::{Event, Plan, Question};

use super::location::Location;

/// A play-through with its drafts.
#[derive(Debug)]
pub(super) struct ActiveSession {
    pub(super) session: Session,
    /// It is only looked at before its first day: its journal is created when it starts.
    pub(super) previewed: bool,
    /// The plan that is being made.
    pub(super) draft: Option<Plan>,
    /// The hands that are being counted.
    pub(super) votes: Option<Votes>,
    /// Events heard when time last went on: those after it are news.
    pub(super) events_seen: usize,
    /// Events heard when time last came to a stop: those after it came with the stop.
    pub(super) stopped_at: usize,
    /// Events heard before the last answer: those after it followed from it.
    pub(super) answered_at: usize,
    /// Where the player stood when that was noted last, and after which line of the journal.
    pub(super) noted: Option<(String, Place)>,
    /// Events of each act of this morning.
    pub(super) acts_today: Vec<Range<usize>>,
    /// What a short version passed over before this stop.
    pub(super) skipped: Option<Skipped>,
    /// What they do without the leader was asked before it was looked at.
    pub(super) asked_before_away: bool,
    pub(super) debrief: DebriefState,
}

/// The days that a short version passed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Skipped {
    pub(super) span: SkippedSpan,
    /// Events heard when the next stop came.
    pub(super) until: usize,
    /// Where that stop is.
    pub(super) then: Location,
}

/// How far the debrief is.
#[derive(Debug, Default)]
pub(super) enum DebriefState {
    #[default]
    Missing,
    Ready(Box<Debrief>),
    /// Working it out broke off.
    Failed,
}

impl ActiveSession {
    pub(super) fn new(session: Session) -> Self {
        let heard = session.happenings().len();
        Self {
            session,
            previewed: false,
            draft: None,
            votes: None,
            events_seen: heard,
            stopped_at: heard,
            answered_at: heard,
            noted: None,
            acts_today: Vec::new(),
            skipped: None,
            asked_before_away: false,
            debrief: DebriefState::default(),
        }
    }

    pub(super) fn question(&self) -> Option<Question> {
        self.session.simulation().question()
    }

    /// Nothing of a morning is left once time goes on or back.
    pub(super) fn leave_morning(&mut self) {
        self.acts_today.clear();
        self.draft = None;
        self.votes = None;
    }

    /// What came of the acts of this morning, one sentence each.
    pub(super) fn act_results(&self, view: &View<'_>) -> Vec<String> {
        let of = |range: &Range<usize>| self.session.happenings().get(range.clone()).unwrap_or_default();
        let told = |range: &Range<usize>| narration::done(view, of(range));
        self.acts_today.iter().flat_map(told).collect()
    }

    /// The news since time last went on.
    pub(super) fn news(&self) -> &[Event] {
        self.session.since(self.events_seen)
    }
}
