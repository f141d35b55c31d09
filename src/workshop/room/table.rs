//! A table: one team that some of the room leads together, from the briefing to the debrief.
//!
//! In: a scenario with its luck, and steps. Out: where the table stands, its open poll, and its play-through. All tables of a room have the same
//! luck, so that they differ by their decisions alone.

use super::entry::TableStep;
use super::poll::{Poll, PollStage};
use super::refusal::RoomRefusal;
use crate::insight::{self, SkippedSpan};
use crate::narration::{self, Localizer, View};
use crate::scenario::{Day, PersonId};
use crate::session::{NoteKind, NoteSubject, NoteText, Session};
use crate::simulation::{Answer, Event, Origin, Question, StepResult};

/// Where a table stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TablePlace {
    /// Before the first day.
    Briefing,
    /// At what went by since the last stop.
    Between,
    /// At a question.
    Asked,
    /// At what followed from the answer.
    Followed,
    /// At a day without the leader.
    Away,
    /// At the debrief.
    Over,
}

/// A decision of a table, as it was voted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableDecision {
    /// The poll on it, as it stood when it was decided.
    pub poll: Poll,
    /// The choice that was taken, from 0.
    pub choice: usize,
    /// The number of the decision in the play-through, from 1.
    pub number: u32,
    /// Of whom something could be expected, and on which day; none where nobody was asked about.
    pub about: Option<(PersonId, Day)>,
}

/// A team that some of the room leads.
#[derive(Debug)]
pub struct WorkshopTable {
    session: Session,
    place: TablePlace,
    poll: Option<Poll>,
    polls: u32,
    /// How many events had been heard when the last answer was given.
    answered_at: usize,
    /// How many events had been heard when the last stop came.
    stopped_at: usize,
    /// What went by, until which event, and where it leads.
    skipped: Option<(SkippedSpan, usize, TablePlace)>,
    decided: Vec<TableDecision>,
    /// English words, by which it is known whether something followed.
    words: Localizer,
}

impl WorkshopTable {
    /// At the briefing.
    pub(super) const fn new(session: Session, words: Localizer) -> Self {
        Self {
            session,
            place: TablePlace::Briefing,
            poll: None,
            polls: 0,
            answered_at: 0,
            stopped_at: 0,
            skipped: None,
            decided: Vec::new(),
            words,
        }
    }

    /// Where it stands.
    #[must_use]
    pub const fn place(&self) -> TablePlace {
        self.place
    }

    /// Its play-through.
    #[must_use]
    pub const fn session(&self) -> &Session {
        &self.session
    }

    /// The poll on the open question; none where nothing can be voted on.
    #[must_use]
    pub const fn poll(&self) -> Option<&Poll> {
        self.poll.as_ref()
    }

    pub(super) fn poll_mut(&mut self) -> Option<&mut Poll> {
        self.poll.as_mut()
    }

    /// What was decided, in its order.
    #[must_use]
    pub fn decided(&self) -> &[TableDecision] {
        &self.decided
    }

    /// The open question, where the table stands at one.
    #[must_use]
    pub fn question(&self) -> Option<Question> {
        (self.place == TablePlace::Asked)
            .then(|| self.session.simulation().question())
            .flatten()
    }

    /// What followed from the last answer.
    #[must_use]
    pub fn followed(&self) -> &[Event] {
        self.session.since(self.answered_at)
    }

    /// What came with the last stop.
    #[must_use]
    pub fn news(&self) -> &[Event] {
        self.session.since(self.stopped_at)
    }

    /// What went by, and until which event.
    #[must_use]
    pub fn skipped(&self) -> Option<(SkippedSpan, usize)> {
        self.skipped.map(|(span, until, _)| (span, until))
    }

    /// The answers that can be voted on, in the order of their numbers.
    #[must_use]
    pub fn answers(&self) -> Vec<Answer> {
        let Some(question) = self.question() else {
            return Vec::new();
        };
        let is_voted = |answer: &Answer| !matches!(answer, Answer::Listen | Answer::Continue);
        question.numbered().into_iter().filter(is_voted).collect()
    }

    /// The id of the moment of the scenario that is asked about.
    pub(super) fn moment_id(&self) -> Option<String> {
        let asked = match self.question()? {
            Question::Moment(asked) => asked.moment,
            Question::Beat(asked) => asked.moment,
            _ => return None,
        };
        let Origin::Written(written) = asked.origin else {
            return None;
        };
        Some(self.session.scenario().moments.get(written)?.id.clone())
    }

    pub(super) fn step(&mut self, step: TableStep) -> Result<(), RoomRefusal> {
        match step {
            TableStep::GoOn => self.go_on(),
            TableStep::Close => self.turn(&[PollStage::Open], PollStage::Closed),
            TableStep::Reopen => self.turn(&[PollStage::Closed], PollStage::Open),
            TableStep::Reveal => self.turn(&[PollStage::Open, PollStage::Closed], PollStage::Revealed),
            TableStep::Again => {
                let poll = self.poll.as_mut().ok_or(RoomRefusal::NotNow)?;
                if poll.stage == PollStage::Open {
                    return Err(RoomRefusal::NotNow);
                }
                poll.again();
                Ok(())
            }
            TableStep::Decide(choice) => self.decide(choice),
            TableStep::Listen => self.listen(),
            TableStep::Skip => self.skip(),
            TableStep::Back => self.back(),
        }
    }

    fn turn(&mut self, from: &[PollStage], to: PollStage) -> Result<(), RoomRefusal> {
        let poll = self.poll.as_mut().ok_or(RoomRefusal::NotNow)?;
        if !from.contains(&poll.stage) {
            return Err(RoomRefusal::NotNow);
        }
        poll.stage = to;
        Ok(())
    }

