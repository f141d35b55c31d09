//! What a player does to a play-through: answers, acts of the day, notes, predictions, votes, taking back.
//!
//! In: answers. Out: a sitting that stands where they led; what could not be done becomes a notice, and nothing has changed then.

use super::Sitting;
use super::active_session::DebriefState;
use super::alert::Alert;
use super::jobs::JobKind;
use super::location::Location;
use crate::insight::{self, Forecast};
use crate::narration::page::{Page, Screen};
use crate::narration::{self, Votes, Voting};
use crate::session::{AnswerError, NoteKind, NoteSubject, NoteText, Session};
use crate::simulation::{Act, Answer, EventKind, MeetingQuestion, MomentQuestion, Question, Reflect};

impl Sitting {
    /// Gives an answer and shows what followed; what was written goes with the answer to a question to oneself.
    pub(super) fn answer(&mut self, answer: Answer, written: &str) {
        if self.navigation.location == Location::BeforeAway {
            return self.foresee(written);
        }
        let open = self.question();
        let heard = self.heard();
        let stays = answer == Answer::Listen;
        let text = written.trim();
        if self.navigation.overlay == Some(Screen::Votes) {
            self.navigation.lay_over(None);
        }
        let taken = match (&answer, open) {
            (Answer::Continue, Some(Question::Reflection(reflect))) if !text.is_empty() => {
                self.with(|session| session.note(NoteText::answering(reflect, text)))
            }
            _ => self.with(|session| session.answer(answer.clone())),
        };
        if taken && !stays {
            self.followed(heard);
        }
    }

    /// Writes down what the player thinks that they do in the week away, if anything, and lets it be looked at.
    fn foresee(&mut self, written: &str) {
        let text = written.trim();
        if !text.is_empty() {
            let note = NoteText::answering(Reflect::End, text);
            self.with(|session| session.note(note.clone()));
        }
        self.advance();
    }

    /// Writes a sentence down: the answer to an open question to oneself, else a prediction of what is open or a reflection on what was
    /// chosen last. True when it was taken.
    pub fn note(&mut self, text: &str) -> bool {
        if self.navigation.location == Location::BeforeAway {
            self.foresee(text);
            return true;
        }
        let Some(question) = self.question() else { return false };
        let of = |kind: NoteKind, about: NoteSubject| NoteText {
            kind,
            about,
            text: text.trim().to_owned(),
        };
        let note = match &question {
            Question::Reflection(reflect) => {
                let heard = self.heard();
                let note = NoteText::answering(*reflect, text.trim());
                let taken = self.with(|session| session.note(note.clone()));
                if taken {
                    self.followed(heard);
                }
                return taken;
            }
            Question::Moment(MomentQuestion { moment, .. }) | Question::Beat(MeetingQuestion { moment, .. }) => {
                of(NoteKind::Prediction, NoteSubject::Moment(moment.number))
            }
            Question::Plan(_) | Question::Pulse(_) => {
                let events = self.session().map(Session::happenings).unwrap_or_default();
                let last = events.iter().rev().find_map(|event| match event.what {
                    EventKind::Chose { moment, .. } => Some(moment.number),
                    _ => None,
                });
                of(NoteKind::Reflection, last.map_or(NoteSubject::End, NoteSubject::Moment))
            }
        };
        self.with(|session| session.note(note.clone()))
    }

    /// The moment of which something can be expected now, by its number.
    fn expectable(&self) -> Option<u32> {
        match self.question() {
            Some(Question::Moment(asked)) if self.navigation.location == Location::Asked => Some(asked.moment.number),
            _ => None,
        }
    }

    /// Whether the predictions that can be picked are shown.
    pub(super) fn picks(&self) -> bool {
        self.navigation.picking.is_some() && self.navigation.picking == self.expectable()
    }

    /// The control of the prediction that stands, or of the first one; `None` while they are folded away.
    pub(super) fn pick_target(&self) -> Option<String> {
        let number = self.expectable().filter(|_| self.picks())?;
        let expected = insight::expected(self.session()?.notes(), number);
        Some(format!("expect.{}", expected.unwrap_or(Forecast::ALL[0]).word()))
    }

