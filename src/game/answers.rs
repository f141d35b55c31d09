//! What a player does to a play-through: answers, acts of the day, what is written down, taking back.
//!
//! In: answers. Out: a [`GameState`] that stands where they led; what could not be done becomes a notice, and nothing has changed then.

use super::play::{GameState, Location};
use crate::insight::{self, Forecast};
use crate::narration::page::{Page, Screen};
use crate::narration::{self, Votes, Voting};
use crate::session::{AnswerError, NoteKind, NoteSubject, NoteText, Session};
use crate::simulation::{Act, Answer, MeetingQuestion, MomentQuestion, Question};

impl GameState {
    /// Gives an answer and shows what followed; what was written goes with the answer to a question to oneself.
    pub(super) fn answer(&mut self, answer: Answer, written: &str) {
        let open = self.question();
        let heard = self.session.as_ref().map_or(0, |session| session.happenings().len());
        let stays = answer == Answer::Listen;
        let text = written.trim();
        if self.over == Some(Screen::Votes) {
            self.over = None;
        }
        let taken = match (&answer, open) {
            (Answer::Continue, Some(Question::Reflection(reflect))) if !text.is_empty() => {
                self.note(NoteText::answering(reflect, text))
            }
            _ => self.with(|session| session.answer(answer)),
        };
        if taken && !stays {
            self.followed(heard);
        }
    }

    /// Writes down the answer to a question to oneself.
    pub(super) fn reflect(&mut self, text: &str) {
        if let Some(Question::Reflection(reflect)) = self.question() {
            let heard = self.session.as_ref().map_or(0, |session| session.happenings().len());
            if self.note(NoteText::answering(reflect, text)) {
                self.followed(heard);
            }
        }
    }

    /// The moment of which something can be expected now, by its number.
    fn expectable(&self) -> Option<u32> {
        match self.question() {
            Some(Question::Moment(asked)) if self.place == Location::Asked => Some(asked.moment.number),
            _ => None,
        }
    }

    /// Whether the picks of what is expected are shown.
    pub(super) fn picks(&self) -> bool {
        self.picking.is_some() && self.picking == self.expectable()
    }

    /// The target of the pick that stands, or of the first one; `None` while they are folded away.
    pub(super) fn pick_target(&self) -> Option<String> {
        let number = self.expectable().filter(|_| self.picks())?;
        let expected = insight::expected(self.session.as_ref()?.notes(), number);
        Some(format!("expect.{}", expected.unwrap_or(Forecast::ALL[0]).word()))
    }

    /// Writes down what is expected of the open moment, and folds the picks away; without one, shows them or folds them away.
    pub(super) fn expect(&mut self, forecast: Option<Forecast>) {
        let Some(number) = self.expectable() else { return };
        self.picking = if self.picks() { None } else { Some(number) };
        if let Some(forecast) = forecast {
            self.picking = None;
            self.note(NoteText {
                kind: NoteKind::Prediction,
                about: NoteSubject::Moment(number),
                text: forecast.word().to_owned(),
            });
        }
    }

    /// Opens the count of hands for the question that is open; nothing when there is nothing to vote on.
    pub(super) fn vote(&mut self) {
        let choices = self.asked_page().map_or(0, |page| Votes::choices(&page));
        if choices > 0 {
            self.votes = Some(Votes::on(choices));
            self.over = Some(Screen::Votes);
        }
    }

    /// A step of counting. A vote that is shown is written down.
    pub(super) fn count(&mut self, step: &Voting) {
        let Some(votes) = self.votes.as_ref().map(|votes| votes.then(step)) else {
            return;
        };
        if *step == Voting::Show
            && votes.total() > 0
            && let Some(
                Question::Moment(MomentQuestion { moment, .. }) | Question::Beat(MeetingQuestion { moment, .. }),
            ) = self.question()
        {
            self.note(NoteText {
                kind: NoteKind::Vote,
                about: NoteSubject::Moment(moment.number),
                text: votes.written(),
            });
        }
        self.votes = Some(votes);
    }

    /// The page of the open question, where the player stands at it.
    pub(super) fn asked_page(&self) -> Option<Page> {
        if self.place != Location::Asked {
            return None;
        }
        Some(narration::question(
            &self.view()?,
            &self.question()?,
            self.draft.as_ref(),
        ))
    }

    fn note(&mut self, note: NoteText) -> bool {
        self.with(|session| session.note(note))
    }

    fn followed(&mut self, heard: usize) {
        let page = self
            .session
            .as_ref()
            .zip(self.view())
            .and_then(|(session, view)| narration::consequence(&view, session.since(heard)));
        match page {
            Some(page) => self.place = Location::Followed(Box::new(page)),
            None => self.next(),
        }
    }

    /// An act of the day.
    pub(super) fn act(&mut self, act: Act) {
        let heard = self.session.as_ref().map_or(0, |session| session.happenings().len());
        if self.with(|session| session.act(act)) {
            let done = self
                .session
                .as_ref()
                .zip(self.view())
                .map(|(session, view)| narration::done(&view, session.since(heard)));
            self.done.extend(done.into_iter().flatten());
        }
    }

    /// Takes the last decision back.
    pub(super) fn undo(&mut self) {
        let mut taken = Ok(false);
        if let Some(session) = &mut self.session {
            taken = insight::undo(session);
        }
        match taken {
            Ok(true) => {
                self.done.clear();
                self.draft = None;
                self.debrief = None;
                self.pace.running = false;
                self.heard = self.session.as_ref().map_or(0, |session| session.happenings().len());
                self.place = if self.question().is_some() {
                    Location::Asked
                } else {
                    Location::Morning
                };
            }
            Ok(false) => self.notice = Some(self.words.get("window-nothing-to-take-back")),
            Err(error) => self.notice = Some(error.to_string()),
        }
    }

    fn with(&mut self, change: impl FnOnce(&mut Session) -> Result<(), AnswerError>) -> bool {
        let Some(session) = &mut self.session else { return false };
        match change(session) {
            Ok(()) => true,
            Err(error) => {
                self.notice = Some(error.to_string());
                false
            }
        }
    }
}
