//! The round of a play-through in plain text.

use std::io::{self, BufRead, Write};

use super::paper::Paper;
use super::planning;
use super::print::{print, print_choices, print_news};
use super::said::Said;
use crate::insight::Debrief;
use crate::narration::page::{Command, Page};
use crate::narration::{self, Value, View, Words};
use crate::scenario::PersonId;
use crate::session::{About, AnswerError, Note, NoteKind, Session};
use crate::simulation::{Answer, Question, Refusal, Stop, What};

/// Lines told of a day that passes.
const NOTICES: usize = 3;

/// How it is played.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// Characters in a line.
    pub width: usize,
    /// Write every line that was read: for input that is no keyboard, so that the transcript can be read.
    pub echo: bool,
    /// The command that goes on with this play-through, if it is kept.
    pub resume: Option<String>,
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
    words: &Words,
    options: &Options,
    input: impl BufRead,
    output: impl Write,
) -> Result<Finish, TerminalError> {
    let paper = Paper::new(output, options.width);
    let mut face = Face { session, words, options, input, paper, listed: Vec::new() };
    match face.run() {
        Err(TerminalError::Io(error)) if error.kind() == io::ErrorKind::BrokenPipe => Ok(Finish::NobodyReads),
        other => other,
    }
}

struct Face<'a, R, W> {
    session: &'a mut Session,
    words: &'a Words,
    options: &'a Options,
    input: R,
    paper: Paper<W>,
    /// The acts listed last.
    listed: Vec<crate::simulation::Act>,
}

type Round = Result<Option<Finish>, TerminalError>;

