//! Opening a play-through: choosing a scenario, starting it, going on with one that is kept, playing again from a decision.
//!
//! Each is a job, so that no frame waits for a file to be read or a play-through to be played again. Until it has come back the player
//! stands where they stood.

use std::path::Path;
use std::sync::Arc;

use super::Sitting;
use super::active_session::ActiveSession;
use super::alert::Alert;
use super::jobs::{JobKind, OpeningRequest, OpeningResult, OpeningWork, Work};
use super::location::Location;
use super::opening_outcome::{OpenedPlay, OpeningOutcome, StandsAt};
use super::opening_task::OpeningTask;
use super::replay::replay;
use super::sitting::Medium;
use crate::insight;
use crate::narration::page::{Command, Screen};
use crate::platform::{FileError, clock};
use crate::session::{AnswerError, ScenarioSource, Session};
use crate::simulation::Answer;

impl Sitting {
    /// Looks at a scenario before its first day.
    pub fn choose(&mut self, name: &str) {
        self.open(OpeningRequest::Choose(name.to_owned(), self.title.scenario(name)));
    }

    pub(super) fn open(&mut self, request: OpeningRequest) {
        if self.jobs.is_leaving(JobKind::Opening) {
            self.opening.next = Some(request);
            return;
        }
        let seed = self.seed.unwrap_or_else(|| clock::now() % 1_000_000);
        let language = self.preferences.words.language().to_owned();
        let work = OpeningWork::new(request, self.store.clone(), self.model.clone(), seed, language);
        self.jobs.start(JobKind::Opening, Work::Opening(Box::new(work)));
        // A terminal shows nothing in between.
        if self.medium == Medium::PlainText {
            self.finish_opening();
        }
    }

    /// A play-through is being opened.
    #[must_use]
    pub fn is_opening(&self) -> bool {
        self.opening.next.is_some() || self.jobs.is_wanted(JobKind::Opening)
    }

    /// Shows that a play-through is being opened: for a face on which that takes so long that it is noticed.
    pub fn show_opening(&mut self) {
        self.opening.shown = self.is_opening();
    }

    /// Opens what is wanted here and now.
    pub fn finish_opening(&mut self) {
        for job in self.jobs.take_of(JobKind::Opening) {
            self.finish_job(job.run());
        }
    }

    /// Gives up what is being opened.
    pub(super) fn give_up_opening(&mut self) {
        self.jobs.cancel(JobKind::Opening);
        self.opening = OpeningTask::default();
    }

    /// Begins what was asked for while an opening that was given up had not come back.
    pub(super) fn open_next(&mut self) {
        if let Some(request) = self.opening.next.take() {
            self.open(request);
        }
    }

    /// Whether a command can be carried out while a play-through is being opened: what would lead elsewhere cannot.
    pub(super) fn is_allowed_while_opening(command: &Command) -> bool {
        match command {
            Command::Back | Command::Quit | Command::Set(_) | Command::Remap(_) | Command::Disclose(_) => true,
            Command::Show(screen) => screen.is_overlay() && *screen != Screen::Votes,
            _ => false,
        }
    }

    /// Takes what came of an opening.
    pub(super) fn take_opening(&mut self, result: OpeningResult) {
        self.opening.shown = false;
        if std::mem::take(&mut self.opening.reloads) {
            return self.take_reload(result);
        }
        match result {
            Ok(outcome) => self.take_outcome(outcome),
            Err(why) => self.notify(Alert::Said(why)),
        }
    }

    pub(super) fn take_outcome(&mut self, outcome: OpeningOutcome) {
        match outcome {
            OpeningOutcome::Nothing => {}
            OpeningOutcome::Play(play) => self.enter_opened(*play),
            OpeningOutcome::Offer(offer) => {
                self.navigation.lay_over(None);
                self.offer = Some(*offer);
            }
            OpeningOutcome::Record(kept, remarks) => self.look_back(*kept, remarks),
        }
    }