    /// Notes a prediction of the open moment, and folds the picks away; without one, shows them or folds them away.
    pub(super) fn expect(&mut self, forecast: Option<Forecast>) {
        let Some(number) = self.expectable() else { return };
        self.navigation.picking = if self.picks() { None } else { Some(number) };
        if let Some(forecast) = forecast {
            self.navigation.picking = None;
            let note = NoteText {
                kind: NoteKind::Prediction,
                about: NoteSubject::Moment(number),
                text: forecast.word().to_owned(),
            };
            self.with(|session| session.note(note.clone()));
        }
    }

    /// Opens the count of hands for the open question; nothing when there is nothing to vote on.
    pub(super) fn open_vote(&mut self) {
        let choices = self.asked_page().map_or(0, |page| Votes::choices(&page));
        if choices > 0
            && let Some(active) = &mut self.active
        {
            active.votes = Some(Votes::on(choices));
            self.navigation.lay_over(Some(Screen::Votes));
        }
    }

    /// A step of counting. A vote that is shown is written down.
    pub(super) fn count(&mut self, step: &Voting) {
        let question = self.question();
        let Some(active) = &mut self.active else { return };
        let Some(votes) = active.votes.as_ref().map(|votes| votes.then(step)) else {
            return;
        };
        active.votes = Some(votes.clone());
        if *step == Voting::Show
            && votes.total() > 0
            && let Some(
                Question::Moment(MomentQuestion { moment, .. }) | Question::Beat(MeetingQuestion { moment, .. }),
            ) = question
        {
            let note = NoteText {
                kind: NoteKind::Vote,
                about: NoteSubject::Moment(moment.number),
                text: votes.written(),
            };
            self.with(|session| session.note(note.clone()));
        }
    }

    /// The page of the open question, where the player stands at it.
    pub(super) fn asked_page(&self) -> Option<Page> {
        if self.navigation.location != Location::Asked {
            return None;
        }
        let active = self.active.as_ref()?;
        Some(narration::question(
            &self.view()?,
            &active.question()?,
            active.draft.as_ref(),
        ))
    }

    /// Shows what followed from an answer, or goes on where there is nothing to be told.
    pub(super) fn followed(&mut self, heard: usize) {
        let Some(active) = &mut self.active else { return };
        active.answered_at = heard;
        let told = self
            .view()
            .zip(self.session())
            .is_some_and(|(view, session)| narration::consequence(&view, session.since(heard)).is_some());
        if told {
            self.navigation.location = Location::Followed;
        } else {
            self.advance();
        }
    }

    /// An act of the day.
    pub(super) fn act(&mut self, act: Act) {
        let heard = self.heard();
        if self.with(|session| session.act(act)) {
            let now = self.heard();
            if let Some(active) = &mut self.active {
                active.acts_today.push(heard..now);
            }
        }
    }

    /// Takes the last decision back.
    pub(super) fn undo(&mut self) {
        self.navigation.lay_over(None);
        let Some(active) = &mut self.active else {
            return self.notify(Alert::NothingToTakeBack);
        };
        let mut undone = insight::undo(&mut active.session);
        if let Err(error) = &undone
            && self.keep_anew(error)
            && let Some(active) = &mut self.active
        {
            undone = insight::undo(&mut active.session);
        }
        let Some(active) = &mut self.active else { return };
        match undone {
            Ok(true) => {
                // What it would keep is of lines that no longer stand.
                self.jobs.cancel(JobKind::Debrief);
                active.leave_morning();
                active.skipped = None;
                active.asked_before_away = false;
                active.debrief = DebriefState::Missing;
                active.events_seen = active.session.happenings().len();
                active.stopped_at = active.events_seen;
                self.navigation.location = if active.question().is_some() {
                    Location::Asked
                } else {
                    Location::Morning
                };
                self.navigation.pace.running = false;
            }
            Ok(false) => self.notify(Alert::NothingToTakeBack),
            Err(error) => self.notify(Alert::NotAnswered(error)),
        }
    }

    /// How many events have been heard.
    fn heard(&self) -> usize {
        self.session().map_or(0, |session| session.happenings().len())
    }

    /// Changes the session; where its journal was taken away, it is kept anew and the change is made then.
    fn with(&mut self, change: impl Fn(&mut Session) -> Result<(), AnswerError>) -> bool {
        let Some(active) = &mut self.active else { return false };
        let Err(error) = change(&mut active.session) else {
            return true;
        };
        if self.keep_anew(&error)
            && let Some(active) = &mut self.active
            && change(&mut active.session).is_ok()
        {
            return true;
        }
        self.notify(Alert::NotAnswered(error));
        false
    }
}
