//! Answers in plain text: a number, a plan in words, a sentence, counted hands.

use std::io::{self, BufRead, Write};

use super::options::TerminalError;
use super::planning;
use super::play::Face;
use super::print::{print, print_choices, print_hints, without_choices};
use crate::narration::page::{Command, Item, Page, Screen};
use crate::narration::{self, Votes, Voting};
use crate::session::Session;
use crate::simulation::{Answer, Question};

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

    /// Gives an answer. True when the question is answered.
    fn answer(&mut self, answer: Answer) -> Result<bool, TerminalError> {
        let listened = answer == Answer::Listen;
        if !self.apply(&Command::Answer(answer))? {
            return Ok(false);
        }
        if listened {
            self.heard()?;
        }
        Ok(!listened)
    }

    /// After listening only what is new is told, and what can be done.
    fn heard(&mut self) -> io::Result<()> {
        let page = self.sitting.page();
        self.paper.blank()?;
        for line in narration::heard(&page) {
            self.paper.indented("- ", line)?;
        }
        print_choices(&mut self.paper, &page)
    }

    /// Looks ahead from the open question, and tells what each choice would probably lead to.
    pub(super) fn hints(&mut self) -> Result<(), TerminalError> {
        self.sitting.apply(&Command::Hints, "");
        self.sitting.run_jobs();
        let told = self.told()?;
        let page = self.sitting.hints_are_ready().then(|| self.sitting.page());
        self.sitting.apply(&Command::Hints, "");
        match page {
            Some(page) => {
                self.paper.blank()?;
                self.say("hints-title", &[])?;
                print_hints(&mut self.paper, &page)?;
                self.say("hints-from", &[])?;
            }
            None if told => self.say("hints-none", &[])?,
            None => {}
        }
        Ok(())
    }

    pub(super) fn plan(&mut self, question: &Question, said: &[String]) -> Result<bool, TerminalError> {
        let (Question::Plan(asked), Some(view)) = (question, self.sitting.view()) else {
            let plans = self
                .sitting
                .session()
                .is_none_or(|session| session.scenario().leader.plans);
            self.say(if plans { "term-plan-not-now" } else { "term-plan-never" }, &[])?;
            return Ok(false);
        };
        if said.is_empty() {
            for line in planning::help(&view, &asked.last) {
                match line.strip_prefix("- ") {
                    Some(rest) => self.paper.indented("- ", rest)?,
                    None => self.paper.line(&line)?,
                }
            }
            return Ok(false);
        }
        match planning::read(&view, &asked.last, said) {
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
        if text.trim().is_empty() {
            self.say("term-note-empty", &[])?;
            return Ok(false);
        }
        let taken = self.sitting.note(text);
        self.told()?;
        if taken {
            self.say("term-noted", &[])?;
        }
        Ok(taken && matches!(question, Question::Reflection(_)))
    }

    /// The briefing, and which cut of the scenario is played, or could be. What is chosen before the first day is
    /// chosen where the program is called.
    pub(super) fn brief(&mut self) -> io::Result<()> {
        let mut page = self.sitting.page();
        let is_cut = |item: &Item| matches!(item, Item::Control(control) if matches!(control.command, Command::Cut(_)));
        // The heading above them and the sentence below them go with them.
        let first = page.items.iter().position(is_cut);
        let last = page.items.iter().rposition(is_cut);
        if let (Some(first), Some(last)) = (first, last) {
            page.items
                .drain(first.saturating_sub(1)..(last + 2).min(page.items.len()));
        }
        print(&mut self.paper, &without_choices(page))?;
        let cut = self.sitting.session().and_then(Session::cut);
        match cut.map(|cut| (cut.minutes, cut.stop_at.len())) {
            Some((minutes, stops)) => self.say("term-cut", &[("minutes", minutes.into()), ("stops", stops.into())]),
            None => Ok(()),
        }
    }

    /// Hands for each choice in their order: shown, and written down. The number of the choice then answers.
    pub(super) fn votes(&mut self, page: &Page, hands: Option<Vec<u32>>) -> Result<(), TerminalError> {
        let choices = Votes::choices(page);
        let Some(hands) = hands.filter(|hands| !hands.is_empty() && hands.len() <= choices) else {
            return Ok(self.say("term-votes-how", &[("choices", choices.into())])?);
        };
        self.apply(&Command::Show(Screen::Votes))?;
        self.apply(&Command::Vote(Voting::Hands(hands)))?;
        self.apply(&Command::Vote(Voting::Show))?;
        let shown = without_choices(self.sitting.page());
        print(&mut self.paper, &shown)?;
        self.apply(&Command::Back)?;
        Ok(())
    }
}