    fn enter_opened(&mut self, opened: OpenedPlay) {
        let OpenedPlay {
            session,
            stands,
            chosen,
            remarks,
            not_kept,
            replaces,
        } = opened;
        let list = self.history.take();
        self.chosen = chosen.or_else(|| self.chosen.take());
        match stands {
            StandsAt::LastAnswer if self.medium == Medium::PlainText => self.play(session),
            StandsAt::Briefing => {
                self.enter(session);
                self.preview();
                self.navigation.location = Location::Briefing;
            }
            StandsAt::FirstDay => {
                self.enter(session);
                self.advance();
            }
            StandsAt::LastAnswer => {
                self.enter(session);
                self.resume_place();
            }
            StandsAt::Same => self.stand_where_it_stood(session),
            StandsAt::After(heard) => {
                self.enter(session);
                self.followed(heard);
                self.request_jobs();
            }
        }
        // Looking back on what is over leads back to the list.
        if stands == StandsAt::LastAnswer && self.navigation.location == Location::Over {
            self.history = list;
        }
        self.say(remarks);
        match not_kept {
            Some(why) => self.notify(Alert::NotKept(why)),
            None => self.forget_replaced(replaces.as_deref()),
        }
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

    /// Starts the scenario that is looked at, or the one just played again.
    pub(super) fn start(&mut self) {
        let previewed = self.active.as_ref().filter(|active| active.previewed);
        if let Some(active) = previewed {
            // What is looked at stays until it is kept.
            let play = OpenedPlay::new(active.session.snapshot(), StandsAt::FirstDay);
            return self.open(OpeningRequest::Keep(Box::new(play)));
        }
        let again = || {
            let session = self.session()?;
            Some((Arc::clone(&session.world().scenario), ScenarioSource::Shipped))
        };
        let Some(chosen) = self.chosen.clone().or_else(again) else {
            return;
        };
        let cut = self.session().and_then(Session::cut_index);
        self.open(OpeningRequest::Again(chosen, cut));
    }

    /// Keeps the play-through under a new id with all that was answered, where its journal was taken away or cannot be written
    /// any more. True when it is kept again.
    pub(super) fn keep_anew(&mut self, error: &AnswerError) -> bool {
        let AnswerError::NotKept(
            FileError::Replaced(_) | FileError::Broken(_) | FileError::NotFound(_) | FileError::NoFolder(_),
        ) = error
        else {
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

    pub(super) fn enter(&mut self, mut session: Session) {
        session.tell_in(self.preferences.words.language());
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

    /// Another play-through with everything before a decision and the other answer to it, kept under its own name.
    pub(super) fn fork(&mut self, number: u32) {
        let turning = self.debrief().and_then(|debrief| {
            let mut points = debrief.turning.iter();
            points.find(|point| point.number == number)
        });
        let instead = turning.map(|point| point.instead.clone());
        if let Some(session) = self.session().map(Session::snapshot) {
            self.open(OpeningRequest::Fork(Box::new(session), number, instead));
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

#[cfg(test)]
mod tests {
    use super::{JobKind, Location, Medium, Sitting, Work};
    use crate::narration;
    use crate::platform::settings::Settings;
    use crate::scenario::Model;
    use crate::sitting::Preferences;

    #[test]
    fn an_opening_that_panics_leaves_the_player_where_they_stood_with_a_sentence() {
        let words = narration::spoken("en", None).words;
        let preferences = Preferences::new(Settings::default(), None, words);
        let mut sitting = Sitting::new(Medium::Graphical, preferences, None, Model::shipped(), Some(7));
        sitting.choose("first_steps");
        sitting.run_jobs();
        let briefing = sitting.page();
        sitting.jobs.start(JobKind::Opening, Work::Breaks);
        sitting.show_opening();
        sitting.run_jobs();
        assert!(sitting.has_alert() && !sitting.is_opening());
        let said = narration::plain::text_of(sitting.words(), &sitting.page());
        assert!(said.contains("couldn’t be opened"), "{said}");
        sitting.navigation.alerts.clear();
        assert_eq!((sitting.location(), sitting.page()), (Location::Briefing, briefing));
    }
}