    fn go_on(&mut self) -> Result<(), RoomRefusal> {
        match (self.place, self.skipped) {
            (TablePlace::Over, _) => Err(RoomRefusal::NotNow),
            (TablePlace::Between, Some((.., then))) => {
                self.skipped = None;
                self.stand(then);
                Ok(())
            }
            (TablePlace::Asked, _) if self.poll.is_some() => Err(RoomRefusal::NotNow),
            (TablePlace::Asked, _) => self.take(Answer::Continue),
            _ => self.advance(),
        }
    }

    fn decide(&mut self, choice: usize) -> Result<(), RoomRefusal> {
        let answers = self.answers();
        let poll = self.poll.clone().ok_or(RoomRefusal::NotNow)?;
        let answer = answers.get(choice).cloned().ok_or(RoomRefusal::NoChoice)?;
        let moment = self.moment();
        let about = self.about();
        let heard = self.session.happenings().len();
        self.session.answer(answer).map_err(|_| RoomRefusal::NotNow)?;
        self.note_vote(&poll, moment);
        let number = self.session.decisions().last().map_or(0, |last| last.number);
        self.decided.push(TableDecision {
            poll,
            choice,
            number,
            about,
        });
        self.follow(heard)
    }

    /// The person whom the moment that is asked about belongs to, and the day.
    fn about(&self) -> Option<(PersonId, Day)> {
        match self.question()? {
            Question::Moment(asked) => Some((asked.moment.owner?, self.session.simulation().day())),
            _ => None,
        }
    }

    /// The number of the moment that is asked about.
    fn moment(&self) -> Option<u32> {
        match self.question()? {
            Question::Moment(asked) => Some(asked.moment.number),
            Question::Beat(asked) => Some(asked.moment.number),
            _ => None,
        }
    }

    /// Writes the vote into the play-through, so that its debrief knows it. In memory nothing can refuse it.
    fn note_vote(&mut self, poll: &Poll, moment: Option<u32>) {
        let Some(moment) = moment.filter(|_| poll.now().voted() > 0) else {
            return;
        };
        let counts: Vec<String> = poll.now().counts().iter().map(ToString::to_string).collect();
        let note = NoteText {
            kind: NoteKind::Vote,
            about: NoteSubject::Moment(moment),
            text: counts.join(" "),
        };
        let _ = self.session.note(note);
    }

    fn listen(&mut self) -> Result<(), RoomRefusal> {
        let is_open = matches!(self.question(), Some(Question::Moment(asked)) if asked.can_listen);
        if !is_open {
            return Err(RoomRefusal::NotNow);
        }
        self.session.answer(Answer::Listen).map_err(|_| RoomRefusal::NotNow)
    }

    fn skip(&mut self) -> Result<(), RoomRefusal> {
        let question = self.question().ok_or(RoomRefusal::NotNow)?;
        let heard = self.session.happenings().len();
        insight::pass_by(&mut self.session, &question).map_err(|_| RoomRefusal::NotNow)?;
        self.follow(heard)
    }

    fn take(&mut self, answer: Answer) -> Result<(), RoomRefusal> {
        let heard = self.session.happenings().len();
        self.session.answer(answer).map_err(|_| RoomRefusal::NotNow)?;
        self.follow(heard)
    }

    fn back(&mut self) -> Result<(), RoomRefusal> {
        match insight::undo(&mut self.session) {
            Ok(true) => {
                let decisions = self.session.decisions().len() as u32;
                self.decided.retain(|one| one.number <= decisions);
                self.skipped = None;
                self.answered_at = self.session.happenings().len();
                self.stopped_at = self.answered_at;
                if self.session.simulation().question().is_some() {
                    self.stand(TablePlace::Asked);
                    Ok(())
                } else {
                    self.advance()
                }
            }
            Ok(false) | Err(_) => Err(RoomRefusal::NotNow),
        }
    }

    /// Stands at what followed from an answer, or goes on where there is nothing to be told.
    fn follow(&mut self, heard: usize) -> Result<(), RoomRefusal> {
        self.poll = None;
        self.answered_at = heard;
        let view = View::of(&self.session, &self.words);
        if narration::consequence(&view, self.session.since(heard)).is_some() {
            self.place = TablePlace::Followed;
            return Ok(());
        }
        self.advance()
    }

    /// Goes on to the next question, day without the leader or end; the days between are told at once.
    fn advance(&mut self) -> Result<(), RoomRefusal> {
        let mut span = SkippedSpan {
            heard: self.session.happenings().len(),
            decisions: self.session.decisions().len(),
            days: 0,
        };
        loop {
            let passed = insight::follow(&mut self.session).map_err(|_| RoomRefusal::NotNow)?;
            span.days += passed.between.map_or(0, |between| between.days);
            let then = match passed.stop {
                StepResult::Day(_) if !self.session.simulation().away() => {
                    span.days += 1;
                    continue;
                }
                StepResult::Day(_) => TablePlace::Away,
                StepResult::Ask(_) => TablePlace::Asked,
                StepResult::Over(_) => TablePlace::Over,
            };
            self.stopped_at = passed.heard;
            let is_told = span.days > 1 || self.session.decisions().len() > span.decisions;
            if is_told && then != TablePlace::Over {
                self.skipped = Some((span, passed.heard, then));
                self.place = TablePlace::Between;
                self.poll = None;
            } else {
                self.skipped = None;
                self.stand(then);
            }
            return Ok(());
        }
    }

    fn stand(&mut self, place: TablePlace) {
        self.place = place;
        self.poll = None;
        let choices = self.answers().len();
        if choices > 0 {
            self.polls += 1;
            self.poll = Some(Poll::on(self.polls, choices));
        }
    }
}
