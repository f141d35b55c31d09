//! Time goes on: to the next morning, question or end.

use super::Sitting;
use super::active_session::{ActiveSession, Skipped};
use super::alert::Alert;
use super::location::Location;
use super::sitting::Medium;
use crate::insight::{self, AdvanceResult};
use crate::narration::page::Screen;
use crate::narration::{self, View};
use crate::session::AnswerError;
use crate::simulation::{Answer, Question, Reflect, StepResult};

impl Sitting {
    /// Goes on to the next stop; from what a short version passed over, to the stop that it told of.
    pub fn advance(&mut self) {
        if let (Location::Between, Some(skipped)) = (self.navigation.location, self.skipped()) {
            self.navigation.location = skipped.then;
            return self.request_jobs();
        }
        let Some(active) = &mut self.active else { return };
        if self.navigation.location == Location::BeforeAway {
            self.navigation.location = Location::Away;
            self.note_place();
            return self.request_jobs();
        }
        let asking = active.session.simulation().question().is_some();
        active.leave_morning();
        let mut passed = insight::follow(&mut active.session);
        if let Err(error) = &passed
            && self.keep_anew(error)
            && let Some(active) = &mut self.active
        {
            passed = insight::follow(&mut active.session);
        }
        let Some(active) = &mut self.active else { return };
        if self.medium == Medium::Graphical && begins_with_question(active, &passed) {
            passed = insight::follow(&mut active.session);
        }
        let passed = match passed {
            Ok(passed) => passed,
            Err(error) => return self.notify(Alert::NotAnswered(error)),
        };
        active.stopped_at = passed.heard;
        if !asking || passed.between.is_some() {
            active.events_seen = passed.heard;
        }
        let then = match passed.stop {
            StepResult::Day(_) if active.session.simulation().away() => Location::Away,
            StepResult::Day(_) => Location::Morning,
            StepResult::Ask(_) => Location::Asked,
            StepResult::Over(_) => Location::Over,
        };
        let then = asks_first(active, then, self.medium);
        active.skipped = passed.between.map(|span| Skipped {
            span,
            until: passed.heard,
            then,
        });
        self.navigation.location = if active.skipped.is_some() {
            Location::Between
        } else {
            then
        };
        self.navigation.disclosed = None;
        if self.was_asked_before() {
            return self.answer(Answer::Continue, "");
        }
        if self.tells_a_tip() || self.has_fresh_cue() {
            self.navigation.pace.running = false;
        }
        self.note_place();
        self.request_jobs();
    }

    /// Whether the question that stands here was asked before the week away, when its answer could not be known yet.
    fn was_asked_before(&self) -> bool {
        let asked = self.question() == Some(Question::Reflection(Reflect::End));
        let before = self.active.as_ref().is_some_and(|active| active.asked_before_away);
        asked && before && self.navigation.location == Location::Asked
    }

    pub(super) fn skipped(&self) -> Option<Skipped> {
        self.active.as_ref()?.skipped
    }

    /// Whether a morning brings something new to act on, for which the days stop.
    fn has_fresh_cue(&self) -> bool {
        let morning = self.medium == Medium::Graphical && self.navigation.location == Location::Morning;
        morning
            && self
                .view()
                .is_some_and(|view| narration::cues(&view).iter().any(|one| one.fresh))
    }

    /// Whether something is to be read before the days run on.
    fn tells_a_tip(&self) -> bool {
        let screen = match self.navigation.location {
            Location::Morning => Screen::Day,
            Location::Away => Screen::LastWeek,
            _ => return false,
        };
        let due = |view: View<'_>| !narration::tips_at(&view, screen, None, false).is_empty();
        self.settings().tips && self.view().is_some_and(due)
    }
}

/// Whether a morning has come that begins with a question: nothing can be done before it.
fn begins_with_question(active: &ActiveSession, passed: &Result<AdvanceResult, AnswerError>) -> bool {
    let morning = passed
        .as_ref()
        .is_ok_and(|passed| matches!(passed.stop, StepResult::Day(_)) && passed.between.is_none());
    morning && active.question().is_some() && !active.session.simulation().away()
}

/// Where the player stands before somewhere else: on the way into the week away, at the question of what they will see in it. In plain text, and
/// where a short version asks nothing, it comes when time itself asks it.
fn asks_first(active: &mut ActiveSession, then: Location, medium: Medium) -> Location {
    let end = Question::Reflection(Reflect::End);
    let asks = then == Location::Away && medium == Medium::Graphical && insight::asks(&active.session, &end);
    if asks && !std::mem::replace(&mut active.asked_before_away, true) {
        Location::BeforeAway
    } else {
        then
    }
}
