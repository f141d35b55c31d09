//! The round of a play-through in plain text.

use std::io::{self, BufRead, Write};
use std::sync::Arc;

use super::options::{Finish, PlayOptions, TerminalError};
use super::overlay::lay_over;
use super::paper::{Paper, Typed};
use super::print::{print, print_choices, print_news, without_choices};
use super::said::TypedLine;
use crate::insight::Effort;
use crate::narration::page::{Command, Page, Screen};
use crate::narration::{self, MessageValue};
use crate::session::{AnswerError, Session};
use crate::simulation::{EventKind, Question};
use crate::sitting::{Alert, JobKind, Location, Sitting};

/// Lines told of a day that passes.
const NOTICES: usize = 3;
/// Parts of a long work after which it is said how far it is.
const PARTS: u32 = 10;

/// Plays on until it is over, the player leaves, or there is nothing more to read.
///
/// # Errors
/// Reading or writing fails for another reason than a closed pipe, or an answer cannot be written into the journal.
pub fn play(
    sitting: &mut Sitting,
    options: &PlayOptions,
    input: impl BufRead,
    output: impl Write,
) -> Result<Finish, TerminalError> {
    let paper = Paper::new(output, options.width, sitting.words());
    let mut face = Face {
        sitting,
        options,
        input,
        paper,
        listed: Vec::new(),
        resume: options.resume.clone(),
    };
    match face.run() {
        Err(TerminalError::Io(error)) if error.kind() == io::ErrorKind::BrokenPipe => Ok(Finish::NobodyReads),
        other => other,
    }
}

/// A play-through in plain text, under way.
pub(super) struct Face<'a, R, W> {
    pub(super) sitting: &'a mut Sitting,
    options: &'a PlayOptions,
    input: R,
    pub(super) paper: Paper<W>,
    /// The acts listed last.
    pub(super) listed: Vec<crate::simulation::Act>,
    /// The command that goes on with it.
    pub(super) resume: Option<String>,
}

type Round = Result<Option<Finish>, TerminalError>;

