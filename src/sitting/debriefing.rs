//! The debrief: a job that begins when the play-through is over, and keeps what outlives it.

use super::Sitting;
use super::active_session::DebriefState;
use super::jobs::{DebriefJob, JobKind, Keeping, Work};
use super::location::Location;
use crate::insight::Debrief;

impl Sitting {
    /// Starts the debrief where it is wanted. Elsewhere nobody waits for it; what it keeps is kept.
    pub(super) fn request_debrief(&mut self) {
        let over = self.navigation.location == Location::Over;
        let active = self
            .active
            .as_ref()
            .filter(|active| over && matches!(active.debrief, DebriefState::Missing));
        let Some(active) = active else {
            self.jobs.leave(JobKind::Debrief);
            return;
        };
        if !self.jobs.is_wanted(JobKind::Debrief) {
            let keeping = Keeping::of(&active.session, self.preferences.words.language());
            let work = DebriefJob::new(active.session.snapshot(), keeping);
            self.jobs.start(JobKind::Debrief, Work::Debrief(Box::new(work)));
        }
    }

    /// Takes the debrief; `None` when working it out broke off.
    pub(super) fn take_debrief(&mut self, debrief: Option<Box<Debrief>>) {
        if let Some(active) = &mut self.active {
            active.debrief = debrief.map_or(DebriefState::Failed, DebriefState::Ready);
        }
    }

    /// The debrief, once it was worked out.
    #[must_use]
    pub fn debrief(&self) -> Option<&Debrief> {
        match &self.active.as_ref()?.debrief {
            DebriefState::Ready(debrief) => Some(debrief),
            DebriefState::Missing | DebriefState::Failed => None,
        }
    }
}
