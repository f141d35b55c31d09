//! Hints: outlooks of the open question, worked out by a job while the player looks at it.
//!
//! In: whether hints are shown, where the play-through stands. Out: a job when another look ahead is wanted, and how far it is.

use super::Sitting;
use super::hint_task::LookAheadStart;
use super::jobs::{JobKind, Work};
use super::location::Location;
use crate::insight::{Foresight, Outlooks};
use crate::narration::Ahead;
use crate::simulation::Question;

impl Sitting {
    /// Where hints are wanted from; `None` while they are hidden or there is nothing to compare.
    fn hints_wanted_from(&self) -> Option<LookAheadStart> {
        let active = self.active.as_ref()?;
        let compared = matches!(active.question(), Some(Question::Moment(_) | Question::Plan(_)));
        if !self.hints.shown || self.navigation.location != Location::Asked || !compared {
            return None;
        }
        Some((active.session.decisions().len(), active.session.simulation().digest()))
    }

    /// Starts the look ahead that is wanted, and gives up the one that is not.
    pub(super) fn request_hints(&mut self) {
        let wanted = self.hints_wanted_from();
        if wanted == self.hints.under_way {
            return;
        }
        self.jobs.cancel(JobKind::Hints);
        self.hints.under_way = None;
        let known = self.hints.known.as_ref().map(|(from, _)| *from);
        let (Some(from), Some(active)) = (wanted, &self.active) else {
            return;
        };
        if known == wanted || self.hints.failed == wanted {
            return;
        }
        if let Some(foresight) = Foresight::begin(&active.session) {
            self.jobs.start(JobKind::Hints, Work::Hints(Box::new(foresight)));
            self.hints.under_way = Some(from);
        }
    }

    /// Takes what a look ahead came to; `None` when it broke off.
    pub(super) fn take_hints(&mut self, outlooks: Option<Outlooks>) {
        let from = self.hints.under_way.take();
        match outlooks {
            Some(outlooks) => self.hints.known = from.map(|from| (from, outlooks)),
            None => self.hints.failed = from,
        }
    }

    /// The hints of the open question are shown and known.
    #[must_use]
    pub fn hints_are_ready(&self) -> bool {
        matches!(self.hints_ahead(), Ahead::Ready(_))
    }

    /// Shows hints that are known already.
    pub fn show_hints(&mut self, outlooks: Outlooks) {
        self.hints.shown = true;
        self.hints.known = self.hints_wanted_from().map(|from| (from, outlooks));
        self.request_jobs();
    }

    /// Hides hints.
    pub fn hide_hints(&mut self) {
        self.hints.shown = false;
        self.request_jobs();
    }

    /// How far the hints of the open question are.
    pub(super) fn hints_ahead(&self) -> Ahead<'_> {
        match &self.hints.known {
            _ if !self.hints.shown => Ahead::Hidden,
            Some((from, outlooks)) if Some(*from) == self.hints_wanted_from() => Ahead::Ready(outlooks),
            _ if self.hints.failed.is_some() && self.hints.failed == self.hints_wanted_from() => Ahead::Hidden,
            _ => Ahead::Working,
        }
    }
}