impl<R: BufRead, W: Write> Face<'_, R, W> {
    fn run(&mut self) -> Result<Finish, TerminalError> {
        self.begin()?;
        loop {
            let finish = self.stop()?;
            if let Some(finish) = finish {
                self.paper.flush()?;
                return Ok(finish);
            }
        }
    }

    /// Reads the briefing where one stands before it.
    fn begin(&mut self) -> Result<(), TerminalError> {
        match self.sitting.location() {
            Location::Briefing => {
                self.brief()?;
                self.go_on()
            }
            // It was read before the play-through was left.
            Location::Morning => self.go_on(),
            _ => Ok(()),
        }
    }

    /// Takes the play-through into the scenario's file as it is now, and says so. True when another text is played since.
    fn reload(&mut self) -> Result<bool, TerminalError> {
        let id = |sitting: &Sitting| sitting.session().and_then(Session::id).map(str::to_owned);
        let world = |sitting: &Sitting| sitting.session().map(|session| Arc::clone(session.world()));
        let (before, played) = (id(self.sitting), world(self.sitting));
        self.apply(&Command::Reload)?;
        let after = id(self.sitting);
        if let (Some(before), Some(after)) = (before, after)
            && let Some(command) = &mut self.resume
        {
            *command = command.replacen(&before, &after, 1);
        }
        let plays = world(self.sitting);
        let is_other = played.zip(plays).is_some_and(|(old, new)| !Arc::ptr_eq(&old, &new));
        if is_other {
            self.begin()?;
        }
        Ok(is_other)
    }

    /// Tells of where the player stands, and goes on from there.
    fn stop(&mut self) -> Round {
        match self.sitting.location() {
            Location::Asked => {
                self.day(false)?;
                return self.ask();
            }
            Location::Over => return Ok((!self.over()?).then_some(Finish::Over)),
            Location::Between | Location::Followed => {
                let page = without_choices(self.sitting.page());
                print(&mut self.paper, &page)?;
            }
            Location::Morning | Location::BeforeAway | Location::Away => {
                self.day(true)?;
                self.tips_of_the_morning()?;
            }
            Location::Title
            | Location::Choose
            | Location::History
            | Location::HostList
            | Location::Wall
            | Location::Briefing => {
                return Ok(Some(Finish::Quit));
            }
        }
        self.go_on()?;
        Ok(None)
    }

    fn go_on(&mut self) -> Result<(), TerminalError> {
        self.sitting.advance();
        self.told()?;
        Ok(())
    }

    pub(super) fn say(&mut self, key: &str, values: &[(&str, MessageValue<'_>)]) -> io::Result<()> {
        let text = self.sitting.words().with(key, values);
        self.paper.line(&text)
    }

    /// Carries out a command. True unless it was refused: then it is said why.
    pub(super) fn apply(&mut self, command: &Command) -> Result<bool, TerminalError> {
        self.sitting.apply(command, "");
        self.told()
    }

    /// Says what could not be done; true when there was nothing. What could not be kept ends the program.
    pub(super) fn told(&mut self) -> Result<bool, TerminalError> {
        let alerts = self.sitting.take_alerts();
        let is_done = |alert: &Alert| matches!(alert, Alert::KeptAnew { .. });
        let nothing = alerts.iter().all(is_done);
        for alert in alerts {
            match alert {
                Alert::KeptAnew { ref before, ref id } => {
                    let text = alert.text(self.sitting.words());
                    self.paper.line(&text)?;
                    self.resume = self.resume.take().map(|command| command.replacen(before, id, 1));
                }
                Alert::NotAnswered(AnswerError::Refused(refusal)) => {
                    self.say("term-cannot", &[("why", refusal.to_string().into())])?;
                }
                Alert::NotAnswered(error) => return Err(error.into()),
                Alert::NothingToTakeBack => self.say("term-nothing-to-undo", &[])?,
                other => {
                    let text = other.text(self.sitting.words());
                    self.alert(&text)?;
                }
            }
        }
        Ok(nothing)
    }

    /// A sentence, or mistakes with the lines that they stand in: those are written as they are, marks under letters.
    fn alert(&mut self, text: &str) -> io::Result<()> {
        for line in text.lines() {
            if line.starts_with(' ') {
                self.paper.whole(line)?;
            } else {
                self.paper.line(line)?;
            }
        }
        Ok(())
    }

    /// A day that passes: what the leader notices, or what those at home write down.
    fn day(&mut self, morning: bool) -> io::Result<()> {
        let Some(view) = self.sitting.view() else { return Ok(()) };
        let since = self.sitting.news();
        if view.simulation.away() {
            if since.iter().any(|event| matches!(event.what, EventKind::DayBegan)) {
                let mut page = narration::last_week(&view, since);
                narration::tips(&view, &mut page, None, self.sitting.settings().tips);
                print(&mut self.paper, &without_choices(page))?;
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
                let heading = narration::day_words(self.sitting.words(), notice.day);
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
            let Some(question) = self.sitting.question() else {
                return Ok(None);
            };
            let page = self.sitting.page();
            if !std::mem::replace(&mut told, true) {
                self.tell(&question, &page)?;
            }
            let (words, echo) = (self.sitting.words(), self.options.echo);
            let line = match self.paper.ask_or_change(words, &mut self.input, echo)? {
                Typed::Line(line) => line,
                Typed::End => return Ok(Some(self.end_of_input()?)),
                Typed::Changed if self.reload()? => return Ok(None),
                Typed::Changed => continue,
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
                TypedLine::Hints => self.hints()?,
                TypedLine::Expect(number) => self.expect(&question, number)?,
                TypedLine::Votes(hands) => self.votes(&page, hands)?,
                TypedLine::Again => print(&mut self.paper, &page)?,
                TypedLine::Show(screen) => {
                    self.lay_over(screen)?;
                    if screen == Screen::Help {
                        self.tips_again(&page, &question)?;
                        print_choices(&mut self.paper, &page)?;
                    }
                }
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

    pub(super) fn read(&mut self) -> io::Result<Option<String>> {
        self.paper.ask(self.sitting.words(), &mut self.input, self.options.echo)
    }

    fn lay_over(&mut self, screen: Screen) -> io::Result<()> {
        lay_over(
            &mut self.paper,
            &mut self.input,
            self.options.echo,
            self.sitting,
            screen,
        )
    }

    fn unknown(&mut self, page: &Page, text: &str, meant: Option<&str>) -> io::Result<()> {
        let most = page.controls().filter_map(|control| control.number).max().unwrap_or(1);
        match meant {
            Some(meant) => self.say("term-meant", &[("text", text.into()), ("meant", meant.into())]),
            None if text.is_empty() => self.say("term-which", &[]),
            None => self.say("term-not-understood", &[("text", text.into()), ("most", most.into())]),
        }
    }

    fn undo(&mut self) -> Result<bool, TerminalError> {
        let undone = self.apply(&Command::Undo)?;
        if undone {
            self.say("term-undone", &[])?;
            if self.sitting.location() == Location::Morning {
                self.go_on()?;
            }
        }
        Ok(undone)
    }

    /// Tells what became of it. True when the player plays on from one of its decisions.
    fn over(&mut self) -> Result<bool, TerminalError> {
        self.paper.blank()?;
        self.say("term-working", &[])?;
        self.paper.flush()?;
        self.work_out()?;
        if self.told()? {
            if self.options.echo {
                let page = self.sitting.page();
                print(&mut self.paper, &page)?;
            } else if self.look_back()? {
                return Ok(true);
            }
        }
        self.paper.blank()?;
        self.say("term-over", &[])?;
        Ok(false)
    }

    /// Works the debrief out; of a very large play-through it is said how far it is, since that takes minutes.
    fn work_out(&mut self) -> io::Result<()> {
        let is_large = self
            .sitting
            .session()
            .is_some_and(|session| Effort::of(session).is_reduced());
        let Self { sitting, paper, .. } = self;
        let line = |part: u32| {
            let percent = (100 * part / PARTS).to_string();
            sitting.words().with("term-worked", &[("percent", percent.into())])
        };
        let lines: Vec<(f64, String)> = (1..PARTS)
            .filter(|_| is_large)
            .map(|part| (f64::from(part) / f64::from(PARTS), line(part)))
            .collect();
        let (mut lines, mut told) = (lines.into_iter().peekable(), Ok(()));
        sitting.run_jobs_showing(|kind, share| {
            if kind == JobKind::Debrief
                && let Some((_, line)) = lines.next_if(|(from, _)| share >= *from)
            {
                told = paper.line(&line).and_then(|()| paper.flush());
            }
        });
        told
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
        match self.resume.clone() {
            Some(command) => {
                self.say("term-kept", &[])?;
                self.paper.whole(&command)
            }
            None => self.say("term-kept-nowhere", &[]),
        }
    }
}
