//! Opening a play-through: choosing a scenario, starting it, keeping it, playing again from a decision.

use std::path::Path;
use std::sync::Arc;

use super::Sitting;
use super::active_session::ActiveSession;
use super::alert::Alert;
use super::jobs::JobKind;
use super::location::Location;
use super::replay::replay;
use crate::insight;
use crate::platform::{FileError, clock};
use crate::scenario::{Scenario, is_path};
use crate::session::{AnswerError, ScenarioSource, Session};
use crate::simulation::Answer;

impl Sitting {
    /// Looks at a scenario before its first day.
    pub fn choose(&mut self, name: &str) {
        let (scenario, source) = match self.title.scenario(name) {
            Some(scenario) => (scenario, ScenarioSource::Shipped),
            None => match Scenario::find(name) {
                Ok((scenario, _)) if is_path(name) => (Arc::new(scenario), ScenarioSource::of_file(name)),
                Ok((scenario, _)) => (Arc::new(scenario), ScenarioSource::Shipped),
                Err(error) => return self.notify(Alert::Said(error.to_string())),
            },
        };
        let Some(session) = self.first_day(Arc::clone(&scenario), source.clone()) else {
            return;
        };
        self.chosen = Some((scenario, source));
        self.enter(session);
        self.preview();
        self.navigation.location = Location::Briefing;
        self.request_jobs();
    }

    /// Takes a short version of the scenario that is looked at, or the whole.
    pub fn choose_version(&mut self, cut: Option<usize>) {
        if self.navigation.location == Location::Briefing
            && let Some(active) = self.active.take()
        {
            self.enter(active.session.with_cut(cut));
            self.preview();
        }
    }

    fn preview(&mut self) {
        if let Some(active) = &mut self.active {
            active.previewed = true;
        }
    }

    /// A play-through before its first morning, or a notice why the model cannot be played with.
    fn first_day(&mut self, scenario: Arc<Scenario>, source: ScenarioSource) -> Option<Session> {
        let seed = self.seed.unwrap_or_else(|| clock::now() % 1_000_000);
        match Session::with_model(scenario, &self.model, seed) {
            Ok(session) => Some(session.from_source(source)),
            Err(error) => {
                self.notify(Alert::Said(error.to_string()));
                None
            }
        }
    }

    /// Starts the scenario that is looked at, or the one just played again.
    pub(super) fn start(&mut self) {
        let previewed = self.active.take_if(|active| active.previewed);
        let mut session = if let Some(active) = previewed {
            active.session
        } else {
            let again = || {
                let session = self.session()?;
                Some((Arc::clone(&session.world().scenario), ScenarioSource::Shipped))
            };
            let Some((scenario, source)) = self.chosen.clone().or_else(again) else {
                return;
            };
            let cut = self.session().and_then(Session::cut_index);
            let Some(session) = self.first_day(scenario, source) else {
                return;
            };
            session.with_cut(cut)
        };
        self.keep(&mut session);
        self.enter(session);
        self.advance();
    }

    pub(super) fn keep(&mut self, session: &mut Session) {
        let kept = self.store.as_ref().map(|store| session.keep(store));
        if let Some(Err(error)) = kept {
            self.notify(Alert::NotKept(error.to_string()));
        }
    }

    /// Keeps the play-through under a new id with all that was answered, where its journal was taken away or cannot be written
    /// any more. True when it is kept again.
    pub(super) fn keep_anew(&mut self, error: &AnswerError) -> bool {
        let AnswerError::NotKept(FileError::Replaced(_) | FileError::Broken(_) | FileError::NotFound(_)) = error else {
            return false;
        };
        let (Some(store), Some(active)) = (&self.store, &mut self.active) else {
            return false;
        };
        let before = active.session.id().unwrap_or_default().to_owned();
        let kept = active.session.keep_anew(store);
        kept.is_ok_and(|id| {
            self.navigation.alerts.push(Alert::KeptAnew { before, id });
            true
        })
    }

    pub(super) fn enter(&mut self, session: Session) {
        // Menus that nobody has seen yet need nothing.
        if self.jobs.drop_waiting(JobKind::Title) {
            self.forget_title();
        }
        self.jobs.drop_waiting(JobKind::Scenarios);
        self.active = Some(ActiveSession::new(session));
        self.kept = None;
        self.offer = None;
        self.navigation.enter_session();
        self.history = None;
    }

    /// Plays a session: its briefing if nothing was decided in it yet, else where its last answer was made.
    pub fn play(&mut self, session: Session) {
        let begins = session.decisions().is_empty();
        self.enter(session);
        if begins {
            self.navigation.location = Location::Briefing;
            self.request_jobs();
        } else {
            self.stand();
        }
    }

    /// Shows a session at a location: for pictures of it.
    pub fn show(&mut self, session: Session, location: Location, events_seen: usize) {
        self.enter(session);
        if let Some(active) = &mut self.active {
            active.events_seen = events_seen;
            active.answered_at = events_seen;
        }
        self.navigation.location = location;
        self.request_jobs();
    }

    /// Another play-through with everything before a decision, kept under its own name.
    pub(super) fn fork(&mut self, number: u32) {
        if let Some(mut forked) = self.session().and_then(|session| session.fork(number)) {
            self.keep(&mut forked);
            self.enter(forked);
            self.stand();
        }
    }

    /// Stands where the last answer was made: at its question, at its morning, or where time goes on.
    pub(super) fn stand(&mut self) {
        let Some(active) = &self.active else { return };
        let session = &active.session;
        let last = session.decisions().last();
        let acted = last.is_some_and(|last| matches!(last.answer, Answer::Act(_)));
        if active
            .question()
            .is_some_and(|question| insight::asks(session, &question))
        {
            self.navigation.location = Location::Asked;
        } else if acted && session.cut().is_none() && !session.simulation().away() {
            self.navigation.location = Location::Morning;
        } else {
            return self.advance();
        }
        self.request_jobs();
    }

    /// A play-through from a journal, in memory: nothing is written.
    ///
    /// # Errors
    /// The journal cannot be read or played again: a sentence.
    pub fn replay(&self, journal: &Path) -> Result<Session, String> {
        replay(journal, &self.model)
    }
}