impl<R: BufRead, W: Write> Face<'_, R, W> {
    fn run(&mut self) -> Result<Finish, TerminalError> {
        if self.session.decisions().is_empty() {
            let page = narration::briefing(&self.view());
            print(&mut self.paper, &page)?;
        }
        loop {
            let heard = self.session.happenings().len();
            let finish = match self.session.step() {
                Stop::Day(_) => {
                    self.day(heard, true)?;
                    None
                }
                Stop::Ask(_) => {
                    self.day(heard, false)?;
                    self.ask()?
                }
                Stop::Over(_) => {
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

    fn view(&self) -> View<'_> {
        View::of(self.session, self.words)
    }

    fn say(&mut self, key: &str, values: &[(&str, Value<'_>)]) -> io::Result<()> {
        let text = self.words.with(key, values);
        self.paper.line(&text)
    }

    /// A day that passes: what the leader notices, or what those at home write down.
    fn day(&mut self, heard: usize, morning: bool) -> io::Result<()> {
        let view = self.view();
        let since = self.session.since(heard);
        if view.simulation.away() {
            if since.iter().any(|h| matches!(h.what, What::DayBegan)) {
                let page = narration::last_week(&view, since);
                return print(&mut self.paper, &without_choices(page));
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
                let heading = narration::day_words(self.words, notice.day);
                self.paper.line(&format!("{heading}:"))?;
            }
            self.paper.indented("- ", &notice.text)?;
        }
        Ok(())
    }

    /// Asks until it is answered.
    fn ask(&mut self) -> Round {
        let mut told = false;
        loop {
            let Some(question) = self.session.simulation().question() else { return Ok(None) };
            let page = narration::question(&self.view(), &question, None);
            if !std::mem::replace(&mut told, true) {
                self.tell(&question, &page)?;
            }
            let Some(line) = self.read()? else { return Ok(Some(self.end_of_input()?)) };
            match Said::read(&line) {
                Said::Number(number) => {
                    if self.number(&page, &question, number)? {
                        return Ok(None);
                    }
                }
                Said::Plan(said) => {
                    if self.plan(&question, &said)? {
                        return Ok(None);
                    }
                }
                Said::Note(text) => {
                    if self.note(&question, &text)? {
                        return Ok(None);
                    }
                }
                Said::Undo => {
                    if self.undo()? {
                        return Ok(None);
                    }
                }
                Said::Act(said) => self.act(&said)?,
                Said::Why => self.show(narration::why)?,
                Said::People => self.show(narration::people)?,
                Said::Again => print(&mut self.paper, &page)?,
                Said::Help => {
                    self.say("term-help", &[])?;
                    print_choices(&mut self.paper, &page)?;
                }
                Said::Quit => return Ok(Some(self.quit()?)),
                Said::Unknown(text, meant) => self.unknown(&page, &text, meant)?,
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

    fn unknown(&mut self, page: &Page, text: &str, meant: Option<&str>) -> io::Result<()> {
        let most = page.controls().filter_map(|control| control.number).max().unwrap_or(1);
        match meant {
            Some(meant) => self.say("term-meant", &[("text", text.into()), ("meant", meant.into())]),
            None if text.is_empty() => self.say("term-which", &[]),
            None => self.say("term-not-understood", &[("text", text.into()), ("most", most.into())]),
        }
    }

    /// A numbered answer. True when the question is answered.
    fn number(&mut self, page: &Page, question: &Question, number: u32) -> Result<bool, TerminalError> {
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
            print(&mut self.paper, &without_choices(page))?;
        }
        Ok(true)
    }

    /// After listening only what is new is told, and what can be done.
    fn heard(&mut self) -> io::Result<()> {
        let Some(open) = self.session.simulation().question() else { return Ok(()) };
        let page = narration::question(&self.view(), &open, None);
        self.paper.blank()?;
        for line in narration::heard(&page) {
            self.paper.indented("- ", line)?;
        }
        print_choices(&mut self.paper, &page)
    }

    /// Does something that may be refused: a refusal is a sentence, anything else ends the program.
    fn taken(&mut self, does: impl FnOnce(&mut Session) -> Result<(), AnswerError>) -> Result<bool, TerminalError> {
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

    fn plan(&mut self, question: &Question, said: &[String]) -> Result<bool, TerminalError> {
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
    fn note(&mut self, question: &Question, text: &str) -> Result<bool, TerminalError> {
        let text = text.trim();
        if text.is_empty() {
            self.say("term-note-empty", &[])?;
            return Ok(false);
        }
        let (note, answers) = match question {
            Question::Reflection(reflect) => (Note::answering(*reflect, text), true),
            Question::Moment(asked) => (of_moment(NoteKind::Prediction, asked.moment.number, text), false),
            Question::Beat(asked) => (of_moment(NoteKind::Prediction, asked.moment.number, text), false),
            Question::Plan(_) | Question::Pulse(_) => {
                let last = self.session.happenings().iter().rev().find_map(|h| match h.what {
                    What::Chose { moment, .. } => Some(moment.number),
                    _ => None,
                });
                let about = last.map_or(About::End, About::Moment);
                (Note { kind: NoteKind::Reflection, about, text: text.to_owned() }, false)
            }
        };
        let taken = self.taken(|session| session.note(note))?;
        if taken {
            self.say("term-noted", &[])?;
        }
        Ok(taken && answers)
    }

    fn undo(&mut self) -> Result<bool, TerminalError> {
        let undone = self.session.undo()?;
        self.say(if undone { "term-undone" } else { "term-nothing-to-undo" }, &[])?;
        Ok(undone)
    }

    /// `act`: lists what fits everyone; `act NAME`: what fits a person; with a number after it: does it.
    fn act(&mut self, said: &[String]) -> Result<(), TerminalError> {
        let (name, number) = match said {
            [] => (None, None),
            [one] => one.parse::<usize>().map_or((Some(one), None), |number| (None, Some(number))),
            [name, number, ..] => (Some(name), Some(number.parse::<usize>().unwrap_or(0))),
        };
        let person = match name.map(|name| planning::person(&self.view(), name)).transpose() {
            Ok(person) => person,
            Err(sentence) => return Ok(self.paper.line(&sentence)?),
        };
        if name.is_some() || number.is_none() || self.listed.is_empty() {
            self.listed = narration::acts(&self.view(), person);
        }
        match number {
            None => Ok(self.list(person)?),
            Some(number) => self.do_act(number),
        }
    }

    fn list(&mut self, person: Option<PersonId>) -> io::Result<()> {
        let view = View::of(self.session, self.words);
        match person {
            _ if self.listed.is_empty() => self.paper.line(&self.words.get("term-acts-none"))?,
            Some(p) => {
                let name = view.scenario.people[p].name.as_str();
                self.paper.line(&self.words.with("term-acts-of", &[("name", name.into())]))?;
            }
            None => self.paper.line(&self.words.get("term-acts"))?,
        }
        for (position, act) in self.listed.iter().enumerate() {
            let control = narration::act_control(&view, *act);
            self.paper.indented(&format!("{:>2}  ", position + 1), &format!("{} ({})", control.label, control.note))?;
        }
        if person.is_none()
            && let Some(first) = view.scenario.people.first()
        {
            let name = first.name.to_lowercase();
            self.paper.line(&self.words.with("term-acts-more", &[("name", name.into())]))?;
        }
        Ok(())
    }

    fn do_act(&mut self, number: usize) -> Result<(), TerminalError> {
        let Some(act) = number.checked_sub(1).and_then(|i| self.listed.get(i)).copied() else {
            return Ok(self.say("term-act-no", &[("number", number.into())])?);
        };
        let heard = self.session.happenings().len();
        if !self.taken(|session| session.act(act))? {
            return Ok(());
        }
        for line in narration::done(&self.view(), self.session.since(heard)) {
            self.paper.line(&line)?;
        }
        Ok(())
    }

    fn over(&mut self) -> io::Result<()> {
        self.paper.blank()?;
        self.say("term-working", &[])?;
        self.paper.flush()?;
        let debrief = Debrief::of(self.session);
        let page = narration::debrief(&self.view(), &debrief, None);
        print(&mut self.paper, &page)?;
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

fn of_moment(kind: NoteKind, number: u32, text: &str) -> Note {
    Note { kind, about: About::Moment(number), text: text.to_owned() }
}

/// What followed is read without an answer to it.
fn without_choices(mut page: Page) -> Page {
    page.items.retain(|item| !matches!(item, crate::narration::page::Item::Control(_)));
    page
}
