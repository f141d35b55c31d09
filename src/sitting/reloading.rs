//! Taking a play-through into its scenario's file as it is now, while it is played: for who writes and plays at once.
//!
//! In: [`Command::Reload`](crate::narration::page::Command::Reload) from a face that has seen the file change. Out: the player
//! stands at the same place in the new text, or where an answer does not stand any more; a file with mistakes changes nothing
//! and is said.

use super::Sitting;
use super::active_session::ActiveSession;
use super::alert::Alert;
use super::jobs::{OpeningRequest, OpeningResult};
use super::location::Location;
use super::opening_outcome::OpeningOutcome;
use super::sitting::Medium;
use crate::scenario::Scenario;
use crate::session::{Remark, Session};
use crate::simulation::{Plan, Question};

impl Sitting {
    /// Reads the scenario's file anew and goes on in it. Nothing where the scenario is built in, nothing is played, or a play-through
    /// is being opened.
    pub(super) fn reload(&mut self) {
        if self.is_opening() {
            return;
        }
        let Some(active) = &self.active else { return };
        let session = &active.session;
        if active.previewed {
            // Nothing is kept yet: it is looked at anew.
            if let Some(file) = session.scenario_file() {
                self.opening.reloads = true;
                self.open(OpeningRequest::Choose(file, None));
            }
            return;
        }
        self.opening.reloads = true;
        let id = session.id().map(str::to_owned);
        let snapshot = Box::new(session.snapshot());
        self.open(OpeningRequest::Reload(snapshot, id));
    }

    /// Takes what came of it, in place of what was said about the file before. That every answer still stands can be seen in a window.
    pub(super) fn take_reload(&mut self, result: OpeningResult) {
        self.navigation.alerts.retain(|alert| !is_about_file(alert));
        match result {
            Ok(OpeningOutcome::Play(mut play)) => {
                if self.medium == Medium::Graphical {
                    play.remarks.retain(|remark| !is_whole(remark));
                }
                self.take_outcome(OpeningOutcome::Play(play));
            }
            Ok(outcome) => self.take_outcome(outcome),
            Err(why) => self.notify(Alert::FileUnplayable(why)),
        }
    }

    /// Enters a session and stands in it where one stood in the one before, as far as there is such a place.
    pub(super) fn stand_where_it_stood(&mut self, session: Session) {
        let before = self.navigation.location;
        let overlay = self.navigation.overlay;
        let draft = self.active.as_ref().and_then(|old| draft_for(&session, old));
        self.enter(session);
        let Some(active) = &mut self.active else { return };
        active.draft = draft;
        let simulation = active.session.simulation();
        let (is_asking, is_away) = (simulation.is_asking(), simulation.away());
        match before {
            Location::Followed => match active.session.decisions().last() {
                Some(last) => {
                    active.answered_at = last.heard;
                    self.navigation.location = Location::Followed;
                }
                None => return self.stand(),
            },
            Location::Asked if is_asking => self.navigation.location = Location::Asked,
            Location::Morning if !is_asking && !is_away => self.navigation.location = Location::Morning,
            Location::Away | Location::BeforeAway if is_away && !is_asking => self.navigation.location = before,
            Location::Briefing if active.session.decisions().is_empty() => {
                self.navigation.location = Location::Briefing;
            }
            _ => return self.stand(),
        }
        self.navigation.lay_over(overlay);
        self.navigation.pace.running = false;
        self.request_jobs();
    }

    /// Removes a play-through whose every answer another one has taken over. What cannot be removed is kept beside it.
    pub(super) fn forget_replaced(&self, replaced: Option<&str>) {
        if let (Some(store), Some(id)) = (&self.store, replaced) {
            store.delete(id).ok();
        }
    }
}

const fn is_about_file(alert: &Alert) -> bool {
    matches!(alert, Alert::FileUnplayable(_) | Alert::Remark(Remark::Carried(_)))
}

fn is_whole(remark: &Remark) -> bool {
    matches!(remark, Remark::Carried(carried) if carried.parted.is_none() && carried.lost_cut.is_none())
}

/// The plan that was being made, where it is asked for on the same day and speaks of the same people, tasks and projects.
fn draft_for(session: &Session, old: &ActiveSession) -> Option<Plan> {
    let draft = old.draft.clone()?;
    let simulation = session.simulation();
    let is_planning = matches!(simulation.question(), Some(Question::Plan(_)));
    let same_day = simulation.day() == old.session.simulation().day();
    let same = ids(session.scenario()) == ids(old.session.scenario());
    (is_planning && same_day && same).then_some(draft)
}

/// What a plan can speak of.
fn ids(scenario: &Scenario) -> [Vec<&str>; 3] {
    [
        scenario.people.iter().map(|person| person.id.as_str()).collect(),
        scenario.leader.tasks.iter().map(|task| task.id.as_str()).collect(),
        scenario.projects.iter().map(|project| project.id.as_str()).collect(),
    ]
}
