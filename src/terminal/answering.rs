//! Answers in plain text: a number, a plan in words, a sentence; and what followed.

use std::io::{self, BufRead, Write};

use super::planning;
use super::play::{Face, TerminalError};
use super::print::{print_choices, print_hints, without_choices};
use crate::insight::Foresight;
use crate::narration::page::{Command, Item, Page};
use crate::narration::{self, Ahead, Votes, Voting};
use crate::session::{NoteKind, NoteSubject, NoteText};
use crate::simulation::{Answer, EventKind, MeetingQuestion, MomentQuestion, Question};

impl<R: BufRead, W: Write> Face<'_, R, W> {
    /// A numbered answer. True when the question is answered.
    pub(super) fn number(&mut self, page: &Page, question: &Question, number: u32) -> Result<bool, TerminalError> {
        let Some(control) = page.numbered(number) else {
            let most = page.controls().filter_map(|control| control.number).max().unwrap_or(1);
            self.say("term-no-number", &[("number", number.into()), ("most", most.into())])?;
            return Ok(false);
        };
        match &control.command {
            Command::Answer(answer) => self.answer(answer.clone()),
            Command::Note(text) => self.note(question, text),
            _ => Ok(false),
        }
    }

    /// Gives an answer, and tells what followed from it. True when the question is answered.
    fn answer(&mut self, answer: Answer) -> Result<bool, TerminalError> {
        let heard = self.session.happenings().len();
        let listened = answer == Answer::Listen;
        if !self.taken(|session| session.answer(answer))? {
            return Ok(false);
        }
        if listened {
            self.heard()?;
            return Ok(false);
        }
        if let Some(page) = narration::consequence(&self.view(), self.session.since(heard)) {
            self.print(without_choices(page), None)?;
        }
        Ok(true)
    }

    /// After listening only what is new is told, and what can be done.
    fn heard(&mut self) -> io::Result<()> {
        let Some(open) = self.session.simulation().question() else {
            return Ok(());
        };
        let page = narration::question(&self.view(), &open, None);
        self.paper.blank()?;
        for line in narration::heard(&page) {
            self.paper.indented("- ", line)?;
        }
        print_choices(&mut self.paper, &page)
    }

    /// Looks ahead from the open question, and tells what each choice would probably lead to.
    pub(super) fn hints(&mut self, page: &Page) -> io::Result<()> {
        let Some(foresight) = Foresight::begin(self.session) else {
            return self.say("hints-none", &[]);
        };
        let mut page = page.clone();
        narration::hints(&self.view(), &mut page, Ahead::Ready(&foresight.finish()));
        self.paper.blank()?;
        self.say("hints-title", &[])?;
        print_hints(&mut self.paper, &page)?;
        self.say("hints-from", &[])
    }

    pub(super) fn plan(&mut self, question: &Question, said: &[String]) -> Result<bool, TerminalError> {
        let Question::Plan(asked) = question else {
            self.say("term-plan-not-now", &[])?;
            return Ok(false);
        };
        if said.is_empty() {
            for line in planning::help(&self.view(), &asked.last) {
                match line.strip_prefix("- ") {
                    Some(rest) => self.paper.indented("- ", rest)?,
                    None => self.paper.line(&line)?,
                }
            }
            return Ok(false);
        }
        match planning::read(&self.view(), &asked.last, said) {
            Ok(plan) => {
                let made = self.answer(Answer::Plan(plan))?;
                if made {
                    self.say("term-plan-made", &[])?;
                }
                Ok(made)
            }
            Err(sentence) => {
                self.paper.line(&sentence)?;
                Ok(false)
            }
        }
    }

    /// Keeps a sentence. True when it answered a question to oneself.
    pub(super) fn note(&mut self, question: &Question, text: &str) -> Result<bool, TerminalError> {
        let text = text.trim();
        if text.is_empty() {
            self.say("term-note-empty", &[])?;
            return Ok(false);
        }
        let (note, answers) = match question {
            Question::Reflection(reflect) => (NoteText::answering(*reflect, text), true),
            Question::Moment(asked) => (of_moment(NoteKind::Prediction, asked.moment.number, text), false),
            Question::Beat(asked) => (of_moment(NoteKind::Prediction, asked.moment.number, text), false),
            Question::Plan(_) | Question::Pulse(_) => {
                let last = self.session.happenings().iter().rev().find_map(|h| match h.what {
                    EventKind::Chose { moment, .. } => Some(moment.number),
                    _ => None,
                });
                let about = last.map_or(NoteSubject::End, NoteSubject::Moment);
                (
                    NoteText {
                        kind: NoteKind::Reflection,
                        about,
                        text: text.to_owned(),
                    },
                    false,
                )
            }
        };
        let taken = self.taken(|session| session.note(note))?;
        if taken {
            self.say("term-noted", &[])?;
        }
        Ok(taken && answers)
    }
}

impl<R: BufRead, W: Write> Face<'_, R, W> {
    /// The briefing, and which cut of the scenario is played, or could be. What is chosen before the first day is
    /// chosen where the program is called.
    pub(super) fn brief(&mut self) -> io::Result<()> {
        let mut page = narration::briefing(&self.view());
        let is_cut = |item: &Item| matches!(item, Item::Control(control) if matches!(control.command, Command::Cut(_)));
        // The heading above them and the sentence below them go with them.
        let first = page.items.iter().position(is_cut);
        let last = page.items.iter().rposition(is_cut);
        if let (Some(first), Some(last)) = (first, last) {
            page.items
                .drain(first.saturating_sub(1)..(last + 2).min(page.items.len()));
        }
        self.print(page, None)?;
        match self.session.cut() {
            Some(cut) => {
                let (minutes, stops) = (cut.minutes, cut.stop_at.len());
                self.say("term-cut", &[("minutes", minutes.into()), ("stops", stops.into())])
            }
            None => Ok(()),
        }
    }

    /// Hands for each choice in their order: shown, and written down. The number of the choice then answers.
    pub(super) fn votes(
        &mut self,
        question: &Question,
        page: &Page,
        hands: Option<Vec<u32>>,
    ) -> Result<(), TerminalError> {
        let choices = Votes::choices(page);
        let Some(hands) = hands.filter(|hands| !hands.is_empty() && hands.len() <= choices) else {
            return Ok(self.say("term-votes-how", &[("choices", choices.into())])?);
        };
        let votes = Votes::on(choices).then(&Voting::Hands(hands)).then(&Voting::Show);
        let shown = narration::votes(&self.words, page, &votes);
        self.print(without_choices(shown), None)?;
        if let Question::Moment(MomentQuestion { moment, .. }) | Question::Beat(MeetingQuestion { moment, .. }) =
            question
        {
            let note = of_moment(NoteKind::Vote, moment.number, &votes.written());
            self.taken(|session| session.note(note))?;
        }
        Ok(())
    }
}

pub(super) fn of_moment(kind: NoteKind, number: u32, text: &str) -> NoteText {
    NoteText {
        kind,
        about: NoteSubject::Moment(number),
        text: text.to_owned(),
    }
}
