//! The round of a play-through in plain text.

use std::io::{self, BufRead, Write};

use super::paper::Paper;
use super::print::{print, print_choices, print_news, without_choices};
use super::said::TypedLine;
use super::settings::{self, SavedSettings, TerminalWords};
use crate::insight::{self, Debrief};
use crate::narration::page::Page;
use crate::narration::{self, Localizer, MessageValue, View};
use crate::session::{AnswerError, Session};
use crate::simulation::{EventKind, Question, Refusal, StepResult};

/// Lines told of a day that passes.
const NOTICES: usize = 3;

/// How it is played.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PlayOptions {
    /// Characters in a line.
    pub width: usize,
    /// Write every line that was read: for input that is no keyboard, so that the transcript can be read.
    pub echo: bool,
    /// The command that goes on with this play-through, if it is kept.
    pub resume: Option<String>,
    /// What is set, and where it is kept.
    pub kept: SavedSettings,
}

/// Why it stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finish {
    /// It was played to its end.
    Over,
    /// The player left.
    Quit,
    /// There was nothing more to read.
    EndOfInput,
    /// Nobody reads what is written.
    NobodyReads,
}

/// What stops a play-through in plain text.
#[derive(Debug, thiserror::Error)]
pub enum TerminalError {
    /// Reading or writing failed.
    #[error("the terminal cannot be read or written: {0}")]
    Io(#[from] io::Error),
    /// An answer could not be kept.
    #[error(transparent)]
    Answer(#[from] AnswerError),
}

/// Plays on until it is over, the player leaves, or there is nothing more to read.
///
/// # Errors
/// Reading or writing fails for another reason than a closed pipe, or an answer cannot be written into the journal.
pub fn play(
    session: &mut Session,
    words: &Localizer,
    options: &PlayOptions,
    input: impl BufRead,
    output: impl Write,
) -> Result<Finish, TerminalError> {
    let paper = Paper::new(output, options.width, words);
    let mut face = Face {
        session,
        words: TerminalWords::Given(words),
        kept: options.kept.clone(),
        options,
        input,
        paper,
        listed: Vec::new(),
    };
    match face.run() {
        Err(TerminalError::Io(error)) if error.kind() == io::ErrorKind::BrokenPipe => Ok(Finish::NobodyReads),
        other => other,
    }
}

/// A play-through in plain text, under way.
pub(super) struct Face<'a, R, W> {
    pub(super) session: &'a mut Session,
    pub(super) words: TerminalWords<'a>,
    pub(super) kept: SavedSettings,
    options: &'a PlayOptions,
    input: R,
    pub(super) paper: Paper<W>,
    /// The acts listed last.
    pub(super) listed: Vec<crate::simulation::Act>,
}

type Round = Result<Option<Finish>, TerminalError>;

impl<R: BufRead, W: Write> Face<'_, R, W> {
    fn run(&mut self) -> Result<Finish, TerminalError> {
        if self.session.decisions().is_empty() {
            self.brief()?;
        }
        loop {
            let passed = insight::follow(self.session)?;
            if let Some(between) = &passed.between {
                let page = narration::between(&self.view(), between, passed.heard);
                print(&mut self.paper, &without_choices(page))?;
            }
            let finish = match passed.stop {
                StepResult::Day(_) => {
                    self.day(passed.heard, true)?;
                    self.tips_of_the_morning()?;
                    None
                }
                StepResult::Ask(_) => {
                    self.day(passed.heard, false)?;
                    self.ask()?
                }
                StepResult::Over(_) => {
                    self.over()?;
                    Some(Finish::Over)
                }
            };
            if let Some(finish) = finish {
                self.paper.flush()?;
                return Ok(finish);
            }
        }
    }

    pub(super) fn view(&self) -> View<'_> {
        View::of(self.session, &self.words)
    }

    pub(super) fn say(&mut self, key: &str, values: &[(&str, MessageValue<'_>)]) -> io::Result<()> {
        let text = self.words.with(key, values);
        self.paper.line(&text)
    }

    /// A day that passes: what the leader notices, or what those at home write down.
    fn day(&mut self, heard: usize, morning: bool) -> io::Result<()> {
        let view = self.view();
        let since = self.session.since(heard);
        if view.simulation.away() {
            if since.iter().any(|h| matches!(h.what, EventKind::DayBegan)) {
                let page = narration::last_week(&view, since);
                return self.print(without_choices(page), None);
            }
            return Ok(());
        }
        let mut noticed = narration::notices(&view, since, NOTICES);
        if morning && noticed.len() < NOTICES {
            noticed.extend(narration::waiting(&view));
        }
        let mut day = None;
        for notice in noticed {
            if day.replace(notice.day) != Some(notice.day) {
                self.paper.blank()?;
                let heading = narration::day_words(&self.words, notice.day);
                let heading = self.paper.punctuation().heading(&heading);
                self.paper.line(&heading)?;
            }
            self.paper.indented("- ", &notice.text)?;
        }
        Ok(())
    }

    /// Asks until it is answered.
    fn ask(&mut self) -> Round {
        let mut told = false;
        loop {
            let Some(question) = self.session.simulation().question() else {
                return Ok(None);
            };
            let page = self.tipped(narration::question(&self.view(), &question, None), Some(&question));
            if !std::mem::replace(&mut told, true) {
                self.tell(&question, &page)?;
            }
            let Some(line) = self.read()? else {
                return Ok(Some(self.end_of_input()?));
            };
            match TypedLine::read(&line) {
                TypedLine::Number(number) => {
                    if self.number(&page, &question, number)? {
                        return Ok(None);
                    }
                }
                TypedLine::Plan(said) => {
                    if self.plan(&question, &said)? {
                        return Ok(None);
                    }
                }
                TypedLine::Note(text) => {
                    if self.note(&question, &text)? {
                        return Ok(None);
                    }
                }
                TypedLine::Undo => {
                    if self.undo()? {
                        return Ok(None);
                    }
                }
                TypedLine::Act(said) => self.act(&said)?,
                TypedLine::Hints => self.hints(&page)?,
                TypedLine::Why => self.show(narration::why)?,
                TypedLine::People => self.show(narration::people)?,
                TypedLine::Expect(number) => self.expect(&question, number)?,
                TypedLine::Notes => self.show(|view| narration::notes(view, Some(&question)))?,
                TypedLine::Votes(hands) => self.votes(&question, &page, hands)?,
                TypedLine::Again => print(&mut self.paper, &page)?,
                TypedLine::Help => {
                    let help = narration::help(&self.words, None);
                    print(&mut self.paper, &help)?;
                    self.tips_again(&page, &question)?;
                    print_choices(&mut self.paper, &page)?;
                }
                TypedLine::Glossary => print(&mut self.paper, &narration::glossary(&self.words))?,
                TypedLine::Settings => self.settings()?,
                TypedLine::Quit => return Ok(Some(self.quit()?)),
                TypedLine::Unknown(text, meant) => self.unknown(&page, &text, meant)?,
            }
        }
    }

    /// A question for the first time. Of a meeting that has begun only what is new is told.
    fn tell(&mut self, question: &Question, page: &Page) -> io::Result<()> {
        match question {
            Question::Beat(beat) if beat.beat > 0 => print_news(&mut self.paper, page),
            Question::Reflection(_) => {
                print(&mut self.paper, page)?;
                self.say("term-write", &[])
            }
            _ => print(&mut self.paper, page),
        }
    }

    fn read(&mut self) -> io::Result<Option<String>> {
        let prompt = self.words.get("term-prompt");
        self.paper.ask(&prompt, &mut self.input, self.options.echo)
    }

    fn show(&mut self, page: impl Fn(&View<'_>) -> Page) -> io::Result<()> {
        let page = page(&self.view());
        print(&mut self.paper, &page)
    }

    fn settings(&mut self) -> io::Result<()> {
        let (paper, input) = (&mut self.paper, &mut self.input);
        settings::change(paper, input, self.options.echo, &mut self.words, &mut self.kept)
    }

    fn unknown(&mut self, page: &Page, text: &str, meant: Option<&str>) -> io::Result<()> {
        let most = page.controls().filter_map(|control| control.number).max().unwrap_or(1);
        match meant {
            Some(meant) => self.say("term-meant", &[("text", text.into()), ("meant", meant.into())]),
            None if text.is_empty() => self.say("term-which", &[]),
            None => self.say("term-not-understood", &[("text", text.into()), ("most", most.into())]),
        }
    }

    /// Does something that may be refused: a refusal is a sentence, anything else ends the program.
    pub(super) fn taken(
        &mut self,
        does: impl FnOnce(&mut Session) -> Result<(), AnswerError>,
    ) -> Result<bool, TerminalError> {
        match does(self.session) {
            Ok(()) => Ok(true),
            Err(AnswerError::Refused(refusal)) => {
                self.refused(&refusal)?;
                Ok(false)
            }
            Err(other) => Err(other.into()),
        }
    }

    fn refused(&mut self, refusal: &Refusal) -> io::Result<()> {
        self.say("term-cannot", &[("why", refusal.to_string().into())])
    }

    fn undo(&mut self) -> Result<bool, TerminalError> {
        let undone = insight::undo(self.session)?;
        self.say(if undone { "term-undone" } else { "term-nothing-to-undo" }, &[])?;
        Ok(undone)
    }

    fn over(&mut self) -> io::Result<()> {
        self.paper.blank()?;
        self.say("term-working", &[])?;
        self.paper.flush()?;
        let debrief = Debrief::of(self.session);
        let page = narration::debrief(&self.view(), &debrief, None);
        self.print(page, None)?;
        self.paper.blank()?;
        self.say("term-over", &[])
    }

    fn quit(&mut self) -> io::Result<Finish> {
        self.kept()?;
        self.say("term-bye", &[])?;
        Ok(Finish::Quit)
    }

    fn end_of_input(&mut self) -> io::Result<Finish> {
        self.kept()?;
        Ok(Finish::EndOfInput)
    }

    fn kept(&mut self) -> io::Result<()> {
        match self.options.resume.clone() {
            Some(command) => {
                self.say("term-kept", &[])?;
                self.paper.whole(&command)
            }
            None => self.say("term-kept-nowhere", &[]),
        }
    }
}
